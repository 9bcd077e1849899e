#pragma once

#include "core/place.h"
#include "store/connection.h"
#include "store/evidence.h"
#include "store/phrasekeys.h"
#include "store/typed.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace waymark::store {

/// Guess: no phrase, but words that speak for a topic (Evidence).
enum class Likeness { Whole, Stems, Content, Beginning, Guess };

/// A stretch of typed words that means topics, the most fitting first.
struct PhraseMatch
{
    qsizetype first = 0;
    qsizetype count = 0;
    QStringList topics;
    Likeness likeness = Likeness::Whole;
    bool isPerson = false;    ///< only says who somebody is: "my boss"
    QList<qsizetype> among{}; ///< of a guess: the words that speak for it; the others stay free
    double strength = 1;      ///< 0 … 1: how much the whole text speaks for it
    bool isPlain = false;     ///< of a guess: nobody would take the text for anything else
};

/// A stretch of typed words that names a place; `local` when it is an area of local services, which lies in
/// `place`.
struct PlaceMatch
{
    qsizetype first = 0;
    qsizetype count = 0;
    core::Place place;
    bool local = false;
    QString name; ///< folded
};

/// What stands for a topic where it is searched for: itself, or what it falls back to where no service
/// carries it.
struct TopicTargets
{
    QStringList topics;
    QStringList audiences;
    bool carried = false;
    qint64 services = 0;          ///< that carry it
    QStringList furtherTopics;    ///< with `carried`: what it would fall back to
    QStringList furtherAudiences; ///< likewise
};

/// Everyday words, topic names and place names of one pack, in memory: some thousand short strings.
class Lexicon
{
public:
    /// Throws SQLite::Exception.
    Lexicon(Connection &connection, const text::Analyser &analyser);

    /// Longest first, no word in two matches; in the order of the text.
    [[nodiscard]] QList<PhraseMatch> phrasesIn(const TypedText &typed, const QList<PlaceMatch> &places) const;
    [[nodiscard]] QList<PlaceMatch> placesIn(const TypedText &typed) const;
    [[nodiscard]] TopicTargets targetsOf(const QString &topic) const { return m_targets.value(topic); }
    /// Whether a folded word is the whole name of a place.
    [[nodiscard]] bool namesPlace(const QString &word) const { return m_places.contains(word); }
    /// A known name, but not of a town, that starts with a word, if there is only one.
    [[nodiscard]] std::optional<PlaceMatch> placeStartingWith(const QString &word) const;
    /// Every word of phrases and place names, folded.
    [[nodiscard]] QStringList words() const;

private:
    struct PlaceWord
    {
        core::Place place;
        bool local = false;
        QString name{};    ///< where the words are a shorter form of it
        bool town = false; ///< that no local service of the pack is in
    };
    using Taken = std::vector<bool>;

    void loadTopics(Connection &connection);
    void loadPhrases(Connection &connection);
    void loadPlaces(Connection &connection);
    void addShortForms();
    void add(const QString &key, const QStringList &topics);
    void matchWhole(const TypedText &typed, Taken &taken, QList<PhraseMatch> &found) const;
    void matchContent(const TypedText &typed, Taken &taken, QList<PhraseMatch> &found) const;
    void addPhrase(const PhraseKeys &keys, const QStringList &topics, QHash<QString, QString> &classes);
    void addAlike(const QString &content, const QStringList &topics, QHash<QString, QString> &classes);
    void learn(const PhraseKeys &keys, const QStringList &topics);
    [[nodiscard]] bool saysWhoOnly(const TypedText &typed, const PhraseMatch &match) const;
    void matchBeginning(const TypedText &typed, qsizetype fewest, Taken &taken,
                        QList<PhraseMatch> &found) const;
    [[nodiscard]] QStringList stemKeys(const TypedText &typed, const QList<qsizetype> &indexes,
                                       QChar mark) const;
    [[nodiscard]] QStringList startingWith(const QString &key) const;

    const text::Analyser &m_analyser;
    QHash<QString, QStringList> m_phrases;
    QStringList m_sorted; ///< the whole keys
    qsizetype m_longest = 1;
    Evidence m_evidence;
    QMap<QString, PlaceWord> m_places; ///< in order, to find beginnings
    qsizetype m_longestPlace = 1;
    QHash<QString, TopicTargets> m_targets;
};

} // namespace waymark::store
