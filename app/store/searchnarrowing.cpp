#include "store/search.h"

#include "store/asked.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

QList<core::FilterKind> chosen(const core::Filters &filters)
{
    QList<core::FilterKind> kinds;
    const auto add = [&kinds](core::FilterKind kind, bool on) {
        if (on)
            kinds.append(kind);
    };
    add(core::FilterKind::Topic, !filters.topics.isEmpty());
    add(core::FilterKind::Audience, !filters.audience.isEmpty());
    add(core::FilterKind::Where, filters.where.isSet());
    add(core::FilterKind::Channel, filters.channel.has_value());
    add(core::FilterKind::OpenNow, filters.openNow);
    add(core::FilterKind::Free, filters.free);
    add(core::FilterKind::Language, !filters.language.isEmpty());
    add(core::FilterKind::Age, filters.ages.has_value());
    return kinds;
}

bool isGeneral(const Plan &plan)
{
    return std::any_of(plan.groups.begin(), plan.groups.end(),
                       [](const Group &group) { return group.general; });
}

} // namespace

/// Something for the person's place: what is elsewhere is no answer to who they are and how they want to
/// talk, nor is the police to somebody who does not ask for them.
bool Search::isAnyListed(const Plan &plan, const QList<Candidate> &found)
{
    return std::any_of(found.begin(), found.end(), [&plan](const Candidate &one) {
        const bool isReporting = one.facts.is(Facts::Reporting) || one.facts.is(Facts::Emergency);
        return one.serves && (!isReporting || plan.asksToReport || plan.emergency || one.asked);
    });
}

/// Somebody who names a service wants it, by whatever way it can be reached.
bool Search::asksByName(const Asked &asked, const QList<Candidate> &found)
{
    if (asked.plan.hasTopics())
        return false;
    QStringList rest;
    for (qsizetype i = 0; i < asked.typed.words.size(); ++i) {
        const auto &filters = asked.plan.filters;
        if (std::none_of(filters.begin(), filters.end(), [i](const WordFilter &filter) {
                return i >= filter.first && i < filter.first + filter.count;
            }))
            rest.append(asked.typed.words[i].folded);
    }
    const QString key = rest.join(u' ');
    return !key.isEmpty() && std::any_of(found.begin(), found.end(),
                                         [&](const Candidate &one) { return one.facts.isNamed(key); });
}

/// What fits the filters that were chosen and those that the words say. A filter of the words that leaves
/// nothing is not applied: first each by itself is left out, then all.
QList<Candidate> Search::narrowed(Asked &asked, core::Results &results) const
{
    QList<WordFilter> &said = asked.plan.filters;
    said.removeIf([&](const WordFilter &one) { return hasFilter(one.kind, asked.query.filters); });
    const QList<Candidate> all = candidates(asked, asked.query.filters, std::nullopt);
    if (!said.isEmpty() && asksByName(asked, all))
        said.clear();
    QList<WordFilter> narrowing = said;
    narrowing.removeIf([](const WordFilter &one) { return one.kind == core::FilterKind::Where; });
    const qsizetype none = narrowing.size();
    QList<Candidate> found;
    qsizetype without = -1;
    for (; without <= none; ++without) {
        if (none == 1 && without == 0)
            continue; // the same as none
        asked.filters = asked.query.filters;
        for (qsizetype i = 0; i < none && without < none; ++i) {
            if (i != without)
                addFilter(narrowing[i].kind, narrowing[i].value, asked.filters);
        }
        asked.language = std::exchange(asked.filters.language, asked.query.filters.language);
        if (!asked.query.filters.language.isEmpty())
            asked.language.clear();
        found = without == none || none == 0 ? all : candidates(asked, asked.filters, std::nullopt);
        if (none == 0 || isAnyListed(asked.plan, found) || !asked.budget.mayGoOn())
            break;
        if (without < 0 && isGeneral(asked.plan)) {
            // No matter is named: whatever can be reached so.
            const QList<Group> groups = std::exchange(asked.plan.groups, {});
            found = candidates(asked, asked.filters, std::nullopt);
            if (isAnyListed(asked.plan, found))
                break;
            asked.plan.groups = groups;
        }
    }
    if (without > none)
        said.clear(); // what was chosen hides all by itself
    for (qsizetype i = 0, at = 0; i < said.size(); ++i) {
        const WordFilter &one = said[i];
        const bool isPlace = one.kind == core::FilterKind::Where;
        const bool isOff = !isPlace && (without == none || without == at);
        at += isPlace ? 0 : 1;
        results.understood.append(
            {one.kind, one.value, asked.typed.quote(one.first, one.count), none == 0 || !isOff});
    }
    return found;
}

QList<core::HiddenByFilter> Search::hiddenBy(const Asked &asked) const
{
    QList<core::HiddenByFilter> hidden;
    const core::Filters &filters = asked.query.filters;
    for (const core::FilterKind kind : chosen(filters)) {
        if (!asked.budget.mayGoOn())
            break;
        const qsizetype count = candidates(asked, filters, kind).size();
        if (count > 0)
            hidden.append({kind, int(count)});
    }
    return hidden;
}

/// A typed place hides what serves neither it nor the person's own place, if anything is left.
void Search::hideElsewhere(const Asked &asked, const QList<Candidate> &here, QList<Candidate> &elsewhere,
                           core::Results &results) const
{
    for (core::UnderstoodFilter &one : results.understood) {
        if (one.kind != core::FilterKind::Where)
            continue;
        one.applied = isAnyListed(asked.plan, here);
        if (one.applied)
            elsewhere.removeIf([&](const Candidate &candidate) {
                return !asked.query.place.isSet() || !candidate.facts.serves(asked.query.place);
            });
    }
}

} // namespace waymark::store
