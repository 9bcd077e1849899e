#include "sheets/interpreter.h"
#include "sheets/pdfreading.h"
#include "sheets/qrcode.h"
#include "sheets/samples.h"
#include "sheets/sheet.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;
using sheets::Layout;
using sheets::Sheet;

Q_DECLARE_METATYPE(waymark::sheets::Layout)

namespace {

/// Every sentence of ours in letters of the language.
class Sample : public QTranslator
{
public:
    explicit Sample(QString words)
        : m_words(std::move(words))
    {}
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString said = m_words;
        for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s}) {
            if (QString::fromUtf8(source).contains(place))
                said += u' ' + place;
        }
        return said;
    }

private:
    QString m_words;
};

std::unique_ptr<QTranslator> sampleOf(const QString &language)
{
    static const QHash<QString, QString> words{{u"ar"_s, u"كلمات عن هذا"_s},
                                               {u"cy"_s, u"Geiriau am hyn ŵ"_s},
                                               {u"hi"_s, u"इसके बारे में शब्द"_s},
                                               {u"ru"_s, u"Слова об этом"_s}};
    return words.contains(language) ? std::make_unique<Sample>(words.value(language)) : nullptr;
}

/// As long as the longest names of the directory, each with a number of its own.
QList<Sheet::Item> longNames(int count)
{
    QList<Sheet::Item> items = samples::services(count);
    for (Sheet::Item &item : items) {
        auto &service = std::get<core::Service>(item.content);
        const QString number = service.phones.first().printed.right(4);
        service.name =
            u"Tổng đài điện thoại quốc gia bảo vệ trẻ em %1 (National child protection hotline)"_s.arg(
                number);
        service.discreetName = u"Out-of-hours line and local centres %1 (Victoria, Australia)"_s.arg(number);
        service.phones.first().e164 = u"+44808500"_s + number;
        item.second = item.content;
    }
    return items;
}

QByteArray pdfOf(const Sheet &sheet)
{
    return sheets::toPdf(sheets::layOut(sheet));
}

QString remarksOf(const Sheet &sheet)
{
    return sheets::remarks(sheet, sheets::layOut(sheet)).join(u' ');
}

bool isFlow(Layout layout)
{
    return sheets::holdsNotes(layout);
}

core::Service withNumber(core::PhoneType type, const QString &printed, const QString &dial,
                         const QString &e164)
{
    core::Service service = samples::service(u"Line "_s + printed, printed);
    service.discreetName = u"Support line %1"_s.arg(printed);
    service.phones.first().type = type;
    service.phones.first().dial = dial;
    service.phones.first().e164 = e164;
    return service;
}

} // namespace

/// The rules of good paper, for every layout, in four languages.
class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_interpreter); }
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support|.*OpenType support missing).*"_s));
    }

    void everyLayoutKeepsTheRules_data();
    void everyLayoutKeepsTheRules();
    void codesAreReadBack_data();
    void codesAreReadBack();
    void aCodeIsLargeEnoughAndHasItsQuietZone();
    void aCodeHoldsTheNumberAlone_data();
    void aCodeHoldsTheNumberAlone();
    void whatHasNoCodeIsTold();
    void twoLanguagesStandSideBySide_data();
    void twoLanguagesStandSideBySide();
    void aNumberWiderThanAColumnStandsOnceAndWhole();
    void anUntranslatedPageIsPrintedOnceAndSaysSo();
    void translatedPagesStandHeadingBesideHeading();
    void aFoldedCardHasItsNumbersInFront();
    void cardsSayInFewWordsWhatANumberIsFor();
    void wordsThatTellAreListed_data();
    void wordsThatTellAreListed();
    void theEmergencyLineStandsInEnglishToo_data();
    void theEmergencyLineStandsInEnglishToo();
    void theLargeEmergencyNumberHasItsWordsInEnglishToo();
    void largePrintHasNothingSmall_data();
    void largePrintHasNothingSmall();
    void summariesStandForPages();

private:
    [[nodiscard]] Sheet sheetIn(const QString &language, const QList<Sheet::Item> &items, Layout layout)
    {
        Sheet sheet = samples::sheet(items);
        sheet.language = language;
        sheet.secondLanguage = language == "en"_L1 ? u"ar"_s : u"en"_s;
        sheet.layout = layout;
        sheet.discreet = sheets::isUsuallyDiscreet(layout);
        sheet.interpreter = &m_interpreter;
        return sheet;
    }

    sheets::Interpreter m_interpreter{sampleOf};
};

