#include "core/place.h"

#include <QTest>

using namespace Qt::StringLiterals;
using waymark::core::Place;

class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesArePeoplesOrIso_data();
    void codesArePeoplesOrIso();
    void aPlaceServesItsOwn_data();
    void aPlaceServesItsOwn();
};

void PlaceTest::codesArePeoplesOrIso_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("short-nation") << u"ENG"_s << u"GB-ENG"_s;
    QTest::newRow("short-country") << u"UK"_s << u"GB"_s;
    QTest::newRow("irl-is-taken") << u"IRL"_s << u"IE"_s;
    QTest::newRow("iso-nation") << u"GB-NIR"_s << u"GB-NIR"_s;
    QTest::newRow("iso-country") << u"FR"_s << u"FR"_s;
    QTest::newRow("lower-case-and-spaces") << u" sct "_s << u"GB-SCT"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("three-letters-unknown") << u"FRA"_s << QString();
    QTest::newRow("digit") << u"G8"_s << QString();
    QTest::newRow("unknown-nation") << u"GB-XXX"_s << QString();
}

void PlaceTest::codesArePeoplesOrIso()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto place = Place::parse(typed);
    QCOMPARE(place.has_value(), !code.isEmpty());
    if (place)
        QCOMPARE(place->code(), code);
}

void PlaceTest::aPlaceServesItsOwn_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("serves");
    QTest::newRow("same-nation") << u"ENG"_s << u"ENG"_s << true;
    QTest::newRow("other-nation") << u"SCT"_s << u"ENG"_s << false;
    QTest::newRow("uk-wide-serves-a-nation") << u"UK"_s << u"WLS"_s << true;
    QTest::newRow("nation-unknown-may-be-theirs") << u"WLS"_s << u"UK"_s << true;
    QTest::newRow("other-country") << u"IE"_s << u"NIR"_s << false;
    QTest::newRow("person-unset-is-served-by-all") << u"FR"_s << QString() << true;
}

void PlaceTest::aPlaceServesItsOwn()
{
    QFETCH(QString, service);
    QFETCH(QString, person);
    QFETCH(bool, serves);
    QCOMPARE(Place::parse(service)->serves(Place::parse(person).value_or(Place())), serves);
}

QTEST_GUILESS_MAIN(PlaceTest)
#include "tst_place.moc"
