#include "safety/x11/focus.h"
#include "system/program.h"
#include "system/xscreen.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace waymark::test;

/// Leaving by real key presses from every state that a window can be in, and not leaving by accident.
class LeavingStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysLeaveFromAnyState_data();
    void keysLeaveFromAnyState();
    void keysLeaveWithoutAWindowManager_data();
    void keysLeaveWithoutAWindowManager();
    void keysLeaveDuringADrag_data();
    void keysLeaveDuringADrag();
    void keysLeaveWithStickyKeys_data();
    void keysLeaveWithStickyKeys();
    void heldKeysLeaveWithSlowKeys_data();
    void heldKeysLeaveWithSlowKeys();
    void keysThatTheKeyboardDoesNotTakeDoNotLeave_data();
    void keysThatTheKeyboardDoesNotTakeDoNotLeave();
    void signalsLeaveEvenWhenBusy_data();
    void signalsLeaveEvenWhenBusy();
    void aChosenKeyLeavesAtOnce_data();
    void aChosenKeyLeavesAtOnce();
    void slowPressesLeaveOnlyWhenAskedFor_data();
    void slowPressesLeaveOnlyWhenAskedFor();
    void oneEscapeLeavesWhilePractising();
    void otherKeysDoNotLeave_data();
    void otherKeysDoNotLeave();
    void aMouseButtonBetweenDoesNotLeave();
    void aHeldKeyDoesNotLeave();
    void shiftHeldForClicksDoesNotLeave();
    void keysForAnotherProgramDoNotLeave();
    void keysForAnotherProgramAreNotEvenSeen();
    void keysForALockScreenDoNotLeave();

private:
    std::unique_ptr<Desktop> m_desktop;
};

namespace {

const QStringList states{
    u"normal"_s,          u"typing"_s,       u"completer"_s,       u"combo"_s,       u"menu"_s,
    u"submenu"_s,         u"context-menu"_s, u"item-editor"_s,     u"message-box"_s, u"nested-dialogs"_s,
    u"progress-dialog"_s, u"whats-this"_s,   u"full-screen"_s,     u"mirrored"_s,    u"busy"_s,
    u"busy-menu"_s,       u"busy-combo"_s,   u"busy-message-box"_s};
const QStringList escapes(3, u"Escape"_s);
const QStringList shifts(3, u"Shift_L"_s);
const QStringList quit{u"ctrl+q"_s};
constexpr int patience = 15'000;

/// How often the thread that watches keys was woken, as the kernel counts; -1 without such a thread.
int timesWoken(qint64 process)
{
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(tasks.filePath(task + u"/comm"_s));
        QFile status(tasks.filePath(task + u"/status"_s));
        if (!name.open(QIODevice::ReadOnly) || name.readAll() != "keys\n" ||
            !status.open(QIODevice::ReadOnly))
            continue;
        return QString::fromLatin1(status.readAll())
            .section(u"\nvoluntary_ctxt_switches:"_s, 1)
            .section(u'\n', 0, 0)
            .toInt();
    }
    return -1;
}

} // namespace

void LeavingStatesTest::initTestCase()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
}

void LeavingStatesTest::keysLeaveFromAnyState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("keys");
    for (const QString &state : states) {
        QTest::newRow(qPrintable(state + u"-escape"_s)) << state << escapes;
        QTest::newRow(qPrintable(state + u"-shift"_s)) << state << shifts;
        QTest::newRow(qPrintable(state + u"-quit"_s)) << state << quit;
    }
}

void LeavingStatesTest::keysLeaveFromAnyState()
{
    QFETCH(QString, state);
    QFETCH(QStringList, keys);
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {state});
    QVERIFY(probe.says(u"ready"_s));
    XScreen screen(m_desktop->environment().value(u"DISPLAY"_s));
    // Esc closes popups and dialogs on its way; with the others all are there to the end.
    const auto windows = keys != escapes ? screen.windowsOf(probe.processId()) : QList<std::uint32_t>();
    QVERIFY(screen.watch(windows));
    m_desktop->press(keys);
    QVERIFY(probe.leaves());
    QVERIFY(screen.waitUntilGone(patience));
    QVERIFY(screen.allWereTransparent());
}

