#include "store/search.h"

#include "store/asked.h"
#include "store/expression.h"
#include "store/hits.h"
#include "store/pages.h"
#include "store/tags.h"
#include "store/walk.h"
#include "store/wordclasses.h"
#include "text/englishwords.h"
#include "text/functionwords.h"

#include <algorithm>
#include <iterator>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

// What is ranked at a keystroke: enough that the best is among them, few enough for a frame.
constexpr Reach wide{220, 40, 400, 640, false};
constexpr Reach narrow{60, 12, 200, 200, true};
constexpr int mostForWide = 20000;
constexpr qsizetype longBegun = 3;       ///< words that tell something although each only joins others
constexpr qsizetype shortestTelling = 3; ///< letters of a last word behind words that only join others
/// More lines of elsewhere with the typed name than this are a kind of line, not one that is asked for.
constexpr qsizetype mostOfOneName = 2;
/// Of the best that were found, that tell what is looked for.
constexpr qsizetype mostAlike = 10;
/// From so many words on a text is told in sentences, where a rightly spelled word is meant as it stands; in
/// a shorter one it may be a slip ("my ex is staking me").
constexpr qsizetype shortestTold = 6;

/// In the list of English words, or one that means as much as others do: "dunno", "bruv".
bool isRightlySpelled(const QString &word, const text::Analyser &analyser)
{
    if (text::isEnglishWord(word))
        return true;
    const QString stem = stemOrWord(word, u"en"_s, analyser);
    return wordClass(stem) != stem;
}

core::Place chosenPlace(const core::Query &query, const Plan &plan)
{
    if (query.filters.where.isSet())
        return query.filters.where;
    return plan.typedPlace.isSet() ? plan.typedPlace : query.place;
}

/// A page cannot be rung, texted or open.
bool pagesFit(const core::Filters &filters)
{
    return !filters.channel && !filters.openNow && !filters.free;
}

/// The language that the person would like to speak, as far as they let it be seen.
QString askedLanguage(const core::Query &query, const TypedText &typed, const Asker &asker)
{
    for (const QString &code : {query.filters.language, asker.language, typed.language})
        if (!code.isEmpty())
            return code;
    return query.language == "en"_L1 ? QString() : query.language;
}

QString spoken(const QString &asked, const Facts &facts)
{
    if (asked.isEmpty())
        return {};
    for (const QString &code : {asked, QString(core::manyLanguages)}) {
        if (facts.languages.contains(code))
            return code;
    }
    return {};
}

/// Who says how they want to get in touch looks for somebody, not for something to read.
bool asksHow(core::FilterKind kind)
{
    return kind == core::FilterKind::Channel || kind == core::FilterKind::OpenNow ||
           kind == core::FilterKind::Free;
}

/// Whether a page says first what was asked: a question, how to help somebody, or how to call without
/// speaking.
bool answers(const PageHit &page, const Plan &plan)
{
    const QString topic = page.page.topics.value(0);
    const bool isAboutHelping = topic == "supporting-someone"_L1 || topic == "bystander"_L1;
    const bool isAboutCalling = topic == "accessibility"_L1;
    // "help a friend who is being stalked": the page does not speak of stalking.
    const bool isAboutElse = std::any_of(plan.groups.begin(), plan.groups.end(), [&](const Group &group) {
        return group.kind == Group::Kind::Topic && group.sure && !group.isPerson &&
               std::none_of(group.topics.begin(), group.topics.end(),
                            [&](const QString &one) { return page.page.topics.contains(one); });
    });
    if (isAboutHelping && isAboutElse)
        return false;
    return std::any_of(plan.groups.begin(), plan.groups.end(), [&](const Group &group) {
        const bool isAsked = isAboutHelping || isAboutCalling || (plan.isQuestion && !plan.emergency);
        return isAsked && group.sure && group.topics.value(0) == topic;
    });
}

