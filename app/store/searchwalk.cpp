#include "store/expression.h"
#include "store/hits.h"
#include "store/walk.h"

#include <algorithm>
#include <utility>

namespace waymark::store {

namespace {

/// Rows that are put in order together: some steps of a list.
constexpr int window = 200;
/// In a pack of so few, all that is found is counted at once; in a larger one only for who goes on.
constexpr int mostCountedAtOnce = 2000;

QSet<qint64> rowsOf(const QList<Candidate> &candidates, QSet<qint64> rows)
{
    for (const Candidate &one : candidates)
        rows.insert(one.row);
    return rows;
}

std::size_t levelOf(const Candidate &one)
{
    return (one.serves ? 0U : 2U) + (one.unsure ? 1U : 0U);
}

} // namespace

Search::~Search() = default;

/// Keeps what the rest of the list needs.
void Search::keep(const Asked &asked, core::Results &results, const QList<Candidate> &here,
                  const QList<Candidate> &elsewhere) const
{
    m_walk.reset();
    results.more = results.more || results.hits.size() > asked.query.limit;
    if (!results.more || asked.budget.isSpent())
        return;
    m_walk = std::make_unique<Walk>();
    Walk &walk = *m_walk;
    walk.query = asked.query;
    walk.now = asked.now;
    walk.typed = asked.typed;
    walk.plan = asked.plan;
    walk.viewpoint = asked.viewpoint;
    walk.filters = asked.filters;
    walk.language = asked.language;
    walk.isPlaceSaid = std::any_of(results.understood.begin(), results.understood.end(), [](const auto &one) {
        return one.kind == core::FilterKind::Where && one.applied;
    });
    walk.next = here;
    walk.later[2] = elsewhere;
    walk.ready = results.hits.mid(asked.query.limit);
    walk.seen = rowsOf(elsewhere, rowsOf(here, {}));
    walk.told = int(std::min(results.hits.size(), qsizetype(asked.query.limit)));
    for (const core::Hit &hit : results.hits.mid(0, walk.told))
        walk.ids.insert(hit.id());
    if (m_services <= mostCountedAtOnce)
        results.found = walk.found = counted(asked, walk);
}

/// Services in all, as far as `mostListed` and one more.
int Search::counted(const Asked &asked, const Walk &walk) const
{
    const QList<Lookup> lookups = lookupsFor(asked, asked.filters, std::nullopt);
    const bool hasTexts = std::any_of(lookups.begin(), lookups.end(),
                                      [](const Lookup &one) { return one.tier == Index::Tier::Texts; });
    const Ranking ranking(asked.typed, asked.plan, asked.viewpoint);
    QSet<qint64> rows;
    for (const Lookup &lookup : lookups) {
        // Texts have all that names have.
        if (hasTexts && lookup.tier == Index::Tier::Names)
            continue;
        Found found = nothingYet(asked, asked.filters, std::nullopt, ranking);
        append(asked, lookup, lookup.expression, core::mostListed + 1, found);
        for (const Candidate &one : std::as_const(found.candidates)) {
            if (!isHidden(walk, one))
                rows.insert(one.row);
        }
    }
    return int(std::min(rows.size(), qsizetype(core::mostListed + 1)));
}

bool Search::isHidden(const Walk &walk, const Candidate &one)
{
    return walk.isPlaceSaid && !one.serves &&
           (!walk.query.place.isSet() || !one.facts.serves(walk.query.place));
}

core::Results Search::further(const core::Query &query, const QDateTime &now) const
{
    core::Query first = query;
    first.from = 0;
    if (!m_walk || m_walk->query != first || m_walk->now != now || m_walk->told > query.from) {
        const core::Results begun = run(first, now, core::Effort::Whole);
        if (!m_walk)
            return {};
    }
    const Budget budget(std::nullopt, m_givenUp);
    const Index::Limited limited(m_index, budget);
    while (m_walk->told < query.from && !step(budget, query.from - m_walk->told).hits.isEmpty()) {
    }
    core::Results results = m_walk->told == query.from ? step(budget, query.limit) : core::Results();
    results.stillLooking = budget.isSpent();
    // Whatever was left out for want of time would be missing further on.
    if (budget.isSpent())
        m_walk.reset();
    return results;
}

/// The next of the list.
core::Results Search::step(const Budget &budget, int limit) const
{
    Walk &walk = *m_walk;
    const Asked asked{walk.query, walk.now,       budget,       walk.typed,
                      walk.plan,  walk.viewpoint, walk.filters, walk.language};
    if (!std::exchange(walk.isUnderWay, true))
        setOut(asked, walk);
    core::Results results;
    const auto tell = [&](const core::Hit &hit) {
        if (walk.ids.contains(hit.id()))
            return;
        walk.ids.insert(hit.id());
        results.hits.append(hit);
    };
    const int room = std::min(limit, core::mostListed - walk.told);
    while (results.hits.size() < room && !budget.isSpent()) {
        if (!walk.ready.isEmpty()) {
            tell(walk.ready.takeFirst());
            continue;
        }
        if (walk.next.isEmpty() && !refill(asked, walk))
            break;
        const qsizetype count = std::min(walk.next.size(), room - results.hits.size());
        walk.ready = read(asked, walk.next.mid(0, count), int(count), results);
        walk.next.remove(0, count);
    }
    walk.told += int(results.hits.size());
    results.more = !walk.ready.isEmpty() || !walk.next.isEmpty() || refill(asked, walk);
    results.found = walk.found;
    return results;
}

/// What has to be known for all further steps.
void Search::setOut(const Asked &asked, Walk &walk) const
{
    if (walk.typed.onlyNumber && walk.next.isEmpty()) {
        core::Query query = walk.query;
        query.limit = core::mostListed;
        const Asked all{query,     asked.now,      asked.budget, walk.typed,
                        walk.plan, walk.viewpoint, walk.filters, walk.language};
        core::Results ignored;
        walk.ready = numberHits(all, ignored);
        return;
    }
    if (!walk.found)
        walk.found = counted(asked, walk);
    const QList<Candidate> ranked = std::exchange(walk.next, {}) + std::exchange(walk.later[2], {});
    for (const Candidate &one : ranked)
        walk.later[levelOf(one)].append(one);

    const QString serving = expression::anyTerm(servingTags(walk.viewpoint));
    for (const bool isElsewhere : {false, true}) {
        for (const Lookup &lookup : lookupsFor(asked, asked.filters, std::nullopt)) {
            const std::size_t level = (isElsewhere ? 2 : 0) + (lookup.unsure ? 1 : 0);
            if (!isElsewhere)
                walk.stages.append({lookup, expression::allOf({lookup.expression, serving}), level, 0});
            else if (!serving.isEmpty())
                walk.stages.append({lookup, elsewhere(lookup.expression, walk.viewpoint), level, 0});
        }
    }
    std::stable_sort(walk.stages.begin(), walk.stages.end(),
                     [](const Walk::Stage &a, const Walk::Stage &b) { return a.level < b.level; });
}

void Search::putInOrder(const Asked &asked, QList<Candidate> &candidates) const
{
    Ranking(asked.typed, asked.plan, asked.viewpoint)
        .sort(candidates, candidates.size(),
              [&](const Candidate &one) { return m_openings.at(one.facts.opening, asked.now); });
}

/// Brings the next candidates. False where there are none.
bool Search::refill(const Asked &asked, Walk &walk) const
{
    while (walk.next.isEmpty() && walk.stage < walk.stages.size() && !asked.budget.isSpent()) {
        // What is known already comes before what has to be looked for.
        walk.next = std::exchange(walk.later[walk.stages[walk.stage].level], {});
        if (walk.next.isEmpty())
            follow(asked, walk);
        putInOrder(asked, walk.next);
    }
    for (QList<Candidate> &later : walk.later) {
        if (walk.next.isEmpty())
            walk.next = std::exchange(later, {});
    }
    return !walk.next.isEmpty();
}

/// Asks the index for one window.
void Search::follow(const Asked &asked, Walk &walk) const
{
    Walk::Stage &stage = walk.stages[walk.stage];
    const Ranking ranking(asked.typed, asked.plan, asked.viewpoint);
    Found found = nothingYet(asked, asked.filters, std::nullopt, ranking);
    found.seen = std::exchange(walk.seen, {});
    const auto last = append(asked, stage.lookup, stage.wanted, window, found, stage.after);
    walk.seen = std::move(found.seen);
    const std::size_t level = stage.level;
    if (last)
        stage.after = *last;
    else
        ++walk.stage;
    for (Candidate &one : found.candidates) {
        if (isHidden(walk, one))
            continue;
        const std::size_t own = levelOf(one);
        (own > level ? walk.later[own] : walk.next).append(std::move(one));
    }
}

} // namespace waymark::store
