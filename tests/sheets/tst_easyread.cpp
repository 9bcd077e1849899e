#include "sheets/easyread.h"

#include "core/directory.h"
#include "sheets/pdfreading.h"
#include "sheets/samples.h"
#include "sheets/sheet.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using sheets::Layout;
using sheets::Paper;
using sheets::Sheet;

namespace {

constexpr qreal margin = 15 * 72 / 25.4;
constexpr qreal pictureWidth = 25 * 72 / 25.4;
constexpr auto silent = "If you cannot speak, cough or tap the phone.";

core::EasyRead text(const QString &id, const QString &title, int lines = 4)
{
    core::EasyRead made;
    made.id = id;
    made.title = title;
    made.language = u"en"_s;
    made.factsDate = u"2026-11"_s;
    made.lines.append({{}, u"What this is"_s});
    for (int i = 0; i < lines; ++i)
        made.lines.append(
            {core::easyReadPictures()[i % core::easyReadPictures().size()],
             u"Sentence %1 is about the topic and goes on to a second line here."_s.arg(i + 1)});
    return made;
}

Sheet::Item easy(const Sheet::Content &content, const core::EasyRead &text)
{
    Sheet::Item item{content};
    item.easyRead = text;
    return item;
}

Sheet easySheet(const QList<Sheet::Item> &items)
{
    Sheet sheet = samples::sheet(items);
    sheet.layout = Layout::EasyRead;
    core::EasyRead emergency = text(u"emergency"_s, u"If there is danger now"_s, 0);
    emergency.lines = {{u"emergency"_s, u"Is someone hurt?"_s}, {u"listen"_s, QString::fromLatin1(silent)}};
    sheet.emergencyEasyRead = emergency;
    return sheet;
}

Sheet::Item easyService(int lines = 4)
{
    core::Service service = samples::service(u"Topic Line"_s, u"0808 500 2222"_s);
    service.discreetName = u"Support line by day"_s;
    service.webchat = u"https://chat.example.org/"_s;
    core::Schedule hours;
    hours.spans = {{1, 9 * 60, 17 * 60}};
    service.schedules = {hours};
    return easy(service, text(service.id, u"Talk about the topic"_s, lines));
}

QByteArray pdfOf(const Sheet &sheet)
{
    return sheets::toPdf(sheets::layOut(sheet));
}

QImage imageOf(const Sheet &sheet, int page)
{
    const sheets::LaidOutSheet laid = sheets::layOut(sheet);
    QImage image(laid.pageSize().toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    laid.paint(painter, page);
    return image;
}

int inkIn(const QImage &image, QRectF where)
{
    int ink = 0;
    const QRect area = where.toRect().intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return ink;
}

/// The picture's place beside a line of words.
QRectF besideLine(const pdf::Line &line, qreal pageWidth, bool mirrored)
{
    const qreal left = mirrored ? pageWidth - margin - pictureWidth : margin;
    const qreal middle = line.words.first().box.center().y();
    return {left, middle - 20, pictureWidth, 40};
}

pdf::Word firstWord(const QByteArray &pdf, const QString &word)
{
    for (const QList<pdf::Line> &page : pdf::lines(pdf)) {
        for (const pdf::Line &line : page) {
            for (const pdf::Word &one : line.words) {
                if (one.text == word)
                    return one;
            }
        }
    }
    return {};
}

/// What zbarimg, a program of its own, reads on the first page.
QString codesOn(const Sheet &sheet)
{
    constexpr int finer = 3;
    const sheets::LaidOutSheet laid = sheets::layOut(sheet);
    QImage image(laid.pageSize().toSize() * finer, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(finer, finer);
    laid.paint(painter, 0);
    painter.end();
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.png"_s);
    if (!file.open() || !image.save(&file, "PNG") || !file.flush())
        qFatal("no room for a temporary file");
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file.fileName()});
    if (!reader.waitForFinished())
        qFatal("zbarimg did not answer");
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

class Texts : public core::Directory
{
public:
    core::PackInfo info() const override { return {}; }
    core::Results search(const core::Query &, const QDateTime &, core::Effort) const override { return {}; }
    std::optional<core::Service> service(const QString &, const QString &) const override { return {}; }
    QList<core::ServiceSummary> summaries(const QStringList &) const override { return {}; }
    std::optional<core::AdvicePage> advice(const QString &, const QString &) const override { return {}; }
    QList<core::AdviceSummary> advicePages(const QString &) const override { return {}; }
    std::optional<core::EasyRead> easyRead(const QString &id, const QString &language) const override
    {
        if (id != "topic-line"_L1 && id != core::emergencyEasyRead)
            return {};
        core::EasyRead found = text(id, u"Found"_s);
        found.language = language;
        return found;
    }
    std::optional<core::EmergencyNumbers> emergency(const QString &) const override { return {}; }
    QList<core::EmergencyNumbers> emergencyCountries() const override { return {}; }
    core::FilterChoices filterChoices() const override { return {}; }
};

} // namespace

/// Easy Read as other programs read and show it.
class EasyReadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support|.*OpenType support missing).*"_s));
    }

    void everyPictureHasItsDrawing();
    void aServiceReadsFromItsNameToItsSentences();
    void everySentenceHasItsPictureBesideIt_data();
    void everySentenceHasItsPictureBesideIt();
    void drawingsAreVectors();
    void wordsAreLargeAndNumbersLarger();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void manyNumbersGoOnToTheNextPage();
    void theMainNumberHasItsCode_data();
    void theMainNumberHasItsCode();
    void whereItComesFromIsSaid();
    void hoursAreTakenFromTheRows();
    void whatHasNoTextIsLeftOutAndNamed();
    void paperSaysWhenNothingIsLeft();
    void discreetPaperTellsNothing();
    void whetherItWasCheckedIsSaid();
    void englishInAnotherLanguageIsSaid();
    void aPageHasTheNumbersOfItsPlace();
    void textsAreLookedUpForEasyReadAlone();
};

