#include "store/listorder.h"

#include "store/wordclasses.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype behindSupport = 2; ///< services; with the page between them it is the fourth of the list
constexpr qsizetype shortestWholeName = 12; ///< that is told from a matter by its length

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

ListOrder::ListOrder(const Plan &plan, const TypedText &typed, const WordFit &words, const PersonFit &person)
    : m_plan(plan)
    , m_typed(typed)
    , m_words(words)
    , m_person(person)
    , m_isOnlyGuessed(words.key().size() >= WordFit::shortestOwnName &&
                      std::none_of(plan.groups.begin(), plan.groups.end(), [](const Group &group) {
                          return group.kind == Group::Kind::Topic && group.sure;
                      }))
{}

int ListOrder::nameLevel(const Candidate &one) const
{
    // "domestic violence helpline" is the name of a line somewhere, but says what is looked for.
    if (one.named && (one.serves || !m_plan.hasTopics()))
        return one.serves ? 0 : 2;
    const QString &key = m_words.key();
    const bool isName = m_isOnlyGuessed || (m_plan.groups.size() > 1 && key.size() >= shortestWholeName);
    if (one.serves && isName && one.facts.isCalled(key, m_typed.unfinished))
        return 1;
    return one.serves && m_words.isAllInName(one.facts) ? 1 : 3;
}

bool ListOrder::isEmergency(const Candidate &one) const
{
    return m_plan.emergency && one.serves && one.facts.is(Facts::Emergency) &&
           (m_plan.asker.is(u"deaf"_s) || !one.facts.is(Facts::ForDisabledOnly));
}

/// Without a voice or not: the plain number is for everybody who can speak.
bool ListOrder::isSpecialWay(const Candidate &one) const
{
    const bool cannotSpeak = m_plan.means("accessibility"_L1);
    return isEmergency(one) && !cannotSpeak && !m_plan.asker.channel && one.facts.topics.size() > 1;
}

/// Who tells what is done to them sees one number to ring now, then the lines for that, then the other ways
/// to call for help.
bool ListOrder::isBehindMatter(const Candidate &one) const
{
    const bool isForOtherWays =
        m_plan.means("accessibility"_L1) || m_plan.asker.channel || m_plan.asker.is(u"deaf"_s);
    const bool isMatterSaid = std::any_of(m_plan.topics.begin(), m_plan.topics.end(),
                                          [](const QString &topic) { return topic != "emergency"_L1; });
    const bool isPlainNumber =
        one.facts.is(Facts::Emergency) && one.facts.topics.size() == 1 && one.facts.has(core::Channel::Call);
    return m_plan.emergency && isMatterSaid && !isForOtherWays && !isPlainNumber &&
           one.facts.topics.contains("emergency"_L1);
}

bool ListOrder::isForOwnBehaviour(const Candidate &one) const
{
    return m_plan.asksForOwnBehaviour &&
           (one.facts.is(Facts::OwnBehaviour) || one.facts.topics.contains("perpetrator-change"_L1));
}

bool ListOrder::isOnRailway() const
{
    return std::any_of(m_typed.words.begin(), m_typed.words.end(),
                       [](const text::Word &word) { return isOfRailway(word.folded); });
}

/// Who asks to report is served by nobody else first, and by the railway's police if it was there.
bool ListOrder::isUnaskedReporting(const Candidate &one) const
{
    const bool isOne = one.facts.is(Facts::Reporting) || one.facts.is(Facts::Emergency);
    if (m_plan.asksToReport)
        return !isOne || (!one.asked && one.facts.hasInName(u"train"_s, false) && !isOnRailway());
    return isOne && !m_plan.emergency && !one.named;
}

/// Who was groped on a train does not know that the railway has its own police, who take texts. Nobody who
/// wants support loses it by that: it comes behind the first lines.
void ListOrder::raisePoliceOfPlace(QList<Candidate> &sorted) const
{
    if (!isOnRailway() || !m_plan.hasTopics())
        return;
    const auto found = std::find_if(sorted.begin(), sorted.end(), [this](const Candidate &one) {
        return one.serves && isUnaskedReporting(one) && one.facts.hasInName(u"train"_s, false);
    });
    if (found != sorted.end() && found - sorted.begin() > behindSupport)
        std::rotate(sorted.begin() + behindSupport, found, found + 1);
}

void ListOrder::sort(QList<Candidate> &candidates, qsizetype shown, bool byHours,
                     const OpennessOf &opennessOf) const
{
    const auto key = [this](const Candidate &one) {
        const bool isWide = one.facts.is(Facts::Local) || one.facts.is(Facts::International);
        const bool isBehind = isBehindMatter(one);
        return std::tuple(!isEmergency(one) || isBehind, isSpecialWay(one) && !isBehind, nameLevel(one),
                          !one.serves, one.unsure, m_person.isForOthers(one.facts), !isForOwnBehaviour(one),
                          isUnaskedReporting(one) || isBehind, !m_person.isInTown(one.facts), !one.meant,
                          isWide, -one.score);
    };
    using Key = decltype(key(candidates.first()));
    std::vector<Placed<Key>> order;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        order.push_back({key(candidates[i]), 0, candidates[i].row, i});
    std::sort(order.begin(), order.end());
    if (byHours)
        putOpenFirst(order, shown, [&](qsizetype i) { return opennessOf(candidates[i]); });
    QList<Candidate> sorted;
    sorted.reserve(candidates.size());
    for (const Placed<Key> &one : order)
        sorted.append(std::move(candidates[one.candidate]));
    raisePoliceOfPlace(sorted);
    candidates = std::move(sorted);
}

} // namespace waymark::store
