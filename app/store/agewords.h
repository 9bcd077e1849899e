#pragma once

#include "store/typed.h"

#include <QString>
#include <QStringList>

namespace waymark::store {

/// A number that may be somebody's age, at some word of a text.
struct AgeNumber
{
    int years = -1;       ///< -1: none stands there
    qsizetype words = 0;  ///< so many tell it: "seventy five" two
    bool isAge = false;   ///< by itself: "14yo", "14f"
    bool isSpelt = false; ///< "fourteen"
};

/// "14", "14yrs", "f14", "seventy five", "czternaście", "bedair ar ddeg". Not "5'4", "100%", "24/7": those
/// are no ages.
AgeNumber ageNumberAt(const TypedText &typed, qsizetype word);

/// Whether a folded word stands behind an age: "years", "lat", "oed".
bool isBehindAge(const QString &folded);

/// "married 14 years", "depuis 14 ans": the years at `number` are how long, and no age.
bool isSpanOfYears(const TypedText &typed, qsizetype number, qsizetype words);

/// Folded words of which ages are made, so that none is taken for a misspelling.
QStringList ageWords();

} // namespace waymark::store