void LeavingStatesTest::keysLeaveWithoutAWindowManager_data()
{
    QTest::addColumn<QString>("state");
    for (const QString &state : {u"normal"_s, u"message-box"_s, u"full-screen"_s, u"menu"_s, u"busy"_s})
        QTest::newRow(qPrintable(state)) << state;
}

void LeavingStatesTest::keysLeaveWithoutAWindowManager()
{
    QFETCH(QString, state);
    const Desktop bare(Desktop::WindowManager::No);
    QVERIFY2(bare.error().isEmpty(), qPrintable(bare.error()));
    Program probe(bare, QStringLiteral(LEAVING_PROBE), {state});
    QVERIFY(probe.says(u"ready"_s));
    bare.press(escapes);
    QVERIFY(probe.leaves());
}

void LeavingStatesTest::keysLeaveDuringADrag_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("escape") << escapes;
    QTest::newRow("shift") << shifts;
}

void LeavingStatesTest::keysLeaveDuringADrag()
{
    QFETCH(QStringList, keys);
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"drag"_s});
    QVERIFY(probe.says(u"ready"_s));
    const QString window =
        m_desktop->act({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Probe$"_s}).section(u'\n', 0, 0);
    m_desktop->act({u"mousemove"_s, u"--window"_s, window, u"250"_s, u"380"_s, u"mousedown"_s, u"1"_s,
                    u"mousemove_relative"_s, u"--"_s, u"-20"_s, u"-20"_s});
    QVERIFY(probe.says(u"ready"_s));
    XScreen screen(m_desktop->environment().value(u"DISPLAY"_s));
    const auto windows = screen.windowsOf(probe.processId());
    // Its own, and the picture that is dragged.
    QCOMPARE(windows.size(), 2);
    // Esc ends the drag on its way; with Shift both are there to the end.
    QVERIFY(screen.watch(keys == shifts ? windows : QList<std::uint32_t>()));
    m_desktop->press(keys);
    QVERIFY(probe.leaves());
    m_desktop->act({u"mouseup"_s, u"1"_s});
    QVERIFY(screen.waitUntilGone(patience));
    QVERIFY(screen.allWereTransparent());
}

void LeavingStatesTest::keysLeaveWithStickyKeys_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("keys");
    // One after the other, as Sticky Keys is for.
    const QStringList stickyQuit{u"Control_L"_s, u"q"_s};
    for (const QString &state : {u"normal"_s, u"menu"_s, u"busy"_s}) {
        QTest::newRow(qPrintable(state + u"-escape"_s)) << state << escapes;
        QTest::newRow(qPrintable(state + u"-shift"_s)) << state << shifts;
        QTest::newRow(qPrintable(state + u"-quit"_s)) << state << stickyQuit;
    }
}

void LeavingStatesTest::keysLeaveWithStickyKeys()
{
    QFETCH(QString, state);
    QFETCH(QStringList, keys);
    const Desktop steady;
    XScreen screen(steady.environment().value(u"DISPLAY"_s));
    QVERIFY(screen.turnOn(XScreen::Help::Sticky));
    Program probe(steady, QStringLiteral(LEAVING_PROBE), {state});
    QVERIFY(probe.says(u"ready"_s));
    steady.press(keys);
    QVERIFY(probe.leaves());
}

void LeavingStatesTest::heldKeysLeaveWithSlowKeys_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("key");
    for (const QString &state : {u"normal"_s, u"busy"_s}) {
        for (const QString &key : {u"Escape"_s, u"Shift_L"_s})
            QTest::newRow(qPrintable(state + u'-' + key)) << state << key;
    }
}

