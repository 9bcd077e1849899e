#include "ui/announcer.h"
#include "ui/drivenwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;
using Kind = ui::Location::Kind;

class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFieldHasTheFocusAtTheStart();
    void tabGoesFromFieldToFiltersListSheetEmergencyLeave();
    void tabReachesWhatItSaysItReaches();
    void shiftTabFromTheFieldReachesLeave();
    void downGoesToTheFirstResultAndEnterOpensIt();
    void enterInTheFieldOpensTheFirst();
    void upFromTheFirstRowGoesBackToTheField();
    void aChipIsTakenAwayByKey_data();
    void aChipIsTakenAwayByKey();
    void downOnHomeGoesToTheFirstChoice();
    void f6GoesRoundTheRegions();
    void aNewPageHasTheFocusOnItsHeading_data();
    void aNewPageHasTheFocusOnItsHeading();
    void oneEscClosesAMenuAndOtherwiseDoesNothing();
    void everythingToPressHasAName_data();
    void everythingToPressHasAName();
    void leaveSaysWhatItDoes();
    void aRowIsReadAsOne();
    void aPauseInTypingSaysOneStatus();

private:
    std::unique_ptr<DrivenWindow> m_driven;
};

namespace {

QAccessibleInterface *interfaceOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

} // namespace

void KeyboardTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_driven = std::make_unique<DrivenWindow>();
}

void KeyboardTest::theFieldHasTheFocusAtTheStart()
{
    m_driven->open();
    QCOMPARE(m_driven->focusName(), u"search"_s);
}

void KeyboardTest::tabGoesFromFieldToFiltersListSheetEmergencyLeave()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    QStringList names;
    for (const QWidget *stop : m_driven->window->tabStops())
        names.append(stop->objectName());
    const QStringList expected{u"search"_s, u"filterTopic"_s, u"filterFree"_s,    u"results"_s,
                               u"sheet"_s,  u"settings"_s,    u"somewhereElse"_s, u"leave"_s};
    qsizetype from = -1;
    for (const QString &name : expected) {
        const qsizetype at = names.indexOf(name);
        QVERIFY2(at > from, qPrintable(name + u" in "_s + names.join(u' ')));
        from = at;
    }
    QCOMPARE(names.constFirst(), u"search"_s);
    QCOMPARE(names.constLast(), u"leave"_s);
}

void KeyboardTest::tabReachesWhatItSaysItReaches()
{
    m_driven->open();
    m_driven->go(Kind::Service, u"rcew-247"_s);
    m_driven->find(u"search"_s)->setFocus();
    for (const QWidget *stop : m_driven->window->tabStops()) {
        QCOMPARE(QApplication::focusWidget(), stop);
        m_driven->press(Qt::Key_Tab);
    }
    QCOMPARE(m_driven->focusName(), u"search"_s);
}

void KeyboardTest::shiftTabFromTheFieldReachesLeave()
{
    m_driven->open();
    m_driven->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_driven->focusName(), u"leave"_s);
}

void KeyboardTest::downGoesToTheFirstResultAndEnterOpensIt()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->press(Qt::Key_Down);
    QCOMPARE(m_driven->focusName(), u"results"_s);
    QCOMPARE(m_driven->list()->currentIndex().row(), 0);
    m_driven->press(Qt::Key_Down);
    m_driven->press(Qt::Key_Return);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Service);
    QCOMPARE(m_driven->window->session().location().id, u"victim-support"_s);
}

void KeyboardTest::enterInTheFieldOpensTheFirst()
{
    m_driven->open();
    m_driven->type(u"childline"_s);
    m_driven->press(Qt::Key_Return);
    QCOMPARE(m_driven->window->session().location().id, u"childline"_s);
}

void KeyboardTest::upFromTheFirstRowGoesBackToTheField()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->press(Qt::Key_Down);
    m_driven->press(Qt::Key_Down);
    m_driven->press(Qt::Key_Up);
    QCOMPARE(m_driven->focusName(), u"results"_s);
    m_driven->press(Qt::Key_Up);
    QCOMPARE(m_driven->focusName(), u"search"_s);
    m_driven->press(Qt::Key_S);
    QCOMPARE(m_driven->window->session().location().query.text, u"lines"_s);
}

void KeyboardTest::aChipIsTakenAwayByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("enter") << int(Qt::Key_Return);
    QTest::newRow("space") << int(Qt::Key_Space);
    QTest::newRow("delete") << int(Qt::Key_Delete);
    QTest::newRow("backspace") << int(Qt::Key_Backspace);
}

void KeyboardTest::aChipIsTakenAwayByKey()
{
    QFETCH(int, key);
    m_driven->open({}, {1280, 800});
    m_driven->type(u"line"_s);
    m_driven->click(u"filterFree"_s);
    QVERIFY(m_driven->window->session().location().query.filters.free);
    m_driven->find(u"filterFree"_s)->setFocus();
    m_driven->press(key);
    QVERIFY(!m_driven->window->session().location().query.filters.free);
    QCOMPARE(m_driven->focusName(), u"filterFree"_s);
}

