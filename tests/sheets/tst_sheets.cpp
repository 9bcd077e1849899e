#include "sheets/furniture.h"
#include "sheets/pdfreading.h"
#include "sheets/samples.h"
#include "sheets/sheet.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace waymark;
using sheets::LaidOutSheet;
using sheets::Paper;
using sheets::Sheet;

Q_DECLARE_METATYPE(waymark::sheets::Paper)

namespace {

constexpr auto pageNumber = "Page %1 of %2";

QByteArray pdfOf(const Sheet &sheet)
{
    return sheets::toPdf(sheets::layOut(sheet));
}

/// Lines above the foot, which begins with the folded emergency line.
QStringList body(const QByteArray &pdf, int page)
{
    const QStringList all = pdf::linesOfPage(pdf, page);
    const auto foot = all.indexOf(QRegularExpression(u"^Emergency: 999 Page \\d+ of \\d+$"_s));
    return foot < 0 ? QStringList() : all.mid(0, foot);
}

bool isOnOneLine(const QByteArray &pdf, const QString &what)
{
    for (const QList<pdf::Line> &page : pdf::lines(pdf)) {
        for (const pdf::Line &line : page) {
            if (line.text().contains(what))
                return true;
        }
    }
    return false;
}

/// Says every sentence of ours in Arabic letters, so that the bidirectional order is put to the test.
class ArabicWords : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString said = u"كلمات عن هذا"_s;
        for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s}) {
            if (QString::fromUtf8(source).contains(place))
                said += u" "_s + place + u" ثم"_s;
        }
        return said;
    }
};

} // namespace

/// Sheets as other programs read them.
class SheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBoxOfNotesIsNotPartedFromItsRuleOrItsHeading();
    void theHeadingIsTrueOfWhatIsBelow();
    // Qt says the second of each family that it tries before the one that has a script.
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support|.*OpenType support missing).*"_s));
    }

    void servicesStandInTheirOrder();
    void noPageIsEmpty_data();
    void noPageIsEmpty();
    void aServiceIsNotPartedFromItsNumber();
    void everyNumberIsWholeOnOneLine();
    void theWholeServiceIsSaid();
    void theWordToTextIsSaidOnce_data();
    void theWordToTextIsSaidOnce();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void aServiceHigherThanAPageFlowsOn();
    void anAdvicePageIsSetWithItsHeadingsAndLists();
    void aPageThatAPageNamesStandsInQuotes();
    void servicesThatAPageNamesStandAfterItInItsOrder();
    void noHeadingIsTheLastLineOfAPage();
    void everyPageHasItsFoot();
    void withoutAPlaceTheSheetSaysTheNumberOfTheUk();
    void oldFactsAreSaidToBeOld();
    void digitsKeepTheirOrderInAnArabicSheet();
    void aLanguageThatNobodyCheckedIsSaidInEnglishToo();
    void anEnglishPageInAnArabicSheetBeginsAtTheLeft();
    void thePaperHasItsSize_data();
    void thePaperHasItsSize();
    void theFileTellsNothingOfItsMaking();
    void theSameSheetGivesTheSameBytes();
    void fontsAreSansSerifAndEmbedded();
    void wordsCanBeFoundInThePdf();
    void paintingLeavesBlackInkInsideTheMargins();
    void charactersThatNoFontHasAreNamed();
};

void SheetsTest::servicesStandInTheirOrder()
{
    const QString text = pdf::text(pdfOf(samples::sheet(samples::services(7))));
    qsizetype last = 0;
    for (const QString &number : samples::numbers(7)) {
        const qsizetype at = text.indexOf(number, last);
        QVERIFY2(at > last, qPrintable(number));
        last = at;
    }
}

void SheetsTest::noPageIsEmpty_data()
{
    QTest::addColumn<int>("services");
    QTest::addColumn<Paper>("paper");
    for (const int services : {0, 1, 2, 3, 4, 7, 60}) {
        QTest::addRow("%d on A4", services) << services << Paper::A4;
        QTest::addRow("%d on Letter", services) << services << Paper::Letter;
    }
}