void EasyReadTest::everyPictureHasItsDrawing()
{
    const QString folder = QStringLiteral(WAYMARK_SOURCE_DIR "/resources/easy-read/pictures");
    QStringList drawn;
    for (const QString &file : QDir(folder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name)) {
        drawn.append(file.chopped(4));
        // Those in the program are the ones that people edit.
        QFile made(u":/easy-read/"_s + file);
        QFile source(folder + u'/' + file);
        QVERIFY2(made.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly), qPrintable(file));
        QCOMPARE(made.readAll(), source.readAll());
        QSvgRenderer drawing(folder + u'/' + file);
        QVERIFY2(drawing.isValid(), qPrintable(file));
        QCOMPARE(drawing.viewBoxF(), QRectF(0, 0, 48, 48));
        QImage image(240, 240, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        const int ink = inkIn(image, image.rect());
        QVERIFY2(ink > 2000 && ink < 240 * 240 / 2, qPrintable(u"%1: %2"_s.arg(file).arg(ink)));
    }
    QCOMPARE(core::easyReadPictures(), drawn);
}

void EasyReadTest::aServiceReadsFromItsNameToItsSentences()
{
    const QString all = pdf::text(pdfOf(easySheet({easyService(2)})));
    qsizetype at = 0;
    for (const QString &next :
         {u"Places to turn to"_s, u"In danger now? Ring this number: 999"_s, u"Talk about the topic"_s,
          u"Topic Line"_s, u"Ring this number: 0808 500 2222 Free to call"_s,
          u"When: Monday, 09:00 to 17:00"_s, u"Online chat: chat.example.org"_s,
          u"Website: www.example.org"_s, u"What this is"_s, u"Sentence 1"_s, u"Sentence 2"_s,
          u"If there is danger now"_s, u"Is someone hurt?"_s, u"Ring this number: 999"_s,
          QString::fromLatin1(silent), u"press 55 when"_s}) {
        const qsizetype found = all.indexOf(next, at);
        QVERIFY2(found >= 0, qPrintable(next + u" is not in its place in: "_s + all));
        at = found;
    }
}