/// "i sa", "can i t", "talk to t": a sentence of which nothing is told yet. Whatever starts with the last few
/// letters would only jump about while it is typed. Articles stand before names, too.
bool saysNothingYet(const TypedText &typed, const Plan &plan)
{
    static const QStringList ofNames{u"the"_s, u"a"_s, u"an"_s, u"of"_s, u"for"_s, u"and"_s};
    static const QStringList ofTalking{u"talk"_s, u"talking"_s, u"speak"_s, u"speaking"_s, u"not"_s};
    const qsizetype last = typed.words.size() - 1;
    const bool isBegun =
        typed.unfinished && last > 0 && last < longBegun && typed.words[last].folded.size() < shortestTelling;
    const bool isTold = std::any_of(plan.groups.begin(), plan.groups.end(), [](const Group &group) {
        return group.kind == Group::Kind::Topic && group.sure;
    });
    if (!isBegun || isTold || !plan.places.isEmpty() || !plan.filters.isEmpty())
        return false;
    return std::all_of(typed.words.begin(), typed.words.end() - 1, [&](const text::Word &word) {
        const bool joins = text::isFunctionWord(word.folded, u"en"_s) && !ofNames.contains(word.folded);
        return joins || ofTalking.contains(word.folded);
    });
}

/// What to say that was searched for instead of `typed`. A word that was left out all the same is told as the
/// person typed it, and not as corrected.
QString correctionOf(const TypedText &typed, const TypedText &searched, QStringList &droppedWords)
{
    if (typed.words.size() != searched.words.size())
        return searched.text == typed.text ? QString() : searched.text;
    QString text = typed.text;
    for (qsizetype i = typed.words.size() - 1; i >= 0; --i) {
        const QString before = typed.quote(i, 1);
        const QString now = searched.quote(i, 1);
        const qsizetype dropped = before == now ? -1 : droppedWords.indexOf(now);
        if (dropped >= 0)
            droppedWords[dropped] = before;
        else
            text.replace(typed.words[i].start, typed.words[i].length, now);
    }
    return text == typed.text ? QString() : text;
}

QList<core::FilterKind> unknownOf(const core::Filters &filters, const core::ServiceSummary &service,
                                  const Facts &facts, const QDateTime &now)
{
    QList<core::FilterKind> unknown;
    const auto add = [&unknown](core::FilterKind kind, bool isUnknown) {
        if (isUnknown)
            unknown.append(kind);
    };
    add(core::FilterKind::Audience, !filters.audience.isEmpty() && facts.audiences.isEmpty());
    add(core::FilterKind::OpenNow,
        filters.openNow && service.openAt(now).openness == core::Openness::Unknown);
    add(core::FilterKind::Free, filters.free && (!filters.channel || core::mayCost(*filters.channel)) &&
                                    service.freeToUse(filters.channel) == core::Known::Unknown);
    add(core::FilterKind::Language, !filters.language.isEmpty() && facts.languages.isEmpty());
    return unknown;
}

/// A place of the words for which nothing is listed.
const core::UnderstoodFilter *unservedPlace(const core::Results &results)
{
    for (const core::UnderstoodFilter &one : results.understood) {
        const auto isThere = [&one](const core::Hit &hit) {
            return std::any_of(hit.service.places.begin(), hit.service.places.end(),
                               [&one](const core::Place &place) { return place.serves(one.value.where); });
        };
        if (one.kind == core::FilterKind::Where && !one.applied &&
            std::none_of(results.hits.begin(), results.hits.end(), isThere))
            return &one;
    }
    return nullptr;
}

/// Takes out those that do not serve the person, but, with `mayBeName`, for the few that are asked for by
/// name.
QList<Candidate> takenElsewhere(QList<Candidate> &here, bool mayBeName)
{
    const auto count = [&here](bool Candidate::*how) {
        return std::count_if(here.begin(), here.end(), [how](const Candidate &one) { return one.*how; });
    };
    const bool mayAdd = mayBeName && std::none_of(here.begin(), here.end(), [](const Candidate &one) {
                            return one.serves && one.asked;
                        });
    const bool isOneName = mayAdd && count(&Candidate::asked) <= mostOfOneName;
    // Several lines are called "… childline", but one "Childline".
    const bool isWholeName = mayAdd && count(&Candidate::named) <= mostOfOneName;
    const auto first = std::stable_partition(here.begin(), here.end(), [&](const Candidate &one) {
        return one.serves || (isOneName && one.asked) || (isWholeName && one.named);
    });
    QList<Candidate> elsewhere;
    elsewhere.reserve(here.end() - first);
    std::move(first, here.end(), std::back_inserter(elsewhere));
    here.erase(first, here.end());
    return elsewhere;
}

} // namespace

