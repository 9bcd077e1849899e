#include "store/evidence.h"

#include "store/wordclasses.h"

#include <algorithm>
#include <cmath>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostVotes = 3;
constexpr double leastScore = 2.6;  ///< a lone word that stands in a few phrases of one topic
constexpr double fullScore = 12;    ///< two rare words of one phrase
constexpr double leastShare = 0.55; ///< of the best one's score
constexpr double leastPure = 0.5;
constexpr double leastCoverage = 0.7;
constexpr double wholePhrase = 0.999;
constexpr double fewPhrases = 1; ///< added to how many there are: one phrase alone is chance
constexpr double furtherTopic = 0.4;
constexpr double furtherPhrase = 0.35;

struct Sum
{
    double words = 0;
    double best = 0; ///< of a phrase
    double second = 0;
    QList<qsizetype> because;

    void addPhrase(double score)
    {
        if (score > best)
            second = std::exchange(best, score);
        else
            second = std::max(second, score);
    }
    [[nodiscard]] double score() const { return words + best + furtherPhrase * second; }
};

} // namespace

QString Evidence::key(const QString &language, const QString &stem)
{
    return language + u'|' + (language == "en"_L1 ? wordClass(stem) : stem);
}

void Evidence::learn(const QString &language, const QStringList &stems, const QStringList &topics)
{
    Phrase phrase{{}, topics};
    const int number = int(m_phrases.size());
    for (const QString &stem : stems) {
        const QString name = key(language, stem);
        auto known = m_numbers.constFind(name);
        if (known == m_numbers.constEnd()) {
            known = m_numbers.insert(name, int(m_features.size()));
            m_features.emplace_back();
        }
        if (phrase.features.contains(*known))
            continue;
        phrase.features.append(*known);
        Feature &feature = m_features[std::size_t(*known)];
        feature.phrases.append(number);
        feature.topics[topics.value(0)] += 1;
    }
    m_phrases.push_back(phrase);
}

void Evidence::finish()
{
    for (Feature &feature : m_features)
        feature.weight = std::log(double(m_phrases.size()) / double(feature.phrases.size()));
    for (Phrase &phrase : m_phrases) {
        phrase.weight = 0;
        for (const int feature : std::as_const(phrase.features))
            phrase.weight += m_features[std::size_t(feature)].weight;
    }
}

QList<Evidence::Vote> Evidence::votes(const QList<Word> &words) const
{
    QHash<QString, Sum> sums;
    QHash<int, QList<qsizetype>> shared;
    QHash<int, double> matched;
    QList<int> seen;
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const QString &name : words[i].keys) {
            const int number = m_numbers.value(name, -1);
            if (number < 0 || seen.contains(number))
                continue;
            seen.append(number);
            const Feature &feature = m_features[std::size_t(number)];
            const double rare = feature.weight;
            for (auto it = feature.topics.begin(); it != feature.topics.end(); ++it) {
                const double pure = it.value() / (double(feature.phrases.size()) + fewPhrases);
                if (words[i].isCommon || pure < leastPure)
                    continue;
                sums[it.key()].words += rare * pure * pure;
                sums[it.key()].because.append(i);
            }
            for (const int phrase : feature.phrases) {
                matched[phrase] += rare;
                shared[phrase].append(i);
            }
        }
    }
    for (auto it = shared.begin(); it != shared.end(); ++it) {
        if (it->size() < 2)
            continue;
        const Phrase &phrase = m_phrases[std::size_t(it.key())];
        const double coverage = matched.value(it.key()) / phrase.weight;
        const bool allCommon =
            std::all_of(it->begin(), it->end(), [&](qsizetype i) { return words[i].isCommon; });
        if (coverage < (allCommon ? wholePhrase : leastCoverage))
            continue;
        double score = matched.value(it.key()) * coverage * coverage;
        for (const QString &topic : phrase.topics) {
            Sum &sum = sums[topic];
            if (score > sum.best) {
                for (const qsizetype i : std::as_const(*it)) {
                    if (!sum.because.contains(i))
                        sum.because.append(i);
                }
            }
            sum.addPhrase(score);
            score *= furtherTopic;
        }
    }
    QList<Vote> votes;
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        if (it->score() < leastScore || it->because.isEmpty())
            continue;
        std::sort(it->because.begin(), it->because.end());
        votes.append({it.key(), it->score(), it->because});
    }
    std::sort(votes.begin(), votes.end(), [](const Vote &a, const Vote &b) {
        return std::pair(-a.strength, a.topic) < std::pair(-b.strength, b.topic);
    });
    if (votes.size() > qsizetype(mostVotes))
        votes.resize(mostVotes);
    const double best = votes.isEmpty() ? 0 : votes.first().strength;
    votes.removeIf([best](const Vote &vote) { return vote.strength < leastShare * best; });
    for (Vote &vote : votes)
        vote.strength = std::min(1.0, vote.strength / fullScore);
    return votes;
}

} // namespace waymark::store
