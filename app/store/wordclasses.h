#pragma once

#include <QString>

namespace waymark::store {

/// Words that mean much the same where somebody tells what happened to them: "fella" and "husband" (a
/// partner), "batters" and "hit", "took" and "take". English; words of other languages stand for themselves.
/// Returns the class of a folded word or its stem, else the word itself. A class starts with '~'.
QString wordClass(const QString &wordOrStem);

/// Whether a word says only who somebody is ("husband", "friend", "police"): it tells which line fits best,
/// and nothing of what was done.
bool isPerson(const QString &wordOrStem);

/// Whether a word says that something happened on a railway: "train", "tube". English.
bool isOfRailway(const QString &folded);

} // namespace waymark::store
