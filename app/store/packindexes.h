#pragma once

#include "store/buildsteps.h"
#include "store/connection.h"

#include <QStringList>

namespace waymark::store {

/// Adds a row to an index; `sql` inserts a rowid and terms. All here throw SQLite::Exception.
void addTerms(Connection &connection, const char *sql, qint64 row, QByteArrayView terms);
/// Makes one run of each index of the many that filling it left, in steps that are told. False when it was
/// stopped.
[[nodiscard]] bool mergeIndexes(Connection &connection, BuildSteps &steps);
/// The list of words of the filled indexes.
void insertVocabulary(Connection &connection);
/// Which services carry these tags, from the filled indexes.
void insertTagRows(Connection &connection, const QStringList &tags);

} // namespace waymark::store
