#include "store/planparts.h"

#include "store/weights.h"
#include "text/functionwords.h"

#include <algorithm>
#include <cmath>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr double personBesideDeed = 0.1; ///< "my boyfriend" beside "took the condom off"
constexpr double commonTopic = 0.2;      ///< beside the rarest topic that was meant
constexpr double saidAgain = 0.3;        ///< the same matter in other words
constexpr double toldWeight = 0.4;       ///< of a phrase that says more than one word by chance
constexpr qsizetype shortestStory = 6;   ///< words
constexpr qsizetype mostBetweenNot = 3;  ///< telling words between "without" and "police"

bool isForHelpers(const Group &group)
{
    return group.topics.value(0) == "supporting-someone"_L1 || group.topics.value(0) == "bystander"_L1;
}

/// "someone to talk to": no word that tells anything.
bool isEveryday(const Group &group)
{
    return std::all_of(group.words.begin(), group.words.end(), [](const QString &word) {
        return text::isCommonWord(word) || text::isGenericWord(word);
    });
}

bool isDeed(const Group &group)
{
    return group.kind == Group::Kind::Topic && !group.isPerson && !isForHelpers(group);
}

bool isToldDeed(const Group &group)
{
    return isDeed(group) && group.weight >= toldWeight;
}

/// What was done stands before what is guessed, who did it and who asks.
void addTopics(Plan &plan, bool sureDeeds)
{
    for (const Group &group : plan.groups) {
        for (const QString &topic : group.topics) {
            if ((group.sure && isDeed(group)) == sureDeeds && !plan.topics.contains(topic))
                plan.topics.append(topic);
        }
    }
}

/// "without telling the police", "the police wont help": not what is looked for.
bool isDenied(const Group &group, const TypedText &typed)
{
    static const QStringList denials{
        u"without"_s, u"not"_s,    u"never"_s,  u"no"_s,      u"dont"_s,   u"didnt"_s, u"wont"_s,
        u"cant"_s,    u"scared"_s, u"afraid"_s, u"instead"_s, u"didn't"_s, u"won't"_s, u"don't"_s,
        u"ddim"_s,    u"nie"_s,    u"pas"_s,    u"nu"_s,      u"не"_s,     u"لا"_s,    u"نہیں"_s};
    qsizetype between = 0;
    for (qsizetype i = group.first - 1; i >= 0 && between <= mostBetweenNot; --i) {
        if (denials.contains(typed.words[i].folded))
            return true;
        if (!typed.isFunction[i])
            ++between;
    }
    return false;
}

} // namespace

void addMeaning(Plan &plan, const TypedText &typed)
{
    addTopics(plan, true);
    addTopics(plan, false);
    const bool isStory = typed.words.size() >= shortestStory;
    for (const Group &group : plan.groups) {
        // Only what the words mean above all: "sextortion" also leads to reporting, but asks for support.
        const bool isMeant = group.topics.value(0) == "reporting"_L1;
        plan.asksToReport = plan.asksToReport || (isMeant && (group.sure || (!isStory && !group.optional)));
    }
    plan.emergency = plan.topics.contains("emergency"_L1);
    plan.asksForOwnBehaviour = plan.topics.contains("perpetrator-change"_L1);
    for (const Group &group : plan.places) {
        if (!plan.typedPlace.isSet())
            plan.typedPlace = group.place;
        if (group.local)
            plan.town = group.town;
    }
}

void dropWeakTopics(Plan &plan)
{
    const auto isWeak = [](const Group &group) {
        return group.kind == Group::Kind::Topic &&
               (group.topics.value(0) == "listening"_L1 || group.topics.value(0) == "service-finder"_L1 ||
                (group.topics.value(0) == "mental-health-crisis"_L1 && isEveryday(group)));
    };
    const bool hasOther = std::any_of(plan.groups.begin(), plan.groups.end(), [&](const Group &group) {
        return group.kind == Group::Kind::Topic && !isWeak(group) && (group.sure || !isForHelpers(group));
    });
    if (hasOther)
        plan.groups.removeIf(isWeak);
}

void weigh(Plan &plan, const TypedText &typed, const Lexicon &lexicon)
{
    plan.groups.removeIf([&](const Group &group) {
        return group.isPerson && group.topics.value(0) == "reporting"_L1 && isDenied(group, typed);
    });
    if (std::none_of(plan.groups.begin(), plan.groups.end(), isToldDeed))
        return;
    const auto commonness = [&](const Group &group) {
        return std::log(2.0 + double(lexicon.targetsOf(group.topics.value(0)).services));
    };
    // What was done to a child is a child's matter.
    const bool isOfChild = std::any_of(plan.groups.begin(), plan.groups.end(), [](const Group &group) {
        const QString main = group.topics.value(0);
        return group.sure && !group.isPerson && (main == "child-abuse"_L1 || main == "child-sexual-abuse"_L1);
    });
    double rarest = 0;
    for (const Group &group : std::as_const(plan.groups)) {
        if (isDeed(group) && group.sure)
            rarest = rarest > 0 ? std::min(rarest, commonness(group)) : commonness(group);
    }
    for (Group &group : plan.groups) {
        if (group.kind != Group::Kind::Topic)
            continue;
        if (group.isPerson || isForHelpers(group)) {
            group.weight *= personBesideDeed;
            group.optional = true;
            continue;
        }
        if (isOfChild && group.topics.value(0) == "rape-sexual-assault"_L1 &&
            !group.topics.contains("child-sexual-abuse"_L1))
            group.weight *= personBesideDeed;
        // Rape is never the lesser matter for being named often.
        else if (group.sure && rarest > 0 && group.topics.value(0) != "rape-sexual-assault"_L1)
            group.weight *= commonTopic + (1 - commonTopic) * rarest / commonness(group);
    }
}

void weighRepeated(Plan &plan, const TypedText &typed)
{
    if (typed.words.size() < shortestStory)
        return;
    QStringList mains;
    std::vector<Group *> groups;
    for (Group &group : plan.groups) {
        if (group.kind == Group::Kind::Topic && !group.isPerson)
            groups.push_back(&group);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group *a, const Group *b) {
        return std::pair(a->sure, a->weight) > std::pair(b->sure, b->weight);
    });
    for (Group *group : groups) {
        if (mains.contains(group->topics.value(0)))
            group->weight *= saidAgain;
        else
            mains.append(group->topics.value(0));
    }
}

void weighStory(Plan &plan, const TypedText &typed)
{
    if (typed.words.size() < shortestStory)
        return;
    double most = 0;
    for (const Group &group : std::as_const(plan.groups)) {
        if (group.kind == Group::Kind::Topic)
            most = std::max(most, group.weight * (group.sure ? 1 : weights::unsurePhrase));
    }
    for (Group &group : plan.groups) {
        if (group.kind == Group::Kind::Topic && most > 0)
            group.weight /= most;
    }
}

void forgetDestination(Plan &plan, const TypedText &typed)
{
    const bool isAboutLeaving = plan.means("forced-marriage"_L1) || plan.means("child-abduction"_L1) ||
                                plan.means("fgm"_L1) || plan.means("honour-based-abuse"_L1);
    const bool isTold = std::any_of(typed.words.begin(), typed.words.end(), [](const text::Word &word) {
        return word.folded == "my"_L1 || word.folded == "me"_L1 || word.folded == "i"_L1;
    });
    if (!isAboutLeaving || !isTold)
        return;
    plan.places.removeIf([](const Group &group) { return !group.local; });
    plan.typedPlace = {};
    for (const Group &group : std::as_const(plan.places))
        plan.typedPlace = group.place;
}

} // namespace waymark::store
