#include "sheets/typesetter.h"

#include "sheets/fonts.h"

#include <algorithm>
#include <cmath>

namespace waymark::sheets {

namespace {

constexpr qreal lineHeight = 1.3;

Qt::Alignment alignment(bool toTheRight)
{
    return (toTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

/// Without two lines before and after it, a page break inside a paragraph leaves a stray line.
void keepLinesTogether(Rows &rows)
{
    if (rows.size() < 2)
        return;
    rows.first().keepWithNext = true;
    rows[rows.size() - 2].keepWithNext = true;
}

std::shared_ptr<const QTextLayout> singleLine(const QString &text, const QFont &font,
                                              Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setUseDesignMetrics(true);
    auto layout = std::make_shared<QTextLayout>(text, font);
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

} // namespace

Typesetter::Typesetter(qreal width, const QString &language)
    : m_width(width)
    , m_language(language)
    , m_direction(directionOf(language))
{}

Rows Typesetter::paragraph(const QString &text, const Style &style, const QList<Strong> &strong) const
{
    return set(text, style, strong, m_direction);
}

Rows Typesetter::paragraphIn(const QString &language, const QString &text, const Style &style,
                             const QList<Strong> &strong) const
{
    return set(text, style, strong, directionOf(language));
}

Rows Typesetter::listItem(const QString &marker, const QString &text, const Style &style,
                          const QList<Strong> &strong) const
{
    Rows rows = paragraph(text, style, strong);
    if (rows.isEmpty())
        return rows;
    const auto drawn = singleLine(marker, sheetFont(m_language, style.size, style.bold), m_direction);
    const bool rightToLeft = m_direction == Qt::RightToLeft;
    const qreal gap = style.indent - drawn->lineAt(0).naturalTextWidth() - style.size * 0.5;
    rows.first().marker = drawn;
    rows.first().markerX = rightToLeft ? m_width - gap - drawn->lineAt(0).naturalTextWidth() : gap;
    return rows;
}

Row Typesetter::rule(qreal thickness, qreal spaceBefore) const
{
    Row row;
    row.width = m_width;
    row.height = thickness;
    row.spaceBefore = spaceBefore;
    return row;
}

qreal Typesetter::widthOf(const QString &text, const Style &style) const
{
    return singleLine(text, sheetFont(m_language, style.size, style.bold), m_direction)
        ->lineAt(0)
        .naturalTextWidth();
}

Rows Typesetter::set(const QString &text, const Style &style, const QList<Strong> &strong,
                     Qt::LayoutDirection direction) const
{
    if (text.isEmpty())
        return {};
    const bool rightToLeft = m_direction == Qt::RightToLeft;
    QTextOption option(alignment(rightToLeft != style.atEnd));
    option.setTextDirection(direction);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto layout = std::make_shared<QTextLayout>(text, sheetFont(m_language, style.size, style.bold));
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Strong &part : strong) {
        QTextLayout::FormatRange range{part.start, part.length, {}};
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    layout->setFormats(formats);

    Rows rows;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width - style.indent);
        Row row;
        row.text = layout;
        row.line = line.lineNumber();
        row.x = rightToLeft ? 0 : style.indent;
        row.height = std::max(std::ceil(style.size * lineHeight), std::ceil(line.height()));
        rows.append(row);
    }
    layout->endLayout();
    if (rows.isEmpty())
        return rows;
    keepLinesTogether(rows);
    rows.first().spaceBefore = style.spaceBefore;
    rows.last().keepWithNext = style.keepWithNext;
    return rows;
}

} // namespace waymark::sheets
