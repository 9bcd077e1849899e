#include "ui/stepper.h"

#include "core/phone.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QHBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

Stepper::Stepper(const Words &words, int least, int most, int step, QWidget *parent)
    : QWidget(parent)
    , m_least(least)
    , m_most(most)
    , m_value(least)
    , m_label(words.label)
    , m_suffix(words.suffix)
    , m_shown(new QLabel)
    , m_less(new ActionButton(u"remove"_s, words.less))
    , m_more(new ActionButton(u"add"_s, words.more))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentSizes().grid * 2);
    row->addWidget(m_less);
    row->addWidget(m_shown);
    row->addWidget(m_more);
    row->addStretch(1);
    m_less->setIconOnly(true);
    m_more->setIconOnly(true);
    m_shown->setAlignment(Qt::AlignCenter);
    connect(m_less, &QAbstractButton::clicked, this, [this, step] { stepBy(-step); });
    connect(m_more, &QAbstractButton::clicked, this, [this, step] { stepBy(step); });
    setBounds(least, most);
}

void Stepper::setNames(const QString &name)
{
    setObjectName(name);
    m_less->setObjectName(name + u"-less"_s);
    m_shown->setObjectName(name + u"-value"_s);
    m_more->setObjectName(name + u"-more"_s);
}

void Stepper::setValue(int value)
{
    m_value = std::clamp(value, m_least, m_most);
    const QString shown = QString::number(m_value) + m_suffix;
    m_shown->setText(core::isolated(shown));
    // The button that has the focus says the new value, without a step away from it.
    m_less->setAccessibleDescription(m_label + u' ' + shown);
    m_more->setAccessibleDescription(m_label + u' ' + shown);
    m_less->setEnabled(m_value > m_least);
    m_more->setEnabled(m_value < m_most);
}

void Stepper::setBounds(int least, int most)
{
    m_least = least;
    m_most = std::max(least, most);
    m_shown->setMinimumWidth(m_shown->fontMetrics().horizontalAdvance(QString::number(m_most) + m_suffix));
    setValue(m_value);
}

void Stepper::stepBy(int by)
{
    setValue(m_value + by);
    Q_EMIT changed(m_value);
}

} // namespace waymark::ui
