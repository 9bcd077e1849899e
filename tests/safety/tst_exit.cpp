#include "safety/exit.h"
#include "safety/x11/windowids.h"

#include <QGuiApplication>
#include <QTest>
#include <QWindow>

#include <thread>

using namespace Qt::StringLiterals;
using namespace waymark::safety;

namespace {

std::atomic<int> s_acts;
std::atomic<int> s_hiddenAt;
std::atomic<int> s_endedAt;
std::atomic<int> s_ends;

void end() noexcept
{
    s_endedAt = ++s_acts;
    ++s_ends;
}

class NotingHider : public WindowHider
{
public:
    void hideAll() noexcept override { s_hiddenAt = ++s_acts; }
};

class SlowHider : public WindowHider
{
public:
    void hideAll() noexcept override { std::this_thread::sleep_for(std::chrono::milliseconds(30)); }
};

} // namespace

class ExitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void windowsGoBeforeTheProcessDoes();
    void anotherThreadMayLeave();
    void theProcessEndsOnceHoweverManyAsk();
    void whoComesSecondStillEndsItWhenTheFirstHangs();
    void withoutX11WindowsAreHiddenThroughQt();
};

void ExitTest::init()
{
    s_acts = 0;
    s_hiddenAt = 0;
    s_endedAt = 0;
    s_ends = 0;
}

void ExitTest::windowsGoBeforeTheProcessDoes()
{
    Exit exit(std::make_unique<NotingHider>(), end);
    exit.leave();
    QCOMPARE(s_hiddenAt.load(), 1);
    QCOMPARE(s_endedAt.load(), 2);
}

void ExitTest::anotherThreadMayLeave()
{
    Exit exit(std::make_unique<NotingHider>(), end);
    std::thread([&exit] { exit.leave(); }).join();
    QCOMPARE(s_hiddenAt.load(), 1);
    QCOMPARE(s_endedAt.load(), 2);
}

void ExitTest::theProcessEndsOnceHoweverManyAsk()
{
    Exit exit(std::make_unique<SlowHider>(), end);
    std::vector<std::jthread> askers;
    for (int i = 0; i < 4; ++i)
        askers.emplace_back([&exit] { exit.leave(); });
    askers.clear();
    QCOMPARE(s_ends.load(), 1);
}

void ExitTest::whoComesSecondStillEndsItWhenTheFirstHangs()
{
    static std::atomic<bool> s_release;
    class HangingHider : public WindowHider
    {
    public:
        void hideAll() noexcept override { s_release.wait(false); }
    };
    Exit exit(std::make_unique<HangingHider>(), end);
    std::jthread first([&exit] { exit.leave(); });
    QThread::msleep(20);
    exit.leave();
    QCOMPARE(s_ends.load(), 1);
    s_release = true;
    s_release.notify_all();
}

void ExitTest::withoutX11WindowsAreHiddenThroughQt()
{
    WindowTracker windows;
    QWindow one;
    QWindow other;
    one.show();
    other.show();
    Exit exit(makeWindowHider(windows.ids()), end);
    exit.leave();
    QVERIFY(!one.isVisible());
    QVERIFY(!other.isVisible());
    QCOMPARE(s_ends.load(), 1);
}

QTEST_MAIN(ExitTest)
#include "tst_exit.moc"
