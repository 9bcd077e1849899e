#include "sheets/keepwhole.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/// What no line breaks at.
class KeepWholeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAndTimesAreKeptWhole_data();
    void numbersAndTimesAreKeptWhole();
    void nothingIsLostBesidesTheKindOfSpace();
    void aLoneLastWordIsKeptWithTheOneBefore_data();
    void aLoneLastWordIsKeptWithTheOneBefore();
};

namespace {

/// `_` for a space that no line breaks at; marks that are not drawn left out.
QString shown(QString text)
{
    static const QRegularExpression marks(u"[\u2060\u2066-\u2069]"_s);
    return text.remove(marks).replace(QChar::Nbsp, u'_');
}

} // namespace

void KeepWholeTest::numbersAndTimesAreKeptWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("number in a sentence") << u"Ring 0808 500 2222 now."_s << u"Ring 0808_500_2222 now."_s;
    QTest::newRow("spaced in twos") << u"08 08 16 89 111"_s << u"08_08_16_89_111"_s;
    QTest::newRow("international") << u"+44 (0)20 7946 0000"_s << u"+44_(0)20_7946_0000"_s;
    QTest::newRow("times with am and pm") << u"Open 9am to 5pm."_s << u"Open 9am_to_5pm."_s;
    QTest::newRow("times with a space before pm")
        << u"from 9 am to 12.30 pm today"_s << u"from 9_am_to_12.30_pm today"_s;
    QTest::newRow("times with a dash") << u"Daily 12 – 2.30pm"_s << u"Daily 12_–_2.30pm"_s;
    QTest::newRow("times in another language") << u"Od 9:00 do 17:00 w dni"_s << u"Od 9:00_do_17:00 w dni"_s;
    QTest::newRow("date") << u"On 22 November 2026 it"_s << u"On 22_November_2026 it"_s;
    QTest::newRow("plain words") << u"Friends and family too."_s << u"Friends and family too."_s;
    QTest::newRow("nothing") << QString() << QString();
}

void KeepWholeTest::numbersAndTimesAreKeptWhole()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(shown(sheets::withWholeNumbers(text, Qt::LeftToRight)), kept);
}

void KeepWholeTest::nothingIsLostBesidesTheKindOfSpace()
{
    const QString text = u"Ring 1-800-4-A-CHILD (1-800-422-4453) 9am to 5pm, 24/7, or +353 1 234 5678."_s;
    QCOMPARE(shown(sheets::withWholeNumbers(text, Qt::LeftToRight)).replace(u'_', u' '), text);
    QCOMPARE(shown(sheets::unbroken(text)).replace(u'_', u' '), text);
    QVERIFY(!sheets::unbroken(text).contains(u' '));
}

void KeepWholeTest::aLoneLastWordIsKeptWithTheOneBefore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const QString start = u"Anyone aged 16 or over who lives in England or Wales. Friends and family"_s;
    QTest::newRow("short last word") << start + u" too."_s << start + u"_too."_s;
    QTest::newRow("long last word") << start + u" throughout."_s << start + u" throughout."_s;
    QTest::newRow("short text") << u"Friends too."_s << u"Friends too."_s;
    QTest::newRow("one word") << u"x"_s.repeated(50) << u"x"_s.repeated(50);
}

void KeepWholeTest::aLoneLastWordIsKeptWithTheOneBefore()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(shown(sheets::withoutLoneWord(text)), kept);
}

QTEST_GUILESS_MAIN(KeepWholeTest)
#include "tst_keepwhole.moc"
