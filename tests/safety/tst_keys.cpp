#include "safety/keycount.h"
#include "safety/keywatcher.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::safety;
using Key = KeyCount::Key;

namespace {

class NotedLeaving : public core::Leaving
{
public:
    void leave() noexcept override { ++times; }
    int times = 0;
};

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pressesThatAreLeftAreTold();
    void anotherKeyTellsThatAllPressesAreLeftAgain();
    void pressesThatRunOutOfTimeAreToldToo();
    void keysOnAWindowLeave_data();
    void keysOnAWindowLeave();
    void aMouseButtonBetweenStartsAnew();
    void controlAndQLeaveAtOnce_data();
    void controlAndQLeaveAtOnce();
};

void KeysTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

void KeysTest::pressesThatAreLeftAreTold()
{
    KeyCount count;
    const QSignalSpy told(&count, &KeyCount::remainingChanged);
    QVERIFY(!count.pressed(Key::Escape, 0));
    QVERIFY(!count.released(Key::Escape, 50));
    QVERIFY(!count.pressed(Key::Escape, 200));
    QVERIFY(!count.released(Key::Escape, 250));
    QVERIFY(count.pressed(Key::Escape, 400));
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[0][0].toInt(), 2);
    QCOMPARE(told[1][0].toInt(), 1);
    QCOMPARE(told[2][0].toInt(), 0);
}

void KeysTest::anotherKeyTellsThatAllPressesAreLeftAgain()
{
    KeyCount count;
    const QSignalSpy told(&count, &KeyCount::remainingChanged);
    count.pressed(Key::Escape, 0);
    count.released(Key::Escape, 50);
    count.pressed(Key::Other, 100);
    count.pressed(Key::Other, 150);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[1][0].toInt(), 3);
}

void KeysTest::pressesThatRunOutOfTimeAreToldToo()
{
    KeyCount count;
    const QSignalSpy told(&count, &KeyCount::remainingChanged);
    count.pressed(Key::Escape, 0);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told[1][0].toInt(), 3);
}

void KeysTest::keysOnAWindowLeave_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<int>("times");
    QTest::newRow("escape-three-times") << QList{Qt::Key_Escape, Qt::Key_Escape, Qt::Key_Escape} << 1;
    QTest::newRow("a-q-of-a-word") << QList{Qt::Key_Q} << 0;
    QTest::newRow("escape-twice") << QList{Qt::Key_Escape, Qt::Key_Escape} << 0;
    QTest::newRow("shift-three-times") << QList{Qt::Key_Shift, Qt::Key_Shift, Qt::Key_Shift} << 1;
    QTest::newRow("a-letter-between")
        << QList{Qt::Key_Escape, Qt::Key_Escape, Qt::Key_A, Qt::Key_Escape} << 0;
    QTest::newRow("shift-and-escape-mixed")
        << QList{Qt::Key_Escape, Qt::Key_Shift, Qt::Key_Escape, Qt::Key_Shift} << 0;
}

void KeysTest::keysOnAWindowLeave()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(int, times);
    NotedLeaving leaving;
    WindowTracker windows;
    const KeyWatcher watcher(leaving, windows.ids());
    QWindow window;
    window.show();
    for (const Qt::Key key : keys)
        QTest::keyClick(&window, key);
    QCOMPARE(leaving.times, times);
}

void KeysTest::aMouseButtonBetweenStartsAnew()
{
    NotedLeaving leaving;
    WindowTracker windows;
    const KeyWatcher watcher(leaving, windows.ids());
    QWindow window;
    window.show();
    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::mouseClick(&window, Qt::LeftButton);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(leaving.times, 0);
}

void KeysTest::controlAndQLeaveAtOnce_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("times");
    QTest::newRow("control") << Qt::KeyboardModifiers(Qt::ControlModifier) << 1;
    QTest::newRow("control-and-alt") << (Qt::ControlModifier | Qt::AltModifier) << 0;
    QTest::newRow("shift") << Qt::KeyboardModifiers(Qt::ShiftModifier) << 0;
}

void KeysTest::controlAndQLeaveAtOnce()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, times);
    NotedLeaving leaving;
    WindowTracker windows;
    const KeyWatcher watcher(leaving, windows.ids());
    QWindow window;
    window.show();
    QTest::keyClick(&window, Qt::Key_Q, modifiers);
    QCOMPARE(leaving.times, times);
}

QTEST_MAIN(KeysTest)
#include "tst_keys.moc"
