#include "store/opening.h"
#include "store/samplepack.h"
#include "support/samplecontent.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

core::Schedule row(const QByteArray &zone, const QList<core::WeeklySpan> &spans)
{
    core::Schedule made;
    made.timezone = zone;
    made.spans = spans;
    return made;
}

QList<core::WeeklySpan> daily(int opens, int closes, int from = 1, int to = 7)
{
    QList<core::WeeklySpan> spans;
    for (int day = from; day <= to; ++day)
        spans.append({day, opens, closes});
    return spans;
}

core::Schedule onDates(core::Schedule made, QDate from, QDate to)
{
    made.validFrom = from;
    made.validTo = to;
    return made;
}

/// Each service with hours that are easily missed.
QList<QList<core::Schedule>> oddHours(const QByteArray &zone)
{
    const QDate changes(2026, 3, 29);
    return {
        {row(zone, daily(9 * 60, 17 * 60, 1, 5))},
        {row(zone, daily(22 * 60, 30 * 60))},
        {row(zone, {{7, 23 * 60, 28 * 60}})},
        {row(zone, {{1, 0, 45}})},
        {row(zone, {{7, 1 * 60, 2 * 60 + 30}})},
        {row(zone, daily(0, 24 * 60))},
        {row(zone, daily(18 * 60, 48 * 60, 6, 6))},
        {row(zone, daily(8 * 60 + 59, 9 * 60 + 1))},
        {row(zone, daily(9 * 60, 12 * 60, 1, 5)), row(zone, daily(13 * 60, 15 * 60, 6, 7))},
        {row(zone, daily(9 * 60, 17 * 60, 1, 5)),
         onDates(row(zone, daily(20 * 60, 23 * 60)), changes, changes)},
        {row(zone, daily(9 * 60, 17 * 60, 1, 5)),
         onDates(row(zone, {}), changes.addDays(1), changes.addDays(1))},
        {onDates(row(zone, daily(9 * 60, 17 * 60)), changes, changes.addDays(2))},
        {onDates(row(zone, daily(9 * 60, 17 * 60)), QDate(2026, 1, 1), QDate(2026, 1, 31))},
    };
}

bool shares(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &one) { return b.contains(one); });
}

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsMissNothingThatMayBeOpen_data();
    void slotsMissNothingThatMayBeOpen();
    void slotsLeaveOutMostOfWhatIsClosed();
    void bytesKeepTheExactRule();
    void servicesThatAreAlwaysOpenNeedNoZone();
    void amongEqualsTheOpenComeFirst_data();
    void amongEqualsTheOpenComeFirst();
};

void OpeningTest::slotsMissNothingThatMayBeOpen_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("monday");
    for (const char *zone : {"Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"}) {
        QTest::addRow("%s in winter", zone) << QByteArray(zone) << QDate(2026, 1, 26);
        QTest::addRow("%s, Europe puts its clocks forward", zone) << QByteArray(zone) << QDate(2026, 3, 23);
        QTest::addRow("%s, Lord Howe puts them back", zone) << QByteArray(zone) << QDate(2026, 3, 30);
        QTest::addRow("%s, Europe puts them back", zone) << QByteArray(zone) << QDate(2026, 10, 19);
        QTest::addRow("%s, America puts them back", zone) << QByteArray(zone) << QDate(2026, 10, 26);
    }
}

void OpeningTest::slotsMissNothingThatMayBeOpen()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, monday);
    const QStringList zones{u"Pacific/Apia"_s, QString::fromLatin1(zone)};
    core::ServiceSummary service = samples::service(u"a"_s, u"A"_s, {}, {}, u"020 7946 0000"_s);
    int open = 0;
    int kind = 0;
    for (const QList<core::Schedule> &rows : oddHours(zone)) {
        service.schedules = rows;
        const QByteArray opening = store::openingOf(service);
        const QStringList tags = store::slots_of_week::tagsOf(opening);
        const QDateTime start(monday, QTime(0, 0), Qt::UTC);
        // A day more than a week, as the zones lie on both sides of UTC.
        for (int half = 0; half < 2 * 24 * 8; ++half) {
            const QDateTime now = start.addSecs(half * 1800);
            const core::Openness exact = service.openAt(now).openness;
            QStringList asked = store::slots_of_week::openAt(zones, now);
            asked.append(store::slots_of_week::unknownHours());
            const QByteArray when =
                "hours " + QByteArray::number(kind) + " at " + now.toString(Qt::ISODate).toUtf8();
            QVERIFY2(exact == core::Openness::Closed || shares(tags, asked), when);
            QVERIFY2(exact == store::Openings().at(opening, now), when);
            open += exact == core::Openness::Open ? 1 : 0;
        }
        ++kind;
    }
    QVERIFY(open > 384);
}

