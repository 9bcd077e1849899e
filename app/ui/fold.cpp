#include "ui/fold.h"

#include "ui/theme.h"
#include "ui/widgets.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

Fold::Fold(const QString &showText, const QString &hideText, QWidget *parent)
    : QWidget(parent)
    , m_showText(showText)
    , m_hideText(hideText)
    , m_button(new ActionButton(showText))
    , m_content(new QWidget)
    , m_inside(new QVBoxLayout(m_content))
{
    m_button->setObjectName(u"fold"_s);
    m_content->hide();
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->setSpacing(currentSizes().grid);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(currentSizes().grid * 2);
    all->addWidget(m_button, 0, Qt::AlignLeading);
    all->addWidget(m_content);
    connect(m_button, &QAbstractButton::clicked, this, [this] { setOpen(!isOpen()); });
}

bool Fold::isOpen() const
{
    return !m_content->isHidden();
}

void Fold::setOpen(bool open)
{
    m_content->setVisible(open);
    m_button->setText(open ? m_hideText : m_showText);
}

} // namespace waymark::ui
