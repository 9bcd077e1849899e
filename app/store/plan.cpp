#include "store/plan.h"

#include "store/expression.h"
#include "store/tags.h"
#include "text/functionwords.h"

#include <algorithm>
#include <cmath>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr double topicFade = 0.75; ///< for each further topic of a phrase
constexpr double fallbackWeight = 0.4;
constexpr double furtherWeight = 0.3;    ///< of what a topic would fall back to, where it needs not
constexpr double personBesideDeed = 0.1; ///< "my boyfriend" beside "took the condom off"
constexpr double commonTopic = 0.2;      ///< beside the rarest topic that was meant
constexpr qsizetype shortestStory = 6;   ///< words
constexpr qsizetype mostBetweenNot = 3;  ///< telling words between "without" and "police"
constexpr qsizetype shortestPlaceBeginning = 5;
/// A shorter beginning stands in nearly every entry: it adds nothing to other words, and much work.
constexpr qsizetype shortestAddedWord = 2;
/// The index keeps beginnings of up to so many letters (schema.cpp); for a longer one it would have to merge
/// all its words before the first row.
constexpr qsizetype longestBeginning = 5;
constexpr std::size_t mostExpanded = 48;

QString wordExpression(const QString &word, bool unfinished, const WordKnowledge &words)
{
    QStringList any = words.analyser.stems(word);
    const bool isKept = unfinished && word.size() <= longestBeginning;
    if (unfinished && !isKept)
        any += words.vocabulary.startingWith(word, mostExpanded);
    if (!isKept)
        any.append(word);
    any.removeDuplicates();
    return expression::anyOf({isKept ? expression::beginning(word) : QString(), expression::anyTerm(any)});
}

QString wordsExpression(const Group &group, const WordKnowledge &words)
{
    QStringList all;
    for (const QString &word : group.words)
        all.append(wordExpression(word, group.unfinished && word == group.words.last(), words));
    return expression::allOf(all);
}

Group groupOf(Group::Kind kind, const TypedText &typed, qsizetype first, qsizetype count)
{
    Group group;
    group.kind = kind;
    group.first = first;
    group.count = count;
    group.typed = typed.quote(first, count);
    group.unfinished = typed.isLastUnfinished(first + count - 1);
    for (qsizetype i = first; i < first + count; ++i) {
        if (!typed.isFunction[i] || count == 1)
            group.words.append(typed.words[i].folded);
    }
    return group;
}

/// "self-harm" is also found as "selfharm".
Group wordGroup(const TypedText &typed, qsizetype first, qsizetype count, const WordKnowledge &words)
{
    Group group = groupOf(Group::Kind::Word, typed, first, count);
    group.expression = wordsExpression(group, words);
    if (count > 1)
        group.expression =
            expression::anyOf({group.expression, wordExpression(typed.key(first, count).remove(u' '),
                                                                group.unfinished, words)});
    return group;
}

/// "took … condom" of a group whose words stand apart.
void narrow(Group &group, const TypedText &typed, const QList<qsizetype> &among)
{
    group.among = among;
    group.words.clear();
    QStringList parts;
    for (qsizetype i = 0; i < among.size(); ++i) {
        group.words.append(typed.words[among[i]].folded);
        const QString one = typed.quote(among[i], 1);
        if (i > 0 && among[i] == among[i - 1] + 1)
            parts.last() += u' ' + one;
        else
            parts.append(one);
    }
    group.typed = parts.join(u" … "_s);
}

Group topicGroup(const TypedText &typed, const PhraseMatch &match, const Lexicon &lexicon,
                 const WordKnowledge &words)
{
    Group group = groupOf(Group::Kind::Topic, typed, match.first, match.count);
    if (!match.among.isEmpty())
        narrow(group, typed, match.among);
    group.isPerson = match.isPerson;
    group.weight = match.strength;
    group.topics = match.topics;
    group.targets = targetsOf(match.topics, lexicon);
    group.sure = match.likeness == Likeness::Whole || match.likeness == Likeness::Stems;
    group.expression =
        expression::anyOf({expression::anyTerm(tagsOf(group.targets)), wordsExpression(group, words)});
    return group;
}