Reach Reach::of(int services)
{
    return services <= mostForWide ? wide : narrow;
}

Search::Search(Connection &connection, const text::Analyser &analyser, const Lexicon &lexicon,
               const Vocabulary &vocabulary, const PackFigures &pack, std::chrono::nanoseconds share)
    : m_analyser(analyser)
    , m_lexicon(lexicon)
    , m_vocabulary(vocabulary)
    , m_home(pack.home)
    , m_viewpoints(tags::viewpointsOf(pack.home))
    , m_reach(Reach::of(pack.services))
    , m_share(share)
    , m_index(connection)
    , m_zones(m_index.choices(u"zone"_s))
    , m_ageLimits{m_index.choices(u"minimum age"_s), m_index.choices(u"maximum age"_s)}
    , m_numbers(connection, m_reach.numbers)
    , m_rows(connection)
    , m_services(pack.services)
{}

/// Whether it is an inflected form of a known word, or one behind an Arabic article.
bool Search::hasKnownStem(const QString &word) const
{
    for (const QString &article : {u"ال"_s, u"وال"_s, u"بال"_s, u"لل"_s}) {
        if (word.startsWith(article) && m_vocabulary.knows(word.mid(article.size()), false))
            return true;
    }
    // In each of these at most one has a stem: they are written in other scripts.
    const QString stem = m_analyser.stem(word, u"en"_s) + m_analyser.stem(word, u"ar"_s);
    return !stem.isEmpty() && (m_vocabulary.knows(stem.chopped(1), false) ||
                               m_index.holds(Index::Tier::Texts, expression::term(stem)));
}

/// What a word that is in no entry was meant to be; empty when nothing is near. `mustLead`: an entry has it.
QString Search::replacement(const QString &word, bool unfinished, bool mustLead) const
{
    if (mustLead)
        return m_vocabulary.nearestOfEntries(word);
    const QString nearest = m_vocabulary.nearest(word, unfinished);
    // A guess at how a slip goes on ("kent": Kenya) must not move somebody to another country.
    const bool isGuessedPlace =
        unfinished && m_lexicon.namesPlace(nearest) && m_vocabulary.nearest(word, false) != nearest;
    return isGuessedPlace ? QString() : nearest;
}

/// "o brien", "hopeline uk": two words of which at least one is in no entry, and both together are.
bool Search::isJoined(const TypedText &typed, qsizetype first, bool mayGoOn) const
{
    if (first < 0 || first + 1 >= typed.words.size())
        return false;
    const bool unfinished = mayGoOn && typed.isLastUnfinished(first + 1);
    return m_vocabulary.knows(typed.words[first].folded + typed.words[first + 1].folded, unfinished);
}

/// The text with every word that is in no entry replaced by the nearest that is. `mayGoOn`: the last may be
/// the beginning of one.
TypedText Search::corrected(const TypedText &typed, const QString &windowLanguage, bool mayGoOn,
                            bool mustLead) const
{
    const bool isTold = typed.words.size() >= shortestTold;
    // Of other languages only the words of our phrases are known: most of a sentence would be taken for
    // slips.
    if (isTold && !typed.language.isEmpty())
        return typed;
    QString text = typed.text;
    qsizetype changed = typed.words.size();
    for (qsizetype i = typed.words.size() - 1; i >= 0; --i) {
        const text::Word &word = typed.words[i];
        const bool unfinished = mayGoOn && typed.isLastUnfinished(i);
        // A stem may be a word of another language ("abuz"), which is no reason once nothing is found so.
        const bool isKnown =
            m_vocabulary.knows(word.folded, unfinished) || (mayGoOn && hasKnownStem(word.folded));
        if (typed.isFunction[i] || isKnown || (isTold && isRightlySpelled(word.folded, m_analyser)))
            continue;
        const bool joinsNext = i + 1 < changed && isJoined(typed, i, mayGoOn);
        if (joinsNext || isJoined(typed, i - 1, mayGoOn)) {
            const qsizetype first = joinsNext ? i : i - 1;
            const text::Word &last = typed.words[first + 1];
            text.replace(typed.words[first].start, last.end() - typed.words[first].start,
                         typed.words[first].folded + last.folded);
            changed = i = first;
            continue;
        }
        const QString nearest = replacement(word.folded, unfinished, mustLead);
        if (nearest.isEmpty())
            continue;
        text.replace(word.start, word.length, nearest);
        changed = i;
    }
    return text == typed.text ? typed : typedText(text, windowLanguage, m_analyser);
}

