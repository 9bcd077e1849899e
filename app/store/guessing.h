#pragma once

#include "store/lexicon.h"

namespace waymark::store {

/// Weighs the phrases that were found in a text against what all of its words speak for (Evidence): takes
/// away those that rest on one word where the whole is plainly about something else ("right" of "he says its
/// his right" is no question about law), and adds the topics that no phrase says.
class Guessing
{
public:
    Guessing(const Evidence &evidence, const TypedText &typed, const QList<PlaceMatch> &places,
             const text::Analyser &analyser);

    void improve(QList<PhraseMatch> &found) const;

private:
    [[nodiscard]] Evidence::Reading readingIn(const QString &language, const QList<PlaceMatch> &places,
                                              const text::Analyser &analyser) const;
    [[nodiscard]] qsizetype tellingWords(const PhraseMatch &match) const;
    [[nodiscard]] bool isStrong(const PhraseMatch &match) const;
    [[nodiscard]] bool tellsAlone(const PhraseMatch &match) const;
    [[nodiscard]] bool isDoubtful(const PhraseMatch &match) const;
    [[nodiscard]] bool isChance(const PhraseMatch &match) const;
    [[nodiscard]] bool isPlain(const Evidence::Vote &vote) const;
    [[nodiscard]] bool isClearlyGrave(const Evidence::Vote &vote) const;
    [[nodiscard]] bool isClear(const Evidence::Vote &vote, bool isDeedSaid) const;
    [[nodiscard]] bool isUnsupportedInStory(const PhraseMatch &match) const;
    [[nodiscard]] double weightAlone(const PhraseMatch &match) const;
    [[nodiscard]] double supportOf(const PhraseMatch &match) const;
    void weigh(QList<PhraseMatch> &found) const;
    [[nodiscard]] PhraseMatch lean(const QList<PhraseMatch> &found) const;
    [[nodiscard]] PhraseMatch guessBeside(const QList<PhraseMatch> &found) const;

    const Evidence &m_evidence;
    const TypedText &m_typed;
    QList<Evidence::Reading> m_readings;
    bool m_isSentence = false;
    bool m_isOfSelf = false; ///< nobody else does anything in it
    QList<Evidence::Vote> m_votes;
};

} // namespace waymark::store
