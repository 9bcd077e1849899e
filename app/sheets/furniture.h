#pragma once

#include "sheets/columns.h"
#include "sheets/sheet.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// Of dates and sources: small but well read, in large print 18 pt or more. Before scaling.
int smallSize(Layout layout);

/// What stands above the first service or page: a calm heading that tells no topic, and the emergency line.
Rows headRows(const Sheet &sheet, const Typesetter &typesetter);
Rows headRows(const Sheet &sheet, const Columns &columns);

/// What the person typed themselves, between rules; no rows when they typed nothing.
Rows notesRows(const Sheet &sheet, const Typesetter &typesetter);

/// The emergency number, the date of the facts and how they were checked, and what must be said of the
/// language: for what has no head and foot.
Rows labelRows(const Sheet &sheet, const Typesetter &typesetter, int size);

/// What stands at the foot of every page. `number` counts from 1. Its height is the same on every page.
Rows footRows(const Sheet &sheet, const Typesetter &typesetter, int number, int count);
Rows footRows(const Sheet &sheet, const Columns &columns, int number, int count);

} // namespace waymark::sheets
