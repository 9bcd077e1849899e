#pragma once

#include "text/analyser.h"

#include <QString>
#include <QStringList>

namespace waymark::store {

/// How an everyday phrase is kept for looking up: as it is, by its stems ("en:=touch me"), and without
/// function words ("en|boss"). Empty where that says nothing more.
struct PhraseKeys
{
    QString whole;
    QString stems;
    QString content;
};

PhraseKeys keysOf(const QString &phrase, const QString &language, const text::Analyser &analyser);

/// Behind the language, what a key is made of: stems, telling stems, classes of those.
constexpr QChar stemsMark = u':';
constexpr QChar contentMark = u'|';
constexpr QChar classMark = u'~';

QString stemOrWord(const QString &word, const QString &language, const text::Analyser &analyser);
/// Alone they are no sign of the phrase they stand in: "he sent me a text" is not "how do i text the police".
bool meansMuchElse(const QString &word);
/// Danger and one's own behaviour, which nobody is taken to mean by chance.
bool isGrave(const QStringList &topics);
bool isGrave(const QString &topic);
/// Adds those that are not there.
void unite(QStringList &into, const QStringList &more);

} // namespace waymark::store
