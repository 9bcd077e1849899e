#include "ui/sentencelayout.h"

#include "ui/theme.h"
#include "ui/widgets.h"

#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int fewestLetters = 40;

int heightOf(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

SentenceLayout::SentenceLayout(BodyLabel *words, QWidget *parent)
    : QLayout(parent)
    , m_words(words)
{
    addWidget(words);
}

SentenceLayout::~SentenceLayout()
{
    qDeleteAll(m_items);
}

void SentenceLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *SentenceLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int SentenceLayout::roomOfLinks() const
{
    int room = 0;
    for (qsizetype i = 1; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty())
            room += spacing() + m_items[i]->sizeHint().width();
    }
    return room;
}

QList<SentenceLayout::Placed> SentenceLayout::beside(const QRect &inside, int roomForWords) const
{
    const int words = std::min(roomForWords, m_words->maximumWidth());
    QList<Placed> placed{{m_items.first(), QRect(inside.x(), inside.y(), words, 0)}};
    int x = inside.x() + words;
    for (qsizetype i = 1; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const int width = m_items[i]->sizeHint().width();
        placed.append({m_items[i], QRect(x + spacing(), inside.y(), width, 0)});
        x += spacing() + width;
    }
    int line = 0;
    for (Placed &one : placed) {
        one.rect.setHeight(heightOf(one.item, one.rect.width()));
        line = std::max(line, one.rect.height());
    }
    for (Placed &one : placed)
        one.rect.translate(0, (line - one.rect.height()) / 2);
    return placed;
}

QList<SentenceLayout::Placed> SentenceLayout::below(const QRect &inside) const
{
    const int roomAroundWords = currentSizes().grid / 2; // of a link
    QList<Placed> placed;
    int y = inside.y();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool isLink = !placed.isEmpty();
        const int width = isLink ? std::min(item->sizeHint().width(), inside.width()) : inside.width();
        const int height = heightOf(item, width);
        placed.append({item, QRect(inside.x() - (isLink ? roomAroundWords : 0), y, width, height)});
        y += height;
    }
    return placed;
}

QList<SentenceLayout::Placed> SentenceLayout::arranged(const QRect &inside) const
{
    const QFontMetrics metrics = m_words->fontMetrics();
    const int fewest =
        std::min(fewestLetters * metrics.averageCharWidth(), metrics.horizontalAdvance(m_words->body()));
    const int roomForWords = inside.width() - roomOfLinks();
    return roomForWords >= fewest || roomOfLinks() == 0 ? beside(inside, roomForWords) : below(inside);
}

int SentenceLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QRect all;
    for (const Placed &one : arranged(QRect(0, 0, width - margins.left() - margins.right(), 0)))
        all |= one.rect;
    return all.height() + margins.top() + margins.bottom();
}

QSize SentenceLayout::sizeHint() const
{
    const int words = std::min(m_items.first()->sizeHint().width(), m_words->maximumWidth());
    const QMargins margins = contentsMargins();
    const int width = words + roomOfLinks() + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize SentenceLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void SentenceLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const QList<Placed> placed = arranged(inside);
    QRect all;
    for (const Placed &one : placed)
        all |= one.rect;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int down = std::max(0, (inside.height() - all.height()) / 2);
    for (const Placed &one : placed)
        one.item->setGeometry(QStyle::visualRect(direction, inside, one.rect.translated(0, down)));
}

} // namespace waymark::ui
