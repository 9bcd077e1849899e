#pragma once

#include "sheets/sheet.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// All that a sheet says about one service: everything, or, discreet, what does not tell. Its name, numbers,
/// cost and hours stay on one page.
Rows serviceRows(const core::Service &service, const Sheet &sheet, const Typesetter &typesetter,
                 qreal pageHeight);

/// What a poster says: its name or discreet name, its main number large, cost, hours. No rows where there is
/// none.
Rows posterRows(const core::Service &service, const Sheet &sheet, const Typesetter &typesetter);

/// A name with its numbers, for lists; what they are for in the publisher's words, or in ours alone. No rows
/// for a service that cannot be rung or texted.
Rows shortServiceRows(const core::ServiceSummary &service, const Typesetter &typesetter,
                      bool inPublishersWords = true);

} // namespace waymark::sheets
