#include "store/search.h"

#include "store/asked.h"
#include "store/hits.h"

#include <algorithm>
#include <tuple>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// A shorter run of digits inside words has to be a whole number to count as one.
constexpr qsizetype shortestAmongWords = 5;
/// So many digits of an old number tell which one is meant.
constexpr qsizetype tellingDigits = 7;

} // namespace

QList<core::Hit> Search::numberHits(const Asked &asked, core::Results &results) const
{
    struct Ranked
    {
        NumberHit number;
        Candidate candidate;
        core::Why why;
    };
    QList<Ranked> ranked;
    const Plan none;
    const TypedText nothing;
    const Ranking ranking(nothing, none, asked.viewpoint);
    for (const TypedNumber &number : asked.typed.numbers) {
        for (const NumberHit &hit : m_numbers.find(number)) {
            const bool counts = asked.typed.onlyNumber || hit.fit == NumberHit::Fit::Whole ||
                                number.digits.size() >= shortestAmongWords;
            const Facts *facts = m_index.facts(hit.service);
            if (!counts || !facts || (hit.old && number.digits.size() < tellingDigits))
                continue;
            Ranked one{hit, {}, {}};
            one.candidate.row = hit.service;
            one.candidate.facts = *facts;
            ranking.judge(one.candidate);
            one.why = {
                hit.old ? core::Why::Kind::OldNumber : core::Why::Kind::Number, number.typed.trimmed(), {}};
            ranked.append(one);
        }
    }
    const bool deaf = asked.plan.asker.is(u"deaf"_s);
    const auto channel = asked.plan.asker.channel;
    std::stable_sort(ranked.begin(), ranked.end(), [deaf, channel](const Ranked &a, const Ranked &b) {
        const auto key = [deaf, channel](const Ranked &one) {
            const bool isWanted = !channel || one.candidate.facts.has(*channel);
            return std::tuple(int(one.number.fit), one.number.old, !one.candidate.serves, !isWanted,
                              one.candidate.facts.is(Facts::International),
                              one.candidate.facts.is(Facts::ForDisabledOnly) != deaf,
                              one.candidate.facts.is(Facts::Local), -one.candidate.score, one.candidate.row);
        };
        return key(a) < key(b);
    });
    QList<core::Hit> hits;
    for (const Ranked &one : ranked) {
        const auto service = m_rows.summary(one.number.service, asked.query.language);
        if (!service || hits.size() > asked.query.limit)
            continue;
        hits.append(hitOf(*service, one.why));
        if (one.number.old)
            results.replaced.append({one.number.printed, service->id, service->name, service->organization,
                                     one.number.ringInstead});
    }
    return hits;
}

core::Results Search::byNumber(Asked &asked) const
{
    core::Results results;
    results.hits = numberHits(asked, results);
    if (results.hits.isEmpty()) {
        if (!isWholeNumber(asked.typed.numbers.first()))
            return byWords(asked);
        results.numberNotHeld = true;
        results.hits = instead(asked);
    }
    keep(asked, results, {}, {});
    results.hits = results.hits.mid(0, asked.query.limit);
    return results;
}

} // namespace waymark::store
