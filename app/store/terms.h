#pragma once

#include "core/content.h"
#include "text/analyser.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace waymark::store {

/// What an entry is found by, each a list for one FTS5 row: names first of all, then everything. Both hold
/// the tags.
struct EntryTerms
{
    QStringList names;
    QStringList texts;
};

/// Names of the pack's terms by code: the words of a topic or audience find the services that carry it. And
/// the places whose people the pack is for.
struct TermNames
{
    QList<core::Place> home;
    QHash<QString, QString> topics;
    QHash<QString, QString> audiences;
};

/// `hours`: slots_of_week::tagsOf the service's opening.
EntryTerms termsOf(const core::Service &service, const QStringList &hours, const TermNames &termNames,
                   const text::Analyser &analyser);
EntryTerms termsOf(const core::AdvicePage &page, const TermNames &termNames, const text::Analyser &analyser);

} // namespace waymark::store