void EasyReadTest::everySentenceHasItsPictureBesideIt_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QString>("language");
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        for (const QString &language : {u"en"_s, u"ar"_s})
            QTest::addRow("%s, %s", qPrintable(sheets::paperName(paper)), qPrintable(language))
                << paper << language;
    }
}

void EasyReadTest::everySentenceHasItsPictureBesideIt()
{
    QFETCH(Paper, paper);
    QFETCH(QString, language);
    const bool mirrored = language == "ar"_L1;
    Sheet sheet = easySheet({easyService(34), easyService(9), easyService(16)});
    sheet.paper = paper;
    sheet.language = language;
    const QByteArray pdf = pdfOf(sheet);
    const QList<QList<pdf::Line>> pages = pdf::lines(pdf);
    QVERIFY(pages.size() > 8);
    const qreal width = sheets::layOut(sheet).pageSize().width();
    int sentences = 0;
    for (int number = 0; number < pages.size(); ++number) {
        const QImage image = imageOf(sheet, number);
        for (qsizetype i = 0; i < pages[number].size(); ++i) {
            const pdf::Line &line = pages[number][i];
            if (!line.text().contains(u"Sentence"_s))
                continue;
            ++sentences;
            const QRectF place = besideLine(line, width, mirrored);
            QVERIFY2(inkIn(image, place) > 80, qPrintable(line.text()));
            for (const pdf::Word &word : line.words)
                QVERIFY2(mirrored ? word.box.right() < place.left() : word.box.left() > place.right(),
                         qPrintable(word.text));
            // Its second line is on the same page.
            QVERIFY2(i + 1 < pages[number].size() && pages[number][i + 1].text().endsWith(u"here."_s),
                     qPrintable(line.text()));
        }
    }
    QCOMPARE(sentences, 34 + 9 + 16);
}

void EasyReadTest::drawingsAreVectors()
{
    const QByteArray pdf = pdfOf(easySheet({easyService(34)}));
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void EasyReadTest::wordsAreLargeAndNumbersLarger()
{
    Sheet sheet = easySheet({easyService()});
    const QByteArray pdf = pdfOf(sheet);
    sheet.layout = Layout::Full;
    // The full sheet's words are 14 pt.
    const qreal point = firstWord(pdfOf(sheet), u"Trust"_s).box.height() / 14;
    QVERIFY(point > 0);
    QVERIFY(firstWord(pdf, u"Sentence"_s).box.height() / point > 15.5);
    QVERIFY(firstWord(pdf, u"0808"_s).box.height() / point > 35.5);
    QVERIFY(firstWord(pdf, u"999"_s).box.height() / point > 35.5);
    for (const QList<pdf::Line> &page : pdf::lines(pdf)) {
        for (const pdf::Line &line : page) {
            for (const pdf::Word &word : line.words)
                QVERIFY2(word.box.height() / point > 13.5, qPrintable(word.text));
        }
    }
}

void EasyReadTest::nothingIsClipped_data()
{
    everySentenceHasItsPictureBesideIt_data();
}

void EasyReadTest::nothingIsClipped()
{
    QFETCH(Paper, paper);
    QFETCH(QString, language);
    core::AdvicePage page = samples::page();
    const core::Service full = samples::fullService();
    Sheet sheet =
        easySheet({easy(full, text(full.id, u"A title that is long enough for two lines of it"_s, 12)),
                   easy(page, text(page.id, u"Page"_s, 20))});
    sheet.paper = paper;
    sheet.language = language;
    sheet.notes = u"Come on Tuesday."_s;
    const sheets::LaidOutSheet laid = sheets::layOut(sheet);
    const QRectF inside = QRectF(QPointF(), laid.pageSize()).adjusted(36, 36, -36, -36);
    const QByteArray pdf = sheets::toPdf(laid);
    for (const QList<pdf::Line> &one : pdf::lines(pdf)) {
        QVERIFY(one.size() > 4); // no page holds its foot alone
        for (const pdf::Line &line : one) {
            for (const pdf::Word &word : line.words)
                QVERIFY2(inside.contains(word.box), qPrintable(word.text));
        }
    }
    const QString all = pdf::text(pdf);
    for (const QString &whole : {u"1-800-4-A-CHILD (1-800-422-4453)"_s, u"08 08 16 89 111"_s, u"61016"_s,
                                 u"Come on Tuesday"_s, u"Sentence 20"_s})
        QVERIFY2(all.contains(whole), qPrintable(whole));
}

void EasyReadTest::manyNumbersGoOnToTheNextPage()
{
    Sheet::Item item = easyService();
    auto &service = std::get<core::Service>(item.content);
    service.phones.clear();
    for (const QString &number : samples::numbers(12)) {
        core::Phone phone;
        phone.printed = number;
        service.phones.append(phone);
    }
    for (const bool discreet : {false, true}) {
        Sheet sheet = easySheet({item});
        sheet.discreet = discreet;
        const QByteArray pdf = pdfOf(sheet);
        int asked = 0;
        for (const QList<pdf::Line> &page : pdf::lines(pdf)) {
            for (qsizetype i = 0; i + 1 < page.size(); ++i) {
                if (page[i].text() != "Ring this number:"_L1 || page[i + 1].text() == "999"_L1)
                    continue;
                ++asked;
                QVERIFY2(page[i + 1].text().startsWith(u"0808 500"_s), qPrintable(page[i + 1].text()));
            }
        }
        QCOMPARE(asked, 12);
    }
}

void EasyReadTest::theMainNumberHasItsCode_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("discreet");
    QTest::newRow("left-to-right") << u"en"_s << false;
    QTest::newRow("right-to-left") << u"ar"_s << false;
    QTest::newRow("discreet") << u"en"_s << true;
}

