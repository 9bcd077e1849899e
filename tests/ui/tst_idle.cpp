#include "ui/announcer.h"
#include "ui/drivenwindow.h"
#include "ui/idlewatch.h"
#include "ui/noticebar.h"
#include "ui/seen.h"

#include <QLineEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waymark;
using namespace waymark::tests;
using Kind = ui::Location::Kind;

/// Whether somebody is still there, on a computer for many people. The clock is the tests' own.
class IdleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsOffUnlessAskedFor();
    void theSettingTurnsItOn();
    void itAsksAfterThreeMinutesAndClearsThirtySecondsLater();
    void itDoesNotAskWhereNobodyDidAnything();
    void whatClearedTwiceStaysQuiet();
    void aSleepOfTheComputerCountsToo();
    void inputIsAnAnswer_data();
    void inputIsAnAnswer();
    void aMouseThatLiesStillIsNoAnswer();
    void aButtonHeldDownKeepsThePageWhereItIs();
    void typedTextIsKeptAndTheFocusToo();
    void anAnswerPressesNothing();
    void aScreenReaderHearsItTwiceAndNotEachSecond();
    void anOpenMenuGoesToo();
    void aSharedComputerRemembersNothing();

private:
    [[nodiscard]] ui::NoticeBar *notice() const
    {
        return qobject_cast<ui::NoticeBar *>(m_driven->shown(u"stillHere"_s));
    }
    void open(bool isShared = true);
    /// The time goes on, and the watch looks at its clock.
    void pass(std::chrono::milliseconds time) const;

    std::unique_ptr<DrivenWindow> m_driven;
};

void IdleTest::init()
{
    failOnWarnings();
    m_driven = std::make_unique<DrivenWindow>();
}

void IdleTest::open(bool isShared)
{
    m_driven->fake.context.isShared = isShared;
    m_driven->open();
}

void IdleTest::pass(std::chrono::milliseconds time) const
{
    m_driven->fake.elapsed += time;
    m_driven->window->lookWhoIsThere();
}

void IdleTest::itIsOffUnlessAskedFor()
{
    open(false);
    m_driven->type(u"stalked"_s);
    pass(1h);
    QVERIFY(!notice());
    QCOMPARE(m_driven->find<QLineEdit>(u"search"_s)->text(), u"stalked"_s);
}

void IdleTest::theSettingTurnsItOn()
{
    open(false);
    m_driven->go(Kind::Settings);
    m_driven->find<QAbstractButton>(u"clearWhenIdle"_s)->click();
    QVERIFY(m_driven->window->session().preferences().clearWhenIdle);
    pass(3min);
    QVERIFY(notice());
    pass(30s);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Home);
    QVERIFY(!m_driven->window->session().preferences().clearWhenIdle);
}

void IdleTest::itAsksAfterThreeMinutesAndClearsThirtySecondsLater()
{
    open();
    m_driven->type(u"stalked"_s);
    pass(179s);
    QVERIFY(!notice());
    pass(1s);
    QVERIFY(notice());
    QCOMPARE(notice()->text(), u"Still here? Press any key. In 30 second(s) everything is cleared."_s);
    pass(29s);
    QCOMPARE(notice()->text(), u"Still here? Press any key. In 1 second(s) everything is cleared."_s);
    QVERIFY(!m_driven->rows().isEmpty());
    pass(1s);
    QVERIFY(!notice());
    QVERIFY(m_driven->find<QLineEdit>(u"search"_s)->text().isEmpty());
    QVERIFY(m_driven->rows().isEmpty());
    QVERIFY(!m_driven->window->session().canGoBack());
    QVERIFY(m_driven->fake.clipboard.cleared >= 1);
}

void IdleTest::itDoesNotAskWhereNobodyDidAnything()
{
    open();
    pass(1h);
    QVERIFY(!notice());
}

void IdleTest::whatClearedTwiceStaysQuiet()
{
    open();
    m_driven->type(u"stalked"_s);
    pass(1h);
    const int cleared = m_driven->fake.clipboard.cleared;
    pass(1h);
    QVERIFY(!notice());
    QCOMPARE(m_driven->fake.clipboard.cleared, cleared);
}

void IdleTest::aSleepOfTheComputerCountsToo()
{
    open();
    m_driven->type(u"stalked"_s);
    pass(8h);
    QVERIFY(m_driven->find<QLineEdit>(u"search"_s)->text().isEmpty());
}

