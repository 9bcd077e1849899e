#include "store/lexicon.h"

#include "store/codec.h"
#include "store/wordclasses.h"
#include "text/countrynames.h"
#include "text/functionwords.h"

#include <QSet>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar stemsMark = u':';
constexpr QChar contentMark = u'|';
constexpr QChar classMark = u'~';
/// A phrase of one telling word is found by that word alone; a very short one would be found by chance.
constexpr qsizetype shortestContent = 4;
/// Of a last word, to be the beginning of a phrase: alone, and behind others, where it is mostly whole.
constexpr qsizetype shortestBeginning = 3;
constexpr qsizetype shortestBeginningBehind = 4;
constexpr qsizetype mostBeginnings = 40;  ///< phrases that are looked at
constexpr qsizetype mostMeanings = 3;     ///< of those
constexpr qsizetype shortestSentence = 5; ///< words
constexpr double clearGuess = 0.35;       ///< where a name may be meant
constexpr double strongGuess = 0.45;      ///< where phrases say already what happened
constexpr qsizetype longBeginning = 3;    ///< words, that tell even when they only join others
/// So much of a phrase about danger or one's own behaviour has to be typed before it is meant.
constexpr qsizetype shortestGraveBeginning = 7;

/// Told, not named: "the man next door hits his wife", but not "womens aid glasgow".
bool isSentence(const TypedText &typed)
{
    return typed.words.size() >= shortestSentence ||
           std::any_of(typed.isFunction.begin(), typed.isFunction.end(), [](bool is) { return is; });
}

QString stemOrWord(const QString &word, const QString &language, const text::Analyser &analyser)
{
    const QString stem = analyser.stem(word, language);
    return stem.isEmpty() ? word : stem;
}

bool isGrave(const QString &topic)
{
    return topic == "emergency"_L1 || topic == "perpetrator-change"_L1;
}

/// Alone they are no sign of the phrase they stand in: "he sent me a text" is not "how do i text the police".
bool meansMuchElse(const QString &word)
{
    static const QSet<QString> words{u"text"_s,  u"chat"_s, u"email"_s, u"message"_s,
                                     u"free"_s,  u"open"_s, u"now"_s,   u"tonight"_s,
                                     u"today"_s, u"wont"_s, u"cant"_s,  u"phone"_s};
    return words.contains(word);
}

bool isGrave(const QStringList &topics)
{
    return isGrave(topics.value(0)) || topics.contains("emergency"_L1);
}

bool isWayTo(const QString &word)
{
    return word == "to"_L1 || word == "from"_L1;
}

bool anyTaken(const std::vector<bool> &taken, qsizetype first, qsizetype count)
{
    return std::any_of(taken.begin() + first, taken.begin() + first + count, [](bool one) { return one; });
}

void take(std::vector<bool> &taken, qsizetype first, qsizetype count)
{
    std::fill(taken.begin() + first, taken.begin() + first + count, true);
}

void unite(QStringList &into, const QStringList &more)
{
    for (const QString &one : more) {
        if (!into.contains(one))
            into.append(one);
    }
}

} // namespace

PhraseKeys keysOf(const QString &phrase, const QString &language, const text::Analyser &analyser)
{
    QStringList whole;
    QStringList stems;
    QStringList content;
    bool isGeneric = true;
    for (const text::Word &word : analyser.words(phrase)) {
        const QString stem = stemOrWord(word.folded, language, analyser);
        whole.append(word.folded);
        stems.append(stem);
        if (!text::isFunctionWord(word.folded, language)) {
            content.append(stem);
            isGeneric = isGeneric && (text::isGenericWord(word.folded) || text::isCommonWord(word.folded) ||
                                      meansMuchElse(word.folded));
        }
    }
    PhraseKeys keys{whole.join(u' '), {}, content.join(u' ').prepend(language + contentMark)};
    if (stems != whole)
        keys.stems = language + stemsMark + stems.join(u' ');
    const bool tells =
        content.size() > 1 || (!content.isEmpty() && content.first().size() >= shortestContent && !isGeneric);
    if (!tells)
        keys.content.clear();
    return keys;
}

