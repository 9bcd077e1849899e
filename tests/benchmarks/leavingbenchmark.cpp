#include "system/program.h"
#include "system/xscreen.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

// How long it takes from the key that leaves until the windows are off the screen, and until the process is
// gone, with a bare window that does hide(); _exit() timed beside each trial. Keys go in by XTEST, and the
// windows are watched, on a connection of its own.

using namespace Qt::StringLiterals;
using namespace waymark::test;

namespace {

constexpr int patience = 15'000;
constexpr int betweenPresses = 60;
constexpr int uponFocus = 200;
constexpr int uponTyping = 1500;
constexpr std::uint32_t shiftKeysym = 0xffe1;
constexpr std::uint32_t escapeKeysym = 0xff1b;

struct Times
{
    double unmapped = 0; ///< milliseconds
    double gone = 0;
};

struct State
{
    QString name;
    QString words;
    bool isHung = false;
};

const QList<State> allStates{
    {u"waymark"_s, u"Waymark, home"_s},
    {u"waymark-hung"_s, u"Waymark, main thread hung"_s, true},
    {u"waymark-results"_s, u"Waymark, results"_s},
    {u"normal"_s, u"window"_s},
    {u"typing"_s, u"text being typed"_s},
    {u"completer"_s, u"completer"_s},
    {u"combo"_s, u"combo popup"_s},
    {u"submenu"_s, u"menu and submenu"_s},
    {u"context-menu"_s, u"context menu"_s},
    {u"nested-dialogs"_s, u"three dialogs"_s},
    {u"message-box"_s, u"message box"_s},
    {u"progress-dialog"_s, u"progress dialog"_s},
    {u"full-screen"_s, u"full screen"_s},
    {u"drag"_s, u"drag under way"_s},
    {u"busy"_s, u"main thread busy"_s, true},
    {u"busy-menu"_s, u"busy, menu open"_s, true},
    {u"busy-message-box"_s, u"busy, message box open"_s, true},
};

/// What one process does until it is gone, seen from outside.
class Trial
{
public:
    Trial(const Desktop &desktop, XScreen &screen, bool usesShift)
        : m_desktop(desktop)
        , m_screen(screen)
        , m_usesShift(usesShift)
    {}

    std::optional<Times> bare() const
    {
        Program window(m_desktop, QStringLiteral(BARE_WINDOW), {});
        return window.says(u"ready"_s) ? timeLastPress(window) : std::nullopt;
    }

    std::optional<Times> of(const State &state) const
    {
        const bool isWaymark = state.name.startsWith("waymark"_L1);
        Program program(m_desktop,
                        isWaymark ? QStringLiteral(WAYMARK_PROGRAM) : QStringLiteral(LEAVING_PROBE),
                        isWaymark ? QStringList() : QStringList{state.name});
        if (!(isWaymark ? enterWaymark(program, state) : enterProbe(program, state)))
            return std::nullopt;
        for (int i = 0; i < 2; ++i) {
            m_screen.press(key());
            m_screen.release(key());
            QThread::msleep(betweenPresses);
        }
        const auto times = timeLastPress(program);
        if (state.name == "drag"_L1)
            m_desktop.act({u"mouseup"_s, u"1"_s});
        return times;
    }

private:
    [[nodiscard]] std::uint32_t key() const { return m_usesShift ? shiftKeysym : escapeKeysym; }

