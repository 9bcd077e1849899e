#include "core/leavekeys.h"

#include <QList>
#include <QTest>

using waymark::core::LeaveKeys;
using Key = LeaveKeys::Key;

namespace {

struct Event
{
    enum class Kind { Down, Up, Repeat, Reset };
    Kind kind = Kind::Down;
    Key key = Key::Escape;
    int at = 0;
};

using Events = QList<Event>;

Events tap(Key key, int at, int held = 50)
{
    return {{Event::Kind::Down, key, at}, {Event::Kind::Up, key, at + held}};
}

bool leaves(const Events &events, const LeaveKeys::Options &options = {})
{
    LeaveKeys keys;
    keys.setOptions(options);
    bool left = false;
    for (const Event &event : events) {
        switch (event.kind) {
        case Event::Kind::Down:
        case Event::Kind::Repeat:
            left = keys.pressed(event.key, event.at, event.kind == Event::Kind::Repeat) || left;
            break;
        case Event::Kind::Up:
            left = keys.released(event.key, event.at) || left;
            break;
        case Event::Kind::Reset:
            keys.reset();
            break;
        }
    }
    return left;
}

} // namespace

Q_DECLARE_METATYPE(Event)
Q_DECLARE_METATYPE(LeaveKeys::Options)

class LeaveKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThreeMeantPressesLeave_data();
    void onlyThreeMeantPressesLeave();
    void gentlerKeysLeaveAsChosen_data();
    void gentlerKeysLeaveAsChosen();
    void whatRemainsIsTold();
};

void LeaveKeysTest::onlyThreeMeantPressesLeave_data()
{
    QTest::addColumn<QList<Event>>("events");
    QTest::addColumn<bool>("leaving");
    const Events reset{{Event::Kind::Reset, Key::Other, 250}};
    QTest::newRow("three-escapes") << tap(Key::Escape, 0) + tap(Key::Escape, 120) + tap(Key::Escape, 240)
                                   << true;
    QTest::newRow("quit") << tap(Key::Quit, 0) << true;
    QTest::newRow("two-escapes") << tap(Key::Escape, 0) + tap(Key::Escape, 120) << false;
    QTest::newRow("slow-but-in-time")
        << tap(Key::Escape, 0) + tap(Key::Escape, 1500) + tap(Key::Escape, 3000) << true;
    QTest::newRow("too-slow") << tap(Key::Escape, 0) + tap(Key::Escape, 1501) + tap(Key::Escape, 1700)
                              << false;
    QTest::newRow("other-key-between")
        << tap(Key::Escape, 0) + tap(Key::Escape, 120) + tap(Key::Other, 200) + tap(Key::Escape, 300)
        << false;
    QTest::newRow("mouse-between") << tap(Key::Escape, 0) + tap(Key::Escape, 120) + reset +
                                          tap(Key::Escape, 300)
                                   << false;
    QTest::newRow("held-escape-marked-as-repeat") << Events{{Event::Kind::Down, Key::Escape, 0},
                                                            {Event::Kind::Repeat, Key::Escape, 30},
                                                            {Event::Kind::Repeat, Key::Escape, 60}}
                                                  << false;
    QTest::newRow("held-escape-not-marked") << Events{{Event::Kind::Down, Key::Escape, 0},
                                                      {Event::Kind::Down, Key::Escape, 30},
                                                      {Event::Kind::Down, Key::Escape, 60}}
                                            << false;
    QTest::newRow("three-shift-taps")
        << tap(Key::Shift, 0) + tap(Key::Shift, 4000) + tap(Key::Shift, 8000) << true;
    QTest::newRow("shift-as-modifier") << tap(Key::Shift, 0) + tap(Key::Shift, 200) +
                                              Events{{Event::Kind::Down, Key::Shift, 400},
                                                     {Event::Kind::Down, Key::Other, 450},
                                                     {Event::Kind::Up, Key::Shift, 500}}
                                       << false;
    QTest::newRow("shift-held-for-a-click") << tap(Key::Shift, 0) + tap(Key::Shift, 200) +
                                                   Events{{Event::Kind::Down, Key::Shift, 400},
                                                          {Event::Kind::Reset, Key::Other, 450},
                                                          {Event::Kind::Up, Key::Shift, 500}}
                                            << false;
    QTest::newRow("shift-held-long") << tap(Key::Shift, 0) + tap(Key::Shift, 200) + tap(Key::Shift, 400, 501)
                                     << false;
    QTest::newRow("shift-then-escapes")
        << tap(Key::Shift, 0) + tap(Key::Escape, 100) + tap(Key::Escape, 200) << false;
    QTest::newRow("shift-between-escapes")
        << tap(Key::Escape, 0) + tap(Key::Escape, 100) + tap(Key::Shift, 150) + tap(Key::Escape, 300)
        << false;
}

