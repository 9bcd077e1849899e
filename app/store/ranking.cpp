#include "store/ranking.h"

#include "store/tags.h"
#include "text/functionwords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

// Points. Only their differences matter; the judged queries of tests/store hold them in place.
constexpr std::array topicPoints{50.0, 36.0, 30.0}; ///< by the topic's place in the service's list
constexpr double furtherTopic = 0.5;                ///< of the points of each topic but the best
constexpr double unsurePhrase = 0.6;
constexpr double audiencePoints = 30;
constexpr double wordInName = 30;
constexpr double nameInSentence = 46; ///< "will childline tell my mum"
constexpr double beginningInName = 26;
constexpr double topicAlsoInName = 3; ///< divides: a name with the word says little more than its topic
constexpr double calledSo = 20;
constexpr double allWordsInText = 8;
constexpr double oneGroupOnly = 9;
constexpr double oneMinorityOnly = 14;
constexpr double oneWideGroupOnly = 4; ///< several groups, or half of all people
constexpr double oneRoleOnly = 25;
constexpr double youngOnly = 30;
constexpr double mediumConfidence = 4;
constexpr double lowConfidence = 10;
constexpr double helpline = 4;
constexpr double dayAndNight = 3;
constexpr double ownNation = 15;
constexpr double sharedNation = 3;
constexpr double homeReach = 24; ///< for all people of the home places, while none is known
constexpr double genericWord = 0.3;
constexpr double wantedAudience = 30;
constexpr double wantedAudienceAlone = 8; ///< and for nobody else
constexpr double wantedForChild = 60;
constexpr double wantedForYoung = 20;
constexpr double wantedForChildToo = 5;
constexpr double lawyer = 12;   ///< legal advice where it was not asked for
constexpr double reporter = 14; ///< and taking reports
constexpr double finderOnly = 12;
constexpr double wantedChannel = 30;
constexpr double wantedLanguage = 25;
constexpr double wantedInterpreters = 10;
constexpr double wantedHours = 10;
constexpr double wantedFree = 5;
constexpr qsizetype shortestOwnName = 5;
constexpr qsizetype shortestWholeName = 12; ///< that is told from a matter by its length
constexpr double extraWord = 4;             ///< of a name that was typed in part

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

/// "women, black-minoritised" is for those who are both.
bool isForMinority(const QStringList &groups)
{
    const bool isForMany = groups.contains("women"_L1) && groups.contains("men"_L1);
    return !isForMany && std::any_of(groups.begin(), groups.end(), [](const QString &code) {
        return code != "women"_L1 && code != "men"_L1 && code != "children-young-people"_L1;
    });
}