Group placeGroup(const TypedText &typed, const PlaceMatch &match, const WordKnowledge &words)
{
    Group group = groupOf(Group::Kind::Place, typed, match.first, match.count);
    group.place = match.place;
    group.local = match.local;
    group.town = match.name;
    QStringList any{wordsExpression(group, words)};
    if (!match.local)
        any.append(expression::anyTerm(tags::serving(match.place)));
    group.expression = expression::anyOf(any);
    return group;
}

std::vector<bool> covered(const TypedText &typed, const Plan &plan)
{
    std::vector<bool> taken(std::size_t(typed.words.size()), false);
    for (const QList<Group> *groups : {&plan.groups, &plan.places}) {
        for (const Group &group : *groups) {
            if (group.among.isEmpty())
                std::fill_n(taken.begin() + group.first, group.count, true);
            for (const qsizetype i : group.among)
                taken[std::size_t(i)] = true;
        }
    }
    for (qsizetype i = 0; i < typed.words.size(); ++i) {
        for (const TypedNumber &number : typed.numbers)
            taken[std::size_t(i)] =
                taken[std::size_t(i)] || (number.digits.size() > 4 && typed.words[i].start < number.end &&
                                          typed.words[i].end() > number.start);
    }
    return taken;
}

/// Beside a topic, words of every day ("again", "all the time") ask for nothing.
bool saysNothing(const Plan &plan, const TypedText &typed, qsizetype i)
{
    const bool hasTopic = std::any_of(plan.groups.begin(), plan.groups.end(),
                                      [](const Group &one) { return one.kind == Group::Kind::Topic; });
    return hasTopic && !plan.asker.said[std::size_t(i)] && text::isCommonWord(typed.words[i].folded);
}

void addWords(Plan &plan, const TypedText &typed, const WordKnowledge &words, bool functionWordsToo)
{
    const std::vector<bool> taken = covered(typed, plan);
    const auto counts = [&](qsizetype i) {
        return !taken[std::size_t(i)] && (functionWordsToo || !typed.isFunction[i]);
    };
    // "i cannot stop crying since it happened" does not name the Stop Hate Line.
    const bool isStory = typed.words.size() >= shortestStory;
    bool hasTellingWord = false;
    for (qsizetype i = 0; i < typed.words.size(); ++i)
        hasTellingWord = hasTellingWord || (counts(i) && !text::isCommonWord(typed.words[i].folded) &&
                                            !text::isGenericWord(typed.words[i].folded));
    for (qsizetype i = 0; i < typed.words.size(); ++i) {
        if (!counts(i))
            continue;
        qsizetype count = 1;
        while (i + count < typed.words.size() && typed.words[i + count].joined && counts(i + count))
            ++count;
        const bool isStub = typed.isLastUnfinished(i) && typed.words[i].folded.size() < shortestAddedWord;
        if ((!isStub || plan.isEmpty()) && !(count == 1 && saysNothing(plan, typed, i)))
            plan.groups.append(wordGroup(typed, i, count, words));
        const bool isSaid = std::all_of(plan.asker.said.begin() + i, plan.asker.said.begin() + i + count,
                                        [](bool said) { return said; });
        if (!plan.groups.isEmpty() && plan.groups.last().first == i)
            plan.groups.last().optional =
                isSaid ||
                (count == 1 && (text::isGenericWord(typed.words[i].folded) ||
                                ((hasTellingWord || isStory) && text::isCommonWord(typed.words[i].folded))));
        i += count - 1;
    }
    std::sort(plan.groups.begin(), plan.groups.end(),
              [](const Group &a, const Group &b) { return a.first < b.first; });
}

bool isForHelpers(const Group &group)
{
    return group.topics.value(0) == "supporting-someone"_L1 || group.topics.value(0) == "bystander"_L1;
}

bool isDeed(const Group &group)
{
    return group.kind == Group::Kind::Topic && !group.isPerson && !isForHelpers(group);
}

/// What was done stands before what is guessed, who did it and who asks.
void addTopics(Plan &plan, bool sureDeeds)
{
    for (const Group &group : plan.groups) {
        for (const QString &topic : group.topics) {
            if ((group.sure && isDeed(group)) == sureDeeds && !plan.topics.contains(topic))
                plan.topics.append(topic);
        }
    }
}

