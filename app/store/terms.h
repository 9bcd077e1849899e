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

/// `topicNames` gives the name of each topic code: a topic's words find the services that carry it.
EntryTerms termsOf(const core::Service &service, const QHash<QString, QString> &topicNames,
                   const text::Analyser &analyser);
EntryTerms termsOf(const core::AdvicePage &page, const QHash<QString, QString> &topicNames,
                   const text::Analyser &analyser);

} // namespace waymark::store
