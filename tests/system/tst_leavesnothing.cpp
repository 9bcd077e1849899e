#include "output/printserver.h"
#include "output/silentsocket.h"
#include "system/audit.h"
#include "system/clipboardmanager.h"
#include "system/person.h"
#include "system/program.h"
#include "system/screenreader.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <functional>

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
    WithoutPrinter
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
    enum class Listener { ScreenReader, Nobody };
    void startDesktop(Listener listener);
    void endDesktop();
    bool startSessionManager();
    bool startInputMethod();
    void change(const QString &variables);
    [[nodiscard]] Audit audit() const;
    [[nodiscard]] QStringList traces(const Audit &audit) const;
    [[nodiscard]] QStringList tracesAtThePrinter(const Audit &audit) const;
    [[nodiscard]] QString selection(const QString &name) const;
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
    void checkSaved() const;
    void lookForPrinters(const QString &said);
    void leave(Ending ending);
    void leaveWhileSaving();
    void leaveWhilePrinting();
    void press(const QString &button, const QString &role = u"push button"_s) const;
    void type(const QString &text) const { m_desktop->act({u"type"_s, u"--delay"_s, u"12"_s, text}); }
    [[nodiscard]] QString pdf() const { return m_desktop->home() + u"/sheet.pdf"_s; }

    std::unique_ptr<QTemporaryDir> m_programs; ///< where everybody can start them
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<PrintServer> m_printers;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<ClipboardManager> m_manager;
    std::unique_ptr<Program> m_sessionManager;
    std::unique_ptr<Program> m_inputMethod;
    std::unique_ptr<Program> m_waymark;
    std::unique_ptr<QTemporaryDir> m_logs;
    QProcessEnvironment m_usual;
    QStringList m_sockets;
    QString m_readersSocket;
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
    startDesktop(Listener::ScreenReader);
}

