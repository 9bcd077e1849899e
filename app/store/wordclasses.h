#pragma once

#include <QString>

namespace waymark::store {

/// Words that mean much the same where somebody tells what happened to them: "fella" and "husband" (a
/// partner), "batters" and "hit", "took" and "take"; listed in resources/classes. English; words of other
/// languages stand for themselves. Takes a stem as Stemmers gives it, or the folded word where it has none.
/// Returns the class, which starts with '~'; the right stem of a word spelled otherwise ("bc"); else what it
/// was given. Nothing is read into memory: the list stays in the program's file. Any thread.
QString wordClass(const QString &wordOrStem);

/// Whether a word says only who somebody is ("husband", "friend", "police"): it tells which line fits best,
/// and nothing of what was done.
bool isPerson(const QString &wordOrStem);

/// Whether a word says that something happened on a railway: "train", "tube". English.
bool isOfRailway(const QString &folded);

} // namespace waymark::store
