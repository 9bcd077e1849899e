#pragma once

#include "sheets/sheet.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// The whole page: its title, text, and the services that it names with their numbers. Links are drawn as
/// plain words.
Rows adviceRows(const core::AdvicePage &page, const Sheet &sheet, const Typesetter &typesetter);

} // namespace waymark::sheets
