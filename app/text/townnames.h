#pragma once

#include <QStringList>

namespace waymark::text {

/// Towns, cities and counties that people type to say where they are, of a country (ISO 3166-1) or a nation
/// of the UK (ISO 3166-2), in the forms that our languages give them. Common words ("Reading", "Bath") and
/// names that several of these places share ("Perth") are left out. Empty for most countries.
QStringList townNames(const QString &code);

} // namespace waymark::text
