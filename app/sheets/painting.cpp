#include "sheets/painting.h"

#include <QPainter>
#include <QSvgRenderer>

namespace waymark::sheets {

namespace {

void draw(QPainter &painter, const Picture &picture, QPointF at)
{
    painter.save();
    painter.translate(at);
    if (picture.drawing)
        picture.drawing->render(&painter, QRectF(QPointF(), picture.size));
    else
        painter.fillPath(picture.ink, Qt::black);
    painter.restore();
}

void draw(QPainter &painter, const Row &row, QPointF at, qreal height)
{
    if (row.picture)
        draw(painter, *row.picture, at + QPointF(row.pictureX, 0));
    if (row.text) {
        const QTextLine line = row.text->lineAt(row.line);
        const qreal middle = (height - line.height()) / 2;
        line.draw(&painter, at + QPointF(row.x, middle - line.y()));
        if (row.marker)
            row.marker->draw(&painter, at + QPointF(row.markerX, middle));
    } else if (row.width > 0) {
        painter.fillRect(QRectF(at + QPointF(row.x, 0), QSizeF(row.width, row.height)), Qt::black);
    }
    for (const Row &other : row.beside)
        draw(painter, other, at, height);
}

} // namespace

void draw(QPainter &painter, const QList<PlacedRow> &rows, QPointF origin)
{
    for (const PlacedRow &placed : rows) {
        const QPointF at = origin + QPointF(placed.x, placed.y);
        if (!placed.turned) {
            draw(painter, placed.row, at, placed.row.height);
            continue;
        }
        constexpr qreal upwards = -90;
        painter.save();
        painter.translate(at);
        painter.rotate(upwards);
        draw(painter, placed.row, {}, placed.row.height);
        painter.restore();
    }
}

} // namespace waymark::sheets