void addMeaning(Plan &plan)
{
    addTopics(plan, true);
    addTopics(plan, false);
    for (const Group &group : plan.groups) {
        // Only what the words mean above all: "sextortion" also leads to reporting, but asks for support.
        plan.asksToReport =
            plan.asksToReport || (group.topics.value(0) == "reporting"_L1 && (group.sure || !group.optional));
    }
    plan.emergency = plan.topics.contains("emergency"_L1);
    plan.asksForOwnBehaviour = plan.topics.contains("perpetrator-change"_L1);
    for (const Group &group : plan.places) {
        if (!plan.typedPlace.isSet())
            plan.typedPlace = group.place;
        if (group.local)
            plan.town = group.town;
    }
}

} // namespace

/// "domestic abuse hereford": a place may be unfinished, too.
void addUnfinishedPlace(QList<PlaceMatch> &places, const TypedText &typed, const Lexicon &lexicon)
{
    const qsizetype last = typed.words.size() - 1;
    if (last < 0 || typed.isFunction[last] || typed.words[last].folded.size() < shortestPlaceBeginning ||
        (!places.isEmpty() && places.last().first + places.last().count > last))
        return;
    if (auto place = lexicon.placeStartingWith(typed.words[last].folded)) {
        place->first = last;
        places.append(*place);
    }
}

/// "help me" says little beside what somebody needs help with.
void dropWeakTopics(Plan &plan)
{
    const auto isWeak = [](const Group &group) {
        return group.kind == Group::Kind::Topic &&
               (group.topics.value(0) == "listening"_L1 || group.topics.value(0) == "service-finder"_L1);
    };
    const bool hasOther = std::any_of(plan.groups.begin(), plan.groups.end(), [&](const Group &group) {
        return group.kind == Group::Kind::Topic && !isWeak(group);
    });
    if (hasOther)
        plan.groups.removeIf(isWeak);
}

void requireWhatIsLeft(Plan &plan)
{
    const bool isTold = std::any_of(plan.groups.begin(), plan.groups.end(),
                                    [](const Group &group) { return !group.optional; });
    for (Group &group : plan.groups) {
        const bool isSaid = plan.asker.said[std::size_t(group.first)];
        const bool isGeneric = std::all_of(group.words.begin(), group.words.end(), &text::isGenericWord);
        if (!isTold && !isSaid && !isGeneric && group.kind == Group::Kind::Word)
            group.optional = false;
    }
}

/// "without telling the police", "the police wont help": not what is looked for.
bool isDenied(const Group &group, const TypedText &typed)
{
    static const QStringList denials{u"without"_s, u"not"_s,    u"never"_s, u"no"_s,     u"dont"_s,
                                     u"didnt"_s,   u"wont"_s,   u"cant"_s,  u"scared"_s, u"afraid"_s,
                                     u"instead"_s, u"didn't"_s, u"won't"_s, u"don't"_s};
    qsizetype between = 0;
    for (qsizetype i = group.first - 1; i >= 0 && between <= mostBetweenNot; --i) {
        if (denials.contains(typed.words[i].folded))
            return true;
        if (!typed.isFunction[i])
            ++between;
    }
    return false;
}

