#include "store/planparts.h"

#include "store/expression.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

bool isCryForHelp(const TypedText &typed)
{
    static const QStringList cries{u"help"_s,   u"cymorth"_s, u"pomoc"_s,   u"pomocy"_s,   u"مدد"_s,
                                   u"مساعده"_s, u"ajutor"_s,  u"ajutati"_s, u"допомога"_s, u"допоможіть"_s,
                                   u"aide"_s,   u"aidez"_s,   u"ayuda"_s,   u"ayudame"_s};
    static const QStringList beside{u"me"_s,  u"please"_s,  u"pls"_s,      u"plz"_s,    u"i"_s,  u"need"_s,
                                    u"now"_s, u"someone"_s, u"somebody"_s, u"anyone"_s, u"moi"_s};
    const auto isIn = [](const QStringList &list) {
        return [&list](const text::Word &word) { return list.contains(word.folded); };
    };
    return std::any_of(typed.words.begin(), typed.words.end(), isIn(cries)) &&
           std::all_of(typed.words.begin(), typed.words.end(),
                       [&](const text::Word &word) { return isIn(cries)(word) || isIn(beside)(word); });
}

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
    if (plan.isCryForHelp) {
        general.topics = {u"rape-sexual-assault"_s, u"domestic-abuse"_s, u"victims-of-crime"_s,
                          u"emergency"_s};
        plan.emergency = true;
    }
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
    if (!plan.asker.isChild() && !(plan.asker.aboutChild && plan.isAboutOnesChild()))
        return;
    Group child;
    child.kind = Group::Kind::Topic;
    child.count = typed.words.size();
    child.typed = typed.quote(0, typed.words.size());
    child.topics = {plan.asker.isChild() ? u"young-people-support"_s : u"child-abuse"_s};
    if (plan.means("rape-sexual-assault"_L1))
        child.topics.append(u"child-sexual-abuse"_s);
    child.targets = targetsOf(child.topics, lexicon);
    if (plan.asker.isChild())
        child.targets.append({u"children-young-people"_s, true, 1});
    child.expression = expression::anyTerm(tagsOf(child.targets));
    child.optional = true;
    plan.groups.append(child);
    plan.topics += child.topics;
}

} // namespace waymark::store
