#include "store/guessing.h"

#include "text/functionwords.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSentence = 5; ///< words
constexpr qsizetype shortestStory = 6;
/// What a guess needs: in a sentence, where a name may be meant, and beside phrases that say what happened.
constexpr double leastStrength = 0.3;
constexpr double nameStrength = 0.7;
constexpr double besideStrength = 0.5;
constexpr double leastShare = 0.25;
constexpr double besideShare = 0.5;
constexpr double reportingShare = 0.8;
constexpr double reportingStrength = 1;
constexpr double clearShare = 0.45; ///< in a story, whatever its words say each
/// What a phrase in a story counts by itself: of one word, one telling word with others that join, two.
constexpr double oneWord = 0.3;
constexpr double fewWords = 0.45;
constexpr double twoWords = 0.7;
constexpr double furtherSupport = 0.3; ///< of a topic that is not the phrase's first
constexpr double toldStrength = 0.5;   ///< from here on a phrase says what happened
constexpr double leanShare = 0.1;
constexpr double leanStrength = 0.5;
constexpr double plainShare = 0.6;
constexpr double plainStrength = 0.5;
constexpr double emergencyShare = 0.85;
constexpr double emergencyStrength = 0.8;
constexpr double ownShare = 0.5;
constexpr double ownStrength = 0.35;
/// So sure of something else that one word is no reason.
constexpr double sureShare = 0.5;
constexpr double sureStrength = 0.6;

/// Told, not named: "the man next door hits his wife", but not "womens aid glasgow".
bool isSentence(const TypedText &typed)
{
    return typed.words.size() >= shortestSentence ||
           std::any_of(typed.isFunction.begin(), typed.isFunction.end(), [](bool is) { return is; });
}

/// "i shoved my wife", not "he shoved me".
bool isToldOfSelf(const TypedText &typed)
{
    static const QStringList self{u"i"_s, u"ive"_s, u"im"_s, u"id"_s, u"ill"_s};
    static const QStringList others{u"he"_s,   u"hes"_s,    u"she"_s, u"shes"_s,
                                    u"they"_s, u"theyre"_s, u"me"_s,  u"we"_s};
    const auto isIn = [](const QStringList &list) {
        return [&list](const text::Word &word) { return list.contains(word.folded); };
    };
    return std::any_of(typed.words.begin(), typed.words.end(), isIn(self)) &&
           std::none_of(typed.words.begin(), typed.words.end(), isIn(others));
}

/// What somebody looks for or who tells, not what happened: it denies no phrase that says that.
bool isNoMatter(const QString &topic)
{
    static const QStringList topics{u"listening"_s,     u"supporting-someone"_s,  u"bystander"_s,
                                    u"reporting"_s,     u"legal-advice"_s,        u"service-finder"_s,
                                    u"accessibility"_s, u"young-people-support"_s};
    return topics.contains(topic);
}

void unite(QList<qsizetype> &into, const QList<qsizetype> &more)
{
    for (const qsizetype one : more) {
        if (!into.contains(one))
            into.append(one);
    }
}

} // namespace

Guessing::Guessing(const Evidence &evidence, const TypedText &typed, const QList<PlaceMatch> &places,
                   const text::Analyser &analyser)
    : m_evidence(evidence)
    , m_typed(typed)
    , m_isSentence(isSentence(typed))
    , m_isOfSelf(isToldOfSelf(typed))
{
    for (const QString &language : typed.stemLanguages)
        m_readings.append(readingIn(language, places, analyser));
    m_votes = evidence.votes(m_readings);
}

Evidence::Reading Guessing::readingIn(const QString &language, const QList<PlaceMatch> &places,
                                      const text::Analyser &analyser) const
{
    Evidence::Reading reading{language, {}};
    for (const text::Word &word : m_typed.words)
        reading.stems.append(stemOrWord(word.folded, language, analyser));
    for (const PlaceMatch &place : places)
        std::fill_n(reading.stems.begin() + place.first, place.count, QString());
    return reading;
}

qsizetype Guessing::tellingWords(const PhraseMatch &match) const
{
    return std::count(m_typed.isFunction.begin() + match.first,
                      m_typed.isFunction.begin() + match.first + match.count, false);
}

