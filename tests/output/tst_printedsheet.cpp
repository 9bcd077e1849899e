#include "output/cupsprinting.h"
#include "output/printserver.h"
#include "sheets/pdfreading.h"
#include "ui/fakecontext.h"
#include "ui/seen.h"
#include "ui/session.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/traypage.h"

#include <QElapsedTimer>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;

/// The sheet's page with its print panel, against a real print server: what comes out, and under which name.
class PrintedSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsPickedComesOutUnderANeutralName_data();
    void whatIsPickedComesOutUnderANeutralName();
    void sheetsAreBoundOntoLeavesAndPagesTakenOut();
    void aServerThatEndsIsSaidAndAPdfIsStillOffered();

private:
    std::unique_ptr<PrintServer> m_server;
};

namespace {

/// A window's context whose printing is real.
struct Shown
{
    explicit Shown(const QByteArray &socket)
        : printing(socket)
        , context{fake.directory,
                  fake.searching,
                  fake.leaving,
                  fake.clipboard,
                  fake.saver,
                  printing,
                  fake.remembered,
                  fake.context.clock,
                  fake.context.pack,
                  fake.context.applyLanguage,
                  fake.context.languages}
        , session({})
        , page(context, session)
    {
        for (const QString &id : {u"rcew-247"_s, u"victim-support"_s})
            session.addToTray({core::TrayItem::Kind::Service, id});
        page.open(ui::Location::of(ui::Location::Kind::Tray));
        // What was added is drawn from the event loop; a panel opened before that would be drawn again.
        QCoreApplication::processEvents();
    }
    void press(const QString &name) const { find<QAbstractButton>(page, name)->click(); }
    [[nodiscard]] QString status() const { return find<ui::StatusLine>(page, u"status"_s)->text(); }

    FakeContext fake;
    output::CupsPrinting printing;
    ui::Context context;
    ui::Session session;
    ui::TrayPage page;
};

} // namespace

void PrintedSheetTest::initTestCase()
{
    ui::applyTheme({});
    m_server = std::make_unique<PrintServer>();
    QVERIFY2(m_server->trouble().isEmpty(), qPrintable(m_server->trouble()));
    QCOMPARE(m_server->addQueue(u"Front_desk"_s), QString());
}

void PrintedSheetTest::whatIsPickedComesOutUnderANeutralName_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("media");
    QTest::addColumn<bool>("isDiscreet");
    QTest::newRow("full-sheet") << u"paperA4"_s << u"media=A4"_s << false;
    QTest::newRow("letter") << u"paperLetter"_s << u"media=Letter"_s << false;
    QTest::newRow("small-paper") << u"paperA5"_s << u"media=A5"_s << false;
    QTest::newRow("discreet") << u"discreet"_s << u"media=A4"_s << true;
    QTest::newRow("cards") << u"layout3"_s << u"media=A4"_s << true;
}

void PrintedSheetTest::whatIsPickedComesOutUnderANeutralName()
{
    QFETCH(QString, before);
    QFETCH(QString, media);
    QFETCH(bool, isDiscreet);
    const QString lastJob = m_server->printedArguments().value(1);
    Shown shown(m_server->socket());
    shown.press(before);
    shown.press(u"print"_s);
    QTRY_VERIFY2(shown.page.findChild<QAbstractButton *>(u"printer-Front_desk"_s),
                 qPrintable(allText(shown.page)));
    shown.press(u"printer-Front_desk"_s);
    shown.press(u"copies-more"_s);
    shown.press(u"print"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(shown.status().startsWith(u"Front_desk has it now"_s),
                              qPrintable(shown.status()), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_server->printedArguments().size() == 6 && m_server->printedArguments()[1] != lastJob, 15'000);
    const QStringList arguments = m_server->printedArguments();
    QCOMPARE(arguments[2], u"user"_s);
    QCOMPARE(arguments[3], u"document"_s);
    QCOMPARE(arguments[4], u"2"_s);
    QVERIFY2(arguments[5].contains(media), qPrintable(arguments[5]));
    const QByteArray pdf = m_server->printedData();
    const QString text = pdf::text(pdf);
    for (const QString &number : {u"0808 500 2222"_s, u"08 08 16 89 111"_s})
        QVERIFY2(text.contains(number), qPrintable(text));
    QCOMPARE(text.contains(u"Rape and Sexual Abuse Support Line"_s), !isDiscreet);
    QCOMPARE(pdf::lines(pdf).size(), before == "paperA5"_L1 ? 2 : 1);
    QVERIFY(!(arguments.join(u' ') + QString::fromLatin1(pdf)).contains(u"waymark"_s, Qt::CaseInsensitive));
}

void PrintedSheetTest::sheetsAreBoundOntoLeavesAndPagesTakenOut()
{
    Shown shown(m_server->socket());
    shown.press(u"oneForEach"_s);
    shown.press(u"print"_s);
    QTRY_VERIFY(shown.page.findChild<QAbstractButton *>(u"printer-Front_desk"_s));
    shown.press(u"printer-Front_desk"_s);
    shown.press(u"bothSides"_s);
    m_server->forgetPrinted();
    shown.press(u"print"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->printedArguments().size(), 6, 15'000);
    const auto pages = pdf::lines(m_server->printedData());
    QCOMPARE(pages.size(), 3);
    QVERIFY(pdf::linesOfPage(m_server->printedData(), 0).join(u' ').contains(u"0808 500 2222"_s));
    QVERIFY(pages[1].isEmpty());
    QVERIFY(pdf::linesOfPage(m_server->printedData(), 2).join(u' ').contains(u"08 08 16 89 111"_s));
    const QStringList options = m_server->printedArguments()[5].split(u' ');
    for (const QString &option : {u"sides=two-sided-long-edge"_s, u"print-color-mode=monochrome"_s})
        QVERIFY2(options.contains(option), qPrintable(options.join(u' ')));

    QTRY_VERIFY(find<QAbstractButton>(shown.page, u"print"_s)->isEnabled());
    shown.press(u"somePages"_s);
    shown.press(u"firstPage-more"_s);
    m_server->forgetPrinted();
    shown.press(u"print"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->printedArguments().size(), 6, 15'000);
    const QByteArray second = m_server->printedData();
    QCOMPARE(pdf::lines(second).size(), 1);
    QVERIFY(pdf::text(second).contains(u"08 08 16 89 111"_s));
    QVERIFY(!pdf::text(second).contains(u"0808 500 2222"_s));
}

void PrintedSheetTest::aServerThatEndsIsSaidAndAPdfIsStillOffered()
{
    Shown shown(m_server->socket());
    shown.press(u"print"_s);
    QTRY_VERIFY2(shown.page.findChild<QAbstractButton *>(u"printer-Front_desk"_s),
                 qPrintable(allText(shown.page)));
    m_server.reset();
    shown.press(u"printer-Front_desk"_s);
    QElapsedTimer timer;
    timer.start();
    shown.press(u"print"_s);
    QVERIFY(timer.elapsed() < 1000);
    QTRY_VERIFY2_WITH_TIMEOUT(shown.status().contains(u"no print server"_s), qPrintable(shown.status()),
                              15'000);
    shown.press(u"pdfInstead"_s);
    QVERIFY(shown.page.findChild<QWidget *>(u"savePanel"_s));
    QTRY_VERIFY(find<QListWidget>(shown.page, u"folders"_s)->count() > 0);
}

QTEST_MAIN(PrintedSheetTest)
#include "tst_printedsheet.moc"