/// What was done says more than who did it, and what few services are for says more than what most are for.
void weigh(Plan &plan, const TypedText &typed, const Lexicon &lexicon)
{
    plan.groups.removeIf([&](const Group &group) {
        return group.isPerson && group.topics.value(0) == "reporting"_L1 && isDenied(group, typed);
    });
    if (std::none_of(plan.groups.begin(), plan.groups.end(), isDeed))
        return;
    const auto commonness = [&](const Group &group) {
        return std::log(2.0 + double(lexicon.targetsOf(group.topics.value(0)).services));
    };
    // What was done to a child is a child's matter.
    const bool isOfChild = std::any_of(plan.groups.begin(), plan.groups.end(), [](const Group &group) {
        const QString main = group.topics.value(0);
        return group.sure && !group.isPerson && (main == "child-abuse"_L1 || main == "child-sexual-abuse"_L1);
    });
    double rarest = 0;
    for (const Group &group : std::as_const(plan.groups)) {
        if (isDeed(group) && group.sure)
            rarest = rarest > 0 ? std::min(rarest, commonness(group)) : commonness(group);
    }
    for (Group &group : plan.groups) {
        if (group.kind != Group::Kind::Topic)
            continue;
        if (group.isPerson || isForHelpers(group)) {
            group.weight *= personBesideDeed;
            group.optional = true;
            continue;
        }
        if (isOfChild && group.topics.value(0) == "rape-sexual-assault"_L1 &&
            !group.topics.contains("child-sexual-abuse"_L1))
            group.weight *= personBesideDeed;
        // Rape is never the lesser matter for being named often.
        else if (group.sure && rarest > 0 && group.topics.value(0) != "rape-sexual-assault"_L1)
            group.weight *= commonTopic + (1 - commonTopic) * rarest / commonness(group);
    }
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
    general.targets = targetsOf(general.topics, lexicon);
    for (const QString &audience : plan.asker.audiences)
        general.targets.append({audience, true, 1});
    general.expression = expression::anyTerm(tagsOf(general.targets));
    general.optional = true;
    general.general = true;
    plan.groups.append(general);
    plan.topics += general.topics;
}

/// There are services for men who were assaulted; somebody who says that he is one looks for them.
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

/// "marry a man in pakistan", "take my kids to france": where somebody may be taken, not where they are.
void forgetDestination(Plan &plan, const TypedText &typed)
{
    const bool isAboutLeaving = plan.means("forced-marriage"_L1) || plan.means("child-abduction"_L1) ||
                                plan.means("fgm"_L1) || plan.means("honour-based-abuse"_L1);
    const bool isTold = std::any_of(typed.words.begin(), typed.words.end(), [](const text::Word &word) {
        return word.folded == "my"_L1 || word.folded == "me"_L1 || word.folded == "i"_L1;
    });
    if (!isAboutLeaving || !isTold)
        return;
    plan.places.removeIf([](const Group &group) { return !group.local; });
    plan.typedPlace = {};
    for (const Group &group : std::as_const(plan.places))
        plan.typedPlace = group.place;
}

/// To somebody who cannot hear, "how do i call the police" is about ways to call.
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

bool isQuestion(const TypedText &typed)
{
    static const QStringList starts{
        u"do i have to"_s, u"what happens"_s, u"should i"_s,    u"is it"_s,        u"is that"_s,
        u"is this"_s,      u"does it"_s,      u"does"_s,        u"can"_s,          u"will"_s,
        u"what is"_s,      u"whats"_s,        u"what counts"_s, u"why"_s,          u"what are"_s,
        u"how does"_s,     u"is"_s,           u"are"_s,         u"could"_s,        u"would"_s,
        u"do i"_s,         u"did i"_s,        u"was it"_s,      u"am i allowed"_s, u"how long"_s};
    const QString key = typed.key() + u' ';
    return std::any_of(starts.begin(), starts.end(),
                       [&](const QString &start) { return key.startsWith(start + u' '); });
}

/// What somebody under 18 says is also meant as a child would mean it.
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

/// In danger only the place counts, and nobody who worries about what they do is kept from help by who they
/// say they are.
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

/// "free" of "free helpline" is not a beginning of "free legal advice".
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

