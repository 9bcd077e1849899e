#pragma once

#include "core/content.h"
#include "interchange/catalogue.h"
#include "interchange/fields.h"

#include <QUuid>

/// Readers of the smaller files of a source. Each reports its problems.
namespace waymark::interchange {

struct PackFile
{
    core::PackInfo info;
    QUuid space; ///< for UUIDs that are to be made
};
PackFile readPackFile(const JsonValue &root, const Reporter &report);

/// directory/topics.json into the catalogue; links among topics are checked once all are known.
void readTopics(const JsonValue &root, const Reporter &report, Catalogue &catalogue);

/// words/<lang>.json
QList<core::EverydayWord> readWords(const JsonValue &root, const QString &language, const Reporter &report,
                                    const Catalogue &catalogue);

/// emergency/numbers.json; entries of low confidence only with `includeUnchecked`.
QList<core::EmergencyNumbers> readEmergency(const JsonValue &root, const Reporter &report,
                                            bool includeUnchecked);

} // namespace waymark::interchange
