#pragma once

#include "sheets/sheet.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// What stands above the first service or page: a calm heading that tells no topic, and the emergency line.
Rows headRows(const Sheet &sheet, const Typesetter &typesetter);

/// What stands at the foot of every page. `number` counts from 1. Its height is the same on every page.
Rows footRows(const Sheet &sheet, const Typesetter &typesetter, int number, int count);

} // namespace waymark::sheets
