#pragma once

#include "sheets/pages.h"
#include "sheets/sheet.h"

namespace waymark::sheets {

/// Bodies of pages of cards of 85 x 54 mm with cutting marks between them: ten of one face, or, folded, five
/// of two with a line to fold between. What fills fewer comes again, so that no card is empty. As large as
/// goes on as few cards as can be. Origins are the paper's corner.
struct CardPages
{
    QList<QList<PlacedRow>> bodies;
    bool leftOutCodes = false; ///< no room for them
};

CardPages cardPages(const Sheet &sheet, QSizeF paper);

} // namespace waymark::sheets