void SheetsTest::noPageIsEmpty()
{
    QFETCH(int, services);
    QFETCH(Paper, paper);
    Sheet sheet = samples::sheet(samples::services(services));
    sheet.paper = paper;
    const LaidOutSheet laid = sheets::layOut(sheet);
    const QByteArray pdf = sheets::toPdf(laid);
    QVERIFY(laid.pageCount() >= 1);
    QCOMPARE(pdf::lines(pdf).size(), laid.pageCount());
    // Three to a page: with fewer, paper is wasted.
    QVERIFY2(laid.pageCount() <= services / 3 + 1, qPrintable(QString::number(laid.pageCount())));
    for (int page = 0; page < laid.pageCount(); ++page)
        QVERIFY2(!body(pdf, page).isEmpty(), qPrintable(QString::number(page)));
}

void SheetsTest::aServiceIsNotPartedFromItsNumber()
{
    const QByteArray pdf = pdfOf(samples::sheet(samples::services(60)));
    int found = 0;
    for (int page = 0; page < pdf::lines(pdf).size(); ++page) {
        const QString text = body(pdf, page).join(u'\n');
        for (const QString &number : samples::numbers(60)) {
            const bool hasName = text.contains(u"Helpline ending in "_s + number.right(4));
            QCOMPARE(text.contains(number), hasName);
            found += hasName ? 1 : 0;
        }
    }
    QCOMPARE(found, 60);
}

void SheetsTest::everyNumberIsWholeOnOneLine()
{
    core::Service service = samples::fullService();
    // Words that push the number against the end of the line, at every width.
    for (int words = 1; words < 12; ++words) {
        service.notServed =
            u"word "_s.repeated(words) + u"and then ring 0808 802 9999 or come from 9am to 12.30 pm."_s;
        service.alert = u"W "_s + service.notServed;
        const QByteArray pdf = pdfOf(samples::sheet({{service}}));
        for (const QString &whole : {u"1-800-4-A-CHILD (1-800-422-4453)"_s, u"61016"_s, u"08 08 16 89 111"_s,
                                     u"0808 802 9999"_s, u"9am to 12.30 pm"_s, u"0808 802 9999"_s})
            QVERIFY2(isOnOneLine(pdf, whole), qPrintable(whole));
    }
}

void SheetsTest::theWholeServiceIsSaid()
{
    const QString text = pdf::text(pdfOf(samples::sheet({{samples::fullService()}})));
    for (const QString &said :
         {u"The Example Trust"_s, u"Anyone in the UK."_s, u"Free to call"_s,
          u"Text the word HELLO to this number."_s, u"It is left off the bill."_s,
          u"Older lists space it differently."_s, u"Hours: Monday to Friday, 9am to 5pm."_s,
          u"The advice is free."_s, u"Help is given in 18 languages."_s, u"Languages: English, Welsh"_s,
          u"You can use British Sign Language (BSL)."_s, u"Website: www.example.org"_s,
          u"E-mail: someone@example.org"_s, u"It is not for people under 16"_s,
          u"This is not an emergency service."_s, u"We are not sure of this entry"_s,
          u"From a page of 2021."_s})
        QVERIFY2(text.contains(said), qPrintable(said + u" not in "_s + text));
}

void SheetsTest::theWordToTextIsSaidOnce_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("isPrinted");
    QTest::newRow("the same") << u"Text the word HELLO"_s << false;
    QTest::newRow("shorter, other letters") << u"Text Hello."_s << false;
    QTest::newRow("in quotes") << u"Text the word “HELLO”."_s << false;
    QTest::newRow("another word") << u"Text the word STOP"_s << true;
    QTest::newRow("more than that") << u"Text the word HELLO to start, STOP to end."_s << true;
    QTest::newRow("whom it is for") << u"For men: text the word HELLO"_s << true;
}

void SheetsTest::theWordToTextIsSaidOnce()
{
    QFETCH(QString, theirs);
    QFETCH(bool, isPrinted);
    core::Service service = samples::service(u"Text line"_s, u"85258"_s);
    core::Phone &phone = service.phones.first();
    phone.type = core::PhoneType::Sms;
    phone.keyword = u"HELLO"_s;
    for (QString core::Phone::*member : {&core::Phone::description, &core::Phone::note}) {
        phone.description.clear();
        phone.note.clear();
        phone.*member = theirs;
        QString text = pdf::text(pdfOf(samples::sheet({{service}})));
        QCOMPARE(text.count(u"Text the word HELLO to this number."_s), 1);
        text.remove(u"Text the word HELLO to this number."_s);
        QVERIFY2(text.contains(theirs) == isPrinted, qPrintable(text));
    }
}

void SheetsTest::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("from the left") << u"en"_s;
    QTest::newRow("from the right") << u"ar"_s;
}

