#include "interchange/schedules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace waymark::interchange {

using namespace Qt::StringLiterals;
using core::Channel;

namespace {

constexpr int minutesInDay = 24 * 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Schedules)
};

std::optional<int> minutesOf(const QString &time, bool foreign)
{
    static const QRegularExpression ours(uR"(^(\d{2}):(\d{2})$)"_s);
    static const QRegularExpression theirs(uR"(^(\d{1,2}):(\d{2})(:\d{2})?(Z|[+-]\d{2}:?\d{2})?$)"_s);
    const auto match = (foreign ? theirs : ours).match(time);
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (!match.hasMatch() || minutes > minutesInDay || match.captured(2).toInt() > 59)
        return std::nullopt;
    return minutes;
}

std::optional<int> readTime(const Fields &row, QLatin1StringView key)
{
    const QString written = row.text(key);
    const auto minutes = minutesOf(written, row.report().isForeign());
    if (!minutes && !written.isEmpty())
        row.report().complain(
            row.line(key), Words::tr("“%1” is %2; write the time as HH:MM, 00:00 to 24:00").arg(key, written),
            u"time"_s);
    return minutes;
}

int dayNumber(const QString &day)
{
    static const QStringList days{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return static_cast<int>(days.indexOf(day)) + 1;
}

/// Empty, and reported, where a part is no weekday.
QList<int> readDays(const Fields &row)
{
    QList<int> days;
    for (const QString &part : row.text("byday"_L1).split(u',', Qt::SkipEmptyParts)) {
        const int day = dayNumber(row.report().isForeign() ? part.trimmed().toUpper() : part);
        if (day == 0 || days.contains(day)) {
            row.report().complain(
                row.line("byday"_L1),
                Words::tr("“byday” holds %1; write each of MO,TU,WE,TH,FR,SA,SU once, with commas only")
                    .arg(part),
                u"byday"_s);
            return {};
        }
        days.append(day);
    }
    return days;
}

QList<core::WeeklySpan> spans(const QList<int> &days, int opens, int closes)
{
    QList<core::WeeklySpan> all;
    for (const int day : days)
        all.append({day, opens, closes <= opens ? closes + minutesInDay : closes});
    return all;
}

QByteArray readZone(const Fields &extra)
{
    const QByteArray zone = extra.text("timezone"_L1).toLatin1();
    if (zone.isEmpty() || QTimeZone(zone).isValid())
        return zone;
    extra.report().complain(
        extra.line("timezone"_L1),
        Words::tr("“%1” is no time zone; write one as in Europe/London").arg(QString::fromLatin1(zone)));
    return {};
}

Channel readChannel(const Fields &extra)
{
    static const QHash<QString, Channel> channels{
        {u"phone"_s, Channel::Call},      {u"sms"_s, Channel::Text},    {u"whatsapp"_s, Channel::WhatsApp},
        {u"webchat"_s, Channel::Chat},    {u"email"_s, Channel::Email}, {u"bsl"_s, Channel::Bsl},
        {u"video-relay"_s, Channel::Bsl}, {u"relay"_s, Channel::Relay}, {u"web-form"_s, Channel::WebForm},
    };
    const QString written =
        extra.choice("channel"_L1, {"phone"_L1, "sms"_L1, "whatsapp"_L1, "webchat"_L1, "email"_L1, "bsl"_L1,
                                    "video-relay"_L1, "relay"_L1, "web-form"_L1});
    return channels.value(written, Channel::Call);
}

/// A row without times is an exception that is closed; any other needs both times and its days.
void readSpans(const Fields &row, core::Schedule &schedule)
{
    if (schedule.isException() && !row.has("opens_at"_L1) && !row.has("closes_at"_L1))
        return;
    row.require("byday"_L1);
    row.require("opens_at"_L1);
    row.require("closes_at"_L1);
    const auto opens = readTime(row, "opens_at"_L1);
    const auto closes = readTime(row, "closes_at"_L1);
    const QList<int> days = readDays(row);
    if (!opens || !closes)
        return;
    if (*opens == *closes || *opens == minutesInDay)
        row.report().error(
            row.line("closes_at"_L1),
            Words::tr("this row opens and closes at the same moment; write 00:00 and 24:00 for a whole day"));
    else
        schedule.spans = spans(days, *opens, *closes);
}

core::Schedule readSchedule(const Fields &row)
{
    const Fields extra = row.object("waymark"_L1);
    extra.allowOnly({"channel"_L1, "timezone"_L1});
    core::Schedule schedule;
    schedule.channel = readChannel(extra);
    extra.require("channel"_L1);
    extra.require("timezone"_L1);
    schedule.timezone = readZone(extra);
    schedule.validFrom = row.date("valid_from"_L1);
    schedule.validTo = row.date("valid_to"_L1);
    schedule.description = row.text("description"_L1);
    if (row.text("freq"_L1) != "WEEKLY"_L1)
        row.report().error(
            row.line("freq"_L1),
            Words::tr("“freq” has to be WEEKLY: other rows cannot be listed; say them in “hours_text”"));
    if (schedule.validFrom.isValid() && schedule.validTo.isValid() && schedule.validFrom > schedule.validTo)
        row.report().error(row.line("valid_to"_L1),
                           Words::tr("“valid_to” is before “valid_from”; mend one of them"));
    readSpans(row, schedule);
    return schedule;
}

bool overlap(const core::WeeklySpan &a, const core::WeeklySpan &b)
{
    return a.day == b.day && a.opens < b.closes && b.opens < a.closes;
}

void reportOverlaps(const QList<core::Schedule> &schedules, const std::vector<Fields> &rows)
{
    for (qsizetype i = 0; i < schedules.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (schedules[i].channel != schedules[j].channel || schedules[i].isException() ||
                schedules[j].isException())
                continue;
            for (const core::WeeklySpan &span : schedules[i].spans) {
                const auto &others = schedules[j].spans;
                if (std::any_of(others.begin(), others.end(),
                                [&](const auto &other) { return overlap(span, other); })) {
                    const Fields &row = rows[static_cast<std::size_t>(i)];
                    row.report().error(row.line(),
                                       Words::tr("this row overlaps another of the same channel; join them"));
                    break;
                }
            }
        }
    }
}

