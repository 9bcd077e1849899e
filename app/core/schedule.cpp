#include "core/schedule.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace waymark::core {

namespace {

constexpr int minutesInDay = 24 * 60;
constexpr int daysAhead = 8;

bool covers(const Schedule &row, QDate date)
{
    return (!row.validFrom.isValid() || date >= row.validFrom) &&
           (!row.validTo.isValid() || date <= row.validTo);
}

QDateTime moment(QDate date, int minutes, const QTimeZone &zone)
{
    const QTime time = QTime(0, 0).addSecs(minutes % minutesInDay * 60);
    const QDateTime made(date.addDays(minutes / minutesInDay), time, zone);
    if (made.toUTC().toTimeZone(zone).time() == time)
        return made;
    // The clock on the wall never shows it that night: it passes it in the moment when it is put forward.
    return zone.nextTransition(made.addDays(-1)).atUtc.toTimeZone(zone);
}

struct Interval
{
    QDateTime from;
    QDateTime to;
};

/// Spans of yesterday to a week ahead as moments, those that touch joined into one.
QList<Interval> joinedIntervals(const QList<Schedule> &schedules, Channel channel, QDate today,
                                const QTimeZone &zone)
{
    QList<Interval> all;
    for (int offset = -1; offset <= daysAhead; ++offset) {
        const QDate date = today.addDays(offset);
        for (const WeeklySpan &span : spansOn(schedules, channel, date))
            all.append({moment(date, span.opens, zone), moment(date, span.closes, zone)});
    }
    std::sort(all.begin(), all.end(), [](const Interval &a, const Interval &b) { return a.from < b.from; });
    QList<Interval> joined;
    for (const Interval &next : std::as_const(all)) {
        if (!joined.isEmpty() && next.from <= joined.last().to)
            joined.last().to = std::max(joined.last().to, next.to);
        else
            joined.append(next);
    }
    return joined;
}

QByteArray zoneOf(const QList<Schedule> &schedules, Channel channel)
{
    for (const Schedule &row : schedules) {
        if (row.channel == channel && !row.timezone.isEmpty())
            return row.timezone;
    }
    return {};
}

/// Not within any span. Exceptions without a week tell of their own dates only.
OpenState closed(const QList<Schedule> &schedules, Channel channel, QDate today, const QDateTime &opens)
{
    const bool isListed = std::any_of(schedules.begin(), schedules.end(), [&](const Schedule &row) {
        return row.channel == channel && (!row.isException() || covers(row, today));
    });
    return isListed ? OpenState{Openness::Closed, false, opens} : OpenState();
}

} // namespace

QList<WeeklySpan> spansOn(const QList<Schedule> &schedules, Channel channel, QDate date)
{
    const bool excepted = std::any_of(schedules.begin(), schedules.end(), [&](const Schedule &row) {
        return row.channel == channel && row.isException() && covers(row, date);
    });
    QList<WeeklySpan> spans;
    for (const Schedule &row : schedules) {
        if (row.channel != channel || row.isException() != excepted || (excepted && !covers(row, date)))
            continue;
        for (const WeeklySpan &span : row.spans) {
            if (span.day == date.dayOfWeek())
                spans.append(span);
        }
    }
    std::sort(spans.begin(), spans.end(),
              [](const WeeklySpan &a, const WeeklySpan &b) { return a.opens < b.opens; });
    return spans;
}

OpenState openState(const QList<Schedule> &schedules, Channel channel, const QDateTime &now)
{
    // An empty id would mean the machine's own zone to QTimeZone.
    const QByteArray id = zoneOf(schedules, channel);
    const QTimeZone zone = id.isEmpty() ? QTimeZone() : QTimeZone(id);
    if (!zone.isValid())
        return {};
    const QDateTime here = now.toTimeZone(zone);
    const QList<Interval> intervals = joinedIntervals(schedules, channel, here.date(), zone);
    for (const Interval &interval : intervals) {
        if (interval.to <= here)
            continue;
        if (interval.from > here)
            return closed(schedules, channel, here.date(), interval.from);
        const bool always = here.daysTo(interval.to) >= daysAhead;
        return {Openness::Open, always, always ? QDateTime() : interval.to};
    }
    return closed(schedules, channel, here.date(), {});
}

} // namespace waymark::core
