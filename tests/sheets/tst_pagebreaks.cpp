#include "sheets/layingout.h"
#include "sheets/samples.h"

#include <QTest>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using sheets::Layout;
using sheets::PlacedRow;

/// Where services are parted over pages of paper.
class PageBreaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongServiceFillsThePageBeforeIt_data() { papers(); }
    void aLongServiceFillsThePageBeforeIt();
    void aNumberStaysWithItsNameAndHours_data() { papers(); }
    void aNumberStaysWithItsNameAndHours();
    void aShortServiceStaysWhole();
    void aPageThatGoesOnWithAServiceNamesIt_data();
    void aPageThatGoesOnWithAServiceNamesIt();
    void noPageHasAStrayLine_data() { papers(); }
    void noPageHasAStrayLine();
    void footsOfAllPagesShareWhatTheySay();
    void aSheetIsLaidOutWithoutACopyOfWhatIsOnIt();
    void pagesThatWaitToBePaintedTakeLittle();

private:
    static void papers()
    {
        QTest::addColumn<Layout>("layout");
        QTest::addColumn<sheets::Paper>("paper");
        QTest::newRow("full-a4") << Layout::Full << sheets::Paper::A4;
        QTest::newRow("full-letter") << Layout::Full << sheets::Paper::Letter;
        QTest::newRow("large-print") << Layout::Large18 << sheets::Paper::A4;
    }
};

namespace {

/// With texts of about a third of an A4 page.
sheets::Sheet ofLongServices(int count)
{
    sheets::Sheet sheet = samples::sheet(samples::services(count));
    for (sheets::Sheet::Item &item : sheet.items) {
        auto &service = std::get<core::Service>(item.content);
        service.fees =
            u"Nobody pays for advice, and nobody is asked how much they earn. "_s.repeated(3).trimmed();
        service.interpretation =
            u"Somebody can interpret in most languages while you ring. "_s.repeated(3).trimmed();
        service.notServed =
            u"It is not for people outside the UK, who can ring another line. "_s.repeated(3).trimmed();
    }
    return sheet;
}

/// Each with more numbers than stay together on one page.
sheets::Sheet ofManyNumbers(int count)
{
    constexpr int numbers = 12;
    sheets::Sheet sheet = samples::sheet({});
    for (int service = 1; service <= count; ++service) {
        core::Service made = samples::service(u"Line %1"_s.arg(service), {});
        made.discreetName = made.name;
        const core::Phone phone = made.phones.takeFirst();
        for (int number = 10; number < 10 + numbers; ++number) {
            made.phones.append(phone);
            made.phones.last().printed = u"0808 500 %1%2"_s.arg(service).arg(number);
        }
        core::EasyRead text;
        text.title = made.name;
        text.lines = {{u"talk"_s, u"People listen."_s}};
        sheet.items.append({made, made, text});
    }
    return sheet;
}

std::shared_ptr<sheets::Pages> laidOut(const sheets::Sheet &sheet)
{
    sheets::LayingOut work(sheet);
    while (work.step()) {
    }
    return work.pages();
}

QStringList textsOn(const QList<PlacedRow> &page)
{
    QStringList texts;
    for (const PlacedRow &placed : page)
        texts += sheets::textsOf(placed.row);
    return texts;
}

} // namespace

void PageBreaksTest::aLongServiceFillsThePageBeforeIt()
{
    QFETCH(Layout, layout);
    QFETCH(sheets::Paper, paper);
    sheets::Sheet sheet = ofLongServices(9);
    sheet.layout = layout;
    sheet.paper = paper;
    const auto pages = laidOut(sheet);
    QVERIFY(pages->bodies.size() > 2);
    const qreal height = pages->footTop - pages->origin.y();
    for (qsizetype page = 0; page + 1 < pages->bodies.size(); ++page) {
        const PlacedRow &last = pages->bodies[page].last();
        const qreal filled = (last.y + last.row.height) / height;
        QVERIFY2(filled > 0.7, qPrintable(u"page %1: %2"_s.arg(page + 1).arg(filled)));
    }
}

void PageBreaksTest::aNumberStaysWithItsNameAndHours()
{
    QFETCH(Layout, layout);
    QFETCH(sheets::Paper, paper);
    sheets::Sheet sheet = ofLongServices(12);
    sheet.layout = layout;
    sheet.paper = paper;
    const auto pages = laidOut(sheet);
    int seen = 0;
    for (const QList<PlacedRow> &page : pages->bodies) {
        const QStringList texts = textsOn(page);
        for (const sheets::Sheet::Item &item : sheet.items) {
            const auto &service = std::get<core::Service>(item.content);
            const auto number = std::find_if(texts.begin(), texts.end(), [&](const QString &text) {
                return core::digitsOf(text) == core::digitsOf(service.phones.first().printed);
            });
            if (number == texts.end())
                continue;
            ++seen;
            QVERIFY(texts.contains(service.name));
            const auto hours = std::find_if(number, texts.end(),
                                            [](const QString &text) { return text.startsWith("Hours"_L1); });
            QVERIFY(hours != texts.end());
        }
    }
    QCOMPARE(seen, 12);
}