bool isForPupils(const QStringList &groups)
{
    return groups.contains("children-young-people"_L1) &&
           std::all_of(groups.begin(), groups.end(), [](const QString &code) {
               return code == "children-young-people"_L1 || code == "students"_L1;
           });
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

template<class Key> struct Placed
{
    Key key;
    int closed = 0; ///< 0 open, 1 not known, 2 closed, once it is asked
    qint64 row = 0;
    qsizetype candidate = 0;

    friend bool operator<(const Placed &a, const Placed &b)
    {
        return std::tie(a.key, a.closed, a.row) < std::tie(b.key, b.closed, b.row);
    }
};

int closedness(core::Openness openness)
{
    switch (openness) {
    case core::Openness::Open:
        return 0;
    case core::Openness::Unknown:
        return 1;
    case core::Openness::Closed:
        break;
    }
    return 2;
}

/// Telling the hour of many services takes long, so only equal ones that may be among the first `shown`.
template<class Key, class OpennessAt>
void putOpenFirst(std::vector<Placed<Key>> &order, qsizetype shown, OpennessAt opennessAt)
{
    const auto limit = order.begin() + std::min(shown, qsizetype(order.size()));
    for (auto first = order.begin(); first < limit;) {
        const auto end =
            std::find_if(first, order.end(), [&](const auto &one) { return first->key < one.key; });
        for (auto one = first; end - first > 1 && one != end; ++one)
            one->closed = closedness(opennessAt(one->candidate));
        std::sort(first, end);
        first = end;
    }
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
    const bool isLocalName =
        !m_plan.town.isEmpty() && !m_plan.groups.isEmpty() && facts.hasInName(m_plan.town, false);
    // "i know it now" names nobody.
    const bool tells = std::any_of(m_plan.groups.begin(), m_plan.groups.end(), [](const Group &group) {
        return !group.optional &&
               std::any_of(group.words.begin(), group.words.end(), [](const QString &word) {
                   return !text::isCommonWord(word) && !text::isGenericWord(word);
               });
    });
    return tells && (m_isNameQuery || isLocalName) &&
           std::all_of(m_plan.groups.begin(), m_plan.groups.end(),
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
    double best = 0;
    double all = 0;
    for (const Target &target : group.targets) {
        const qsizetype position = (target.isAudience ? facts.audiences : facts.topics).indexOf(target.code);
        if (position < 0)
            continue;
        const double points = target.weight * (target.isAudience ? audiencePoints : topicPointsAt(position));
        all += points;
        if (points > best) {
            best = points;
            fit.topic = target.isAudience ? group.topics.value(0) : target.code;
        }
    }
    fit.score = (best + furtherTopic * (all - best)) * (group.sure ? 1 : unsurePhrase) * group.weight;
    const double inName = shareInName(group, facts);
    const bool isCommon = std::all_of(group.words.begin(), group.words.end(), &text::isCommonWord);
    fit.inName = inName >= 1 && !isCommon;
    if (fit.inName || group.kind == Group::Kind::Topic) {
        const bool isBegun = fit.inName && !facts.hasInName(group.words.last(), false);
        const bool isAmongTopics = group.kind == Group::Kind::Word && !group.optional && m_plan.hasTopics();
        const double points = isBegun ? beginningInName : isAmongTopics ? nameInSentence : wordInName;
        const double share = group.kind == Group::Kind::Topic ? 1 / topicAlsoInName : 1;
        fit.score += points * inName * share * (group.optional || isCommon ? genericWord : 1);
    }
    return fit;
}

double Ranking::nameFit(const Facts &facts) const
{
    const bool isMatter = std::any_of(m_plan.groups.begin(), m_plan.groups.end(), [](const Group &group) {
        return group.kind == Group::Kind::Topic && group.sure;
    });
    if (m_plan.hasTopics())
        return isMatter ? 0 : calledSo / 2;
    const qsizetype words = facts.names.section(u'\n', 1, 1).count(u' ') + 1;
    return calledSo - extraWord * double(std::min<qsizetype>(words, 8));
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
    double points = isMainTopicMeant(facts) ? std::max<double>(0, 5 - double(facts.topics.size())) : 0;
    const bool isWordOfName =
        m_plan.hasTopics() &&
        std::any_of(m_plan.groups.begin(), m_plan.groups.end(), [&](const Group &group) {
            return group.kind == Group::Kind::Word && !group.optional && isInName(group, facts);
        });
    if (m_viewpoint.audience.isEmpty() && !isWordOfName)
        points -= groupPenalty(facts);
    if (!facts.is(Facts::ConfidenceHigh))
        points -= facts.is(Facts::ConfidenceMedium) ? mediumConfidence : lowConfidence;
    points -= otherNatures(facts);
    points += facts.is(Facts::Helpline) ? helpline : 0;
    points += facts.is(Facts::DayAndNight) ? dayAndNight : 0;
    if (m_viewpoint.place.isNation())
        points += nationFit(facts);
    else
        points += homeReach * homeShare(facts);
    return points;
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

/// Who asks for support is not best served by a lawyer, the police or a list of addresses.
double Ranking::otherNatures(const Facts &facts) const
{
    const bool asksToFind = m_plan.means("service-finder"_L1) || m_plan.means("medical-forensic-care"_L1);
    const double finder = facts.is(Facts::Finder) && !asksToFind ? finderOnly : 0;
    if (m_plan.topics.isEmpty() && m_viewpoint.filterTopics.isEmpty())
        return m_plan.isEmpty() ? finder : 0;
    const auto points = [&](QLatin1StringView nature, double cost) {
        const bool isAsked = m_plan.means(nature) || m_viewpoint.filterTopics.contains(nature);
        return facts.topics.contains(nature) && !isAsked ? cost : 0;
    };
    return points("legal-advice"_L1, lawyer) + points("reporting"_L1, reporter) + finder;
}

/// A line of one nation knows its law and its services.
double Ranking::nationFit(const Facts &facts) const
{
    if (!facts.places.contains(m_viewpoint.place))
        return 0;
    return facts.places.size() == 1 ? ownNation : sharedNation;
}

double Ranking::homeShare(const Facts &facts) const
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

/// Nobody is asked who they are; those who do not say so are most likely none of the one group that a service
/// is for.
double Ranking::groupPenalty(const Facts &facts) const
{
    const bool isYoungMatter = m_plan.asker.isChild() || m_plan.means("young-people-support"_L1) ||
                               m_plan.asker.is(u"children-young-people"_s);
    const bool isAboutChild = m_plan.means("child-abuse"_L1) || m_plan.means("child-sexual-abuse"_L1) ||
                              m_plan.asker.aboutChild || m_plan.asker.is(u"bystanders-friends-family"_s);
    if (!isYoungMatter && (facts.isForYoungOnly() || (!isAboutChild && isForPupils(groupsOf(facts)))))
        return youngOnly;
    if (facts.is(Facts::ForAnyone))
        return 0;
    const bool isOwnBehaviour =
        m_plan.asksForOwnBehaviour && facts.audiences.contains("perpetrators-wanting-to-change"_L1);
    if (isForRolesOnly(facts))
        return isOwnBehaviour || m_plan.asker.is(u"bystanders-friends-family"_s) ? 0 : oneRoleOnly;
    const QStringList groups = groupsOf(facts);
    if (std::any_of(groups.begin(), groups.end(),
                    [this](const QString &code) { return m_plan.asker.is(code); }))
        return 0;
    if (isForMinority(groups))
        return oneMinorityOnly;
    return groups.size() > 1 || groups.value(0) == "women"_L1 ? oneWideGroupOnly : oneGroupOnly;
}

double Ranking::askerFit(const Facts &facts) const
{
    const Asker &asker = m_plan.asker;
    double points = 0;
    for (const QString &audience : asker.audiences) {
        if (!facts.audiences.contains(audience))
            continue;
        points += facts.is(Facts::ForAnyone) ? wantedAudience / 2 : wantedAudience;
        points += groupsOf(facts).size() == 1 ? wantedAudienceAlone : 0;
    }
    if (!asker.isChild() && m_plan.means("young-people-support"_L1) && facts.isForYoungOnly())
        points += wantedForYoung;
    if (asker.isChild() && facts.audiences.contains("children-young-people"_L1))
        points += facts.isForYoungOnly() ? wantedForChild : wantedForChildToo;
    if (asker.channel)
        points += facts.has(*asker.channel) ? wantedChannel : 0;
    if (!asker.language.isEmpty() && facts.languages.contains(asker.language))
        points += wantedLanguage;
    else if (!asker.language.isEmpty() && facts.languages.contains(core::manyLanguages))
        points += wantedInterpreters;
    points += asker.dayAndNight && facts.is(Facts::DayAndNight) ? wantedHours : 0;
    points += asker.free && facts.is(Facts::Free) ? wantedFree : 0;
    return points;
}

/// A man is not served by a line for women only, nor a woman by one for men.
bool Ranking::isForOthers(const Facts &facts) const
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
        if (!fits[i].topic.isEmpty() && !m_plan.groups[i].general)
            return {Kind::Topic, m_plan.groups[i].typed, fits[i].topic};
    }
    QStringList inName;
    QStringList inText;
    for (qsizetype i = 0; i < fits.size(); ++i) {
        if (!m_plan.groups[i].optional)
            (fits[i].inName ? inName : inText).append(m_plan.groups[i].typed);
    }
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
    bool anyMeant = m_plan.groups.isEmpty();
    for (const Group &group : m_plan.groups) {
        fits.append(fitOf(group, facts));
        candidate.score += fits.last().score;
        // Beside what was done, who did it is no reason.
        const bool isAside = group.isPerson && group.optional;
        if ((group.kind == Group::Kind::Topic && !isAside) || m_isNameQuery)
            anyMeant = anyMeant || fits.last().score > 0;
    }
    const bool isTyped = isTypedByName(facts);
    candidate.serves = servesViewpoint(facts);
    candidate.named = facts.isNamed(m_key);
    candidate.meant = anyMeant || isTyped;
    candidate.asked = candidate.named || isTyped || isAllInName(facts);
    candidate.score += filterFit(facts) + askerFit(facts) + (m_isAsked ? standing(facts) : 0) +
                       (isTyped ? nameFit(facts) : 0) +
                       (candidate.allWords && m_plan.hasTopics() ? allWordsInText : 0);
    candidate.why = whyOf(candidate, fits);
}

void Ranking::sort(QList<Candidate> &candidates, qsizetype shown, const OpennessOf &opennessOf) const
{
    const bool isOnlyGuessed =
        m_key.size() >= shortestOwnName &&
        std::none_of(m_plan.groups.begin(), m_plan.groups.end(),
                     [](const Group &group) { return group.kind == Group::Kind::Topic && group.sure; });
    const auto nameLevel = [this, isOnlyGuessed](const Candidate &one) {
        // "domestic violence helpline" is the name of a line somewhere, but says what is looked for.
        if (one.named && (one.serves || !m_plan.hasTopics()))
            return one.serves ? 0 : 2;
        const bool isName = isOnlyGuessed || (m_plan.groups.size() > 1 && m_key.size() >= shortestWholeName);
        if (one.serves && isName && one.facts.isCalled(m_key, m_typed.unfinished))
            return 1;
        return one.serves && isAllInName(one.facts) ? 1 : 3;
    };
    const auto isEmergency = [this](const Candidate &one) {
        return m_plan.emergency && one.serves && one.facts.is(Facts::Emergency) &&
               (m_plan.asker.is(u"deaf"_s) || !one.facts.is(Facts::ForDisabledOnly));
    };
    // Without a voice or not: the plain number is for everybody who can speak.
    const bool cannotSpeak = m_plan.means("accessibility"_L1);
    const auto isSpecialWay = [&](const Candidate &one) {
        return isEmergency(one) && !cannotSpeak && !m_plan.asker.channel && one.facts.topics.size() > 1;
    };
    const auto isForOwnBehaviour = [this](const Candidate &one) {
        return m_plan.asksForOwnBehaviour &&
               (one.facts.is(Facts::OwnBehaviour) || one.facts.topics.contains("perpetrator-change"_L1));
    };
    const auto isReporting = [this](const Candidate &one) {
        const bool isOne = one.facts.is(Facts::Reporting) || one.facts.is(Facts::Emergency);
        return m_plan.asksToReport ? !isOne : isOne && !m_plan.emergency && !one.named;
    };
    const auto key = [&](const Candidate &one) {
        const bool isWide = one.facts.is(Facts::Local) || one.facts.is(Facts::International);
        return std::tuple(!isEmergency(one), isSpecialWay(one), nameLevel(one), !one.serves, one.unknownHours,
                          isForOthers(one.facts), !isForOwnBehaviour(one), isReporting(one),
                          !isInTown(one.facts), !one.meant, isWide, -one.score);
    };
    using Key = decltype(key(candidates.first()));
    std::vector<Placed<Key>> order;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        order.push_back({key(candidates[i]), 0, candidates[i].row, i});
    std::sort(order.begin(), order.end());
    // What nobody asked for stands in the order of the pack, which tells more than the hour.
    if (m_isAsked)
        putOpenFirst(order, shown, [&](qsizetype i) { return opennessOf(candidates[i]); });
    QList<Candidate> sorted;
    sorted.reserve(candidates.size());
    for (const Placed<Key> &one : order)
        sorted.append(std::move(candidates[one.candidate]));
    candidates = std::move(sorted);
}

} // namespace waymark::store