core::Results Search::run(const core::Query &query, const QDateTime &now, core::Effort effort) const
{
    if (query.from > 0)
        return further(query, now);
    m_walk.reset();
    // Of what is ranked widely all is found in time.
    const bool isHurried = effort == core::Effort::WithinAFrame && m_reach.bestFirst;
    const Budget budget(isHurried ? std::optional(m_share) : std::nullopt, m_givenUp);
    const Index::Limited limited(m_index, budget);
    Asked asked{query, now, budget, typedText(query.text, query.language, m_analyser)};
    const TypedText typed = asked.typed;
    if (!query.asTyped && !asked.typed.onlyNumber)
        asked.typed = corrected(asked.typed, query.language, true);
    core::Results results = answered(asked);
    const bool isPartly = !results.droppedWords.isEmpty() || results.nothingMatched;
    if (!query.asTyped && isPartly && budget.mayGoOn()) {
        // What was left out may be the beginning of a word of another language, and one here misspelt.
        asked.typed = corrected(asked.typed, query.language, false);
        const core::Results again = asked.typed.text == typed.text ? results : answered(asked);
        results = budget.isSpent() && again.hits.isEmpty() ? results : again;
    }
    if (results.nothingMatched && asked.typed.text != typed.text && budget.mayGoOn()) {
        // Words that only our phrases have may lead nowhere by themselves; then what entries have is meant.
        asked.typed = corrected(typed, query.language, false, true);
        results = answered(asked);
        if (results.nothingMatched) {
            asked.typed = typed;
            results = answered(asked);
        }
    }
    results.correctedText = correctionOf(typed, asked.typed, results.droppedWords);
    results.stillLooking = budget.isSpent();
    if (results.stillLooking)
        m_walk.reset();
    return results;
}

core::Results Search::answered(Asked &asked) const
{
    core::Results results = answeredBut(asked, {});
    const core::UnderstoodFilter *place = unservedPlace(results);
    if (!place || !asked.budget.mayGoOn())
        return results;
    // "chad raped me": where the pack has nothing for a place, the person's own stands.
    const core::UnderstoodFilter left = *place;
    results = answeredBut(asked, left.value);
    results.droppedWords.removeAll(left.words);
    results.understood.append(left);
    return results;
}

/// What is asked without this filter of the words, which may be empty.
core::Results Search::answeredBut(Asked &asked, const core::Filters &notMeant) const
{
    const core::Query &query = asked.query;
    QList<core::Filters> left = query.notMeant;
    if (!notMeant.isEmpty())
        left.append(notMeant);
    asked.plan = planFor(asked.typed, m_lexicon, {m_analyser, m_vocabulary}, asked.now, left);
    if (saysNothingYet(asked.typed, asked.plan)) {
        asked.typed = {};
        asked.plan = {};
    }
    asked.filters = query.filters;
    const bool ownTopic = query.filters.topics.contains("perpetrator-change"_L1);
    const bool ownAudience = query.filters.audience == "perpetrators-wanting-to-change"_L1;
    asked.viewpoint = {chosenPlace(query, asked.plan), m_home, query.filters.audience,
                       carriedTopics(query.filters), query.ownBehaviour || ownTopic || ownAudience};
    return asked.typed.onlyNumber ? byNumber(asked) : byWords(asked);
}

/// The topics of the filter, or what they fall back to.
QStringList Search::carriedTopics(const core::Filters &filters) const
{
    QStringList codes;
    for (const QString &topic : filters.topics)
        codes += m_lexicon.targetsOf(topic).topics;
    return codes;
}

