#include "core/schedule.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace waymark::core;

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beingOpenIsRight_data();
    void beingOpenIsRight();
    void dayAndNightHasNoEnd();
    void anExceptionStandsInForTheWeek();
    void otherChannelsDoNotCount();
    void hoursAreReadInTheServicesOwnZone();
    void anHourLostInSpringIsNotAnHourClosed();
    void nightsWhenClocksChange_data();
    void nightsWhenClocksChange();
    void dayAndNightStaysSoWhereMidnightIsLost_data();
    void dayAndNightStaysSoWhereMidnightIsLost();
    void aHolidayEndsTheNightBeforeItAsListed();
    void aHolidayMayRunOverMidnight();
    void oneHolidayAloneSaysNothingOfOtherDays();
    void everyMinuteOfAYearAgreesWithAClockOnTheWall_data();
    void everyMinuteOfAYearAgreesWithAClockOnTheWall();
};

namespace {

Schedule weekly(const QList<WeeklySpan> &spans, const QByteArray &zone = "Europe/London")
{
    Schedule row;
    row.timezone = zone;
    row.spans = spans;
    return row;
}

QList<WeeklySpan> everyDay(int opens, int closes)
{
    QList<WeeklySpan> spans;
    for (int day = 1; day <= 7; ++day)
        spans.append({day, opens, closes});
    return spans;
}

QDateTime london(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    moment.setTimeZone(QTimeZone("Europe/London"));
    return moment;
}

} // namespace

void ScheduleTest::beingOpenIsRight_data()
{
    QTest::addColumn<QList<Schedule>>("rows");
    QTest::addColumn<QString>("now");
    QTest::addColumn<Openness>("openness");
    QTest::addColumn<QString>("changes");
    const QList<Schedule> office{weekly({{1, 540, 1020}, {2, 540, 1020}})};
    const QList<Schedule> night{weekly(everyDay(22 * 60, 30 * 60))};
    // 2026-11-23 is a Monday.
    QTest::newRow("within") << office << u"2026-11-23 12:00"_s << Openness::Open << u"2026-11-23 17:00"_s;
    QTest::newRow("at-opening") << office << u"2026-11-23 09:00"_s << Openness::Open << u"2026-11-23 17:00"_s;
    QTest::newRow("at-closing") << office << u"2026-11-23 17:00"_s << Openness::Closed
                                << u"2026-11-24 09:00"_s;
    QTest::newRow("weekend") << office << u"2026-11-28 12:00"_s << Openness::Closed << u"2026-11-30 09:00"_s;
    QTest::newRow("after-midnight") << night << u"2026-11-24 02:00"_s << Openness::Open
                                    << u"2026-11-24 06:00"_s;
    QTest::newRow("before-the-night")
        << night << u"2026-11-24 12:00"_s << Openness::Closed << u"2026-11-24 22:00"_s;
    QTest::newRow("no-rows-is-unknown")
        << QList<Schedule>{} << u"2026-11-23 12:00"_s << Openness::Unknown << QString();
    QTest::newRow("no-zone-is-unknown") << QList<Schedule>{weekly(everyDay(0, 1440), {})}
                                        << u"2026-11-23 12:00"_s << Openness::Unknown << QString();
    QTest::newRow("bad-zone-is-unknown") << QList<Schedule>{weekly(everyDay(0, 1440), "Europe/Nowhere")}
                                         << u"2026-11-23 12:00"_s << Openness::Unknown << QString();
}

void ScheduleTest::beingOpenIsRight()
{
    QFETCH(QList<Schedule>, rows);
    QFETCH(QString, now);
    QFETCH(Openness, openness);
    QFETCH(QString, changes);
    const OpenState state = openState(rows, Channel::Call, london(now));
    QCOMPARE(state.openness, openness);
    QCOMPARE(state.changes, changes.isEmpty() ? QDateTime() : london(changes));
}

void ScheduleTest::dayAndNightHasNoEnd()
{
    const OpenState state =
        openState({weekly(everyDay(0, 1440))}, Channel::Call, london(u"2026-11-23 23:59"_s));
    QCOMPARE(state.openness, Openness::Open);
    QVERIFY(state.always);
    QVERIFY(!state.changes.isValid());
}

