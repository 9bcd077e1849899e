#include "ui/fakecontext.h"
#include "ui/printpanel.h"
#include "ui/seen.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QRadioButton>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;

class PrintPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme({}); }
    void init();
    void cleanup() { m_panel.reset(); }
    void printersAreNamedLargeAndNoneIsChosen();
    void printingWithoutAChoiceAsksForOne();
    void theChosenPrinterGetsTheCopies();
    void progressAndSuccessAreSaid();
    void withoutAPrinterAPdfIsOffered();
    void aSilentServerNeverHoldsThePanel();
    void aServerThatFailsSaysSoAndIsAskedAgain();
    void aJobThatFailsSaysWhatToDo();
    void whoMaySeeItIsSaid();
    void escClosesThePanel();
    void aLateAnswerFindsNobody();

private:
    void open()
    {
        m_panel = std::make_unique<ui::PrintPanel>(m_fake->printing, [] {
            return core::Printing::Job{{}, "%PDF-x", 1, u"A4"_s};
        });
    }
    void openWithPrinters();
    [[nodiscard]] QString status() const { return find<ui::StatusLine>(*m_panel, u"status"_s)->text(); }
    void press(const QString &name) const { find<QAbstractButton>(*m_panel, name)->click(); }

    std::unique_ptr<FakeContext> m_fake;
    std::unique_ptr<ui::PrintPanel> m_panel;
};

void PrintPanelTest::init()
{
    failOnWarnings();
    m_fake = std::make_unique<FakeContext>();
}

void PrintPanelTest::openWithPrinters()
{
    open();
    QTRY_COMPARE(m_panel->findChildren<QRadioButton *>().size(), 2);
}

void PrintPanelTest::printersAreNamedLargeAndNoneIsChosen()
{
    openWithPrinters();
    for (const auto *printer : m_panel->findChildren<QRadioButton *>()) {
        QVERIFY(!printer->isChecked());
        QCOMPARE(printer->font().pixelSize(), ui::currentSizes().heading);
    }
    QVERIFY(m_panel->findChild<QRadioButton *>(u"printer-Front_desk"_s));
}

void PrintPanelTest::printingWithoutAChoiceAsksForOne()
{
    openWithPrinters();
    press(u"print"_s);
    QCOMPARE(status(), u"Choose a printer first."_s);
    QVERIFY(m_fake->printing.jobs.isEmpty());
}

void PrintPanelTest::theChosenPrinterGetsTheCopies()
{
    openWithPrinters();
    press(u"printer-Front_desk"_s);
    press(u"copies-more"_s);
    press(u"copies-more"_s);
    press(u"copies-less"_s);
    press(u"print"_s);
    QCOMPARE(m_fake->printing.jobs.size(), 1);
    QCOMPARE(m_fake->printing.jobs[0].printer, u"Front_desk"_s);
    QCOMPARE(m_fake->printing.jobs[0].copies, 2);
    QCOMPARE(m_fake->printing.jobs[0].paper, u"A4"_s);
    QCOMPARE(m_fake->printing.jobs[0].pdf, "%PDF-x");
}

void PrintPanelTest::progressAndSuccessAreSaid()
{
    openWithPrinters();
    press(u"printer-Front_desk"_s);
    press(u"print"_s);
    QVERIFY(status().startsWith(u"Sending to Front_desk"_s));
    QVERIFY(!find<QAbstractButton>(*m_panel, u"print"_s)->isEnabled());
    QTRY_VERIFY(status().startsWith(u"Front_desk has it now"_s));
    QVERIFY(find<QAbstractButton>(*m_panel, u"print"_s)->isEnabled());
}

void PrintPanelTest::withoutAPrinterAPdfIsOffered()
{
    m_fake->printing.printers.clear();
    open();
    QTRY_VERIFY(status().startsWith(u"No printer is set up"_s));
    QVERIFY(!find<QAbstractButton>(*m_panel, u"print"_s)->isEnabled());
    QSignalSpy wanted(m_panel.get(), &ui::PrintPanel::pdfWanted);
    press(u"pdfInstead"_s);
    QCOMPARE(wanted.size(), 1);
}

void PrintPanelTest::aSilentServerNeverHoldsThePanel()
{
    m_fake->printing.silent = true;
    open();
    QVERIFY(status().startsWith(u"Looking for printers"_s));
    QSignalSpy closed(m_panel.get(), &ui::PrintPanel::closed);
    press(u"close"_s);
    QCOMPARE(closed.size(), 1);
}

void PrintPanelTest::aServerThatFailsSaysSoAndIsAskedAgain()
{
    m_fake->printing.listError =
        core::Error{core::ErrorKind::World, u"The print server does not answer."_s, u"timeout"_s};
    open();
    QTRY_COMPARE(status(), u"The print server does not answer."_s);
    m_fake->printing.listError.reset();
    press(u"again"_s);
    QTRY_COMPARE(m_panel->findChildren<QRadioButton *>().size(), 2);
    QCOMPARE(m_fake->printing.listed, 2);
    QCOMPARE(status(), QString());
}

void PrintPanelTest::aJobThatFailsSaysWhatToDo()
{
    openWithPrinters();
    m_fake->printing.printError =
        core::Error{core::ErrorKind::World, u"The printer is off. Turn it on and try again."_s, {}};
    press(u"printer-Front_desk"_s);
    press(u"print"_s);
    QTRY_COMPARE(status(), u"The printer is off. Turn it on and try again."_s);
}

void PrintPanelTest::whoMaySeeItIsSaid()
{
    open();
    QVERIFY(textOf(*m_panel, u"seenNote"_s).startsWith(u"Others may see what is printed"_s));
    QVERIFY(textOf(*m_panel, u"keptNote"_s).contains(u"may keep a copy"_s));
}

void PrintPanelTest::escClosesThePanel()
{
    open();
    QSignalSpy closed(m_panel.get(), &ui::PrintPanel::closed);
    QTest::keyClick(find(*m_panel, u"again"_s), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void PrintPanelTest::aLateAnswerFindsNobody()
{
    m_fake->printing.silent = true;
    open();
    m_panel.reset();
    m_fake->printing.answer();
    QCOMPARE(m_fake->printing.listed, 1);
}

QTEST_MAIN(PrintPanelTest)
#include "tst_printpanel.moc"
