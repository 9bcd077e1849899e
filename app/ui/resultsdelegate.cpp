#include "ui/resultsdelegate.h"

#include "ui/icons.h"
#include "ui/resultsmodel.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostForThreeLines = 130; ///< text size in percent
constexpr int fewestLetters = 20;      ///< of a reason that is cut short

QFont strongOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Draws one line from the start of `line`, cut short with an ellipsis; returns the width that it took.
int drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, TextLines &lines,
             const QString &text, Qt::TextElideMode elide = Qt::ElideRight)
{
    return lines.draw(painter, line,
                      QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), text,
                      elide);
}

/// The part of a line after `used` pixels from its start.
QRect restOf(const QStyleOptionViewItem &option, const QRect &line, int used)
{
    return QStyle::visualRect(option.direction, line, line.adjusted(used, 0, 0, 0));
}

} // namespace

ResultsDelegate::ResultsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_plain(bodyFont(currentTextPercent()))
    , m_strong(strongOf(bodyFont(currentTextPercent())))
    , m_lineHeight(qMax(m_plain.metrics().height(), m_strong.metrics().height()))
    , m_isLarge(currentTextPercent() > mostForThreeLines)
    , m_lines(m_isLarge ? 4 : 3)
    , m_padding(currentSizes().grid * 3 / 4)
    , m_gutter(currentSizes().body * 5 / 4 + 2 * currentSizes().grid)
{}

void ResultsDelegate::forget()
{
    m_plain.forget();
    m_strong.forget();
}

QSize ResultsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int lines = m_lines;
    if (const auto *list = qobject_cast<const QAbstractItemView *>(option.widget); list && !isUniform()) {
        const auto row = index.data(ResultsModel::RowRole).value<ResultRow>();
        const bool isBelow =
            !row.why.isEmpty() && lineOfReason(row, widthOfWords(list->viewport()->width())) == lines;
        lines += isBelow ? 1 : 0;
    }
    return {0, lines * m_lineHeight + 2 * m_padding};
}

int ResultsDelegate::widthOfWords(int rowWidth) const
{
    return rowWidth - m_padding * 4 / 3 - m_gutter;
}

bool ResultsDelegate::hasOpenLine(const ResultRow &row) const
{
    return m_isLarge && !row.open.isEmpty();
}

QList<int> ResultsDelegate::widthsOf(const ResultRow &row) const
{
    const QString rest = hasOpenLine(row) ? row.cost : row.third;
    const int number = row.number.isEmpty() ? 0 : m_strong.width(row.number) + gapAfterNumber();
    QList<int> widths{m_strong.width(row.title), m_plain.width(row.second), number + m_plain.width(rest)};
    if (m_isLarge)
        widths.append(hasOpenLine(row) ? m_plain.width(row.open) : 0);
    return widths;
}

int ResultsDelegate::lineOfReason(const ResultRow &row, int width) const
{
    const int wanted = m_plain.width(row.why) + gapBeforeReason();
    const QList<int> widths = widthsOf(row);
    const auto fits = [&](int used) { return used + wanted <= width; };
    const auto roomy = std::find_if(widths.begin(), widths.end(), fits);
    if (roomy != widths.end())
        return int(roomy - widths.begin());
    return isUniform() ? int(std::min_element(widths.begin(), widths.end()) - widths.begin()) : m_lines;
}

void ResultsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto row = index.data(ResultsModel::RowRole).value<ResultRow>();
    const Colours colours = coloursOf(option.palette);
    painter->save();
    paintGround(*painter, option);

    const int grid = m_padding * 4 / 3;
    const QRect inside = option.rect.adjusted(grid, m_padding, -grid, -m_padding);
    const int side = m_gutter - 2 * grid;
    const QRect square(inside.left(), inside.top() + (m_lineHeight - side) / 2, side, side);
    icon(row.isPage ? u"page"_s : u"phone"_s, colours.accent)
        .paint(painter, QStyle::visualRect(option.direction, inside, square));

    const QRect words = inside.adjusted(m_gutter - grid, 0, 0, 0);
    const auto line = [&](int number) {
        const QRect made(words.left(), words.top() + number * m_lineHeight, words.width(), m_lineHeight);
        return QStyle::visualRect(option.direction, inside, made);
    };
    painter->setPen(colours.text);
    drawLine(*painter, option, line(0), m_strong, row.title);
    painter->setPen(colours.quietText);
    // At the end of who a service is for stands where it is.
    drawLine(*painter, option, line(1), m_plain, row.second, row.isPage ? Qt::ElideRight : Qt::ElideMiddle);
    paintNumber(*painter, option, line(2), row);
    if (hasOpenLine(row))
        drawLine(*painter, option, line(3), m_plain, row.open);
    if (!row.why.isEmpty())
        paintReason(*painter, option, row, line);
    painter->restore();
}

void ResultsDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours colours = coloursOf(option.palette);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHot = option.state & QStyle::State_MouseOver;
    // The list's own ground is there already.
    if (isCurrent || isHot)
        painter.fillRect(option.rect, colours.notice);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    if (isCurrent && (option.state & QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, colours.accent);
}

void ResultsDelegate::paintReason(QPainter &painter, const QStyleOptionViewItem &option, const ResultRow &row,
                                  const std::function<QRect(int)> &line) const
{
    const int number = lineOfReason(row, line(0).width());
    painter.setPen(coloursOf(option.palette).quietText);
    if (number == m_lines) {
        drawLine(painter, option, line(number), m_plain, row.why);
        return;
    }
    const int room = line(0).width() - widthsOf(row)[number] - gapBeforeReason();
    if (room < qMin(m_plain.width(row.why), fewestLetters * m_plain.metrics().averageCharWidth()))
        return;
    QRect atEnd(0, 0, room, m_lineHeight);
    atEnd = QStyle::alignedRect(option.direction, Qt::AlignRight, atEnd.size(), line(number));
    m_plain.draw(painter, atEnd, QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter),
                 row.why);
}

void ResultsDelegate::paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                                  const ResultRow &row) const
{
    const Colours colours = coloursOf(option.palette);
    int used = 0;
    if (!row.number.isEmpty()) {
        painter.setPen(colours.accent);
        used = drawLine(painter, option, line, m_strong, row.number) + gapAfterNumber();
    }
    painter.setPen(row.isPage ? colours.quietText : colours.text);
    drawLine(painter, option, restOf(option, line, used), m_plain, hasOpenLine(row) ? row.cost : row.third);
}

} // namespace waymark::ui
