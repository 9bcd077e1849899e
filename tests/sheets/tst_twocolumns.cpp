#include "sheets/pdfreading.h"
#include "sheets/samples.h"
#include "sheets/sheet.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;
using sheets::Layout;
using sheets::Sheet;

namespace {

constexpr qreal margin = 15 * 72 / 25.4;
constexpr qreal bearing = 3;

QByteArray pdfOf(const Sheet &sheet)
{
    return sheets::toPdf(sheets::layOut(sheet));
}

/// Everything a service may say but what stands once for both, across the paper.
core::Service talkative(const QString &name, const QString &number)
{
    core::Service service = samples::service(name, number);
    service.website.clear();
    service.alert = u"Lines are busy on Mondays and Tuesdays. Try again later in the week."_s;
    service.notServed = u"People who live in another country and want to talk about it there."_s;
    service.phones.first().e164 = u"+44808500"_s + number.right(4);
    service.phones.first().note = u"Some lists space this number in another way. It is the same one."_s;
    return service;
}

Sheet twoLanguages(const QList<Sheet::Item> &items)
{
    Sheet sheet = samples::sheet(items);
    sheet.layout = Layout::Bilingual;
    sheet.language = u"cy"_s;
    sheet.secondLanguage = u"en"_s;
    return sheet;
}

QStringList codesOf(const QByteArray &pdf)
{
    constexpr int dotsPerInch = 150;
    return pdf::codes(pdf, dotsPerInch);
}

} // namespace

/// What stands beside what on a sheet in two languages, as other programs read it.
class TwoColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support|.*OpenType support missing).*"_s));
    }
    void edgesLineUpDownThePage_data();
    void edgesLineUpDownThePage();
    void aCodeStandsBelowANumberThatIsWiderThanAColumn();
    void numbersForAPageStandInBothColumns();
    void aLongNumberForAPageStandsOnceAndWhole();
};

void TwoColumnsTest::edgesLineUpDownThePage_data()
{
    QTest::addColumn<bool>("qr");
    QTest::addColumn<bool>("discreet");
    QTest::newRow("without codes") << false << false;
    QTest::newRow("with codes") << true << false;
    QTest::newRow("discreet, with codes") << true << true;
}

void TwoColumnsTest::edgesLineUpDownThePage()
{
    QFETCH(bool, qr);
    QFETCH(bool, discreet);
    core::Service silent = talkative(u"A line that has no code"_s, u"0808 500 2003"_s);
    silent.phones.first().e164.clear();
    silent.phones.first().dial.clear();
    Sheet sheet = twoLanguages({{talkative(u"First line of all of them"_s, u"0808 500 2001"_s)},
                                {talkative(u"Second line of all of them"_s, u"0808 500 2002"_s)},
                                {silent}});
    sheet.qr = qr;
    sheet.discreet = discreet;
    const QByteArray pdf = pdfOf(sheet);
    QCOMPARE(codesOf(pdf).size(), qr ? 2 : 0);
    const qreal middle = sheets::layOut(sheet).pageSize().width() / 2;
    qreal second = 0;
    int begun = 0;
    for (const QList<pdf::Line> &page : pdf::lines(pdf)) {
        for (const pdf::Line &line : page) {
            const auto other = std::find_if(line.words.begin(), line.words.end(),
                                            [&](const pdf::Word &word) { return word.box.left() > middle; });
            // Page numbers stand at the end.
            if (line.text().contains(u"Page "_s))
                continue;
            if (other != line.words.begin())
                QVERIFY2(line.words.first().box.left() < margin + bearing, qPrintable(line.text()));
            if (other == line.words.end())
                continue;
            second = second > 0 ? second : other->box.left();
            ++begun;
            QVERIFY2(std::abs(other->box.left() - second) < bearing, qPrintable(line.text()));
        }
    }
    QVERIFY(begun > 15);
}

void TwoColumnsTest::aCodeStandsBelowANumberThatIsWiderThanAColumn()
{
    const QString number = u"1-800-4-A-CHILD (1-800-422-4453) or 1-800-555-0100"_s;
    core::Service service = samples::service(u"Line"_s, number);
    service.phones.first().e164 = u"+18004224453"_s;
    core::Phone second = service.phones.first();
    second.type = core::PhoneType::Sms;
    second.printed = second.dial = u"61016"_s;
    second.e164.clear();
    service.phones.append(second);
    Sheet sheet = twoLanguages({{service}});
    sheet.qr = true;
    const QByteArray pdf = pdfOf(sheet);
    QCOMPARE(pdf::text(pdf).count(number), 1);
    QCOMPARE(codesOf(pdf), (QStringList{u"sms:61016"_s, u"tel:+18004224453"_s}));
}

void TwoColumnsTest::numbersForAPageStandInBothColumns()
{
    core::AdvicePage page = samples::page();
    core::Service named = samples::service(u"First line"_s, u"0808 500 2001"_s);
    Sheet sheet = twoLanguages({{page, page}});
    page.services = {named.id};
    sheet.items = {{page, page}};
    sheet.related = {named};
    for (const QString &first : {u"cy"_s, u"ar"_s}) {
        sheet.language = first;
        QStringList lines;
        const QByteArray pdf = pdfOf(sheet);
        for (int one = 0; one < pdf::lines(pdf).size(); ++one)
            lines += pdf::linesOfPage(pdf, one);
        QVERIFY2(lines.contains(u"First line First line"_s), qPrintable(lines.join(u" | "_s)));
        QVERIFY2(lines.contains(u"0808 500 2001 0808 500 2001"_s), qPrintable(lines.join(u" | "_s)));
    }
}

void TwoColumnsTest::aLongNumberForAPageStandsOnceAndWhole()
{
    const QString number = u"1-800-4-A-CHILD (1-800-422-4453) or 1-800-555-0100"_s;
    core::AdvicePage page = samples::page();
    core::Service named = samples::service(u"First line"_s, number);
    page.services = {named.id};
    Sheet sheet = twoLanguages({{page, page}});
    sheet.related = {named};
    QCOMPARE(pdf::text(pdfOf(sheet)).count(number), 1);
}

QTEST_MAIN(TwoColumnsTest)
#include "tst_twocolumns.moc"
