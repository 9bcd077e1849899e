#pragma once

#include "sheets/sheet.h"

namespace waymark::ui {

class Session;
struct Context;
struct SheetChoices;

/// What the person picked, in their order, with all that the paper says about it.
sheets::Sheet sheetOf(const Context &context, const Session &session, const SheetChoices &choices);
/// The sheets that will be made of it: it itself, or one for each thing on it that the layout shows. Never
/// none.
QList<sheets::Sheet> partsOf(const sheets::Sheet &sheet, const SheetChoices &choices);
/// Letter where the person's country uses it, else A4.
sheets::Paper usualPaper(const core::Place &place);

} // namespace waymark::ui
