#include "store/samplepack.h"
#include "support/samplecontent.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNumberIsFoundHoweverItIsTyped_data();
    void aNumberIsFoundHoweverItIsTyped();
    void anOldNumberSaysWhatToRing_data();
    void anOldNumberSaysWhatToRing();
    void aNumberThatIsNotHeldIsNeverCorrected_data();
    void aNumberThatIsNotHeldIsNeverCorrected();
    void aWholeNumberStandsBeforeAPart();
    void twoDigitsAreNoNumber();
    void aNumberThatIsBegunFindsNumbers();
    void numbersIgnoreTheFilters();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::PackFile> m_pack;
};

void NumbersTest::initTestCase()
{
    QVERIFY(samples::writeSamplePack(m_folder.filePath(u"pack"_s)));
    m_pack = samples::openPack(m_folder.filePath(u"pack"_s));
    QVERIFY(m_pack);
}

void NumbersTest::aNumberIsFoundHoweverItIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    for (const QString &text : {u"08 08 16 89 111"_s,
                                u"0808 168 9111"_s,
                                u"08081689111"_s,
                                u"+44 808 168 9111"_s,
                                u"+44 (0)808 168 9111"_s,
                                u"0044 808 168 9111"_s,
                                u"00448081689111"_s,
                                u"44 808 168 9111"_s,
                                u"168 9111"_s,
                                u"1689111"_s,
                                u"0808-168-9111"_s,
                                u"0808.168.9111"_s,
                                u"(0808) 168 9111"_s,
                                u"  0808 168 9111  "_s,
                                u"0808 168"_s,
                                u"080816"_s,
                                u"89111"_s,
                                u"tel. 0808 168 9111"_s,
                                u"ring 0808 168 9111 please"_s,
                                u"٠٨٠٨ ١٦٨ ٩١١١"_s,
                                u"\u20660808 168 9111\u2069"_s,
                                u"0808\u00A0168\u00A09111"_s,
                                u"0808–168–9111"_s})
        QTest::newRow(qPrintable(text)) << text << u"harbour"_s;
    QTest::newRow("text short code") << u"85258"_s << u"lantern"_s;
    QTest::newRow("text short code in words") << u"text 85258"_s << u"lantern"_s;
    QTest::newRow("six digits") << u"116 123"_s << u"listeners"_s;
    QTest::newRow("six digits unspaced") << u"116123"_s << u"listeners"_s;
    QTest::newRow("three digits") << u"999"_s << u"emergency-uk"_s;
    QTest::newRow("six digits with a country's code") << u"+44 116 123"_s << u"listeners"_s;
    QTest::newRow("behind the prefix of text relay") << u"18001 0808 168 9111"_s << u"harbour"_s;
    QTest::newRow("a short one behind it") << u"18001 999"_s << u"emergency-uk"_s;
    QTest::newRow("a link") << u"tel:+448081689111"_s << u"harbour"_s;
    QTest::newRow("labelled") << u"Telephone: 0808 168 9111"_s << u"harbour"_s;
    QTest::newRow("three digits in words") << u"call 101"_s << u"police-101"_s;
    QTest::newRow("no e164 in the source, typed from abroad") << u"+44 161 496 0100"_s << u"canal-centre"_s;
    QTest::newRow("current one of a service with an old one") << u"0808 500 2222"_s << u"cedar-line"_s;
}

void NumbersTest::aNumberIsFoundHoweverItIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const core::Results results = m_pack->search(samples::query(text), samples::mondayAfternoon());
    QVERIFY(!results.hits.isEmpty());
    QCOMPARE(results.hits.first().id(), id);
    QCOMPARE(results.hits.first().why.kind, core::Why::Kind::Number);
    QVERIFY(results.replaced.isEmpty());
    QVERIFY(!results.numberNotHeld);
}