void IdleTest::inputIsAnAnswer_data()
{
    using Act = std::function<void(QWindow *)>;
    QTest::addColumn<Act>("act");
    QTest::newRow("letter") << Act([](QWindow *window) { QTest::keyClick(window, Qt::Key_A); });
    QTest::newRow("shift-alone") << Act([](QWindow *window) { QTest::keyClick(window, Qt::Key_Shift); });
    QTest::newRow("shortcut") << Act(
        [](QWindow *window) { QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier); });
    QTest::newRow("click") << Act([](QWindow *window) {
        QTest::mouseClick(window, Qt::LeftButton, {}, {5, 5});
    });
    QTest::newRow("mouse") << Act([](QWindow *window) { QTest::mouseMove(window, {17, 19}); });
    QTest::newRow("wheel") << Act([](QWindow *window) {
        QWheelEvent turned({200, 200}, window->mapToGlobal(QPointF(200, 200)), {}, {0, -120}, Qt::NoButton,
                           Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(window, &turned);
    });
}

void IdleTest::inputIsAnAnswer()
{
    using Act = std::function<void(QWindow *)>;
    QFETCH(Act, act);
    open();
    m_driven->type(u"stalked"_s);
    pass(190s);
    QVERIFY(notice());
    act(m_driven->window->windowHandle());
    QTRY_VERIFY(!notice());
    pass(170s);
    QVERIFY(!notice());
}

void IdleTest::aMouseThatLiesStillIsNoAnswer()
{
    open();
    QTest::mouseMove(m_driven->window->windowHandle(), {300, 300});
    m_driven->type(u"stalked"_s);
    pass(190s);
    QVERIFY(notice());
    QTest::mouseMove(m_driven->window->windowHandle(), {300, 300});
    QVERIFY(notice());
}

void IdleTest::aButtonHeldDownKeepsThePageWhereItIs()
{
    open();
    m_driven->type(u"stalked"_s);
    pass(190s);
    QTest::mousePress(m_driven->window->windowHandle(), Qt::LeftButton, {}, {300, 300});
    QVERIFY(notice());
    QTest::mouseRelease(m_driven->window->windowHandle(), Qt::LeftButton, {}, {300, 300});
    QVERIFY(!notice());
}

void IdleTest::typedTextIsKeptAndTheFocusToo()
{
    open();
    m_driven->type(u"stal"_s);
    QCOMPARE(m_driven->focusName(), u"search"_s);
    pass(190s);
    QCOMPARE(m_driven->focusName(), u"search"_s);
    for (const char letter : "ked by"_ba)
        QTest::keyClick(m_driven->window->windowHandle(), letter);
    QCOMPARE(m_driven->find<QLineEdit>(u"search"_s)->text(), u"stalked by"_s);
    QCOMPARE(m_driven->focusName(), u"search"_s);
}

void IdleTest::anAnswerPressesNothing()
{
    open();
    m_driven->window->session().addToTray({core::TrayItem::Kind::Service, u"childline"_s});
    m_driven->go(Kind::Tray);
    for (const auto key : {Qt::Key_Return, Qt::Key_Space}) {
        m_driven->shown(u"clearTray"_s)->setFocus();
        pass(190s);
        QVERIFY(notice());
        QTest::keyClick(m_driven->window->windowHandle(), key);
        QVERIFY(!notice());
        QCOMPARE(m_driven->window->session().tray().items().size(), 1);
    }
    QTest::keyClick(m_driven->window->windowHandle(), Qt::Key_Return);
    QCOMPARE(m_driven->window->session().tray().items().size(), 0);
}

void IdleTest::aScreenReaderHearsItTwiceAndNotEachSecond()
{
    open();
    m_driven->type(u"stalked"_s);
    pass(3min);
    auto *announcer = m_driven->find<ui::Announcer>(u"announcer"_s);
    QTRY_COMPARE(announcer->said(), u"Still here? Press any key. In 30 second(s) everything is cleared."_s);
    QString spoken = notice()->findChild<QLabel *>()->accessibleName();
    pass(10s);
    QCOMPARE(notice()->findChild<QLabel *>()->accessibleName(), spoken);
    pass(10s);
    QTRY_COMPARE(announcer->said(), u"Still here? Press any key. In 10 second(s) everything is cleared."_s);
    pass(10s);
    QCOMPARE(announcer->said(), QString());
}

void IdleTest::anOpenMenuGoesToo()
{
    open();
    m_driven->type(u"stalked"_s);
    m_driven->click(u"somewhereElse"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    pass(1h);
    QVERIFY(!QApplication::activePopupWidget());
}

void IdleTest::aSharedComputerRemembersNothing()
{
    open();
    m_driven->go(Kind::Settings);
    QVERIFY(m_driven->shown(u"sharedNote"_s));
    QVERIFY(!m_driven->shown(u"remember"_s));
    QVERIFY(!m_driven->shown(u"clearWhenIdle"_s));
}

QTEST_MAIN(IdleTest)
#include "tst_idle.moc"
