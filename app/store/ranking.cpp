#include "store/ranking.h"

#include "store/tags.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

// Points. Only their differences matter; the judged queries of tests/store hold them in place.
constexpr std::array topicPoints{50.0, 36.0, 30.0}; ///< by the topic's place in the service's list
constexpr double moreTopics = 5;
constexpr double unsurePhrase = 0.6;
constexpr double audiencePoints = 30;
constexpr double wordInName = 30;
constexpr double beginningInName = 26;
constexpr double topicAlsoInName = 5; ///< divides: a name with the word says little more than its topic
constexpr double calledSo = 20;
constexpr double allWordsInText = 8;
constexpr double oneGroupOnly = 9;
constexpr double oneWideGroupOnly = 4; ///< several groups, taken together most people
constexpr double oneRoleOnly = 25;
constexpr double mediumConfidence = 4;
constexpr double lowConfidence = 10;
constexpr double helpline = 4;
constexpr double dayAndNight = 3;
constexpr double ownNation = 5;
constexpr double homeReach = 3; ///< for each nation, while no place is known
constexpr qsizetype shortestOwnName = 5;

double topicPointsAt(qsizetype position)
{
    return topicPoints[std::size_t(std::min<qsizetype>(position, topicPoints.size() - 1))];
}

/// Somebody who does not say that they are in such a role is not looking for what is only for it.
bool isForRolesOnly(const Facts &facts)
{
    return std::all_of(facts.audiences.begin(), facts.audiences.end(),
                       [](const QString &code) { return tags::isRole(code); });
}

double groupPenalty(const Facts &facts)
{
    if (isForRolesOnly(facts))
        return oneRoleOnly;
    return facts.audiences.size() > 2 ? oneWideGroupOnly : oneGroupOnly;
}

int nationsOf(const core::Place &place)
{
    return place.code() == "GB"_L1 ? 4 : 1;
}

bool isInName(const Group &group, const Facts &facts)
{
    return !group.words.isEmpty() &&
           std::all_of(group.words.begin(), group.words.end(), [&](const QString &word) {
               return facts.hasInName(word, group.unfinished && word == group.words.last());
           });
}

} // namespace

Ranking::Ranking(const TypedText &typed, const Plan &plan, const Viewpoint &viewpoint)
    : m_typed(typed)
    , m_plan(plan)
    , m_viewpoint(viewpoint)
    , m_key(typed.key())
    , m_isAsked(!typed.isEmpty() || !viewpoint.filterTopics.isEmpty() || !viewpoint.audience.isEmpty())
    , m_isNameQuery(!plan.hasTopics() && plan.places.isEmpty() && !plan.groups.isEmpty())
{}

bool Ranking::isTypedByName(const Facts &facts) const
{
    if (m_key.isEmpty())
        return false;
    if (facts.isCalled(m_key, m_typed.unfinished && m_key.size() >= shortestOwnName))
        return true;
    return m_plan.groups.size() > 1 && isAllInName(facts);
}

bool Ranking::isAllInName(const Facts &facts) const
{
    return m_isNameQuery && std::all_of(m_plan.groups.begin(), m_plan.groups.end(),
                                        [&](const Group &group) { return isInName(group, facts); });
}

bool Ranking::mayList(const Facts &facts) const
{
    return !facts.is(Facts::OwnBehaviour) || m_viewpoint.ownBehaviour || m_plan.asksForOwnBehaviour ||
           isTypedByName(facts);
}

Ranking::Fit Ranking::fitOf(const Group &group, const Facts &facts) const
{
    Fit fit;
    double extra = -moreTopics;
    for (const Target &target : group.targets) {
        const qsizetype position = (target.isAudience ? facts.audiences : facts.topics).indexOf(target.code);
        if (position < 0)
            continue;
        const double points = target.weight * (target.isAudience ? audiencePoints : topicPointsAt(position));
        extra += moreTopics;
        if (points > fit.score) {
            fit.score = points;
            fit.topic = target.isAudience ? group.topics.value(0) : target.code;
        }
    }
    fit.score = (fit.score + std::max(0.0, extra)) * (group.sure ? 1 : unsurePhrase);
    fit.inName = isInName(group, facts);
    if (fit.inName) {
        const bool whole = facts.hasInName(group.words.last(), false);
        const double points = whole ? wordInName : beginningInName;
        fit.score += group.kind == Group::Kind::Topic ? points / topicAlsoInName : points;
    }
    return fit;
}

double Ranking::filterFit(const Facts &facts) const
{
    double best = 0;
    for (const QString &topic : m_viewpoint.filterTopics) {
        const qsizetype position = facts.topics.indexOf(topic);
        best = std::max(best, position < 0 ? 0 : topicPointsAt(position));
    }
    if (!m_viewpoint.audience.isEmpty() && facts.audiences.contains(m_viewpoint.audience)) {
        // One for this group alone stands before one that names it among others.
        best += audiencePoints + audiencePoints / double(facts.audiences.size());
    }
    return best;
}

