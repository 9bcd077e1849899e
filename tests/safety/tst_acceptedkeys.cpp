#include "safety/x11/acceptedkeys.h"

#include <QTest>

using waymark::safety::AcceptedKeys;

namespace {

constexpr std::uint32_t escape = 9;
constexpr std::uint32_t other = 24;
constexpr std::int64_t slow = 300;
constexpr std::int64_t bounce = 200;

} // namespace

class AcceptedKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysCountAtOnceWithoutHelp();
    void aSlowKeyCountsOnceItWasHeld();
    void aBrushedSlowKeyDoesNotCount();
    void aSlowKeyThatAnotherOneInterruptsDoesNotCount();
    void aBouncingKeyDoesNotCount();
    void anotherKeyIsNoBounce();
};

void AcceptedKeysTest::keysCountAtOnceWithoutHelp()
{
    AcceptedKeys keys;
    QVERIFY(keys.pressed(escape, 0));
    const auto release = keys.released(escape, 10);
    QVERIFY(release);
    QVERIFY(!release->pressedAt);
    QVERIFY(keys.pressed(escape, 20));
}

void AcceptedKeysTest::aSlowKeyCountsOnceItWasHeld()
{
    AcceptedKeys keys;
    keys.setDelays(slow, 0);
    QVERIFY(!keys.pressed(escape, 1000));
    const auto release = keys.released(escape, 1000 + slow);
    QVERIFY(release);
    QCOMPARE(release->pressedAt.value_or(0), 1000 + slow);
}

void AcceptedKeysTest::aBrushedSlowKeyDoesNotCount()
{
    AcceptedKeys keys;
    keys.setDelays(slow, 0);
    QVERIFY(!keys.pressed(escape, 1000));
    QVERIFY(!keys.released(escape, 999 + slow));
}

void AcceptedKeysTest::aSlowKeyThatAnotherOneInterruptsDoesNotCount()
{
    AcceptedKeys keys;
    keys.setDelays(slow, 0);
    QVERIFY(!keys.pressed(escape, 1000));
    QVERIFY(!keys.pressed(other, 1100));
    QVERIFY(!keys.released(escape, 2000));
}

void AcceptedKeysTest::aBouncingKeyDoesNotCount()
{
    AcceptedKeys keys;
    keys.setDelays(0, bounce);
    QVERIFY(keys.pressed(escape, 1000));
    QVERIFY(keys.released(escape, 1050));
    QVERIFY(!keys.pressed(escape, 1049 + bounce));
    QVERIFY(!keys.released(escape, 1060 + bounce));
    QVERIFY(keys.pressed(escape, 1060 + 2 * bounce));
}

void AcceptedKeysTest::anotherKeyIsNoBounce()
{
    AcceptedKeys keys;
    keys.setDelays(0, bounce);
    QVERIFY(keys.pressed(escape, 1000));
    QVERIFY(keys.released(escape, 1050));
    QVERIFY(keys.pressed(other, 1060));
}

QTEST_GUILESS_MAIN(AcceptedKeysTest)
#include "tst_acceptedkeys.moc"