void ScheduleTest::anExceptionStandsInForTheWeek()
{
    Schedule closed;
    closed.timezone = "Europe/London";
    closed.validFrom = closed.validTo = QDate(2026, 12, 25);
    Schedule shorter = closed;
    shorter.validFrom = shorter.validTo = QDate(2026, 12, 24);
    shorter.spans = everyDay(600, 720);
    const QList<Schedule> rows{weekly(everyDay(540, 1020)), closed, shorter};
    QCOMPARE(openState(rows, Channel::Call, london(u"2026-12-25 12:00"_s)).openness, Openness::Closed);
    QCOMPARE(openState(rows, Channel::Call, london(u"2026-12-24 11:00"_s)).changes,
             london(u"2026-12-24 12:00"_s));
    QCOMPARE(openState(rows, Channel::Call, london(u"2026-12-26 12:00"_s)).openness, Openness::Open);
}

void ScheduleTest::otherChannelsDoNotCount()
{
    Schedule chat = weekly(everyDay(0, 1440));
    chat.channel = Channel::Chat;
    QCOMPARE(openState({chat}, Channel::Call, london(u"2026-11-23 12:00"_s)).openness, Openness::Unknown);
}

void ScheduleTest::hoursAreReadInTheServicesOwnZone()
{
    const QList<Schedule> tokyo{weekly(everyDay(540, 1020), "Asia/Tokyo")};
    QCOMPARE(openState(tokyo, Channel::Call, london(u"2026-11-23 01:00"_s)).openness, Openness::Open);
    QCOMPARE(openState(tokyo, Channel::Call, london(u"2026-11-23 12:00"_s)).openness, Openness::Closed);
}

void ScheduleTest::anHourLostInSpringIsNotAnHourClosed()
{
    // Clocks go from 01:00 to 02:00 on 2026-03-29.
    const QList<Schedule> night{weekly(everyDay(22 * 60, 30 * 60))};
    QCOMPARE(openState(night, Channel::Call, london(u"2026-03-29 02:30"_s)).changes,
             london(u"2026-03-29 06:00"_s));
}

void ScheduleTest::nightsWhenClocksChange_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("opens");
    QTest::addColumn<int>("closes");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("isOpen");
    const QByteArray london = "Europe/London";
    // Forward on 2026-03-29: 01:00 GMT is 02:00 BST. Back on 2026-10-25: 02:00 BST is 01:00 GMT.
    QTest::newRow("London, before the lost hour") << london << 0 << 90 << u"2026-03-29 00:59"_s << true;
    QTest::newRow("London, closes in the lost hour") << london << 0 << 90 << u"2026-03-29 01:31"_s << false;
    QTest::newRow("London, opens in the lost hour") << london << 90 << 300 << u"2026-03-29 01:31"_s << true;
    QTest::newRow("London, not open before it") << london << 90 << 300 << u"2026-03-29 00:59"_s << false;
    QTest::newRow("London, summer time at once") << london << 540 << 1020 << u"2026-03-29 08:00"_s << true;
    QTest::newRow("London, winter time the day before")
        << london << 540 << 1020 << u"2026-03-28 08:30"_s << false;
    QTest::newRow("London, over the long night") << london << 1320 << 1800 << u"2026-10-25 05:59"_s << true;
    QTest::newRow("London, its end") << london << 1320 << 1800 << u"2026-10-25 06:00"_s << false;
    QTest::newRow("London, first of the hours that come twice")
        << london << 0 << 75 << u"2026-10-25 00:10"_s << true;
    QTest::newRow("London, after both") << london << 0 << 75 << u"2026-10-25 01:16"_s << false;
    const QByteArray newYork = "America/New_York";
    // Forward on 2026-03-08 at 07:00 UTC, back on 2026-11-01 at 06:00 UTC.
    QTest::newRow("New York, over the short night")
        << newYork << 1320 << 1800 << u"2026-03-08 09:59"_s << true;
    QTest::newRow("New York, its end") << newYork << 1320 << 1800 << u"2026-03-08 10:00"_s << false;
    QTest::newRow("New York, over the long night")
        << newYork << 1320 << 1800 << u"2026-11-01 10:59"_s << true;
    QTest::newRow("New York, the end of that") << newYork << 1320 << 1800 << u"2026-11-01 11:00"_s << false;
    const QByteArray lordHowe = "Australia/Lord_Howe"; // half an hour
    QTest::newRow("Lord Howe, summer") << lordHowe << 540 << 600 << u"2026-01-14 22:30"_s << true;
    QTest::newRow("Lord Howe, winter") << lordHowe << 540 << 600 << u"2026-07-14 22:45"_s << true;
    QTest::newRow("Kathmandu, quarters of an hour")
        << QByteArray("Asia/Kathmandu") << 540 << 600 << u"2026-07-14 03:20"_s << true;
}