double Ranking::standing(const Facts &facts) const
{
    double points = std::max<double>(0, 5 - double(facts.topics.size()));
    if (!facts.is(Facts::ForAnyone) && m_viewpoint.audience.isEmpty())
        points -= groupPenalty(facts);
    if (!facts.is(Facts::ConfidenceHigh))
        points -= facts.is(Facts::ConfidenceMedium) ? mediumConfidence : lowConfidence;
    points += facts.is(Facts::Helpline) ? helpline : 0;
    points += facts.is(Facts::DayAndNight) ? dayAndNight : 0;
    if (m_viewpoint.place.isNation())
        points += facts.places.contains(m_viewpoint.place) ? ownNation : 0;
    if (!m_viewpoint.place.isSet()) {
        for (const core::Place &place : facts.places)
            points += servesHome(place) ? homeReach * nationsOf(place) : 0;
    }
    return points;
}

bool Ranking::isInTown(const Facts &facts) const
{
    return !m_plan.town.isEmpty() && facts.area.contains(u' ' + m_plan.town + u' ');
}

bool Ranking::servesViewpoint(const Facts &facts) const
{
    if (m_viewpoint.place.isSet())
        return facts.serves(m_viewpoint.place);
    return m_viewpoint.home.isEmpty() || facts.places.isEmpty() ||
           std::any_of(facts.places.begin(), facts.places.end(),
                       [this](const core::Place &place) { return servesHome(place); });
}

bool Ranking::servesHome(const core::Place &place) const
{
    return std::any_of(m_viewpoint.home.begin(), m_viewpoint.home.end(),
                       [&](const core::Place &home) { return place.serves(home); });
}

core::Why Ranking::whyOf(const Candidate &candidate, const QList<Fit> &fits) const
{
    using Kind = core::Why::Kind;
    const QString everything = m_typed.quote(0, m_typed.words.size());
    if (candidate.named)
        return {Kind::Name, everything, {}};
    for (qsizetype i = 0; i < fits.size(); ++i) {
        if (!fits[i].topic.isEmpty())
            return {Kind::Topic, m_plan.groups[i].typed, fits[i].topic};
    }
    QStringList inName;
    QStringList inText;
    for (qsizetype i = 0; i < fits.size(); ++i)
        (fits[i].inName ? inName : inText).append(m_plan.groups[i].typed);
    if (!inName.isEmpty())
        return {Kind::Name, inName.join(u' '), {}};
    for (const Group &group : m_plan.places) {
        if (group.local ? isInTown(candidate.facts) : candidate.facts.serves(group.place))
            return {Kind::Place, group.typed, group.local ? group.typed : group.place.code()};
    }
    return inText.isEmpty() ? core::Why{} : core::Why{Kind::Text, inText.join(u' '), {}};
}

void Ranking::judge(Candidate &candidate) const
{
    const Facts &facts = candidate.facts;
    QList<Fit> fits;
    bool allMeant = true;
    for (const Group &group : m_plan.groups) {
        fits.append(fitOf(group, facts));
        candidate.score += fits.last().score;
        if (group.kind == Group::Kind::Topic || m_isNameQuery)
            allMeant = allMeant && fits.last().score > 0;
    }
    const bool isTyped = isTypedByName(facts);
    candidate.serves = servesViewpoint(facts);
    candidate.named = facts.isNamed(m_key);
    candidate.meant = allMeant || isTyped;
    candidate.score += filterFit(facts) + (m_isAsked ? standing(facts) : 0) + (isTyped ? calledSo : 0) +
                       (candidate.allWords && m_plan.hasTopics() ? allWordsInText : 0);
    candidate.why = whyOf(candidate, fits);
}

void Ranking::sort(QList<Candidate> &candidates) const
{
    const auto nameLevel = [this](const Candidate &one) {
        if (one.named)
            return one.serves ? 0 : 2;
        return one.serves && isAllInName(one.facts) ? 1 : 3;
    };
    const auto isEmergency = [this](const Candidate &one) {
        return m_plan.emergency && one.serves && one.facts.is(Facts::Emergency) &&
               !one.facts.is(Facts::ForDisabledOnly);
    };
    const auto isReporting = [this](const Candidate &one) {
        return !m_plan.asksToReport && !m_plan.emergency && !one.named &&
               (one.facts.is(Facts::Reporting) || one.facts.is(Facts::Emergency));
    };
    const auto key = [&](const Candidate &one) {
        return std::tuple(!isEmergency(one), nameLevel(one), !one.serves, isReporting(one),
                          !isInTown(one.facts), !one.meant, one.facts.is(Facts::Local), -one.score, one.row);
    };
    using Key = decltype(key(candidates.first()));
    QList<std::pair<Key, qsizetype>> order;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        order.append({key(candidates[i]), i});
    std::sort(order.begin(), order.end());
    QList<Candidate> sorted;
    sorted.reserve(candidates.size());
    for (const auto &[rank, i] : order)
        sorted.append(std::move(candidates[i]));
    candidates = std::move(sorted);
}

} // namespace waymark::store