void LeavesNothingTest::startDesktop(Listener listener)
{
    endDesktop();
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
    const QString temporary = m_desktop->folder() + u"/temporary"_s;
    // A runtime folder where no bus listens.
    const QString quiet = m_desktop->folder() + u"/quiet"_s;
    QVERIFY(QDir().mkpath(temporary) && QDir().mkpath(quiet));
    QVERIFY(QFile::setPermissions(quiet, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_desktop->setVariable(u"TMPDIR"_s, temporary);
    m_desktop->setVariable(u"CUPS_SERVER"_s, QString::fromUtf8(m_printers->socket()));
    const QString runtime = m_desktop->environment().value(u"XDG_RUNTIME_DIR"_s);
    const QString display = u"/tmp/.X11-unix/X"_s + m_desktop->environment().value(u"DISPLAY"_s).mid(1);
    const QString bus = m_desktop->startSessionBus();
    QVERIFY(!bus.isEmpty());
    m_sockets = {display, runtime + u"/bus"_s, QString::fromUtf8(m_printers->socket())};
    m_readersSocket.clear();
    if (listener == Listener::ScreenReader) {
        // Buttons are pressed through it, by name, as they would be for somebody who cannot see.
        m_reader = std::make_unique<ScreenReader>(bus);
        QVERIFY2(m_reader->error().isEmpty(), qPrintable(m_reader->error()));
        m_readersSocket = runtime + u"/at-spi/"_s;
        m_sockets.append(m_readersSocket);
    }
    m_manager = std::make_unique<ClipboardManager>(*m_desktop, ClipboardManager::Manners::HonoursHint);
    QVERIFY(m_manager->isThere());
    QVERIFY(startSessionManager());
    QVERIFY(startInputMethod());
    m_desktop->setVariable(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    m_desktop->setVariable(u"DESKTOP_SESSION"_s, u"gnome"_s);
    m_usual = m_desktop->environment();
}

void LeavesNothingTest::endDesktop()
{
    m_inputMethod.reset();
    m_sessionManager.reset();
    m_manager.reset();
    m_reader.reset();
    m_desktop.reset();
}

bool LeavesNothingTest::startSessionManager()
{
    const QString address = m_desktop->folder() + u"/session-manager"_s;
    QFile startup(m_desktop->home() + u"/.xsmstartup"_s);
    if (!startup.open(QIODevice::WriteOnly))
        return false;
    startup.write(u"sh -c 'echo \"$SESSION_MANAGER\" > %1'\n"_s.arg(address).toUtf8());
    startup.close();
    m_sessionManager = std::make_unique<Program>(*m_desktop, QStringLiteral(XSM), QStringList());
    const auto found = [&] {
        QFile file(address);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("ICE-unix");
    };
    if (!QTest::qWaitFor(found, patience))
        return false;
    QFile file(address);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    m_desktop->setVariable(u"SESSION_MANAGER"_s, QString::fromUtf8(file.readAll()).trimmed());
    return true;
}

bool LeavesNothingTest::startInputMethod()
{
    m_inputMethod = std::make_unique<Program>(
        *m_desktop, QStringLiteral(IBUS_DAEMON),
        QStringList{u"--panel=disable"_s, u"--config=disable"_s, u"--emoji-extension=disable"_s});
    m_desktop->setVariable(u"QT_IM_MODULE"_s, u"ibus"_s);
    const QString buses = m_desktop->home() + u"/.config/ibus/bus"_s;
    return QTest::qWaitFor([&] { return !QDir(buses).entryList(QDir::Files).isEmpty(); }, patience);
}

void LeavesNothingTest::init()
{
    m_desktop->setEnvironment(m_usual);
    m_manager->forget();
    m_logs = std::make_unique<QTemporaryDir>();
    const Person::AsRoot forItsFiles;
    m_printers->forgetPrinted();
}

void LeavesNothingTest::cleanup()
{
    m_waymark.reset();
    QFile::remove(pdf());
}

void LeavesNothingTest::cleanupTestCase()
{
    endDesktop();
    const Person::AsRoot forItsFiles;
    m_printers.reset();
    m_programs.reset();
}

/// "NAME=value" sets a variable, "NAME" alone takes it away; spaces between.
void LeavesNothingTest::change(const QString &variables)
{
    QString meant = variables;
    meant.replace("=quiet"_L1, u'=' + m_desktop->folder() + u"/quiet"_s);
    for (const QString &variable : meant.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = variable.indexOf(u'=');
        if (equals < 0)
            m_desktop->unsetVariable(variable);
        else
            m_desktop->setVariable(variable.left(equals), variable.mid(equals + 1));
    }
}

Audit LeavesNothingTest::audit() const
{
    return {m_desktop->folder(), words, {m_sockets, pdf(), m_readersSocket}};
}

QString LeavesNothingTest::selection(const QString &name) const
{
    return m_desktop->outputOf(QStringLiteral(XCLIP), {u"-o"_s, u"-selection"_s, name});
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
    QStringList found = inspector.traces(m_logs->path());
    for (const QString &name : {u"primary"_s, u"secondary"_s, u"clipboard"_s})
        found += inspector.wordsIn(selection(name).toUtf8(), u"the %1 selection"_s.arg(name));
    const QString root = m_desktop->outputOf(QStringLiteral(XPROP), {u"-root"_s});
    found += inspector.wordsIn(root.toUtf8(), u"a property of the root window"_s);
    for (const QString &text : m_manager->history())
        found.append(u"the clipboard manager has “%1”"_s.arg(text));
    for (const QString &text : m_manager->selected())
        found.append(u"selected was “%1”"_s.arg(text));
    for (const QString &text : m_manager->handedOver())
        found.append(u"handed over was “%1”"_s.arg(text));
    return found + tracesAtThePrinter(inspector);
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
    const QString bus = m_sockets[1];
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
    change(variables);
    const Audit inspector = audit();
    const auto plain = start(u"plain_probe"_s, {QString::fromUtf8(words.first())});
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->act({u"getactivewindow"_s, u"getwindowname"_s}), u"plain"_s,
                              patience);
    const auto process = pid_t(m_desktop->act({u"getactivewindow"_s, u"getwindowpid"_s}).toInt());
    QVERIFY(process > 0);
    m_desktop->press({u"ctrl+a"_s, u"ctrl+c"_s});
    QTRY_VERIFY(m_manager->copiesSeen() > 0);
    m_desktop->press({u"Return"_s});
    // Not strace's end: a bus that the program started itself runs on.
    QTRY_VERIFY_WITH_TIMEOUT(::kill(process, 0) != 0, patience);
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
    QVERIFY2(m_reader->press(button, role), qPrintable(button));
}

void LeavesNothingTest::openWaymark(const QStringList &forStrace)
{
    m_waymark = start(u"installed/bin/waymark"_s, {}, forStrace);
    const auto isActive = [this] {
        return m_desktop->act({u"getactivewindow"_s, u"getwindowname"_s}) == "Waymark"_L1;
    };
    QVERIFY2(QTest::qWaitFor(isActive, patience), "no window");
    if (m_reader)
        QTRY_VERIFY_WITH_TIMEOUT(m_reader->find(u"text"_s, u"Search"_s), patience);
}

void LeavesNothingTest::findAndRead()
{
    type(u"zanzibarine"_s);
    m_desktop->press({u"ctrl+a"_s}, 20);
    type(u"0808 500 2222"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->all(u"list item"_s).isEmpty(), patience);
    m_desktop->press({u"Down"_s, u"Return"_s}, 100);
}

void LeavesNothingTest::copyAndPick()
{
    STEP(press(u"Copy the number 0 8 0 8, 5 0 0, 2 2 2 2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(selection(u"clipboard"_s), u"0808 500 2222"_s, patience);
    QTRY_VERIFY(m_manager->copiesSeen() > 0);
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
    QTRY_VERIFY2_WITH_TIMEOUT(m_reader->shows(said), qPrintable(said), patience);
}

void LeavesNothingTest::nameFile()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->find(u"text"_s, u"Folder and name of the file"_s), patience);
    m_desktop->press({u"ctrl+a"_s}, 20);
    type(pdf());
    m_desktop->press({u"Return"_s});
}

void LeavesNothingTest::save()
{
    STEP(nameFile());
    checkSaved();
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
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->shows(u"Saving…"_s), patience);
    STEP(leave(Ending::Keys));
    QVERIFY(!QFile::exists(pdf()));
}

void LeavesNothingTest::leaveWhilePrinting()
{
    STEP(press(u"Print"_s));
    STEP(press(u"office"_s, u"radio button"_s));
    QCOMPARE(::kill(pid_t(m_printers->processId()), SIGSTOP), 0);
    STEP(press(u"Print"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->shows(u"Sending to office…"_s), patience);
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
    change(variables.replace("=silent"_L1, u'=' + silent));
    m_sockets.append(silent);
    const Audit inspector = audit();
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
        STEP(save());
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
    if (m_reader) {
        STEP(startDesktop(Listener::Nobody));
    }
    change(variables);
    const Audit inspector = audit();
    STEP(openWaymark({}));
    type(u"zanzibarine"_s);
    m_desktop->press({u"ctrl+a"_s, u"ctrl+c"_s});
    QTRY_COMPARE_WITH_TIMEOUT(selection(u"clipboard"_s), u"zanzibarine"_s, patience);
    type(u"0808 500 2222"_s);
    // The first hit, onto the sheet; then the sheet's button in the header, and “Save as PDF”.
    m_desktop->press({u"Down"_s, u"Return"_s, u"Tab"_s, u"Return"_s}, 200);
    m_desktop->press({u"F6"_s, u"Tab"_s, u"Tab"_s, u"Return"_s}, 200);
    m_desktop->press({u"Tab"_s, u"Tab"_s, u"Return"_s, u"ctrl+a"_s}, 200);
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
