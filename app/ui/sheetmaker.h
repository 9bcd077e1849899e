#pragma once

#include "sheets/sheet.h"

namespace waymark::ui {

class Session;
struct Context;
struct SheetChoices;

/// What the person picked, in their order, with all that the paper says about it.
sheets::Sheet sheetOf(const Context &context, const Session &session, const SheetChoices &choices);
/// Letter where the person's country uses it, else A4.
sheets::Paper usualPaper(const core::Place &place);

} // namespace waymark::ui
