#pragma once

#include "core/place.h"
#include "store/facts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::store {

/// Who asks: what ranking takes into account of the setting and the filters.
struct Viewpoint
{
    core::Place place;       ///< chosen, typed or set, in this order; unset when none is known
    QList<core::Place> home; ///< the pack's own places, for when none is known
    QString audience;        ///< the filter
    QStringList filterTopics;
    bool ownBehaviour = false; ///< asked for, however it was
};

/// A service that may be listed.
struct Candidate
{
    qint64 row = 0;
    Facts facts;
    bool allWords = false; ///< found with all words, in names or texts
    bool unsure = false;   ///< it may fit the filters: something that they ask is not known of it
    bool serves = true;
    bool named = false; ///< what was typed is its name
    bool meant = false; ///< by name, by topic or by area: more than a mention
    bool asked = false; ///< by name, wherever it is
    double score = 0;
};

} // namespace waymark::store