void SheetsTest::nothingIsClipped()
{
    QFETCH(QString, language);
    Sheet sheet = samples::sheet({{samples::fullService()}, {samples::page()}});
    sheet.language = language;
    const LaidOutSheet laid = sheets::layOut(sheet);
    const QRectF inside = QRectF(QPointF(), laid.pageSize()).adjusted(40, 30, -40, -36);
    for (const QList<pdf::Line> &page : pdf::lines(sheets::toPdf(laid))) {
        for (const pdf::Line &line : page) {
            for (const pdf::Word &word : line.words)
                QVERIFY2(inside.contains(word.box), qPrintable(word.text));
        }
    }
}

void SheetsTest::aServiceHigherThanAPageFlowsOn()
{
    core::Service service = samples::service(u"Long line"_s, u"0808 500 2222"_s);
    for (int sentence = 0; sentence < 300; ++sentence)
        service.alert += u"This is sentence %1. "_s.arg(sentence);
    const QByteArray pdf = pdfOf(samples::sheet({{service}}));
    QVERIFY(pdf::lines(pdf).size() >= 2);
    QVERIFY(body(pdf, 0).contains(u"0808 500 2222"_s));
    const QString text = pdf::text(pdf);
    for (int sentence = 0; sentence < 300; ++sentence)
        QVERIFY2(text.contains(QString::number(sentence)), qPrintable(QString::number(sentence)));
}

void SheetsTest::anAdvicePageIsSetWithItsHeadingsAndLists()
{
    const QStringList lines = body(pdfOf(samples::sheet({{samples::page()}})), 0);
    for (const QString &line :
         {u"How to speak up"_s, u"Look around. Is it calm?"_s, u"First step"_s, u"• \"Are you all right?\""_s,
          u"1. Wait."_s, u"2. Ring the line on 0800 1111, 9am to 5pm."_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u" not in "_s + lines.join(u" | "_s)));
}

void SheetsTest::aPageThatAPageNamesStandsInQuotes()
{
    core::AdvicePage page = samples::page();
    page.markdown = u"See [Staying calm](page:advice-2), or ring [the line](service:first-line).\n"_s;
    const QString text = pdf::text(pdfOf(samples::sheet({{page}})));
    QVERIFY2(text.contains(u"See “Staying calm”, or ring the line."_s), qPrintable(text));
}

void SheetsTest::servicesThatAPageNamesStandAfterItInItsOrder()
{
    Sheet sheet = samples::sheet({{samples::page()}});
    QVERIFY(!pdf::text(pdfOf(sheet)).contains(u"Numbers for this page"_s));
    core::Service second = samples::service(u"Second line"_s, u"61016"_s);
    second.phones.first().type = core::PhoneType::Sms;
    sheet.related = {samples::service(u"First line"_s, u"0808 500 2222"_s), second};
    const QStringList lines = body(pdfOf(sheet), 0);
    const qsizetype heading = lines.indexOf(u"Numbers for this page"_s);
    QVERIFY(heading > 0);
    QCOMPARE(lines.mid(heading + 1),
             (QStringList{u"Second line"_s, u"61016 Text"_s, u"First line"_s, u"0808 500 2222"_s}));
}

void SheetsTest::noHeadingIsTheLastLineOfAPage()
{
    core::AdvicePage page = samples::page();
    page.markdown.clear();
    for (int heading = 0; heading < 80; ++heading)
        page.markdown += u"## Heading %1\n"_s.arg(heading) +
                         u"Some words to fill more than a line. "_s.repeated(heading % 5 + 1) + u"\n\n"_s;
    const QByteArray pdf = pdfOf(samples::sheet({{page}}));
    QVERIFY(pdf::lines(pdf).size() > 5);
    for (int number = 0; number < pdf::lines(pdf).size(); ++number)
        QVERIFY2(!body(pdf, number).last().startsWith(u"Heading"_s), qPrintable(QString::number(number)));
}

void SheetsTest::everyPageHasItsFoot()
{
    const QByteArray pdf = pdfOf(samples::sheet(samples::services(7)));
    const int count = int(pdf::lines(pdf).size());
    QVERIFY(count > 1);
    for (int page = 0; page < count; ++page) {
        const QString text = pdf::linesOfPage(pdf, page).join(u' ');
        QVERIFY(text.contains(QString::fromLatin1(pageNumber).arg(page + 1).arg(count)));
        QVERIFY(text.contains(u"Emergency: 999"_s));
        QVERIFY(text.contains(u"Facts as of 22 November 2026."_s));
        QVERIFY(
            text.contains(u"These numbers come from published pages. Nobody has checked them by ringing."_s));
    }
    QVERIFY(pdf::text(pdf).contains(u"Cannot speak? On a mobile, ring 999, listen, and press 55"_s));
}

