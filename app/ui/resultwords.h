#pragma once

#include "core/query.h"
#include "core/results.h"

#include <QList>

#include <optional>

/// What is said above and about a list.
namespace waymark::ui {

struct ResultNotice
{
    QString text;
    std::optional<core::FilterKind> removes{}; ///< a button takes this filter away
    bool offersAsTyped = false;                ///< a button searches for the very words that were typed

    friend bool operator==(const ResultNotice &, const ResultNotice &) = default;
};

/// What the person has to know of an answer: numbers that were replaced or are not held, words left out, what
/// hides the rest. `topicsName` names several topics as one; `withEnglish` adds the English of what must not
/// be misread.
QList<ResultNotice> noticesOf(const core::Query &query, const core::Results &results,
                              const QString &topicsName, bool withEnglish);

/// How the person wants to get in touch, chosen or said in the words: a channel, and whether it must be free.
core::Filters howAsked(const core::Query &query, const core::Results &results);

/// "12 services and 1 page", "50+ services", "50 of 134 services": how many are listed, and of how many.
QString countOf(const core::Results &results);
/// More than the count to know of the list: that local services are not all here, and what is not known of
/// some that `filters` ask for. May be empty.
QString remarkOn(const core::Filters &filters, const core::Results &results);

} // namespace waymark::ui
