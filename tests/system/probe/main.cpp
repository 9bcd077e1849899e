#include "states.h"

#include "safety/clipboardrules.h"
#include "safety/wayout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cstdio>

#include <unistd.h>

// leaving_probe STATE [--plain | --function-key=9 | --slow]: opens a window, takes it into that state, and
// says "ready". With --plain nothing watches: another program, which says "escape" for each one that it gets.
// Answers "ping" with "here", "copy" by copying, and "practise" by hiding until a key leaves. With
// --function-key=9 one F9 leaves; with --slow there is more time between presses.

using namespace Qt::StringLiterals;
using namespace waymark::safety;

namespace {

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

/// What keeps a window that can be left at once.
struct Watched
{
    WayOut wayOut;
    ClipboardRules clipboard;
};

/// As somebody would to learn how it is: nothing of ours on the screen, and a key that leaves really leaves.
void practise(Watched &watched, QWidget &window)
{
    watched.wayOut.setPractising(true);
    window.hide();
    say("hidden");
}

class KeyTeller : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched->isWindowType() && event->type() == QEvent::KeyPress &&
            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            say("escape");
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    holdBackLeaveSignals();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    std::unique_ptr<Watched> watched;
    KeyTeller teller;
    if (arguments.contains("--plain"_L1))
        application.installEventFilter(&teller);
    else
        watched = std::make_unique<Watched>();
    if (watched)
        watched->wayOut.setKeys(arguments.contains("--function-key=9"_L1) ? 9 : 0,
                                arguments.contains("--slow"_L1));

    ProbeWindow window;
    QObject::connect(&window, &ProbeWindow::reached, &window, [] { say("ready"); });
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &window, [&watched, &window] {
        std::array<char, 64> bytes{};
        const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        for (const QByteArray &line : QByteArray(bytes.data(), qMax<qsizetype>(0, count)).split('\n')) {
            if (line == "ping")
                say("here");
            else if (line == "copy" && watched)
                watched->clipboard.copy(u"0808 500 2222"_s);
            else if (line == "clear" && watched)
                watched->clipboard.clear();
            else if (line == "practise" && watched)
                practise(*watched, window);
        }
    });
    const QString state = arguments.value(1);
    window.show();
    window.activateWindow();
    QTimer settled;
    QObject::connect(&settled, &QTimer::timeout, &window, [&] {
        if (!window.isActiveWindow())
            return;
        settled.stop();
        if (!window.enter(state))
            QApplication::exit(2);
    });
    settled.start(100);
    return QApplication::exec();
}
