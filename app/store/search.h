#pragma once

#include "core/results.h"
#include "store/budget.h"
#include "store/filterexpression.h"
#include "store/index.h"
#include "store/lexicon.h"
#include "store/numbers.h"
#include "store/opening.h"
#include "store/plan.h"
#include "store/ranking.h"
#include "store/rows.h"
#include "store/vocabulary.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <chrono>
#include <memory>

namespace waymark::store {

/// Of which pack the search is: what decides how it is done.
struct PackFigures
{
    QList<core::Place> home;
    int services = 0;
};

/// How many services are looked at before the list is put in order.
struct Reach
{
    int serving = 0;   ///< that serve the person
    int elsewhere = 0; ///< that do not
    int numbers = 0;   ///< numbers that have the typed digits in them
    int first = 0;     ///< that have the words, to tell by row whom they serve
    /// Services found by name fill a list before texts are asked, and the sequence of rows is trusted to
    /// bring the best first; else all that is found is ranked.
    bool bestFirst = false;

    /// Up to 20,000 services there is time to rank widely; from there on the two tiers of the index and the
    /// static order do most of it.
    static Reach of(int services);
};

/// Of a frame, what a keystroke's search may begin with; painting needs the rest.
constexpr std::chrono::milliseconds shareOfFrame{6};

/// One search: typed text is taken apart (TypedText), understood (Plan), looked up (Index), put in order
/// (Ranking) and read (Rows). Throws SQLite::Exception.
class Search
{
public:
    Search(Connection &connection, const text::Analyser &analyser, const Lexicon &lexicon,
           const Vocabulary &vocabulary, const PackFigures &pack,
           std::chrono::nanoseconds share = shareOfFrame);

    ~Search();
    Search(const Search &) = delete;
    Search &operator=(const Search &) = delete;

    /// Asked often while a search runs: once it is true, that search ends at once, with whatever it has.
    void setGivenUp(Budget::GivenUp givenUp) { m_givenUp = std::move(givenUp); }

    [[nodiscard]] core::Results run(const core::Query &query, const QDateTime &now,
                                    core::Effort effort) const;

private:
    struct Asked;
    struct Found;
    struct Lookup;
    struct Walk;

    [[nodiscard]] bool hasKnownStem(const QString &word) const;
    [[nodiscard]] QString replacement(const QString &word, bool unfinished, bool mustLead) const;
    [[nodiscard]] bool isJoined(const TypedText &typed, qsizetype first, bool mayGoOn) const;
    [[nodiscard]] TypedText corrected(const TypedText &typed, const QString &windowLanguage, bool mayGoOn,
                                      bool mustLead = false) const;
    [[nodiscard]] core::Results answered(Asked &asked) const;
    [[nodiscard]] core::Results answeredBut(Asked &asked, const core::Filters &notMeant) const;
    [[nodiscard]] core::Results byNumber(Asked &asked) const;
    [[nodiscard]] core::Results byWords(Asked &asked) const;
    [[nodiscard]] QList<core::Hit> numberHits(const Asked &asked, core::Results &results) const;
    void dropUnmatched(Asked &asked, core::Results &results) const;
    [[nodiscard]] QList<Candidate> candidates(const Asked &asked, const core::Filters &filters,
                                              std::optional<core::FilterKind> ignored) const;
    [[nodiscard]] QList<Lookup> lookupsFor(const Asked &asked, const core::Filters &filters,
                                           std::optional<core::FilterKind> ignored) const;
    [[nodiscard]] Found nothingYet(const Asked &asked, const core::Filters &filters,
                                   std::optional<core::FilterKind> ignored, const Ranking &ranking) const;
    [[nodiscard]] QList<qint64> firstOf(const Asked &asked, Index::Tier tier, const QString &wanted,
                                        const Found &found) const;
    [[nodiscard]] bool collectFew(const Asked &asked, const Lookup &lookup, Found &found) const;
    void collect(const Asked &asked, const Lookup &lookup, Found &found) const;
    /// Up to `most` more, behind row `after`. The last row that was looked at; nothing where there is none
    /// behind it.
    std::optional<qint64> append(const Asked &asked, const Lookup &lookup, const QString &wanted, int most,
                                 Found &found, qint64 after = 0) const;
    [[nodiscard]] bool take(const Asked &asked, const Lookup &lookup, qint64 row, Found &found) const;
    [[nodiscard]] int takeSome(const Asked &asked, const Lookup &lookup, const QList<qint64> &rows, int most,
                               Found &found) const;
    [[nodiscard]] QList<Candidate> narrowed(Asked &asked, core::Results &results) const;
    [[nodiscard]] static bool isAnyListed(const Plan &plan, const QList<Candidate> &found);
    void hideElsewhere(const Asked &asked, const QList<Candidate> &here, QList<Candidate> &elsewhere,
                       core::Results &results) const;
    [[nodiscard]] static bool asksByName(const Asked &asked, const QList<Candidate> &found);
    [[nodiscard]] QList<core::Hit> read(const Asked &asked, const QList<Candidate> &found, int limit,
                                        core::Results &results) const;
    [[nodiscard]] QList<core::HiddenByFilter> hiddenBy(const Asked &asked) const;
    [[nodiscard]] QList<core::Hit> instead(const Asked &asked) const;
    [[nodiscard]] QList<core::Hit> pagesInstead(const Asked &asked) const;
    [[nodiscard]] QList<core::Hit> alike(const Asked &asked, const QList<Candidate> &best) const;
    [[nodiscard]] QList<core::Hit> firstSteps(const Asked &asked, const QList<Candidate> &found,
                                              core::Results &results) const;
    [[nodiscard]] QList<core::Hit> linesFor(const Asked &asked, const QStringList &topics) const;
    [[nodiscard]] QStringList carriedTopics(const core::Filters &filters) const;
    void keep(const Asked &asked, core::Results &results, const QList<Candidate> &here,
              const QList<Candidate> &elsewhere) const;
    [[nodiscard]] core::Results further(const core::Query &query, const QDateTime &now) const;
    [[nodiscard]] core::Results step(const Budget &budget, int limit) const;
    void setOut(const Asked &asked, Walk &walk) const;
    [[nodiscard]] bool refill(const Asked &asked, Walk &walk) const;
    void follow(const Asked &asked, Walk &walk) const;
    void putInOrder(const Asked &asked, QList<Candidate> &candidates) const;
    [[nodiscard]] int counted(const Asked &asked, const Walk &walk) const;
    [[nodiscard]] static bool isHidden(const Walk &walk, const Candidate &one);
    [[nodiscard]] QStringList servingTags(const Viewpoint &viewpoint) const;
    [[nodiscard]] QString elsewhere(const QString &wanted, const Viewpoint &viewpoint) const;
    [[nodiscard]] QString elsewhereTag(const Viewpoint &viewpoint) const;

    const text::Analyser &m_analyser;
    const Lexicon &m_lexicon;
    const Vocabulary &m_vocabulary;
    QList<core::Place> m_home;
    QList<core::Place> m_viewpoints;
    Reach m_reach;
    std::chrono::nanoseconds m_share;
    Budget::GivenUp m_givenUp;
    Index m_index;
    QStringList m_zones;
    AgeLimits m_ageLimits;
    NumberIndex m_numbers;
    Rows m_rows;
    mutable Openings m_openings;
    int m_services;
    mutable std::unique_ptr<Walk> m_walk; ///< of the list that was answered last, where it goes on
};

} // namespace waymark::store
