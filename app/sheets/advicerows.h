#pragma once

#include "sheets/columns.h"
#include "sheets/sheet.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// A page: its title, its text or, with sheet.summaries, its summary, where it comes from, and the services
/// that it names with their numbers. Links are drawn as plain words.
Rows adviceRows(const core::AdvicePage &page, const Sheet &sheet, const Typesetter &typesetter);
/// The same in two languages; across both columns where `second` is in the same language.
Rows adviceRows(const core::AdvicePage &page, const core::AdvicePage &second, const Sheet &sheet,
                const Columns &columns);

} // namespace waymark::sheets