void KeyboardTest::downOnHomeGoesToTheFirstChoice()
{
    m_driven->open();
    m_driven->press(Qt::Key_Down);
    QCOMPARE(m_driven->focusName(), u"choice-just-happened"_s);
}

void KeyboardTest::f6GoesRoundTheRegions()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    QStringList reached;
    for (int step = 0; step < 6; ++step) {
        m_driven->press(Qt::Key_F6);
        reached.append(m_driven->focusName());
    }
    QCOMPARE(reached, (QStringList{u"filterTopic"_s, u"resultsHeading"_s, u"back"_s, u"somewhereElse"_s,
                                   u"leave"_s, u"search"_s}));
    m_driven->press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(m_driven->focusName(), u"leave"_s);
}

void KeyboardTest::aNewPageHasTheFocusOnItsHeading_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("service") << Kind::Service << u"childline"_s;
    QTest::newRow("advice") << Kind::Advice << u"advice-3"_s;
    QTest::newRow("list-of-advice") << Kind::AdviceList << QString();
    QTest::newRow("sheet") << Kind::Tray << QString();
    QTest::newRow("settings") << Kind::Settings << QString();
    QTest::newRow("about") << Kind::About << QString();
}

void KeyboardTest::aNewPageHasTheFocusOnItsHeading()
{
    QFETCH(Kind, kind);
    QFETCH(QString, id);
    m_driven->open();
    m_driven->go(kind, id);
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QVERIFY(focus->isVisible());
    QCOMPARE(interfaceOf(focus)->role(), QAccessible::Heading);
    QVERIFY(!interfaceOf(focus)->text(QAccessible::Name).isEmpty());
}

void KeyboardTest::oneEscClosesAMenuAndOtherwiseDoesNothing()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->click(u"filterTopic"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    const auto place = m_driven->window->session().location();
    m_driven->find(u"search"_s)->setFocus();
    m_driven->press(Qt::Key_Escape);
    QVERIFY(m_driven->window->session().location().isSameScreen(place));
    QVERIFY(m_driven->window->isVisible());
    QCOMPARE(m_driven->fake.leaving.count, 0);
}

void KeyboardTest::everythingToPressHasAName_data()
{
    aNewPageHasTheFocusOnItsHeading_data();
    QTest::newRow("home") << Kind::Home << QString();
    QTest::newRow("results") << Kind::Results << QString();
}

void KeyboardTest::everythingToPressHasAName()
{
    QFETCH(Kind, kind);
    QFETCH(QString, id);
    m_driven->open();
    m_driven->window->session().addToTray({core::TrayItem::Kind::Service, u"childline"_s});
    m_driven->go(kind, id);
    for (QWidget *stop : m_driven->window->tabStops()) {
        const bool isScroller = stop->inherits("QAbstractScrollArea");
        QVERIFY2(isScroller || !interfaceOf(stop)->text(QAccessible::Name).isEmpty(),
                 qPrintable(stop->objectName() + u" "_s + QLatin1String(stop->metaObject()->className())));
        if (qobject_cast<QAbstractButton *>(stop))
            QVERIFY2(stop->width() >= 44 && stop->height() >= 44, qPrintable(stop->objectName()));
    }
}

void KeyboardTest::leaveSaysWhatItDoes()
{
    m_driven->open();
    QAccessibleInterface *leave = interfaceOf(m_driven->shown(u"leave"_s));
    QCOMPARE(leave->role(), QAccessible::Button);
    QCOMPARE(leave->text(QAccessible::Name), u"Leave Waymark now"_s);
    QCOMPARE(leave->text(QAccessible::Description),
             u"Closes at once without asking. Esc or Shift three times does the same."_s);
    leave->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(m_driven->fake.leaving.count, 1);
}

void KeyboardTest::aRowIsReadAsOne()
{
    m_driven->open();
    m_driven->type(u"childline"_s);
    QAccessibleInterface *list = interfaceOf(m_driven->list());
    QVERIFY(list->tableInterface());
    const QString name = list->tableInterface()->cellAt(0, 0)->text(QAccessible::Name);
    QVERIFY2(name.startsWith("Childline"_L1), qPrintable(name));
    QVERIFY2(name.contains(core::spoken(u"0800 1111"_s)), qPrintable(name));
    QVERIFY(name.contains("Listed as open"_L1));
}

void KeyboardTest::aPauseInTypingSaysOneStatus()
{
    m_driven->open();
    m_driven->type(u"0808 802 9999"_s);
    auto *status = m_driven->find<ui::Announcer>(u"resultsStatus"_s);
    QVERIFY(status->said().isEmpty());
    QTRY_VERIFY(!status->said().isEmpty());
    const QString name = interfaceOf(status)->text(QAccessible::Name);
    QCOMPARE(interfaceOf(status)->role(), QAccessible::Notification);
    QVERIFY2(name.contains("is an old number of"_L1), qPrintable(name));
    QVERIFY(name.contains("1 service"_L1));
    QVERIFY(name.contains("First: Rape and Sexual Abuse Support Line"_L1));
    QCOMPARE(m_driven->focusName(), u"search"_s);
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
