#include "store/planparts.h"

#include "store/expression.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

void addGeneralMeaning(Plan &plan, const TypedText &typed, const Lexicon &lexicon)
{
    const bool isGeneral =
        !plan.groups.isEmpty() && std::all_of(plan.groups.begin(), plan.groups.end(),
                                              [](const Group &group) { return group.optional; });
    if (!isGeneral)
        return;
    Group general;
    general.kind = Group::Kind::Topic;
    general.count = typed.words.size();
    general.typed = typed.quote(0, typed.words.size());
    general.topics = {u"listening"_s, u"mental-health-crisis"_s, u"victims-of-crime"_s};
    general.targets = targetsOf(general.topics, lexicon);
    for (const QString &audience : plan.asker.audiences)
        general.targets.append({audience, true, 1});
    general.expression = expression::anyTerm(tagsOf(general.targets));
    general.optional = true;
    general.general = true;
    plan.groups.append(general);
    plan.topics += general.topics;
}

void addMenMeaning(Plan &plan, const TypedText &typed, const Lexicon &lexicon)
{
    const bool isMatter = plan.means("rape-sexual-assault"_L1) || plan.means("child-sexual-abuse"_L1);
    if (!plan.asker.is(u"men"_s) || plan.means("male-survivors"_L1) || !isMatter)
        return;
    Group men;
    men.kind = Group::Kind::Topic;
    men.count = typed.words.size();
    men.typed = typed.quote(0, typed.words.size());
    men.topics = {u"male-survivors"_s};
    men.targets = targetsOf(men.topics, lexicon);
    men.expression = expression::anyTerm(tagsOf(men.targets));
    men.optional = true;
    plan.groups.append(men);
    plan.topics += men.topics;
}

void addDeafMeaning(Plan &plan, const TypedText &typed, const Lexicon &lexicon)
{
    if (!plan.asker.is(u"deaf"_s) || !(plan.means("reporting"_L1) || plan.means("emergency"_L1)))
        return;
    Group deaf;
    deaf.kind = Group::Kind::Topic;
    deaf.count = typed.words.size();
    deaf.typed = typed.quote(0, typed.words.size());
    deaf.topics = {u"accessibility"_s, u"emergency"_s};
    deaf.targets = targetsOf(deaf.topics, lexicon);
    deaf.targets.append({u"deaf"_s, true, 1});
    deaf.expression = expression::anyTerm(tagsOf(deaf.targets));
    deaf.optional = true;
    plan.groups.append(deaf);
    plan.topics += deaf.topics;
    plan.emergency = true;
    plan.asksToReport = false;
}

void addChildMeaning(Plan &plan, const TypedText &typed, const Lexicon &lexicon)
{
    if (!plan.asker.isChild())
        return;
    Group child;
    child.kind = Group::Kind::Topic;
    child.count = typed.words.size();
    child.typed = typed.quote(0, typed.words.size());
    child.topics = {u"young-people-support"_s};
    if (plan.means("rape-sexual-assault"_L1))
        child.topics.append(u"child-sexual-abuse"_s);
    child.targets = targetsOf(child.topics, lexicon);
    child.targets.append({u"children-young-people"_s, true, 1});
    child.expression = expression::anyTerm(tagsOf(child.targets));
    child.optional = true;
    plan.groups.append(child);
    plan.topics += child.topics;
}

} // namespace waymark::store
