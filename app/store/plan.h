#pragma once

#include "core/query.h"
#include "store/asker.h"
#include "store/lexicon.h"
#include "store/typed.h"
#include "store/vocabulary.h"
#include "store/wordfilters.h"

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
    bool sure = true;         ///< the phrase was matched as it stands
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

/// What a typed text asks for.
struct Plan
{
    QList<Group> groups; ///< words and topics: all wanted, but for the optional ones
    Asker asker;
    QList<Group> places;
    QStringList topics;        ///< of all groups
    QList<WordFilter> filters; ///< that the words say
    core::Place typedPlace;
    QString town; ///< folded words of a typed local area
    bool emergency = false;
    bool asksToReport = false;
    bool asksForOwnBehaviour = false;
    bool isQuestion = false; ///< asks to be told something rather than for somebody to talk to

    [[nodiscard]] bool hasTopics() const { return !topics.isEmpty(); }
    [[nodiscard]] bool means(QLatin1StringView topic) const { return topics.contains(topic); }
    [[nodiscard]] bool isEmpty() const { return groups.isEmpty() && places.isEmpty(); }
};

/// An unfinished word is looked for by its beginning where the index keeps beginnings of that length, else by
/// the most frequent words that start so. `notMeant`: filters that the words seem to say, and the person took
/// off.
Plan planFor(const TypedText &typed, const Lexicon &lexicon, const WordKnowledge &words, const QDateTime &now,
             const QList<core::Filters> &notMeant = {});

/// Once the telling words are left out, those of every day tell after all.
void requireWhatIsLeft(Plan &plan);

/// "text line", "free helpline", "for men": where no matter is named, somebody to talk to is offered.
void addGeneralMeaning(Plan &plan, const TypedText &typed, const Lexicon &lexicon);

/// The index terms of topics and audiences that stand for these topics.
QStringList tagsOf(const QList<Target> &targets);
QList<Target> targetsOf(const QStringList &topics, const Lexicon &lexicon);

/// What the filters ask of the index; empty when they ask nothing of it. Leaves out `openNow`, and `ignored`
/// if given.
QString filterExpression(const core::Filters &filters, const Lexicon &lexicon,
                         std::optional<core::FilterKind> ignored = std::nullopt);

} // namespace waymark::store
