#include "store/opening.h"

#include "store/members.h"
#include "store/tags.h"

#include <QTimeZone>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfSlot = 3 * 60;
constexpr int minutesOfWeek = 7 * 24 * 60;
constexpr int minutesOfDay = 24 * 60;
constexpr int margin = 60;
constexpr qsizetype mostKept = 2000;

QString slotTag(const QString &zone, int slot)
{
    return tags::hours(zone + u'-' + QString::number(slot));
}

QByteArray zoneIn(const QList<core::Schedule> &rows)
{
    const auto named = std::find_if(rows.begin(), rows.end(),
                                    [](const core::Schedule &row) { return !row.timezone.isEmpty(); });
    return named == rows.end() ? QByteArray() : named->timezone;
}

/// Whether core::openState knows anything on any day: of whom tells of some dates only, on those. An empty
/// name would be the machine's own zone.
bool areKnown(const QList<core::Schedule> &rows)
{
    const QByteArray zone = zoneIn(rows);
    return !zone.isEmpty() && QTimeZone(zone).isValid() &&
           std::any_of(rows.begin(), rows.end(), [](const core::Schedule &row) {
               return !row.validFrom.isValid() || !row.validTo.isValid() || row.validFrom <= row.validTo;
           });
}

} // namespace

core::Openness Opening::at(const QDateTime &now) const
{
    if (always && rows.isEmpty())
        return core::Openness::Open;
    return core::openState(rows, channel, now).openness;
}

QByteArray openingOf(const core::ServiceSummary &service)
{
    const core::Channel channel = service.mainChannel();
    QList<core::Schedule> rows;
    for (core::Schedule row : service.schedules) {
        row.description.clear();
        if (row.channel == channel)
            rows.append(row);
    }
    const bool isAlways = service.alwaysOpen && service.schedules.isEmpty();
    if (!isAlways && !areKnown(rows))
        return {};
    members::Out out;
    members::write(out, isAlways);
    members::write(out, channel);
    members::write(out, rows);
    return out.written();
}

Opening openingFrom(const QByteArray &bytes)
{
    Opening opening;
    members::In in(bytes);
    members::read(in, opening.always);
    members::read(in, opening.channel);
    members::read(in, opening.rows);
    return opening;
}

namespace slots_of_week {

QString unknownHours()
{
    return tags::hours(u"unknown"_s);
}

QString zoneOf(const QByteArray &opening)
{
    return QString::fromLatin1(zoneIn(openingFrom(opening).rows));
}

QStringList tagsOf(const QByteArray &opening)
{
    if (opening.isEmpty())
        return {unknownHours()};
    const Opening read = openingFrom(opening);
    const QString zone = QString::fromLatin1(zoneIn(read.rows));
    QStringList all;
    for (const core::Schedule &row : read.rows) {
        for (const core::WeeklySpan &span : row.spans) {
            const int day = (span.day - 1) * minutesOfDay;
            const int last = day + std::min(span.closes, 2 * minutesOfDay) + margin;
            for (int minute = (day + span.opens - margin + minutesOfWeek) / minutesOfSlot * minutesOfSlot -
                              minutesOfWeek;
                 minute < last; minute += minutesOfSlot)
                all.append(slotTag(zone, (minute + minutesOfWeek) % minutesOfWeek / minutesOfSlot));
        }
    }
    all.removeDuplicates();
    if (read.always || all.size() == minutesOfWeek / minutesOfSlot)
        all = QStringList{tags::hours(u"always"_s)};
    const bool isEachWeek =
        read.always || std::any_of(read.rows.begin(), read.rows.end(),
                                   [](const core::Schedule &row) { return !row.isException(); });
    return isEachWeek ? all : all + QStringList{unknownHours()};
}

QStringList openAt(const QStringList &zones, const QDateTime &now)
{
    QStringList all{tags::hours(u"always"_s)};
    for (const QString &zone : zones) {
        const QDateTime here = now.toTimeZone(QTimeZone(zone.toLatin1()));
        const int minute =
            (here.date().dayOfWeek() - 1) * minutesOfDay + here.time().msecsSinceStartOfDay() / 60000;
        all.append(slotTag(zone, minute / minutesOfSlot));
    }
    return all;
}

} // namespace slots_of_week

core::Openness Openings::at(const QByteArray &opening, const QDateTime &now)
{
    if (opening.isEmpty())
        return core::Openness::Unknown;
    // Hours begin and end with minutes, and keystrokes come several in one.
    const qint64 minute = now.toSecsSinceEpoch() / 60;
    if (m_minute != minute || m_known.size() > mostKept) {
        m_minute = minute;
        m_known.clear();
    }
    const auto known = m_known.constFind(opening);
    return known != m_known.constEnd() ? *known : *m_known.insert(opening, openingFrom(opening).at(now));
}

} // namespace waymark::store
