#include "ui/resultsdelegate.h"

#include "ui/icons.h"
#include "ui/resultsmodel.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QPainter>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostForThreeLines = 130; ///< text size in percent

QFont strongOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Draws one line from the start of `line`, cut short with an ellipsis; returns the width that it took.
int drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const QFont &font,
             const QFontMetrics &metrics, const QString &text, Qt::TextElideMode elide = Qt::ElideRight)
{
    // Isolated, so that an English text keeps its order and its full stop in a right-to-left window.
    const QString shown = QChar(0x2068) + metrics.elidedText(text, elide, line.width()) + QChar(0x2069);
    painter.setFont(font);
    painter.drawText(line,
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     shown);
    return metrics.horizontalAdvance(shown);
}

/// The part of a line after `used` pixels from its start.
QRect restOf(const QStyleOptionViewItem &option, const QRect &line, int used)
{
    return QStyle::visualRect(option.direction, line, line.adjusted(used, 0, 0, 0));
}

} // namespace

ResultsDelegate::ResultsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_font(bodyFont(currentTextPercent()))
    , m_strong(strongOf(m_font))
    , m_metrics(m_font)
    , m_strongMetrics(m_strong)
    , m_lineHeight(qMax(m_metrics.height(), m_strongMetrics.height()))
    , m_lines(currentTextPercent() > mostForThreeLines ? 4 : 3)
    , m_padding(currentSizes().grid * 3 / 4)
    , m_gutter(currentSizes().body * 5 / 4 + 2 * currentSizes().grid)
{}

QSize ResultsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_lines * m_lineHeight + 2 * m_padding};
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
    paintTitle(*painter, option, line(0), row);
    painter->setPen(colours.quietText);
    // At the end of who a service is for stands where it is.
    drawLine(*painter, option, line(1), m_font, m_metrics, row.second,
             row.isPage ? Qt::ElideRight : Qt::ElideMiddle);
    const bool isParted = m_lines > 3 && !row.open.isEmpty();
    paintNumber(*painter, option, line(2), row, isParted ? row.cost : row.third);
    if (isParted)
        drawLine(*painter, option, line(3), m_font, m_metrics, row.open);
    painter->restore();
}

void ResultsDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours colours = coloursOf(option.palette);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHot = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, isCurrent || isHot ? colours.notice : colours.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    if (isCurrent && (option.state & QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, colours.accent);
}

void ResultsDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                                 const ResultRow &row) const
{
    const Colours colours = coloursOf(option.palette);
    painter.setPen(colours.text);
    const int used = drawLine(painter, option, line, m_strong, m_strongMetrics, row.title) + 2 * m_lineHeight;
    if (row.why.isEmpty() || used + m_metrics.horizontalAdvance(row.why) > line.width())
        return;
    painter.setPen(colours.quietText);
    painter.setFont(m_font);
    painter.drawText(line, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                     row.why);
}

void ResultsDelegate::paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                                  const ResultRow &row, const QString &rest) const
{
    const Colours colours = coloursOf(option.palette);
    int used = 0;
    if (!row.number.isEmpty()) {
        painter.setPen(colours.accent);
        used = drawLine(painter, option, line, m_strong, m_strongMetrics, row.number) + m_lineHeight * 2 / 3;
    }
    painter.setPen(row.isPage ? colours.quietText : colours.text);
    drawLine(painter, option, restOf(option, line, used), m_font, m_metrics, rest);
}

} // namespace waymark::ui
