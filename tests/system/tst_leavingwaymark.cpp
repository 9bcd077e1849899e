#include "output/printserver.h"
#include "output/silentsocket.h"
#include "system/program.h"
#include "system/screenreader.h"
#include "system/xscreen.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace waymark::test;

namespace {

constexpr int patience = 15'000;
const QStringList escapes(3, u"Escape"_s);
const QStringList shifts(3, u"Shift_L"_s);
const QStringList quit{u"ctrl+q"_s};

/// One thing that a person does, or that has to be so before they go on.
struct Step
{
    enum class Kind { Type, Key, Press, See, Windows };
    Kind kind = Kind::Key;
    QString text; ///< to type, a key, a button to press, or what is seen: "role: name"
    int count = 0;
};
using Steps = QList<Step>;

Step type(const QString &text)
{
    return {Step::Kind::Type, text};
}
Step key(const QString &name)
{
    return {Step::Kind::Key, name};
}
Step press(const QString &button)
{
    return {Step::Kind::Press, button};
}
Step see(const QString &role, const QString &name)
{
    return {Step::Kind::See, role + u": "_s + name};
}
Step windows(int count)
{
    return {Step::Kind::Windows, {}, count};
}

const Steps home{see(u"push button"_s, u"Leave Waymark now"_s)};
const Steps search{type(u"0808 500 2222"_s), see(u"push button"_s, u"Clear all"_s)};
const Steps service{type(u"0808 500 2222"_s), key(u"Down"_s), key(u"Return"_s),
                    see(u"push button"_s, u"Add to the sheet"_s)};
const Steps sheet =
    service + Steps{press(u"Add to the sheet"_s), press(u"Sheet (1)"_s), see(u"heading"_s, u"Your sheet"_s)};
const Steps savePanel =
    sheet + Steps{press(u"Save as PDF"_s), see(u"heading"_s, u"Save the sheet as a PDF"_s)};
const Steps printPanel = sheet + Steps{press(u"Print"_s), see(u"heading"_s, u"Print the sheet"_s)};
const Steps practice{press(u"Try it"_s), see(u"heading"_s, u"Try how leaving looks"_s)};
const Steps menu{press(u"Somewhere else?"_s), windows(2)};
const Steps list{press(u"Settings"_s), see(u"heading"_s, u"Settings"_s), key(u"Tab"_s), key(u"alt+Down"_s),
                 windows(2)};

} // namespace

/// Leaving the installed program from its own screens, panels and menus, also while its main thread, a save,
/// a printer or the disk hangs. Waymark has no dialogs, completers, item editors, progress dialogs or drags:
/// tst_leavingstates takes a probe with the same app/safety into those. A stand-in screen reader drives and
/// sees that each state is reached.
class LeavingWaymarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void keysLeaveFromAnyScreen_data();
    void keysLeaveFromAnyScreen();
    void keysLeaveFromTheFullScreen_data();
    void keysLeaveFromTheFullScreen();
    void keysLeaveWithoutAWindowManager_data();
    void keysLeaveWithoutAWindowManager();
    void everyWayLeavesWhileTheMainThreadHangs_data();
    void everyWayLeavesWhileTheMainThreadHangs();
    void theEndOfTheSessionEndsIt_data();
    void theEndOfTheSessionEndsIt();
    void tryingItBringsTheWindowBackHome();
    void leavingWhileTryingItReallyLeaves_data();
    void leavingWhileTryingItReallyLeaves();
    void countedPressesAreNotSpoken();
    void aCountedPressIsShownUntilAnotherKey();
    void aRememberedKeyLeavesAtOnce_data();
    void aRememberedKeyLeavesAtOnce();
    void keysLeaveWithHelpForTheKeyboard_data();
    void keysLeaveWithHelpForTheKeyboard();
    void leavingDoesNotWaitForASave_data();
    void leavingDoesNotWaitForASave();
    void leavingDoesNotWaitForTheDisk();
    void leavingDoesNotWaitForThePackBehindTheWindow();
    void aSignalLeavesWhileThePackIsOpened();
    void leavingDoesNotWaitForASilentPrintServer();
    void leavingDoesNotWaitForAPrintJob();

private:
    std::unique_ptr<Program> open(const QStringList &arguments = {});
    bool reach(const Program &waymark, const Steps &steps);
    bool reach(const Program &waymark, const Step &step);
    static bool hang(Program &waymark);
    bool leaves(Program &waymark, const QStringList &keys, int signal = 0);

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ScreenReader> m_reader;
    std::unique_ptr<XScreen> m_screen;
};

