#pragma once

#include "store/candidate.h"
#include "store/listorder.h"
#include "store/personfit.h"
#include "store/plan.h"
#include "store/wordfit.h"

#include <QList>

namespace waymark::store {

/// The order of the list, by these, each deciding only where those before it are equal: what an emergency
/// asks for; exact name; what serves the person's place; what is known to be open, where
/// only that is asked for; what takes their age; support before reporting
/// (unless asked for); a typed town's own; more than a mention; national before local and before lines of
/// many countries; then a score (weights.h) from names, topics, who asks, and how special, wide, sure and
/// reachable the service is; then what is known to be open now, what may be, and what is closed; then the
/// static order. All that is given has to outlive it.
class Ranking
{
public:
    using OpennessOf = ListOrder::OpennessOf;

    Ranking(const TypedText &typed, const Plan &plan, const Viewpoint &viewpoint);

    /// False for services that nobody asked for (about one's own behaviour).
    [[nodiscard]] bool mayList(const Facts &facts) const;
    /// Fills in all but row, facts and allWords.
    void judge(Candidate &candidate) const;
    /// Why a judged one is in the list.
    [[nodiscard]] core::Why whyOf(const Candidate &candidate) const;
    /// `opennessOf` is asked only of those that are equal otherwise, and only as far as `shown` of the list.
    void sort(QList<Candidate> &candidates, qsizetype shown, const OpennessOf &opennessOf) const;

private:
    [[nodiscard]] double standing(const Facts &facts) const;
    [[nodiscard]] double filterFit(const Facts &facts) const;
    [[nodiscard]] bool isMainTopicMeant(const Facts &facts) const;
    [[nodiscard]] double otherNatures(const Facts &facts) const;
    [[nodiscard]] core::Why whyOfWords(const Candidate &candidate, const QList<WordFit::Fit> &fits) const;

    const TypedText &m_typed;
    const Plan &m_plan;
    const Viewpoint &m_viewpoint;
    WordFit m_words;
    PersonFit m_person;
    bool m_isAsked = false; ///< something was typed or chosen: else the static order stands
};

} // namespace waymark::store
