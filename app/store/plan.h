#pragma once

#include "core/query.h"
#include "store/asker.h"
#include "store/groups.h"
#include "store/typed.h"
#include "store/wordfilters.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::store {

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
    bool isCryForHelp = false; ///< says nothing but "help me"
    bool isQuestion = false;   ///< asks to be told something rather than for somebody to talk to

    [[nodiscard]] bool hasTopics() const { return !topics.isEmpty(); }
    [[nodiscard]] bool means(QLatin1StringView topic) const { return topics.contains(topic); }
    /// A parent tells of their child, and not of a crisis: that is for crisis lines. A child whose age is not
    /// told may be grown up, unless what happened to it happens to children.
    [[nodiscard]] bool isAboutOnesChild() const;
    [[nodiscard]] bool isEmpty() const { return groups.isEmpty() && places.isEmpty(); }
};

/// `notMeant`: filters that the words seem to say, and the person took off.
Plan planFor(const TypedText &typed, const Lexicon &lexicon, const WordKnowledge &words, const QDateTime &now,
             const QList<core::Filters> &notMeant = {});

/// Once the telling words are left out, those of every day tell after all.
void requireWhatIsLeft(Plan &plan);

/// "text line", "free helpline", "for men": where no matter is named, somebody to talk to is offered.
void addGeneralMeaning(Plan &plan, const TypedText &typed, const Lexicon &lexicon);

} // namespace waymark::store
