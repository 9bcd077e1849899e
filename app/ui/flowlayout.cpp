#include "ui/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace waymark::ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setLineSpacing(int pixels)
{
    m_lineSpacing = pixels;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool moveItems) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = qMin(item->sizeHint().width(), inside.width());
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (x > inside.x() && x + width > inside.x() + inside.width()) {
            x = inside.x();
            y += lineHeight + (m_lineSpacing < 0 ? spacing() : m_lineSpacing);
            lineHeight = 0;
        }
        if (moveItems)
            item->setGeometry(QStyle::visualRect(direction, inside, QRect(x, y, width, height)));
        x += width + spacing();
        lineHeight = qMax(lineHeight, height);
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace waymark::ui