void EasyReadTest::theMainNumberHasItsCode()
{
    QFETCH(QString, language);
    QFETCH(bool, discreet);
    Sheet::Item item = easyService();
    auto &service = std::get<core::Service>(item.content);
    service.phones.first().e164 = u"+448085002222"_s;
    core::Phone second = service.phones.first();
    second.e164 = u"+448085002223"_s;
    service.phones.append(second);
    Sheet sheet = easySheet({item});
    sheet.language = language;
    sheet.discreet = discreet;
    QCOMPARE(codesOn(sheet), QString());
    sheet.qr = true;
    QCOMPARE(codesOn(sheet), u"tel:+448085002222"_s);
    const QString remarks = sheets::remarks(sheet, sheets::layOut(sheet)).join(u' ');
    QVERIFY2(remarks.contains(u"Scanning a code leaves a trace on the phone."_s), qPrintable(remarks));
    const QByteArray pdf = pdfOf(sheet);
    QVERIFY(pdf::text(pdf).contains(u"0808 500 2222"_s));
    const QList<pdf::Line> page = pdf::lines(pdf).first();
    const QImage image = imageOf(sheet, 0);
    for (const pdf::Line &line : page) {
        if (line.text().contains(u"0808 500 2222"_s))
            QVERIFY(inkIn(image, besideLine(line, 595, language == "ar"_L1)) > 80);
    }
}

void EasyReadTest::whereItComesFromIsSaid()
{
    Sheet::Item item = easyService();
    std::get<core::Service>(item.content).sources = {{u"https://www.source.example/page"_s, {}, {}, {}}};
    Sheet sheet = easySheet({item});
    QVERIFY(pdf::text(pdfOf(sheet)).contains(u"From a page of 2021. Source: source.example"_s));
    // Never alone at the top of a page.
    for (int lines = 4; lines < 12; ++lines) {
        sheet.items.first().easyRead = easyService(lines).easyRead;
        for (const QList<pdf::Line> &page : pdf::lines(pdfOf(sheet)))
            QVERIFY(!page.first().text().contains(u"Source"_s));
    }
    sheet.discreet = true;
    QVERIFY(!pdf::text(pdfOf(sheet)).contains(u"source"_s, Qt::CaseInsensitive));
}

