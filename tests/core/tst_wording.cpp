#include "core/wording.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace waymark::core;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoItIsForIsOneLine_data();
    void whoItIsForIsOneLine();
    void openIsOnlyEverListed();
    void whatIsNotKnownSaysSo();
    void theEmergencyLineNamesItsCountry();
    void anOldNumberIsSaidWithTheOneToRing();
};

namespace {

ServiceSummary service(const QStringList &audiences, const QStringList &places)
{
    ServiceSummary made;
    made.audiences = audiences;
    for (const QString &code : places)
        made.places.append(*Place::parse(code));
    return made;
}

} // namespace

void WordingTest::whoItIsForIsOneLine_data()
{
    QTest::addColumn<ServiceSummary>("entry");
    QTest::addColumn<QString>("line");
    ServiceSummary adults = service({u"anyone"_s, u"women"_s}, {u"ENG"_s, u"WLS"_s});
    adults.minimumAge = 16;
    QTest::newRow("anyone-of-an-age") << adults << u"Anyone, aged 16 or over · England and Wales"_s;
    ServiceSummary young = service({u"children-young-people"_s}, {u"UK"_s});
    young.maximumAge = 18;
    QTest::newRow("young") << young << u"Children and young people, aged 18 or under · United Kingdom"_s;
    ServiceSummary local = service({u"women"_s}, {u"SCT"_s});
    local.localArea.areaServed = u"Shetland"_s;
    QTest::newRow("local-starts-with-its-area") << local << u"Shetland · Women"_s;
    QTest::newRow("own-behaviour-says-so")
        << service({u"perpetrators-wanting-to-change"_s, u"professionals"_s}, {u"UK"_s})
        << u"People worried about their own behaviour · United Kingdom"_s;
    QTest::newRow("nothing-stated") << ServiceSummary() << QString();
    QTest::newRow("a-country-by-its-name") << service({u"anyone"_s}, {u"PT"_s}) << u"Anyone · Portugal"_s;
    QTest::newRow("place-only") << service({}, {u"IE"_s}) << u"Ireland"_s;
}

void WordingTest::whoItIsForIsOneLine()
{
    QFETCH(ServiceSummary, entry);
    QFETCH(QString, line);
    QCOMPARE(wording::whoFor(entry), line);
}

void WordingTest::openIsOnlyEverListed()
{
    const QDateTime five(QDate(2026, 11, 23), QTime(17, 0), QTimeZone("Europe/London"));
    QVERIFY(wording::openState({Openness::Open, false, five}).startsWith(u"Listed as open until"_s));
    QVERIFY(wording::openState({Openness::Open, false, five}).contains(isolated(u"17:00"_s)));
    QVERIFY(wording::openState({Openness::Closed, false, five}).startsWith(u"Listed as closed"_s));
    QVERIFY(wording::openState({Openness::Closed, false, five}).contains(u"Monday"_s));
}

void WordingTest::whatIsNotKnownSaysSo()
{
    QCOMPARE(wording::openState({}), u"Hours not known"_s);
    QVERIFY(wording::bill(Phone()).contains(u"We do not know"_s));
    QVERIFY(wording::cost(Phone()).contains(u"not known"_s));
    ServiceSummary entry;
    entry.alwaysOpen = true;
    QVERIFY(wording::openStateWithYear(entry, QDateTime::currentDateTimeUtc()).contains(u"date not known"_s));
    entry.sourceDate = u"2020-04"_s;
    QVERIFY(wording::openStateWithYear(entry, QDateTime::currentDateTimeUtc()).contains(u"2020"_s));
}

void WordingTest::theEmergencyLineNamesItsCountry()
{
    EmergencyNumbers uk;
    uk.country = u"GB"_s;
    uk.general = {u"999"_s, u"112"_s};
    const QString line = wording::emergencyLine(uk);
    QVERIFY(line.contains(u"UK"_s) && line.contains(u"999"_s) && line.contains(u"55"_s));
    QVERIFY(!line.contains(u"112"_s));
    QCOMPARE(wording::emergencyLine(uk, true), u"Emergency: "_s + isolated(u"999"_s));
    EmergencyNumbers france;
    france.country = u"FR"_s;
    france.name = u"France"_s;
    france.general = {u"112"_s};
    QVERIFY(wording::emergencyLine(france).contains(u"France"_s));
    EmergencyNumbers unknown;
    unknown.country = u"AQ"_s;
    unknown.name = u"Antarctica"_s;
    QVERIFY(wording::emergencyLine(unknown).contains(u"not known"_s));
}

void WordingTest::anOldNumberIsSaidWithTheOneToRing()
{
    const QString said =
        wording::replaced({u"0808 802 9999"_s, u"rcew-247"_s, u"Rape and Sexual Abuse Support Line"_s,
                           u"Rape Crisis England & Wales"_s, u"0808 500 2222"_s});
    QVERIFY(said.contains(u"old number of Rape Crisis England & Wales"_s));
    QVERIFY(said.contains(u"number to ring now is"_s));
    QVERIFY(said.contains(u"0808 500 2222"_s));
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