void PaperTest::everyLayoutKeepsTheRules_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("services");
    const QList<std::pair<Layout, const char *>> layouts{
        {Layout::Full, "full"},          {Layout::Large24, "24 pt"}, {Layout::Cards, "cards"},
        {Layout::FoldedCards, "folded"}, {Layout::Poster, "poster"}, {Layout::Bilingual, "two"},
    };
    for (const auto &[layout, name] : layouts) {
        for (const QString &language : {u"en"_s, u"cy"_s, u"ar"_s, u"hi"_s})
            QTest::addRow("%s, %s, 7", name, qPrintable(language)) << layout << language << 7;
        QTest::addRow("%s, hi, 1", name) << layout << u"hi"_s << 1;
        QTest::addRow("%s, ar, 60", name) << layout << u"ar"_s << 60;
    }
}

void PaperTest::everyLayoutKeepsTheRules()
{
    QFETCH(Layout, layout);
    QFETCH(QString, language);
    QFETCH(int, services);
    Sheet sheet = sheetIn(language, longNames(services), layout);
    sheet.qr = services == 7;
    const sheets::LaidOutSheet laid = sheets::layOut(sheet);
    const QByteArray pdf = sheets::toPdf(laid);
    QCOMPARE(laid.missingCharacters(), QString());
    const QList<QList<pdf::Line>> pages = pdf::lines(pdf);
    QCOMPARE(pages.size(), laid.pageCount());

    // No printer prints nearer to the edge than this.
    const QRectF inside = QRectF(QPointF(), laid.pageSize()).adjusted(18, 18, -18, -18);
    QStringList all;
    for (const QList<pdf::Line> &page : pages) {
        for (const pdf::Line &line : page) {
            all.append(line.text());
            for (const pdf::Word &word : line.words)
                QVERIFY2(inside.contains(word.box), qPrintable(word.text));
        }
    }
    qsizetype last = -1;
    for (const QString &number : samples::numbers(services)) {
        const auto holds = [&number](const QString &line) { return line.contains(number); };
        const auto at = std::find_if(all.begin(), all.end(), holds);
        QVERIFY2(at != all.end(), qPrintable(number));
        if (isFlow(layout))
            QVERIFY2(at - all.begin() > last, qPrintable(number));
        last = at - all.begin();
    }
    for (const QString &font : pdf::fonts(pdf).split(u'\n', Qt::SkipEmptyParts).mid(2))
        QVERIFY2(font.contains(QRegularExpression(u"Noto.*yes (yes|no )\\s+yes"_s)), qPrintable(font));
}

void PaperTest::codesAreReadBack_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<bool>("discreet");
    QTest::addColumn<int>("dots");
    for (const int dots : {150, 300}) {
        QTest::addRow("full, %d", dots) << Layout::Full << false << dots;
        QTest::addRow("discreet, %d", dots) << Layout::Full << true << dots;
        QTest::addRow("poster, %d", dots) << Layout::Poster << false << dots;
        QTest::addRow("cards, %d", dots) << Layout::Cards << true << dots;
        QTest::addRow("folded, %d", dots) << Layout::FoldedCards << true << dots;
        QTest::addRow("18 pt, %d", dots) << Layout::Large18 << false << dots;
        QTest::addRow("24 pt, %d", dots) << Layout::Large24 << false << dots;
        QTest::addRow("two languages, %d", dots) << Layout::Bilingual << false << dots;
    }
}

void PaperTest::codesAreReadBack()
{
    QFETCH(Layout, layout);
    QFETCH(bool, discreet);
    QFETCH(int, dots);
    core::Service text = withNumber(core::PhoneType::Sms, u"61016"_s, u"61016"_s, {});
    text.phones.first().keyword = u"HELLO"_s;
    Sheet sheet = sheetIn(
        u"ar"_s,
        {{withNumber(core::PhoneType::Voice, u"0808 500 2222"_s, u"08085002222"_s, u"+448085002222"_s)},
         {text},
         {withNumber(core::PhoneType::Voice, u"116 123"_s, u"116123"_s, {})}},
        layout);
    sheet.discreet = discreet;
    QCOMPARE(pdf::codes(pdfOf(sheet), dots), QStringList());
    sheet.qr = true;
    QCOMPARE(pdf::codes(pdfOf(sheet), dots),
             (QStringList{u"sms:61016"_s, u"tel:+448085002222"_s, u"tel:116123"_s}));
}

