#include "safety/linux/signals.h"

#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace waymark;
using namespace waymark::safety;

namespace {

class NotedLeaving : public core::Leaving
{
public:
    void leave() noexcept override { ++times; }
    std::atomic<int> times = 0;
};

} // namespace

class SignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalLeavesThoughTheMainThreadIsBusy_data();
    void aSignalLeavesThoughTheMainThreadIsBusy();
    void aSignalBeforeAnybodyWaitsIsNotLost();
};

void SignalsTest::aSignalLeavesThoughTheMainThreadIsBusy_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang-up") << SIGHUP;
    QTest::newRow("interrupt") << SIGINT;
}

void SignalsTest::aSignalLeavesThoughTheMainThreadIsBusy()
{
    QFETCH(int, signal);
    NotedLeaving leaving;
    const SignalWatcher watcher(leaving);
    ::kill(::getpid(), signal);
    // No event loop here: this thread only looks.
    QDeadlineTimer deadline(5000);
    while (leaving.times == 0 && !deadline.hasExpired())
        QThread::yieldCurrentThread();
    QCOMPARE(leaving.times.load(), 1);
}

void SignalsTest::aSignalBeforeAnybodyWaitsIsNotLost()
{
    NotedLeaving leaving;
    ::kill(::getpid(), SIGTERM);
    const SignalWatcher watcher(leaving);
    QTRY_COMPARE(leaving.times.load(), 1);
}

int main(int argc, char **argv)
{
    // Qt Test has threads of its own: they too must not take the signals.
    holdBackLeaveSignals();
    const QCoreApplication application(argc, argv);
    SignalsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signals.moc"