Plan planFor(const TypedText &typed, const Lexicon &lexicon, const WordKnowledge &words, const QDateTime &now,
             const QList<core::Filters> &notMeant)
{
    Plan plan;
    plan.asker = askerOf(typed);
    addFilters(plan, typed, now, notMeant);
    QList<PlaceMatch> places = lexicon.placesIn(typed);
    addUnfinishedPlace(places, typed, lexicon);
    places.removeIf([&](const PlaceMatch &match) {
        core::Filters where;
        where.where = match.place;
        return notMeant.contains(where);
    });
    QList<PhraseMatch> phrases = lexicon.phrasesIn(typed, places);
    phrases.removeIf([&plan](const PhraseMatch &match) { return isOnlyFilter(match, plan.filters); });
    // "womens aid": who it is for speaks for no matter.
    phrases.removeIf([&plan](const PhraseMatch &match) {
        return !match.among.isEmpty() &&
               std::all_of(match.among.begin(), match.among.end(),
                           [&](qsizetype i) { return bool(plan.asker.said[std::size_t(i)]); });
    });
    for (const PhraseMatch &match : std::as_const(phrases))
        plan.groups.append(topicGroup(typed, match, lexicon, words));
    const std::vector<bool> taken = covered(typed, plan);
    for (const PlaceMatch &match : places) {
        if (std::none_of(taken.begin() + match.first, taken.begin() + match.first + match.count,
                         [](bool t) { return t; }))
            plan.places.append(placeGroup(typed, match, words));
    }
    addWords(plan, typed, words, false);
    if (plan.isEmpty())
        addWords(plan, typed, words, true);
    dropWeakTopics(plan);
    weigh(plan, typed, lexicon);
    addMeaning(plan);
    forgetDestination(plan, typed);
    dropFilters(plan);
    addMenMeaning(plan, typed, lexicon);
    addDeafMeaning(plan, typed, lexicon);
    addChildMeaning(plan, typed, lexicon);
    addGeneralMeaning(plan, typed, lexicon);
    plan.isQuestion = isQuestion(typed);
    return plan;
}

QList<Target> targetsOf(const QStringList &topics, const Lexicon &lexicon)
{
    QList<Target> targets;
    const auto add = [&targets](const QStringList &codes, bool isAudience, double weight) {
        for (const QString &code : codes) {
            const bool isThere = std::any_of(targets.begin(), targets.end(), [&](const Target &one) {
                return one.code == code && one.isAudience == isAudience;
            });
            if (!isThere)
                targets.append({code, isAudience, weight});
        }
    };
    double weight = 1;
    for (const QString &topic : topics) {
        if (lexicon.targetsOf(topic).carried)
            add({topic}, false, weight);
        weight *= topicFade;
    }
    const bool isCarried = !targets.isEmpty();
    for (const QString &topic : topics) {
        const TopicTargets instead = lexicon.targetsOf(topic);
        if (!instead.carried && !isCarried) {
            add(instead.topics, false, fallbackWeight);
            add(instead.audiences, true, fallbackWeight);
        }
        add(instead.furtherTopics, false, furtherWeight);
        add(instead.furtherAudiences, true, furtherWeight);
    }
    return targets;
}

QStringList tagsOf(const QList<Target> &targets)
{
    QStringList all;
    for (const Target &target : targets)
        all.append(target.isAudience ? tags::audience(target.code) : tags::topic(target.code));
    all.removeDuplicates();
    return all;
}

QString filterExpression(const core::Filters &filters, const Lexicon &lexicon,
                         std::optional<core::FilterKind> ignored)
{
    QStringList all;
    const auto add = [&](core::FilterKind kind, const QStringList &any) {
        if (kind != ignored && !any.isEmpty())
            all.append(expression::anyTerm(any));
    };
    if (!filters.topics.isEmpty()) {
        QStringList any;
        for (const QString &topic : filters.topics) {
            const TopicTargets targets = lexicon.targetsOf(topic);
            for (const QString &code : targets.topics)
                any.append(tags::topic(code));
            for (const QString &code : targets.audiences)
                any.append(tags::audience(code));
        }
        // A topic that nothing stands for leaves nothing.
        add(core::FilterKind::Topic, any.isEmpty() ? QStringList{tags::topic(filters.topics.first())} : any);
    }
    if (!filters.audience.isEmpty())
        add(core::FilterKind::Audience, tags::usableBy(filters.audience));
    add(core::FilterKind::Where, tags::serving(filters.where));
    if (filters.channel)
        add(core::FilterKind::Channel, {tags::channel(*filters.channel)});
    if (!filters.language.isEmpty())
        add(core::FilterKind::Language,
            {tags::language(filters.language), tags::language(core::manyLanguages)});
    if (filters.free)
        add(core::FilterKind::Free, {tags::free()});
    return expression::allOf(all);
}

} // namespace waymark::store