void PaperTest::aCodeIsLargeEnoughAndHasItsQuietZone()
{
    constexpr qreal twentyMillimetres = 20 * 72 / 25.4;
    const auto code = sheets::qrCode(u"tel:+448085002222"_s);
    const QRectF ink = code->ink.boundingRect();
    QVERIFY(ink.width() > twentyMillimetres - 0.01);
    constexpr int squares = 25;
    const qreal quiet = 4 * ink.width() / squares;
    QVERIFY(ink.left() > quiet - 0.01 && ink.top() > quiet - 0.01);
    QVERIFY(code->size.width() - ink.right() > quiet - 0.01 &&
            code->size.height() - ink.bottom() > quiet - 0.01);
}

void PaperTest::aCodeHoldsTheNumberAlone_data()
{
    QTest::addColumn<core::PhoneType>("type");
    QTest::addColumn<QString>("dial");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("held");
    QTest::newRow("international") << core::PhoneType::Voice << u"0808 500 2222"_s << u"+44 808 500 2222"_s
                                   << u"tel:+448085002222"_s;
    QTest::newRow("short") << core::PhoneType::Voice << u"999"_s << QString() << u"tel:999"_s;
    QTest::newRow("text") << core::PhoneType::Sms << u"85258"_s << QString() << u"sms:85258"_s;
    QTest::newRow("digits not known") << core::PhoneType::Voice << QString() << QString() << QString();
    QTest::newRow("with a hash") << core::PhoneType::Voice << u"#8891"_s << QString() << QString();
    QTest::newRow("neither rung nor texted")
        << core::PhoneType::WhatsApp << u"07700 900000"_s << u"+447700900000"_s << QString();
}

void PaperTest::aCodeHoldsTheNumberAlone()
{
    QFETCH(core::PhoneType, type);
    QFETCH(QString, dial);
    QFETCH(QString, e164);
    core::Phone phone;
    phone.type = type;
    phone.dial = dial;
    phone.e164 = e164;
    QTEST(sheets::codeText(phone), "held");
}

void PaperTest::whatHasNoCodeIsTold()
{
    Sheet sheet =
        sheetIn(u"en"_s, {{withNumber(core::PhoneType::Voice, u"0808 500 2222"_s, {}, {})}}, Layout::Full);
    QVERIFY(!remarksOf(sheet).contains(u"code"_s));
    sheet.qr = true;
    QVERIFY2(remarksOf(sheet).contains(u"have no code"_s), qPrintable(remarksOf(sheet)));
    QVERIFY(remarksOf(sheet).contains(u"leaves a trace on the phone"_s));
    QVERIFY(pdf::text(pdfOf(sheet)).contains(u"A phone may keep a record of what it scans."_s));
}

void PaperTest::twoLanguagesStandSideBySide_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("both from the left") << u"en"_s << u"ru"_s;
    QTest::newRow("reader from the right") << u"ar"_s << u"en"_s;
    QTest::newRow("helper from the right") << u"en"_s << u"ar"_s;
}

void PaperTest::twoLanguagesStandSideBySide()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    Sheet sheet = sheetIn(first, longNames(1), Layout::Bilingual);
    sheet.secondLanguage = second;
    const QString number = samples::numbers(1).first();
    const QByteArray pdf = pdfOf(sheet);
    const QList<pdf::Line> page = pdf::lines(pdf).first();
    const qreal middle = sheets::layOut(sheet).pageSize().width() / 2;
    int numbers = 0;
    int costs = 0;
    for (const pdf::Line &line : page) {
        numbers += int(line.text().count(number));
        const auto free = std::find_if(line.words.begin(), line.words.end(),
                                       [](const pdf::Word &word) { return word.text == "Free"_L1; });
        if (free == line.words.end() || line.words.size() < 4)
            continue;
        // English begins at the left; the other language says the same at the right, on the same line.
        ++costs;
        QVERIFY(free->box.left() < middle);
        QVERIFY(line.words.last().box.left() > middle);
    }
    QCOMPARE(numbers, 2);
    QCOMPARE(costs, 1);
    QVERIFY(pdf::text(pdf).contains(u"Emergency: 999"_s));
}

void PaperTest::aNumberWiderThanAColumnStandsOnceAndWhole()
{
    const QString number = u"1-800-4-A-CHILD (1-800-422-4453) or 1-800-555-0100"_s;
    Sheet sheet = sheetIn(u"en"_s, {{samples::service(u"Line"_s, number)}}, Layout::Bilingual);
    QCOMPARE(pdf::text(pdfOf(sheet)).count(number), 1);
}

