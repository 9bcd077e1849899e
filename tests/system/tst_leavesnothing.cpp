#include "output/printserver.h"
#include "output/silentsocket.h"
#include "system/busydesktop.h"
#include "system/person.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace waymark::test;

namespace {

constexpr int patience = 20'000;
constexpr qint64 longestLeaving = 1500; ///< milliseconds, xdotool's own among them
const QByteArrayList words{"zanzibarine", "0808 500 2222", "Sexual Abuse Support"};

enum class Ending {
    Keys,
    Quit,
    Crash,
    Kill,
    WhileSaving,
    WhilePrinting,
    WhileLookingForPrinters,
    WithoutPrinter,
    IntoANewFolder
};

QString textOf(const QString &pdf)
{
    QProcess pdftotext;
    pdftotext.start(QStringLiteral(PDFTOTEXT), {pdf, u"-"_s});
    return pdftotext.waitForFinished() ? QString::fromUtf8(pdftotext.readAllStandardOutput()) : QString();
}

} // namespace

Q_DECLARE_METATYPE(Ending)

/// Whole sessions of the installed program under strace, by somebody without rights on a desktop that has
/// what makes a plain Qt program leak, with words that must be found nowhere afterwards. First, that each
/// kind of leak would be found.
class LeavesNothingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aLeakIsFound_data();
    void aLeakIsFound();
    void aPlainProgramIsFound_data();
    void aPlainProgramIsFound();
    void aSessionLeavesNothing_data();
    void aSessionLeavesNothing();
    void byKeysAloneNothingIsLeftEither_data();
    void byKeysAloneNothingIsLeftEither();
    void itsMemoryIsNotForTheUsersOtherPrograms();
    void aWordInAPrintJobIsFound();

private:
    void startDesktop(BusyDesktop::Listener listener);
    [[nodiscard]] Audit audit(const QStringList &moreSockets = {}) const;
    [[nodiscard]] QStringList traces(const Audit &audit) const;
    [[nodiscard]] QStringList tracesAtThePrinter(const Audit &audit) const;
    [[nodiscard]] QStringList spooled() const;
    [[nodiscard]] bool hasPrinted() const;
    std::unique_ptr<Program> start(const QString &program, const QStringList &arguments,
                                   const QStringList &forStrace = {}) const;
    void openWaymark(const QStringList &forStrace);
    void findAndRead();
    void copyAndPick();
    void print();
    void nameFile();
    void save();
    void saveIntoANewFolder();
    void printByKeys() const;
    void checkSaved() const;
    void lookForPrinters(const QString &said);
    void leave(Ending ending);
    void leaveWhileSaving();
    void leaveWhilePrinting();
    void press(const QString &button, const QString &role = u"push button"_s) const;
    void type(const QString &text) const { m_desktop->act({u"type"_s, u"--delay"_s, u"12"_s, text}); }
    [[nodiscard]] QString pdf() const
    {
        return (m_newFolder.isEmpty() ? m_desktop->home() : m_newFolder) + u"/sheet.pdf"_s;
    }

    std::unique_ptr<QTemporaryDir> m_programs; ///< where everybody can start them
    std::unique_ptr<PrintServer> m_printers;
    std::unique_ptr<BusyDesktop> m_desktop;
    std::unique_ptr<Program> m_waymark;
    std::unique_ptr<QTemporaryDir> m_logs;
    QString m_newFolder; ///< that is made to save in; none for home
};

#define STEP(step)                                                                                           \
    step;                                                                                                    \
    if (QTest::currentTestFailed())                                                                          \
    return

void LeavesNothingTest::initTestCase()
{
    m_programs = std::make_unique<QTemporaryDir>(u"/tmp/programs-XXXXXX"_s);
    // Not all folders that people build in are open to others.
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(INSTALLED), QStringLiteral(LEAKY_PROBE),
                                         QStringLiteral(PLAIN_PROBE), m_programs->path()}),
             0);
    QCOMPARE(QProcess::execute(u"chmod"_s, {u"-R"_s, u"a+rX"_s, m_programs->path()}), 0);
    m_printers = std::make_unique<PrintServer>();
    QVERIFY2(m_printers->trouble().isEmpty(), qPrintable(m_printers->trouble()));
    QCOMPARE(m_printers->addQueue(u"office"_s), QString());

    Person::becomeOrdinary();
    startDesktop(BusyDesktop::Listener::ScreenReader);
}

