#include "store/wordfit.h"

#include "store/weights.h"
#include "text/functionwords.h"

#include <algorithm>

namespace waymark::store {

namespace {

constexpr qsizetype mostExtraWords = 8;

/// How much of a group's words is in names: 0 … 1.
double shareInName(const Group &group, const Facts &facts)
{
    const auto in = std::count_if(group.words.begin(), group.words.end(), [&](const QString &word) {
        return facts.hasInName(word, group.unfinished && word == group.words.last());
    });
    return group.words.isEmpty() ? 0 : double(in) / double(group.words.size());
}

bool isInName(const Group &group, const Facts &facts)
{
    return shareInName(group, facts) >= 1;
}

/// "i know it now" names nobody.
bool mayName(const Group &group)
{
    return !group.optional && std::any_of(group.words.begin(), group.words.end(), [](const QString &word) {
        return !text::isCommonWord(word) && !text::isGenericWord(word);
    });
}

} // namespace

WordFit::WordFit(const TypedText &typed, const Plan &plan)
    : m_typed(typed)
    , m_plan(plan)
    , m_key(typed.key())
    , m_isNameQuery(!plan.hasTopics() && plan.places.isEmpty() && !plan.groups.isEmpty())
    , m_tells(std::any_of(plan.groups.begin(), plan.groups.end(), &mayName))
{}

bool WordFit::isTypedByName(const Facts &facts) const
{
    if (m_key.isEmpty())
        return false;
    if (facts.isCalled(m_key, m_typed.unfinished && m_key.size() >= shortestOwnName))
        return true;
    return m_plan.groups.size() > 1 && isAllInName(facts);
}

bool WordFit::isAllInName(const Facts &facts) const
{
    const bool isLocalName =
        !m_plan.town.isEmpty() && !m_plan.groups.isEmpty() && facts.hasInName(m_plan.town, false);
    return m_tells && (m_isNameQuery || isLocalName) &&
           std::all_of(m_plan.groups.begin(), m_plan.groups.end(),
                       [&](const Group &group) { return isInName(group, facts); });
}

bool WordFit::hasWordOfName(const Facts &facts) const
{
    return m_plan.hasTopics() &&
           std::any_of(m_plan.groups.begin(), m_plan.groups.end(), [&](const Group &group) {
               return group.kind == Group::Kind::Word && !group.optional && isInName(group, facts);
           });
}

WordFit::Fit WordFit::topicFit(const Group &group, const Facts &facts) const
{
    Fit fit;
    double best = 0;
    double all = 0;
    for (const Target &target : group.targets) {
        const qsizetype position = (target.isAudience ? facts.audiences : facts.topics).indexOf(target.code);
        if (position < 0)
            continue;
        const double points =
            target.weight * (target.isAudience ? weights::audience : weights::topicAt(position));
        all += points;
        if (points > best) {
            best = points;
            fit.topic = target.isAudience ? group.topics.value(0) : target.code;
        }
    }
    fit.score = (best + weights::furtherTopic * (all - best)) * (group.sure ? 1 : weights::unsurePhrase) *
                group.weight;
    return fit;
}

WordFit::Fit WordFit::of(const Group &group, const Facts &facts) const
{
    Fit fit = topicFit(group, facts);
    const double share = shareInName(group, facts);
    const bool isCommon = std::all_of(group.words.begin(), group.words.end(), &text::isCommonWord);
    fit.inName = share >= 1 && !isCommon;
    if (fit.inName || group.kind == Group::Kind::Topic)
        fit.score += share * pointsInName(group, facts, fit.inName, isCommon);
    return fit;
}

double WordFit::pointsInName(const Group &group, const Facts &facts, bool isWhole, bool isCommon) const
{
    const bool isTopic = group.kind == Group::Kind::Topic;
    if (m_plan.isQuestion && !isTopic && group.first == 1 && facts.isNamed(group.words.join(u' ')))
        return weights::askedAbout;
    const bool isBegun = isWhole && !facts.hasInName(group.words.last(), false);
    const bool isAmongTopics = !isTopic && !group.optional && m_plan.hasTopics();
    const double points = isBegun         ? weights::beginningInName
                          : isAmongTopics ? weights::nameInSentence
                                          : weights::wordInName;
    return points / (isTopic ? weights::topicAlsoInName : 1) *
           (group.optional || isCommon ? weights::genericWord : 1);
}

double WordFit::nameFit(const Facts &facts) const
{
    const bool isMatter = std::any_of(m_plan.groups.begin(), m_plan.groups.end(), [](const Group &group) {
        return group.kind == Group::Kind::Topic && group.sure;
    });
    if (m_plan.hasTopics())
        return isMatter ? 0 : weights::calledSo / 2;
    const qsizetype words = facts.names.section(u'\n', 1, 1).count(u' ') + 1;
    return weights::calledSo - weights::extraWord * double(std::min(words, mostExtraWords));
}

} // namespace waymark::store