void PaperTest::anUntranslatedPageIsPrintedOnceAndSaysSo()
{
    Sheet sheet = sheetIn(u"en"_s, {{samples::page(), samples::page()}}, Layout::Bilingual);
    const QString text = pdf::text(pdfOf(sheet));
    QCOMPARE(text.count(u"Ask for the time."_s), 1);
    QVERIFY(!text.contains(u"This page has not been translated."_s));
    sheet.language = u"ar"_s;
    sheet.secondLanguage = u"ru"_s;
    const QStringList russian = pdf::linesOfPage(pdfOf(sheet), 0).filter(u"Слова об этом"_s);
    QVERIFY(!russian.isEmpty());
    QCOMPARE(pdf::text(pdfOf(sheet)).count(u"Ask for the time."_s), 1);
}

void PaperTest::translatedPagesStandHeadingBesideHeading()
{
    core::AdvicePage russian = samples::page();
    russian.language = u"ru"_s;
    russian.title = u"Как вмешаться"_s;
    russian.markdown = u"Посмотрите.\n\nЕщё строка.\n\n## Первый шаг\nСпросите.\n\n## Второй шаг\nЖдите.\n"_s;
    Sheet sheet = sheetIn(u"en"_s, {{samples::page(), russian}}, Layout::Bilingual);
    sheet.secondLanguage = u"ru"_s;
    QStringList lines;
    const QByteArray pdf = pdfOf(sheet);
    for (int page = 0; page < pdf::lines(pdf).size(); ++page)
        lines += pdf::linesOfPage(pdf, page);
    for (const QString &pair : {u"How to speak up Как вмешаться"_s, u"First step Первый шаг"_s,
                                u"Ask for the time. Спросите."_s, u"Second step Второй шаг"_s})
        QVERIFY2(lines.contains(pair), qPrintable(pair + u" not in "_s + lines.join(u" | "_s)));
}

void PaperTest::aFoldedCardHasItsNumbersInFront()
{
    for (const auto &[language, frontIsRight] : {std::pair{u"en"_s, true}, std::pair{u"ar"_s, false}}) {
        const Sheet sheet = sheetIn(language, longNames(1), Layout::FoldedCards);
        const sheets::LaidOutSheet laid = sheets::layOut(sheet);
        const qreal fold = laid.pageSize().width() / 2;
        int numbers = 0;
        const QList<pdf::Line> page = pdf::lines(sheets::toPdf(laid)).first();
        for (const pdf::Line &line : page) {
            numbers += int(line.text().count(samples::numbers(1).first()));
            for (const pdf::Word &word : line.words) {
                if (word.text == "0808"_L1)
                    QCOMPARE(word.box.left() > fold, frontIsRight);
                QVERIFY(word.box.right() < fold || word.box.left() > fold);
            }
        }
        QCOMPARE(numbers, 5);
    }
}

void PaperTest::cardsSayInFewWordsWhatANumberIsFor()
{
    QList<Sheet::Item> items = samples::services(2);
    std::get<core::Service>(items[0].content).discreetName = u"Support line, day and night (UK)"_s;
    std::get<core::Service>(items[1].content).discreetName = u"Advice line for adults (UK)"_s;
    const QString text = pdf::text(pdfOf(sheetIn(u"en"_s, items, Layout::Cards)));
    QVERIFY(text.contains(u"Support line"_s) && text.contains(u"Advice line for adults"_s));
    QVERIFY(!text.contains(u"day and night"_s) && !text.contains(u"(UK)"_s));
    // Two of the same few words are told apart by the rest.
    std::get<core::Service>(items[1].content).discreetName = u"Support line, weekdays (UK)"_s;
    const QString both = pdf::text(pdfOf(sheetIn(u"en"_s, items, Layout::Cards)));
    QVERIFY(both.contains(u"day and night"_s) && both.contains(u"weekdays"_s));
}

void PaperTest::wordsThatTellAreListed_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("full") << Layout::Full;
    QTest::newRow("two languages") << Layout::Bilingual;
    QTest::newRow("Easy Read") << Layout::EasyRead;
}

