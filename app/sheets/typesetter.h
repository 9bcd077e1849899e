#pragma once

#include "sheets/row.h"

#include <QFont>
#include <QHash>
#include <QString>

#include <utility>

namespace waymark::sheets {

/// How a paragraph is set. Sizes and lengths in points.
struct Style
{
    int size = 14;
    bool bold = false;
    qreal spaceBefore = 0;
    qreal indent = 0;   ///< at the start side
    bool atEnd = false; ///< aligned to the end side, as a page number is
    bool keepWithNext = false;
};

/// A stretch of a paragraph, in bold or not.
struct Run
{
    QString text;
    bool strong = false;
};

/// Turns paragraphs into rows of one width, from the start side of the sheet's direction. Numbers, time spans
/// and dates are kept on one line, and in the order that they are read in.
class Typesetter
{
public:
    /// All sizes of styles, and the room around what they set, are taken `scale` times.
    Typesetter(qreal width, const QString &language, qreal scale = 1);

    /// No line lower than this, taken times its size: for what stands beside lines of another script.
    void setLeastLeading(qreal leading) { m_leastLeading = leading; }
    /// That the language's script asks for, taken times the size.
    [[nodiscard]] qreal usualLeading() const;

    /// One row for each line; at least two lines of a paragraph stay together. No rows for no text.
    [[nodiscard]] Rows paragraph(const QString &text, const Style &style) const;
    [[nodiscard]] Rows paragraph(const QList<Run> &runs, const Style &style) const;
    /// In the direction of the language that the text is written in, from the sheet's start side all the
    /// same.
    [[nodiscard]] Rows paragraphIn(const QString &language, const QString &text, const Style &style) const;
    /// With a bullet or number in the indent of the first line.
    [[nodiscard]] Rows listItem(const QString &marker, const QList<Run> &runs, const Style &style) const;
    [[nodiscard]] Row rule(qreal thickness, qreal spaceBefore) const;
    /// Of the text on one line.
    [[nodiscard]] qreal widthOf(const QString &text, const Style &style) const;

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] qreal scale() const { return m_scale; }

private:
    [[nodiscard]] Rows set(const QList<Run> &runs, const Style &style, Qt::LayoutDirection direction) const;

    [[nodiscard]] Style scaled(Style style) const;
    [[nodiscard]] const QFont &font(int size, bool bold) const;

    qreal m_width;
    QString m_language;
    qreal m_scale;
    qreal m_leastLeading = 0;
    Qt::LayoutDirection m_direction;
    /// By size and weight. All paragraphs share them: each font of its own would hold its families anew.
    mutable QHash<std::pair<int, bool>, QFont> m_fonts;
};

} // namespace waymark::sheets