bool Guessing::isStrong(const PhraseMatch &match) const
{
    return !match.isPerson && match.likeness != Likeness::Beginning && tellingWords(match) > 1;
}

/// "stalked" is about stalking whatever stands around it, "better" is not about one's mind.
bool Guessing::tellsAlone(const PhraseMatch &match) const
{
    QList<Evidence::Reading> readings = m_readings;
    for (Evidence::Reading &reading : readings) {
        for (qsizetype i = 0; i < reading.stems.size(); ++i) {
            const bool isIn = i >= match.first && i < match.first + match.count;
            if (!isIn || text::isCommonWord(m_typed.words[i].folded))
                reading.stems[i].clear();
        }
    }
    const QList<Evidence::Vote> alone = m_evidence.votes(readings);
    return !alone.isEmpty() && alone.first().share >= leastShare &&
           match.topics.contains(alone.first().topic);
}

/// "my wife put a knife to me and i just took it": a weapon alone says nothing of now.
bool Guessing::isUnsupportedInStory(const PhraseMatch &match) const
{
    static const QStringList weapons{u"knife"_s, u"gun"_s, u"machete"_s, u"weapon"_s, u"fire"_s};
    return weapons.contains(m_typed.words[match.first].folded) && m_typed.words.size() >= shortestStory &&
           m_votes.first().share >= clearShare && supportOf(match) <= 0;
}

bool Guessing::isDoubtful(const PhraseMatch &match) const
{
    if (match.isPerson || isStrong(match) || !m_isSentence || m_votes.isEmpty())
        return false;
    if (isGrave(match.topics))
        return match.count == 1 && isUnsupportedInStory(match);
    const Evidence::Vote &best = m_votes.first();
    return !isNoMatter(best.topic) && best.share >= sureShare && best.strength >= sureStrength &&
           !tellsAlone(match) &&
           std::none_of(m_votes.begin(), m_votes.end(),
                        [&](const Evidence::Vote &vote) { return match.topics.contains(vote.topic); });
}

/// As good as told in so many words.
bool Guessing::isPlain(const Evidence::Vote &vote) const
{
    return m_typed.words.size() >= shortestStory && vote.share >= plainShare &&
           vote.strength >= plainStrength;
}

/// What calls an emergency number, or takes somebody for one who hurts others, needs more than a lean.
bool Guessing::isClearlyGrave(const Evidence::Vote &vote) const
{
    if (vote.topic == "emergency"_L1)
        return vote.share >= emergencyShare && vote.strength >= emergencyStrength;
    return m_isOfSelf && vote.share >= ownShare && vote.strength >= ownStrength;
}

bool Guessing::isClear(const Evidence::Vote &vote, bool isDeedSaid) const
{
    if (isGrave(vote.topic))
        return isClearlyGrave(vote);
    // To send somebody to the police is no guess.
    if (vote.topic == "reporting"_L1)
        return vote.share >= reportingShare && vote.strength >= reportingStrength;
    const double strength = isDeedSaid ? besideStrength : m_isSentence ? leastStrength : nameStrength;
    const bool isStory = m_typed.words.size() >= shortestStory;
    return vote.share >= (isDeedSaid ? besideShare : leastShare) &&
           (vote.strength >= strength || (isStory && vote.share >= clearShare)) && !vote.words.isEmpty();
}

/// In a story of which nothing else is known, a weak guess is better than none.
PhraseMatch Guessing::lean(const QList<PhraseMatch> &found) const
{
    const bool isTold = std::any_of(found.begin(), found.end(), [](const PhraseMatch &one) {
        return !one.isPerson && one.strength >= toldStrength;
    });
    PhraseMatch guess{0, 0, {}, Likeness::Guess};
    if (isTold || m_typed.words.size() < shortestStory)
        return guess;
    for (const Evidence::Vote &vote : m_votes) {
        if (vote.share < leanShare || isGrave(vote.topic) || vote.topic == "reporting"_L1 ||
            std::all_of(vote.words.begin(), vote.words.end(),
                        [this](qsizetype i) { return m_typed.isFunction[i]; }))
            continue;
        guess.strength = leanStrength;
        guess.topics.append(vote.topic);
        unite(guess.among, vote.words);
    }
    return guess;
}

