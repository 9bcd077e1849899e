#include "core/phone.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class PhoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsAreFoundInAnyScript_data();
    void digitsAreFoundInAnyScript();
    void aNumberIsDrawnIsolatedWithWesternDigits();
    void aScreenReaderHearsDigitsInThePrintedGroups_data();
    void aScreenReaderHearsDigitsInThePrintedGroups();
};

void PhoneTest::digitsAreFoundInAnyScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("spaces") << u"08 08 16 89 111"_s << u"08081689111"_s;
    QTest::newRow("plus-and-dashes") << u"+44 808-168-9111"_s << u"448081689111"_s;
    QTest::newRow("arabic-indic") << u"٠٨٠٨"_s << u"0808"_s;
    QTest::newRow("persian") << u"۱۱۵"_s << u"115"_s;
    QTest::newRow("no-digit") << u"ring us"_s << QString();
    QTest::newRow("superscript-is-one-too") << u"1²"_s << u"12"_s;
}

void PhoneTest::digitsAreFoundInAnyScript()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    QCOMPARE(core::digitsOf(text), digits);
}

void PhoneTest::aNumberIsDrawnIsolatedWithWesternDigits()
{
    QCOMPARE(core::isolated(u"٠٨٠٨ 500"_s), QChar(0x2066) + u"0808 500"_s + QChar(0x2069));
}

void PhoneTest::aScreenReaderHearsDigitsInThePrintedGroups_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("said");
    QTest::newRow("groups") << u"0808 500 2222"_s << u"0 8 0 8, 5 0 0, 2 2 2 2"_s;
    QTest::newRow("odd-groups-kept") << u"08 08 16 89 111"_s << u"0 8, 0 8, 1 6, 8 9, 1 1 1"_s;
    QTest::newRow("plus") << u"+44 203"_s << u"plus 4 4, 2 0 3"_s;
    QTest::newRow("brackets") << u"(01) 817"_s << u"0 1, 8 1 7"_s;
    QTest::newRow("short-code") << u"999"_s << u"9 9 9"_s;
}

void PhoneTest::aScreenReaderHearsDigitsInThePrintedGroups()
{
    QFETCH(QString, printed);
    QFETCH(QString, said);
    QCOMPARE(core::spoken(printed), said);
}

QTEST_GUILESS_MAIN(PhoneTest)
#include "tst_phone.moc"
