#include "ui/hours.h"

#include "core/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Hours)
};

QList<core::Schedule> rowsOf(const core::Service &service, core::Channel channel)
{
    QList<core::Schedule> rows;
    std::copy_if(service.schedules.begin(), service.schedules.end(), std::back_inserter(rows),
                 [channel](const core::Schedule &row) { return row.channel == channel; });
    return rows;
}

QList<core::Channel> channelsWithRows(const core::Service &service)
{
    QList<core::Channel> channels;
    const core::Channel main = service.mainChannel();
    if (!rowsOf(service, main).isEmpty())
        channels.append(main);
    for (const core::Schedule &row : service.schedules) {
        if (!channels.contains(row.channel))
            channels.append(row.channel);
    }
    return channels;
}

QString spansInWords(const QList<core::WeeklySpan> &spans)
{
    QStringList words;
    for (const core::WeeklySpan &span : spans)
        words.append(core::wording::span(span));
    //: Between two spans of one day's opening hours
    return words.isEmpty() ? Words::tr("Closed") : words.join(Words::tr(", ", "between opening hours"));
}

bool isException(const QList<core::Schedule> &rows, QDate date)
{
    return std::any_of(rows.begin(), rows.end(), [date](const core::Schedule &row) {
        return row.isException() && (!row.validFrom.isValid() || date >= row.validFrom) &&
               (!row.validTo.isValid() || date <= row.validTo);
    });
}

ChannelHours::Day dayOf(const QList<core::Schedule> &rows, core::Channel channel, QDate date)
{
    const QString name = QLocale().standaloneDayName(date.dayOfWeek());
    const QString hours = spansInWords(core::spansOn(rows, channel, date));
    if (!isException(rows, date))
        return {name, hours};
    //: A day whose hours differ from the usual week: %1 is a weekday, %2 a date such as "25 December"
    return {Words::tr("%1, %2").arg(name, QLocale().toString(date, u"d MMMM"_s)), hours};
}

QString cityOf(const QByteArray &timezone)
{
    return QString::fromLatin1(timezone).section(u'/', -1).replace(u'_', u' ');
}

/// "Asia/Tokyo" where the person's own clock shows another time at this moment.
QString zoneNoteOf(const QByteArray &timezone, const QDateTime &now)
{
    const QDateTime there = now.toTimeZone(QTimeZone(timezone));
    if (there.offsetFromUtc() == now.offsetFromUtc())
        return {};
    //: %1 is a city that names a time zone, %2 a weekday, %3 a time such as 23:30
    return Words::tr("These are times in %1. There it is %2 %3.")
        .arg(cityOf(timezone), QLocale().standaloneDayName(there.date().dayOfWeek()),
             timeOfDay(there.time()));
}

/// Nothing without a time zone: nobody could say what day it is there.
std::optional<ChannelHours> hoursOfChannel(const QList<core::Schedule> &rows, core::Channel channel,
                                           const QDateTime &now)
{
    const auto zoned = std::find_if(rows.begin(), rows.end(), [](const core::Schedule &row) {
        return !row.timezone.isEmpty() && QTimeZone(row.timezone).isValid();
    });
    if (zoned == rows.end())
        return std::nullopt;
    const QDate today = now.toTimeZone(QTimeZone(zoned->timezone)).date();
    ChannelHours hours;
    hours.channels = {channel};
    for (int day = 0; day < daysShown; ++day)
        hours.days.append(dayOf(rows, channel, today.addDays(day)));
    hours.everyDayAlike =
        std::all_of(hours.days.begin(), hours.days.end(),
                    [&](const ChannelHours::Day &day) { return day.hours == hours.days.first().hours; });
    hours.zoneNote = zoneNoteOf(zoned->timezone, now);
    return hours;
}

} // namespace

QString timeOfDay(const QTime &time)
{
    return core::isolated(time.toString(u"HH:mm"_s));
}

QList<ChannelHours> hoursOf(const core::Service &service, const QDateTime &now)
{
    QList<ChannelHours> all;
    for (const core::Channel channel : channelsWithRows(service)) {
        const auto hours = hoursOfChannel(rowsOf(service, channel), channel, now);
        if (!hours)
            continue;
        const auto same = std::find_if(all.begin(), all.end(), [&](const ChannelHours &one) {
            return one.days == hours->days && one.zoneNote == hours->zoneNote;
        });
        if (same == all.end())
            all.append(*hours);
        else
            same->channels.append(channel);
    }
    return all;
}

} // namespace waymark::ui
