#pragma once

#include "core/query.h"
#include "store/lexicon.h"

#include <QString>

#include <optional>

namespace waymark::store {

/// What the filters ask of the index; empty when they ask nothing of it. Leaves out `openNow`, and `ignored`
/// if given.
QString filterExpression(const core::Filters &filters, const Lexicon &lexicon,
                         std::optional<core::FilterKind> ignored = std::nullopt);

} // namespace waymark::store