void LeavingWaymarkTest::initTestCase()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
    m_reader = std::make_unique<ScreenReader>(m_desktop->startSessionBus());
    QVERIFY2(m_reader->error().isEmpty(), qPrintable(m_reader->error()));
    m_screen = std::make_unique<XScreen>(m_desktop->environment().value(u"DISPLAY"_s));
    m_desktop->setVariable(u"LD_PRELOAD"_s, QStringLiteral(HANG_LIBRARY));
}

void LeavingWaymarkTest::cleanup()
{
    for (const QString &name : {u"SLOW"_s, u"SLOW_FOLDER"_s, u"CUPS_SERVER"_s})
        m_desktop->setVariable(name, {});
}

void LeavingWaymarkTest::cleanupTestCase()
{
    m_reader.reset();
    m_desktop.reset();
}

std::unique_ptr<Program> LeavingWaymarkTest::open(const QStringList &arguments)
{
    auto waymark = std::make_unique<Program>(*m_desktop, QStringLiteral(WAYMARK_PROGRAM), arguments);
    return m_screen->waitForFocus(waymark->processId(), patience) ? std::move(waymark) : nullptr;
}

bool LeavingWaymarkTest::reach(const Program &waymark, const Steps &steps)
{
    return std::ranges::all_of(steps, [&](const Step &step) {
        const bool reached = reach(waymark, step);
        if (!reached)
            qWarning("not reached: %s", qPrintable(step.text));
        return reached;
    });
}

bool LeavingWaymarkTest::reach(const Program &waymark, const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Type:
        m_desktop->act({u"type"_s, u"--delay"_s, u"20"_s, step.text});
        return true;
    case Step::Kind::Key:
        m_desktop->press({step.text}, 100);
        return true;
    case Step::Kind::Press:
        return m_reader->press(step.text);
    case Step::Kind::See:
        return QTest::qWaitFor(
            [&] {
                return m_reader->find(step.text.section(u": "_s, 0, 0), step.text.section(u": "_s, 1))
                    .has_value();
            },
            patience);
    case Step::Kind::Windows:
        return QTest::qWaitFor([&] { return m_screen->windowsOf(waymark.processId()).size() == step.count; },
                               patience);
    }
    Q_UNREACHABLE();
}

bool LeavingWaymarkTest::hang(Program &waymark)
{
    // To the main thread alone; it says so from its handler.
    return ::syscall(SYS_tgkill, waymark.processId(), waymark.processId(), SIGUSR1) == 0 &&
           waymark.says(u"hanging"_s);
}

bool LeavingWaymarkTest::leaves(Program &waymark, const QStringList &keys, int signal)
{
    const auto windows = m_screen->windowsOf(waymark.processId());
    // Esc closes menus and panels on its way; with the others all are there to the end.
    if (windows.isEmpty() || !m_screen->watch(keys != escapes ? windows : QList<std::uint32_t>()))
        return false;
    if (signal != 0)
        waymark.send(signal);
    else
        m_desktop->press(keys);
    return waymark.leaves() && m_screen->waitUntilGone(patience) && m_screen->allWereTransparent();
}

void LeavingWaymarkTest::keysLeaveFromAnyScreen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QStringList>("keys");
    const auto rows = [](const char *name, const Steps &steps, const QStringList &arguments = {}) {
        QTest::addRow("%s-escape", name) << arguments << steps << escapes;
        QTest::addRow("%s-shift", name) << arguments << steps << shifts;
    };
    rows("results", search);
    rows("service", service);
    rows("sheet-and-preview", sheet);
    rows("save-panel", savePanel);
    rows("print-panel", printPanel);
    rows("menu", menu);
    rows("drop-down-list", list);
    rows("context-menu", {type(u"help"_s), key(u"Menu"_s), windows(2)});
    rows("about", {press(u"About"_s), see(u"heading"_s, u"How to leave"_s)});
    rows("trying-it", practice);
    rows("composing", {key(u"dead_acute"_s)});
    rows("mirrored", {see(u"frame"_s, u"Waymark"_s)}, {u"--lang"_s, u"ar"_s});
    QTest::newRow("menu-quit") << QStringList() << menu << quit;
    QTest::newRow("save-panel-quit") << QStringList() << savePanel << quit;
}

void LeavingWaymarkTest::keysLeaveFromAnyScreen()
{
    QFETCH(QStringList, arguments);
    QFETCH(QList<Step>, steps);
    QFETCH(QStringList, keys);
    const auto waymark = open(arguments);
    QVERIFY(waymark);
    QVERIFY(reach(*waymark, steps));
    QVERIFY(leaves(*waymark, keys));
}