void OpeningTest::slotsLeaveOutMostOfWhatIsClosed()
{
    core::ServiceSummary service = samples::service(u"a"_s, u"A"_s, {}, {}, u"020 7946 0000"_s);
    service.schedules = {row("Europe/London", daily(9 * 60, 17 * 60, 1, 5))};
    const QStringList tags = store::slots_of_week::tagsOf(store::openingOf(service));
    const QDateTime start(QDate(2026, 1, 26), QTime(0, 0), Qt::UTC);
    int chosen = 0;
    for (int half = 0; half < 2 * 24 * 7; ++half)
        chosen +=
            shares(tags, store::slots_of_week::openAt({u"Europe/London"_s}, start.addSecs(half * 1800)));
    // Open for 80 half hours.
    QVERIFY2(chosen >= 80 && chosen <= 130, qPrintable(QString::number(chosen)));
}

void OpeningTest::bytesKeepTheExactRule()
{
    core::ServiceSummary service = samples::service(u"a"_s, u"A"_s, {}, {}, u"020 7946 0000"_s);
    QCOMPARE(store::openingOf(service), QByteArray());
    QCOMPARE(store::slots_of_week::tagsOf({}), QStringList{store::slots_of_week::unknownHours()});
    service.schedules = {row("Nowhere/Atall", daily(9 * 60, 17 * 60))};
    QCOMPARE(store::openingOf(service), QByteArray());
    service.schedules = {row("Europe/London", daily(9 * 60, 17 * 60))};
    service.schedules[0].description = u"not on rainy days"_s;
    const store::Opening opening = store::openingFrom(store::openingOf(service));
    QCOMPARE(opening.rows.size(), 1);
    QCOMPARE(opening.rows[0].spans, service.schedules[0].spans);
    QCOMPARE(opening.rows[0].timezone, QByteArray("Europe/London"));
    QCOMPARE(opening.rows[0].description, QString());
}

void OpeningTest::servicesThatAreAlwaysOpenNeedNoZone()
{
    core::ServiceSummary service = samples::service(u"a"_s, u"A"_s, {}, {}, u"020 7946 0000"_s);
    service.alwaysOpen = true;
    const QByteArray opening = store::openingOf(service);
    const QDateTime now(QDate(2026, 1, 26), QTime(3, 0), Qt::UTC);
    QCOMPARE(store::Openings().at(opening, now), core::Openness::Open);
    QVERIFY(shares(store::slots_of_week::tagsOf(opening), store::slots_of_week::openAt({}, now)));
}

void OpeningTest::amongEqualsTheOpenComeFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("afternoon") << u"lighthouse"_s << QTime(15, 0)
                               << QStringList{u"c-afternoons"_s, u"b-unknown"_s, u"a-mornings"_s,
                                              u"0-less"_s};
    QTest::newRow("the minute of opening")
        << u"lighthouse"_s << QTime(9, 0)
        << QStringList{u"a-mornings"_s, u"b-unknown"_s, u"c-afternoons"_s, u"0-less"_s};
    QTest::newRow("the minute of closing")
        << u"lighthouse"_s << QTime(12, 0)
        << QStringList{u"b-unknown"_s, u"a-mornings"_s, u"c-afternoons"_s, u"0-less"_s};
    QTest::newRow("a name before what is open")
        << u"lighthouse mornings"_s << QTime(15, 0) << QStringList{u"a-mornings"_s};
    QTest::newRow("nothing typed: the order of the pack")
        << QString() << QTime(15, 0)
        << QStringList{u"0-less"_s, u"a-mornings"_s, u"b-unknown"_s, u"c-afternoons"_s};
}

void OpeningTest::amongEqualsTheOpenComeFirst()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QFETCH(QStringList, ids);
    const auto named = [](const QString &id, const QString &name, const QList<core::Schedule> &hours) {
        core::Service made = samples::service(id, name, {u"GB"_s}, {}, u"020 7946 0000"_s);
        made.confidence = core::Confidence::High;
        made.schedules = hours;
        return made;
    };
    QTemporaryDir folder;
    QVERIFY(samples::writePack(folder.filePath(u"pack"_s), [&](core::ContentSink &sink) {
        sink.setInfo(samples::info());
        sink.addService(
            named(u"a-mornings"_s, u"Lighthouse Mornings"_s, {samples::weekdays(9 * 60, 12 * 60)}));
        sink.addService(named(u"b-unknown"_s, u"Lighthouse Talks"_s, {}));
        sink.addService(
            named(u"c-afternoons"_s, u"Lighthouse Afternoons"_s, {samples::weekdays(13 * 60, 18 * 60)}));
        // Open day and night, and the word is not in its name.
        core::Service less = named(u"0-less"_s, u"Harbour"_s, {row("Europe/London", daily(0, 24 * 60))});
        less.description = u"behind the lighthouse"_s;
        sink.addService(less);
    }));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    const QDateTime now(QDate(2026, 11, 23), time, Qt::UTC);
    QCOMPARE(samples::idsOf(pack->search(samples::query(text, u"ENG"_s), now)).mid(0, ids.size()), ids);
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
