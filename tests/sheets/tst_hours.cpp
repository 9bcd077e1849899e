#include "sheets/hours.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using core::Channel;
using core::Schedule;

/// Hours in words on paper.
class HoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void rowsBecomeWords_data();
    void rowsBecomeWords();
    void theServicesOwnWordsStandWhereTheLanguageIsTheSame();
    void waysOfContactAreToldApartWhereTheirHoursDiffer();
    void anExceptionIsSaidUntilItIsOver();
};

namespace {

Schedule row(const QList<core::WeeklySpan> &spans, Channel channel = Channel::Call)
{
    Schedule made;
    made.channel = channel;
    made.timezone = "Europe/London";
    made.spans = spans;
    return made;
}

QList<core::WeeklySpan> days(int first, int last, int opens, int closes)
{
    QList<core::WeeklySpan> spans;
    for (int day = first; day <= last; ++day)
        spans.append({day, opens * 60, closes * 60});
    return spans;
}

QString words(const core::Service &service, QDate today = QDate(2026, 11, 22))
{
    static const QRegularExpression marks(u"[\u2060\u2066-\u2069]"_s);
    QStringList all;
    for (const sheets::Hours &hours : sheets::hoursInWords(service, u"en"_s, today))
        all.append(hours.of.isEmpty() ? hours.words : hours.of + u": "_s + hours.words);
    return all.join(u'\n').remove(marks).replace(QChar::Nbsp, u' ');
}

core::Service with(const QList<Schedule> &schedules)
{
    core::Service service;
    service.schedules = schedules;
    return service;
}

} // namespace

void HoursTest::rowsBecomeWords_data()
{
    QTest::addColumn<QList<Schedule>>("rows");
    QTest::addColumn<QString>("said");
    QTest::newRow("no rows") << QList<Schedule>() << u"Not known"_s;
    QTest::newRow("all day, all week") << QList{row(days(1, 7, 0, 24))} << u"Day and night, every day"_s;
    QTest::newRow("same every day") << QList{row(days(1, 7, 9, 17))} << u"Every day, 09:00 to 17:00"_s;
    QTest::newRow("weekdays and a shorter Saturday")
        << QList{row(days(1, 5, 9, 17)), row(days(6, 6, 10, 12))}
        << u"Monday to Friday, 09:00 to 17:00; Saturday, 10:00 to 12:00"_s;
    QTest::newRow("two spans a day, later one first")
        << QList{row(days(1, 2, 13, 17)), row(days(1, 2, 9, 12))}
        << u"Monday to Tuesday, 09:00 to 12:00, 13:00 to 17:00"_s;
    QTest::newRow("over midnight") << QList{row(days(5, 5, 22, 30))}
                                   << u"Friday, 22:00 to 06:00 the next day"_s;
    QTest::newRow("a day left out") << QList{row(days(1, 2, 9, 17)), row(days(4, 4, 9, 17))}
                                    << u"Monday to Tuesday, 09:00 to 17:00; Thursday, 09:00 to 17:00"_s;
}

void HoursTest::rowsBecomeWords()
{
    QFETCH(QList<Schedule>, rows);
    QFETCH(QString, said);
    QCOMPARE(words(with(rows)), said);
}

void HoursTest::theServicesOwnWordsStandWhereTheLanguageIsTheSame()
{
    core::Service service = with({row(days(1, 7, 0, 24))});
    service.hoursText = u"Whenever you like."_s;
    QCOMPARE(words(service), u"Whenever you like."_s);
    service.language = u"cy"_s;
    QCOMPARE(words(service), u"Day and night, every day"_s);
    service.schedules.clear();
    service.alwaysOpen = true;
    QCOMPARE(words(service), u"Day and night, every day"_s);
}

void HoursTest::waysOfContactAreToldApartWhereTheirHoursDiffer()
{
    core::Service service = with({row(days(1, 7, 0, 24)), row(days(1, 7, 0, 24), Channel::Chat)});
    QCOMPARE(words(service), u"Day and night, every day"_s);
    service.schedules[1].spans = days(1, 7, 9, 17);
    QCOMPARE(words(service), u"Call: Day and night, every day\nOnline chat: Every day, 09:00 to 17:00"_s);
}

void HoursTest::anExceptionIsSaidUntilItIsOver()
{
    Schedule closed = row({});
    closed.validFrom = closed.validTo = QDate(2026, 12, 25);
    const core::Service service = with({row(days(1, 7, 9, 17)), closed});
    QCOMPARE(words(service, QDate(2026, 12, 25)),
             u"Every day, 09:00 to 17:00; Listed as closed on Friday, 25 December 2026"_s);
    QCOMPARE(words(service, QDate(2026, 12, 26)), u"Every day, 09:00 to 17:00"_s);
}

QTEST_GUILESS_MAIN(HoursTest)
#include "tst_hours.moc"
