#pragma once

#include "core/query.h"
#include "store/lexicon.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace waymark::store {

/// What the filters ask of the index; empty when they ask nothing of it. Leaves out `openNow` and `ages`, and
/// `ignored` if given.
QString filterExpression(const core::Filters &filters, const Lexicon &lexicon,
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
