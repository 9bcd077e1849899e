#pragma once

#include "sheets/sheet.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// What stands on a card or a tab.
struct SmallStyle
{
    bool discreet = true;  ///< the purpose that the discreet name begins with; else the name
    bool mainOnly = false; ///< one number alone; else the first to ring and the first to text
    bool code = false;
};

/// What a discreet name is for, in few words: "Support line" of "Support line, day and night (Norway)". The
/// whole name where another service on the sheet would have the same.
QString purposeOf(const core::Service &service, const Sheet &sheet);

/// A purpose or name and what is to be rung or texted. No rows where there is nothing.
Rows smallRows(const core::Service &service, const Sheet &sheet, const SmallStyle &style,
               const Typesetter &typesetter);

} // namespace waymark::sheets