void LeavesNothingTest::startDesktop(BusyDesktop::Listener listener)
{
    // Both need the same names on their buses.
    m_desktop.reset();
    m_desktop = std::make_unique<BusyDesktop>(listener, QString::fromUtf8(m_printers->socket()));
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
}

void LeavesNothingTest::init()
{
    m_desktop->restore();
    m_logs = std::make_unique<QTemporaryDir>();
    const Person::AsRoot forItsFiles;
    m_printers->forgetPrinted();
}

void LeavesNothingTest::cleanup()
{
    m_waymark.reset();
    QFile::remove(pdf());
    if (!m_newFolder.isEmpty())
        QDir().rmdir(m_newFolder);
    m_newFolder.clear();
}

void LeavesNothingTest::cleanupTestCase()
{
    m_desktop.reset();
    const Person::AsRoot forItsFiles;
    m_printers.reset();
    m_programs.reset();
}

Audit LeavesNothingTest::audit(const QStringList &moreSockets) const
{
    return {m_desktop->folder(),
            words,
            {m_desktop->sockets() + moreSockets, pdf(), m_newFolder, m_desktop->readersSocket()}};
}

QStringList LeavesNothingTest::spooled() const
{
    const Person::AsRoot toReadIt;
    return m_printers->spooled();
}

bool LeavesNothingTest::hasPrinted() const
{
    const Person::AsRoot toReadIt;
    return m_printers->printedData().startsWith("%PDF");
}

QStringList LeavesNothingTest::traces(const Audit &inspector) const
{
    return inspector.traces(m_logs->path()) + m_desktop->tracesOnIt(inspector) +
           tracesAtThePrinter(inspector);
}

QStringList LeavesNothingTest::tracesAtThePrinter(const Audit &inspector) const
{
    const Person::AsRoot toReadIt;
    QStringList found;
    QDirIterator it(m_printers->folder(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            found += inspector.wordsIn(file.readAll(), file.fileName());
    }
    return found;
}

std::unique_ptr<Program> LeavesNothingTest::start(const QString &program, const QStringList &arguments,
                                                  const QStringList &forStrace) const
{
    return std::make_unique<Program>(
        *m_desktop, QStringLiteral(STRACE),
        Audit::traced(m_logs->path(), QStringList{m_programs->filePath(program)} + arguments, forStrace),
        Program::As::Root);
}

void LeavesNothingTest::aLeakIsFound_data()
{
    QTest::addColumn<QString>("sign");
    QTest::newRow("nothing") << QString();
    QTest::newRow("file") << u"history"_s;
    QTest::newRow("file-of-wide-text") << u"zanzibarine” is in /tmp"_s;
    QTest::newRow("unnamed-file") << u"O_TMPFILE"_s;
    QTest::newRow("file-removed-again") << u"O_CREAT"_s;
    QTest::newRow("folder-removed-again") << u"mkdir"_s;
    QTest::newRow("internet-socket") << u"AF_INET"_s;
    QTest::newRow("another-local-socket") << u"connect("_s;
    QTest::newRow("word-told-to-others") << u"what it told others"_s;
    QTest::newRow("wide-word-told-to-others") << u"what it told others"_s;
    QTest::newRow("program-started") << u"programs were started"_s;
    QTest::newRow("core-dumped") << u"core dumped"_s;
    QTest::newRow("root-window") << u"root window"_s;
}

void LeavesNothingTest::aLeakIsFound()
{
    QFETCH(QString, sign);
    const QString leak = QString::fromLatin1(QTest::currentDataTag());
    const QString bus = m_desktop->sockets()[1];
    const Audit inspector =
        leak == "another-local-socket"_L1 ? Audit(m_desktop->folder(), words, {}) : audit();
    const auto leaky = start(u"leaky_probe"_s, {leak, QString::fromUtf8(words.first()), bus});
    (void)leaky->leaves();
    const QStringList found = traces(inspector);
    QCOMPARE(found.isEmpty(), sign.isEmpty());
    QVERIFY2(found.join(u'\n').contains(sign), qPrintable(found.join(u'\n')));
    for (const QString &name : {u"/history"_s, u"/core"_s})
        QFile::remove(m_desktop->home() + name);
    m_desktop->outputOf(QStringLiteral(XPROP), {u"-root"_s, u"-remove"_s, u"WM_NAME"_s});
}

void LeavesNothingTest::aPlainProgramIsFound_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("sign");
    QTest::newRow("gnome") << QString() << u"/platformthemes/libqgtk3.so"_s;
    QTest::newRow("session-manager") << QString() << u"/tmp/.ICE-unix/"_s;
    QTest::newRow("input-method") << QString() << u"ibus"_s;
    QTest::newRow("no-session-bus") << u"DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR=quiet"_s
                                    << u"programs were started"_s;
    QTest::newRow("no-runtime-folder") << u"XDG_RUNTIME_DIR"_s << u"mkdir"_s;
    QTest::newRow("selection") << QString() << u"selected was"_s;
    QTest::newRow("copy") << QString() << u"the clipboard manager has"_s;
    QTest::newRow("clipboard-handed-over") << QString() << u"handed over was"_s;
}

