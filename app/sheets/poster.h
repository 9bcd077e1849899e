#pragma once

#include "sheets/pages.h"
#include "sheets/sheet.h"

namespace waymark::sheets {

/// Bodies of posters: a calm heading, services with their main numbers, and along the foot tabs to tear off,
/// each with a discreet name and a number of the services above. What does not fit on one poster goes on the
/// next; of the sizes that need the fewest, the largest. Origins are the paper's corner.
QList<QList<PlacedRow>> posterPages(const Sheet &sheet, QSizeF paper);

} // namespace waymark::sheets
