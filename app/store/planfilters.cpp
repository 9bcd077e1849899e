#include "store/planparts.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// What the person took off is not said either.
void forget(Asker &asker, const QList<core::Filters> &notMeant)
{
    for (const core::Filters &one : notMeant) {
        if (one.channel && one.channel == asker.channel)
            asker.channel.reset();
        asker.free = asker.free && !one.free;
        asker.dayAndNight = asker.dayAndNight && !one.openNow;
        asker.audiences.removeAll(one.audience);
        if (one.language == asker.language)
            asker.language.clear();
        if (one.ages && one.ages->from == asker.age)
            asker.age = -1;
    }
}

} // namespace

void addFilters(Plan &plan, const TypedText &typed, const QDateTime &now,
                const QList<core::Filters> &notMeant)
{
    plan.filters = wordFilters(typed, plan.asker, now);
    for (const WordFilter &filter : std::as_const(plan.filters))
        std::fill_n(plan.asker.said.begin() + filter.first, filter.count, true);
    plan.filters.removeIf([&](const WordFilter &filter) { return notMeant.contains(filter.value); });
    forget(plan.asker, notMeant);
    for (const WordFilter &filter : std::as_const(plan.filters)) {
        if (filter.kind == core::FilterKind::Language)
            plan.asker.language = filter.value.language;
    }
}

void dropFilters(Plan &plan)
{
    plan.filters.removeIf([&](const WordFilter &filter) {
        const bool isWho = filter.kind == core::FilterKind::Audience || filter.kind == core::FilterKind::Age;
        return plan.emergency || (plan.asksForOwnBehaviour && isWho);
    });
    for (const Group &group : plan.places) {
        if (group.place != plan.typedPlace)
            continue;
        WordFilter filter{core::FilterKind::Where, {}, group.first, group.count};
        filter.value.where = group.place;
        plan.filters.append(filter);
        return;
    }
}

bool isOnlyFilter(const PhraseMatch &match, const QList<WordFilter> &filters)
{
    const bool isLoose = match.likeness != Likeness::Whole && match.likeness != Likeness::Stems;
    return isLoose && std::any_of(filters.begin(), filters.end(), [&](const WordFilter &filter) {
               const bool isWho =
                   filter.kind == core::FilterKind::Audience || filter.kind == core::FilterKind::Age;
               return !isWho && match.first >= filter.first &&
                      match.first + match.count <= filter.first + filter.count;
           });
}

} // namespace waymark::store