void LeavesNothingTest::aPlainProgramIsFound()
{
    QFETCH(QString, variables);
    QFETCH(QString, sign);
    m_desktop->change(variables);
    const Audit inspector = audit();
    const auto plain = start(u"plain_probe"_s, {QString::fromUtf8(words.first())});
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->act({u"getactivewindow"_s, u"getwindowname"_s}), u"plain"_s,
                              patience);
    const auto process = pid_t(m_desktop->act({u"getactivewindow"_s, u"getwindowpid"_s}).toInt());
    QVERIFY(process > 0);
    m_desktop->press({u"ctrl+a"_s, u"ctrl+c"_s});
    QTRY_VERIFY(m_desktop->manager().copiesSeen() > 0);
    m_desktop->press({u"Return"_s});
    // Not strace's end: a bus that the program started itself runs on.
    QTRY_VERIFY_WITH_TIMEOUT(::kill(process, 0) != 0, patience);
    for (const QString &account : QDir(m_logs->path()).entryList(QDir::Files)) {
        const int started = account.section(u'.', -1).toInt();
        if (started > 0)
            ::kill(started, SIGTERM);
    }
    QVERIFY(plain->leaves() || variables.contains("DBUS_SESSION_BUS_ADDRESS"_L1));
    const QStringList found = traces(inspector);
    QVERIFY2(found.join(u'\n').contains(sign), qPrintable(found.join(u'\n')));
}

