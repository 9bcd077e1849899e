#include "store/ranking.h"

#include "store/weights.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

Ranking::Ranking(const TypedText &typed, const Plan &plan, const Viewpoint &viewpoint)
    : m_typed(typed)
    , m_plan(plan)
    , m_viewpoint(viewpoint)
    , m_words(typed, plan)
    , m_person(plan, viewpoint)
    , m_isAsked(!typed.isEmpty() || !viewpoint.filterTopics.isEmpty() || !viewpoint.audience.isEmpty())
{}

bool Ranking::mayList(const Facts &facts) const
{
    return !facts.is(Facts::OwnBehaviour) || m_viewpoint.ownBehaviour || m_plan.asksForOwnBehaviour ||
           m_words.isTypedByName(facts);
}

double Ranking::filterFit(const Facts &facts) const
{
    double best = 0;
    for (const QString &topic : m_viewpoint.filterTopics) {
        const qsizetype position = facts.topics.indexOf(topic);
        best = std::max(best, position < 0 ? 0 : weights::topicAt(position));
    }
    if (!m_viewpoint.audience.isEmpty() && facts.audiences.contains(m_viewpoint.audience)) {
        // One for this group alone stands before one that names it among others.
        best += weights::audience + weights::audience / double(facts.audiences.size());
    }
    return best;
}

double Ranking::standing(const Facts &facts) const
{
    double points = isMainTopicMeant(facts)
                        ? std::max(0.0, weights::mostTopicsOfSpecial - double(facts.topics.size()))
                        : 0;
    if (m_viewpoint.audience.isEmpty() && !m_words.hasWordOfName(facts))
        points -= m_person.groupPenalty(facts);
    else if (m_viewpoint.audience != "children-young-people"_L1)
        points -= m_person.youngPenalty(facts);
    if (!facts.is(Facts::ConfidenceHigh))
        points -= facts.is(Facts::ConfidenceMedium) ? weights::mediumConfidence : weights::lowConfidence;
    points -= otherNatures(facts);
    points += facts.is(Facts::Helpline) ? weights::helpline : 0;
    points += facts.is(Facts::DayAndNight) ? weights::dayAndNight : 0;
    return points + m_person.placeFit(facts);
}

/// Being special counts for those who ask for that.
bool Ranking::isMainTopicMeant(const Facts &facts) const
{
    const QString main = facts.topics.value(0);
    return m_viewpoint.filterTopics.contains(main) ||
           std::any_of(m_plan.groups.begin(), m_plan.groups.end(), [&](const Group &group) {
               return std::any_of(group.targets.begin(), group.targets.end(), [&](const Target &target) {
                   return !target.isAudience && target.code == main;
               });
           });
}

double Ranking::otherNatures(const Facts &facts) const
{
    const bool asksToFind = m_plan.means("service-finder"_L1) || m_plan.means("medical-forensic-care"_L1);
    const double finder = facts.is(Facts::Finder) && !asksToFind ? weights::finderOnly : 0;
    if (m_plan.topics.isEmpty() && m_viewpoint.filterTopics.isEmpty())
        return m_plan.isEmpty() ? finder : 0;
    const auto points = [&](QLatin1StringView nature, double cost) {
        const bool isAsked = m_plan.means(nature) || m_viewpoint.filterTopics.contains(nature);
        return facts.topics.contains(nature) && !isAsked ? cost : 0;
    };
    const double lawyer = weights::lawyer * (facts.is(Facts::Helpline) ? weights::lawyerWhoListens : 1);
    return points("legal-advice"_L1, lawyer) + points("reporting"_L1, weights::reporter) + finder;
}

core::Why Ranking::whyOf(const Candidate &candidate) const
{
    using Kind = core::Why::Kind;
    if (candidate.named)
        return {Kind::Name, m_typed.quote(0, m_typed.words.size()), {}};
    QList<WordFit::Fit> fits;
    for (const Group &group : m_plan.groups) {
        fits.append(m_words.of(group, candidate.facts));
        if (!fits.last().topic.isEmpty() && !group.general)
            return {Kind::Topic, group.typed, fits.last().topic};
    }
    return whyOfWords(candidate, fits);
}

core::Why Ranking::whyOfWords(const Candidate &candidate, const QList<WordFit::Fit> &fits) const
{
    using Kind = core::Why::Kind;
    QStringList inName;
    QStringList inText;
    for (qsizetype i = 0; i < fits.size(); ++i) {
        if (!m_plan.groups[i].optional)
            (fits[i].inName ? inName : inText).append(m_plan.groups[i].typed);
    }
    if (!inName.isEmpty())
        return {Kind::Name, inName.join(u' '), {}};
    for (const Group &group : m_plan.places) {
        if (group.local ? m_person.isInTown(candidate.facts) : candidate.facts.serves(group.place))
            return {Kind::Place, group.typed, group.local ? group.typed : group.place.code()};
    }
    return inText.isEmpty() ? core::Why{} : core::Why{Kind::Text, inText.join(u' '), {}};
}

void Ranking::judge(Candidate &candidate) const
{
    const Facts &facts = candidate.facts;
    bool anyMeant = m_plan.groups.isEmpty();
    for (const Group &group : m_plan.groups) {
        const double score = m_words.of(group, facts).score;
        candidate.score += score;
        anyMeant = anyMeant || score >= weights::askedAbout;
        // Beside what was done, who did it is no reason.
        const bool isAside = group.isPerson && group.optional;
        if ((group.kind == Group::Kind::Topic && !isAside) || m_words.isNameQuery())
            anyMeant = anyMeant || score > 0;
    }
    const bool isTyped = m_words.isTypedByName(facts);
    candidate.serves = m_person.serves(facts);
    candidate.named = facts.isNamed(m_words.key());
    candidate.meant = anyMeant || isTyped;
    candidate.asked = candidate.named || isTyped || m_words.isAllInName(facts);
    candidate.score += filterFit(facts) + m_person.askerFit(facts) + (m_isAsked ? standing(facts) : 0) +
                       (isTyped ? m_words.nameFit(facts) : 0) +
                       (candidate.allWords && m_plan.hasTopics() ? weights::allWordsInText : 0);
}

void Ranking::sort(QList<Candidate> &candidates, qsizetype shown, const OpennessOf &opennessOf) const
{
    // What nobody asked for stands in the order of the pack, which tells more than the hour.
    ListOrder(m_plan, m_typed, m_words, m_person).sort(candidates, shown, m_isAsked, opennessOf);
}

} // namespace waymark::store