void LeaveKeysTest::onlyThreeMeantPressesLeave()
{
    QFETCH(QList<Event>, events);
    QFETCH(bool, leaving);
    QCOMPARE(leaves(events), leaving);
}

void LeaveKeysTest::gentlerKeysLeaveAsChosen_data()
{
    QTest::addColumn<LeaveKeys::Options>("options");
    QTest::addColumn<QList<Event>>("events");
    QTest::addColumn<bool>("leaving");
    const Events slowEscapes = tap(Key::Escape, 0) + tap(Key::Escape, 3000) + tap(Key::Escape, 6000);
    const Events slowTaps =
        tap(Key::Shift, 0, 1000) + tap(Key::Shift, 10'000, 1000) + tap(Key::Shift, 20'000, 1000);
    const Events held{{Event::Kind::Repeat, Key::F10, 0}, {Event::Kind::Repeat, Key::F10, 30}};
    QTest::newRow("the-chosen-key") << LeaveKeys::Options{.functionKey = 10} << tap(Key::F10, 0) << true;
    QTest::newRow("the-first-there-is") << LeaveKeys::Options{.functionKey = 9} << tap(Key::F9, 0) << true;
    QTest::newRow("the-last-there-is") << LeaveKeys::Options{.functionKey = 12} << tap(Key::F12, 0) << true;
    QTest::newRow("another-function-key")
        << LeaveKeys::Options{.functionKey = 10} << tap(Key::F11, 0) << false;
    QTest::newRow("none-chosen") << LeaveKeys::Options{} << tap(Key::F10, 0) << false;
    QTest::newRow("the-chosen-key-held-from-before")
        << LeaveKeys::Options{.functionKey = 10} << held << false;
    QTest::newRow("escapes-far-apart") << LeaveKeys::Options{.slow = true} << slowEscapes << true;
    QTest::newRow("escapes-far-apart-but-not-chosen") << LeaveKeys::Options{} << slowEscapes << false;
    QTest::newRow("long-taps-far-apart") << LeaveKeys::Options{.slow = true} << slowTaps << true;
    QTest::newRow("one-escape-while-practising")
        << LeaveKeys::Options{.onePress = true} << tap(Key::Escape, 0) << true;
    QTest::newRow("one-tap-while-practising")
        << LeaveKeys::Options{.onePress = true} << tap(Key::Shift, 0) << true;
    QTest::newRow("a-letter-while-practising")
        << LeaveKeys::Options{.onePress = true} << tap(Key::Other, 0) << false;
}

void LeaveKeysTest::gentlerKeysLeaveAsChosen()
{
    QFETCH(LeaveKeys::Options, options);
    QFETCH(QList<Event>, events);
    QFETCH(bool, leaving);
    QCOMPARE(leaves(events, options), leaving);
}

void LeaveKeysTest::whatRemainsIsTold()
{
    LeaveKeys keys;
    QCOMPARE(keys.remaining(), 3);
    keys.pressed(Key::Escape, 0);
    QCOMPARE(keys.remaining(), 2);
    keys.pressed(Key::Other, 10);
    QCOMPARE(keys.remaining(), 3);
}

QTEST_GUILESS_MAIN(LeaveKeysTest)
#include "tst_leavekeys.moc"
