#pragma once

#include "core/query.h"
#include "store/lexicon.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace waymark::store {

/// What the filters ask of the index. Nothing is hidden because it is not known: where the hours, the cost,
/// the languages or the audiences of an entry are not, it may fit.
struct FilterExpressions
{
    QString sure;   ///< finds what fits; empty when the filters ask nothing of the index
    QString unsure; ///< finds what may fit; empty where all is known of all entries
};

/// Leaves out `ages`, and `ignored` if given. `openNow`: terms of what is open.
FilterExpressions filterExpressions(const core::Filters &filters, const Lexicon &lexicon,
                                    const QStringList &openNow,
                                    std::optional<core::FilterKind> ignored = std::nullopt);

/// Asks for what is said to be spoken, and for what may be: a language that the words say hides only who
/// speaks others. Empty for no language.
QString maySpeakExpression(const QString &language);

/// The limits of age that occur in a pack.
struct AgeLimits
{
    QStringList minimum;
    QStringList maximum;
};

/// Finds what is known to take nobody of these ages; empty when there is none.
QString otherAgesExpression(const core::Ages &ages, const AgeLimits &limits);

} // namespace waymark::store
