#include "store/search.h"

#include "store/asked.h"
#include "store/expression.h"
#include "store/filterexpression.h"
#include "store/tags.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// Beyond the asked for length of a list, so that ranking has something to choose from.
constexpr int spare = 12;
constexpr int mostCounted = 1000;

/// What has to be in an entry; where all groups are optional, all of them.
QString wantedOf(const QList<Group> &groups)
{
    QStringList wanted;
    QStringList all;
    for (const Group &group : groups) {
        all.append(group.expression);
        if (!group.optional)
            wanted.append(group.expression);
    }
    return expression::allOf(wanted.isEmpty() ? all : wanted);
}

/// Which index terms an expression asks for once all that an entry must and must not have is added.
QString narrowedBy(const QString &wanted, const QString &every, const QString &none)
{
    QString all = expression::allOf({wanted, every});
    // Every service has tags, and nothing else has a '#'.
    if (all.isEmpty() && !none.isEmpty())
        all = expression::beginning(u"#"_s);
    return expression::without(all, none);
}

} // namespace

QStringList Search::servingTags(const Viewpoint &viewpoint) const
{
    if (viewpoint.place.isSet())
        return tags::serving(viewpoint.place);
    QStringList all;
    for (const core::Place &home : m_home)
        all += tags::serving(home);
    all.removeDuplicates();
    return all;
}

void Search::dropUnmatched(Asked &asked, core::Results &results) const
{
    QList<Group> &groups = asked.plan.groups;
    const auto everything = [&groups] { return wantedOf(groups); };
    const auto entries = [this](const Group &group) {
        qint64 fewest = mostCounted;
        for (const QString &word : group.words)
            fewest =
                std::min(fewest, m_vocabulary.entries(word, group.unfinished && word == group.words.last()));
        return fewest;
    };
    while (groups.size() > 1 && !m_index.holds(Index::Tier::Texts, everything())) {
        qsizetype least = -1;
        qint64 fewest = 0;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const bool isWord = groups[i].kind == Group::Kind::Word && !groups[i].optional;
            const qint64 count = isWord ? entries(groups[i]) : -1;
            if (count >= 0 && (least < 0 || count < fewest)) {
                least = i;
                fewest = count;
            }
        }
        if (least < 0)
            return;
        results.droppedWords.append(groups[least].typed);
        groups.removeAt(least);
    }
}

/// Those that do not serve the person.
QString Search::elsewhere(const QString &wanted, const Viewpoint &viewpoint) const
{
    if (!viewpoint.place.isSet())
        return expression::allOf({wanted, expression::term(tags::away())});
    if (m_viewpoints.contains(viewpoint.place))
        return expression::allOf({wanted, expression::term(tags::elsewhere(viewpoint.place))});
    return expression::without(wanted, expression::anyTerm(servingTags(viewpoint)));
}

QString Search::openExpression(const QDateTime &now) const
{
    return expression::anyTerm(slots_of_week::openAt(m_zones, now) +
                               QStringList{slots_of_week::unknownHours()});
}

/// Up to `most` more. The index chooses by slots, so what is not open now goes by the exact rule, and more is
/// asked for in its place.
void Search::append(const Asked &asked, Index::Tier tier, const QString &wanted, int most, Found &found) const
{
    const Ranking ranking(asked.typed, asked.plan, asked.viewpoint);
    const QString expression = narrowedBy(wanted, found.every, found.none);
    qint64 after = 0;
    for (int left = most; left > 0;) {
        const QList<qint64> rows = expression.isEmpty()
                                       ? m_index.services(left, after)
                                       : m_index.rows(Index::Of::Services, tier, expression, left, after);
        const int asked_for = left;
        for (const qint64 row : rows) {
            after = row;
            if (found.seen.contains(row)) {
                --left;
                continue;
            }
            const Facts *facts = m_index.facts(row);
            if (!facts || !ranking.mayList(*facts))
                continue;
            const core::Openness openness =
                found.openNow ? m_openings.at(facts->opening, asked.now) : core::Openness::Open;
            if (openness == core::Openness::Closed)
                continue;
            found.seen.insert(row);
            Candidate candidate;
            candidate.row = row;
            candidate.facts = *facts;
            candidate.allWords = found.allWords;
            candidate.unknownHours = openness == core::Openness::Unknown;
            found.candidates.append(std::move(candidate));
            --left;
        }
        if (rows.size() < asked_for || !asked.budget.mayGoOn())
            return;
    }
}

