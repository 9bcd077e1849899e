#pragma once

#include "core/service.h"

#include <QString>
#include <QStringList>

namespace waymark::core {

struct AdviceSummary
{
    QString id; ///< "advice-3", "under-18"
    QString title;
    QString summary;
    QStringList topics;
    QString language; ///< that the text was written in
};

/// A page for bystanders, friends and survivors. `markdown` has `##` headings and no title; links are only
/// `page:ID` and `service:ID`.
struct AdvicePage : AdviceSummary
{
    QString markdown;
    QStringList services; ///< related ones, the first first
    QString factsDate;    ///< "2026-11"
    QList<Source> sources;
    int order = 0;
};

} // namespace waymark::core
