#include "sheets/hours.h"

#include "core/wording.h"
#include "sheets/interpreter.h"
#include "sheets/keepwhole.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace waymark::sheets {

using namespace Qt::StringLiterals;
using core::Channel;
using core::Schedule;
using core::WeeklySpan;
namespace wording = core::wording;

namespace {

constexpr int daysInWeek = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::Hours)
};

/// Days that follow each other with the same spans.
struct Days
{
    int first = 1;
    int last = 1;
    QString spans;
};

QString spansInWords(const QList<Schedule> &rows, Channel channel, int day)
{
    QList<WeeklySpan> spans;
    for (const Schedule &row : rows) {
        if (row.channel != channel || row.isException())
            continue;
        for (const WeeklySpan &span : row.spans) {
            if (span.day == day)
                spans.append(span);
        }
    }
    std::sort(spans.begin(), spans.end(),
              [](const WeeklySpan &a, const WeeklySpan &b) { return a.opens < b.opens; });
    QStringList words;
    for (const WeeklySpan &span : std::as_const(spans))
        words.append(unbroken(wording::span(span)));
    //: Joins opening hours of one day: "09:00 to 12:00, 13:00 to 17:00"
    return words.join(Words::tr(", ", "between opening hours"));
}

QList<Days> week(const QList<Schedule> &rows, Channel channel)
{
    QList<Days> found;
    for (int day = 1; day <= daysInWeek; ++day) {
        const QString spans = spansInWords(rows, channel, day);
        if (spans.isEmpty())
            continue;
        if (!found.isEmpty() && found.last().last == day - 1 && found.last().spans == spans)
            found.last().last = day;
        else
            found.append({day, day, spans});
    }
    return found;
}

QString inWords(const Days &days, const QLocale &locale)
{
    const bool always = days.spans == unbroken(wording::span({1, 0, 24 * 60}));
    if (days.first == 1 && days.last == daysInWeek)
        //: %1 is opening hours, the same on all days: "09:00 to 17:00"
        return always ? Words::tr("Day and night, every day") : Words::tr("Every day, %1").arg(days.spans);
    if (days.first == days.last)
        //: %1 is a weekday, %2 its opening hours
        return Words::tr("%1, %2", "hours of one day").arg(locale.dayName(days.first), days.spans);
    //: %1 and %2 are weekdays, %3 opening hours: "Monday to Friday, 09:00 to 17:00"
    return Words::tr("%1 to %2, %3", "hours of some days")
        .arg(locale.dayName(days.first), locale.dayName(days.last), days.spans);
}

QString exceptionInWords(const Schedule &row, const QLocale &locale)
{
    const QString from =
        locale.toString(row.validFrom.isValid() ? row.validFrom : row.validTo, QLocale::LongFormat);
    const QString to =
        locale.toString(row.validTo.isValid() ? row.validTo : row.validFrom, QLocale::LongFormat);
    if (row.spans.isEmpty())
        //: %1 and %2 are dates, the same for one day
        return from == to ? Words::tr("Listed as closed on %1").arg(from)
                          : Words::tr("Listed as closed from %1 to %2").arg(from, to);
    const QString hours = unbroken(wording::span(row.spans.first()));
    //: %1 and %2 are dates, the same for one day; %3 is opening hours
    return from == to ? Words::tr("On %1, %2").arg(from, hours)
                      : Words::tr("From %1 to %2, %3").arg(from, to, hours);
}

QList<Channel> channelsOf(const QList<Schedule> &rows)
{
    QList<Channel> found;
    for (const Schedule &row : rows) {
        if (!found.contains(row.channel))
            found.append(row.channel);
    }
    return found;
}

QStringList ofChannel(const core::Service &service, Channel channel, const QLocale &locale, QDate today)
{
    QStringList lines;
    for (const Days &days : week(service.schedules, channel))
        lines.append(inWords(days, locale));
    for (const Schedule &row : service.schedules) {
        const bool isOver = today.isValid() && row.validTo.isValid() && row.validTo < today;
        if (row.channel == channel && row.isException() && !isOver)
            lines.append(exceptionInWords(row, locale));
    }
    return lines;
}

} // namespace

QList<Hours> hoursInWords(const core::Service &service, const QString &language, QDate today)
{
    if (!service.hoursText.isEmpty() && service.language == language)
        return {{{}, service.hoursText}};
    QList<Hours> found;
    for (const Channel channel : channelsOf(service.schedules)) {
        const QStringList own = ofChannel(service, channel, localeOf(language), today);
        if (!own.isEmpty())
            //: Joins hours: "Monday to Friday, 09:00 to 17:00; Saturday, 10:00 to 12:00"
            found.append({wording::channel(channel), own.join(Words::tr("; ", "between hours of days"))});
    }
    if (found.isEmpty())
        found.append(
            {{},
             service.alwaysOpen ? Words::tr("Day and night, every day") : Words::tr("Not known", "hours")});
    const bool allTheSame = std::all_of(
        found.begin(), found.end(), [&found](const Hours &one) { return one.words == found.first().words; });
    return allTheSame ? QList<Hours>{{{}, found.first().words}} : found;
}

QList<Hours> discreetHours(core::Service service, const QString &language, QDate today)
{
    service.hoursText.clear();
    service.schedules.removeIf([&service](const core::Schedule &row) {
        return std::none_of(service.phones.begin(), service.phones.end(), [&row](const core::Phone &phone) {
            return core::channelOf(phone.type) == row.channel;
        });
    });
    return hoursInWords(service, language, today);
}

} // namespace waymark::sheets