void Search::collect(const Asked &asked, Index::Tier tier, const QString &wanted, Found &found) const
{
    const int most =
        m_reach.bestFirst ? std::max(m_reach.serving, asked.query.limit + spare) : m_reach.serving;
    const QString serving = expression::anyTerm(servingTags(asked.viewpoint));
    if (serving.isEmpty())
        return append(asked, tier, wanted, most, found);
    if (m_reach.bestFirst && found.serving >= most)
        return;
    const qsizetype before = found.candidates.size();
    append(asked, tier, expression::allOf({wanted, serving}), most, found);
    found.serving += int(found.candidates.size() - before);
    // A full list has no place for them, but for names: somebody may ask for a line of elsewhere by its name.
    const bool isFull = m_reach.bestFirst && found.serving >= most;
    if ((isFull && tier != Index::Tier::Names) || !asked.budget.mayGoOn())
        return;
    const int room = asked.query.limit + spare - found.serving;
    append(asked, tier, elsewhere(wanted, asked.viewpoint), std::max(m_reach.elsewhere, room), found);
}

QList<Candidate> Search::candidates(const Asked &asked, const core::Filters &filters,
                                    std::optional<core::FilterKind> ignored) const
{
    const bool openNow = filters.openNow && ignored != core::FilterKind::OpenNow;
    const bool ages = filters.ages && ignored != core::FilterKind::Age;
    const QString filter = expression::allOf(
        {filterExpression(filters, m_lexicon, ignored), openNow ? openExpression(asked.now) : QString()});
    Found found{openNow,
                maySpeakExpression(asked.language),
                ages ? otherAgesExpression(*filters.ages, m_ageLimits) : QString(),
                true,
                {},
                {},
                0};
    QString all = wantedOf(asked.plan.groups);
    QStringList topics;
    for (const Group &group : asked.plan.groups) {
        // "will childline tell my mum" asks about that service, whatever else was said.
        const bool isAskedAbout = asked.plan.isQuestion && group.first == 1;
        if (group.kind == Group::Kind::Topic || (group.kind == Group::Kind::Word && isAskedAbout))
            topics.append(group.expression);
    }
    if (asked.plan.groups.isEmpty()) {
        QStringList places;
        for (const Group &group : asked.plan.places)
            places.append(group.expression);
        all = expression::allOf(places);
    }
    const auto wanted = [&filter](const QString &expression) {
        return expression::allOf({expression, filter});
    };
    if (!all.isEmpty()) {
        collect(asked, Index::Tier::Names, wanted(all), found);
        if (asked.budget.mayGoOn())
            collect(asked, Index::Tier::Texts, wanted(all), found);
        found.allWords = false;
        if (!topics.isEmpty() && asked.budget.mayGoOn())
            collect(asked, Index::Tier::Texts, wanted(expression::anyOf(topics)), found);
    } else if (asked.typed.isEmpty() || !filter.isEmpty()) {
        found.allWords = false;
        if (!filter.isEmpty())
            collect(asked, Index::Tier::Names, filter, found);
        else
            append(asked, Index::Tier::Names, {}, m_reach.serving + asked.query.limit, found);
    }
    const Ranking ranking(asked.typed, asked.plan, asked.viewpoint);
    for (Candidate &candidate : found.candidates)
        ranking.judge(candidate);
    ranking.sort(found.candidates, asked.query.limit,
                 [&](const Candidate &one) { return m_openings.at(one.facts.opening, asked.now); });
    return found.candidates;
}

} // namespace waymark::store
