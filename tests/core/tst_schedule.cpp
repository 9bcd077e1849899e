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

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
