#include "ui/noticestack.h"

#include "ui/noticebar.h"
#include "ui/theme.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace waymark::ui {

NoticeStack::NoticeStack(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(currentSizes().grid / 2);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(m_content);
    hide();
}

NoticeBar *NoticeStack::add(const QString &text)
{
    auto *bar = new NoticeBar(text);
    m_layout->addWidget(bar);
    bar->show();
    show();
    updateGeometry();
    return bar;
}

void NoticeStack::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // Later: a button in it may be what asks for this.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

int NoticeStack::wantedHeight() const
{
    return width() > 0 ? m_layout->heightForWidth(width()) : 0;
}

QSize NoticeStack::sizeHint() const
{
    return {0, wantedHeight()};
}

QSize NoticeStack::minimumSizeHint() const
{
    return {0, qMin(wantedHeight(), 2 * currentSizes().target)};
}

void NoticeStack::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace waymark::ui
