#pragma once

#include "store/candidate.h"
#include "store/plan.h"

namespace waymark::store {

/// How well a service fits the person: who and where they are, and how they want to get in touch.
class PersonFit
{
public:
    PersonFit(const Plan &plan, const Viewpoint &viewpoint);

    /// Points for what the words say of them.
    [[nodiscard]] double askerFit(const Facts &facts) const;
    /// Points that a service for one group loses where the person does not say that they belong to it: those
    /// who do not say so most likely do not.
    [[nodiscard]] double groupPenalty(const Facts &facts) const;
    /// Those for being for the young alone.
    [[nodiscard]] double youngPenalty(const Facts &facts) const;
    [[nodiscard]] double placeFit(const Facts &facts) const;
    /// Not for this age, or for the other of women and men.
    [[nodiscard]] bool isForOthers(const Facts &facts) const;
    [[nodiscard]] bool isInTown(const Facts &facts) const;
    [[nodiscard]] bool serves(const Facts &facts) const;

private:
    [[nodiscard]] double audienceFit(const Facts &facts) const;
    [[nodiscard]] double contactFit(const Facts &facts) const;
    [[nodiscard]] bool isForYoungerOnly(const Facts &facts) const;
    [[nodiscard]] double nationFit(const Facts &facts) const;
    [[nodiscard]] double homeShare(const Facts &facts) const;
    [[nodiscard]] bool servesHome(const core::Place &place) const;

    const Plan &m_plan;
    const Viewpoint &m_viewpoint;
};

} // namespace waymark::store
