#include "sheets/cards.h"

#include "sheets/fonts.h"
#include "sheets/furniture.h"
#include "sheets/paginate.h"
#include "sheets/smallrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waymark::sheets {

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr QSizeF card(85 * millimetre, 54 * millimetre);
constexpr qreal padding = 4 * millimetre;
constexpr QSizeF text(card.width() - 2 * padding, card.height() - 2 * padding);
constexpr int columns = 2;
constexpr int rowsOfCards = 5;
constexpr int placesOnPage = columns * rowsOfCards;
constexpr qreal aboveLabel = 4;
constexpr qreal markLength = 4 * millimetre;
constexpr qreal markThickness = 0.4;
constexpr qreal dot = 1.5;
constexpr int howToSize = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::Cards)
};

using Face = QList<PlacedRow>; // from the corner of its text
using Faces = QList<Face>;

bool isFolded(const Sheet &sheet)
{
    return sheet.layout == Layout::FoldedCards;
}

/// In the largest size that leaves most of the card to the numbers: they are what it is for.
Rows fittingLabel(const Sheet &sheet)
{
    const qreal most = text.height() * (sheet.qr ? 0.36 : 0.42);
    Rows label;
    const QList<int> sizes = isFolded(sheet) ? QList<int>{9, 8, 7, 6} : QList<int>{8, 7, 6};
    for (const int size : sizes) {
        label = labelRows(sheet, Typesetter(text.width(), sheet.language), size);
        if (heightOf(label) <= most)
            break;
    }
    return label;
}

class FaceMaker
{
public:
    explicit FaceMaker(const Sheet &sheet)
        : m_sheet(sheet)
        , m_label(fittingLabel(sheet))
        , m_labelTop(text.height() - heightOf(m_label))
    {
        const qreal aboveIt = m_labelTop - aboveLabel;
        m_rooms = isFolded(sheet) ? QList<qreal>{text.height(), aboveIt} : QList<qreal>{aboveIt};
    }

    /// The fewest cards on which everything is well read, and of the sizes that need no more the largest.
    [[nodiscard]] Faces fitted(bool codes) const
    {
        const bool isTight = !haveRoom(servicesIn(least, codes));
        Faces best = spread(servicesIn(isTight ? tightest : least, codes));
        for (const qreal scale : {1.0, 1.15, 1.35, 1.6, 1.9}) {
            const QList<Rows> services = servicesIn(scale, codes);
            if (!haveRoom(services))
                break;
            const Faces faces = spread(services);
            if (faces.size() > best.size())
                break;
            best = faces;
        }
        return best;
    }

    [[nodiscard]] bool canHoldCodes() const { return haveRoom(servicesIn(least, true)); }

private:
    [[nodiscard]] QList<Rows> servicesIn(qreal scale, bool codes) const
    {
        const Typesetter typesetter(text.width(), m_sheet.language, scale);
        QList<Rows> services;
        for (const Sheet::Item &item : m_sheet.items) {
            if (const auto *service = std::get_if<core::Service>(&item.content))
                services.append(
                    smallRows(*service, m_sheet, {.discreet = m_sheet.discreet, .code = codes}, typesetter));
        }
        return services;
    }

    [[nodiscard]] bool haveRoom(const QList<Rows> &services) const
    {
        const qreal smallest = *std::min_element(m_rooms.begin(), m_rooms.end());
        return std::all_of(services.begin(), services.end(), [&](const Rows &rows) {
            return rows.isEmpty() || heightOf(rows) - rows.first().spaceBefore <= smallest;
        });
    }

    [[nodiscard]] Faces spread(const QList<Rows> &services) const
    {
        Rows rows;
        for (const Rows &service : services)
            rows += service;
        Faces faces = paginate(rows, m_rooms);
        while (faces.isEmpty() || faces.size() % m_rooms.size() != 0)
            faces.append(Face());
        for (qsizetype face = m_rooms.size() - 1; face < faces.size(); face += m_rooms.size())
            faces[face] += placedFrom(m_labelTop, m_label);
        return faces;
    }