void EasyReadTest::hoursAreTakenFromTheRows()
{
    Sheet::Item item = easyService();
    auto &service = std::get<core::Service>(item.content);
    core::Schedule chat = service.schedules.first();
    chat.channel = core::Channel::Chat;
    chat.spans.first().opens = 7 * 60;
    service.schedules.append(chat);
    QString all = pdf::text(pdfOf(easySheet({item})));
    QVERIFY2(all.contains(u"When (Call): Monday, 09:00 to 17:00"_s), qPrintable(all));
    QVERIFY2(all.contains(u"When (Online chat): Monday, 07:00 to 17:00"_s), qPrintable(all));
    service.schedules.clear();
    all = pdf::text(pdfOf(easySheet({item})));
    QVERIFY2(all.contains(u"When: Monday to Friday, 9am to 5pm."_s), qPrintable(all));
    service.hoursText.clear();
    QVERIFY(pdf::text(pdfOf(easySheet({item}))).contains(u"When: Not known"_s));
}

void EasyReadTest::whatHasNoTextIsLeftOutAndNamed()
{
    Sheet sheet =
        easySheet({easyService(), {samples::service(u"Silent Line"_s, u"0800 1111"_s)}, {samples::page()}});
    const QString all = pdf::text(pdfOf(sheet));
    QVERIFY(all.contains(u"Talk about the topic"_s));
    QVERIFY2(!all.contains(u"Silent Line"_s) && !all.contains(u"0800 1111"_s), qPrintable(all));
    QVERIFY(!all.contains(u"There is no Easy Read"_s));
    QString said = sheets::remarks(sheet, sheets::layOut(sheet)).join(u' ');
    QVERIFY2(said.contains(u"Silent Line"_s) && said.contains(u"How to speak up"_s) &&
                 !said.contains(u"Topic Line"_s),
             qPrintable(said));
    sheet.items = {easyService()};
    QCOMPARE(sheets::remarks(sheet, sheets::layOut(sheet)), QStringList());
}

void EasyReadTest::paperSaysWhenNothingIsLeft()
{
    const Sheet sheet = easySheet({{samples::service(u"Silent Line"_s, u"0800 1111"_s)}});
    const QByteArray pdf = pdfOf(sheet);
    const QString all = pdf::text(pdf);
    QVERIFY2(all.contains(u"There is no Easy Read yet for what was picked."_s), qPrintable(all));
    QVERIFY2(!all.contains(u"Silent Line"_s), qPrintable(all));
    QVERIFY(all.contains(QString::fromLatin1(silent)));
}

void EasyReadTest::discreetPaperTellsNothing()
{
    Sheet sheet =
        easySheet({easyService(), easy(samples::page(), text(u"advice-1"_s, u"About the topic"_s))});
    QVERIFY(pdf::text(pdfOf(sheet)).contains(u"topic"_s, Qt::CaseInsensitive));
    sheet.discreet = true;
    const QByteArray pdf = pdfOf(sheet);
    const QString all = pdf::text(pdf);
    for (const QString &telling : {u"topic"_s, u"Trust"_s, u"Sentence"_s, u"danger"_s, u"example"_s,
                                   u"chat"_s, u"learning"_s, u"hurt"_s})
        QVERIFY2(!all.contains(telling, Qt::CaseInsensitive), qPrintable(all));
    QVERIFY2(all.contains(u"Emergency: 999"_s) && all.contains(u"Support line by day"_s), qPrintable(all));
    QVERIFY2(all.contains(u"0808 500 2222"_s) && all.contains(u"When: Monday, 09:00 to 17:00"_s),
             qPrintable(all));
    const QImage image = imageOf(sheet, 0);
    const QList<pdf::Line> page = pdf::lines(pdf).first();
    for (const pdf::Line &line : page) {
        if (line.text().startsWith(u"When"_s) || line.text().startsWith(u"0808"_s))
            QVERIFY2(inkIn(image, besideLine(line, 595, false)) > 80, qPrintable(line.text()));
    }
    sheet.emergency = {};
    sheet.place = {};
    QVERIFY(!pdf::text(pdfOf(sheet)).contains(u"danger"_s));
    // Discreet paper holds no texts, so none is missing.
    sheet.items = {{samples::service(u"Silent Line"_s, u"0800 1111"_s)}};
    QVERIFY(pdf::text(pdfOf(sheet)).contains(u"0800 1111"_s));
    QVERIFY(!sheets::remarks(sheet, sheets::layOut(sheet)).join(u' ').contains(u"Silent"_s));
}

