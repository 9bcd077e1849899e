#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace waymark::store {

/// What words that stand in no everyday phrase as they were typed still speak for. Each word votes for the
/// topics of the phrases that it or its class (wordClass) stands in, the more the rarer it is among phrases
/// and the fewer topics it stands for; a phrase of which most is there, in any order, adds its own vote. So a
/// sentence that nobody listed leans to what similar ones mean, and says because of which words.
/// Filled once, then read by any thread.
class Evidence
{
public:
    struct Vote
    {
        QString topic;
        double strength = 0;    ///< 0 … 1
        QList<qsizetype> words; ///< those that speak for it: indexes into what was asked, ascending
    };

    /// A phrase of everyday words: its telling stems, without function words.
    void learn(const QString &language, const QStringList &stems, const QStringList &topics);

    /// Once, when all is learned.
    void finish();

    struct Word
    {
        QStringList keys;      ///< key() in each language that it may be of; none where it does not count
        bool isCommon = false; ///< of every day: it speaks for nothing alone
    };

    /// The topics that these words speak for clearly enough, the most likely first.
    [[nodiscard]] QList<Vote> votes(const QList<Word> &words) const;

    /// How a word of one language is asked for in votes().
    [[nodiscard]] static QString key(const QString &language, const QString &stem);

private:
    struct Phrase
    {
        QList<int> features; ///< each once
        QStringList topics;
        double weight = 0; ///< of its features
    };
    struct Feature
    {
        QList<int> phrases;
        QHash<QString, double> topics; ///< by main topic: phrases
        double weight = 0;             ///< how rare it is
    };

    QHash<QString, int> m_numbers;
    std::vector<Feature> m_features;
    std::vector<Phrase> m_phrases;
};

} // namespace waymark::store
