#pragma once

#include "core/place.h"
#include "store/lexicon.h"
#include "store/typed.h"
#include "store/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::store {

/// A topic or audience that a group of words asks for, and how well it fits (0 … 1).
struct Target
{
    QString code;
    bool isAudience = false;
    double weight = 1;
};

/// One thing that the person asks for: a word, an everyday phrase, or a place.
struct Group
{
    enum class Kind { Word, Topic, Place };
    Kind kind = Kind::Word;
    qsizetype first = 0; ///< in TypedText::words
    qsizetype count = 0;
    QString typed;     ///< as the person wrote it
    QStringList words; ///< folded; telling ones only
    bool unfinished = false;
    bool optional = false;    ///< says who asks or what all entries are: nothing has to have it
    QString expression;       ///< finds it by word or by meaning
    QStringList topics;       ///< of a phrase, as its author gave them
    QList<Target> targets;    ///< what stands for them among services
    bool general = false;     ///< for when no matter is named: no reason to tell
    bool sure = true;         ///< the phrase was matched as it stands, or the whole text is plainly about it
    bool isPerson = false;    ///< says who somebody is, not what they did
    double weight = 1;        ///< how much it counts beside the others
    QList<qsizetype> among{}; ///< where its words are not one stretch: those
    core::Place place;
    bool local = false;
    QString town; ///< folded name of the place, with `local`
};

/// What knows words: forms of one, and which there are.
struct WordKnowledge
{
    const text::Analyser &analyser;
    const Vocabulary &vocabulary;
};

/// "self-harm" is also found as "selfharm". An unfinished word is looked for by its beginning where the index
/// keeps beginnings of that length, else by the most frequent words that start so.
Group wordGroup(const TypedText &typed, qsizetype first, qsizetype count, const WordKnowledge &words);
Group topicGroup(const TypedText &typed, const PhraseMatch &match, const Lexicon &lexicon,
                 const WordKnowledge &words);
Group placeGroup(const TypedText &typed, const PlaceMatch &match, const WordKnowledge &words);

/// The index terms of topics and audiences that stand for these topics.
QStringList tagsOf(const QList<Target> &targets);
QList<Target> targetsOf(const QStringList &topics, const Lexicon &lexicon);

} // namespace waymark::store
