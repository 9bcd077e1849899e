#include "ui/fakecontext.h"
#include "ui/seen.h"
#include "ui/servicepage.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QTextLayout>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;

class ServicePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme({}); }
    void init() { failOnWarnings(); }
    void anOldNumberIsNowhereOnThePage();
    void aNumberIsShownAndCopiedAsPrinted_data();
    void aNumberIsShownAndCopiedAsPrinted();
    void theCopyButtonSaysWhatStays();
    void anAddressIsCopiedWithoutInvisibleMarks();
    void aTextServiceSaysWhatToSend();
    void whereNothingCanBeRungOtherWaysAreNamed();
    void numbersThatAreNotPublishedAreNotShown();
    void unknownHoursAreNotCalledClosed();
    void howOldAListingIsIsSaid_data();
    void howOldAListingIsIsSaid();
    void hoursElsewhereNameTheirCity();
    void todayIsTodayInTheServicesOwnZone();
    void aDatedExceptionIsNamed();
    void waysWithTheSameHoursStandTogether();
    void nothingSaysOpenNow();
    void doubtStandsBesideTheNumber();
    void sourcesAreFoldedAtFirst();
    void whoIsNotServedIsToldWhereToGo();
    void theSheetButtonAddsAndRemoves();
    void plainNamesHideWhoRunsIt();
    void anUnknownServiceSaysSo();
    void clearingLeavesNothing();
    void digitsAreDrawnFromTheLeftInArabic_data();
    void digitsAreDrawnFromTheLeftInArabic();

private:
    struct Shown
    {
        explicit Shown(const QString &id, const core::Preferences &preferences = {})
            : session(preferences)
            , page(fake.context, session)
        {
            open(id);
        }
        void open(const QString &id) { page.open(ui::Location::of(ui::Location::Kind::Service, id)); }

        FakeContext fake;
        ui::Session session;
        ui::ServicePage page;
    };
};

void ServicePageTest::anOldNumberIsNowhereOnThePage()
{
    Shown shown(u"rcew-247"_s);
    click(shown.page, u"fold"_s);
    QVERIFY(!core::digitsOf(allText(shown.page)).contains(u"8029999"_s));
}

void ServicePageTest::aNumberIsShownAndCopiedAsPrinted_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("unusual-groups") << u"victim-support"_s << u"08 08 16 89 111"_s
                                    << u"0 8, 0 8, 1 6, 8 9, 1 1 1"_s;
    QTest::newRow("short") << u"samaritans"_s << u"116 123"_s << u"1 1 6, 1 2 3"_s;
    QTest::newRow("hyphens") << u"tokyo-line"_s << u"03-5774-0992"_s << u"0 3, 5 7 7 4, 0 9 9 2"_s;
    QTest::newRow("words-in-it") << u"glen-centre"_s << u"01632 960 111 (ext. 2)"_s
                                 << u"0 1 6 3 2, 9 6 0, 1 1 1, e x t, 2"_s;
}

void ServicePageTest::aNumberIsShownAndCopiedAsPrinted()
{
    QFETCH(QString, id);
    QFETCH(QString, printed);
    QFETCH(QString, spoken);
    Shown shown(id);
    const auto *number = find<QLabel>(shown.page, u"number"_s);
    QCOMPARE(number->text(), core::isolated(printed));
    QCOMPARE(number->accessibleName(), spoken);
    QCOMPARE(number->font().pixelSize(), ui::currentSizes().number);
    click(shown.page, u"copyNumber"_s);
    QCOMPARE(shown.fake.clipboard.copied, QStringList{printed});
}

void ServicePageTest::theCopyButtonSaysWhatStays()
{
    Shown shown(u"victim-support"_s);
    QVERIFY(find(shown.page, u"copied"_s)->isHidden());
    click(shown.page, u"copyNumber"_s);
    QVERIFY(!find(shown.page, u"copied"_s)->isHidden());
    QCOMPARE(
        textOf(shown.page, u"copied"_s),
        u"Copied. Paste it before you leave; it goes when Waymark closes. Other programs may keep a copy."_s);
}

void ServicePageTest::anAddressIsCopiedWithoutInvisibleMarks()
{
    Shown shown(u"chat-only"_s);
    click(shown.page, u"copyAddress"_s);
    QCOMPARE(shown.fake.clipboard.copied, QStringList{u"https://chat.example.org/start"_s});
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        QVERIFY(!label->openExternalLinks());
}

void ServicePageTest::aTextServiceSaysWhatToSend()
{
    Shown shown(u"shout"_s);
    QCOMPARE(textOf(shown.page, u"keyword"_s), u"Text SHOUT to "_s + core::isolated(u"85258"_s));
    QCOMPARE(textOf(shown.page, u"callList"_s), u"The phone keeps the messages."_s);
    QCOMPARE(textOf(shown.page, u"cost"_s), u"Cost of a text not known"_s);
}

