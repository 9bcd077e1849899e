#pragma once

#include "store/candidate.h"
#include "store/plan.h"

namespace waymark::store {

/// How well a service answers the typed words: by what it is for, and by what it is called.
class WordFit
{
public:
    WordFit(const TypedText &typed, const Plan &plan);

    struct Fit
    {
        double score = 0;
        QString topic; ///< that fits; empty when none does
        bool inName = false;
    };

    [[nodiscard]] Fit of(const Group &group, const Facts &facts) const;
    /// Points for a name that was typed whole or in part.
    [[nodiscard]] double nameFit(const Facts &facts) const;
    [[nodiscard]] bool isTypedByName(const Facts &facts) const;
    /// All words are in its names, and they are words that may name something.
    [[nodiscard]] bool isAllInName(const Facts &facts) const;
    /// A word beside a matter is of its name.
    [[nodiscard]] bool hasWordOfName(const Facts &facts) const;
    /// Words alone, no topic or place among them.
    [[nodiscard]] bool isNameQuery() const { return m_isNameQuery; }
    /// The whole text, folded.
    [[nodiscard]] const QString &key() const { return m_key; }

    /// Letters from which on the beginning of a name is one.
    static constexpr qsizetype shortestOwnName = 5;

private:
    [[nodiscard]] Fit topicFit(const Group &group, const Facts &facts) const;
    [[nodiscard]] double pointsInName(const Group &group, const Facts &facts, bool isWhole,
                                      bool isCommon) const;

    const TypedText &m_typed;
    const Plan &m_plan;
    QString m_key;
    bool m_isNameQuery = false;
    bool m_tells = false; ///< a word that may name something
};

} // namespace waymark::store