void SheetsTest::withoutAPlaceTheSheetSaysTheNumberOfTheUk()
{
    Sheet sheet = samples::sheet(samples::services(1));
    sheet.place = {};
    sheet.emergency = {};
    const QString text = pdf::text(pdfOf(sheet));
    QVERIFY2(text.contains(u"In danger now? In the UK: 999."_s), qPrintable(text));
}

void SheetsTest::oldFactsAreSaidToBeOld()
{
    Sheet sheet = samples::sheet(samples::services(1));
    const QString old = u"over a year ago: some may have changed."_s;
    QVERIFY(!pdf::text(pdfOf(sheet)).contains(old));
    sheet.packIsOld = true;
    QVERIFY(pdf::text(pdfOf(sheet)).contains(old));
}

void SheetsTest::digitsKeepTheirOrderInAnArabicSheet()
{
    ArabicWords arabic;
    QCoreApplication::installTranslator(&arabic);
    core::Service service = samples::fullService();
    service.language = u"ar"_s;
    service.name = u"خط المساعدة"_s;
    service.alert = u"اتصل على 0808 802 9999 من 09:00 إلى 17:00 كل يوم"_s;
    Sheet sheet = samples::sheet({{service}});
    sheet.language = u"ar"_s;
    const QByteArray pdf = pdfOf(sheet);
    QCoreApplication::removeTranslator(&arabic);
    // Words of a line come sorted by where they are drawn, so this fails when groups are drawn the other way
    // round.
    for (const QString &number : {u"08 08 16 89 111"_s, u"0808 802 9999"_s,
                                  u"1-800-4-A-CHILD (1-800-422-4453)"_s, u"999"_s, u"61016"_s, u"2026"_s})
        QVERIFY2(isOnOneLine(pdf, number), qPrintable(number + u" not in "_s + pdf::text(pdf)));
    const QList<pdf::Line> first = pdf::lines(pdf).first();
    for (const pdf::Line &line : first) {
        if (line.text() == "08 08 16 89 111"_L1)
            QVERIFY(line.words.first().box.left() > 300);
    }
}

void SheetsTest::aLanguageThatNobodyCheckedIsSaidInEnglishToo()
{
    const QString english = u"No native speaker has checked the words on this sheet."_s;
    Sheet sheet = samples::sheet(samples::services(1));
    QVERIFY(!pdf::text(pdfOf(sheet)).contains(english));
    sheet.language = u"cy"_s;
    QVERIFY(pdf::text(pdfOf(sheet)).contains(english));
}

void SheetsTest::anEnglishPageInAnArabicSheetBeginsAtTheLeft()
{
    Sheet sheet = samples::sheet({{samples::page()}});
    sheet.language = u"ar"_s;
    int found = 0;
    const QList<pdf::Line> first = pdf::lines(pdfOf(sheet)).first();
    for (const pdf::Line &line : first) {
        if (line.text() != "How to speak up"_L1 && line.text() != "Ask for the time."_L1)
            continue;
        ++found;
        QVERIFY(line.words.first().box.left() < 60);
    }
    QCOMPARE(found, 2);
}

void SheetsTest::thePaperHasItsSize_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QSizeF>("points");
    QTest::addColumn<QString>("name");
    QTest::newRow("A4") << Paper::A4 << QSizeF(595, 842) << u"A4"_s;
    QTest::newRow("Letter") << Paper::Letter << QSizeF(612, 792) << u"Letter"_s;
}

void SheetsTest::thePaperHasItsSize()
{
    QFETCH(Paper, paper);
    QFETCH(QSizeF, points);
    QFETCH(QString, name);
    Sheet sheet = samples::sheet(samples::services(1));
    sheet.paper = paper;
    QCOMPARE(sheets::layOut(sheet).pageSize(), points);
    QCOMPARE(sheets::paperName(paper), name);
    const QString size = u"%1 x %2 pts"_s.arg(points.width()).arg(points.height());
    const QString found = pdf::information(pdfOf(sheet));
    QVERIFY2(found.contains(size), qPrintable(found));
}

