#pragma once

#include "core/schedule.h"
#include "store/personfit.h"
#include "store/wordfit.h"

#include <functional>

namespace waymark::store {

/// The order of a list of judged candidates (see Ranking).
class ListOrder
{
public:
    using OpennessOf = std::function<core::Openness(const Candidate &)>;

    ListOrder(const Plan &plan, const TypedText &typed, const WordFit &words, const PersonFit &person);

    /// As Ranking::sort(). `byHours`: what is open goes before what is closed among equals.
    void sort(QList<Candidate> &candidates, qsizetype shown, bool byHours,
              const OpennessOf &opennessOf) const;

private:
    [[nodiscard]] int nameLevel(const Candidate &one) const;
    [[nodiscard]] bool isEmergency(const Candidate &one) const;
    [[nodiscard]] bool isSpecialWay(const Candidate &one) const;
    [[nodiscard]] bool isBehindMatter(const Candidate &one) const;
    [[nodiscard]] bool isForOwnBehaviour(const Candidate &one) const;
    void raisePoliceOfPlace(QList<Candidate> &sorted) const;
    [[nodiscard]] bool isOnRailway() const;
    [[nodiscard]] bool isUnaskedReporting(const Candidate &one) const;

    const Plan &m_plan;
    const TypedText &m_typed;
    const WordFit &m_words;
    const PersonFit &m_person;
    bool m_isOnlyGuessed = false;
};

} // namespace waymark::store
