#include "ui/fakecontext.h"
#include "ui/fakesheet.h"
#include "ui/printchoices.h"
#include "ui/printpanel.h"
#include "ui/seen.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTimer>

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
    void tabComesToThePrintersFirst();
    void theFocusStaysBesideAPressedPrint();
    void printingWithoutAChoiceAsksForOne();
    void whatIsChosenIsInTheJob_data();
    void whatIsChosenIsInTheJob();
    void onlyThePagesAskedForAreSent_data();
    void onlyThePagesAskedForAreSent();
    void aPageAloneNeedsNoRange();
    void severalSheetsBeginOnLeavesOfTheirOwn();
    void paperIsChosenHereToo();
    void aLongJobSaysHowFarItIsAndCanBeStopped();
    void theWindowStaysAwakeDuringALongJob();
    void aPanelThatGoesDropsItsJob();
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
        m_panel = std::make_unique<ui::PrintPanel>(m_fake->printing, [this] { return m_sheets; });
        m_panel->choices().showSheet(pageCount(), sheets::papersFor(sheets::Layout::Full), sheets::Paper::A4);
    }
    void openWithPrinters();
    void choose(const QStringList &names) const;
    [[nodiscard]] QList<QRadioButton *> printers() const
    {
        return m_panel->findChildren<QRadioButton *>(QRegularExpression(u"^printer-"_s));
    }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] core::Printing::Job printedJob() const;
    [[nodiscard]] QString status() const { return find<ui::StatusLine>(*m_panel, u"status"_s)->text(); }
    void press(const QString &name) const { find<QAbstractButton>(*m_panel, name)->click(); }

    QList<sheets::Sheet> m_sheets;
    std::unique_ptr<FakeContext> m_fake;
    std::unique_ptr<ui::PrintPanel> m_panel;
};

void PrintPanelTest::init()
{
    failOnWarnings();
    m_fake = std::make_unique<FakeContext>();
    m_sheets = {fakeSheet(1)};
}

int PrintPanelTest::pageCount() const
{
    int count = 0;
    for (const sheets::Sheet &sheet : m_sheets)
        count += sheets::layOut(sheet).pageCount();
    return count;
}

void PrintPanelTest::choose(const QStringList &names) const
{
    for (const QString &name : names)
        press(name);
}

core::Printing::Job PrintPanelTest::printedJob() const
{
    press(u"printer-Front_desk"_s);
    press(u"print"_s);
    const bool isPrinted = QTest::qWaitFor([this] { return !m_fake->printing.jobs.isEmpty(); });
    return isPrinted ? m_fake->printing.jobs.takeFirst() : core::Printing::Job();
}

void PrintPanelTest::openWithPrinters()
{
    open();
    QTRY_COMPARE(printers().size(), 2);
}

void PrintPanelTest::printersAreNamedLargeAndNoneIsChosen()
{
    openWithPrinters();
    for (const auto *printer : printers()) {
        QVERIFY(!printer->isChecked());
        QCOMPARE(printer->font().pixelSize(), ui::currentSizes().heading);
    }
    QVERIFY(m_panel->findChild<QRadioButton *>(u"printer-Front_desk"_s));
}

void PrintPanelTest::tabComesToThePrintersFirst()
{
    openWithPrinters();
    QStringList order;
    const QWidget *panel = m_panel.get();
    for (const QWidget *widget = panel->nextInFocusChain(); widget && widget != panel;
         widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() & Qt::TabFocus && panel->isAncestorOf(widget))
            order.append(widget->objectName());
    }
    QCOMPARE(order.mid(0, 2), (QStringList{u"printer-Office-Laser"_s, u"printer-Front_desk"_s}));
    QVERIFY(order.contains(u"print"_s));
}

void PrintPanelTest::theFocusStaysBesideAPressedPrint()
{
    openWithPrinters();
    showAt(*m_panel, {800, 900});
    find<QAbstractButton>(*m_panel, u"printer-Office-Laser"_s)->click();
    auto *print = find<QAbstractButton>(*m_panel, u"print"_s);
    print->setFocus();
    QVERIFY(print->hasFocus());
    QTest::keyClick(print, Qt::Key_Return);
    QTRY_COMPARE(m_fake->printing.jobs.size(), 1);
    QVERIFY(find<QAbstractButton>(*m_panel, u"again"_s)->hasFocus());
}

void PrintPanelTest::printingWithoutAChoiceAsksForOne()
{
    openWithPrinters();
    press(u"print"_s);
    QCOMPARE(status(), u"Choose a printer first."_s);
    QVERIFY(m_fake->printing.jobs.isEmpty());
}

void PrintPanelTest::whatIsChosenIsInTheJob_data()
{
    QTest::addColumn<QStringList>("pressed");
    QTest::addColumn<int>("copies");
    QTest::addColumn<bool>("bothSides");
    QTest::addColumn<bool>("blackAndWhite");
    QTest::newRow("nothing pressed: one copy, one side, black ink") << QStringList{} << 1 << false << true;
    QTest::newRow("copies") << QStringList{u"copies-more"_s, u"copies-more"_s, u"copies-less"_s} << 2 << false
                            << true;
    QTest::newRow("both sides") << QStringList{u"bothSides"_s} << 1 << true << true;
    QTest::newRow("coloured ink too") << QStringList{u"blackAndWhite"_s} << 1 << false << false;
    QTest::newRow("all of it") << QStringList{u"bothSides"_s, u"blackAndWhite"_s, u"copies-more"_s} << 2
                               << true << false;
}

