#include "interchange/shelter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::interchange;

class ShelterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreSeen_data();
    void addressesAreSeen();
    void shelterIsKnownByTopicOrWords_data();
    void shelterIsKnownByTopicOrWords();
    void privatePlacesAreKnown_data();
    void privatePlacesAreKnown();
};

void ShelterTest::addressesAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("address");
    QTest::newRow("house and street") << u"Come to 12 Acacia Avenue, Leeds."_s << true;
    QTest::newRow("several houses") << u"38-40 High Street"_s << true;
    QTest::newRow("house with a letter") << u"12B Old Mill Road"_s << true;
    QTest::newRow("UK postcode") << u"Our house is in KY1 1LU"_s << true;
    QTest::newRow("Irish postcode") << u"Tuam Road, H91 VW84"_s << true;
    QTest::newRow("a street without a house") << u"In the high street"_s << false;
    QTest::newRow("a number of people") << u"24 women and their children"_s << false;
    QTest::newRow("hours") << u"Open 9 to 5, 7 days a week"_s << false;
    QTest::newRow("a phone number") << u"Ring 0808 157 0001"_s << false;
    QTest::newRow("an act of law") << u"Under the Children Act 1989"_s << false;
}

void ShelterTest::addressesAreSeen()
{
    QFETCH(QString, text);
    QFETCH(bool, address);
    QCOMPARE(!streetAddressIn(text).isEmpty(), address);
}

void ShelterTest::shelterIsKnownByTopicOrWords_data()
{
    QTest::addColumn<QStringList>("topics");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("shelter");
    QTest::newRow("topic") << QStringList{u"shelter-refuge"_s} << QString() << true;
    QTest::newRow("refuge") << QStringList() << u"A refuge for women."_s << true;
    QTest::newRow("safe house") << QStringList() << u"We run a safe house."_s << true;
    QTest::newRow("neither") << QStringList{u"stalking"_s} << u"Somebody to talk to."_s << false;
    QTest::newRow("refugees are not refuges") << QStringList() << u"For refugees."_s << false;
}

void ShelterTest::shelterIsKnownByTopicOrWords()
{
    QFETCH(QStringList, topics);
    QFETCH(QString, text);
    QFETCH(bool, shelter);
    QCOMPARE(concernsShelter(topics, {text}), shelter);
}

void ShelterTest::privatePlacesAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("confidential location") << u"Confidential location"_s << true;
    QTest::newRow("address withheld") << u"Address withheld"_s << true;
    QTest::newRow("one word") << u" CONFIDENTIAL "_s << true;
    QTest::newRow("not disclosed") << u"The address is not disclosed."_s << true;
    QTest::newRow("confidential advice is no place") << u"Confidential advice and support"_s << false;
    QTest::newRow("private clinic") << u"A private clinic"_s << false;
}

void ShelterTest::privatePlacesAreKnown()
{
    QFETCH(QString, text);
    QFETCH(bool, isPrivate);
    QCOMPARE(isMarkedPrivate(text), isPrivate);
}

QTEST_GUILESS_MAIN(ShelterTest)
#include "tst_shelter.moc"
