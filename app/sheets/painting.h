#pragma once

#include "sheets/row.h"

#include <QPointF>

class QPainter;

namespace waymark::sheets {

/// Draws rows in black, from the corner of the area that they were placed in.
void draw(QPainter &painter, const QList<PlacedRow> &rows, QPointF origin);

} // namespace waymark::sheets
