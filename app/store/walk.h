#pragma once

#include "store/asked.h"

#include <QSet>

#include <array>

namespace waymark::store {

/// The list of one question beyond what was answered of it. What was ranked for the first answer comes first;
/// then the index is asked for more, a window at a time, and each window is put in order by itself: so a step
/// takes as long however far the list goes, and nothing that was told ever moves.
struct Search::Walk
{
    /// One question to the index, and how far it was followed.
    struct Stage
    {
        Lookup lookup;
        QString wanted;
        std::size_t level = 0; ///< of what it finds
        qint64 after = 0;      ///< the last row that was looked at
    };

    core::Query query;
    QDateTime now;
    TypedText typed;
    Plan plan;
    Viewpoint viewpoint;
    core::Filters filters;
    QString language;
    bool isPlaceSaid = false; ///< and applied: what serves neither it nor the person's own is hidden

    int told = 0;           ///< hits that were answered
    QSet<QString> ids;      ///< of these
    QList<core::Hit> ready; ///< read, and not answered
    QList<Candidate> next;  ///< in order, to be read next; the first time with some that were answered
    /// That wait for their turn, by level: what serves the person and fits, what may fit, then such of
    /// elsewhere.
    std::array<QList<Candidate>, 4> later;
    QSet<qint64> seen; ///< rows that were candidates
    QList<Stage> stages;
    qsizetype stage = 0;
    bool isUnderWay = false; ///< a further step was made
    std::optional<int> found;
};

} // namespace waymark::store
