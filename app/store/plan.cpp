#include "store/plan.h"

#include "store/planparts.h"
#include "text/englishwords.h"
#include "text/functionwords.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStory = 6; ///< words
constexpr qsizetype shortestPlaceBeginning = 5;
/// A shorter beginning stands in nearly every entry: it adds nothing to other words, and much work.
constexpr qsizetype shortestAddedWord = 2;

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
                isSaid || (isStory && text::isEnglishWord(typed.words[i].folded)) ||
                (count == 1 && (text::isGenericWord(typed.words[i].folded) ||
                                ((hasTellingWord || isStory) && text::isCommonWord(typed.words[i].folded))));
        i += count - 1;
    }
    std::sort(plan.groups.begin(), plan.groups.end(),
              [](const Group &a, const Group &b) { return a.first < b.first; });
}

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

/// "im trans" says who asks, like "my husband".
bool isAllSaid(const Asker &asker, const TypedText &typed, const PhraseMatch &match)
{
    if (match.topics.value(0) != "lgbt-support"_L1)
        return false;
    for (qsizetype i = match.first; i < match.first + match.count; ++i) {
        if (!typed.isFunction[i] && !asker.said[std::size_t(i)])
            return false;
    }
    return match.among.isEmpty();
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

} // namespace

bool Plan::isAboutOnesChild() const
{
    static const QStringList ofChildren{u"child-abuse"_s, u"child-sexual-abuse"_s};
    return (asker.aboutChild && !means("mental-health-crisis"_L1)) ||
           (asker.tellsOfChild && ofChildren.contains(topics.value(0)));
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
    plan.isCryForHelp = isCryForHelp(typed);
    if (plan.isCryForHelp)
        phrases.clear();
    for (PhraseMatch &match : phrases) {
        match.isPerson = match.isPerson || isAllSaid(plan.asker, typed, match);
        plan.groups.append(topicGroup(typed, match, lexicon, words));
    }
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
    weighRepeated(plan, typed);
    weighStory(plan, typed);
    addMeaning(plan, typed);
    forgetDestination(plan, typed);
    dropFilters(plan);
    addMenMeaning(plan, typed, lexicon);
    addDeafMeaning(plan, typed, lexicon);
    addChildMeaning(plan, typed, lexicon);
    addGeneralMeaning(plan, typed, lexicon);
    plan.isQuestion = isQuestion(typed);
    return plan;
}

} // namespace waymark::store