Lexicon::Lexicon(Connection &connection, const text::Analyser &analyser)
    : m_analyser(analyser)
{
    loadTopics(connection);
    loadPhrases(connection);
    loadPlaces(connection);
}

void Lexicon::loadTopics(Connection &connection)
{
    SQLite::Statement &rows = connection.prepared(
        "SELECT code, services, falls_back, falls_back_audiences FROM topic ORDER BY position");
    QHash<QString, TopicTargets> raw;
    QStringList codes;
    while (rows.executeStep()) {
        const QString code = textAt(rows, 0);
        codes.append(code);
        const qint64 services = rows.getColumn(1).getInt64();
        raw.insert(code, {codec::readList(bytesAt(rows, 2)),
                          codec::readList(bytesAt(rows, 3)),
                          services > 0,
                          services,
                          {},
                          {}});
    }
    for (const QString &code : codes) {
        TopicTargets targets;
        targets.carried = raw[code].carried;
        targets.services = raw[code].services;
        // Falling back goes on until something is carried; a ring of topics ends by itself, since each is
        // visited once.
        QStringList open{code};
        for (qsizetype i = 0; i < open.size(); ++i) {
            const TopicTargets &one = raw[open[i]];
            if (one.carried) {
                targets.topics.append(open[i]);
                continue;
            }
            // A code that is no topic's is an audience's.
            for (const QString &next : one.topics)
                unite(raw.contains(next) ? open : targets.audiences, {next});
            unite(targets.audiences, one.audiences);
        }
        if (targets.carried) {
            for (const QString &next : std::as_const(raw[code].topics)) {
                if (raw[next].carried)
                    targets.furtherTopics.append(next);
                else if (!raw.contains(next))
                    targets.furtherAudiences.append(next);
            }
            unite(targets.furtherAudiences, raw[code].audiences);
        }
        m_targets.insert(code, targets);
    }
}

void Lexicon::add(const QString &key, const QStringList &topics)
{
    if (key.isEmpty())
        return;
    unite(m_phrases[key], topics);
    m_longest = std::max(m_longest, key.count(u' ') + 1);
}

void Lexicon::loadPhrases(Connection &connection)
{
    SQLite::Statement &rows =
        connection.prepared("SELECT whole, stems, content, topics FROM phrase ORDER BY rowid");
    while (rows.executeStep()) {
        const QStringList topics = codec::readList(bytesAt(rows, 3));
        const QString whole = textAt(rows, 0);
        if (!m_phrases.contains(whole))
            m_sorted.append(whole);
        for (int column = 0; column < 3; ++column)
            add(textAt(rows, column), topics);
        addAlike(textAt(rows, 2), topics);
        learn(textAt(rows, 2), topics);
    }
    m_evidence.finish();
    std::sort(m_sorted.begin(), m_sorted.end());
}

void Lexicon::loadPlaces(Connection &connection)
{
    SQLite::Statement &rows =
        connection.prepared("SELECT words, place, local FROM place_word ORDER BY words, local");
    while (rows.executeStep()) {
        const QString words = textAt(rows, 0);
        const auto place = core::Place::parse(textAt(rows, 1));
        if (!place || m_places.contains(words))
            continue;
        m_places.insert(words, {*place, rows.getColumn(2).getInt() != 0});
        m_longestPlace = std::max(m_longestPlace, words.count(u' ') + 1);
    }
}

