#include "sheets/cards.h"

#include "sheets/furniture.h"
#include "sheets/paginate.h"
#include "sheets/servicerows.h"

#include <algorithm>

namespace waymark::sheets {

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr QSizeF card(85 * millimetre, 54 * millimetre);
constexpr qreal padding = 4 * millimetre;
constexpr int columns = 2;
constexpr int rowsOfCards = 5;
constexpr int cardsOnPage = columns * rowsOfCards;
constexpr int labelSize = 7;
constexpr qreal aboveLabel = 4;
constexpr qreal markLength = 4 * millimetre;
constexpr qreal markThickness = 0.4;

/// What is on each card, from the corner of its text.
QList<QList<PlacedRow>> facesOf(const Sheet &sheet)
{
    const Typesetter typesetter(card.width() - 2 * padding, sheet.language);
    const Rows label = labelRows(sheet, typesetter, labelSize);
    const qreal labelTop = card.height() - 2 * padding - heightOf(label);
    Rows rows;
    for (const Sheet::Item &item : sheet.items) {
        if (const auto *service = std::get_if<core::Service>(&item.content))
            rows += smallRows(*service, sheet.discreet, false, typesetter);
    }
    QList<QList<PlacedRow>> faces = paginate(rows, labelTop - aboveLabel);
    if (faces.isEmpty())
        faces.append(QList<PlacedRow>());
    const QList<PlacedRow> placedLabel = paginate(label, heightOf(label)).value(0);
    for (QList<PlacedRow> &face : faces) {
        for (PlacedRow row : placedLabel) {
            row.y += labelTop;
            face.append(row);
        }
    }
    return faces;
}

PlacedRow stroke(QPointF middle, QSizeF size)
{
    Row row;
    row.width = size.width();
    row.height = size.height();
    return {row, middle.y() - size.height() / 2, middle.x() - size.width() / 2};
}

/// A small cross at every corner of every card: all that a knife or scissors need.
QList<PlacedRow> marks(QPointF corner)
{
    QList<PlacedRow> crosses;
    for (int row = 0; row <= rowsOfCards; ++row) {
        for (int column = 0; column <= columns; ++column) {
            const QPointF at = corner + QPointF(column * card.width(), row * card.height());
            crosses.append(stroke(at, {markLength, markThickness}));
            crosses.append(stroke(at, {markThickness, markLength}));
        }
    }
    return crosses;
}

} // namespace

QList<QList<PlacedRow>> cardPages(const Sheet &sheet, QSizeF paper)
{
    const QList<QList<PlacedRow>> faces = facesOf(sheet);
    const QPointF corner((paper.width() - columns * card.width()) / 2,
                         (paper.height() - rowsOfCards * card.height()) / 2);
    const int pageCount = int((faces.size() + cardsOnPage - 1) / cardsOnPage);
    QList<QList<PlacedRow>> pages;
    for (int page = 0; page < pageCount; ++page) {
        QList<PlacedRow> placed = marks(corner);
        for (int place = 0; place < cardsOnPage; ++place) {
            const qsizetype number = qsizetype(page) * cardsOnPage + place;
            const QPointF at = corner + QPointF(padding + place % columns * card.width(),
                                                padding + place / columns * card.height());
            for (PlacedRow row : faces[number % faces.size()]) {
                row.x += at.x();
                row.y += at.y();
                placed.append(row);
            }
        }
        pages.append(placed);
    }
    return pages;
}

} // namespace waymark::sheets
