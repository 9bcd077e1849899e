#pragma once

#include "core/phone.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>

namespace waymark::core {

/// One span on some weekdays. Minutes count from midnight of the day it starts on: 0 … 1440, `closes` up to
/// 2880 when it runs over midnight (22:00 to 06:00 is 1320 … 1800). All day is 0 … 1440.
struct WeeklySpan
{
    int day = 1; ///< 1 Monday … 7 Sunday, as in Qt and ISO 8601
    int opens = 0;
    int closes = 0;

    friend bool operator==(const WeeklySpan &, const WeeklySpan &) = default;
};

/// One HSDS schedule row, parsed. With validFrom/validTo it is an exception that stands in for the weekly
/// rows of its channel on those dates (an exception with no spans means closed on them).
struct Schedule
{
    Channel channel = Channel::Call;
    QByteArray timezone; ///< IANA name; empty when the source gives none
    QList<WeeklySpan> spans;
    QDate validFrom;
    QDate validTo;
    QString description; ///< the publisher's own words for the row

    [[nodiscard]] bool isException() const { return validFrom.isValid() || validTo.isValid(); }
    friend bool operator==(const Schedule &, const Schedule &) = default;
};

enum class Openness {
    Unknown, ///< no rows for that day, or a time zone that cannot be told: never to be read as closed
    Closed,
    Open,
};

/// Whether something is listed as open at a moment, and when that ends or begins.
struct OpenState
{
    Openness openness = Openness::Unknown;
    bool always = false; ///< open at every minute of every week
    QDateTime
        changes; ///< in the service's time zone; invalid when always, or when nothing is listed within 8 days
};

/// The one rule for being open, used by list, filter, page and sheet. Looks at the rows of one channel; `now`
/// may be in any zone. Right across midnight, 24 h, daylight-saving changes and dated exceptions.
OpenState openState(const QList<Schedule> &schedules, Channel channel, const QDateTime &now);

/// The spans listed for one date of the service's own calendar, exceptions applied, sorted by opening.
QList<WeeklySpan> spansOn(const QList<Schedule> &schedules, Channel channel, QDate date);

} // namespace waymark::core