void EasyReadTest::whetherItWasCheckedIsSaid()
{
    const QString sentence =
        u"This Easy Read has not yet been checked by people with learning disabilities."_s;
    Sheet sheet = easySheet({easyService(20)});
    QByteArray pdf = pdfOf(sheet);
    const int pages = int(pdf::lines(pdf).size());
    QVERIFY(pages > 1);
    QCOMPARE(int(pdf::text(pdf).count(sentence)), pages);
    sheet.emergencyEasyRead->isChecked = true;
    QVERIFY(pdf::text(pdfOf(sheet)).contains(sentence));
    sheet.items.first().easyRead->isChecked = true;
    QVERIFY(!pdf::text(pdfOf(sheet)).contains(sentence));
    sheet.items.first().easyRead->isChecked = false;
    sheet.layout = Layout::Full;
    QVERIFY(!pdf::text(pdfOf(sheet)).contains(sentence));
}

void EasyReadTest::englishInAnotherLanguageIsSaid()
{
    Sheet sheet = easySheet({easyService()});
    QVERIFY(!pdf::text(pdfOf(sheet)).contains(u"has not been translated"_s));
    sheet.language = u"cy"_s;
    QCOMPARE(pdf::text(pdfOf(sheet)).count(u"This Easy Read has not been translated."_s), 2);
}

void EasyReadTest::aPageHasTheNumbersOfItsPlace()
{
    core::AdvicePage page = samples::page();
    Sheet sheet = easySheet({});
    core::Service near = samples::service(u"First line"_s, u"0808 500 2001"_s);
    core::Service far = samples::service(u"Second line"_s, u"0808 500 2002"_s);
    far.places = {*core::Place::parse(u"SCT"_s)};
    core::Service emergency = samples::service(u"Third line"_s, u"999"_s);
    emergency.kind = u"emergency"_s; // stands in the head already
    page.services.append(emergency.id);
    sheet.items = {easy(page, text(page.id, u"Page"_s))};
    sheet.related = {near, far, emergency};
    sheet.place = *core::Place::parse(u"ENG"_s);
    const QString all = pdf::text(pdfOf(sheet));
    QVERIFY2(all.contains(u"Numbers for this page First line 0808 500 2001"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"Second line"_s) && !all.contains(u"Third line"_s), qPrintable(all));
    sheet.place = *core::Place::parse(u"GB"_s);
    QVERIFY(pdf::text(pdfOf(sheet)).contains(u"Second line 0808 500 2002"_s));
}

void EasyReadTest::textsAreLookedUpForEasyReadAlone()
{
    Sheet sheet =
        samples::sheet({{samples::service(u"Topic Line"_s, u"0808 500 2222"_s)}, {samples::page()}});
    sheet.language = u"cy"_s;
    sheets::addEasyRead(sheet, Texts());
    QVERIFY(!sheet.items.first().easyRead && !sheet.emergencyEasyRead);
    sheet.layout = Layout::EasyRead;
    sheets::addEasyRead(sheet, Texts());
    QCOMPARE(sheet.items.first().easyRead->language, u"cy"_s);
    QVERIFY(!sheet.items.last().easyRead);
    QVERIFY(sheet.emergencyEasyRead);
}

QTEST_MAIN(EasyReadTest)
#include "tst_easyread.moc"
