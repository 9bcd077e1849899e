#pragma once

#include <QString>
#include <QStringList>

namespace waymark::text {

/// The languages that Waymark's words come in: en cy pl ur ar ro uk fr es.
const QStringList &wordLanguages();

/// What a country (ISO 3166-1) is called in our languages, from ICU, the English name first, and for the UK's
/// nations (ISO 3166-2) as people type them. Empty for codes that ICU has no name for.
QStringList placeNames(const QString &code);

} // namespace waymark::text
