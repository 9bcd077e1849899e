#pragma once

#include "sheets/row.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

namespace waymark::sheets {

/// Behind LaidOutSheet. Lengths in points.
struct Pages
{
    QSizeF size;
    QPointF origin; ///< of the text area
    qreal footTop = 0;
    QString language;
    QList<QList<PlacedRow>> bodies; ///< one for each page
    QList<QList<PlacedRow>> feet;
    bool leftOutCodes = false;
};

} // namespace waymark::sheets