void LeavingWaymarkTest::keysLeaveFromTheFullScreen_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("hangs");
    QTest::newRow("escape") << escapes << false;
    QTest::newRow("shift") << shifts << false;
    QTest::newRow("quit-while-it-hangs") << quit << true;
}

void LeavingWaymarkTest::keysLeaveFromTheFullScreen()
{
    QFETCH(QStringList, keys);
    QFETCH(bool, hangs);
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(m_screen->makeFullScreen(m_screen->windowsOf(waymark->processId()).value(0), patience));
    QVERIFY(!hangs || hang(*waymark));
    QVERIFY(leaves(*waymark, keys));
}

void LeavingWaymarkTest::keysLeaveWithoutAWindowManager_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("hangs");
    QTest::newRow("escape") << escapes << false;
    QTest::newRow("shift") << shifts << false;
    QTest::newRow("quit") << quit << false;
    QTest::newRow("escape-while-it-hangs") << escapes << true;
}

void LeavingWaymarkTest::keysLeaveWithoutAWindowManager()
{
    QFETCH(QStringList, keys);
    QFETCH(bool, hangs);
    Desktop bare(Desktop::WindowManager::No);
    QVERIFY2(bare.error().isEmpty(), qPrintable(bare.error()));
    bare.setVariable(u"LD_PRELOAD"_s, QStringLiteral(HANG_LIBRARY));
    const XScreen screen(bare.environment().value(u"DISPLAY"_s));
    Program waymark(bare, QStringLiteral(WAYMARK_PROGRAM), {});
    QVERIFY(screen.waitForFocus(waymark.processId(), patience));
    QVERIFY(!hangs || hang(waymark));
    bare.press(keys);
    QVERIFY(waymark.leaves());
    QVERIFY(screen.windowsOf(waymark.processId()).isEmpty());
}

void LeavingWaymarkTest::everyWayLeavesWhileTheMainThreadHangs_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("signal");
    for (const auto &[name, steps] :
         {std::pair("home", home), std::pair("menu", menu), std::pair("drop-down-list", list),
          std::pair("print-panel", printPanel)}) {
        QTest::addRow("%s-escape", name) << steps << escapes << 0;
        QTest::addRow("%s-quit", name) << steps << quit << 0;
    }
    QTest::newRow("home-shift") << home << shifts << 0;
    QTest::newRow("save-panel-escape") << savePanel << escapes << 0;
    QTest::newRow("menu-terminate") << menu << QStringList() << SIGTERM;
    QTest::newRow("home-hang-up") << home << QStringList() << SIGHUP;
}

void LeavingWaymarkTest::everyWayLeavesWhileTheMainThreadHangs()
{
    QFETCH(QList<Step>, steps);
    QFETCH(QStringList, keys);
    QFETCH(int, signal);
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(reach(*waymark, steps));
    QVERIFY(hang(*waymark));
    QVERIFY(leaves(*waymark, keys, signal));
}

void LeavingWaymarkTest::theEndOfTheSessionEndsIt_data()
{
    QTest::addColumn<bool>("hangs");
    QTest::newRow("answering") << false;
    QTest::newRow("hanging") << true;
}

void LeavingWaymarkTest::theEndOfTheSessionEndsIt()
{
    QFETCH(bool, hangs);
    Desktop session;
    QVERIFY2(session.error().isEmpty(), qPrintable(session.error()));
    session.setVariable(u"LD_PRELOAD"_s, QStringLiteral(HANG_LIBRARY));
    session.setVariable(u"HANG_SECONDS"_s, u"60"_s);
    Program waymark(session, QStringLiteral(WAYMARK_PROGRAM), {});
    {
        const XScreen screen(session.environment().value(u"DISPLAY"_s));
        QVERIFY(screen.waitForFocus(waymark.processId(), patience));
    }
    QVERIFY(!hangs || hang(waymark));
    session.endServer();
    QTRY_VERIFY_WITH_TIMEOUT(waymark.isGone(), patience);
}

void LeavingWaymarkTest::tryingItBringsTheWindowBackHome()
{
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(reach(*waymark, practice + Steps{key(u"Tab"_s), key(u"Return"_s), windows(0), windows(1)}));
    QVERIFY(reach(*waymark, {see(u"heading"_s, u"Where would you like to start?"_s),
                             see(u"notification"_s,
                                 u"It worked. Leaving looks the same, but the window stays away."_s)}));
    // One press is not enough any more.
    QVERIFY(m_screen->waitForFocus(waymark->processId(), patience));
    m_desktop->press({u"Escape"_s});
    QVERIFY(waymark->runs());
    QVERIFY(leaves(*waymark, shifts));
}

