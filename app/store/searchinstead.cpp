#include "store/search.h"

#include "store/asked.h"
#include "store/expression.h"
#include "store/hits.h"
#include "store/tags.h"

#include <array>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// What helps most people when nothing matches; a pack without these topics offers its first lines.
constexpr std::array generalTopics{"victims-of-crime"_L1, "rape-sexual-assault"_L1, "domestic-abuse"_L1,
                                   "mental-health-crisis"_L1};

/// Those that somebody can use wherever in their country they are: for anyone, and those for this very matter
/// that are answered day and night, before others for one group; those who give legal advice last.
QList<qint64> nationalLines(const QList<Candidate> &candidates, const QStringList &topics)
{
    std::array<QList<qint64>, 3> rows;
    const bool asksForLaw = topics.contains("legal-advice"_L1);
    for (const Candidate &one : candidates) {
        const bool isNational = one.serves && !one.facts.is(Facts::Local) &&
                                !one.facts.is(Facts::International) && !one.facts.is(Facts::Reporting) &&
                                !one.facts.is(Facts::Emergency) && one.facts.is(Facts::SomeHelp);
        if (!isNational)
            continue;
        const bool isForThis = one.facts.is(Facts::DayAndNight) && topics.contains(one.facts.topics.value(0));
        const bool isLaw = !asksForLaw && one.facts.topics.contains("legal-advice"_L1);
        rows[isLaw ? 2 : one.facts.is(Facts::ForAnyone) || isForThis ? 0 : 1].append(one.row);
    }
    return rows[0] + rows[1] + rows[2];
}

} // namespace

QList<core::Hit> Search::instead(const Asked &asked) const
{
    const core::Query empty{{}, {}, asked.query.place, asked.query.language, false, asked.query.limit};
    Asked general{empty, asked.now, asked.budget, {}, {}, asked.viewpoint};
    general.viewpoint.audience.clear();
    QList<qint64> rows;
    QHash<qint64, QString> topics;
    for (const QLatin1StringView topic : generalTopics) {
        core::Filters filters;
        filters.topics = {QString(topic)};
        general.viewpoint.filterTopics = filters.topics;
        const QList<qint64> fitting =
            nationalLines(candidates(general, filters, std::nullopt), filters.topics);
        if (!fitting.isEmpty() && !rows.contains(fitting.first())) {
            rows.append(fitting.first());
            topics.insert(fitting.first(), topic);
        }
    }
    general.viewpoint.filterTopics.clear();
    if (rows.size() < fewestInstead) {
        for (const qint64 row :
             nationalLines(candidates(general, {}, std::nullopt), {}).mid(0, fewestInstead)) {
            if (!rows.contains(row))
                rows.append(row);
        }
    }
    QList<core::Hit> hits;
    for (const qint64 row : rows) {
        if (const auto service = m_rows.summary(row, asked.query.language))
            hits.append(hitOf(*service, {core::Why::Kind::Instead, {}, topics.value(row)}));
    }
    return hits;
}

/// Pages on the same matters, for who finds no line among them.
QList<core::Hit> Search::pagesInstead(const Asked &asked) const
{
    QList<core::Hit> hits;
    QSet<qint64> seen;
    for (const QLatin1StringView topic : generalTopics) {
        const QList<qint64> pages =
            m_index.rows(Index::Of::Pages, Index::Tier::Texts, expression::term(tags::topic(topic)), 1);
        for (const qint64 number : pages) {
            const auto page = m_rows.page(number, asked.query.language);
            if (!page || seen.contains(number))
                continue;
            seen.insert(number);
            core::Hit hit;
            hit.kind = core::Hit::Kind::Advice;
            hit.advice = *page;
            hit.why = {core::Why::Kind::Instead, {}, topic};
            hits.append(hit);
        }
    }
    return hits;
}

/// For somebody who says nothing but "help": the emergency number, and a line for each of the general topics.
QList<core::Hit> Search::firstSteps(const Asked &asked, const QList<Candidate> &found,
                                    core::Results &results) const
{
    QList<core::Hit> hits;
    if (!found.isEmpty() && found.first().facts.is(Facts::Emergency))
        hits = read(asked, found.mid(0, 1), 1, results);
    QList<core::Hit> lines = instead(asked);
    for (core::Hit &hit : lines)
        hit.why = {};
    return united(hits, lines);
}

/// Lines for the topics of these, the best first.
QList<core::Hit> Search::linesFor(const Asked &asked, const QStringList &topics) const
{
    const core::Query empty{{}, {}, asked.query.place, asked.query.language, false, asked.query.limit};
    Asked general{empty, asked.now, asked.budget, {}, {}, asked.viewpoint};
    general.plan.asker = asked.plan.asker;
    QList<core::Hit> hits;
    for (const QString &topic : topics) {
        core::Filters filters;
        filters.topics = {topic};
        general.viewpoint.filterTopics = filters.topics;
        const QList<qint64> rows = nationalLines(candidates(general, filters, std::nullopt), filters.topics);
        for (const qint64 row : rows.mid(0, fewestInstead)) {
            if (const auto service = m_rows.summary(row, asked.query.language))
                hits.append(hitOf(*service, {core::Why::Kind::Instead, {}, topic}));
        }
    }
    return united({}, hits);
}

/// Words that only entries of elsewhere have still tell what is looked for: the topics of those entries.
QList<core::Hit> Search::alike(const Asked &asked, const QList<Candidate> &best) const
{
    QMap<QString, int> counts;
    for (const Candidate &one : best) {
        if (!one.facts.topics.isEmpty())
            ++counts[one.facts.topics.first()];
    }
    QString most;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        if (it.value() > counts.value(most))
            most = it.key();
    }
    QList<core::Hit> hits =
        asked.plan.hasTopics() || most.isEmpty() ? QList<core::Hit>() : linesFor(asked, {most});
    if (hits.size() < fewestInstead && asked.plan.hasTopics())
        hits = united(hits, linesFor(asked, asked.plan.topics));
    return hits.size() < fewestInstead ? united(hits, instead(asked)) : hits;
}

} // namespace waymark::store
