#pragma once

#include "sheets/row.h"

namespace waymark::sheets {

/// Makes rows that follow each other stay on one page.
void keepTogether(Rows &rows);

[[nodiscard]] qreal heightOf(const Rows &rows);

/// Puts rows on pages of this height. Rows kept with the next go to one page together; only where such a
/// group is higher than a page it is cut between rows, so nothing is ever lost. Every page holds something.
QList<QList<PlacedRow>> paginate(const Rows &rows, qreal height);

} // namespace waymark::sheets
