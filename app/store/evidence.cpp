#include "store/evidence.h"

#include "store/wordclasses.h"
#include "text/analyser.h"
#include "text/functionwords.h"

#include <algorithm>
#include <cmath>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// Added to each count (Lidstone): by leave-one-out over the phrases, less trusts single phrases too much.
constexpr double smoothing = 0.3;
/// How far a topic with many phrases is likelier from the start: half, as phrases were written by topic and
/// not counted among those who ask.
constexpr double priorShare = 0.5;
/// Neighbouring words are counted as words too, so the classifier is surer than it is right; twice as sure,
/// as found with sentences that were judged.
constexpr double overconfidence = 2;
/// What the words of an ordinary phrase say for its topic, in natural logarithms.
constexpr double ordinaryPhrase = 6;
constexpr double leastShare = 0.08;
constexpr qsizetype mostVotes = 3;
/// From here on a word speaks for a topic: with it the topic is half as likely again.
constexpr double leastWord = 0.4;

QString nameOf(const QString &language, const QString &stem)
{
    return language + u'|' + (language == "en"_L1 ? wordClass(stem) : stem);
}

QString wordOf(const QString &stem)
{
    return stem.endsWith(text::stemMark) ? stem.chopped(1) : stem;
}

bool tellsAlone(const QString &stem, const QString &language)
{
    const QString word = wordOf(stem);
    return !text::isFunctionWord(word, language) && !text::isGenericWord(word);
}

} // namespace

quint64 Evidence::pairOf(int first, int second)
{
    return quint64(quint32(first)) << 32U | quint32(second);
}

int Evidence::numberOf(const QString &language, const QString &stem) const
{
    return m_words.value(nameOf(language, stem), -1);
}

/// The same few thousand words make all phrases.
Evidence::Word Evidence::learnt(const QString &language, const QString &stem)
{
    QHash<QString, Word> &words = m_learnt[language];
    if (const auto known = words.constFind(stem); known != words.constEnd())
        return *known;
    const QString name = nameOf(language, stem);
    if (!m_words.contains(name)) {
        m_words.insert(name, int(m_alone.size()));
        m_alone.emplace_back();
    }
    return *words.insert(stem, {m_words.value(name), tellsAlone(stem, language)});
}

void Evidence::count(Feature &feature, int topic)
{
    feature.all += 1;
    m_topics[std::size_t(topic)].features += 1;
    m_all += 1;
    for (Count &one : feature.counts) {
        if (one.topic == topic) {
            one.phrases += 1;
            return;
        }
    }
    feature.counts.push_back({topic, 1});
}

void Evidence::learn(const QString &language, const QStringList &stems, const QStringList &topics)
{
    const QString &code = topics.first();
    if (!m_numbers.contains(code)) {
        m_numbers.insert(code, int(m_topics.size()));
        m_topics.push_back({code});
    }
    const int topic = m_numbers.value(code);
    m_topics[std::size_t(topic)].phrases += 1;
    int before = -1;
    for (const QString &stem : stems) {
        const Word word = learnt(language, stem);
        if (word.tells)
            count(m_alone[std::size_t(word.number)], topic);
        if (before >= 0)
            count(m_pairs[pairOf(before, word.number)], topic);
        before = word.number;
    }
}

void Evidence::finish()
{
    m_learnt.clear();
    double phrases = 0;
    for (const Topic &topic : m_topics)
        phrases += topic.phrases;
    const auto alone =
        std::count_if(m_alone.begin(), m_alone.end(), [](const Feature &one) { return one.all > 0; });
    const double features = double(m_pairs.size()) + double(alone);
    for (Topic &topic : m_topics) {
        topic.prior = priorShare * std::log(topic.phrases / phrases);
        topic.total = std::log(topic.features + smoothing * features);
        topic.absent = std::log(smoothing) - topic.total;
    }
}

QList<Evidence::Seen> Evidence::seenIn(const Reading &reading) const
{
    QList<Seen> seen;
    int before = -1;
    for (qsizetype i = 0; i < reading.stems.size(); ++i) {
        const QString &stem = reading.stems[i];
        const int number = stem.isEmpty() ? -1 : numberOf(reading.language, stem);
        const Feature *alone = number < 0 ? nullptr : &m_alone[std::size_t(number)];
        if (alone != nullptr && alone->all > 0 && tellsAlone(stem, reading.language))
            seen.append({alone, i, i});
        const auto pair =
            number < 0 || before < 0 ? m_pairs.constEnd() : m_pairs.constFind(pairOf(before, number));
        if (pair != m_pairs.constEnd())
            seen.append({&*pair, i - 1, i});
        before = number;
    }
    return seen;
}

/// The logarithm of how much likelier a feature is with this topic than with any.
double Evidence::says(const Feature &feature, int topic) const
{
    const Topic &one = m_topics[std::size_t(topic)];
    double phrases = 0;
    for (const Count &count : feature.counts)
        phrases = count.topic == topic ? count.phrases : phrases;
    return std::log(phrases + smoothing) - one.total - std::log(double(feature.all) / m_all);
}

std::vector<double> Evidence::sharesOf(const QList<Seen> &seen) const
{
    std::vector<double> shares;
    for (const Topic &topic : m_topics)
        shares.push_back(topic.prior + double(seen.size()) * topic.absent);
    for (const Seen &one : seen) {
        for (const Count &count : one.feature->counts)
            shares[std::size_t(count.topic)] += std::log1p(double(count.phrases) / smoothing);
    }
    const double best = *std::max_element(shares.begin(), shares.end());
    double all = 0;
    for (double &share : shares)
        all += share = std::exp((share - best) / overconfidence);
    for (double &share : shares)
        share /= all;
    return shares;
}

Evidence::Vote Evidence::voteFor(int topic, double share, const QList<Seen> &seen, qsizetype words) const
{
    Vote vote{m_topics[std::size_t(topic)].code, share, 0, {}};
    std::vector<double> byWord(std::size_t(words), 0);
    for (const Seen &one : seen) {
        const double said = says(*one.feature, topic);
        vote.strength += said / ordinaryPhrase;
        const auto parts = double(one.last - one.first + 1);
        for (qsizetype i = one.first; i <= one.last; ++i)
            byWord[std::size_t(i)] += said / parts;
    }
    for (qsizetype i = 0; i < words; ++i) {
        if (byWord[std::size_t(i)] >= leastWord)
            vote.words.append(i);
    }
    return vote;
}

QList<Evidence::Vote> Evidence::votes(const QList<Reading> &readings) const
{
    QList<Seen> seen;
    qsizetype words = 0;
    for (const Reading &reading : readings) {
        seen += seenIn(reading);
        words = std::max(words, reading.stems.size());
    }
    if (seen.isEmpty())
        return {};
    const std::vector<double> shares = sharesOf(seen);
    QList<Vote> votes;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] >= leastShare)
            votes.append(voteFor(int(i), shares[i], seen, words));
    }
    std::sort(votes.begin(), votes.end(), [](const Vote &a, const Vote &b) {
        return std::pair(-a.share, a.topic) < std::pair(-b.share, b.topic);
    });
    return votes.mid(0, mostVotes);
}

} // namespace waymark::store
