#pragma once

#include "core/service.h"

#include <QDate>
#include <QStringList>

namespace waymark::sheets {

/// A service's hours in words, a paragraph each: its own words where they are in the sheet's language, else
/// made from its rows, in its own time zone. Exceptions that are over by `today` are left out. Never empty:
/// "Hours not known".
QStringList hoursInWords(const core::Service &service, const QString &language, QDate today);

} // namespace waymark::sheets
