#include "sheets/pdfmaker.h"
#include "sheets/pdfreading.h"
#include "sheets/samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using sheets::Binding;
using sheets::PdfMaker;
using sheets::Sheet;

namespace {

constexpr int any = std::numeric_limits<int>::max();

QByteArray made(const QList<Sheet> &all, const Binding &binding = {})
{
    PdfMaker maker(all, binding);
    while (maker.step()) {
    }
    return maker.pdf();
}

/// "first 1/3" for a page of the sheet whose only service has that name; "" for a blank page.
QStringList pagesOf(const QByteArray &pdf)
{
    QStringList found;
    const auto pages = pdf::lines(pdf);
    for (int page = 0; page < pages.size(); ++page) {
        const QString text = pdf::linesOfPage(pdf, page).join(u' ');
        const QString number = QRegularExpression(u"Page (\\d+) of"_s).match(text).captured(1);
        const QString name = QRegularExpression(u"from the (\\w+) sheet"_s).match(text).captured(1);
        found.append(text.isEmpty() ? u"blank"_s : name + u' ' + number);
    }
    return found;
}

/// Says on each of its pages which sheet it is.
Sheet sheetOf(const QString &name, int pages)
{
    Sheet sheet = samples::sheet(samples::services(1));
    for (int line = 0; line < 33 * (pages - 1) + 3; ++line)
        sheet.notes += u"from the %1 sheet, line %2\n"_s.arg(name).arg(line);
    return sheet;
}

} // namespace

/// One PDF of sheets, a step at a time.
class PdfMakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsGiveTheSameBytesAsAllAtOnce();
    void aLongJobGoesInManySmallSteps();
    void sheetsAreBoundOntoLeaves_data();
    void sheetsAreBoundOntoLeaves();
    void aDroppedJobIsGone();
};

void PdfMakerTest::stepsGiveTheSameBytesAsAllAtOnce()
{
    for (const sheets::Layout layout :
         {sheets::Layout::Full, sheets::Layout::Large24, sheets::Layout::Cards, sheets::Layout::Poster}) {
        Sheet sheet = samples::sheet(samples::services(7));
        sheet.layout = layout;
        const QByteArray atOnce = sheets::toPdf(sheets::layOut(sheet));
        QVERIFY(atOnce.size() > 1000);
        QCOMPARE(made({sheet}), atOnce);
    }
}

void PdfMakerTest::aLongJobGoesInManySmallSteps()
{
    PdfMaker maker({samples::sheet(samples::services(60))});
    QCOMPARE(maker.share(), 0);
    int steps = 0;
    double before = 0;
    double largest = 0;
    for (; maker.step(); ++steps) {
        QVERIFY(maker.share() >= before);
        largest = qMax(largest, maker.share() - before);
        before = maker.share();
    }
    QVERIFY2(steps > 70, qPrintable(QString::number(steps)));
    QVERIFY2(largest < 0.1, qPrintable(QString::number(largest)));
    QCOMPARE(maker.share(), 1);
    QVERIFY(!maker.step());
}

void PdfMakerTest::sheetsAreBoundOntoLeaves_data()
{
    QTest::addColumn<bool>("bothSides");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QStringList>("pages");
    QTest::newRow("one side: no blank pages")
        << false << 1 << any << QStringList{u"red 1"_s,   u"blue 1"_s,  u"blue 2"_s, u"green 1"_s,
                                            u"green 2"_s, u"green 3"_s, u"grey 1"_s};
    QTest::newRow("both sides: each sheet begins on a front, and none ends blank")
        << true << 1 << any << QStringList{u"red 1"_s,   u"blank"_s,   u"blue 1"_s, u"blue 2"_s, u"green 1"_s,
                                           u"green 2"_s, u"green 3"_s, u"blank"_s,  u"grey 1"_s};
    QTest::newRow("a range is counted through all sheets")
        << false << 3 << 5 << QStringList{u"blue 2"_s, u"green 1"_s, u"green 2"_s};
    QTest::newRow("a range on both sides begins on a front, and so does the next sheet")
        << true << 3 << 5 << QStringList{u"blue 2"_s, u"blank"_s, u"green 1"_s, u"green 2"_s};
    QTest::newRow("one page") << true << 4 << 4 << QStringList{u"green 1"_s};
    QTest::newRow("beyond the end") << true << 7 << 99 << QStringList{u"grey 1"_s};
    QTest::newRow("none of them") << false << 8 << 9 << QStringList{u"blank"_s};
}

void PdfMakerTest::sheetsAreBoundOntoLeaves()
{
    QFETCH(bool, bothSides);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QStringList, pages);
    const QByteArray pdf =
        made({sheetOf(u"red"_s, 1), sheetOf(u"blue"_s, 2), sheetOf(u"green"_s, 3), sheetOf(u"grey"_s, 1)},
             {bothSides, first, last});
    QCOMPARE(pagesOf(pdf), pages);
}

void PdfMakerTest::aDroppedJobIsGone()
{
    // Halfway through a page: nothing is left behind but memory given back.
    auto maker = std::make_unique<PdfMaker>(QList<Sheet>{samples::sheet(samples::services(20))});
    for (int i = 0; i < 25; ++i)
        QVERIFY(maker->step());
    QVERIFY(maker->pdf().isEmpty());
    maker.reset();
}

QTEST_MAIN(PdfMakerTest)
#include "tst_pdfmaker.moc"
