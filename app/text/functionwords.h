#pragma once

#include <QString>
#include <QStringList>

namespace waymark::text {

/// Whether a folded word only joins others ("the", "and", "i", "dans", "oraz") in a language, so that it says
/// nothing about what is looked for. Lists are small on purpose: a word that is missing costs little, a word
/// too many hides an answer.
bool isFunctionWord(const QString &folded, const QString &language);

/// Whether a folded word names what everything here is ("helpline", "number", "support"), in any language: it
/// counts in a name, but nothing has to have it.
bool isGenericWord(const QString &folded);

/// Whether a folded word is in commonWords() without being generic.
bool isCommonWord(const QString &folded);

/// All function words and generic words, and words that are common in what people tell without saying what
/// help they look for ("facebook", "tomorrow"): none of them is a misspelling of another. Folded.
QStringList commonWords();

/// The languages to look up function words in for typed text: the window's, English, and any other in which
/// at least two of the words are function words and more of them than in English. Arabic and Cyrillic script
/// say it by themselves.
QStringList likelyLanguages(const QStringList &folded, const QString &windowLanguage);

} // namespace waymark::text
