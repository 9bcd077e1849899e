#include "store/guessing.h"

#include "text/functionwords.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSentence = 5; ///< words
/// What a guess needs: in a sentence, where a name may be meant, and beside phrases that say what happened.
constexpr double leastStrength = 0.3;
constexpr double nameStrength = 0.7;
constexpr double besideStrength = 0.5;
constexpr double leastShare = 0.25;
constexpr double besideShare = 0.5;
constexpr double reportingShare = 0.8;
constexpr double reportingStrength = 1;
/// So sure of something else that one word is no reason.
constexpr double sureShare = 0.5;
constexpr double sureStrength = 0.6;

/// Told, not named: "the man next door hits his wife", but not "womens aid glasgow".
bool isSentence(const TypedText &typed)
{
    return typed.words.size() >= shortestSentence ||
           std::any_of(typed.isFunction.begin(), typed.isFunction.end(), [](bool is) { return is; });
}

} // namespace

Guessing::Guessing(const Evidence &evidence, const TypedText &typed, const QList<PlaceMatch> &places,
                   const text::Analyser &analyser)
    : m_evidence(evidence)
    , m_typed(typed)
    , m_isSentence(isSentence(typed))
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

bool Guessing::isDoubtful(const PhraseMatch &match) const
{
    if (match.isPerson || isStrong(match) || isGrave(match.topics) || !m_isSentence || m_votes.isEmpty())
        return false;
    const Evidence::Vote &best = m_votes.first();
    const bool isForHelpers = best.topic == "supporting-someone"_L1 || best.topic == "bystander"_L1;
    return !isForHelpers && best.share >= sureShare && best.strength >= sureStrength && !tellsAlone(match) &&
           std::none_of(m_votes.begin(), m_votes.end(),
                        [&](const Evidence::Vote &vote) { return match.topics.contains(vote.topic); });
}

bool Guessing::isClear(const Evidence::Vote &vote, bool isDeedSaid) const
{
    // To send somebody to the police is no guess.
    if (vote.topic == "reporting"_L1)
        return vote.share >= reportingShare && vote.strength >= reportingStrength;
    const double strength = isDeedSaid ? besideStrength : m_isSentence ? leastStrength : nameStrength;
    return vote.share >= (isDeedSaid ? besideShare : leastShare) && vote.strength >= strength &&
           !vote.words.isEmpty();
}

PhraseMatch Guessing::guessBeside(const QList<PhraseMatch> &found) const
{
    const bool isDeedSaid =
        std::any_of(found.begin(), found.end(), [](const PhraseMatch &one) { return !one.isPerson; });
    std::vector<bool> taken(std::size_t(m_typed.words.size()), false);
    for (const PhraseMatch &match : found) {
        if (isStrong(match))
            std::fill_n(taken.begin() + match.first, match.count, true);
    }
    PhraseMatch guess{0, 0, {}, Likeness::Guess};
    for (const Evidence::Vote &vote : m_votes) {
        const bool isSaid = std::any_of(found.begin(), found.end(), [&](const PhraseMatch &one) {
            return !one.isPerson && one.topics.value(0) == vote.topic;
        });
        const bool isNew = std::any_of(vote.words.begin(), vote.words.end(),
                                       [&](qsizetype i) { return !taken[std::size_t(i)]; });
        if (isSaid || !isNew || !isClear(vote, isDeedSaid))
            continue;
        guess.strength = guess.topics.isEmpty() ? vote.share : guess.strength;
        guess.topics.append(vote.topic);
        for (const qsizetype i : vote.words) {
            if (!taken[std::size_t(i)] && !guess.among.contains(i))
                guess.among.append(i);
        }
    }
    return guess;
}

void Guessing::improve(QList<PhraseMatch> &found) const
{
    found.removeIf([this](const PhraseMatch &match) { return isDoubtful(match); });
    PhraseMatch guess = guessBeside(found);
    if (guess.topics.isEmpty())
        return;
    std::sort(guess.among.begin(), guess.among.end());
    guess.first = guess.among.first();
    guess.count = guess.among.last() - guess.first + 1;
    found.append(guess);
}

} // namespace waymark::store
