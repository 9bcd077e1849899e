#pragma once

#include "core/results.h"
#include "store/asker.h"

#include <QDateTime>
#include <QList>

namespace waymark::store {

/// A filter that typed words say, and where they stand in TypedText::words.
struct WordFilter
{
    core::FilterKind kind = core::FilterKind::Topic;
    core::Filters value; ///< with this one filter
    qsizetype first = 0;
    qsizetype count = 0;
};

/// What the words say about who asks, how and where, at most one of each kind, in the order of the text. It
/// is stricter than Asker, which only puts the list in order: what is read here hides services. Places are
/// not among them: Plan knows those.
QList<WordFilter> wordFilters(const TypedText &typed, const Asker &asker, const QDateTime &now);

/// Folded words that wordFilters() knows, so that none is taken for a misspelling.
QStringList wordFilterWords();

/// Adds to `filters` what `value` has of one kind.
void addFilter(core::FilterKind kind, const core::Filters &value, core::Filters &filters);
[[nodiscard]] bool hasFilter(core::FilterKind kind, const core::Filters &filters);

} // namespace waymark::store
