#pragma once

#include "core/service.h"

#include <QDate>
#include <QList>
#include <QString>

namespace waymark::sheets {

/// The hours of one way of contact, or of the whole service.
struct Hours
{
    QString of; ///< "Call"; empty when there is only one way, or when the service's own words are for all
    QString words;
};

/// A service's hours in words: its own where they are in the sheet's language, else made from its rows, in
/// its own time zone. Exceptions that are over by `today` are left out. Never empty: "Not known".
QList<Hours> hoursInWords(const core::Service &service, const QString &language, QDate today);

/// The same for a discreet sheet: made from the rows of the ways of contact that a number stands for, since
/// the service's own words may tell what it is.
QList<Hours> discreetHours(core::Service service, const QString &language, QDate today);

} // namespace waymark::sheets
