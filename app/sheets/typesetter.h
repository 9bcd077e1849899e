#pragma once

#include "sheets/row.h"

#include <QString>

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

/// Part of a paragraph in bold.
struct Strong
{
    int start = 0;
    int length = 0;
};

/// Turns paragraphs into rows of one width, from the start side of the sheet's direction.
class Typesetter
{
public:
    Typesetter(qreal width, const QString &language);

    /// One row for each line; at least two lines of a paragraph stay together. A text with a direction of its
    /// own (a name in another language) still begins at the sheet's start side.
    [[nodiscard]] Rows paragraph(const QString &text, const Style &style,
                                 const QList<Strong> &strong = {}) const;
    /// As above, in the direction of the language that the text is written in.
    [[nodiscard]] Rows paragraphIn(const QString &language, const QString &text, const Style &style,
                                   const QList<Strong> &strong = {}) const;
    /// With a bullet or number in the indent of the first line.
    [[nodiscard]] Rows listItem(const QString &marker, const QString &text, const Style &style,
                                const QList<Strong> &strong = {}) const;
    [[nodiscard]] Row rule(qreal thickness, qreal spaceBefore) const;
    [[nodiscard]] qreal widthOf(const QString &text, const Style &style) const;

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] QString language() const { return m_language; }

private:
    [[nodiscard]] Rows set(const QString &text, const Style &style, const QList<Strong> &strong,
                           Qt::LayoutDirection direction) const;

    qreal m_width;
    QString m_language;
    Qt::LayoutDirection m_direction;
};

} // namespace waymark::sheets