    bool enterProbe(Program &probe, const State &state) const
    {
        if (!probe.says(u"ready"_s))
            return false;
        if (state.name != "drag"_L1)
            return true;
        const QString window =
            m_desktop.act({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Probe$"_s}).section(u'\n', 0, 0);
        m_desktop.act({u"mousemove"_s, u"--window"_s, window, u"250"_s, u"380"_s, u"mousedown"_s, u"1"_s,
                       u"mousemove_relative"_s, u"--"_s, u"-20"_s, u"-20"_s});
        return probe.says(u"ready"_s);
    }

    bool enterWaymark(Program &waymark, const State &state) const
    {
        if (!m_screen.waitForFocus(waymark.processId(), patience))
            return false;
        // Nobody presses a key in the very moment in which a window gets the focus.
        QThread::msleep(uponFocus);
        if (state.name == "waymark-results"_L1)
            search();
        if (!state.isHung)
            return true;
        ::syscall(SYS_tgkill, waymark.processId(), waymark.processId(), SIGUSR1);
        return waymark.says(u"hanging"_s);
    }

    void search() const
    {
        // The keysyms of Latin letters are their codes.
        for (const char letter : {'h', 'e', 'l', 'p'}) {
            m_screen.press(std::uint32_t(letter));
            m_screen.release(std::uint32_t(letter));
        }
        QThread::msleep(uponTyping);
    }

    std::optional<Times> timeLastPress(const Program &program) const
    {
        const auto process = program.processId();
        const auto windows = m_screen.windowsOf(process);
        if (windows.isEmpty() || !m_screen.watch(windows))
            return std::nullopt;
        const int handle = int(::syscall(SYS_pidfd_open, process, 0));
        QElapsedTimer clock;
        // Shift counts when it goes up, Esc when it goes down.
        if (m_usesShift)
            m_screen.press(key());
        clock.start();
        m_usesShift ? m_screen.release(key()) : m_screen.press(key());
        const bool unmapped = m_screen.waitUntilGone(patience);
        Times times;
        times.unmapped = double(clock.nsecsElapsed()) / 1e6;
        pollfd waited{handle, POLLIN, 0};
        const bool gone = ::poll(&waited, 1, patience) == 1;
        times.gone = double(clock.nsecsElapsed()) / 1e6;
        ::close(handle);
        m_screen.release(key());
        return unmapped && gone ? std::optional(times) : std::nullopt;
    }

    const Desktop &m_desktop;
    XScreen &m_screen;
    bool m_usesShift;
};

struct Series
{
    QList<double> unmapped;
    QList<double> gone;
    int failed = 0;

    void add(const std::optional<Times> &times)
    {
        if (!times) {
            ++failed;
            return;
        }
        unmapped.append(times->unmapped);
        gone.append(times->gone);
    }
};

/// Nearest rank: with 50 trials the 99th of a hundred is the worst.
double percentile(QList<double> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values[qMax<qsizetype>(0, (values.size() * percent + 99) / 100 - 1)];
}

bool meetsGoals(const State &state, const Series &ours, const Series &bare)
{
    const double median = percentile(ours.unmapped, 50);
    const bool unmapped = state.isHung ? median <= 10 : median <= 2 * percentile(bare.unmapped, 50);
    return unmapped && percentile(ours.unmapped, 100) <= 50 &&
           percentile(ours.gone, 50) <= 2 * percentile(bare.gone, 50);
}

QByteArray spread(const QList<double> &values)
{
    return QByteArray::number(percentile(values, 50), 'f', 1) + " / " +
           QByteArray::number(percentile(values, 99), 'f', 1) + " / " +
           QByteArray::number(percentile(values, 100), 'f', 1);
}

void printRow(const State &state, const Series &ours, const Series &bare)
{
    std::printf("| %s | %d/%d | %s | %s | %s | %s | %s |\n", qPrintable(state.words),
                int(ours.unmapped.size()), int(ours.unmapped.size()) + ours.failed,
                spread(ours.unmapped).constData(), spread(bare.unmapped).constData(),
                spread(ours.gone).constData(), spread(bare.gone).constData(),
                meetsGoals(state, ours, bare) ? "yes" : "no");
}

QList<State> chosenStates(const QString &names)
{
    if (names.isEmpty())
        return allStates;
    QList<State> chosen;
    std::ranges::copy_if(
        allStates, std::back_inserter(chosen),
        [list = names.split(u',')](const State &state) { return list.contains(state.name); });
    return chosen;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({
        {u"trials"_s, u"Trials of each state."_s, u"count"_s, u"50"_s},
        {u"states"_s, u"Only these, with commas between."_s, u"names"_s},
        {u"key"_s, u"shift (unless said otherwise: closes nothing by itself) or escape."_s, u"name"_s,
         u"shift"_s},
    });
    parser.addHelpOption();
    parser.process(application);

    Desktop desktop;
    desktop.setVariable(u"LD_PRELOAD"_s, QStringLiteral(HANG_LIBRARY));
    desktop.setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    XScreen screen(desktop.environment().value(u"DISPLAY"_s));
    if (!desktop.error().isEmpty() || !screen.isOpen()) {
        std::fprintf(stderr, "%s\n", qPrintable(desktop.error()));
        return 1;
    }
    const Trial trial(desktop, screen, parser.value(u"key"_s) != "escape"_L1);
    const QList<State> states = chosenStates(parser.value(u"states"_s));
    QList<Series> ours(states.size());
    QList<Series> bare(states.size());
    for (int i = 0; i < parser.value(u"trials"_s).toInt(); ++i) {
        for (qsizetype at = 0; at < states.size(); ++at) {
            ours[at].add(trial.of(states[at]));
            bare[at].add(trial.bare());
        }
    }
    std::puts(
        "| state | left | unmapped, ms: median / p99 / max | bare window | process gone, ms | bare window "
        "| goals met |\n| --- | --- | --- | --- | --- | --- | --- |");
    int failed = states.isEmpty() ? 1 : 0;
    for (qsizetype at = 0; at < states.size(); ++at) {
        printRow(states[at], ours[at], bare[at]);
        failed += ours[at].failed + bare[at].failed + (ours[at].unmapped.isEmpty() ? 1 : 0);
    }
    return failed == 0 ? 0 : 1;
}
