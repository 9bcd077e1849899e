#pragma once

#include "sheets/columns.h"

namespace waymark::sheets {

/// Between the columns, which are the same all the way down a sheet; 0 where it has no codes.
qreal roomForAllCodes(const Sheet &sheet);

/// One item of a sheet in two languages: the same thing side by side, what is the same in both once across
/// the paper. Of a service its name, numbers, cost and hours stay on one page; all of it where that is not
/// much.
Rows bilingualRows(const Sheet::Item &item, const Sheet &sheet, const Columns &columns, qreal pageHeight);

} // namespace waymark::sheets
