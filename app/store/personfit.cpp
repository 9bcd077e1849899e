#include "store/personfit.h"

#include "store/tags.h"
#include "store/weights.h"

#include <QHash>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// Somebody who does not say that they are in such a role is not looking for what is only for it.
bool isForRolesOnly(const Facts &facts)
{
    return std::all_of(facts.audiences.begin(), facts.audiences.end(),
                       [](const QString &code) { return tags::isRole(code); });
}

/// "women, black-minoritised" is for those who are both: the second.
QStringList minoritiesOf(const QStringList &groups)
{
    QStringList minorities = groups;
    if (groups.contains("women"_L1) && groups.contains("men"_L1))
        return {};
    minorities.removeIf([](const QString &code) {
        return code == "women"_L1 || code == "men"_L1 || code == "children-young-people"_L1;
    });
    return minorities;
}

bool isForPupils(const QStringList &groups)
{
    return groups.contains("children-young-people"_L1) &&
           std::all_of(groups.begin(), groups.end(), [](const QString &code) {
               return code == "children-young-people"_L1 || code == "students"_L1;
           });
}

/// "lgbt, children-young-people": for those who are both.
bool isForYoungOfMinority(const QStringList &groups)
{
    return groups.contains("children-young-people"_L1) && minoritiesOf(groups).size() == groups.size() - 1 &&
           !groups.contains("students"_L1) && !groups.contains("anyone"_L1) && groups.size() > 1;
}

/// For adults who worry about a child.
bool isForOnesChild(const Facts &facts)
{
    const QString main = facts.topics.value(0);
    return !facts.isForYoungOnly() && (main == "child-abuse"_L1 || main == "child-sexual-abuse"_L1);
}

QStringList groupsOf(const Facts &facts)
{
    QStringList groups = facts.audiences;
    groups.removeIf([](const QString &code) { return tags::isRole(code); });
    return groups;
}

/// How many in a hundred of the people in the UK and Ireland live there (census figures of 2021 and 2022); a
/// pack of elsewhere has countries whose lines are all the same to us.
double peopleOf(const core::Place &place)
{
    static const QHash<QString, double> shares{{u"GB"_s, 93},    {u"GB-ENG"_s, 78.5}, {u"GB-SCT"_s, 7.5},
                                               {u"GB-WLS"_s, 4}, {u"GB-NIR"_s, 2.5},  {u"IE"_s, 7}};
    return shares.value(place.code(), 10) / 100;
}

} // namespace

PersonFit::PersonFit(const Plan &plan, const Viewpoint &viewpoint)
    : m_plan(plan)
    , m_viewpoint(viewpoint)
{}

double PersonFit::placeFit(const Facts &facts) const
{
    return m_viewpoint.place.isNation() ? nationFit(facts) : weights::homeReach * homeShare(facts);
}

/// A line of one nation knows its law and its services.
double PersonFit::nationFit(const Facts &facts) const
{
    if (!facts.places.contains(m_viewpoint.place))
        return 0;
    return facts.places.size() == 1 ? weights::ownNation : weights::sharedNation;
}

double PersonFit::homeShare(const Facts &facts) const
{
    if (facts.places.isEmpty())
        return 1;
    double share = 0;
    for (const core::Place &place : facts.places) {
        const bool counts = m_viewpoint.place.isSet() ? place.serves(m_viewpoint.place) : servesHome(place);
        share += counts ? peopleOf(place) : 0;
    }
    return std::min(share, 1.0);
}

bool PersonFit::isForYoungerOnly(const Facts &facts) const
{
    const Asker &asker = m_plan.asker;
    if (m_plan.isAboutOnesChild() && facts.isForYoungOnly())
        return true;
    if (asker.isChild() || m_plan.means("young-people-support"_L1) || asker.is(u"children-young-people"_s))
        return false;
    const bool isAboutChild = m_plan.means("child-abuse"_L1) || m_plan.means("child-sexual-abuse"_L1) ||
                              asker.aboutChild || asker.is(u"bystanders-friends-family"_s);
    const QStringList groups = groupsOf(facts);
    return facts.isForYoungOnly() || isForYoungOfMinority(groups) || (!isAboutChild && isForPupils(groups));
}

double PersonFit::youngPenalty(const Facts &facts) const
{
    return isForYoungerOnly(facts) ? weights::forYoungOnly : 0;
}