void ServicePageTest::whereNothingCanBeRungOtherWaysAreNamed()
{
    Shown shown(u"chat-only"_s);
    QVERIFY(!shown.page.findChild<QLabel *>(u"number"_s));
    QVERIFY(shown.page.findChild<QLabel *>(u"noNumber"_s));
    QVERIFY(allText(shown.page).contains(u"help@chat.example.org"_s));
}

void ServicePageTest::numbersThatAreNotPublishedAreNotShown()
{
    Shown shown(u"victim-support"_s);
    shown.fake.directory.services[1].publish = core::PublishState::NoPhone;
    shown.open(u"victim-support"_s);
    QVERIFY(!shown.page.findChild<QWidget *>(u"numbers"_s)->findChild<QLabel *>(u"number"_s));
}

void ServicePageTest::unknownHoursAreNotCalledClosed()
{
    Shown shown(u"glen-centre"_s);
    QCOMPARE(textOf(shown.page, u"openState"_s), u"Hours not known"_s);
    QCOMPARE(textOf(shown.page, u"hoursUnknown"_s),
             u"No source that we read gives the hours. That does not mean that it is closed."_s);
    QVERIFY(!shown.page.findChild<QLabel *>(u"today"_s));
}

void ServicePageTest::howOldAListingIsIsSaid_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    QTest::newRow("year-of-a-source")
        << u"rcew-247"_s << u"Listed as open day and night ("_s + core::isolated(u"2025"_s) + u')';
    QTest::newRow("no-date-anywhere")
        << u"samaritans"_s << u"Listed as open day and night (date not known)"_s;
    QTest::newRow("somebody-checked") << u"victim-support"_s << u"Listed as open day and night"_s;
}

void ServicePageTest::howOldAListingIsIsSaid()
{
    QFETCH(QString, id);
    QFETCH(QString, expected);
    QCOMPARE(textOf(Shown(id).page, u"openState"_s), expected);
}

void ServicePageTest::hoursElsewhereNameTheirCity()
{
    Shown shown(u"tokyo-line"_s);
    const QString note = textOf(shown.page, u"zoneNote"_s);
    QVERIFY2(note.contains(u"Tokyo"_s) && note.contains(u"Wednesday "_s + core::isolated(u"23:30"_s)),
             qPrintable(note));
    QVERIFY(!Shown(u"mens-line"_s).page.findChild<QLabel *>(u"zoneNote"_s));
    // Dublin keeps London's time: naming it would only make people calculate.
    QVERIFY(!Shown(u"dublin-rcc"_s).page.findChild<QLabel *>(u"zoneNote"_s));
}

void ServicePageTest::todayIsTodayInTheServicesOwnZone()
{
    Shown shown(u"tokyo-line"_s);
    shown.fake.now = QDateTime(QDate(2026, 11, 19), QTime(20, 0), QTimeZone("Europe/London"));
    shown.open(u"tokyo-line"_s);
    // Thursday evening in London is Friday morning in Tokyo.
    QCOMPARE(textOf(shown.page, u"today"_s),
             u"Today: %1 to %2 the next day"_s.arg(core::isolated(u"22:00"_s), core::isolated(u"02:00"_s)));
}

void ServicePageTest::aDatedExceptionIsNamed()
{
    Shown shown(u"mens-line"_s);
    QVERIFY(!allText(shown.page).contains(u"25 December"_s));
    shown.fake.now = QDateTime(QDate(2026, 12, 22), QTime(9, 0), QTimeZone("Europe/London"));
    shown.open(u"mens-line"_s);
    const QString week = allText(*find(shown.page, u"week"_s));
    QVERIFY2(week.contains(u"Friday, 25 December"_s), qPrintable(week));
}

void ServicePageTest::waysWithTheSameHoursStandTogether()
{
    Shown shown(u"rcew-247"_s);
    QCOMPARE(shown.page.findChildren<QLabel *>(u"today"_s).size(), 1);
    QVERIFY(allText(shown.page).contains(u"Call, Online chat"_s));
    shown.fake.directory.services[0].schedules[1].spans.removeLast();
    shown.open(u"rcew-247"_s);
    QCOMPARE(shown.page.findChildren<QLabel *>(u"today"_s).size(), 2);
}

void ServicePageTest::nothingSaysOpenNow()
{
    Shown shown(u"rcew-247"_s);
    for (const core::Service &service : shown.fake.directory.services) {
        shown.open(service.id);
        QVERIFY2(!allText(shown.page).contains(u"open now"_s, Qt::CaseInsensitive), qPrintable(service.id));
    }
}