PhraseMatch Guessing::guessBeside(const QList<PhraseMatch> &found) const
{
    const bool isDeedSaid = std::any_of(found.begin(), found.end(), [](const PhraseMatch &one) {
        return !one.isPerson && one.strength >= toldStrength;
    });
    std::vector<bool> taken(std::size_t(m_typed.words.size()), false);
    for (const PhraseMatch &match : found) {
        if (isStrong(match))
            std::fill_n(taken.begin() + match.first, match.count, true);
    }
    PhraseMatch guess{0, 0, {}, Likeness::Guess};
    // Somebody who wants to die is listened to by the crisis lines.
    const bool isCrisis = std::any_of(found.begin(), found.end(), [](const PhraseMatch &one) {
        return one.topics.value(0) == "mental-health-crisis"_L1;
    });
    for (const Evidence::Vote &vote : m_votes) {
        if (isCrisis && vote.topic == "emergency"_L1)
            continue;
        const bool isSaid = std::any_of(found.begin(), found.end(), [&](const PhraseMatch &one) {
            return !one.isPerson && one.topics.value(0) == vote.topic;
        });
        const bool isNew = std::any_of(vote.words.begin(), vote.words.end(),
                                       [&](qsizetype i) { return !taken[std::size_t(i)]; });
        if (isSaid || !isNew || !isClear(vote, isDeedSaid))
            continue;
        guess.strength = guess.topics.isEmpty() ? vote.share : guess.strength;
        guess.isPlain = guess.isPlain || isPlain(vote);
        guess.topics.append(vote.topic);
        for (const qsizetype i : vote.words) {
            if (!taken[std::size_t(i)])
                unite(guess.among, {i});
        }
    }
    return guess;
}

/// How far all the words speak for a phrase's topics: 1 as much as for the likeliest, 0 not at all.
double Guessing::supportOf(const PhraseMatch &match) const
{
    double share = 0;
    for (const Evidence::Vote &vote : m_votes) {
        if (match.topics.contains(vote.topic))
            share = std::max(share, (match.topics.first() == vote.topic ? 1 : furtherSupport) * vote.share);
    }
    return m_votes.isEmpty() ? 0 : share / std::max(leastShare, m_votes.first().share);
}

/// What a phrase in a story counts by itself.
double Guessing::weightAlone(const PhraseMatch &match) const
{
    const qsizetype telling = tellingWords(match);
    if (match.likeness == Likeness::Beginning)
        return telling > 1 ? fewWords : oneWord / 2;
    if (telling > 2)
        return 1;
    return telling > 1 ? twoWords : match.count > 1 ? fewWords : oneWord;
}

/// "someone who speaks welsh to listen": the last word of many begins another phrase by chance only.
bool Guessing::isChance(const PhraseMatch &match) const
{
    return m_typed.words.size() >= shortestStory && match.likeness == Likeness::Beginning &&
           tellingWords(match) < 2 && supportOf(match) <= 0;
}

/// In a story every phrase may stand there by chance ("abuse" of "shouted abuse"): a short one counts as far
/// as the whole speaks for it.
void Guessing::weigh(QList<PhraseMatch> &found) const
{
    if (m_typed.words.size() < shortestStory)
        return;
    const bool isMatter = !m_votes.isEmpty() && !isNoMatter(m_votes.first().topic);
    for (PhraseMatch &match : found) {
        const bool isBeginning = match.likeness == Likeness::Beginning;
        if (match.isPerson || isGrave(match.topics) || (!isMatter && !isBeginning))
            continue;
        const double itself = weightAlone(match);
        match.strength *= itself + (1 - itself) * supportOf(match);
    }
}

void Guessing::improve(QList<PhraseMatch> &found) const
{
    found.removeIf([this](const PhraseMatch &match) { return isDoubtful(match) || isChance(match); });
    weigh(found);
    PhraseMatch guess = guessBeside(found);
    if (guess.topics.isEmpty())
        guess = lean(found);
    if (guess.topics.isEmpty())
        return;
    std::sort(guess.among.begin(), guess.among.end());
    guess.first = guess.among.first();
    guess.count = guess.among.last() - guess.first + 1;
    found.append(guess);
}

} // namespace waymark::store