double PersonFit::groupPenalty(const Facts &facts) const
{
    if (isForYoungerOnly(facts))
        return weights::forYoungOnly;
    if (facts.is(Facts::ForAnyone))
        return 0;
    const bool isOwnBehaviour =
        m_plan.asksForOwnBehaviour && facts.audiences.contains("perpetrators-wanting-to-change"_L1);
    if (isForRolesOnly(facts))
        return isOwnBehaviour || m_plan.asker.is(u"bystanders-friends-family"_s) ? 0 : weights::forRoleOnly;
    const QStringList groups = groupsOf(facts);
    const QStringList minorities = minoritiesOf(groups);
    // "men, lgbt" is for men, and for others besides.
    const QStringList &asked = minorities.isEmpty() || groups.contains("men"_L1) ? groups : minorities;
    if (std::any_of(asked.begin(), asked.end(),
                    [this](const QString &code) { return m_plan.asker.is(code); }))
        return 0;
    // Of a men's line with others beside it nobody else is sure to be served.
    const bool isForMen = groups.contains("men"_L1) && !groups.contains("women"_L1) && groups.size() > 1;
    if (!minorities.isEmpty() || isForMen)
        return weights::forMinorityOnly;
    return groups.size() > 1 || groups.value(0) == "women"_L1 ? weights::forWideGroupOnly
                                                              : weights::forGroupOnly;
}

double PersonFit::askerFit(const Facts &facts) const
{
    return audienceFit(facts) + contactFit(facts);
}

double PersonFit::audienceFit(const Facts &facts) const
{
    const Asker &asker = m_plan.asker;
    double points = 0;
    for (const QString &audience : asker.audiences) {
        if (!facts.audiences.contains(audience))
            continue;
        points += facts.is(Facts::ForAnyone) ? weights::wantedAudience / 2 : weights::wantedAudience;
        points += groupsOf(facts).size() == 1 ? weights::wantedAudienceAlone : 0;
    }
    const bool isOfYoung = m_plan.means("young-people-support"_L1) && !m_plan.isAboutOnesChild();
    if (!asker.isChild() && isOfYoung && facts.isForYoungOnly())
        points += weights::wantedForYoung;
    if (m_plan.isAboutOnesChild() && isForOnesChild(facts))
        points += weights::wantedForOnesChild;
    if (asker.isChild() && facts.audiences.contains("children-young-people"_L1))
        points += facts.isForYoungOnly() ? weights::wantedForChild : weights::wantedForChildToo;
    return points;
}

double PersonFit::contactFit(const Facts &facts) const
{
    const Asker &asker = m_plan.asker;
    double points = 0;
    if (asker.channel)
        points += facts.has(*asker.channel) ? weights::wantedChannel : 0;
    const bool isWritten = facts.has(core::Channel::Text) || facts.has(core::Channel::Chat) ||
                           facts.has(core::Channel::WhatsApp);
    points += asker.notByPhone && isWritten ? weights::wantedChannel : 0;
    if (!asker.language.isEmpty() && facts.languages.contains(asker.language))
        points += weights::wantedLanguage;
    else if (!asker.language.isEmpty() && facts.languages.contains(core::manyLanguages))
        points += weights::wantedInterpreters;
    points += asker.dayAndNight && facts.is(Facts::DayAndNight) ? weights::wantedHours : 0;
    points += asker.free && facts.is(Facts::Free) ? weights::wantedFree : 0;
    return points;
}

bool PersonFit::isForOthers(const Facts &facts) const
{
    if (!facts.takes(m_plan.asker.age))
        return true;
    if (facts.is(Facts::ForAnyone))
        return false;
    const QStringList groups = groupsOf(facts);
    const auto excludes = [&](const QString &wanted, const QString &other) {
        return m_plan.asker.is(wanted) && !m_plan.asker.is(other) && groups.contains(other) &&
               !groups.contains(wanted);
    };
    return excludes(u"men"_s, u"women"_s) || excludes(u"women"_s, u"men"_s);
}

bool PersonFit::isInTown(const Facts &facts) const
{
    return !m_plan.town.isEmpty() && facts.area.contains(u' ' + m_plan.town + u' ');
}

bool PersonFit::serves(const Facts &facts) const
{
    if (m_viewpoint.place.isSet())
        return facts.serves(m_viewpoint.place);
    return m_viewpoint.home.isEmpty() || facts.places.isEmpty() ||
           std::any_of(facts.places.begin(), facts.places.end(),
                       [this](const core::Place &place) { return servesHome(place); });
}

bool PersonFit::servesHome(const core::Place &place) const
{
    return std::any_of(m_viewpoint.home.begin(), m_viewpoint.home.end(),
                       [&](const core::Place &home) { return place.serves(home); });
}

} // namespace waymark::store