QList<core::Hit> Search::read(const Asked &asked, const QList<Candidate> &found, int limit,
                              core::Results &results) const
{
    const QString language = askedLanguage(asked.query, asked.typed, asked.plan.asker);
    const Ranking ranking(asked.typed, asked.plan, asked.viewpoint);
    QList<core::Hit> hits;
    for (const Candidate &candidate : found) {
        if (hits.size() >= limit) {
            results.more = true;
            break;
        }
        const auto service = m_rows.summary(candidate.row, asked.query.language);
        if (!service)
            continue;
        hits.append(hitOf(*service, ranking.whyOf(candidate)));
        hits.last().speaks = spoken(language, candidate.facts);
        if (candidate.unsure)
            hits.last().unknown = unknownOf(asked.filters, *service, candidate.facts, asked.now);
    }
    return hits;
}

core::Results Search::byWords(Asked &asked) const
{
    core::Results results;
    const core::Query &query = asked.query;
    results.emergency = asked.plan.emergency;
    QList<core::Hit> services = numberHits(asked, results);
    dropUnmatched(asked, results);
    if (!results.droppedWords.isEmpty()) {
        requireWhatIsLeft(asked.plan);
        addGeneralMeaning(asked.plan, asked.typed, m_lexicon);
    }
    QList<Candidate> here = narrowed(asked, results);
    const QList<Candidate> best = here.mid(0, mostAlike);
    // What is left of a text once a word was left out is nobody's name.
    QList<Candidate> elsewhere = asked.viewpoint.place.isSet()
                                     ? takenElsewhere(here, results.droppedWords.isEmpty())
                                     : QList<Candidate>();
    const bool isOnlyElsewhere = !elsewhere.isEmpty();
    hideElsewhere(asked, here, elsewhere, results);
    if (asked.plan.isCryForHelp)
        services = firstSteps(asked, here, results);
    services = united(services, read(asked, here, query.limit, results));
    QList<PageHit> pages;
    if (!asked.typed.isEmpty() && pagesFit(query.filters) && asked.budget.mayGoOn())
        pages = pagesFor(asked.typed, asked.plan, query.language, m_index, m_rows, m_analyser);
    const bool isYoungMatter = asked.plan.topics.value(0) == "young-people-support"_L1;
    const auto isAboutFirstTopic = [&](const Candidate &one) {
        return one.serves && (one.facts.topics.contains(asked.plan.topics.first()) ||
                              (isYoungMatter && one.facts.isForYoungOnly()));
    };
    const bool pagesAreMeant = asked.plan.hasTopics() &&
                               std::none_of(here.begin(), here.end(), isAboutFirstTopic) &&
                               std::any_of(pages.begin(), pages.end(), [&](const PageHit &page) {
                                   return page.page.topics.contains(asked.plan.topics.first());
                               });
    const bool isAnswered = !pages.isEmpty() && answers(pages.first(), asked.plan);
    const bool isNarrowed =
        std::any_of(results.understood.begin(), results.understood.end(),
                    [](const core::UnderstoodFilter &one) { return one.applied && asksHow(one.kind); });
    results.hits = merged(services, pages,
                          !here.isEmpty() && !isAnswered &&
                              (asked.plan.emergency || isNarrowed || (here.first().meant && !pagesAreMeant)));
    if (query.filters.isEmpty() && !asked.typed.isEmpty() && isOnlyElsewhere &&
        results.hits.size() < fewestInstead)
        results.hits = united(results.hits, alike(asked, best));
    if (results.hits.size() < query.limit)
        results.hits =
            united(results.hits, read(asked, elsewhere, query.limit - int(results.hits.size()), results));
    if (services.isEmpty() && elsewhere.isEmpty() && !query.filters.isEmpty())
        results.hidden = hiddenBy(asked);
    // What was not found in time may still be there.
    const bool isNothing = results.hits.isEmpty() && !asked.budget.isSpent();
    results.nothingMatched = isNothing && results.hidden.isEmpty();
    if (isNothing) {
        results.hits = instead(asked);
        if (pagesFit(query.filters))
            results.hits += pagesInstead(asked);
    }
    keep(asked, results, here, elsewhere);
    results.hits = results.hits.mid(0, query.limit);
    return results;
}

} // namespace waymark::store
