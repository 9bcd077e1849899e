#pragma once

#include "sheets/pages.h"
#include "sheets/sheet.h"

namespace waymark::sheets {

/// Bodies of pages of ten cards, 85 x 54 mm, with cutting marks between them. Where the services fill fewer
/// than ten cards the same ones come again, so that no card is empty. Origins are the paper's corner.
QList<QList<PlacedRow>> cardPages(const Sheet &sheet, QSizeF paper);

} // namespace waymark::sheets
