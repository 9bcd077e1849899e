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
    QString wanted{};      ///< what was last looked for to tell whether anything has all words
    QList<qint64> found{}; ///< by that, a few at most
};

/// One question to the index.
struct Search::Lookup
{
    Index::Tier tier = Index::Tier::Names;
    QString expression;    ///< empty: everything
    bool unsure = false;   ///< of what may fit the filters
    bool allWords = false; ///< what it finds has all words
};

/// Candidates as they are gathered, each judged.
struct Search::Found
{
    const Ranking &ranking;
    bool openNow = false;
    QString every{}; ///< has to be in every entry
    QString none{};  ///< must be in none
    QList<Candidate> candidates{};
    QSet<qint64> seen{};
    int serving = 0; ///< of the candidates
};

} // namespace waymark::store