void SheetsTest::theFileTellsNothingOfItsMaking()
{
    const QByteArray pdf = pdfOf(samples::sheet(samples::services(1)));
    const QString found = pdf::information(pdf);
    for (const QString &key :
         {u"Title:"_s, u"Author:"_s, u"Creator:"_s, u"Producer:"_s, u"CreationDate:"_s, u"ModDate:"_s})
        QVERIFY2(!found.contains(key), qPrintable(found));
    for (const QByteArray &word :
         {QByteArray("Qt"), QByteArray("Waymark"), QByteArray("waymark"), QByteArray("/Info <<")})
        QVERIFY2(!pdf.contains(word), word.constData());
}

void SheetsTest::theSameSheetGivesTheSameBytes()
{
    const Sheet sheet = samples::sheet(samples::services(3));
    QCOMPARE(pdfOf(sheet), pdfOf(sheet));
}

void SheetsTest::fontsAreSansSerifAndEmbedded()
{
    const QStringList fonts =
        pdf::fonts(pdfOf(samples::sheet(samples::services(1)))).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.contains(u"NotoSans"_s), qPrintable(font));
        QVERIFY2(font.contains(QRegularExpression(u"yes (yes|no )\\s+yes"_s)), qPrintable(font));
    }
}

void SheetsTest::wordsCanBeFoundInThePdf()
{
    core::Service service = samples::service(u"First line"_s, u"0808 500 2222"_s);
    service.alert = u"Different offices find it difficult to affix flyers."_s;
    QVERIFY(pdf::text(pdfOf(samples::sheet({{service}}))).contains(service.alert));
}

void SheetsTest::paintingLeavesBlackInkInsideTheMargins()
{
    const LaidOutSheet laid = sheets::layOut(samples::sheet(samples::services(2)));
    constexpr int pixelsInPoint = 2;
    QImage image(laid.pageSize().toSize() * pixelsInPoint, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsInPoint, pixelsInPoint);
    laid.paint(painter, 0);
    painter.end();
    const QRect inside = image.rect().adjusted(40 * pixelsInPoint, 30 * pixelsInPoint, -40 * pixelsInPoint,
                                               -36 * pixelsInPoint);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour == Qt::white)
                continue;
            ++ink;
            QVERIFY(inside.contains(x, y));
            QCOMPARE(colour.hslSaturation(), 0);
        }
    }
    QVERIFY(ink > 1000);
    QVERIFY(ink < image.width() * image.height() / 10);
}

void SheetsTest::charactersThatNoFontHasAreNamed()
{
    core::Service service = samples::service(u"First line"_s, u"0808 500 2222"_s);
    service.alert = u"ŵ عربي اردو ਪੰਜਾਬੀ Việt \u2066x\u2069"_s;
    QCOMPARE(sheets::layOut(samples::sheet({{service}})).missingCharacters(), QString());
    const QString nobodys = u"\ue123"_s;
    service.alert += nobodys + nobodys;
    QCOMPARE(sheets::layOut(samples::sheet({{service}})).missingCharacters(), nobodys);
}

void SheetsTest::theBoxOfNotesIsNotPartedFromItsRuleOrItsHeading()
{
    Sheet sheet = samples::sheet({});
    sheet.contact = u"Sam at the desk"_s;
    sheet.notes = u"First\nsecond\nthird"_s;
    const sheets::Rows rows = sheets::notesRows(sheet, sheets::Typesetter(500, u"en"_s));
    // The rule with the contact, the heading with the first line, the last line with the rule below.
    QVERIFY(rows.first().keepWithNext);
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        const bool isHeading = rows[i].text && rows[i].text->text == u"Notes"_s;
        QVERIFY(rows[i].keepWithNext || !isHeading);
    }
    QVERIFY(rows[rows.size() - 2].keepWithNext);
}

void SheetsTest::theHeadingIsTrueOfWhatIsBelow()
{
    const auto headingOf = [](const Sheet &sheet) { return sheets::layOut(sheet).texts(0).first(); };
    Sheet sheet = samples::sheet({{samples::page()}});
    QCOMPARE(headingOf(sheet), u"Useful to know"_s);
    sheet.related = {samples::service(u"First line"_s, u"0808 500 2222"_s)};
    QCOMPARE(headingOf(sheet), u"Places to turn to"_s);
    sheet.related.clear();
    sheet.items.append({samples::service(u"First line"_s, u"0808 500 2222"_s)});
    QCOMPARE(headingOf(sheet), u"Places to turn to"_s);
    sheet.discreet = true;
    QCOMPARE(headingOf(sheet), u"Useful numbers"_s);
}

QTEST_MAIN(SheetsTest)
#include "tst_sheets.moc"
