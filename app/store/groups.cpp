#include "store/groups.h"

#include "store/expression.h"
#include "store/tags.h"

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr double topicFade = 0.75; ///< for each further topic of a phrase
constexpr double fallbackWeight = 0.4;
constexpr double furtherWeight = 0.3; ///< of what a topic would fall back to, where it needs not
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

} // namespace

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
    group.sure = match.likeness == Likeness::Whole || match.likeness == Likeness::Stems || match.isPlain;
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

} // namespace waymark::store
