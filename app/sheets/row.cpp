#include "sheets/row.h"

#include "sheets/paginate.h"

#include <utility>

namespace waymark::sheets {

Row roomOf(qreal height)
{
    Row room;
    room.height = height;
    return room;
}

Rows besidePicture(Rows rows, std::shared_ptr<const Picture> picture, qreal pictureX)
{
    if (rows.isEmpty())
        return rows;
    const bool keptWithNext = rows.last().keepWithNext;
    const qreal below = picture->size.height() - (heightOf(rows) - rows.first().spaceBefore);
    if (below > 0)
        rows.append(roomOf(below));
    qreal depth = -rows.first().spaceBefore;
    for (qsizetype row = 0; row + 1 < rows.size() && depth < picture->size.height(); ++row) {
        depth += rows[row].spaceBefore + rows[row].height;
        rows[row].keepWithNext = rows[row].keepWithNext || depth < picture->size.height();
    }
    rows.last().keepWithNext = keptWithNext;
    rows.first().picture = std::move(picture);
    rows.first().pictureX = pictureX;
    return rows;
}

Rows movedBy(Rows rows, qreal x)
{
    for (Row &row : rows) {
        row.x += x;
        row.markerX += x;
        row.pictureX += x;
        row.beside = movedBy(row.beside, x);
    }
    return rows;
}

QStringList textsOf(const Row &row)
{
    QStringList texts;
    if (row.marker)
        texts.append(row.marker->text);
    if (row.text && row.line == 0)
        texts.append(row.text->text);
    for (const Row &other : row.beside)
        texts += textsOf(other);
    return texts;
}

} // namespace waymark::sheets