void PageBreaksTest::aShortServiceStaysWhole()
{
    const sheets::Sheet sheet = samples::sheet(samples::services(12));
    const auto pages = laidOut(sheet);
    QVERIFY(pages->bodies.size() > 1);
    int names = 0;
    for (const QList<PlacedRow> &page : pages->bodies) {
        const QStringList texts = textsOn(page);
        int here = 0;
        for (const sheets::Sheet::Item &item : sheet.items)
            here += int(texts.count(std::get<core::Service>(item.content).name));
        const auto websites = texts.filter(u"Website"_s).size();
        QCOMPARE(websites, here);
        names += here;
    }
    QCOMPARE(names, 12);
}

void PageBreaksTest::aPageThatGoesOnWithAServiceNamesIt_data()
{
    papers();
    QTest::newRow("two-languages") << Layout::Bilingual << sheets::Paper::A4;
    QTest::newRow("easy-read") << Layout::EasyRead << sheets::Paper::A4;
}

void PageBreaksTest::aPageThatGoesOnWithAServiceNamesIt()
{
    QFETCH(Layout, layout);
    QFETCH(sheets::Paper, paper);
    for (const bool isDiscreet : {false, true}) {
        sheets::Sheet sheet = ofManyNumbers(4);
        sheet.layout = layout;
        sheet.paper = paper;
        sheet.secondLanguage = u"cy"_s;
        sheet.discreet = isDiscreet;
        const auto pages = laidOut(sheet);
        int goingOn = 0;
        for (const QList<PlacedRow> &page : pages->bodies) {
            const QStringList texts = textsOn(page);
            const QString first = texts.first();
            goingOn += first.endsWith(", continued"_L1) ? 1 : 0;
            QString named;
            for (const QString &text : texts) {
                if (text.startsWith("Line "_L1))
                    named = text.mid(5, 1);
                // The third digit from the end tells whose number it is.
                if (const QString digits = core::digitsOf(text); digits.startsWith("0808500"_L1))
                    QCOMPARE(digits.mid(7, 1), named);
            }
        }
        QVERIFY(goingOn >= 2);
    }
}

void PageBreaksTest::noPageHasAStrayLine()
{
    QFETCH(Layout, layout);
    QFETCH(sheets::Paper, paper);
    sheets::Sheet sheet = ofLongServices(12);
    sheet.layout = layout;
    sheet.paper = paper;
    const auto pages = laidOut(sheet);
    for (const QList<PlacedRow> &page : pages->bodies) {
        QHash<const sheets::Paragraph *, int> lines;
        for (const PlacedRow &placed : page) {
            if (placed.row.text)
                ++lines[placed.row.text.get()];
        }
        for (const auto [text, here] : lines.asKeyValueRange())
            QVERIFY2(here >= 2 || text->laidOut()->lineCount() == 1, qPrintable(text->text));
    }
}

void PageBreaksTest::footsOfAllPagesShareWhatTheySay()
{
    const auto pages = laidOut(ofLongServices(9));
    QSet<const sheets::Paragraph *> texts;
    for (const QList<PlacedRow> &foot : pages->feet) {
        for (const PlacedRow &placed : foot) {
            if (placed.row.text)
                texts.insert(placed.row.text.get());
        }
    }
    QCOMPARE(texts.size(), 2);
    QCOMPARE(pages->feet.last().size(), pages->feet.first().size());
}

void PageBreaksTest::aSheetIsLaidOutWithoutACopyOfWhatIsOnIt()
{
    const sheets::Sheet sheet = ofLongServices(9);
    QVERIFY(sheet.items.isDetached());
    sheets::LayingOut work(sheet);
    while (work.step()) {
    }
    QVERIFY(!sheet.items.isDetached());
}

void PageBreaksTest::pagesThatWaitToBePaintedTakeLittle()
{
    constexpr std::size_t mostForAPage = 16 * 1024;
    const sheets::Sheet sheet = ofLongServices(100);
    laidOut(sheet); // loads its fonts
    const std::size_t before = mallinfo2().uordblks;
    const auto pages = laidOut(sheet);
    const std::size_t forAPage = (mallinfo2().uordblks - before) / std::size_t(pages->bodies.size());
    QVERIFY2(forAPage < mostForAPage, qPrintable(QString::number(forAPage)));
}

QTEST_MAIN(PageBreaksTest)
#include "tst_pagebreaks.moc"