void NumbersTest::anOldNumberSaysWhatToRing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"0808 802 9999"_s, u"08088029999"_s, u"+44 808 802 9999"_s, u"802 9999"_s,
                                u"0808 8029"_s, u"rape crisis 0808 802 9999"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void NumbersTest::anOldNumberSaysWhatToRing()
{
    QFETCH(QString, text);
    const core::Results results = m_pack->search(samples::query(text), samples::mondayAfternoon());
    QCOMPARE(results.hits.value(0).id(), u"cedar-line"_s);
    QCOMPARE(results.hits[0].why.kind, core::Why::Kind::OldNumber);
    QCOMPARE(results.replaced.size(), 1);
    QCOMPARE(results.replaced[0].oldNumber, u"0808 802 9999"_s);
    QCOMPARE(results.replaced[0].ringInstead, u"0808 500 2222"_s);
    QCOMPARE(results.replaced[0].serviceId, u"cedar-line"_s);
    for (const core::Phone &phone : results.hits[0].service.phones)
        QVERIFY(phone.printed != "0808 802 9999"_L1);
}

void NumbersTest::aNumberThatIsNotHeldIsNeverCorrected_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one digit other") << u"0808 168 9112"_s;
    QTest::newRow("two digits swapped") << u"0808 186 9111"_s;
    QTest::newRow("one digit more") << u"0808 168 91111"_s;
    QTest::newRow("behind the prefix of text relay") << u"18001 0808 168 9112"_s;
    QTest::newRow("short, with a country's code") << u"+44 116 129"_s;
    QTest::newRow("very long") << QString(300, u'7');
    QTest::newRow("another country's") << u"+33 808 168 9111 5"_s;
}

void NumbersTest::aNumberThatIsNotHeldIsNeverCorrected()
{
    QFETCH(QString, text);
    const core::Results results = m_pack->search(samples::query(text, u"SCT"_s), samples::mondayAfternoon());
    QVERIFY(results.numberNotHeld);
    QVERIFY(!results.hits.isEmpty());
    for (const core::Hit &hit : results.hits) {
        QCOMPARE(hit.why.kind, core::Why::Kind::Instead);
        QVERIFY2(!hit.service.localArea.isSet() && !hit.service.isReporting(), qPrintable(hit.id()));
        const auto serves = [](const core::Place &place) {
            return place.serves(*core::Place::parse(u"SCT"_s));
        };
        QVERIFY2(std::any_of(hit.service.places.begin(), hit.service.places.end(), serves),
                 qPrintable(hit.id()));
    }
}

void NumbersTest::aWholeNumberStandsBeforeAPart()
{
    // "999" is also part of an old number, and of an Irish one.
    const core::Results results = m_pack->search(samples::query(u"999"_s), samples::mondayAfternoon());
    QCOMPARE(results.hits[0].id(), u"emergency-uk"_s);
    QVERIFY(samples::idsOf(results).contains("shannon"_L1));
    QVERIFY(results.replaced.isEmpty());
}

void NumbersTest::twoDigitsAreNoNumber()
{
    for (const core::Hit &hit : m_pack->search(samples::query(u"14"_s), samples::mondayAfternoon()).hits)
        QVERIFY(hit.why.kind != core::Why::Kind::Number);
    for (const core::Hit &hit : m_pack->search(samples::query(u"24/7"_s), samples::mondayAfternoon()).hits)
        QVERIFY(hit.why.kind != core::Why::Kind::Number);
}

void NumbersTest::aNumberThatIsBegunFindsNumbers()
{
    const core::Query begun = samples::query(u"08"_s, u"ENG"_s);
    const core::Results results = m_pack->search(begun, samples::mondayAfternoon());
    QVERIFY(samples::idsOf(results).contains(u"harbour"_s));
    for (const core::Hit &hit : results.hits)
        QCOMPARE(hit.why.kind, core::Why::Kind::Number);
}

void NumbersTest::numbersIgnoreTheFilters()
{
    core::Query query = samples::query(u"0808 168 9111"_s);
    query.filters.where = *core::Place::parse(u"SCT"_s);
    QCOMPARE(samples::idsOf(m_pack->search(query, samples::mondayAfternoon())), QStringList{u"harbour"_s});
}

QTEST_GUILESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
