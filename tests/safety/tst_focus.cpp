#include "safety/x11/focus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using waymark::safety::Focus;

namespace {

constexpr xcb_window_t mainWindow = 11;
constexpr xcb_window_t popup = 12;
constexpr auto normal = XCB_NOTIFY_MODE_NORMAL;
constexpr auto grab = XCB_NOTIFY_MODE_GRAB;
constexpr auto ungrab = XCB_NOTIFY_MODE_UNGRAB;
constexpr auto whileGrabbed = XCB_NOTIFY_MODE_WHILE_GRABBED;
constexpr auto elsewhere = XCB_NOTIFY_DETAIL_NONLINEAR;
constexpr std::int64_t later = 1000 + Focus::linger + 1;

Focus focused()
{
    Focus focus;
    focus.focusIn(mainWindow, normal, elsewhere, 0);
    return focus;
}

} // namespace

/// When the keyboard counts as ours. Times are milliseconds.
class FocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOursBeforeAWindowHasTheFocus();
    void aFocusedWindowIsListenedTo();
    void theFocusLingersWhileADialogCloses();
    void ourOwnPopupGrabsAndGivesBack();
    void aLockScreenGrabsTheKeyboardAway();
    void aPopupThatGrabbedBeforeWeCouldSeeItIsStillOurs();
    void aFocusThatMovesToAChildStays();
    void aPointerThatWandersInIsNotAFocus();
    void theFocusMovesWhileSomebodyElseHasTheKeyboard();
    void theFocusComesWhileALockScreenHasTheKeyboard();
};

void FocusTest::nothingIsOursBeforeAWindowHasTheFocus()
{
    const Focus focus;
    QVERIFY(!focus.isOurs(0));
    QCOMPARE(focus.timeLeft(0), -1);
}

void FocusTest::aFocusedWindowIsListenedTo()
{
    const Focus focus = focused();
    QVERIFY(focus.isOurs(1'000'000));
    QCOMPARE(focus.timeLeft(1'000'000), -1);
}

void FocusTest::theFocusLingersWhileADialogCloses()
{
    Focus focus = focused();
    focus.focusOut(mainWindow, normal, elsewhere, 1000);
    QVERIFY(focus.isOurs(1000 + Focus::linger));
    QCOMPARE(focus.timeLeft(1000), Focus::linger + 1);
    QVERIFY(!focus.isOurs(later));
    QCOMPARE(focus.timeLeft(later), -1);
}

void FocusTest::ourOwnPopupGrabsAndGivesBack()
{
    Focus focus = focused();
    focus.focusOut(mainWindow, grab, elsewhere, 1000);
    focus.focusIn(popup, grab, elsewhere, 1001);
    QVERIFY(focus.isOurs(later));
    focus.focusOut(popup, ungrab, elsewhere, 2000);
    focus.focusIn(mainWindow, ungrab, elsewhere, 2001);
    QVERIFY(focus.isOurs(9000));
    focus.focusOut(mainWindow, normal, elsewhere, 9000);
    QVERIFY(!focus.isOurs(9000 + Focus::linger + 1));
}

void FocusTest::aLockScreenGrabsTheKeyboardAway()
{
    Focus focus = focused();
    focus.focusOut(mainWindow, grab, elsewhere, 1000);
    QVERIFY(!focus.isOurs(later));
    focus.focusIn(mainWindow, ungrab, elsewhere, 5000);
    QVERIFY(focus.isOurs(9000));
}

void FocusTest::aPopupThatGrabbedBeforeWeCouldSeeItIsStillOurs()
{
    Focus focus = focused();
    focus.focusOut(mainWindow, grab, elsewhere, 1000);
    focus.windowAdded(1002);
    QVERIFY(focus.isOurs(later));
    focus.focusIn(mainWindow, ungrab, elsewhere, 5000);
    QVERIFY(focus.isOurs(9000));
}

void FocusTest::aFocusThatMovesToAChildStays()
{
    Focus focus = focused();
    focus.focusOut(mainWindow, normal, XCB_NOTIFY_DETAIL_INFERIOR, 1000);
    QVERIFY(focus.isOurs(later));
}

void FocusTest::aPointerThatWandersInIsNotAFocus()
{
    Focus focus;
    focus.focusIn(mainWindow, normal, XCB_NOTIFY_DETAIL_POINTER, 0);
    QVERIFY(!focus.isOurs(0));
}

void FocusTest::theFocusMovesWhileSomebodyElseHasTheKeyboard()
{
    Focus focus = focused();
    focus.focusOut(mainWindow, grab, elsewhere, 1000);
    focus.focusOut(mainWindow, whileGrabbed, elsewhere, 1001);
    QVERIFY(!focus.isOurs(later));
    focus.focusIn(popup, whileGrabbed, elsewhere, 2000);
    QVERIFY(!focus.isOurs(9000));
    focus.focusIn(popup, ungrab, elsewhere, 9000);
    QVERIFY(focus.isOurs(9000));
}

void FocusTest::theFocusComesWhileALockScreenHasTheKeyboard()
{
    Focus focus;
    focus.focusIn(mainWindow, whileGrabbed, elsewhere, 1000);
    QVERIFY(!focus.isOurs(1000));
    focus.focusIn(mainWindow, ungrab, elsewhere, 5000);
    QVERIFY(focus.isOurs(9000));
}

QTEST_APPLESS_MAIN(FocusTest)
#include "tst_focus.moc"