void LeavingWaymarkTest::leavingWhileTryingItReallyLeaves_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("escape-once") << QStringList{u"Escape"_s};
    QTest::newRow("shift-once") << QStringList{u"Shift_L"_s};
    QTest::newRow("quit") << quit;
}

void LeavingWaymarkTest::leavingWhileTryingItReallyLeaves()
{
    QFETCH(QStringList, keys);
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(reach(*waymark, practice));
    // By keyboard, so that the two seconds are not spent on the way.
    QVERIFY(reach(*waymark, {key(u"Tab"_s), key(u"Return"_s), windows(0)}));
    m_desktop->press(keys);
    QVERIFY(waymark->leaves());
}

void LeavingWaymarkTest::countedPressesAreNotSpoken()
{
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(reach(*waymark, Steps{see(u"push button"_s, u"Leave Waymark now"_s)}));
    const QStringList said = m_reader->said();
    m_desktop->press({u"Escape"_s, u"Escape"_s});
    // What would be said comes before the answer to this.
    const auto leave = m_reader->find(u"push button"_s, u"Leave Waymark now"_s);
    QVERIFY(leave);
    QCOMPARE(leave->description, u"Closes at once without asking. Esc or Shift three times does the same."_s);
    QCOMPARE(m_reader->said(), said);
    QVERIFY(leaves(*waymark, shifts));
}

void LeavingWaymarkTest::aCountedPressIsShownUntilAnotherKey()
{
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(reach(*waymark, home));
    const auto window = m_screen->windowsOf(waymark->processId()).value(0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_screen->isBlank(window), patience);
    const auto button = [&] { return m_screen->upperRightCorner(window); };
    const auto before = button();
    QVERIFY(!before.isEmpty());
    m_desktop->press({u"Shift_L"_s});
    QTRY_VERIFY_WITH_TIMEOUT(button() != before, patience);
    m_desktop->press({u"Down"_s});
    QTRY_VERIFY_WITH_TIMEOUT(button() == before, patience);
}

void LeavingWaymarkTest::aRememberedKeyLeavesAtOnce_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("hangs");
    QTest::addColumn<bool>("leavesAtOnce");
    QTest::newRow("answering") << QStringList() << false << true;
    QTest::newRow("hanging") << QStringList() << true << true;
    QTest::newRow("not-where-many-share") << QStringList{u"--shared"_s} << false << false;
}

void LeavingWaymarkTest::aRememberedKeyLeavesAtOnce()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, hangs);
    QFETCH(bool, leavesAtOnce);
    QVERIFY(QDir(m_desktop->home()).mkpath(u".config"_s));
    QFile remembered(m_desktop->home() + u"/.config/waymark.conf"_s);
    QVERIFY(remembered.open(QIODevice::WriteOnly));
    remembered.write("[waymark]\nleave-key=9\n");
    remembered.close();
    const auto waymark = open(arguments);
    remembered.remove();
    QVERIFY(waymark);
    QVERIFY(!hangs || hang(*waymark));
    if (!leavesAtOnce) {
        m_desktop->press({u"F9"_s});
        QVERIFY(reach(*waymark, search));
        QVERIFY(waymark->runs());
    }
    QVERIFY(leaves(*waymark, leavesAtOnce ? QStringList{u"F9"_s} : shifts));
}

void LeavingWaymarkTest::keysLeaveWithHelpForTheKeyboard_data()
{
    QTest::addColumn<int>("help");
    QTest::addColumn<QStringList>("act");
    const auto pressed = [](const QStringList &keys) {
        return QStringList{u"key"_s, u"--delay"_s, u"60"_s} + keys;
    };
    QStringList held;
    for (int i = 0; i < 3; ++i)
        held += {u"keydown"_s, u"Escape"_s, u"sleep"_s, u"0.45"_s,
                 u"keyup"_s,   u"Escape"_s, u"sleep"_s, u"0.05"_s};
    QTest::newRow("sticky-escape") << int(XScreen::Help::Sticky) << pressed(escapes);
    QTest::newRow("sticky-quit") << int(XScreen::Help::Sticky) << pressed({u"Control_L"_s, u"q"_s});
    QTest::newRow("slow-escape") << int(XScreen::Help::Slow) << held;
}