void LeavingStatesTest::heldKeysLeaveWithSlowKeys()
{
    QFETCH(QString, state);
    QFETCH(QString, key);
    const Desktop steady;
    XScreen screen(steady.environment().value(u"DISPLAY"_s));
    QVERIFY(screen.turnOn(XScreen::Help::Slow));
    Program probe(steady, QStringLiteral(LEAVING_PROBE), {state});
    QVERIFY(probe.says(u"ready"_s));
    QStringList act;
    for (int i = 0; i < 3; ++i)
        act += {u"keydown"_s, key, u"sleep"_s, u"0.45"_s, u"keyup"_s, key, u"sleep"_s, u"0.05"_s};
    steady.act(act);
    QVERIFY(probe.leaves());
}

void LeavingStatesTest::keysThatTheKeyboardDoesNotTakeDoNotLeave_data()
{
    QTest::addColumn<int>("help");
    QTest::addColumn<QStringList>("keys");
    for (const auto &[name, help] :
         {std::pair("brushed", XScreen::Help::Slow), std::pair("bounced", XScreen::Help::Bounce)}) {
        QTest::addRow("escape-%s", name) << int(help) << escapes;
        QTest::addRow("shift-%s", name) << int(help) << shifts;
    }
    QTest::newRow("quit-brushed") << int(XScreen::Help::Slow) << quit;
}

void LeavingStatesTest::keysThatTheKeyboardDoesNotTakeDoNotLeave()
{
    QFETCH(int, help);
    QFETCH(QStringList, keys);
    const Desktop steady;
    XScreen screen(steady.environment().value(u"DISPLAY"_s));
    QVERIFY(screen.turnOn(XScreen::Help(help)));
    Program probe(steady, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    steady.press(keys, 20);
    QVERIFY(probe.isHere());
}

void LeavingStatesTest::signalsLeaveEvenWhenBusy_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang-up") << SIGHUP;
    QTest::newRow("interrupt") << SIGINT;
}

void LeavingStatesTest::signalsLeaveEvenWhenBusy()
{
    QFETCH(int, signal);
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"busy-message-box"_s});
    QVERIFY(probe.says(u"ready"_s));
    probe.send(signal);
    QVERIFY(probe.leaves());
}

void LeavingStatesTest::aChosenKeyLeavesAtOnce_data()
{
    QTest::addColumn<QString>("state");
    for (const QString &state : {u"normal"_s, u"menu"_s, u"busy"_s, u"message-box"_s})
        QTest::newRow(qPrintable(state)) << state;
}

void LeavingStatesTest::aChosenKeyLeavesAtOnce()
{
    QFETCH(QString, state);
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {state, u"--function-key=9"_s});
    QVERIFY(probe.says(u"ready"_s));
    m_desktop->press({u"F9"_s});
    QVERIFY(probe.leaves());
}

void LeavingStatesTest::slowPressesLeaveOnlyWhenAskedFor_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isAskedFor");
    QTest::newRow("asked-for") << u"busy"_s << true;
    QTest::newRow("not-asked-for") << u"normal"_s << false;
}

void LeavingStatesTest::slowPressesLeaveOnlyWhenAskedFor()
{
    QFETCH(QString, state);
    QFETCH(bool, isAskedFor);
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE),
                  QStringList{state} + (isAskedFor ? QStringList{u"--slow"_s} : QStringList()));
    QVERIFY(probe.says(u"ready"_s));
    // More than the usual time, less than twice that.
    m_desktop->press(escapes, 1900);
    QVERIFY(isAskedFor ? probe.leaves() : probe.isHere());
}

void LeavingStatesTest::oneEscapeLeavesWhilePractising()
{
    Program other(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s, u"--plain"_s});
    QVERIFY(other.says(u"ready"_s));
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    probe.tell(u"practise"_s);
    QVERIFY(probe.says(u"hidden"_s));
    m_desktop->press({u"x"_s});
    QVERIFY(probe.isHere());
    m_desktop->press({u"Escape"_s});
    QVERIFY(probe.leaves());
}