    static constexpr qreal least = 0.9;
    static constexpr qreal tightest = 0.75;
    const Sheet &m_sheet;
    Rows m_label;
    qreal m_labelTop;
    QList<qreal> m_rooms; ///< for the services, on the faces of one card
};

PlacedRow stroke(QPointF middle, QSizeF size)
{
    Row row;
    row.width = size.width();
    row.height = size.height();
    return {row, middle.y() - size.height() / 2, middle.x() - size.width() / 2};
}

/// A small cross at every corner of every card: all that a knife or scissors need.
Face cuttingMarks(QPointF corner, bool folded)
{
    Face crosses;
    for (int row = 0; row <= rowsOfCards; ++row) {
        for (int column = 0; column <= columns; column += folded ? columns : 1) {
            const QPointF at = corner + QPointF(column * card.width(), row * card.height());
            crosses.append(stroke(at, {markLength, markThickness}));
            crosses.append(stroke(at, {markThickness, markLength}));
        }
    }
    return crosses;
}

Face foldLine(QPointF corner)
{
    Face dots;
    const qreal x = corner.x() + card.width();
    const int count = int(std::ceil(rowsOfCards * card.height() / (3 * dot)));
    for (int i = 0; i < count; ++i)
        dots.append(stroke({x, corner.y() + i * 3 * dot}, {markThickness, dot}));
    return dots;
}

/// Beside the cards, where it is cut away: printers leave more room there than above.
Face howTo(const Sheet &sheet, QPointF corner)
{
    const QString words = isFolded(sheet) ? Words::tr("Cut at the crosses. Fold along the dotted line.")
                                          : Words::tr("Cut at the crosses.");
    const qreal bottom = corner.y() + rowsOfCards * card.height() - 2 * markLength;
    const Typesetter typesetter(rowsOfCards * card.height() - 4 * markLength, sheet.language);
    const Rows rows = typesetter.paragraph(words, {.size = howToSize});
    Face face;
    for (const Row &row : rows)
        face.append({row, bottom, corner.x() - 2 * markLength - row.height, true});
    return face;
}

/// Which face stands at a place of the page, counted in the order of reading the page from the left. A folded
/// card opens like a book: its first face is the one at the reader's end side.
qsizetype faceAt(qsizetype place, const Sheet &sheet)
{
    if (!isFolded(sheet) || directionOf(sheet.language) == Qt::RightToLeft)
        return place;
    return place % columns == 0 ? place + 1 : place - 1;
}

} // namespace

CardPages cardPages(const Sheet &sheet, QSizeF paper)
{
    const FaceMaker maker(sheet);
    const bool codes = sheet.qr && maker.canHoldCodes();
    const Faces faces = maker.fitted(codes);
    const QPointF corner((paper.width() - columns * card.width()) / 2,
                         (paper.height() - rowsOfCards * card.height()) / 2);
    const qsizetype pageCount = (faces.size() + placesOnPage - 1) / placesOnPage;
    CardPages pages{.bodies = {}, .leftOutCodes = sheet.qr && !codes};
    for (qsizetype page = 0; page < pageCount; ++page) {
        Face placed = cuttingMarks(corner, isFolded(sheet)) + howTo(sheet, corner);
        if (isFolded(sheet))
            placed += foldLine(corner);
        for (int place = 0; place < placesOnPage; ++place) {
            const int line = place / columns;
            const QPointF at =
                corner + QPointF(padding + place % columns * card.width(), padding + line * card.height());
            for (PlacedRow row : faces[faceAt(page * placesOnPage + place, sheet) % faces.size()]) {
                row.x += at.x();
                row.y += at.y();
                placed.append(row);
            }
        }
        pages.bodies.append(placed);
    }
    return pages;
}

} // namespace waymark::sheets