void ServicePageTest::doubtStandsBesideTheNumber()
{
    Shown unsure(u"glen-centre"_s);
    const auto *numbers = find(unsure.page, u"numbers"_s);
    QVERIFY(!textOf(*numbers, u"confidence"_s).isEmpty());
    QCOMPARE(textOf(*numbers, u"conflict"_s), u"Two lists give different evenings."_s);
    Shown sure(u"rcew-247"_s);
    QVERIFY(!find(sure.page, u"numbers"_s)->findChild<QLabel *>(u"confidence"_s));
}

void ServicePageTest::sourcesAreFoldedAtFirst()
{
    Shown shown(u"rcew-247"_s);
    showAt(shown.page, {1024, 600});
    const auto *source = find<QLabel>(shown.page, u"source"_s);
    QVERIFY(!source->isVisible());
    click(shown.page, u"fold"_s);
    QVERIFY(source->isVisible());
    QCOMPARE(textOf(*source), u"free phone and chat, 16+ (date not shown)"_s);
    QVERIFY(allText(shown.page).contains(u"launch, operator (7 December 2022)"_s));
}

void ServicePageTest::whoIsNotServedIsToldWhereToGo()
{
    Shown shown(u"rcew-247"_s);
    QCOMPARE(textOf(shown.page, u"notServed"_s), u"For under-16s, the service points to Childline."_s);
    connect(&shown.session, &ui::Session::moved, &shown.page,
            [&] { shown.page.open(shown.session.location()); });
    click(shown.page, u"service-childline"_s);
    QCOMPARE(shown.session.location().id, u"childline"_s);
    QCOMPARE(textOf(shown.page, u"heading"_s), u"Childline"_s);
}

void ServicePageTest::theSheetButtonAddsAndRemoves()
{
    Shown shown(u"childline"_s);
    const auto *button = find<QAbstractButton>(shown.page, u"trayButton"_s);
    QCOMPARE(button->text(), u"Add to the sheet"_s);
    click(shown.page, u"trayButton"_s);
    QCOMPARE(shown.session.tray().items(),
             (QList<core::TrayItem>{{core::TrayItem::Kind::Service, u"childline"_s}}));
    QCOMPARE(button->text(), u"Remove from the sheet"_s);
    click(shown.page, u"trayButton"_s);
    QVERIFY(shown.session.tray().items().isEmpty());
}

void ServicePageTest::plainNamesHideWhoRunsIt()
{
    core::Preferences preferences;
    preferences.plainNames = true;
    Shown shown(u"rcew-247"_s, preferences);
    QCOMPARE(textOf(shown.page, u"heading"_s), u"Day and night support line, 16+ (England and Wales)"_s);
    QVERIFY(!shown.page.findChild<QLabel *>(u"organization"_s));
}

void ServicePageTest::anUnknownServiceSaysSo()
{
    Shown shown(u"no-such-service"_s);
    QVERIFY(shown.page.findChild<QLabel *>(u"notFound"_s));
    QVERIFY(shown.page.heading());
}

void ServicePageTest::clearingLeavesNothing()
{
    Shown shown(u"rcew-247"_s);
    shown.page.clear();
    QCOMPARE(allText(shown.page).simplified(), QString());
}

void ServicePageTest::digitsAreDrawnFromTheLeftInArabic_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("digits");
    QTest::newRow("number") << u"victim-support"_s << u"number"_s << u"08081689111"_s;
    QTest::newRow("number-in-a-sentence") << u"shout"_s << u"keyword"_s << u"85258"_s;
    QTest::newRow("hours") << u"stop-line"_s << u"today"_s << u"09002100"_s;
}

void ServicePageTest::digitsAreDrawnFromTheLeftInArabic()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, digits);
    Shown shown(id);
    // As it is drawn: in a sentence of Arabic, from the right.
    const auto *label = find<QLabel>(shown.page, name);
    const QString sentence = u"اليوم "_s + textOf(*label) + u" اتصل"_s;
    QTextLayout layout(sentence, label->font());
    layout.setTextOption(QTextOption(Qt::AlignRight));
    QTextOption option = layout.textOption();
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // Each time is a unit of its own; within a unit the digits go from left to right.
    QString drawn;
    double before = -1;
    for (int i = 0; i < sentence.size(); ++i) {
        if (sentence[i].unicode() == 0x2066)
            before = -1;
        if (sentence[i].digitValue() < 0)
            continue;
        const double left = line.glyphRuns(i, 1).value(0).positions().value(0).x();
        QVERIFY2(left > before, qPrintable(u"digit %1 of %2"_s.arg(drawn.size()).arg(sentence)));
        before = left;
        drawn += sentence[i];
    }
    QCOMPARE(drawn, digits);
}

QTEST_MAIN(ServicePageTest)
#include "tst_servicepage.moc"