void ScheduleTest::nightsWhenClocksChange()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, opens);
    QFETCH(int, closes);
    QFETCH(QString, utc);
    QFETCH(bool, isOpen);
    QDateTime now = QDateTime::fromString(utc, u"yyyy-MM-dd HH:mm"_s);
    now.setTimeSpec(Qt::UTC);
    const OpenState state = openState({weekly(everyDay(opens, closes), zone)}, Channel::Call, now);
    QCOMPARE(state.openness, isOpen ? Openness::Open : Openness::Closed);
    QVERIFY(state.changes > now);
}

void ScheduleTest::dayAndNightStaysSoWhereMidnightIsLost_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::newRow("Santiago") << QByteArray("America/Santiago") << QDate(2026, 9, 5);
    QTest::newRow("Beirut") << QByteArray("Asia/Beirut") << QDate(2026, 3, 28);
    QTest::newRow("Havana") << QByteArray("America/Havana") << QDate(2026, 3, 7);
    QTest::newRow("Apia left out a day") << QByteArray("Pacific/Apia") << QDate(2011, 12, 29);
}

void ScheduleTest::dayAndNightStaysSoWhereMidnightIsLost()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    const QList<Schedule> rows{weekly(everyDay(0, 1440), zone)};
    const QDateTime start(day, QTime(12, 0), QTimeZone(zone));
    for (int minutes = 0; minutes <= 48 * 60; minutes += 15) {
        const OpenState state = openState(rows, Channel::Call, start.addSecs(minutes * 60));
        QVERIFY2(state.openness == Openness::Open && state.always,
                 qPrintable(start.addSecs(minutes * 60).toString(Qt::ISODate)));
    }
}

void ScheduleTest::aHolidayEndsTheNightBeforeItAsListed()
{
    Schedule closed;
    closed.timezone = "Europe/London";
    closed.validFrom = closed.validTo = QDate(2026, 12, 25);
    const QList<Schedule> rows{weekly(everyDay(22 * 60, 30 * 60)), closed};
    QCOMPARE(openState(rows, Channel::Call, london(u"2026-12-25 02:00"_s)).changes,
             london(u"2026-12-25 06:00"_s));
    QCOMPARE(openState(rows, Channel::Call, london(u"2026-12-25 23:00"_s)).changes,
             london(u"2026-12-26 22:00"_s));
}

void ScheduleTest::aHolidayMayRunOverMidnight()
{
    Schedule newYear;
    newYear.timezone = "Europe/London";
    newYear.validFrom = newYear.validTo = QDate(2026, 12, 31);
    newYear.spans = everyDay(20 * 60, 28 * 60);
    const QList<Schedule> rows{weekly(everyDay(540, 1020)), newYear};
    QCOMPARE(openState(rows, Channel::Call, london(u"2027-01-01 03:00"_s)).changes,
             london(u"2027-01-01 04:00"_s));
    QCOMPARE(openState(rows, Channel::Call, london(u"2026-12-31 12:00"_s)).openness, Openness::Closed);
}

void ScheduleTest::oneHolidayAloneSaysNothingOfOtherDays()
{
    Schedule closed;
    closed.timezone = "Europe/London";
    closed.validFrom = closed.validTo = QDate(2026, 12, 25);
    QCOMPARE(openState({closed}, Channel::Call, london(u"2026-12-25 12:00"_s)).openness, Openness::Closed);
    QCOMPARE(openState({closed}, Channel::Call, london(u"2026-12-24 12:00"_s)).openness, Openness::Unknown);
}

void ScheduleTest::everyMinuteOfAYearAgreesWithAClockOnTheWall_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/London", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"})
        QTest::newRow(zone) << QByteArray(zone);
}

/// A naive reading: is the wall clock of today or yesterday's night within the span?
void ScheduleTest::everyMinuteOfAYearAgreesWithAClockOnTheWall()
{
    QFETCH(QByteArray, zone);
    const QTimeZone here(zone);
    const QList<Schedule> rows{weekly(everyDay(21 * 60, 31 * 60), zone)};
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 7), Qt::UTC);
    for (int step = 0; step < 365 * 24 / 5; ++step) {
        const QDateTime now = start.addSecs(step * 5 * 3600);
        const QTime wall = now.toTimeZone(here).time();
        const bool isOpen = wall >= QTime(21, 0) || wall < QTime(7, 0);
        const OpenState state = openState(rows, Channel::Call, now);
        QVERIFY2((state.openness == Openness::Open) == isOpen, qPrintable(now.toString(Qt::ISODate)));
    }
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
