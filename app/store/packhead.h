#pragma once

#include "core/result.h"

#include <QString>

namespace waymark::store {

/// Looks at the first bytes of a file, without SQLite, and says what is wrong with it as a pack. Telling
/// apart what SQLite calls "not a database" is what gives the person something to do.
core::Result<core::Done> checkPackHead(const QString &path);

/// The name by which SQLite opens `path` read-only and unchanging, whatever signs the path has.
std::string readOnlyUri(const QString &path);

} // namespace waymark::store
