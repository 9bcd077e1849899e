#pragma once

#include <QString>
#include <QStringView>

namespace waymark::store {

/// How an English word sounds, roughly: consonants that sound alike as one letter, vowels left out but for a
/// first one. "abuse", "abuze" and "abyoos" have one key. A shortened form of Metaphone (Lawrence Philips,
/// "Hanging on the Metaphone", Computer Language 7(12), 1990). Empty for words with other than Latin letters.
QString soundKey(QStringView word);

} // namespace waymark::store
