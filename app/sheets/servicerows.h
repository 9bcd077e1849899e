#pragma once

#include "sheets/sheet.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// Everything that a sheet says about one service. All of it stays on one page unless it is higher than
/// `pageHeight`; then its name, numbers, cost and hours do.
Rows serviceRows(const core::Service &service, const Sheet &sheet, const Typesetter &typesetter,
                 qreal pageHeight);

/// A name with its numbers, for lists. No rows for a service that cannot be rung or texted.
Rows shortServiceRows(const core::ServiceSummary &service, const Typesetter &typesetter);

} // namespace waymark::sheets
