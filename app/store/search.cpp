#include "store/search.h"

#include "store/expression.h"
#include "store/pages.h"
#include "store/tags.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <tuple>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

// What is ranked at a keystroke: enough that the best is among them, few enough for a frame.
constexpr Reach wide{220, 40, false};
constexpr Reach narrow{60, 12, true};
constexpr int mostForWide = 20000;
/// Beyond the asked for length of a list, so that ranking has something to choose from.
constexpr int spare = 12;
constexpr int mostCounted = 1000;
/// A shorter run of digits inside words has to be a whole number to count as one.
constexpr qsizetype shortestAmongWords = 5;
/// So many digits of an old number tell which one is meant.
constexpr qsizetype tellingDigits = 7;

/// What helps most people when nothing matches; a pack without these topics offers its first lines.
constexpr std::array generalTopics{"victims-of-crime"_L1, "rape-sexual-assault"_L1, "domestic-abuse"_L1,
                                   "mental-health-crisis"_L1};
constexpr qsizetype fewestInstead = 3;
constexpr qsizetype mostAlike = 10;
/// More lines of elsewhere with the typed name than this are a kind of line, not one that is asked for.
constexpr qsizetype mostOfOneName = 2;

core::Place chosenPlace(const core::Query &query, const Plan &plan)
{
    if (query.filters.where.isSet())
        return query.filters.where;
    return plan.typedPlace.isSet() ? plan.typedPlace : query.place;
}

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
    return kinds;
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

bool isGeneral(const Plan &plan)
{
    return std::any_of(plan.groups.begin(), plan.groups.end(),
                       [](const Group &group) { return group.general; });
}

/// Who says how they want to get in touch looks for somebody, not for something to read.
bool asksHow(core::FilterKind kind)
{
    return kind == core::FilterKind::Channel || kind == core::FilterKind::OpenNow ||
           kind == core::FilterKind::Free;
}

core::Hit hitOf(const core::ServiceSummary &service, const core::Why &why)
{
    core::Hit hit;
    hit.service = service;
    hit.why = why;
    return hit;
}

/// Those that somebody can use wherever in their country they are: for anyone, and those for this very matter
/// that are answered day and night, before others for one group; those who give legal advice last.
QList<qint64> nationalLines(const QList<Candidate> &candidates, const QStringList &topics)
{
    std::array<QList<qint64>, 3> rows;
    const bool asksForLaw = topics.contains("legal-advice"_L1);
    for (const Candidate &one : candidates) {
        const bool isNational = one.serves && !one.facts.is(Facts::Local) &&
                                !one.facts.is(Facts::International) && !one.facts.is(Facts::Reporting) &&
                                !one.facts.is(Facts::Emergency) && one.facts.is(Facts::SomeHelp);
        if (!isNational)
            continue;
        const bool isForThis = one.facts.is(Facts::DayAndNight) && topics.contains(one.facts.topics.value(0));
        const bool isLaw = !asksForLaw && one.facts.topics.contains("legal-advice"_L1);
        rows[isLaw ? 2 : one.facts.is(Facts::ForAnyone) || isForThis ? 0 : 1].append(one.row);
    }
    return rows[0] + rows[1] + rows[2];
}

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

/// Each hit once, those of `first` first.
QList<core::Hit> united(QList<core::Hit> first, const QList<core::Hit> &second)
{
    QSet<QString> ids;
    for (const core::Hit &hit : first)
        ids.insert(hit.id());
    for (const core::Hit &hit : second) {
        if (!ids.contains(hit.id()))
            first.append(hit);
    }
    return first;
}

/// By what is no term of the index.
bool fits(const Facts &facts, const core::Filters &filters, const QString &saidLanguage)
{
    return (saidLanguage.isEmpty() || facts.maySpeak(saidLanguage)) &&
           (!filters.ages || facts.takesAnyOf(*filters.ages));
}

} // namespace

struct Search::Asked
{
    const core::Query &query;
    const QDateTime &now;
    TypedText typed;
    Plan plan;
    Viewpoint viewpoint;
    core::Filters filters{}; ///< chosen, and what the words say but for a language
    QString
        language{}; ///< that the words ask for; few say which they speak, so it hides only who says others
    QElapsedTimer since{};
    std::optional<std::chrono::nanoseconds> mayTake{}; ///< unset: all that it takes
    mutable bool leftOut = false;                      ///< something was not begun, for want of time
    mutable bool cutShort = false;                     ///< something was begun, and there may be more of it

