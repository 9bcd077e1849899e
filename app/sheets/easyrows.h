#pragma once

#include "sheets/sheet.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// The emergency number, large, beside its picture: for the head of an Easy Read sheet.
Rows easyEmergencyRows(const Sheet &sheet, const Typesetter &typesetter);

/// A service or a page in Easy Read: pictures at the start side, words beside them, each picture on one page
/// with its words; name, numbers and hours together where they are no higher than `pageHeight`. Discreet: as
/// serviceRows() says, with pictures. No rows for what has no such text.
Rows easyItemRows(const Sheet::Item &item, const Sheet &sheet, const Typesetter &typesetter,
                  qreal pageHeight);

/// A calm sentence where nothing that was picked has a text; no rows elsewhere.
Rows nothingToRead(const Sheet &sheet, const Typesetter &typesetter);

/// What follows the items: the text of the emergency line, on one page if one is high enough.
Rows easyClosingRows(const Sheet &sheet, const Typesetter &typesetter, qreal pageHeight);

/// Whether the sheet prints a text that people with learning disabilities have not checked.
bool hasUncheckedEasyRead(const Sheet &sheet);

} // namespace waymark::sheets
