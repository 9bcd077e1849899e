#include "ui/noticebar.h"

#include "ui/sentencelayout.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QPainter>

namespace waymark::ui {

namespace {
constexpr int ruleWidth = 4;
}

NoticeBar::NoticeBar(const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_label(new BodyLabel(text))
    , m_layout(new SentenceLayout(m_label, this))
{
    const int grid = currentSizes().grid;
    m_layout->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    m_layout->setSpacing(grid);
    m_label->setMaximumWidth(QWIDGETSIZE_MAX);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

ActionButton *NoticeBar::addAction(const QString &text)
{
    auto *button = new ActionButton(text, ActionButton::Look::Link);
    m_layout->addWidget(button);
    button->show();
    return button;
}

QString NoticeBar::text() const
{
    return m_label->body();
}

void NoticeBar::setText(const QString &text)
{
    m_label->setBody(text);
}

void NoticeBar::setSpoken(const QString &words)
{
    m_label->setAccessibleName(words);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    drawPanel(painter, rect(), colours.notice, {});
    const QRect rule(0, 0, ruleWidth, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), rule), colours.accent);
}

} // namespace waymark::ui
