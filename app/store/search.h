#pragma once

#include "core/results.h"
#include "store/index.h"
#include "store/lexicon.h"
#include "store/numbers.h"
#include "store/plan.h"
#include "store/ranking.h"
#include "store/rows.h"
#include "store/vocabulary.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace waymark::store {

/// One search: typed text is taken apart (TypedText), understood (Plan), looked up (Index), put in order
/// (Ranking) and read (Rows). Throws SQLite::Exception.
class Search
{
public:
    Search(Connection &connection, const text::Analyser &analyser, const Lexicon &lexicon,
           const Vocabulary &vocabulary, const QList<core::Place> &home);

    [[nodiscard]] core::Results run(const core::Query &query, const QDateTime &now) const;

private:
    struct Asked;

    [[nodiscard]] TypedText corrected(const TypedText &typed, const QString &windowLanguage) const;
    [[nodiscard]] core::Results byNumber(Asked &asked) const;
    [[nodiscard]] core::Results byWords(Asked &asked) const;
    [[nodiscard]] QList<core::Hit> numberHits(const Asked &asked, core::Results &results) const;
    void dropUnmatched(Asked &asked, core::Results &results) const;
    [[nodiscard]] QList<Candidate> candidates(const Asked &asked, const core::Filters &filters,
                                              std::optional<core::FilterKind> ignored) const;
    void collect(const Asked &asked, Index::Tier tier, const QString &wanted, bool allWords,
                 QList<Candidate> &found, QSet<qint64> &seen) const;
    void append(const Asked &asked, const QList<qint64> &rows, bool allWords, QList<Candidate> &found,
                QSet<qint64> &seen) const;
    [[nodiscard]] QList<Candidate> narrowed(Asked &asked, core::Results &results) const;
    [[nodiscard]] bool isAnyListed(const Asked &asked, QList<Candidate> found) const;
    void hideElsewhere(const Asked &asked, const QList<Candidate> &here, QList<Candidate> &elsewhere,
                       core::Results &results) const;
    [[nodiscard]] bool asksByName(const Asked &asked) const;
    /// With `openNow`, those that are listed as open, then those whose hours are not known.
    [[nodiscard]] QList<core::Hit> read(const Asked &asked, const QList<Candidate> &found, bool openNow,
                                        int limit, core::Results &results) const;
    [[nodiscard]] QList<core::HiddenByFilter> hiddenBy(const Asked &asked) const;
    [[nodiscard]] QList<core::Hit> instead(const Asked &asked) const;
    [[nodiscard]] QList<core::Hit> alike(const Asked &asked, const QList<Candidate> &found) const;
    [[nodiscard]] QList<core::Hit> linesFor(const Asked &asked, const QStringList &topics) const;
    [[nodiscard]] QStringList carriedTopics(const core::Filters &filters) const;
    [[nodiscard]] QStringList servingTags(const Viewpoint &viewpoint) const;

    const text::Analyser &m_analyser;
    const Lexicon &m_lexicon;
    const Vocabulary &m_vocabulary;
    QList<core::Place> m_home;
    Index m_index;
    NumberIndex m_numbers;
    Rows m_rows;
};

} // namespace waymark::store
