#include "sheets/typesetter.h"

#include "sheets/fonts.h"
#include "sheets/keepwhole.h"

#include <QLocale>

#include <algorithm>
#include <memory>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal latinLineHeight = 1.3;
constexpr qreal arabicLineHeight = 1.6;
constexpr qreal gapAfterMarker = 0.5; // of the size

Paragraph joined(const QList<Run> &runs, Qt::LayoutDirection direction)
{
    Paragraph all{.direction = direction};
    for (const Run &run : runs) {
        const QString text = withWholeNumbers(run.text, direction);
        if (run.strong)
            all.strong.append({int(all.text.size()), int(text.size())});
        all.text += text;
    }
    all.text = withoutLoneWord(all.text);
    // Each is kept until its page is painted. One that is shared has no room to spare, and stays shared.
    if (all.text.isDetached())
        all.text.squeeze();
    all.strong.squeeze();
    return all;
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
    const Paragraph drawn{.text = withWholeNumbers(marker, m_direction),
                          .font = font(large.size, false),
                          .direction = m_direction};
    const qreal width = drawn.laidOut()->lineAt(0).naturalTextWidth();
    const qreal fromStart = large.indent - width - large.size * gapAfterMarker;
    rows.first().marker = std::make_shared<Paragraph>(drawn);
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
    const Paragraph line{.text = withWholeNumbers(text, m_direction),
                         .font = font(scaled(style).size, style.bold),
                         .direction = m_direction};
    return line.laidOut()->lineAt(0).naturalTextWidth();
}

qreal Typesetter::usualLeading() const
{
    constexpr int size = 100;
    const Paragraph line{.text = QLocale(m_language).nativeLanguageName(),
                         .font = font(size, false),
                         .direction = m_direction};
    return heightOf(line.laidOut()->lineAt(0), line.text, size, m_language) / size;
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
    const auto paragraph = std::make_shared<Paragraph>(joined(runs, direction));
    if (paragraph->text.isEmpty())
        return {};
    const bool rightToLeft = m_direction == Qt::RightToLeft;
    paragraph->font = font(style.size, style.bold);
    paragraph->width = m_width - style.indent;
    paragraph->atRight = rightToLeft != style.atEnd;

    const auto laidOut = paragraph->laidOut();
    Rows rows;
    for (int number = 0; number < laidOut->lineCount(); ++number) {
        Row row;
        row.text = paragraph;
        row.line = number;
        row.x = rightToLeft ? 0 : style.indent;
        row.height = std::max(heightOf(laidOut->lineAt(number), paragraph->text, style.size, m_language),
                              style.size * m_leastLeading);
        rows.append(row);
    }
    keepLinesTogether(rows);
    rows.first().spaceBefore = style.spaceBefore;
    rows.last().keepWithNext = style.keepWithNext;
    return rows;
}

} // namespace waymark::sheets
