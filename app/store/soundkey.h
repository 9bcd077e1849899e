#pragma once

#include <QString>
#include <QStringView>

namespace waymark::store {

/// How an English word sounds, roughly: consonants that sound alike as one letter, vowels left out but for a
/// first one, and the number of syllables. "abuse", "abuze" and "abyoos" have one key, "embarassed" and
/// "embarazada" have two. A shortened form of Metaphone (Lawrence Philips,
/// "Hanging on the Metaphone", Computer Language 7(12), 1990). Empty for words with other than Latin letters
/// and for those of fewer than three sounds, which sound like many others.
QString soundKey(QStringView word);

} // namespace waymark::store
