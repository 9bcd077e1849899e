#pragma once

#include "sheets/sheet.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// Everything that a sheet says about one service. All of it stays on one page unless it is higher than
/// `pageHeight`; then its name, numbers, cost and hours do.
Rows serviceRows(const core::Service &service, const Sheet &sheet, const Typesetter &typesetter,
                 qreal pageHeight);

/// What a discreet sheet says about a service: discreet name, numbers, cost, hours. No rows for one that
/// cannot be rung or texted.
Rows discreetRows(const core::Service &service, const Sheet &sheet, const Typesetter &typesetter);

/// What a poster says: its name or discreet name, its main number large, cost, hours. No rows where there is
/// none.
Rows posterRows(const core::Service &service, const Sheet &sheet, const Typesetter &typesetter);

/// A name and what is to be rung or texted, in the sizes of a card or a tab: the first number of each kind,
/// or with `mainOnly` the main one. No rows where there is none.
Rows smallRows(const core::Service &service, bool discreet, bool mainOnly, const Typesetter &typesetter);

/// A name with its numbers, for lists. No rows for a service that cannot be rung or texted.
Rows shortServiceRows(const core::ServiceSummary &service, const Typesetter &typesetter);

} // namespace waymark::sheets