    /// Whether there is time for another part of the work. Never, once there was none.
    [[nodiscard]] bool mayGoOn() const
    {
        leftOut = leftOut || (mayTake && since.nsecsElapsed() > mayTake->count());
        return !leftOut;
    }
};

/// Candidates as they are gathered.
struct Search::Found
{
    const core::Filters &filters;
    bool allWords = false; ///< what is asked for now has all words
    QList<Candidate> candidates;
    QSet<qint64> seen;
    int serving = 0;
};

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
    , m_zones(m_index.zones())
    , m_numbers(connection)
    , m_rows(connection)
{}

/// The text with every word that is in no entry replaced by the nearest that is. `mayGoOn`: the last may be
/// the beginning of one.
TypedText Search::corrected(const TypedText &typed, const QString &windowLanguage, bool mayGoOn) const
{
    const auto hasStem = [this](const QString &word) {
        const QString stem = m_analyser.stem(word, u"en"_s);
        return !stem.isEmpty() && (m_vocabulary.knows(stem.chopped(1), false) ||
                                   m_index.holds(Index::Tier::Texts, expression::term(stem)));
    };
    QString text = typed.text;
    for (qsizetype i = typed.words.size() - 1; i >= 0; --i) {
        const text::Word &word = typed.words[i];
        const bool unfinished = mayGoOn && typed.isLastUnfinished(i);
        if (typed.isFunction[i] || m_vocabulary.knows(word.folded, unfinished) || hasStem(word.folded))
            continue;
        const QString nearest = m_vocabulary.nearest(word.folded, unfinished);
        if (!nearest.isEmpty())
            text.replace(word.start, word.length, nearest);
    }
    return text == typed.text ? typed : typedText(text, windowLanguage, m_analyser);
}

core::Results Search::run(const core::Query &query, const QDateTime &now, core::Effort effort) const
{
    Asked asked{query, now, typedText(query.text, query.language, m_analyser), {}, {}};
    asked.since.start();
    // Of what is ranked widely all is found in time.
    if (effort == core::Effort::WithinAFrame && m_reach.bestFirst)
        asked.mayTake = m_share;
    const QString text = asked.typed.text;
    if (!query.asTyped && !asked.typed.onlyNumber)
        asked.typed = corrected(asked.typed, query.language, true);
    core::Results results = answered(asked);
    if (!query.asTyped && !results.droppedWords.isEmpty()) {
        // What was left out may be the beginning of a word of another language, and one here misspelt.
        asked.typed = corrected(asked.typed, query.language, false);
        results = asked.typed.text == text ? results : answered(asked);
    }
    if (asked.typed.text != text)
        results.correctedText = asked.typed.text;
    results.stillLooking = asked.leftOut || asked.cutShort;
    return results;
}

