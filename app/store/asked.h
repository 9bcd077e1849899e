#pragma once

#include "store/search.h"

namespace waymark::store {

/// What one search is about, for the parts of Search (search*.cpp).
struct Search::Asked
{
    const core::Query &query;
    const QDateTime &now;
    const Budget &budget;
    TypedText typed{};
    Plan plan{};
    Viewpoint viewpoint{};
    core::Filters filters{}; ///< chosen, and what the words say but for a language
    /// That the words ask for; few say which they speak, so it hides only who says others.
    QString language{};
};

/// Candidates as they are gathered.
struct Search::Found
{
    bool openNow = false;
    QString every;         ///< has to be in every entry
    QString none;          ///< must be in none
    bool allWords = false; ///< what is asked for now has all words
    QList<Candidate> candidates;
    QSet<qint64> seen;
    int serving = 0;
};

} // namespace waymark::store
