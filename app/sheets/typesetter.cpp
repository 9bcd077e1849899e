#include "sheets/typesetter.h"

#include "sheets/fonts.h"
#include "sheets/keepwhole.h"

#include <QLocale>

#include <algorithm>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal latinLineHeight = 1.3;
constexpr qreal arabicLineHeight = 1.6;
constexpr qreal gapAfterMarker = 0.5; // of the size

struct FormattedText
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

FormattedText joined(const QList<Run> &runs, Qt::LayoutDirection direction)
{
    FormattedText all;
    for (const Run &run : runs) {
        const QString text = withWholeNumbers(run.text, direction);
        if (run.strong) {
            QTextLayout::FormatRange range{int(all.text.size()), int(text.size()), {}};
            range.format.setFontWeight(QFont::Bold);
            all.formats.append(range);
        }
        all.text += text;
    }
    all.text = withoutLoneWord(all.text);
    // Each is kept until its page is painted. One that is shared has no room to spare, and stays shared.
    if (all.text.isDetached())
        all.text.squeeze();
    return all;
}

Qt::Alignment alignment(bool toTheRight)
{
    return (toTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

bool isArabic(QChar c)
{
    return c.script() == QChar::Script_Arabic;
}

/// The fonts ask for more than Latin, Greek, Cyrillic and plainly written Arabic need; what is drawn higher
/// or lower, as Nastaliq is, gets all that it asks for.
qreal heightOf(const QTextLine &line, const QString &text, int size, const QString &language)
{
    constexpr ushort lastOfCyrillic = 0x052f;
    const QStringView drawn = QStringView(text).mid(line.textStart(), line.textLength());
    const bool isPlain = std::all_of(drawn.begin(), drawn.end(), [](QChar c) {
        return c.unicode() <= lastOfCyrillic || c.isPunct() || c.isSymbol() ||
               c.category() == QChar::Other_Format || isArabic(c);
    });
    if (!isPlain)
        return line.height();
    if (std::none_of(drawn.begin(), drawn.end(), isArabic))
        return size * latinLineHeight;
    return language == "ur"_L1 ? line.height() : std::min(line.height(), size * arabicLineHeight);
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

Typesetter::Typesetter(qreal width, const QString &language, qreal scale)
    : m_width(width)
    , m_language(language)
    , m_scale(scale)
    , m_direction(directionOf(language))
{}

Rows Typesetter::paragraph(const QString &text, const Style &style) const
{
    return set({{text}}, style, m_direction);
}

Rows Typesetter::paragraph(const QList<Run> &runs, const Style &style) const
{
    return set(runs, style, m_direction);
}

Rows Typesetter::paragraphIn(const QString &language, const QString &text, const Style &style) const
{
    return set({{text}}, style, directionOf(language));
}

Rows Typesetter::listItem(const QString &marker, const QList<Run> &runs, const Style &style) const
{
    Rows rows = paragraph(runs, style);
    if (rows.isEmpty())
        return rows;
    const Style large = scaled(style);
    const auto drawn =
        singleLine(withWholeNumbers(marker, m_direction), font(large.size, false), m_direction);
    const qreal width = drawn->lineAt(0).naturalTextWidth();
    const qreal fromStart = large.indent - width - large.size * gapAfterMarker;
    rows.first().marker = drawn;
    rows.first().markerX = m_direction == Qt::RightToLeft ? m_width - fromStart - width : fromStart;
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
    const auto line =
        singleLine(withWholeNumbers(text, m_direction), font(scaled(style).size, style.bold), m_direction);
    return line->lineAt(0).naturalTextWidth();
}

qreal Typesetter::usualLeading() const
{
    constexpr int size = 100;
    const auto line = singleLine(QLocale(m_language).nativeLanguageName(), font(size, false), m_direction);
    return heightOf(line->lineAt(0), line->text(), size, m_language) / size;
}

Style Typesetter::scaled(Style style) const
{
    style.size = qRound(style.size * m_scale);
    style.spaceBefore *= m_scale;
    style.indent *= m_scale;
    return style;
}

const QFont &Typesetter::font(int size, bool bold) const
{
    auto found = m_fonts.find({size, bold});
    if (found == m_fonts.end())
        found = m_fonts.insert({size, bold}, sheetFont(m_language, size, bold));
    return *found;
}

Rows Typesetter::set(const QList<Run> &runs, const Style &asked, Qt::LayoutDirection direction) const
{
    const Style style = scaled(asked);
    const FormattedText formatted = joined(runs, direction);
    if (formatted.text.isEmpty())
        return {};
    const bool rightToLeft = m_direction == Qt::RightToLeft;
    QTextOption option(alignment(rightToLeft != style.atEnd));
    option.setTextDirection(direction);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto layout = std::make_shared<QTextLayout>(formatted.text, font(style.size, style.bold));
    layout->setTextOption(option);
    layout->setFormats(formatted.formats);

    Rows rows;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width - style.indent);
        Row row;
        row.text = layout;
        row.line = line.lineNumber();
        row.x = rightToLeft ? 0 : style.indent;
        row.height =
            std::max(heightOf(line, formatted.text, style.size, m_language), style.size * m_leastLeading);
        rows.append(row);
    }
    layout->endLayout();
    keepLinesTogether(rows);
    rows.first().spaceBefore = style.spaceBefore;
    rows.last().keepWithNext = style.keepWithNext;
    return rows;
}

} // namespace waymark::sheets
