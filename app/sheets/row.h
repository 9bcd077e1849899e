#pragma once

#include <QList>
#include <QTextLayout>

#include <memory>

namespace waymark::sheets {

/// A strip across the page that is never cut: one line of text, or a rule. Lengths in points.
struct Row
{
    std::shared_ptr<const QTextLayout> text;   ///< none: a rule, as thick as the row is high
    int line = 0;                              ///< of `text`
    std::shared_ptr<const QTextLayout> marker; ///< a list's bullet or number, drawn beside the line
    qreal markerX = 0;
    qreal x = 0;
    qreal width = 0; ///< of a rule
    qreal height = 0;
    qreal spaceBefore = 0; ///< not at the top of a page
    bool keepWithNext = false;
    bool separates = false; ///< left out at the top of a page
};

using Rows = QList<Row>;

struct PlacedRow
{
    Row row;
    qreal y = 0;         ///< of its top, from the top of the page's text area
    qreal x = 0;         ///< of its start, from the left of the page's text area
    bool turned = false; ///< reads upwards from there
};

} // namespace waymark::sheets
