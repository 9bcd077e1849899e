#include "store/lexicon.h"

#include "store/guessing.h"
#include "store/wordclasses.h"
#include "text/functionwords.h"

#include <QSet>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// Of a last word, to be the beginning of a phrase: alone, and behind others, where it is mostly whole.
constexpr qsizetype shortestBeginning = 3;
constexpr qsizetype shortestBeginningBehind = 4;
constexpr qsizetype mostBeginnings = 40; ///< phrases that are looked at
constexpr qsizetype mostMeanings = 3;    ///< of those
constexpr qsizetype longBeginning = 3;   ///< words, that tell even when they only join others
/// So much of a phrase about danger or one's own behaviour has to be typed before it is meant.
constexpr qsizetype shortestGraveBeginning = 7;

constexpr qsizetype longestWho = 4; ///< words of "my boyfriend", not of "do i have to go to the police"

bool isWayTo(const QString &word)
{
    return word == "to"_L1 || word == "from"_L1;
}

/// "chad raped me", "my friend clare was hit": a place's name that people bear, and what they do behind it.
bool isOfPerson(const TypedText &typed, qsizetype at)
{
    static const QSet<QString> names{u"chad"_s,  u"jordan"_s, u"georgia"_s,  u"israel"_s,  u"clare"_s,
                                     u"kerry"_s, u"paris"_s,  u"florence"_s, u"chelsea"_s, u"india"_s};
    static const QSet<QString> before{u"in"_s, u"near"_s, u"at"_s, u"around"_s, u"across"_s, u"of"_s};
    static const QSet<QString> deeds{u"hit"_s,  u"is"_s,   u"was"_s,  u"has"_s,  u"had"_s,  u"did"_s,
                                     u"made"_s, u"took"_s, u"said"_s, u"told"_s, u"sent"_s, u"came"_s,
                                     u"put"_s,  u"wont"_s, u"will"_s, u"beat"_s, u"got"_s,  u"who"_s};
    if (at + 1 >= typed.words.size() || !names.contains(typed.words[at].folded))
        return false;
    const QString next = typed.words[at + 1].folded;
    const bool isDeed =
        deeds.contains(next) || (next.size() > 3 && (next.endsWith(u's') || next.endsWith("ed"_L1)));
    return isDeed && (at == 0 || !before.contains(typed.words[at - 1].folded));
}

bool anyTaken(const std::vector<bool> &taken, qsizetype first, qsizetype count)
{
    return std::any_of(taken.begin() + first, taken.begin() + first + count, [](bool one) { return one; });
}

void take(std::vector<bool> &taken, qsizetype first, qsizetype count)
{
    std::fill(taken.begin() + first, taken.begin() + first + count, true);
}

/// "i smash things", not "he smashes things".
bool isToldOfSelf(const TypedText &typed, qsizetype first)
{
    static const QStringList self{u"i"_s, u"ive"_s, u"im"_s, u"id"_s, u"ill"_s, u"my"_s};
    static const QStringList others{u"he"_s, u"hes"_s, u"she"_s, u"shes"_s, u"they"_s, u"theyre"_s};
    for (qsizetype i = first; i >= 0; --i) {
        if (others.contains(typed.words[i].folded))
            return false;
        if (self.contains(typed.words[i].folded))
            return true;
    }
    return false;
}

} // namespace

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
            if (count == 1 && isOfPerson(typed, first))
                continue;
            found.append({first, count, known->place, known->local,
                          known->name.isEmpty() ? known.key() : known->name});
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
    Guessing(m_evidence, typed, places, m_analyser).improve(found);
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
    QStringList classes;
    for (const qsizetype i : std::as_const(telling))
        classes.append(wordClass(stemOrWord(typed.words[i].folded, u"en"_s, m_analyser)));
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
                match.topics = m_phrases.value(u"en"_s + classMark + classes.mid(at, count).join(u' '));
            const bool isOwn = match.topics.value(0) != "perpetrator-change"_L1 ||
                               !typed.language.isEmpty() || isToldOfSelf(typed, first);
            if (match.topics.isEmpty() || !isOwn)
                continue;
            take(taken, first, length);
            found.append(match);
        }
    }
}

bool Lexicon::saysWhoOnly(const TypedText &typed, const PhraseMatch &match) const
{
    if (match.count > longestWho)
        return false;
    qsizetype persons = 0;
    for (qsizetype i = match.first; i < match.first + match.count; ++i) {
        // Words of other languages stand as they are.
        const QString &word = typed.words[i].folded;
        const bool is = isPerson(word) || isPerson(stemOrWord(word, u"en"_s, m_analyser));
        if (!is && !typed.isFunction[i])
            return false;
        persons += is ? 1 : 0;
    }
    return persons > 0;
}

std::optional<PlaceMatch> Lexicon::placeStartingWith(const QString &word) const
{
    std::optional<PlaceMatch> only;
    for (auto it = m_places.lowerBound(word); it != m_places.constEnd() && it.key().startsWith(word); ++it) {
        if (it->town)
            continue;
        if (only && (only->place != it->place || only->local != it->local))
            return std::nullopt;
        only = PlaceMatch{0, 1, it->place, it->local, it->name.isEmpty() ? it.key() : it->name};
    }
    return only;
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
        // "my bos": whoever it is, somebody's own.
        const bool isOfMine = last > 0 && typed.words[last - 1].folded == "my"_L1 && count > 1;
        const qsizetype shortest = last > 0 && !isOfMine ? shortestBeginningBehind : shortestBeginning;
        bool isTold = count >= longBeginning || (typed.words[last].folded.size() >= shortest && tells(last));
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
