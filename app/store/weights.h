#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

/// The points of Ranking, in one unit: 50 says that a service is for exactly what was told. Only differences
/// matter. Each is as large as the reason beside it needs; the judged queries of tests/store hold them in
/// place, and fail where one is moved far.
namespace waymark::store::weights {

// What was told.
/// By the topic's place in the service's list. What a service names first it is made for: that has to
/// outweigh a word of another's name (wordInName); what it names behind that differs little.
constexpr std::array topicByPlace{50.0, 36.0, 30.0};
constexpr double topicAt(std::ptrdiff_t place)
{
    return topicByPlace[std::min(std::size_t(place), topicByPlace.size() - 1)];
}
/// Of the points of each topic but the best: two that fit beat one, but never a main topic with two others.
constexpr double furtherTopic = 0.6;
/// A guess or the beginning of a phrase may be wrong, so that a whole phrase beside it decides.
constexpr double unsurePhrase = 0.6;
/// As much as a topic that is named last: who a service is for is less than what it is for.
constexpr double audience = 30;
/// A word of the name: less than what was told, as much as a side topic.
constexpr double wordInName = 30;
/// "will childline tell my mum": more than the topics that the other words of a sentence lead to (36), less
/// than a main one.
constexpr double nameInSentence = 46;
/// "will childline tell my mum" asks about that service, and what is told is an example: more than a main
/// topic with a side topic and all else.
constexpr double askedAbout = 90;
/// The beginning of a word of a name may become another word.
constexpr double beginningInName = 26;
/// Divides: a name that has the word of its own topic says little more than the topic.
constexpr double topicAlsoInName = 3;
/// Of a word that nearly every entry has ("help", "service").
constexpr double genericWord = 0.3;
/// A whole name was typed; so much less for each of its words that was not: the shorter name is nearer.
constexpr double calledSo = 20;
constexpr double extraWord = 4;
/// Where topics were told too, a text that has every word is a small sign that it speaks of that very case.
constexpr double allWordsInText = 8;

// Who asks: nobody is asked for it, so most are served by what is for anyone.
/// Women: half of all; several groups: many people. Not more than being a helpline.
constexpr double forWideGroupOnly = 4;
/// One group of some per cent: about what a nation's own line is worth less the wide ones.
constexpr double forGroupOnly = 9;
/// A minority, whom few of those who do not say so belong to: about what a second topic that fits adds.
constexpr double forMinorityOnly = 22;
/// Friends, professionals: about the difference between a main topic and a side topic of another.
constexpr double forRoleOnly = 25;
/// An adult is turned away there: as much as a side topic.
constexpr double forYoungOnly = 30;
/// Somebody says that they are of a group: what is for it then beats a better topic's place (50 - 36).
constexpr double wantedAudience = 30;
constexpr double wantedAudienceAlone = 8; ///< and for nobody else
/// A child first needs somebody who talks with children: more than any topic.
constexpr double wantedForChild = 60;
constexpr double wantedForYoung = 20;
constexpr double wantedForChildToo = 5;
/// A parent tells of a child's age: whoever helps adults who worry about children knows more of it than who
/// knows the matter in adults, also where the matter is named first there and last here, or not at all.
constexpr double wantedForOnesChild = 40;

// How they want to get in touch: as much as who they are.
constexpr double wantedChannel = 30;
constexpr double wantedLanguage = 25;
constexpr double wantedInterpreters = 10; ///< any language, by a third person and not at once
constexpr double wantedHours = 10;
constexpr double wantedFree = 5; ///< nearly all lines are

// Where they are.
/// Knows its law and its services; a little more than the lead of a helpline that is surely right (11).
constexpr double ownNation = 15;
constexpr double sharedNation = 3;
/// For all people of the home places while no place is known: a line of one small nation is right for one in
/// twenty only.
constexpr double homeReach = 24;

// What a service is.
constexpr double mediumConfidence = 4; ///< as much as being a helpline
constexpr double lowConfidence = 10;
constexpr double helpline = 4;    ///< somebody answers
constexpr double dayAndNight = 3; ///< it is the middle of the night for many who ask
/// For each topic fewer than so many: one that does only this knows most of it.
constexpr double mostTopicsOfSpecial = 5;
/// Who wants support is not best served by a lawyer, by who takes reports, nor by a list of addresses: each
/// about the lead of a main topic over the next (14).
constexpr double lawyer = 12;
constexpr double reporter = 14;
constexpr double finderOnly = 12;
/// Of a lawyer's, where somebody answers and listens all the same.
constexpr double lawyerWhoListens = 0.25;

} // namespace waymark::store::weights
