#include "sheets/pdfreading.h"
#include "sheets/samples.h"
#include "sheets/sheet.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using sheets::Layout;
using sheets::Paper;
using sheets::Sheet;

Q_DECLARE_METATYPE(waymark::sheets::Layout)
Q_DECLARE_METATYPE(waymark::sheets::Paper)

namespace {

QByteArray pdfOf(const Sheet &sheet)
{
    return sheets::toPdf(sheets::layOut(sheet));
}

/// With a discreet name, and a topic that every other text tells.
core::Service tellingService(const QString &number)
{
    core::Service service = samples::service(u"Topic line"_s, number);
    service.organization = u"The Topic Trust"_s;
    service.discreetName = u"Support line, day and night"_s;
    service.eligibility = u"Anyone with a topic."_s;
    service.hoursText = u"The topic is open on weekdays."_s;
    service.website = u"https://topic.example.org"_s;
    service.email = u"topic@example.org"_s;
    service.alert = u"The topic is said here."_s;
    service.fees = u"The topic costs nothing."_s;
    service.notServed = u"No topic for others."_s;
    service.phones.first().description = u"topic helpline"_s;
    service.phones.first().note = u"topic note"_s;
    service.phones.first().billNote = u"topic bill"_s;
    core::Schedule hours;
    hours.spans = {{1, 9 * 60, 17 * 60}};
    core::Schedule chat = hours;
    chat.channel = core::Channel::Chat;
    chat.spans.first().opens = 7 * 60;
    service.schedules = {hours, chat};
    return service;
}

Sheet telling(Layout layout)
{
    core::AdvicePage page = samples::page();
    page.title = u"About the topic"_s;
    Sheet sheet = samples::sheet({{tellingService(u"0808 500 2222"_s)}, {page}});
    sheet.related = {samples::service(u"Topic line"_s, u"0808 500 2222"_s)};
    sheet.layout = layout;
    sheet.secondLanguage = u"cy"_s;
    return sheet;
}

int count(const QByteArray &pdf, const QString &what)
{
    int found = 0;
    for (const QList<pdf::Line> &page : pdf::lines(pdf)) {
        for (const pdf::Line &line : page)
            found += int(line.text().count(what));
    }
    return found;
}

qreal heightOfWord(const QByteArray &pdf, const QString &word)
{
    for (const QList<pdf::Line> &page : pdf::lines(pdf)) {
        for (const pdf::Line &line : page) {
            for (const pdf::Word &one : line.words) {
                if (one.text == word)
                    return one.box.height();
            }
        }
    }
    return 0;
}

} // namespace

/// Large print, cards, posters and discreet sheets, as other programs read them.
class LayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support|.*OpenType support missing).*"_s));
    }

    void discreetPaperTellsNothing_data();
    void discreetPaperTellsNothing();
    void aDiscreetNumberInAnotherLanguageSaysSo();
    void aServiceWithoutADiscreetNameIsItsNumberAlone();
    void whatIsLeftOutIsSaid();
    void largePrintIsSetAnewInItsSize();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void cardsFillThePageAndLieInTheirFrames();
    void manyServicesGoOnFurtherCards();
    void everyTabHasANumberThatReadsUpwards();
    void noTabGoesOverItsCut_data();
    void noTabGoesOverItsCut();
    void manyServicesGoOnFurtherPosters();
    void everyLayoutHasTheDateAndTheEmergencyNumber_data();
    void everyLayoutHasTheDateAndTheEmergencyNumber();
    void notesAndContactStandInABox();
    void digitsKeepTheirOrderInArabic();
};

void LayoutsTest::discreetPaperTellsNothing_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("full") << Layout::Full;
    QTest::newRow("large") << Layout::Large24;
    QTest::newRow("cards") << Layout::Cards;
    QTest::newRow("folded") << Layout::FoldedCards;
    QTest::newRow("poster") << Layout::Poster;
    QTest::newRow("two languages") << Layout::Bilingual;
}

