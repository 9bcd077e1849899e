#pragma once

#include "core/results.h"
#include "store/index.h"
#include "store/plan.h"
#include "store/rows.h"

#include <QList>

namespace waymark::store {

/// An advice page that may be listed.
struct PageHit
{
    core::AdviceSummary page;
    bool titled = false; ///< its title was typed
    bool meant = false;  ///< by title or topic: more than a mention
    double score = 0;
    core::Why why;
};

/// Advice pages for a plan, the best first. Throws SQLite::Exception.
QList<PageHit> pagesFor(const TypedText &typed, const Plan &plan, const QString &language, const Index &index,
                        const Rows &rows, const text::Analyser &analyser);

/// Places pages among the services, which are in order: a typed title first; the best fitting page first
/// where no service is more than a mention, else second; one more fifth; the others behind.
QList<core::Hit> merged(const QList<core::Hit> &services, const QList<PageHit> &pages,
                        bool firstServiceMeant);

} // namespace waymark::store
