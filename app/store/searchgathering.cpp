#include "store/search.h"

#include "store/asked.h"
#include "store/expression.h"
#include "store/filterexpression.h"
#include "store/tags.h"

#include <algorithm>
#include <utility>

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
    const auto isAnyFound = [&] {
        asked.wanted = wantedOf(groups);
        asked.found = m_index.rows(Index::Of::Services, Index::Tier::Texts, asked.wanted, m_reach.first);
        return !asked.found.isEmpty() || asked.budget.isSpent();
    };
    const auto entries = [this](const Group &group) {
        qint64 fewest = mostCounted;
        for (const QString &word : group.words)
            fewest =
                std::min(fewest, m_vocabulary.entries(word, group.unfinished && word == group.words.last()));
        return fewest;
    };
    while (groups.size() > 1 && !isAnyFound()) {
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

/// On those that do not serve the person; empty where the pack has no tag for them.
QString Search::elsewhereTag(const Viewpoint &viewpoint) const
{
    if (!viewpoint.place.isSet())
        return tags::away();
    return m_viewpoints.contains(viewpoint.place) ? tags::elsewhere(viewpoint.place) : QString();
}

/// Those that do not serve the person.
QString Search::elsewhere(const QString &wanted, const Viewpoint &viewpoint) const
{
    const QString tag = elsewhereTag(viewpoint);
    return tag.isEmpty() ? expression::without(wanted, expression::anyTerm(servingTags(viewpoint)))
                         : expression::allOf({wanted, expression::term(tag)});
}

/// Adds a service, if it may be listed.
bool Search::take(const Asked &asked, const Lookup &lookup, qint64 row, Found &found) const
{
    const Facts *facts = m_index.facts(row);
    if (!facts || !found.ranking.mayList(*facts))
        return false;
    const core::Openness openness =
        found.openNow ? m_openings.at(facts->opening, asked.now) : core::Openness::Open;
    const bool unsure = lookup.unsure || openness == core::Openness::Unknown;
    // What turns out not to be known has its turn later.
    if (openness == core::Openness::Closed || unsure != lookup.unsure)
        return false;
    found.seen.insert(row);
    Candidate candidate;
    candidate.row = row;
    candidate.facts = *facts;
    candidate.allWords = lookup.allWords;
    candidate.unsure = unsure;
    found.ranking.judge(candidate);
    found.serving += candidate.serves ? 1 : 0;
    found.candidates.append(std::move(candidate));
    return true;
}

/// How many of `most` are still missing.
int Search::takeSome(const Asked &asked, const Lookup &lookup, const QList<qint64> &rows, int most,
                     Found &found) const
{
    int left = most;
    for (const qint64 row : rows) {
        if (left == 0)
            break;
        if (found.seen.contains(row) || take(asked, lookup, row, found))
            --left;
    }
    return left;
}

/// The index chooses by slots, so what is not open now goes by the exact rule, and more is asked for in its
/// place.
std::optional<qint64> Search::append(const Asked &asked, const Lookup &lookup, const QString &wanted,
                                     int most, Found &found, qint64 after) const
{
    const QString expression = narrowedBy(wanted, found.every, found.none);
    for (int left = most; left > 0;) {
        const QList<qint64> rows =
            expression.isEmpty() ? m_index.services(left, after)
                                 : m_index.rows(Index::Of::Services, lookup.tier, expression, left, after);
        const bool isLast = rows.size() < left;
        left = takeSome(asked, lookup, rows, left, found);
        if (isLast)
            return std::nullopt;
        after = rows.last();
        if (!asked.budget.mayGoOn())
            break;
    }
    return after;
}

/// The first of what is wanted, whomever it serves.
QList<qint64> Search::firstOf(const Asked &asked, Index::Tier tier, const QString &wanted,
                              const Found &found) const
{
    const QString expression = narrowedBy(wanted, found.every, found.none);
    if (tier == Index::Tier::Texts && expression == asked.wanted)
        return asked.found;
    return m_index.rows(Index::Of::Services, tier, expression, m_reach.first);
}

/// All that is wanted, where that is little: one statement instead of one for names and one for texts. False
/// where there is more.
bool Search::collectFew(const Asked &asked, const Lookup &lookup, Found &found) const
{
    const QList<qint64> few = firstOf(asked, Index::Tier::Texts, lookup.expression, found);
    if (few.size() > m_reach.serving + m_reach.elsewhere)
        return false;
    static_cast<void>(takeSome(asked, lookup, few, int(few.size()), found));
    return true;
}

/// Up to so many that serve the person and that do not. The index terms for either stand in half of all
/// services, and to walk them takes longest of all: first it is tried whether enough of each are among the
/// first that have the words.
void Search::collect(const Asked &asked, const Lookup &lookup, Found &found) const
{
    const int most =
        m_reach.bestFirst ? std::max(m_reach.serving, asked.query.limit + spare) : m_reach.serving;
    const QString serving = expression::anyTerm(servingTags(asked.viewpoint));
    if (serving.isEmpty()) {
        append(asked, lookup, lookup.expression, most, found);
        return;
    }
    if (m_reach.bestFirst && found.serving >= most)
        return;
    const RowSet *away = m_index.tagged(elsewhereTag(asked.viewpoint));
    QList<qint64> first = away ? firstOf(asked, lookup.tier, lookup.expression, found) : QList<qint64>();
    const bool isAll = away && first.size() < m_reach.first;
    const auto here = std::stable_partition(first.begin(), first.end(),
                                            [away](qint64 row) { return !away->contains(row); });
    if (takeSome(asked, lookup, {first.begin(), here}, most, found) > 0 && !isAll)
        append(asked, lookup, expression::allOf({lookup.expression, serving}), most, found);
    // A full list has no place for them, but for names: somebody may ask for a line of elsewhere by its name.
    const bool isFull = m_reach.bestFirst && found.serving >= most;
    if ((isFull && lookup.tier != Index::Tier::Names) || !asked.budget.mayGoOn())
        return;
    const int others = std::max(m_reach.elsewhere, asked.query.limit + spare - found.serving);
    if (takeSome(asked, lookup, {here, first.end()}, others, found) > 0 && !isAll)
        append(asked, lookup, elsewhere(lookup.expression, asked.viewpoint), others, found);
}

/// What is asked of the index, one after the other: what fits before what may fit, names before texts, all
/// words before topics alone. Empty where nothing is asked for that could be found.
QList<Search::Lookup> Search::lookupsFor(const Asked &asked, const core::Filters &filters,
                                         std::optional<core::FilterKind> ignored) const
{
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
    const QStringList open = filters.openNow ? slots_of_week::openAt(m_zones, asked.now) : QStringList();
    const FilterExpressions fitting = filterExpressions(filters, m_lexicon, open, ignored);
    QList<Lookup> lookups;
    for (const bool unsure : {false, true}) {
        const QString filter = unsure ? fitting.unsure : fitting.sure;
        if (unsure && filter.isEmpty())
            continue;
        const auto add = [&](Index::Tier tier, const QString &wanted, bool allWords) {
            lookups.append({tier, expression::allOf({wanted, filter}), unsure, allWords});
        };
        if (!all.isEmpty()) {
            add(Index::Tier::Names, all, true);
            add(Index::Tier::Texts, all, true);
            if (!topics.isEmpty())
                add(Index::Tier::Texts, expression::anyOf(topics), false);
        } else if (asked.typed.isEmpty() || !filter.isEmpty()) {
            add(Index::Tier::Names, {}, false);
        }
    }
    return lookups;
}

Search::Found Search::nothingYet(const Asked &asked, const core::Filters &filters,
                                 std::optional<core::FilterKind> ignored, const Ranking &ranking) const
{
    Found found{ranking};
    found.openNow = filters.openNow && ignored != core::FilterKind::OpenNow;
    found.every = maySpeakExpression(asked.language);
    if (filters.ages && ignored != core::FilterKind::Age)
        found.none = otherAgesExpression(*filters.ages, m_ageLimits);
    return found;
}

QList<Candidate> Search::candidates(const Asked &asked, const core::Filters &filters,
                                    std::optional<core::FilterKind> ignored) const
{
    const Ranking ranking(asked.typed, asked.plan, asked.viewpoint);
    Found found = nothingYet(asked, filters, ignored, ranking);
    bool isFirst = true;
    QString done;
    for (const Lookup &lookup : lookupsFor(asked, filters, ignored)) {
        if (!std::exchange(isFirst, false) && !asked.budget.mayGoOn())
            break;
        const bool isOfNames = lookup.tier == Index::Tier::Names;
        if (lookup.expression.isEmpty())
            append(asked, lookup, {}, m_reach.serving + asked.query.limit, found);
        else if (isOfNames && lookup.allWords && collectFew(asked, lookup, found))
            done = lookup.expression; // in texts, too
        else if (isOfNames || lookup.expression != done)
            collect(asked, lookup, found);
    }
    ranking.sort(found.candidates, asked.query.limit,
                 [&](const Candidate &one) { return m_openings.at(one.facts.opening, asked.now); });
    return found.candidates;
}

} // namespace waymark::store
