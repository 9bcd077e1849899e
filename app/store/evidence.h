#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace waymark::store {

/// What a whole sentence is about, where no everyday phrase says it: the naive Bayes classifier with
/// multinomial counts (Manning, Raghavan, Schütze, Introduction to Information Retrieval, chapter 13),
/// learned from the everyday phrases. A feature is a telling word, two neighbouring words, or two telling
/// words with only joining ones between; each word as its class (wordClass), so that "my fella batters me" is
/// like "my husband hits me". What stands with many topics counts less; words that no phrase has say nothing.
/// Filled once, then read by any thread.
class Evidence
{
public:
    /// What was typed, as it reads in one language.
    struct Reading
    {
        QString language;
        /// A stem for each word; empty where a word is no part of what is told (a place) and for no
        /// neighbour.
        QStringList stems;
    };

    struct Vote
    {
        QString topic;
        double share = 0; ///< 0 … 1: how likely it is this rather than another topic
        double strength =
            0; ///< how much the words say: 0 nothing, 1 as much as an ordinary phrase; may be more
        QList<qsizetype> words; ///< those that speak for it: indexes into the stems, ascending
    };

    /// A phrase: the stems of all its words, and its topics, the main one first.
    void learn(const QString &language, const QStringList &stems, const QStringList &topics);

    /// Once, when all is learned.
    void finish();

    /// The topics that the words speak for, the most likely first; none where they say nothing.
    [[nodiscard]] QList<Vote> votes(const QList<Reading> &readings) const;

private:
    struct Count
    {
        int topic = 0;
        float phrases = 0;
    };
    struct Feature
    {
        std::vector<Count> counts; ///< by topic
        float all = 0;
        float weight = 1; ///< 0 … 1: less for one of many topics
        int language = 0;
    };
    /// How often a word stands in one language says nothing of how often it does in another.
    struct Language
    {
        std::vector<double> features; ///< by topic, as are the two following
        std::vector<double> total;    ///< logarithms
        std::vector<double> absent;   ///< for a feature that none of a topic's phrases has
        double all = 0;               ///< features of all phrases
        double different = 0;
    };
    struct Topic
    {
        QString code;
        double phrases = 0;
        double prior = 0; ///< a logarithm
    };
    /// A feature that was found, and the words that it is made of.
    struct Seen
    {
        const Feature *feature = nullptr;
        qsizetype first = 0;
        qsizetype last = 0;
    };

    struct Word
    {
        int number = -1;
        bool tells = false; ///< by itself
        bool joins = false; ///< others, and says nothing
        qsizetype at = 0;   ///< in a reading
    };

    [[nodiscard]] static quint64 pairOf(int first, int second);
    [[nodiscard]] int numberOf(const QString &language, const QString &stem) const;
    [[nodiscard]] Word learnt(const QString &language, const QString &stem);
    [[nodiscard]] int numberOfTopic(const QString &code);
    [[nodiscard]] int numberOfLanguage(const QString &code);
    void learn(const std::vector<Word> &words, int language, int topic, float phrases);
    void count(Feature &feature, int language, int topic, float phrases);
    [[nodiscard]] QList<Seen> seenIn(const Reading &reading) const;
    void addPair(const QHash<quint64, Feature> &pairs, const Word &first, const Word &last,
                 QList<Seen> &seen) const;
    [[nodiscard]] double says(const Feature &feature, int topic) const;
    [[nodiscard]] std::vector<double> sharesOf(const QList<Seen> &seen) const;
    [[nodiscard]] Vote voteFor(int topic, double share, const QList<Seen> &seen, qsizetype words) const;

    QHash<QString, int> m_numbers;                 ///< of topics
    QHash<QString, int> m_words;                   ///< numbers of words, by language and class
    std::vector<Feature> m_alone;                  ///< by number; nothing where a word never tells by itself
    QHash<quint64, Feature> m_pairs;               ///< of neighbours, by both numbers
    QHash<quint64, Feature> m_apart;               ///< likewise, with joining words between
    QHash<QString, QHash<QString, Word>> m_learnt; ///< by language and stem, until finish()
    std::vector<Topic> m_topics;
    QHash<QString, int> m_languageNumbers;
    std::vector<Language> m_languages;
};

} // namespace waymark::store