void LeavingWaymarkTest::keysLeaveWithHelpForTheKeyboard()
{
    QFETCH(int, help);
    QFETCH(QStringList, act);
    const Desktop steady;
    XScreen screen(steady.environment().value(u"DISPLAY"_s));
    QVERIFY(screen.turnOn(XScreen::Help(help)));
    Program waymark(steady, QStringLiteral(WAYMARK_PROGRAM), {});
    QVERIFY(screen.waitForFocus(waymark.processId(), patience));
    steady.act(act);
    QVERIFY(waymark.leaves());
}

void LeavingWaymarkTest::leavingDoesNotWaitForASave_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("escape") << escapes;
    QTest::newRow("quit") << quit;
}

void LeavingWaymarkTest::leavingDoesNotWaitForASave()
{
    QFETCH(QStringList, keys);
    m_desktop->setVariable(u"SLOW"_s, u"save"_s);
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(reach(*waymark, savePanel));
    const QString pdf = m_desktop->home() + u"/half.pdf"_s;
    QVERIFY(reach(*waymark, {key(u"ctrl+a"_s), type(pdf), key(u"Return"_s)}));
    QVERIFY(waymark->says(u"saving"_s));
    QVERIFY(leaves(*waymark, keys));
    QVERIFY(!QFile::exists(pdf));
}

void LeavingWaymarkTest::leavingDoesNotWaitForTheDisk()
{
    m_desktop->setVariable(u"SLOW"_s, u"read-later"_s);
    m_desktop->setVariable(u"SLOW_FOLDER"_s, QStringLiteral(WAYMARK_SHARE));
    const auto waymark = open();
    QVERIFY(waymark);
    ::kill(pid_t(waymark->processId()), SIGUSR2);
    QVERIFY(waymark->says(u"slow"_s));
    QVERIFY(reach(*waymark, {type(u"r"_s)}));
    QVERIFY(waymark->says(u"reading"_s));
    QVERIFY(leaves(*waymark, shifts));
}

/// The thread that searches opens the pack for itself, with the first letter.
void LeavingWaymarkTest::leavingDoesNotWaitForThePackBehindTheWindow()
{
    m_desktop->setVariable(u"SLOW"_s, u"read-behind"_s);
    m_desktop->setVariable(u"SLOW_FOLDER"_s, QStringLiteral(WAYMARK_SHARE));
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(reach(*waymark, {type(u"r"_s)}));
    QVERIFY(waymark->says(u"reading"_s));
    QVERIFY(leaves(*waymark, shifts));
}

/// There is no window yet that a key could be pressed in.
void LeavingWaymarkTest::aSignalLeavesWhileThePackIsOpened()
{
    m_desktop->setVariable(u"SLOW"_s, u"read"_s);
    m_desktop->setVariable(u"SLOW_FOLDER"_s, QStringLiteral(WAYMARK_SHARE));
    Program waymark(*m_desktop, QStringLiteral(WAYMARK_PROGRAM), {});
    QVERIFY(waymark.says(u"reading"_s));
    QVERIFY(m_screen->windowsOf(waymark.processId()).isEmpty());
    waymark.send(SIGTERM);
    QVERIFY(waymark.leaves());
}

void LeavingWaymarkTest::leavingDoesNotWaitForASilentPrintServer()
{
    const QString path = m_desktop->folder() + u"/silent.sock"_s;
    const SilentSocket silent(path.toUtf8());
    QVERIFY(silent.isListening());
    m_desktop->setVariable(u"CUPS_SERVER"_s, path);
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(reach(*waymark, printPanel + Steps{see(u"notification"_s, u"Looking for printers…"_s)}));
    QVERIFY(leaves(*waymark, escapes));
}

void LeavingWaymarkTest::leavingDoesNotWaitForAPrintJob()
{
    PrintServer server;
    QVERIFY2(server.trouble().isEmpty(), qPrintable(server.trouble()));
    const QString trouble = server.addQueue(u"office"_s);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_desktop->setVariable(u"CUPS_SERVER"_s, QString::fromUtf8(server.socket()));
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(reach(*waymark, printPanel));
    QVERIFY(m_reader->press(u"office"_s, u"radio button"_s));
    ::kill(pid_t(server.processId()), SIGSTOP);
    const bool printing =
        reach(*waymark, {press(u"Print"_s), see(u"notification"_s, u"Sending to office…"_s)});
    const bool left = printing && leaves(*waymark, shifts);
    ::kill(pid_t(server.processId()), SIGCONT);
    QVERIFY(printing);
    QVERIFY(left);
    QVERIFY(server.printedData().isEmpty());
}

QTEST_GUILESS_MAIN(LeavingWaymarkTest)
#include "tst_leavingwaymark.moc"
