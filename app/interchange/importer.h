#pragma once

#include "core/content.h"
#include "core/result.h"
#include "interchange/problems.h"

#include <functional>

namespace waymark::interchange {

struct ImportOptions
{
    bool includeUnchecked =
        false; ///< also what is marked to be checked first, phones that are not shown, low confidence
    QDate fallbackDate; ///< date of the content where no pack.json tells it; SOURCE_DATE_EPOCH
};

/// What came out of the sources.
struct Imported
{
    core::PackInfo info; ///< with its counts
    int keptOut = 0;     ///< services that stay out of the pack by their own word, or that could not be read
    int everydayWords = 0;
    int countries = 0;
};

/// Called often with how much of the work is done, in units of its own. Returns false to stop.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads sources (folders in our own layout, HSDS 3 services of others) into `sink`, all problems into
/// `problems`. Reads everything twice: first for what entries refer to, then for the entries, one at a time.
/// What reached the sink is a pack only if `problems` then counts no errors. Errors: a source that cannot be
/// read at all, or Cancelled.
core::Result<Imported> importSources(const QStringList &paths, const ImportOptions &options,
                                     core::ContentSink &sink, Problems &problems,
                                     const ImportProgress &progress = {});

} // namespace waymark::interchange
