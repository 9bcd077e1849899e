#pragma once

#include "core/service.h"

#include <QDateTime>

#include <optional>

namespace waymark::ui {

/// The hours of channels that keep the same ones, in words, for a page or a list: day by day from today, in
/// the service's own calendar.
struct ChannelHours
{
    struct Day
    {
        QString name;  ///< "Wednesday"; with the date where that day differs from the usual week
        QString hours; ///< "09:00 to 12:00, 13:00 to 17:00", "Closed", "Day and night"

        friend bool operator==(const Day &, const Day &) = default;
    };
    QList<core::Channel> channels;
    QList<Day> days; ///< seven, today first
    bool everyDayAlike = false;
    QString zoneNote; ///< whose time it is, where it differs from the person's now; else empty
};

/// Every channel that has hours, the main one first; those with the same hours together. A channel without
/// rows is not there: its hours are not known, which is never "closed". `now` is in the person's zone.
QList<ChannelHours> hoursOf(const core::Service &service, const QDateTime &now);

/// A time of day as it is shown everywhere: 24 hours, Western digits, isolated.
QString timeOfDay(const QTime &time);

} // namespace waymark::ui