QList<PlaceMatch> Lexicon::placesIn(const TypedText &typed) const
{
    QList<PlaceMatch> found;
    Taken taken(std::size_t(typed.words.size()), false);
    for (qsizetype count = std::min(m_longestPlace, typed.words.size()); count > 0; --count) {
        for (qsizetype first = 0; first + count <= typed.words.size(); ++first) {
            const auto known = m_places.constFind(typed.key(first, count));
            if (known == m_places.constEnd() || anyTaken(taken, first, count))
                continue;
            take(taken, first, count);
            // "taking me to pakistan": somebody is not there, and needs help where they are.
            if (first > 0 && isWayTo(typed.words[first - 1].folded))
                continue;
            found.append({first, count, known->place, known->local, known.key()});
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return found;
}

QList<PhraseMatch> Lexicon::phrasesIn(const TypedText &typed, const QList<PlaceMatch> &places) const
{
    QList<PhraseMatch> found;
    Taken taken(std::size_t(typed.words.size()), false);
    // "abused as a chi" is on its way to one phrase, not done with the one of its first word.
    matchBeginning(typed, longBeginning, taken, found);
    matchWhole(typed, taken, found);
    matchBeginning(typed, 1, taken, found);
    for (const PlaceMatch &place : places)
        take(taken, place.first, place.count);
    matchContent(typed, taken, found);
    for (PhraseMatch &match : found)
        match.isPerson = saysWhoOnly(typed, match);
    guess(typed, taken, places, found);
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return found;
}

QStringList Lexicon::stemKeys(const TypedText &typed, const QList<qsizetype> &indexes, QChar mark) const
{
    QStringList keys;
    for (const QString &language : typed.stemLanguages) {
        QString key = language + mark;
        for (const qsizetype index : indexes) {
            if (!key.endsWith(mark))
                key += u' ';
            key += stemOrWord(typed.words[index].folded, language, m_analyser);
        }
        keys.append(key);
    }
    return keys;
}

void Lexicon::matchWhole(const TypedText &typed, Taken &taken, QList<PhraseMatch> &found) const
{
    for (qsizetype count = std::min(m_longest, typed.words.size()); count > 0; --count) {
        for (qsizetype first = 0; first + count <= typed.words.size(); ++first) {
            if (anyTaken(taken, first, count))
                continue;
            PhraseMatch match{first, count, m_phrases.value(typed.key(first, count)), Likeness::Whole};
            QList<qsizetype> indexes;
            for (qsizetype i = first; i < first + count; ++i)
                indexes.append(i);
            if (match.topics.isEmpty()) {
                match.likeness = Likeness::Stems;
                for (const QString &key : stemKeys(typed, indexes, stemsMark))
                    unite(match.topics, m_phrases.value(key));
                // "i touch her" is not "i touched her".
                if (match.topics.value(0) == "perpetrator-change"_L1)
                    match.topics.clear();
            }
            if (match.topics.isEmpty())
                continue;
            take(taken, first, count);
            found.append(match);
        }
    }
}

void Lexicon::matchContent(const TypedText &typed, Taken &taken, QList<PhraseMatch> &found) const
{
    QList<qsizetype> telling;
    for (qsizetype i = 0; i < typed.words.size(); ++i) {
        if (!typed.isFunction[i])
            telling.append(i);
    }
    for (qsizetype count = std::min(m_longest, telling.size()); count > 0; --count) {
        for (qsizetype at = 0; at + count <= telling.size(); ++at) {
            const qsizetype first = telling[at];
            const qsizetype length = telling[at + count - 1] - first + 1;
            if (anyTaken(taken, first, length))
                continue;
            PhraseMatch match{first, length, {}, Likeness::Content};
            for (const QString &key : stemKeys(typed, telling.mid(at, count), contentMark))
                unite(match.topics, m_phrases.value(key));
            // "gives me a hiding" is not "im hiding".
            if (count == 1 && isGrave(match.topics))
                continue;
            if (match.topics.isEmpty() && count > 1)
                match.topics = m_phrases.value(classKey(typed, telling.mid(at, count)));
            if (match.topics.isEmpty())
                continue;
            take(taken, first, length);
            found.append(match);
        }
    }
}

QString Lexicon::classKey(const TypedText &typed, const QList<qsizetype> &indexes) const
{
    QStringList classes;
    for (const qsizetype index : indexes)
        classes.append(wordClass(stemOrWord(typed.words[index].folded, u"en"_s, m_analyser)));
    return u"en"_s + classMark + classes.join(u' ');
}

/// "found child abuse pictures" is alike "found child abuse images".
void Lexicon::addAlike(const QString &content, const QStringList &topics)
{
    const qsizetype mark = content.indexOf(contentMark);
    if (mark < 0 || isGrave(topics) || !content.contains(u' '))
        return;
    QStringList classes;
    for (const QString &stem : content.mid(mark + 1).split(u' '))
        classes.append(wordClass(stem));
    add(content.left(mark) + classMark + classes.join(u' '), topics);
}

void Lexicon::learn(const QString &content, const QStringList &topics)
{
    // A guess must not call the police, nor take somebody for a perpetrator.
    const qsizetype mark = content.indexOf(contentMark);
    if (mark > 0 && !topics.isEmpty() && !isGrave(topics))
        m_evidence.learn(content.left(mark), content.mid(mark + 1).split(u' ', Qt::SkipEmptyParts), topics);
}

bool Lexicon::saysWhoOnly(const TypedText &typed, const PhraseMatch &match) const
{
    qsizetype persons = 0;
    for (qsizetype i = match.first; i < match.first + match.count; ++i) {
        const bool is = isPerson(typed.words[i].folded);
        if (!is && !typed.isFunction[i])
            return false;
        persons += is ? 1 : 0;
    }
    return persons > 0;
}

std::optional<PlaceMatch> Lexicon::placeStartingWith(const QString &word) const
{
    std::optional<PlaceMatch> only;
    for (auto it = m_places.constBegin(); it != m_places.constEnd(); ++it) {
        if (!it.key().startsWith(word))
            continue;
        if (only && (only->place != it->place || only->local != it->local))
            return std::nullopt;
        only = PlaceMatch{0, 1, it->place, it->local, it.key()};
    }
    return only;
}

QStringList Lexicon::words() const
{
    QSet<QString> all;
    for (const QString &phrase : m_sorted) {
        for (const QString &word : phrase.split(u' '))
            all.insert(word);
    }
    for (auto it = m_places.constBegin(); it != m_places.constEnd(); ++it) {
        for (const QString &word : it.key().split(u' '))
            all.insert(word);
    }
    return QStringList(all.begin(), all.end());
}

/// Adds what the words speak for where they are not all in phrases that tell what happened.
void Lexicon::guess(const TypedText &typed, const Taken &taken, const QList<PlaceMatch> &places,
                    QList<PhraseMatch> &found) const
{
    Taken isElse(taken.size(), false);
    for (const PlaceMatch &place : places)
        take(isElse, place.first, place.count);
    QList<Evidence::Word> words(typed.words.size());
    const bool isDeedSaid =
        std::any_of(found.begin(), found.end(), [](const PhraseMatch &one) { return !one.isPerson; });
    // What phrases say already is not said again by their words.
    for (const PhraseMatch &match : found) {
        if (!match.isPerson)
            take(isElse, match.first, match.count);
    }
    for (qsizetype i = 0; i < typed.words.size(); ++i) {
        if (typed.isFunction[i] || isElse[std::size_t(i)] || text::isGenericWord(typed.words[i].folded))
            continue;
        words[i].isCommon = (isDeedSaid || isSentence(typed)) && text::isCommonWord(typed.words[i].folded);
        for (const QString &language : typed.stemLanguages)
            words[i].keys.append(
                Evidence::key(language, stemOrWord(typed.words[i].folded, language, m_analyser)));
    }
    const double least = isDeedSaid ? strongGuess : isSentence(typed) ? 0 : clearGuess;
    QList<Evidence::Vote> votes = m_evidence.votes(words);
    if (votes.isEmpty() && !isDeedSaid && isSentence(typed)) {
        // Where nothing tells more, words of every day have to do.
        for (Evidence::Word &word : words)
            word.isCommon = false;
        votes = m_evidence.votes(words);
    }
    PhraseMatch guess{0, 0, {}, Likeness::Guess};
    for (const Evidence::Vote &vote : std::as_const(votes)) {
        if (vote.strength < least)
            continue;
        const bool isSaid = std::any_of(found.begin(), found.end(), [&](const PhraseMatch &one) {
            return !one.isPerson && one.topics.value(0) == vote.topic;
        });
        const bool isNew = std::any_of(vote.words.begin(), vote.words.end(),
                                       [&](qsizetype i) { return !taken[std::size_t(i)]; });
        if (isSaid || !isNew)
            continue;
        guess.topics.append(vote.topic);
        guess.strength = std::max(guess.topics.size() > 1 ? guess.strength : 0, vote.strength);
        for (const qsizetype i : vote.words) {
            if (!taken[std::size_t(i)] && !guess.among.contains(i))
                guess.among.append(i);
        }
    }
    if (guess.topics.isEmpty())
        return;
    std::sort(guess.among.begin(), guess.among.end());
    guess.first = guess.among.first();
    guess.count = guess.among.last() - guess.first + 1;
    found.append(guess);
}

/// What most phrases that start so mean, the most frequent first.
QStringList Lexicon::startingWith(const QString &key) const
{
    QHash<QString, QStringList> all; ///< by main topic
    QHash<QString, int> counts;
    QStringList mains;
    qsizetype seen = 0;
    qsizetype grave = 0;
    for (auto it = std::lower_bound(m_sorted.begin(), m_sorted.end(), key);
         it != m_sorted.end() && it->startsWith(key) && seen < mostBeginnings; ++it) {
        const QStringList these = m_phrases.value(*it);
        if (isGrave(these)) {
            ++grave;
            if (key.size() < shortestGraveBeginning || key.size() * 2 < it->size())
                continue;
        }
        ++seen;
        if (++counts[these.first()] == 1)
            mains.append(these.first());
        unite(all[these.first()], these);
    }
    std::stable_sort(mains.begin(), mains.end(),
                     [&](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    QStringList topics;
    for (const QString &main : mains.mid(0, mostMeanings))
        unite(topics, all.value(main));
    // One of several ways to go on is no reason to take somebody for a perpetrator.
    if (grave > 0 && grave < seen)
        topics.removeIf([](const QString &topic) { return isGrave(topic); });
    return topics;
}

void Lexicon::matchBeginning(const TypedText &typed, qsizetype fewest, Taken &taken,
                             QList<PhraseMatch> &found) const
{
    const qsizetype last = typed.words.size() - 1;
    if (!typed.unfinished || last < 0 || taken.back())
        return;
    const auto tells = [&](qsizetype i) {
        const QString &word = typed.words[i].folded;
        return !typed.isFunction[i] && !text::isGenericWord(word) && !meansMuchElse(word) &&
               !(i == last && last > 0 && text::isCommonWord(word));
    };
    for (qsizetype first = std::max<qsizetype>(0, last + 1 - m_longest); first + fewest <= last + 1;
         ++first) {
        const qsizetype count = last + 1 - first;
        const QString key = typed.key(first, count);
        bool isTold =
            count >= longBeginning ||
            (typed.words[last].folded.size() >= (last > 0 ? shortestBeginningBehind : shortestBeginning) &&
             tells(last));
        for (qsizetype i = first; i < last; ++i)
            isTold = isTold || tells(i);
        const bool isDone = fewest > 1 && m_phrases.contains(key);
        if (!isTold || isDone || anyTaken(taken, first, count))
            continue;
        const QStringList topics = startingWith(key);
        if (topics.isEmpty())
            continue;
        take(taken, first, count);
        found.append({first, count, topics, Likeness::Beginning});
        return;
    }
}

} // namespace waymark::store
