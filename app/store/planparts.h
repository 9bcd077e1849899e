#pragma once

#include "store/plan.h"

/// The steps of planFor(), by what they do.
namespace waymark::store {

/// What the groups mean altogether: topics, danger, reporting, one's own behaviour, places.
void addMeaning(Plan &plan, const TypedText &typed);
/// "help me" says little beside what somebody needs help with.
void dropWeakTopics(Plan &plan);
/// What was done says more than who did it, and what few services are for says more than what most are for.
void weigh(Plan &plan, const TypedText &typed, const Lexicon &lexicon);
/// What a story says twice is not twice as much what is looked for.
void weighRepeated(Plan &plan, const TypedText &typed);
/// However little each phrase of a story says, the likeliest is what it is about: it counts as much as one
/// that is told in so many words.
void weighStory(Plan &plan, const TypedText &typed);
/// "marry a man in pakistan", "take my kids to france": where somebody may be taken, not where they are.
void forgetDestination(Plan &plan, const TypedText &typed);

/// "help", "please help me", "pomocy": all that somebody could type.
bool isCryForHelp(const TypedText &typed);
/// There are services for men who were assaulted; somebody who says that he is one looks for them.
void addMenMeaning(Plan &plan, const TypedText &typed, const Lexicon &lexicon);
/// To somebody who cannot hear, "how do i call the police" is about ways to call.
void addDeafMeaning(Plan &plan, const TypedText &typed, const Lexicon &lexicon);
/// What somebody under 18 says is also meant as a child would mean it, and what a parent tells of theirs as a
/// matter of a child.
void addChildMeaning(Plan &plan, const TypedText &typed, const Lexicon &lexicon);

/// What the words say of who, how and where, but for what the person took off.
void addFilters(Plan &plan, const TypedText &typed, const QDateTime &now,
                const QList<core::Filters> &notMeant);
/// In danger only the place counts, and nobody who worries about what they do is kept from help by who they
/// say they are.
void dropFilters(Plan &plan);
/// "free" of "free helpline" is not a beginning of "free legal advice".
bool isOnlyFilter(const PhraseMatch &match, const QList<WordFilter> &filters);

} // namespace waymark::store