void PaperTest::wordsThatTellAreListed()
{
    QFETCH(Layout, layout);
    core::Service service = withNumber(core::PhoneType::Sms, u"61016"_s, u"61016"_s, {});
    service.name = u"A line of another name"_s;
    service.organization = u"The Example Trust"_s;
    Sheet sheet = sheetIn(u"en"_s, {{service}}, layout);
    sheet.discreet = true;
    sheet.tellingWords = {u"groped"_s, u"Facts as of"_s, u"touched me"_s, u"999"_s};
    QVERIFY2(!remarksOf(sheet).contains(u"may tell"_s), qPrintable(remarksOf(sheet)));
    sheet.notes = u"Somebody Touched\u00a0me, ask the example trust."_s;
    QVERIFY2(remarksOf(sheet).contains(u"may tell what it is about: touched me; The Example Trust"_s),
             qPrintable(remarksOf(sheet)));
    std::get<core::Service>(sheet.items.first().content).phones.first().keyword = u"GROPED"_s;
    QVERIFY2(remarksOf(sheet).contains(u"about: groped; touched me"_s), qPrintable(remarksOf(sheet)));
    sheet.discreet = false;
    QVERIFY(!remarksOf(sheet).contains(u"may tell"_s));
}

void PaperTest::theEmergencyLineStandsInEnglishToo_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("full") << Layout::Full;
    QTest::newRow("24 pt") << Layout::Large24;
    QTest::newRow("cards") << Layout::Cards;
    QTest::newRow("folded") << Layout::FoldedCards;
    QTest::newRow("poster") << Layout::Poster;
    QTest::newRow("two") << Layout::Bilingual;
}

void PaperTest::theEmergencyLineStandsInEnglishToo()
{
    QFETCH(Layout, layout);
    Sheet sheet = sheetIn(u"cy"_s, samples::services(7), layout);
    const QByteArray pdf = pdfOf(sheet);
    for (int page = 0; page < pdf::lines(pdf).size(); ++page) {
        const QString text = pdf::linesOfPage(pdf, page).join(u' ');
        QVERIFY2(text.contains(u"Emergency: 999"_s), qPrintable(text));
    }
    const QString text = pdf::text(pdf);
    QVERIFY2(layout == Layout::Bilingual || text.contains(u"No native speaker has checked"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"Geiriau am hyn"_s));
    sheet.language = u"en"_s;
    sheet.secondLanguage = u"cy"_s;
    QVERIFY(pdf::text(pdfOf(sheet)).contains(u"No native speaker"_s) == (layout == Layout::Bilingual));
}

void PaperTest::theLargeEmergencyNumberHasItsWordsInEnglishToo()
{
    const QString words = u"In danger now? Ring this number:"_s;
    Sheet sheet = sheetIn(u"en"_s, samples::services(1), Layout::EasyRead);
    QCOMPARE(pdf::text(pdfOf(sheet)).count(words), 1);
    for (const QString &language : {u"cy"_s, u"ar"_s}) {
        sheet.language = language;
        sheet.discreet = false;
        QCOMPARE(pdf::text(pdfOf(sheet)).count(words), 1);
        // Once in the head and once at the foot.
        sheet.discreet = true;
        QCOMPARE(pdf::text(pdfOf(sheet)).count(u"Emergency: 999"_s), 2);
    }
}

void PaperTest::largePrintHasNothingSmall_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("18 pt") << Layout::Large18;
    QTest::newRow("24 pt") << Layout::Large24;
}

void PaperTest::largePrintHasNothingSmall()
{
    QFETCH(Layout, layout);
    core::AdvicePage page = samples::page();
    page.sources = {{.url = u"https://www.example.org/page"_s, .supports = {}, .pageDate = {}, .kind = {}}};
    const Sheet sheet = sheetIn(u"en"_s, {{samples::fullService()}, {page}}, layout);
    constexpr qreal boxOfEighteen = 18 * 1.362;
    const QList<QList<pdf::Line>> pages = pdf::lines(pdfOf(sheet));
    for (const QList<pdf::Line> &one : pages) {
        for (const pdf::Line &line : one) {
            for (const pdf::Word &word : line.words)
                QVERIFY2(word.box.height() > boxOfEighteen - 0.5, qPrintable(word.text));
        }
    }
}

void PaperTest::summariesStandForPages()
{
    core::AdvicePage page = samples::page();
    page.summary = u"In short: ask for the hour."_s;
    Sheet sheet = sheetIn(u"en"_s, {{page}}, Layout::Full);
    QVERIFY(!pdf::text(pdfOf(sheet)).contains(page.summary));
    sheet.summaries = true;
    const QString text = pdf::text(pdfOf(sheet));
    QVERIFY(text.contains(u"How to speak up"_s) && text.contains(page.summary));
    QVERIFY(!text.contains(u"Ask for the time."_s));
}

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"