void LeavesNothingTest::aWordInAPrintJobIsFound()
{
    const Audit inspector = audit();
    QFile file(m_desktop->folder() + u"/temporary/paper"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n");
    file.close();
    m_desktop->outputOf(QStringLiteral(LP),
                        {u"-d"_s, u"office"_s, u"-t"_s, QString::fromUtf8(words.first()), file.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(!tracesAtThePrinter(inspector).isEmpty(), patience);
}

void LeavesNothingTest::press(const QString &button, const QString &role) const
{
    QVERIFY2(m_desktop->reader()->press(button, role), qPrintable(button));
}

void LeavesNothingTest::openWaymark(const QStringList &forStrace)
{
    m_waymark = start(u"installed/bin/waymark"_s, {}, forStrace);
    const auto isActive = [this] {
        return m_desktop->act({u"getactivewindow"_s, u"getwindowname"_s}) == "Waymark"_L1;
    };
    QVERIFY2(QTest::qWaitFor(isActive, patience), "no window");
    if (m_desktop->reader())
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->reader()->find(u"text"_s, u"Search"_s), patience);
}

void LeavesNothingTest::findAndRead()
{
    type(u"zanzibarine"_s);
    m_desktop->press({u"ctrl+a"_s}, 20);
    type(u"0808 500 2222"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->reader()->all(u"list item"_s).isEmpty(), patience);
    m_desktop->press({u"Down"_s, u"Return"_s}, 100);
}

void LeavesNothingTest::copyAndPick()
{
    STEP(press(u"Copy the number 0 8 0 8, 5 0 0, 2 2 2 2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->selection(u"clipboard"_s), u"0808 500 2222"_s, patience);
    QTRY_VERIFY(m_desktop->manager().copiesSeen() > 0);
    STEP(press(u"Add to the sheet"_s));
    STEP(press(u"Sheet (1)"_s));
}

void LeavesNothingTest::print()
{
    STEP(press(u"Print"_s));
    STEP(press(u"office"_s, u"radio button"_s));
    STEP(press(u"Print"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hasPrinted(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(spooled(), QStringList(), patience);
    STEP(press(u"Save as PDF instead"_s));
}

void LeavesNothingTest::lookForPrinters(const QString &said)
{
    STEP(press(u"Print"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(m_desktop->reader()->shows(said), qPrintable(said), patience);
}

void LeavesNothingTest::nameFile()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->reader()->find(u"text"_s, u"Folder and name of the file"_s),
                             patience);
    m_desktop->press({u"ctrl+a"_s}, 20);
    type(pdf());
    m_desktop->press({u"Return"_s});
}

void LeavesNothingTest::save()
{
    STEP(nameFile());
    checkSaved();
}

void LeavesNothingTest::saveIntoANewFolder()
{
    STEP(press(u"New folder"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->reader()->find(u"text"_s, u"Name of the new folder"_s), patience);
    type(QFileInfo(m_newFolder).fileName());
    m_desktop->press({u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->reader()->shows(u"Made the folder"_s), patience);
    m_desktop->press({u"Return"_s});
    checkSaved();
}

void LeavesNothingTest::printByKeys() const
{
    const auto tryToPrint = [this] {
        // “Print”; past what to carry to the one printer; back from the header to “Print”.
        m_desktop->press({u"Tab"_s, u"Return"_s}, 200);
        m_desktop->press({u"Tab"_s, u"Tab"_s, u"Tab"_s, u"space"_s, u"F6"_s}, 200);
        m_desktop->press(QStringList(5, u"shift+Tab"_s) + QStringList{u"Return"_s}, 200);
        constexpr int usually = 3000;
        return QTest::qWaitFor([this] { return hasPrinted(); }, usually);
    };
    // Nobody tells when the printer is on the list: back to the sheet, and again.
    for (int tries = 0; tries < 4 && !tryToPrint(); ++tries)
        m_desktop->press({u"Escape"_s});
    QVERIFY(hasPrinted());
    QTRY_COMPARE_WITH_TIMEOUT(spooled(), QStringList(), patience);
}

void LeavesNothingTest::checkSaved() const
{
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf()), patience);
    QVERIFY(textOf(pdf()).contains("Rape and Sexual Abuse Support Line"_L1));
}

void LeavesNothingTest::leave(Ending ending)
{
    const auto process = pid_t(m_desktop->act({u"getactivewindow"_s, u"getwindowpid"_s}).toInt());
    QVERIFY(process > 0 && m_waymark->runs());
    if (ending == Ending::Crash || ending == Ending::Kill) {
        QCOMPARE(::kill(process, ending == Ending::Crash ? SIGSEGV : SIGKILL), 0);
        QVERIFY(!m_waymark->leaves());
        QVERIFY(!m_waymark->runs());
        return;
    }
    QElapsedTimer time;
    time.start();
    m_desktop->press(ending == Ending::Quit ? QStringList{u"ctrl+q"_s} : QStringList(3, u"Escape"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->act({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Waymark$"_s}),
                              QString(), patience);
    QVERIFY2(time.elapsed() < longestLeaving, qPrintable(QString::number(time.elapsed())));
    QVERIFY(m_waymark->leaves());
}

void LeavesNothingTest::leaveWhileSaving()
{
    STEP(press(u"Save as PDF"_s));
    STEP(nameFile());
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->reader()->shows(u"Saving…"_s), patience);
    STEP(leave(Ending::Keys));
    QVERIFY(!QFile::exists(pdf()));
}

void LeavesNothingTest::leaveWhilePrinting()
{
    STEP(press(u"Print"_s));
    STEP(press(u"office"_s, u"radio button"_s));
    QCOMPARE(::kill(pid_t(m_printers->processId()), SIGSTOP), 0);
    STEP(press(u"Print"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->reader()->shows(u"Sending to office…"_s), patience);
    leave(Ending::Keys);
    QCOMPARE(::kill(pid_t(m_printers->processId()), SIGCONT), 0);
    // What it was sent before is the server's.
    QCOMPARE(m_printers->run(u"cancel"_s, {u"-a"_s, u"-x"_s, u"office"_s}), QString());
}

void LeavesNothingTest::aSessionLeavesNothing_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<Ending>("ending");
    const QString usual;
    QTest::newRow("left by key") << usual << Ending::Keys;
    QTest::newRow("quit") << usual << Ending::Quit;
    QTest::newRow("crashed") << usual << Ending::Crash;
    QTest::newRow("saved into a new folder") << usual << Ending::IntoANewFolder;
    QTest::newRow("killed") << usual << Ending::Kill;
    QTest::newRow("left while saving") << usual << Ending::WhileSaving;
    QTest::newRow("left while printing") << usual << Ending::WhilePrinting;
    QTest::newRow("no runtime folder") << u"XDG_RUNTIME_DIR"_s << Ending::Keys;
    QTest::newRow("no print server") << u"CUPS_SERVER=/nonexistent/cups.sock"_s << Ending::WithoutPrinter;
    QTest::newRow("silent print server") << u"CUPS_SERVER=silent"_s << Ending::WhileLookingForPrinters;
    QTest::newRow("no session manager, no ibus") << u"SESSION_MANAGER QT_IM_MODULE"_s << Ending::Keys;
}

void LeavesNothingTest::aSessionLeavesNothing()
{
    QFETCH(QString, variables);
    QFETCH(Ending, ending);
    const QTemporaryDir elsewhere(u"/tmp/silent-XXXXXX"_s);
    const QString silent = elsewhere.filePath(u"socket"_s);
    const SilentSocket socket(silent.toUtf8());
    m_desktop->change(variables.replace("=silent"_L1, u'=' + silent));
    if (ending == Ending::IntoANewFolder)
        m_newFolder = m_desktop->home() + u"/letters"_s;
    const Audit inspector = audit({silent});
    // A disk that takes its time.
    const QStringList slowDisk{u"-e"_s, u"inject=fsync:delay_enter=4000000"_s};
    STEP(openWaymark(ending == Ending::WhileSaving ? slowDisk : QStringList()));
    STEP(findAndRead());
    STEP(copyAndPick());
    if (ending == Ending::WhileSaving) {
        STEP(leaveWhileSaving());
    } else if (ending == Ending::WhilePrinting) {
        STEP(leaveWhilePrinting());
    } else if (ending == Ending::WhileLookingForPrinters) {
        STEP(lookForPrinters(u"Looking for printers…"_s));
        STEP(leave(Ending::Keys));
    } else {
        if (ending == Ending::WithoutPrinter) {
            STEP(
                lookForPrinters(u"There is no print server running on this computer. Save as PDF instead, or "
                                "ask whoever looks after the computer."_s));
            STEP(press(u"Save as PDF instead"_s));
        } else {
            STEP(print());
        }
        if (ending == Ending::IntoANewFolder) {
            STEP(saveIntoANewFolder());
        } else {
            STEP(save());
        }
        STEP(leave(ending));
    }
    const QStringList found = traces(inspector);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void LeavesNothingTest::byKeysAloneNothingIsLeftEither_data()
{
    QTest::addColumn<QString>("variables");
    QTest::newRow("no screen reader") << QString();
    QTest::newRow("no session bus") << u"DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR=quiet"_s;
}

void LeavesNothingTest::byKeysAloneNothingIsLeftEither()
{
    QFETCH(QString, variables);
    if (m_desktop->reader()) {
        STEP(startDesktop(BusyDesktop::Listener::Nobody));
    }
    m_desktop->change(variables);
    const Audit inspector = audit();
    STEP(openWaymark({}));
    type(u"zanzibarine"_s);
    m_desktop->press({u"ctrl+a"_s, u"ctrl+c"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->selection(u"clipboard"_s), u"zanzibarine"_s, patience);
    type(u"0808 500 2222"_s);
    // The first hit, onto the sheet; then the sheet's button in the header.
    m_desktop->press({u"Down"_s, u"Return"_s, u"Tab"_s, u"Return"_s}, 200);
    m_desktop->press({u"F6"_s, u"Tab"_s, u"Tab"_s, u"Return"_s}, 200);
    STEP(printByKeys());
    // “Save as PDF instead”, after “Look for printers again”.
    m_desktop->press({u"Tab"_s, u"Return"_s, u"ctrl+a"_s}, 200);
    type(pdf());
    m_desktop->press({u"Return"_s});
    STEP(checkSaved());
    STEP(leave(Ending::Keys));
    const QStringList found = traces(inspector);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void LeavesNothingTest::itsMemoryIsNotForTheUsersOtherPrograms()
{
    const auto isReadable = [](qint64 process) {
        QFile memory(u"/proc/%1/mem"_s.arg(process));
        return memory.open(QIODevice::ReadOnly);
    };
    const Program waymark(*m_desktop, m_programs->filePath(u"installed/bin/waymark"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->act({u"getactivewindow"_s, u"getwindowname"_s}), u"Waymark"_s,
                              patience);
    QVERIFY(!isReadable(waymark.processId()));
    const Program other(*m_desktop, u"sleep"_s, {u"60"_s});
    QTRY_VERIFY(isReadable(other.processId()));
}

QTEST_GUILESS_MAIN(LeavesNothingTest)
#include "tst_leavesnothing.moc"
