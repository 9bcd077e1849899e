#pragma once

#include "sheets/paragraph.h"

#include <QList>
#include <QPainterPath>
#include <QStringList>

#include <memory>

class QSvgRenderer;

namespace waymark::sheets {

/// A shape in black ink: the squares of a QR code, a simple drawing. Lengths in points.
struct Picture
{
    QPainterPath ink; ///< filled by its own fill rule, from (0, 0)
    QSizeF size;
    std::shared_ptr<QSvgRenderer> drawing{}; ///< in place of the ink; as large as `size`
};

/// A strip across the page that is never cut: one line of text, a rule, or room. Lengths in points.
struct Row
{
    std::shared_ptr<const Paragraph> text; ///< none: a rule, as thick as the row is high
    int line = 0;                          ///< of `text`
    bool keepWithNext = false;
    bool separates = false;                  ///< left out at the top of a page
    bool goesOn = false;                     ///< begins nothing: at the top of a page, what it is of is named
    std::shared_ptr<const Paragraph> marker; ///< a list's bullet or number, drawn beside the line
    qreal markerX = 0;
    /// Hangs from the top of the row; besidePicture() sees to the room for it.
    std::shared_ptr<const Picture> picture;
    qreal pictureX = 0;
    qreal x = 0;
    qreal width = 0; ///< of a rule; 0: nothing is drawn
    qreal height = 0;
    qreal spaceBefore = 0; ///< not at the top of a page
    /// In the same strip, each at its own x: the other language of a sheet in two. Their heights and spaces
    /// do not count.
    QList<Row> beside;
};

using Rows = QList<Row>;

struct PlacedRow
{
    Row row;
    qreal y = 0;         ///< of its top, from the top of the page's text area
    qreal x = 0;         ///< of its start, from the left of the page's text area
    bool turned = false; ///< reads upwards from there
};

/// Nothing drawn.
Row roomOf(qreal height);

/// Rows with a picture hanging beside them from the top of the first; those beside it stay on one page.
/// `pictureX` counts from the left; the rows were set so as to leave that place free. Below rows less high
/// than the picture is room. No rows stay none.
Rows besidePicture(Rows rows, std::shared_ptr<const Picture> picture, qreal pictureX);

/// The same, further to the right.
Rows movedBy(Rows rows, qreal x);

/// Of the row, in the order of reading, each paragraph once: with its first line.
QStringList textsOf(const Row &row);

} // namespace waymark::sheets