core::Results Search::answered(Asked &asked) const
{
    const core::Query &query = asked.query;
    asked.plan = planFor(asked.typed, m_lexicon, {m_analyser, m_vocabulary}, asked.now, query.notMeant);
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

QList<core::Hit> Search::numberHits(const Asked &asked, core::Results &results) const
{
    struct Ranked
    {
        NumberHit number;
        Candidate candidate;
    };
    QList<Ranked> ranked;
    const Plan none;
    const TypedText nothing;
    const Ranking ranking(nothing, none, asked.viewpoint);
    for (const TypedNumber &number : asked.typed.numbers) {
        for (const NumberHit &hit : m_numbers.find(number)) {
            const bool counts = asked.typed.onlyNumber || hit.fit == NumberHit::Fit::Whole ||
                                number.digits.size() >= shortestAmongWords;
            const Facts *facts = m_index.facts(hit.service);
            if (!counts || !facts || (hit.old && number.digits.size() < tellingDigits))
                continue;
            Ranked one{hit, {}};
            one.candidate.row = hit.service;
            one.candidate.facts = *facts;
            ranking.judge(one.candidate);
            one.candidate.why = {
                hit.old ? core::Why::Kind::OldNumber : core::Why::Kind::Number, number.typed.trimmed(), {}};
            ranked.append(one);
        }
    }
    const bool deaf = asked.plan.asker.is(u"deaf"_s);
    const auto channel = asked.plan.asker.channel;
    std::stable_sort(ranked.begin(), ranked.end(), [deaf, channel](const Ranked &a, const Ranked &b) {
        const auto key = [deaf, channel](const Ranked &one) {
            const bool isWanted = !channel || one.candidate.facts.has(*channel);
            return std::tuple(int(one.number.fit), one.number.old, !one.candidate.serves, !isWanted,
                              one.candidate.facts.is(Facts::International),
                              one.candidate.facts.is(Facts::ForDisabledOnly) != deaf,
                              one.candidate.facts.is(Facts::Local), -one.candidate.score, one.candidate.row);
        };
        return key(a) < key(b);
    });
    QList<core::Hit> hits;
    for (const Ranked &one : ranked) {
        const auto service = m_rows.summary(one.number.service, asked.query.language);
        if (!service || hits.size() > asked.query.limit)
            continue;
        hits.append(hitOf(*service, one.candidate.why));
        if (one.number.old)
            results.replaced.append({one.number.printed, service->id, service->name, service->organization,
                                     one.number.ringInstead});
    }
    return hits;
}

core::Results Search::byNumber(Asked &asked) const
{
    core::Results results;
    results.hits = numberHits(asked, results);
    if (results.hits.isEmpty()) {
        const bool isWhole = asked.typed.numbers.first().digits.size() >= wholeNumber;
        if (!isWhole)
            return byWords(asked);
        results.numberNotHeld = true;
        results.hits = instead(asked);
    }
    results.more = results.hits.size() > asked.query.limit;
    results.hits = results.hits.mid(0, asked.query.limit);
    return results;
}

void Search::dropUnmatched(Asked &asked, core::Results &results) const
{
    QList<Group> &groups = asked.plan.groups;
    const auto everything = [&groups] { return wantedOf(groups); };
    const auto entries = [this](const Group &group) {
        qint64 fewest = mostCounted;
        for (const QString &word : group.words)
            fewest =
                std::min(fewest, m_vocabulary.entries(word, group.unfinished && word == group.words.last()));
        return fewest;
    };
    while (groups.size() > 1 && !m_index.holds(Index::Tier::Texts, everything())) {
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

/// Those that do not serve the person.
QString Search::elsewhere(const QString &wanted, const Viewpoint &viewpoint) const
{
    if (!viewpoint.place.isSet())
        return expression::allOf({wanted, expression::term(tags::away())});
    if (m_viewpoints.contains(viewpoint.place))
        return expression::allOf({wanted, expression::term(tags::elsewhere(viewpoint.place))});
    return expression::without(wanted, expression::anyTerm(servingTags(viewpoint)));
}

QString Search::openExpression(const QDateTime &now) const
{
    return expression::anyTerm(slots_of_week::openAt(m_zones, now) +
                               QStringList{slots_of_week::unknownHours()});
}

/// Up to `most` more. The index chooses by slots, so what is not open now goes by the exact rule, and more is
/// asked for in its place.
void Search::append(const Asked &asked, Index::Tier tier, const QString &wanted, int most, Found &found) const
{
    const Ranking ranking(asked.typed, asked.plan, asked.viewpoint);
    qint64 after = 0;
    for (int left = most; left > 0;) {
        const QList<qint64> rows = wanted.isEmpty()
                                       ? m_index.services(left, after)
                                       : m_index.rows(Index::Of::Services, tier, wanted, left, after);
        const int asked_for = left;
        for (const qint64 row : rows) {
            after = row;
            if (found.seen.contains(row)) {
                --left;
                continue;
            }
            const Facts *facts = m_index.facts(row);
            if (!facts || !ranking.mayList(*facts) || !fits(*facts, found.filters, asked.language))
                continue;
            const core::Openness openness =
                found.filters.openNow ? m_openings.at(facts->opening, asked.now) : core::Openness::Open;
            if (openness == core::Openness::Closed)
                continue;
            found.seen.insert(row);
            Candidate candidate;
            candidate.row = row;
            candidate.facts = *facts;
            candidate.allWords = found.allWords;
            candidate.unknownHours = openness == core::Openness::Unknown;
            found.candidates.append(candidate);
            --left;
        }
        if (rows.size() < asked_for || !asked.mayGoOn())
            return;
    }
}

void Search::collect(const Asked &asked, Index::Tier tier, const QString &wanted, Found &found) const
{
    const int most =
        m_reach.bestFirst ? std::max(m_reach.serving, asked.query.limit + spare) : m_reach.serving;
    const QString serving = expression::anyTerm(servingTags(asked.viewpoint));
    if (serving.isEmpty())
        return append(asked, tier, wanted, most, found);
    if (m_reach.bestFirst && found.serving >= most)
        return;
    const qsizetype before = found.candidates.size();
    append(asked, tier, expression::allOf({wanted, serving}), most, found);
    found.serving += int(found.candidates.size() - before);
    // A full list has no place for them, but for names: somebody may ask for a line of elsewhere by its name.
    const bool isFull = m_reach.bestFirst && found.serving >= most;
    if ((isFull && tier != Index::Tier::Names) || !asked.mayGoOn())
        return;
    const int room = asked.query.limit + spare - found.serving;
    const bool isCut = asked.mayTake && room > m_reach.elsewhere;
    const qsizetype own = found.candidates.size();
    append(asked, tier, elsewhere(wanted, asked.viewpoint),
           isCut ? m_reach.elsewhere : std::max(m_reach.elsewhere, room), found);
    asked.cutShort = asked.cutShort || (isCut && found.candidates.size() - own >= m_reach.elsewhere);
}

QList<Candidate> Search::candidates(const Asked &asked, const core::Filters &filters,
                                    std::optional<core::FilterKind> ignored) const
{
    core::Filters used = filters;
    used.openNow = filters.openNow && ignored != core::FilterKind::OpenNow;
    if (ignored == core::FilterKind::Age)
        used.ages.reset();
    const QString filter = expression::allOf({filterExpression(filters, m_lexicon, ignored),
                                              used.openNow ? openExpression(asked.now) : QString()});
    Found found{used, true, {}, {}, 0};
    QString all = wantedOf(asked.plan.groups);
    QStringList topics;
    for (const Group &group : asked.plan.groups) {
        if (group.kind == Group::Kind::Topic)
            topics.append(group.expression);
    }
    if (asked.plan.groups.isEmpty()) {
        QStringList places;
        for (const Group &group : asked.plan.places)
            places.append(group.expression);
        all = expression::allOf(places);
    }
    const auto wanted = [&filter](const QString &expression) {
        return expression::allOf({expression, filter});
    };
    if (!all.isEmpty()) {
        collect(asked, Index::Tier::Names, wanted(all), found);
        if (asked.mayGoOn())
            collect(asked, Index::Tier::Texts, wanted(all), found);
        found.allWords = false;
        if (!topics.isEmpty() && asked.mayGoOn())
            collect(asked, Index::Tier::Texts, wanted(expression::anyOf(topics)), found);
    } else if (asked.typed.isEmpty() || !filter.isEmpty()) {
        found.allWords = false;
        if (!filter.isEmpty())
            collect(asked, Index::Tier::Names, filter, found);
        else
            append(asked, Index::Tier::Names, {}, m_reach.serving + asked.query.limit, found);
    }
    const Ranking ranking(asked.typed, asked.plan, asked.viewpoint);
    for (Candidate &candidate : found.candidates)
        ranking.judge(candidate);
    ranking.sort(found.candidates, asked.query.limit,
                 [&](const Candidate &one) { return m_openings.at(one.facts.opening, asked.now); });
    return found.candidates;
}

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
        if (none == 0 || isAnyListed(asked.plan, found) || !asked.mayGoOn())
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

QList<core::Hit> Search::read(const Asked &asked, const QList<Candidate> &found, int limit,
                              core::Results &results) const
{
    const QString language = askedLanguage(asked.query, asked.typed, asked.plan.asker);
    QList<core::Hit> hits;
    QList<core::Hit> unknown;
    for (const Candidate &candidate : found) {
        if (hits.size() >= limit) {
            results.more = true;
            break;
        }
        const auto service = m_rows.summary(candidate.row, asked.query.language);
        if (!service)
            continue;
        QList<core::Hit> &into = candidate.unknownHours ? unknown : hits;
        into.append(hitOf(*service, candidate.why));
        into.last().speaks = spoken(language, candidate.facts);
    }
    const qsizetype room = std::min(limit - hits.size(), unknown.size());
    results.hoursUnknown += int(room);
    results.more = results.more || room < unknown.size();
    return hits + unknown.mid(0, room);
}

QList<core::HiddenByFilter> Search::hiddenBy(const Asked &asked) const
{
    QList<core::HiddenByFilter> hidden;
    const core::Filters &filters = asked.query.filters;
    for (const core::FilterKind kind : chosen(filters)) {
        if (!asked.mayGoOn())
            break;
        const qsizetype count = candidates(asked, filters, kind).size();
        if (count > 0)
            hidden.append({kind, int(count)});
    }
    return hidden;
}

QList<core::Hit> Search::instead(const Asked &asked) const
{
    const core::Query empty{{}, {}, asked.query.place, asked.query.language, false, asked.query.limit};
    Asked general{empty, asked.now, {}, {}, asked.viewpoint};
    general.viewpoint.audience.clear();
    QList<qint64> rows;
    for (const QLatin1StringView topic : generalTopics) {
        core::Filters filters;
        filters.topics = {QString(topic)};
        general.viewpoint.filterTopics = filters.topics;
        const QList<qint64> fitting =
            nationalLines(candidates(general, filters, std::nullopt), filters.topics);
        if (!fitting.isEmpty() && !rows.contains(fitting.first()))
            rows.append(fitting.first());
    }
    general.viewpoint.filterTopics.clear();
    if (rows.size() < fewestInstead) {
        for (const qint64 row :
             nationalLines(candidates(general, {}, std::nullopt), {}).mid(0, fewestInstead)) {
            if (!rows.contains(row))
                rows.append(row);
        }
    }
    QList<core::Hit> hits;
    for (const qint64 row : rows) {
        if (const auto service = m_rows.summary(row, asked.query.language))
            hits.append(hitOf(*service, {core::Why::Kind::Instead, {}, {}}));
    }
    return hits;
}

/// Lines for the topics of these, the best first.
QList<core::Hit> Search::linesFor(const Asked &asked, const QStringList &topics) const
{
    const core::Query empty{{}, {}, asked.query.place, asked.query.language, false, asked.query.limit};
    Asked general{empty, asked.now, {}, {}, asked.viewpoint};
    general.plan.asker = asked.plan.asker;
    QList<core::Hit> hits;
    for (const QString &topic : topics) {
        core::Filters filters;
        filters.topics = {topic};
        general.viewpoint.filterTopics = filters.topics;
        const QList<qint64> rows = nationalLines(candidates(general, filters, std::nullopt), filters.topics);
        for (const qint64 row : rows.mid(0, fewestInstead)) {
            if (const auto service = m_rows.summary(row, asked.query.language))
                hits.append(hitOf(*service, {core::Why::Kind::Instead, {}, topic}));
        }
    }
    return united({}, hits);
}

/// Words that only entries of elsewhere have still tell what is looked for: the topics of those entries.
QList<core::Hit> Search::alike(const Asked &asked, const QList<Candidate> &found) const
{
    QMap<QString, int> counts;
    for (const Candidate &one : found.mid(0, mostAlike)) {
        if (!one.facts.topics.isEmpty())
            ++counts[one.facts.topics.first()];
    }
    QString most;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        if (it.value() > counts.value(most))
            most = it.key();
    }
    QList<core::Hit> hits =
        asked.plan.hasTopics() || most.isEmpty() ? QList<core::Hit>() : linesFor(asked, {most});
    if (hits.size() < fewestInstead && asked.plan.hasTopics())
        hits = united(hits, linesFor(asked, asked.plan.topics));
    return hits.size() < fewestInstead ? united(hits, instead(asked)) : hits;
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
    const QList<Candidate> found = narrowed(asked, results);
    QList<Candidate> here = found;
    QList<Candidate> elsewhere;
    if (asked.viewpoint.place.isSet()) {
        const bool isAskedHere = std::any_of(found.begin(), found.end(),
                                             [](const Candidate &one) { return one.serves && one.asked; });
        const bool isOneName =
            !isAskedHere && std::count_if(found.begin(), found.end(),
                                          [](const Candidate &one) { return one.asked; }) <= mostOfOneName;
        const auto isElsewhere = [isOneName](const Candidate &one) {
            return !one.serves && !(isOneName && one.asked);
        };
        here.removeIf(isElsewhere);
        elsewhere = found;
        elsewhere.removeIf([&](const Candidate &one) { return !isElsewhere(one); });
    }
    const bool isOnlyElsewhere = !elsewhere.isEmpty();
    hideElsewhere(asked, here, elsewhere, results);
    services = united(services, read(asked, here, query.limit, results));
    QList<PageHit> pages;
    if (!asked.typed.isEmpty() && pagesFit(query.filters) && asked.mayGoOn())
        pages = pagesFor(asked.typed, asked.plan, query.language, m_index, m_rows, m_analyser);
    const auto isAboutFirstTopic = [&](const Candidate &one) {
        return one.serves && one.facts.topics.contains(asked.plan.topics.first());
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
        results.hits = united(results.hits, alike(asked, found));
    if (results.hits.size() < query.limit)
        results.hits =
            united(results.hits, read(asked, elsewhere, query.limit - int(results.hits.size()), results));
    if (services.isEmpty() && elsewhere.isEmpty() && !query.filters.isEmpty())
        results.hidden = hiddenBy(asked);
    results.nothingMatched = results.hits.isEmpty() && results.hidden.isEmpty();
    if (results.hits.isEmpty())
        results.hits = instead(asked);
    results.more = results.more || results.hits.size() > query.limit;
    results.hits = results.hits.mid(0, query.limit);
    return results;
}

} // namespace waymark::store