void PrintPanelTest::whatIsChosenIsInTheJob()
{
    QFETCH(QStringList, pressed);
    openWithPrinters();
    choose(pressed);
    const core::Printing::Job job = printedJob();
    QCOMPARE(job.printer, u"Front_desk"_s);
    QCOMPARE(job.paper, u"A4"_s);
    QTEST(job.copies, "copies");
    QTEST(job.bothSides, "bothSides");
    QTEST(job.blackAndWhite, "blackAndWhite");
    QVERIFY(job.pdf.startsWith("%PDF-"));
    QCOMPARE(pagesIn(job.pdf), 1);
}

void PrintPanelTest::onlyThePagesAskedForAreSent_data()
{
    QTest::addColumn<QStringList>("pressed");
    QTest::addColumn<int>("pages");
    QTest::newRow("all, unless asked otherwise") << QStringList{} << 4;
    QTest::newRow("some, none of them taken out yet") << QStringList{u"somePages"_s} << 4;
    QTest::newRow("without the first") << QStringList{u"somePages"_s, u"firstPage-more"_s} << 3;
    QTest::newRow("without the last two")
        << QStringList{u"somePages"_s, u"lastPage-less"_s, u"lastPage-less"_s} << 2;
    QTest::newRow("a first page behind the last takes it along")
        << QStringList{u"somePages"_s, u"lastPage-less"_s, u"lastPage-less"_s, u"lastPage-less"_s,
                       u"firstPage-more"_s}
        << 1;
    QTest::newRow("all after all") << QStringList{u"somePages"_s, u"firstPage-more"_s, u"allPages"_s} << 4;
}

void PrintPanelTest::onlyThePagesAskedForAreSent()
{
    QFETCH(QStringList, pressed);
    QFETCH(int, pages);
    while (pageCount() < 4)
        m_sheets.first() = fakeSheet(int(m_sheets.first().items.size()) + 1);
    openWithPrinters();
    choose(pressed);
    QCOMPARE(pagesIn(printedJob().pdf), pages);
}

void PrintPanelTest::aPageAloneNeedsNoRange()
{
    openWithPrinters();
    QVERIFY(find(*m_panel, u"somePages"_s)->parentWidget()->parentWidget()->isHidden());
    m_panel->choices().showSheet(2, {sheets::Paper::A4}, sheets::Paper::A4);
    QVERIFY(!find(*m_panel, u"somePages"_s)->parentWidget()->parentWidget()->isHidden());
}

void PrintPanelTest::severalSheetsBeginOnLeavesOfTheirOwn()
{
    m_sheets = {fakeSheet(1), fakeSheet(1), fakeSheet(1)};
    openWithPrinters();
    QCOMPARE(pagesIn(printedJob().pdf), 3);
    press(u"bothSides"_s);
    QTRY_VERIFY(find<QAbstractButton>(*m_panel, u"print"_s)->isEnabled());
    QCOMPARE(pagesIn(printedJob().pdf), 5);
}

void PrintPanelTest::paperIsChosenHereToo()
{
    open();
    QSignalSpy chosen(&m_panel->choices(), &ui::PrintChoicesBox::paperChosen);
    QVERIFY(find<QAbstractButton>(*m_panel, u"print-paper-A4"_s)->isChecked());
    press(u"print-paper-Letter"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<sheets::Paper>(), sheets::Paper::Letter);
}

void PrintPanelTest::aLongJobSaysHowFarItIsAndCanBeStopped()
{
    openWithPrinters();
    m_sheets = {fakeSheet(manyServices)};
    m_panel->show();
    press(u"printer-Front_desk"_s);
    press(u"print"_s);
    QTRY_VERIFY(find(*m_panel, u"making"_s)->isVisible());
    QVERIFY(textOf(*m_panel, u"makingProgress"_s).startsWith(u"Making the pages: "_s));
    const QString early = textOf(*m_panel, u"makingProgress"_s);
    QTRY_VERIFY(textOf(*m_panel, u"makingProgress"_s) != early);
    press(u"stopMaking"_s);
    QCOMPARE(status(), u"Stopped. Nothing was sent to the printer."_s);
    QVERIFY(!find(*m_panel, u"making"_s)->isVisible());
    QVERIFY(find<QAbstractButton>(*m_panel, u"print"_s)->isEnabled());
    QVERIFY(m_fake->printing.jobs.isEmpty());
}

void PrintPanelTest::theWindowStaysAwakeDuringALongJob()
{
    openWithPrinters();
    m_sheets = {fakeSheet(manyServices)};
    press(u"printer-Front_desk"_s);
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start(10);
    press(u"print"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->printing.jobs.size(), 1, 60'000);
    QVERIFY2(beats > 10, qPrintable(QString::number(beats)));
    QVERIFY(pagesIn(m_fake->printing.jobs[0].pdf) > 300);
}

void PrintPanelTest::aPanelThatGoesDropsItsJob()
{
    openWithPrinters();
    m_sheets = {fakeSheet(manyServices)};
    press(u"printer-Front_desk"_s);
    press(u"print"_s);
    m_panel.reset();
    QTest::qWait(0);
    QVERIFY(m_fake->printing.jobs.isEmpty());
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
    QTRY_COMPARE(printers().size(), 2);
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
