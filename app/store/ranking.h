#pragma once

#include "core/results.h"
#include "store/facts.h"
#include "store/plan.h"

#include <QList>

#include <functional>

namespace waymark::store {

/// Who asks: what ranking takes into account of the setting and the filters.
struct Viewpoint
{
    core::Place place;       ///< chosen, typed or set, in this order; unset when none is known
    QList<core::Place> home; ///< the pack's own places, for when none is known
    QString audience;        ///< the filter
    QStringList filterTopics;
    bool ownBehaviour = false; ///< asked for, however it was
};

/// A service that may be listed.
struct Candidate
{
    qint64 row = 0;
    Facts facts;
    bool allWords = false;     ///< found with all words, in names or texts
    bool unknownHours = false; ///< where only what is open now is asked for: it may be
    bool serves = true;
    bool named = false; ///< what was typed is its name
    bool meant = false; ///< by name, by topic or by area: more than a mention
    bool asked = false; ///< by name, wherever it is
    double score = 0;
    core::Why why;
};

/// The order of the list, by these, each deciding only where those before it are equal: what an emergency
/// asks for; exact name; what serves the person's place; what is known to be open, where
/// only that is asked for; what takes their age; support before reporting
/// (unless asked for); a typed town's own; more than a mention; national before local and before lines of
/// many countries; then a score from names, topics, who asks, and how special, wide, sure and reachable the
/// service is; then what is known to be open now, what may be, and what is closed; then the static order.
class Ranking
{
public:
    using OpennessOf = std::function<core::Openness(const Candidate &)>;

    Ranking(const TypedText &typed, const Plan &plan, const Viewpoint &viewpoint);

    /// False for services that nobody asked for (about one's own behaviour).
    [[nodiscard]] bool mayList(const Facts &facts) const;
    /// Fills in all but row, facts and allWords.
    void judge(Candidate &candidate) const;
    /// `opennessOf` is asked only of those that are equal otherwise, and only as far as `shown` of the list.
    void sort(QList<Candidate> &candidates, qsizetype shown, const OpennessOf &opennessOf) const;

private:
    struct Fit
    {
        double score = 0;
        QString topic; ///< that fits; empty when none does
        bool inName = false;
    };

    [[nodiscard]] Fit fitOf(const Group &group, const Facts &facts) const;
    [[nodiscard]] double standing(const Facts &facts) const;
    [[nodiscard]] double filterFit(const Facts &facts) const;
    [[nodiscard]] bool isTypedByName(const Facts &facts) const;
    [[nodiscard]] bool isAllInName(const Facts &facts) const;
    [[nodiscard]] double askerFit(const Facts &facts) const;
    [[nodiscard]] double groupPenalty(const Facts &facts) const;
    [[nodiscard]] double nationFit(const Facts &facts) const;
    [[nodiscard]] double nameFit(const Facts &facts) const;
    [[nodiscard]] bool isMainTopicMeant(const Facts &facts) const;
    [[nodiscard]] double otherNatures(const Facts &facts) const;
    [[nodiscard]] double homeShare(const Facts &facts) const;
    [[nodiscard]] bool isForOthers(const Facts &facts) const;
    [[nodiscard]] bool servesHome(const core::Place &place) const;
    [[nodiscard]] bool isInTown(const Facts &facts) const;
    [[nodiscard]] bool servesViewpoint(const Facts &facts) const;
    [[nodiscard]] core::Why whyOf(const Candidate &candidate, const QList<Fit> &fits) const;

    const TypedText &m_typed;
    const Plan &m_plan;
    const Viewpoint &m_viewpoint;
    QString m_key;
    bool m_isAsked = false;     ///< something was typed or chosen: else the static order stands
    bool m_isNameQuery = false; ///< words alone, no topic or place among them
};

} // namespace waymark::store
