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
/// A phrase stands for its further topics, too, but half as much: by cross-validation over the phrases.
constexpr float furtherTopic = 0.5F;
/// How much a feature of several topics counts less than one of a single topic, for each natural unit of
/// entropy; likewise.
constexpr double scattered = 0.5;
/// Neighbouring words are counted as words too, so the classifier is surer than it is right; twice as sure,
/// as found with sentences that were judged.
constexpr double overconfidence = 2;
/// What the words of an ordinary phrase say for its topic, in natural logarithms.
constexpr double ordinaryPhrase = 6;
constexpr double leastShare = 0.08;
constexpr qsizetype mostVotes = 4;
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

bool joins(const QString &stem, const QString &language)
{
    return text::isFunctionWord(wordOf(stem), language);
}

template<class Counts> float weightOf(const Counts &counts, float all)
{
    double entropy = 0;
    for (const auto &one : counts)
        entropy -= double(one.phrases / all) * std::log(double(one.phrases / all));
    return float(1 / (1 + scattered * entropy));
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
    return *words.insert(stem, {m_words.value(name), tellsAlone(stem, language), joins(stem, language)});
}

int Evidence::numberOfTopic(const QString &code)
{
    const auto known = m_numbers.constFind(code);
    if (known != m_numbers.constEnd())
        return *known;
    m_topics.push_back({code});
    return *m_numbers.insert(code, int(m_topics.size()) - 1);
}

int Evidence::numberOfLanguage(const QString &code)
{
    const auto known = m_languageNumbers.constFind(code);
    if (known != m_languageNumbers.constEnd())
        return *known;
    m_languages.emplace_back();
    return *m_languageNumbers.insert(code, int(m_languages.size()) - 1);
}

void Evidence::count(Feature &feature, int language, int topic, float phrases)
{
    Language &its = m_languages[std::size_t(language)];
    its.different += feature.counts.empty() ? 1 : 0;
    its.features.resize(std::max(its.features.size(), m_topics.size()));
    its.features[std::size_t(topic)] += double(phrases);
    its.all += double(phrases);
    feature.language = language;
    feature.all += phrases;
    for (Count &one : feature.counts) {
        if (one.topic == topic) {
            one.phrases += phrases;
            return;
        }
    }
    feature.counts.push_back({topic, phrases});
}

void Evidence::learn(const QString &language, const QStringList &stems, const QStringList &topics)
{
    std::vector<Word> words;
    for (const QString &stem : stems)
        words.push_back(learnt(language, stem));
    for (const QString &topic : topics)
        learn(words, numberOfLanguage(language), numberOfTopic(topic),
              topic == topics.first() ? 1 : furtherTopic);
}

void Evidence::learn(const std::vector<Word> &words, int language, int topic, float phrases)
{
    m_topics[std::size_t(topic)].phrases += double(phrases);
    int before = -1;
    int telling = -1;
    for (const Word &word : words) {
        if (word.tells)
            count(m_alone[std::size_t(word.number)], language, topic, phrases);
        if (before >= 0)
            count(m_pairs[pairOf(before, word.number)], language, topic, phrases);
        if (telling >= 0 && telling != before && !word.joins)
            count(m_apart[pairOf(telling, word.number)], language, topic, phrases);
        before = word.number;
        telling = word.joins ? telling : word.number;
    }
}

void Evidence::finish()
{
    m_learnt.clear();
    double phrases = 0;
    for (const Topic &topic : m_topics)
        phrases += topic.phrases;
    for (Topic &topic : m_topics)
        topic.prior = priorShare * std::log(topic.phrases / phrases);
    for (Language &language : m_languages) {
        language.features.resize(m_topics.size());
        for (const double features : language.features) {
            language.total.push_back(std::log(features + smoothing * language.different));
            language.absent.push_back(std::log(smoothing) - language.total.back());
        }
    }
    for (Feature &feature : m_alone)
        feature.weight = weightOf(feature.counts, feature.all);
    for (QHash<quint64, Feature> *pairs : {&m_pairs, &m_apart}) {
        for (Feature &feature : *pairs)
            feature.weight = weightOf(feature.counts, feature.all);
    }
}

void Evidence::addPair(const QHash<quint64, Feature> &pairs, const Word &first, const Word &last,
                       QList<Seen> &seen) const
{
    if (first.number < 0 || last.number < 0)
        return;
    const auto pair = pairs.constFind(pairOf(first.number, last.number));
    if (pair != pairs.constEnd())
        seen.append({&*pair, first.at, last.at});
}

QList<Evidence::Seen> Evidence::seenIn(const Reading &reading) const
{
    QList<Seen> seen;
    Word before;
    Word telling;
    for (qsizetype i = 0; i < reading.stems.size(); ++i) {
        const QString &stem = reading.stems[i];
        Word word;
        word.at = i;
        word.number = stem.isEmpty() ? -1 : numberOf(reading.language, stem);
        word.joins = !stem.isEmpty() && joins(stem, reading.language);
        const Feature *alone = word.number < 0 ? nullptr : &m_alone[std::size_t(word.number)];
        if (alone != nullptr && alone->all > 0 && tellsAlone(stem, reading.language))
            seen.append({alone, i, i});
        addPair(m_pairs, before, word, seen);
        if (!word.joins && telling.at != before.at)
            addPair(m_apart, telling, word, seen);
        before = word;
        telling = word.joins ? telling : word;
    }
    return seen;
}

/// The logarithm of how much likelier a feature is with this topic than with any.
double Evidence::says(const Feature &feature, int topic) const
{
    const Language &language = m_languages[std::size_t(feature.language)];
    double phrases = 0;
    for (const Count &count : feature.counts)
        phrases = count.topic == topic ? count.phrases : phrases;
    return std::log(phrases + smoothing) - language.total[std::size_t(topic)] -
           std::log(double(feature.all) / language.all);
}

std::vector<double> Evidence::sharesOf(const QList<Seen> &seen) const
{
    std::vector<double> shares;
    for (const Topic &topic : m_topics)
        shares.push_back(topic.prior);
    for (const Seen &one : seen) {
        const Language &language = m_languages[std::size_t(one.feature->language)];
        for (std::size_t i = 0; i < shares.size(); ++i)
            shares[i] += double(one.feature->weight) * language.absent[i];
        for (const Count &count : one.feature->counts)
            shares[std::size_t(count.topic)] +=
                double(one.feature->weight) * std::log1p(double(count.phrases) / smoothing);
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
        const double said = double(one.feature->weight) * says(*one.feature, topic);
        vote.strength += said / ordinaryPhrase;
        const double part = one.first == one.last ? said : said / 2;
        byWord[std::size_t(one.first)] += part;
        if (one.first != one.last)
            byWord[std::size_t(one.last)] += part;
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