void LeavingStatesTest::otherKeysDoNotLeave_data()
{
    QTest::addColumn<QStringList>("keys");
    const QString escape = u"Escape"_s;
    const QString shift = u"Shift_L"_s;
    QTest::newRow("escape-twice") << QStringList{escape, escape};
    QTest::newRow("a-letter-between") << QStringList{escape, escape, u"a"_s, escape, escape};
    QTest::newRow("shift-used-for-capitals")
        << QStringList{u"shift+a"_s, u"shift+b"_s, u"shift+c"_s, u"shift+d"_s};
    QTest::newRow("escape-and-shift-mixed") << QStringList{escape, shift, escape, shift, escape};
    QTest::newRow("no-such-key-at-all") << QStringList{u"x"_s, u"x"_s, u"x"_s};
}

void LeavingStatesTest::otherKeysDoNotLeave()
{
    QFETCH(QStringList, keys);
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"typing"_s});
    QVERIFY(probe.says(u"ready"_s));
    m_desktop->press(keys);
    QVERIFY(probe.isHere());
    m_desktop->press(QStringList{u"x"_s} + escapes);
    QVERIFY(probe.leaves());
}

void LeavingStatesTest::aMouseButtonBetweenDoesNotLeave()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    m_desktop->act({u"key"_s, u"--delay"_s, u"60"_s, u"Escape"_s, u"Escape"_s, u"click"_s, u"4"_s, u"key"_s,
                    u"Escape"_s});
    QVERIFY(probe.isHere());
}

void LeavingStatesTest::aHeldKeyDoesNotLeave()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    // Long enough for the server to repeat it many times.
    m_desktop->act({u"keydown"_s, u"Escape"_s, u"sleep"_s, u"1.5"_s, u"keyup"_s, u"Escape"_s});
    QVERIFY(probe.isHere());
}

void LeavingStatesTest::shiftHeldForClicksDoesNotLeave()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    QStringList act;
    for (int i = 0; i < 4; ++i)
        act += {u"keydown"_s, u"Shift_L"_s, u"click"_s, u"4"_s, u"keyup"_s, u"Shift_L"_s};
    m_desktop->act(act);
    QVERIFY(probe.isHere());
}

void LeavingStatesTest::keysForAnotherProgramDoNotLeave()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    Program other(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s, u"--plain"_s});
    QVERIFY(other.says(u"ready"_s));
    // The keyboard counts as ours for a moment after the focus has gone.
    QTest::qWait(int(waymark::safety::Focus::linger) + 100);
    m_desktop->press(escapes);
    for (int i = 0; i < 3; ++i)
        QVERIFY(other.says(u"escape"_s));
    QVERIFY(probe.isHere());
}

void LeavingStatesTest::keysForAnotherProgramAreNotEvenSeen()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    const auto wakesTheWatcher = [&] {
        const int before = timesWoken(probe.processId());
        m_desktop->press(QStringList(10, u"a"_s), 10);
        return timesWoken(probe.processId()) != before;
    };
    QVERIFY(timesWoken(probe.processId()) > 0);
    QVERIFY(wakesTheWatcher());
    Program other(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s, u"--plain"_s});
    QVERIFY(other.says(u"ready"_s));
    // It stops listening a moment after the focus has gone.
    QTRY_VERIFY_WITH_TIMEOUT(!wakesTheWatcher(), patience);
    m_desktop->press({u"Escape"_s});
    QVERIFY(other.says(u"escape"_s));
}

void LeavingStatesTest::keysForALockScreenDoNotLeave()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    const QString window =
        m_desktop->act({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Probe$"_s}).section(u'\n', 0, 0);
    Program lock(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"grabs-keys"_s, u"--plain"_s});
    QVERIFY(lock.says(u"ready"_s));
    m_desktop->act({u"windowfocus"_s, u"--sync"_s, window});
    QTest::qWait(int(waymark::safety::Focus::linger) + 100);
    m_desktop->press(escapes);
    for (int i = 0; i < 3; ++i)
        QVERIFY(lock.says(u"escape"_s));
    QVERIFY(probe.isHere());
}

QTEST_GUILESS_MAIN(LeavingStatesTest)
#include "tst_leavingstates.moc"