void LayoutsTest::discreetPaperTellsNothing()
{
    QFETCH(Layout, layout);
    Sheet sheet = telling(layout);
    QVERIFY(pdf::text(pdfOf(sheet)).contains(u"topic"_s, Qt::CaseInsensitive));
    sheet.discreet = true;
    const QByteArray pdf = pdfOf(sheet);
    const QString text = pdf::text(pdf);
    QVERIFY2(!text.contains(u"topic"_s, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(!text.contains(u"published"_s) && !text.contains(u"Chat"_s, Qt::CaseInsensitive),
             qPrintable(text));
    // A poster's tabs are turned, and pdftotext takes their words apart.
    QVERIFY2(layout == Layout::Poster || text.contains(u"Support line"_s), qPrintable(text));
    QVERIFY2(text.contains(u"0808 500 2222"_s), qPrintable(text));
    if (!sheets::isUsuallyDiscreet(layout))
        QVERIFY2(text.contains(u"Hours: Monday, 09:00 to 17:00"_s) && text.contains(u"Free to call"_s),
                 qPrintable(text));
    QCOMPARE(pdf::information(pdf).count(u"Title:"_s) + pdf::information(pdf).count(u"Author:"_s), 0);
    QVERIFY(!pdf.contains("Waymark") && !pdf.contains("waymark") && !pdf.contains("/Info <<"));
}

void LayoutsTest::aDiscreetNumberInAnotherLanguageSaysSo()
{
    core::Service service = tellingService(u"0808 500 2222"_s);
    core::Phone welsh = service.phones.first();
    welsh.printed = u"0808 164 0123"_s;
    welsh.languages = {u"cy"_s};
    service.phones.append(welsh);
    Sheet sheet = samples::sheet({{service}});
    sheet.discreet = true;
    const QString text = pdf::text(pdfOf(sheet));
    QVERIFY2(text.contains(u"Welsh · Free to call"_s), qPrintable(text));
    QCOMPARE(text.count(u"Welsh"_s), 1);
}

void LayoutsTest::aServiceWithoutADiscreetNameIsItsNumberAlone()
{
    Sheet sheet = samples::sheet({{samples::service(u"Topic line"_s, u"0808 500 2222"_s)}});
    sheet.discreet = true;
    const QString text = pdf::text(pdfOf(sheet));
    QVERIFY(!text.contains(u"Topic"_s));
    QVERIFY(text.contains(u"0808 500 2222"_s));
    QVERIFY(sheets::remarks(sheet, sheets::layOut(sheet)).join(u' ').contains(u"no discreet name"_s));
    sheet.place = {};
    sheet.emergency = {};
    const QString nowhere = pdf::text(pdfOf(sheet));
    QVERIFY(nowhere.contains(u"In the UK: 999."_s) && !nowhere.contains(u"danger"_s));
}

void LayoutsTest::whatIsLeftOutIsSaid()
{
    Sheet sheet = telling(Layout::Full);
    QCOMPARE(sheets::remarks(sheet, sheets::layOut(sheet)), QStringList());
    sheet.layout = Layout::Cards;
    sheet.notes = u"Come on Tuesday."_s;
    core::Service silent = samples::service(u"Chat alone"_s, {});
    silent.phones.clear();
    silent.alert = u"\ue123"_s;
    sheet.items.append({silent});
    const QString said = sheets::remarks(sheet, sheets::layOut(sheet)).join(u' ');
    QVERIFY2(said.contains(u"page(s) are left out"_s), qPrintable(said));
    QVERIFY2(said.contains(u"without a number are left out"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Notes stand on the full sheet"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"no font"_s), qPrintable(said));
    sheet.layout = Layout::Full;
    QVERIFY(sheets::remarks(sheet, sheets::layOut(sheet)).join(u' ').contains(u"no font"_s));
    sheet.discreet = true;
    QVERIFY(sheets::remarks(sheet, sheets::layOut(sheet)).first().startsWith(u"Anyone who rings"_s));
}

void LayoutsTest::largePrintIsSetAnewInItsSize()
{
    Sheet sheet = samples::sheet({{samples::fullService()}, {samples::page()}});
    const qreal usual = heightOfWord(pdfOf(sheet), u"Trust"_s);
    QVERIFY(usual > 0);
    for (const auto &[layout, size] : {std::pair{Layout::Large18, 18}, std::pair{Layout::Large24, 24}}) {
        sheet.layout = layout;
        const QByteArray pdf = pdfOf(sheet);
        QVERIFY(qAbs(heightOfWord(pdf, u"Trust"_s) / usual - size / 14.0) < 0.02);
        QVERIFY(heightOfWord(pdf, u"61016"_s) > 1.5 * heightOfWord(pdf, u"Trust"_s));
        QCOMPARE(sheets::layOut(sheet).pageSize(), QSizeF(595, 842));
        QCOMPARE(count(pdf, u"1-800-4-A-CHILD (1-800-422-4453)"_s), 1);
        QCOMPARE(count(pdf, u"E-mail: someone@example.org"_s), 1);
    }
}

void LayoutsTest::nothingIsClipped_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QString>("language");
    for (const Layout layout :
         {Layout::Full, Layout::Large18, Layout::Large24, Layout::Cards, Layout::Poster}) {
        for (const Paper paper : sheets::papersFor(layout)) {
            for (const QString &language : {u"en"_s, u"ar"_s})
                QTest::addRow("layout %d, %s, %s", int(layout), qPrintable(sheets::paperName(paper)),
                              qPrintable(language))
                    << layout << paper << language;
        }
    }
}

void LayoutsTest::nothingIsClipped()
{
    QFETCH(Layout, layout);
    QFETCH(Paper, paper);
    QFETCH(QString, language);
    Sheet sheet = samples::sheet(samples::services(12));
    core::Service full = samples::fullService();
    full.discreetName =
        u"A discreet name that is a good deal longer than most of them are (Wales and England)"_s;
    sheet.items.prepend({full});
    sheet.items.append({samples::page()});
    sheet.layout = layout;
    sheet.paper = paper;
    sheet.language = language;
    const sheets::LaidOutSheet laid = sheets::layOut(sheet);
    // No printer prints nearer to the edge than this.
    const QRectF inside = QRectF(QPointF(), laid.pageSize()).adjusted(18, 18, -18, -18);
    const QByteArray pdf = sheets::toPdf(laid);
    for (const QList<pdf::Line> &page : pdf::lines(pdf)) {
        for (const pdf::Line &line : page) {
            for (const pdf::Word &word : line.words)
                QVERIFY2(inside.contains(word.box), qPrintable(word.text));
        }
    }
    for (const QString &number : samples::numbers(12))
        QVERIFY2(count(pdf, number) > 0, qPrintable(number));
}

void LayoutsTest::cardsFillThePageAndLieInTheirFrames()
{
    Sheet sheet = samples::sheet(samples::services(1));
    sheet.layout = Layout::Cards;
    const QByteArray pdf = pdfOf(sheet);
    QCOMPARE(pdf::lines(pdf).size(), 1);
    QCOMPARE(count(pdf, samples::numbers(1).first()), 10);
    constexpr qreal millimetre = 72 / 25.4;
    const qreal left = (595 - 170 * millimetre) / 2;
    const qreal top = (842 - 270 * millimetre) / 2;
    const QList<pdf::Line> page = pdf::lines(pdf).first();
    for (const pdf::Line &line : page) {
        for (const pdf::Word &word : line.words) {
            // Beside the cards stands how to cut them.
            if (word.box.right() < left)
                continue;
            const qreal x = std::fmod(word.box.left() - left, 85 * millimetre);
            const qreal y = std::fmod(word.box.top() - top, 54 * millimetre);
            QVERIFY2(x > 8 && x + word.box.width() < 85 * millimetre - 8, qPrintable(word.text));
            QVERIFY2(y > 5 && y + word.box.height() < 54 * millimetre - 5, qPrintable(word.text));
        }
    }
}

void LayoutsTest::manyServicesGoOnFurtherCards()
{
    Sheet sheet = samples::sheet(samples::services(60));
    sheet.layout = Layout::Cards;
    const QByteArray pdf = pdfOf(sheet);
    QVERIFY(pdf::lines(pdf).size() >= 2);
    for (const QString &number : samples::numbers(60))
        QVERIFY2(count(pdf, number) >= 1, qPrintable(number));
    for (int page = 0; page < pdf::lines(pdf).size(); ++page)
        QCOMPARE(pdf::linesOfPage(pdf, page).join(u' ').count(u"Emergency: 999"_s), 10);
}

void LayoutsTest::everyTabHasANumberThatReadsUpwards()
{
    Sheet sheet = samples::sheet({{tellingService(u"116123"_s)}});
    sheet.layout = Layout::Poster;
    const QList<QList<pdf::Line>> pages = pdf::lines(pdfOf(sheet));
    QCOMPARE(pages.size(), 1);
    int upright = 0;
    QList<qreal> tabs;
    for (const pdf::Line &line : pages.first()) {
        for (const pdf::Word &word : line.words) {
            if (word.text != "116123"_L1)
                continue;
            if (word.box.width() > word.box.height())
                ++upright;
            else
                tabs.append(word.box.left());
        }
    }
    QCOMPARE(upright, 1);
    QCOMPARE(tabs.size(), 10);
    std::sort(tabs.begin(), tabs.end());
    for (int tab = 1; tab < tabs.size(); ++tab)
        QVERIFY(tabs[tab] - tabs[tab - 1] > 40);
}

void LayoutsTest::noTabGoesOverItsCut_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no-name") << QString();
    QTest::newRow("two-lines") << u"Day and night support line, 16+ (England and Wales)"_s;
    QTest::newRow("three-lines") << u"word "_s.repeated(20);
    QTest::newRow("longer-than-a-tab") << u"word "_s.repeated(60);
}

void LayoutsTest::noTabGoesOverItsCut()
{
    QFETCH(QString, name);
    core::Service service = tellingService(u"08 08 16 89 111"_s);
    service.discreetName = name;
    Sheet sheet = samples::sheet({{service}});
    sheet.layout = Layout::Poster;
    constexpr qreal margin = 15 * 72 / 25.4;
    const qreal width = (595 - 2 * margin) / 10;
    int turned = 0;
    const QList<pdf::Line> page = pdf::lines(pdfOf(sheet)).first();
    for (const pdf::Line &line : page) {
        for (const pdf::Word &word : line.words) {
            if (word.box.top() < 842 - 200 || word.box.height() < word.box.width())
                continue;
            ++turned;
            const qreal fromCut = std::fmod(word.box.left() - margin, width);
            QVERIFY2(fromCut + word.box.width() < width + 2, qPrintable(word.text));
        }
    }
    QVERIFY(turned >= 10);
}

void LayoutsTest::manyServicesGoOnFurtherPosters()
{
    Sheet sheet = samples::sheet(samples::services(7));
    sheet.layout = Layout::Poster;
    const QByteArray pdf = pdfOf(sheet);
    QVERIFY(pdf::lines(pdf).size() >= 2);
    for (const QString &number : samples::numbers(7))
        QVERIFY2(count(pdf, number) >= 1, qPrintable(number));
}

void LayoutsTest::everyLayoutHasTheDateAndTheEmergencyNumber_data()
{
    discreetPaperTellsNothing_data();
}

void LayoutsTest::everyLayoutHasTheDateAndTheEmergencyNumber()
{
    QFETCH(Layout, layout);
    Sheet sheet = samples::sheet(samples::services(1));
    sheet.layout = layout;
    for (const bool discreet : {false, true}) {
        sheet.discreet = discreet;
        const QString text = pdf::text(pdfOf(sheet));
        QVERIFY2(text.contains(u"Emergency: 999"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Facts as of 22 November 2026."_s), qPrintable(text));
        QVERIFY2(text.contains(u"by ringing."_s), qPrintable(text));
    }
}

void LayoutsTest::notesAndContactStandInABox()
{
    Sheet sheet = samples::sheet(samples::services(1));
    sheet.notes = u"Come on Tuesday.\nBring a friend.\n"_s;
    sheet.contact = u"Sam at the library, 01234 567890"_s;
    const QStringList lines = pdf::linesOfPage(pdfOf(sheet), 0);
    const qsizetype contact = lines.indexOf(u"Ask for: Sam at the library, 01234 567890"_s);
    QVERIFY2(contact > 0, qPrintable(lines.join(u'|')));
    QCOMPARE(lines.mid(contact + 1, 3),
             (QStringList{u"Notes"_s, u"Come on Tuesday."_s, u"Bring a friend."_s}));
}

void LayoutsTest::digitsKeepTheirOrderInArabic()
{
    for (const Layout layout : {Layout::Large18, Layout::Cards, Layout::Poster}) {
        Sheet sheet = samples::sheet({{samples::service(u"خط المساعدة"_s, u"08 08 16 89 111"_s)}});
        sheet.language = u"ar"_s;
        sheet.layout = layout;
        QVERIFY(count(pdfOf(sheet), u"08 08 16 89 111"_s) > 0);
    }
}

QTEST_MAIN(LayoutsTest)
#include "tst_layouts.moc"
