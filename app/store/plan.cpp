#include "store/plan.h"

#include "store/expression.h"
#include "store/tags.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr double topicFade = 0.75; ///< for each further topic of a phrase
constexpr double fallbackWeight = 0.4;
/// A shorter beginning stands in nearly every entry: it adds nothing to other words, and much work.
constexpr qsizetype shortestAddedWord = 2;

QString wordExpression(const QString &word, bool unfinished, const text::Analyser &analyser)
{
    QStringList any{unfinished ? expression::beginning(word) : expression::term(word)};
    for (const QString &stem : analyser.stems(word))
        any.append(expression::term(stem));
    return expression::anyOf(any);
}

QString wordsExpression(const Group &group, const text::Analyser &analyser)
{
    QStringList all;
    for (const QString &word : group.words)
        all.append(wordExpression(word, group.unfinished && word == group.words.last(), analyser));
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
Group wordGroup(const TypedText &typed, qsizetype first, qsizetype count, const text::Analyser &analyser)
{
    Group group = groupOf(Group::Kind::Word, typed, first, count);
    group.expression = wordsExpression(group, analyser);
    if (count > 1)
        group.expression =
            expression::anyOf({group.expression, wordExpression(typed.key(first, count).remove(u' '),
                                                                group.unfinished, analyser)});
    return group;
}

Group topicGroup(const TypedText &typed, const PhraseMatch &match, const Lexicon &lexicon,
                 const text::Analyser &analyser)
{
    Group group = groupOf(Group::Kind::Topic, typed, match.first, match.count);
    group.topics = match.topics;
    group.targets = targetsOf(match.topics, lexicon);
    group.sure = match.likeness == Likeness::Whole || match.likeness == Likeness::Stems;
    group.expression =
        expression::anyOf({expression::anyTerm(tagsOf(group.targets)), wordsExpression(group, analyser)});
    return group;
}

Group placeGroup(const TypedText &typed, const PlaceMatch &match, const text::Analyser &analyser)
{
    Group group = groupOf(Group::Kind::Place, typed, match.first, match.count);
    group.place = match.place;
    group.local = match.local;
    QStringList any{wordsExpression(group, analyser)};
    if (!match.local)
        any.append(expression::anyTerm(tags::serving(match.place)));
    group.expression = expression::anyOf(any);
    return group;
}

std::vector<bool> covered(const TypedText &typed, const Plan &plan)
{
    std::vector<bool> taken(std::size_t(typed.words.size()), false);
    for (const QList<Group> *groups : {&plan.groups, &plan.places}) {
        for (const Group &group : *groups)
            std::fill_n(taken.begin() + group.first, group.count, true);
    }
    for (qsizetype i = 0; i < typed.words.size(); ++i) {
        for (const TypedNumber &number : typed.numbers)
            taken[std::size_t(i)] =
                taken[std::size_t(i)] || (number.digits.size() > 4 && typed.words[i].start < number.end &&
                                          typed.words[i].end() > number.start);
    }
    return taken;
}

void addWords(Plan &plan, const TypedText &typed, const text::Analyser &analyser, bool functionWordsToo)
{
    const std::vector<bool> taken = covered(typed, plan);
    const auto counts = [&](qsizetype i) {
        return !taken[std::size_t(i)] && (functionWordsToo || !typed.isFunction[i]);
    };
    for (qsizetype i = 0; i < typed.words.size(); ++i) {
        if (!counts(i))
            continue;
        qsizetype count = 1;
        while (i + count < typed.words.size() && typed.words[i + count].joined && counts(i + count))
            ++count;
        const bool isStub = typed.isLastUnfinished(i) && typed.words[i].folded.size() < shortestAddedWord;
        if (!isStub || plan.isEmpty())
            plan.groups.append(wordGroup(typed, i, count, analyser));
        i += count - 1;
    }
    std::sort(plan.groups.begin(), plan.groups.end(),
              [](const Group &a, const Group &b) { return a.first < b.first; });
}

void addMeaning(Plan &plan)
{
    for (const Group &group : plan.groups) {
        for (const QString &topic : group.topics) {
            if (!plan.topics.contains(topic))
                plan.topics.append(topic);
        }
        // Only what the words mean above all: "sextortion" also leads to reporting, but asks for support.
        plan.asksToReport = plan.asksToReport || group.topics.value(0) == "reporting"_L1;
    }
    plan.emergency = plan.topics.contains("emergency"_L1);
    plan.asksForOwnBehaviour = plan.topics.contains("perpetrator-change"_L1);
    for (const Group &group : plan.places) {
        if (!plan.typedPlace.isSet())
            plan.typedPlace = group.place;
        if (group.local)
            plan.town = group.words.join(u' ');
    }
}

} // namespace

Plan planFor(const TypedText &typed, const Lexicon &lexicon, const text::Analyser &analyser)
{
    Plan plan;
    const QList<PlaceMatch> places = lexicon.placesIn(typed);
    for (const PhraseMatch &match : lexicon.phrasesIn(typed, places))
        plan.groups.append(topicGroup(typed, match, lexicon, analyser));
    const std::vector<bool> taken = covered(typed, plan);
    for (const PlaceMatch &match : places) {
        if (std::none_of(taken.begin() + match.first, taken.begin() + match.first + match.count,
                         [](bool t) { return t; }))
            plan.places.append(placeGroup(typed, match, analyser));
    }
    addWords(plan, typed, analyser, false);
    if (plan.isEmpty())
        addWords(plan, typed, analyser, true);
    addMeaning(plan);
    return plan;
}

QList<Target> targetsOf(const QStringList &topics, const Lexicon &lexicon)
{
    QList<Target> targets;
    double weight = 1;
    for (const QString &topic : topics) {
        if (lexicon.targetsOf(topic).carried)
            targets.append({topic, false, weight});
        weight *= topicFade;
    }
    if (!targets.isEmpty())
        return targets;
    for (const QString &topic : topics) {
        const TopicTargets instead = lexicon.targetsOf(topic);
        for (const QString &code : instead.topics)
            targets.append({code, false, fallbackWeight});
        for (const QString &code : instead.audiences)
            targets.append({code, true, fallbackWeight});
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
        for (const QString &topic : filters.topics)
            any += tagsOf(targetsOf({topic}, lexicon));
        // A topic that nothing stands for leaves nothing.
        add(core::FilterKind::Topic, any.isEmpty() ? QStringList{tags::topic(filters.topics.first())} : any);
    }
    if (!filters.audience.isEmpty())
        add(core::FilterKind::Audience, tags::usableBy(filters.audience));
    add(core::FilterKind::Where, tags::serving(filters.where));
    if (filters.channel)
        add(core::FilterKind::Channel, {tags::channel(*filters.channel)});
    if (filters.free)
        add(core::FilterKind::Free, {tags::free()});
    return expression::allOf(all);
}

} // namespace waymark::store