/// The row's own words, for what cannot be listed as spans.
QString wordsOf(const Fields &row)
{
    QStringList parts{row.text("description"_L1), row.text("notes"_L1)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool isAllDay(int opens, int closes)
{
    return opens == 0 && (closes == 0 || closes >= minutesInDay - 1);
}

std::optional<core::Schedule> readForeignRow(const Fields &row, QDate contentDate)
{
    const QString frequency = row.text("freq"_L1).toUpper();
    const auto opens = readTime(row, "opens_at"_L1);
    const auto closes = readTime(row, "closes_at"_L1);
    if ((!frequency.isEmpty() && frequency != "WEEKLY"_L1) || row.wholeNumber("interval"_L1) > 1 || !opens ||
        !closes)
        return std::nullopt;
    core::Schedule schedule;
    schedule.description = row.text("description"_L1);
    schedule.timezone = readZone(row.object("waymark"_L1));
    schedule.validFrom = row.date("valid_from"_L1);
    schedule.validTo = row.date("valid_to"_L1);
    if (schedule.validTo.isValid() && contentDate.isValid() && schedule.validTo < contentDate)
        return std::nullopt;
    // A row that holds from some past day on is no exception but the rule.
    if (!schedule.validTo.isValid() && (!contentDate.isValid() || schedule.validFrom <= contentDate))
        schedule.validFrom = {};
    schedule.spans = isAllDay(*opens, *closes) ? spans(readDays(row), 0, minutesInDay)
                                               : spans(readDays(row), *opens, *closes);
    return schedule.spans.isEmpty() ? std::nullopt : std::optional(schedule);
}

bool isAlways(const QList<core::Schedule> &rows)
{
    QSet<int> days;
    for (const core::Schedule &row : rows) {
        for (const core::WeeklySpan &span : row.spans) {
            if (!row.isException() && span.opens == 0 && span.closes == minutesInDay)
                days.insert(span.day);
        }
    }
    return days.size() == 7 &&
           std::none_of(rows.begin(), rows.end(), [](const auto &row) { return row.isException(); });
}

} // namespace

QList<core::Schedule> readSchedules(const Fields &service)
{
    const std::vector<Fields> rows = service.objects("schedules"_L1);
    QList<core::Schedule> schedules;
    for (const Fields &row : rows)
        schedules.append(readSchedule(row));
    reportOverlaps(schedules, rows);
    return schedules;
}

ForeignHours readForeignSchedules(const std::vector<Fields> &rows, QDate contentDate)
{
    ForeignHours hours;
    QStringList texts;
    for (const Fields &row : rows) {
        const auto schedule = readForeignRow(row, contentDate);
        if (schedule && !hours.rows.contains(*schedule))
            hours.rows.append(*schedule);
        else if (!schedule)
            texts.append(wordsOf(row));
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    hours.text = texts.join(u' ');
    hours.always = isAlways(hours.rows);
    if (hours.always)
        hours.rows.clear();
    return hours;
}

} // namespace waymark::interchange
