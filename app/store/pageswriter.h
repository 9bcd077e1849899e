#pragma once

#include "store/connection.h"
#include "store/terms.h"
#include "text/analyser.h"

#include "core/advice.h"

namespace waymark::store {

/// Advice pages wait in a table of the connection's own until all are there. All throw SQLite::Exception.
void stagePage(Connection &connection, const core::AdvicePage &page);
/// Writes the staged pages, in their order, into their table and indexes. How many there are, each counted
/// once for all its languages.
qint64 insertPages(Connection &connection, const TermNames &termNames, const text::Analyser &analyser);

} // namespace waymark::store
