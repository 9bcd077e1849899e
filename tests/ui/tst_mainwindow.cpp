#include "ui/drivenwindow.h"
#include "ui/widgets.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;
using Kind = ui::Location::Kind;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leaveIsInTheEndCornerOfEveryScreen_data();
    void leaveIsInTheEndCornerOfEveryScreen();
    void leaveIsMirrored();
    void leaveActsWhenPressedNotWhenReleased();
    void leaveActsOnKeys_data();
    void leaveActsOnKeys();
    void theWindowAndItsFrameFitTheScreen();
    void closingTheWindowLeaves();
    void ctrlQLeaves();
    void chosenKeysAreHandedOn();
    void pressesThatAreLeftAreShown();
    void theTitleTellsNothing();
    void homeShowsItsNineChoicesInOrder();
    void homeLeavesOutWhatThePackCannotAnswer();
    void aChoiceLeadsToItsPageAndServices();
    void aChoiceAboutOneselfAsksForIt();
    void homeSaysHowSureTheNumbersAre();
    void homeSaysThatFactsAreOld();
    void homeSaysThatSettingsAreRemembered();
    void resultsFollowEachKeystroke();
    void emptyingTheFieldGoesHome();
    void fiveRowsFitASmallScreen();
    void anOldNumberIsSaidAboveTheList();
    void aFilterIsAChipThatIsTakenAway();
    void clearAllTakesAllFiltersAway();
    void aFilterThatEmptiesTheListNamesItself();
    void backReturnsToTheSameRowScrollAndFilters();
    void startAgainForgetsEverything();
    void theSheetButtonTellsHowManyArePicked();
    void theEmergencyLineNamesItsCountry();
    void theEmergencyLineFoldsWhereThereIsLittleHeight();
    void headAndEmergencyLineLeaveRoom_data();
    void headAndEmergencyLineLeaveRoom();
    void anotherPackIsAlwaysNamed();
    void anUncheckedLanguageSaysSoInEnglishToo();
    void textSizeRebuildsAndKeepsThePlace();
    void withoutAPackTheEmergencyNumbersStand();

private:
    std::unique_ptr<DrivenWindow> m_driven;
};

void MainWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_driven = std::make_unique<DrivenWindow>();
}

void MainWindowTest::leaveIsInTheEndCornerOfEveryScreen_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("percent");
    QTest::newRow("home") << Kind::Home << QString() << 100;
    QTest::newRow("home-twice-as-large") << Kind::Home << QString() << 200;
    QTest::newRow("results") << Kind::Results << QString() << 100;
    QTest::newRow("results-twice-as-large") << Kind::Results << QString() << 200;
    QTest::newRow("service") << Kind::Service << u"rcew-247"_s << 100;
    QTest::newRow("advice") << Kind::Advice << u"advice-3"_s << 200;
    QTest::newRow("list-of-advice") << Kind::AdviceList << QString() << 100;
    QTest::newRow("sheet") << Kind::Tray << QString() << 100;
    QTest::newRow("settings") << Kind::Settings << QString() << 200;
    QTest::newRow("about") << Kind::About << QString() << 100;
}

void MainWindowTest::leaveIsInTheEndCornerOfEveryScreen()
{
    QFETCH(Kind, kind);
    QFETCH(QString, id);
    QFETCH(int, percent);
    m_driven->open(preferencesFor(u"UK"_s, percent));
    m_driven->go(kind, id);
    QWidget *leave = m_driven->shown(u"leave"_s);
    QVERIFY(leave);
    const QRect place = m_driven->placeOf(leave);
    QVERIFY(m_driven->window->rect().contains(place));
    QVERIFY(m_driven->window->width() - place.right() < 40);
    QVERIFY(place.top() < 24);
    QVERIFY(place.height() >= 48);
    QVERIFY(place.size().width() >= leave->sizeHint().width());
    QCOMPARE(m_driven->window->childAt(place.center()), leave);
}

void MainWindowTest::leaveIsMirrored()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m_driven->open();
    const QRect place = m_driven->placeOf(m_driven->shown(u"leave"_s));
    QVERIFY(place.left() < 40);
    const QRect back = m_driven->placeOf(m_driven->shown(u"back"_s));
    QVERIFY(back.left() > m_driven->window->width() / 2);
}

void MainWindowTest::leaveActsWhenPressedNotWhenReleased()
{
    m_driven->open();
    QWidget *leave = m_driven->shown(u"leave"_s);
    QTest::mousePress(leave, Qt::LeftButton);
    QCOMPARE(m_driven->fake.leaving.count, 1);
    QTest::mouseRelease(leave, Qt::LeftButton);
    QCOMPARE(m_driven->fake.leaving.count, 1);
    QTest::mousePress(leave, Qt::RightButton);
    QCOMPARE(m_driven->fake.leaving.count, 1);
}

void MainWindowTest::leaveActsOnKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("enter") << int(Qt::Key_Return);
    QTest::newRow("enter-on-the-keypad") << int(Qt::Key_Enter);
    QTest::newRow("space") << int(Qt::Key_Space);
}

void MainWindowTest::leaveActsOnKeys()
{
    QFETCH(int, key);
    m_driven->open();
    QWidget *leave = m_driven->shown(u"leave"_s);
    leave->setFocus();
    QTest::keyPress(leave, Qt::Key(key));
    QCOMPARE(m_driven->fake.leaving.count, 1);
}

void MainWindowTest::theWindowAndItsFrameFitTheScreen()
{
    const ui::MainWindow window(m_driven->fake.context, {});
    const QSize screen = window.screen()->availableSize();
    QVERIFY(window.height() <= screen.height() - 40);
    QVERIFY(window.width() < screen.width());
}

void MainWindowTest::closingTheWindowLeaves()
{
    m_driven->open();
    m_driven->window->close();
    QCOMPARE(m_driven->fake.leaving.count, 1);
}

void MainWindowTest::ctrlQLeaves()
{
    m_driven->open();
    m_driven->press(Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(m_driven->fake.leaving.count, 1);
}

void MainWindowTest::chosenKeysAreHandedOn()
{
    m_driven->open();
    core::Preferences gentle;
    gentle.leaveKey = 10;
    gentle.slowLeaving = true;
    m_driven->window->session().setPreferences(gentle);
    QCOMPARE(m_driven->fake.leaving.functionKey, 10);
    QVERIFY(m_driven->fake.leaving.slow);
    m_driven->click(u"startAgain"_s);
    QCOMPARE(m_driven->fake.leaving.functionKey, 0);
    QVERIFY(!m_driven->fake.leaving.slow);
}

void MainWindowTest::pressesThatAreLeftAreShown()
{
    m_driven->open();
    QWidget *leave = m_driven->shown(u"leave"_s);
    const QSize size = leave->sizeHint();
    const QImage usual = leave->grab().toImage();
    m_driven->window->setRemainingPresses(1);
    QVERIFY(leave->grab().toImage() != usual);
    QCOMPARE(leave->sizeHint(), size);
    m_driven->window->setRemainingPresses(3);
    QCOMPARE(leave->grab().toImage(), usual);
}

void MainWindowTest::theTitleTellsNothing()
{
    m_driven->open();
    m_driven->go(Kind::Service, u"rcew-247"_s);
    QCOMPARE(m_driven->window->windowTitle(), u"Waymark"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_driven->window.get())->text(QAccessible::Name),
             u"Waymark"_s);
}

void MainWindowTest::homeShowsItsNineChoicesInOrder()
{
    m_driven->fake.directory.services[0].topics += {u"workplace"_s};
    m_driven->open(preferencesFor(u"UK"_s));
    const QList<std::pair<QString, QString>> expected{
        {u"just-happened"_s, u"It has just happened"_s},
        {u"some-time-ago"_s, u"It happened some time ago"_s},
        {u"afraid-of-someone-close"_s, u"I am afraid of someone close to me"_s},
        {u"cannot-cope"_s, u"I cannot cope or think of ending my life"_s},
        {u"under-18"_s, u"I'm under 18"_s},
        {u"someone-told-me"_s, u"Someone told me, or I saw something"_s},
        {u"work-or-study"_s, u"At work or studying"_s},
        {u"online-or-followed"_s, u"Online, images, being followed"_s},
        {u"own-behaviour"_s, u"I am worried about my own behaviour"_s},
    };
    QPoint before(-1, -1);
    for (const auto &[id, words] : expected) {
        auto *choice = qobject_cast<QAbstractButton *>(m_driven->shown(u"choice-"_s + id));
        QVERIFY2(choice, qPrintable(id));
        QCOMPARE(choice->text(), words);
        const QRect place = m_driven->placeOf(choice);
        QVERIFY(place.height() >= 44);
        QCOMPARE(m_driven->window->childAt(place.topLeft() + QPoint(4, 4)), choice);
        QCOMPARE(m_driven->window->childAt(place.bottomRight() - QPoint(4, 4)), choice);
        QVERIFY2(place.y() > before.y() || (place.y() == before.y() && place.x() > before.x()),
                 qPrintable(id));
        before = place.topLeft();
    }
}

void MainWindowTest::homeLeavesOutWhatThePackCannotAnswer()
{
    for (core::Service &service : m_driven->fake.directory.services)
        service.topics.removeAll(u"sexual-harassment"_s);
    m_driven->open();
    QVERIFY(!m_driven->shown(u"choice-work-or-study"_s));
    QVERIFY(m_driven->shown(u"choice-just-happened"_s));
}

void MainWindowTest::aChoiceLeadsToItsPageAndServices()
{
    m_driven->open();
    m_driven->click(u"choice-just-happened"_s);
    QCOMPARE(m_driven->rows().value(0), u"If it has happened to you"_s);
    QVERIFY(m_driven->rows().contains(u"Rape and Sexual Abuse Support Line (24/7)"_s));
    QVERIFY(!m_driven->rows().contains(u"Stop It Now"_s));
    QCOMPARE(m_driven->focusName(), u"resultsHeading"_s);
    auto *chip = qobject_cast<QAbstractButton *>(m_driven->shown(u"filterTopic"_s));
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"It has just happened"_s);
}

void MainWindowTest::aChoiceAboutOneselfAsksForIt()
{
    m_driven->open();
    m_driven->click(u"choice-own-behaviour"_s);
    QVERIFY(m_driven->window->session().location().query.ownBehaviour);
    QCOMPARE(m_driven->rows(), QStringList{u"Stop It Now"_s});
    m_driven->click(u"clearAll"_s);
    QVERIFY(!m_driven->window->session().location().query.ownBehaviour);
}

void MainWindowTest::homeSaysHowSureTheNumbersAre()
{
    m_driven->open();
    QVERIFY(m_driven->shown(u"uncheckedLine"_s));
    m_driven->click(u"computerPage"_s);
    QCOMPARE(m_driven->window->session().location().id, u"advice-9"_s);
}

void MainWindowTest::homeSaysThatFactsAreOld()
{
    m_driven->fake.directory.packInfo.contentDate = QDate(2025, 11, 18);
    m_driven->open();
    QVERIFY(!m_driven->shown(u"oldPack"_s));
    m_driven->fake.directory.packInfo.contentDate = QDate(2025, 11, 17);
    m_driven->open();
    QVERIFY(m_driven->shown(u"oldPack"_s));
}

void MainWindowTest::homeSaysThatSettingsAreRemembered()
{
    m_driven->open();
    QVERIFY(!m_driven->shown(u"forget"_s));
    m_driven->fake.remembered.kept = core::Preferences();
    m_driven->open();
    m_driven->click(u"forget"_s);
    QVERIFY(!m_driven->fake.remembered.exists());
    QVERIFY(!m_driven->shown(u"forget"_s));
}

void MainWindowTest::resultsFollowEachKeystroke()
{
    m_driven->open();
    m_driven->type(u"chil"_s);
    QCOMPARE(m_driven->fake.directory.searches, 4);
    QCOMPARE(m_driven->rows().value(0), u"Childline"_s);
    QCOMPARE(m_driven->focusName(), u"search"_s);
    // Each list answers what stands in the field at that moment.
    m_driven->press(Qt::Key_Backspace);
    QCOMPARE(m_driven->window->session().location().query.text, u"chi"_s);
    m_driven->find<QLineEdit>(u"search"_s)->setText(u"samaritans"_s);
    QCOMPARE(m_driven->rows(), QStringList{u"Samaritans"_s});
}

void MainWindowTest::emptyingTheFieldGoesHome()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->click(u"clearSearch"_s);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Home);
    QCOMPARE(m_driven->focusName(), u"search"_s);
}

void MainWindowTest::fiveRowsFitASmallScreen()
{
    m_driven->addNoSpeechPage();
    m_driven->open(preferencesFor(u"UK"_s));
    m_driven->type(u"line"_s);
    QVERIFY(m_driven->rows().size() > 5);
    const QRect fifth = m_driven->list()->visualRect(m_driven->list()->model()->index(4, 0));
    QVERIFY2(m_driven->list()->viewport()->rect().contains(fifth),
             qPrintable(u"%1 > %2"_s.arg(fifth.bottom()).arg(m_driven->list()->viewport()->height())));
}

void MainWindowTest::anOldNumberIsSaidAboveTheList()
{
    m_driven->open();
    m_driven->type(u"0808 802 9999"_s);
    QWidget *notice = nullptr;
    QTRY_VERIFY((notice = m_driven->shown(u"notice"_s)));
    QVERIFY(notice->findChild<ui::BodyLabel *>()->body().contains(core::isolated(u"0808 500 2222"_s)));
    QCOMPARE(m_driven->rows().value(0), u"Rape and Sexual Abuse Support Line (24/7)"_s);
}

void MainWindowTest::aFilterIsAChipThatIsTakenAway()
{
    m_driven->open({}, {1280, 800});
    m_driven->type(u"line"_s);
    const QStringList all = m_driven->rows();
    m_driven->click(u"filterWhere"_s);
    m_driven->choose(u"filterWhereMenu"_s, u"Scotland"_s);
    auto *chip = qobject_cast<QAbstractButton *>(m_driven->shown(u"filterWhere"_s));
    QTRY_COMPARE(chip->text(), u"Scotland"_s);
    QVERIFY(chip->accessibleName().contains("Where is the person who needs help?"_L1));
    QVERIFY(m_driven->rows().size() < all.size());
    m_driven->click(u"filterWhere"_s);
    QCOMPARE(m_driven->rows(), all);
    QCOMPARE(chip->text(), u"Where is the person who needs help?"_s);
}

void MainWindowTest::clearAllTakesAllFiltersAway()
{
    m_driven->open({}, {1280, 800});
    m_driven->type(u"line"_s);
    QVERIFY(!m_driven->shown(u"clearAll"_s));
    m_driven->click(u"filterFree"_s);
    m_driven->click(u"filterOpenNow"_s);
    QVERIFY(!m_driven->window->session().location().query.filters.isEmpty());
    m_driven->click(u"clearAll"_s);
    QVERIFY(m_driven->window->session().location().query.filters.isEmpty());
    QCOMPARE(m_driven->window->session().location().query.text, u"line"_s);
}

void MainWindowTest::aFilterThatEmptiesTheListNamesItself()
{
    m_driven->open();
    m_driven->type(u"childline"_s);
    core::Query query = m_driven->window->session().location().query;
    query.filters.channel = core::Channel::Text;
    m_driven->window->session().go(ui::Location::results(query));
    QWidget *notice = nullptr;
    QTRY_VERIFY((notice = m_driven->shown(u"notice"_s)));
    QVERIFY(notice->findChild<ui::BodyLabel *>()->body().contains(u"“Text” hides 1."_s));
    m_driven->click(u"removeFilter"_s);
    QCOMPARE(m_driven->rows(), QStringList{u"Childline"_s});
    QVERIFY(!m_driven->shown(u"notice"_s));
}

void MainWindowTest::backReturnsToTheSameRowScrollAndFilters()
{
    m_driven->open(preferencesFor(u"UK"_s));
    m_driven->type(u"line"_s);
    m_driven->click(u"filterFree"_s);
    QListView *list = m_driven->list();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(6, 0));
    const int scroll = list->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    const QString chosen = m_driven->rows().value(6);
    m_driven->press(Qt::Key_Return);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Service);
    m_driven->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Results);
    QCOMPARE(m_driven->find<QLineEdit>(u"search"_s)->text(), u"line"_s);
    QVERIFY(m_driven->window->session().location().query.filters.free);
    QCOMPARE(list->currentIndex().data().toString(), chosen);
    QCOMPARE(list->verticalScrollBar()->value(), scroll);
    QCOMPARE(m_driven->focusName(), u"results"_s);
}

void MainWindowTest::startAgainForgetsEverything()
{
    m_driven->open();
    m_driven->type(u"childline"_s);
    m_driven->press(Qt::Key_Return);
    m_driven->window->session().addToTray({core::TrayItem::Kind::Service, u"childline"_s});
    core::Preferences changed = m_driven->window->session().preferences();
    changed.place = *core::Place::parse(u"IE"_s);
    m_driven->window->session().setPreferences(changed);
    m_driven->click(u"startAgain"_s);
    const ui::Session &session = m_driven->window->session();
    QCOMPARE(session.location().kind, Kind::Home);
    QVERIFY(!session.canGoBack());
    QVERIFY(session.tray().items().isEmpty());
    QVERIFY(!session.preferences().place.isSet());
    auto *field = m_driven->find<QLineEdit>(u"search"_s);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->isUndoAvailable());
    QVERIFY(m_driven->rows().isEmpty());
    for (const QLabel *label : m_driven->window->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains("Childline"_L1), qPrintable(label->text()));
    QCOMPARE(m_driven->fake.clipboard.cleared, 1);
}

void MainWindowTest::theSheetButtonTellsHowManyArePicked()
{
    m_driven->open();
    m_driven->window->session().addToTray({core::TrayItem::Kind::Service, u"childline"_s});
    m_driven->window->session().addToTray({core::TrayItem::Kind::Advice, u"advice-3"_s});
    QCOMPARE(qobject_cast<QAbstractButton *>(m_driven->shown(u"sheet"_s))->text(), u"Sheet (2)"_s);
}

void MainWindowTest::theEmergencyLineNamesItsCountry()
{
    m_driven->open();
    auto *line = m_driven->find<QLabel>(u"emergencyText"_s);
    QVERIFY(line->text().contains("In the UK"_L1));
    QVERIFY(line->text().contains(core::isolated(u"999"_s)));
    m_driven->click(u"somewhereElse"_s);
    m_driven->choose(u"countries"_s, u"Japan"_s);
    QTRY_VERIFY(line->text().contains("Japan"_L1));
    QVERIFY(line->text().contains(core::isolated(u"110"_s)));
    QCOMPARE(m_driven->window->session().preferences().place.code(), u"JP"_s);
}

void MainWindowTest::theEmergencyLineFoldsWhereThereIsLittleHeight()
{
    m_driven->open(preferencesFor(u"UK"_s, 200));
    const QString folded = m_driven->find<QLabel>(u"emergencyText"_s)->text();
    QVERIFY2(folded.contains(u"Emergency: "_s + core::isolated(u"999"_s)), qPrintable(folded));
    m_driven->window->resize(1024, 1200);
    QTRY_VERIFY(m_driven->find<QLabel>(u"emergencyText"_s)->text().contains("Cannot speak?"_L1));
}

void MainWindowTest::headAndEmergencyLineLeaveRoom_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("place");
    for (const int percent : {100, 125, 150, 175, 200}) {
        QTest::addRow("%d-percent", percent) << percent << u"UK"_s;
        QTest::addRow("%d-percent-no-country", percent) << percent << QString();
    }
}

void MainWindowTest::headAndEmergencyLineLeaveRoom()
{
    QFETCH(int, percent);
    QFETCH(QString, place);
    m_driven->addNoSpeechPage();
    m_driven->open(preferencesFor(place, percent));
    QVERIFY(m_driven->shown(u"cannotSpeak"_s));
    const int taken = m_driven->shown(u"leave"_s)->parentWidget()->height() +
                      m_driven->shown(u"emergencyText"_s)->parentWidget()->height();
    QVERIFY2(taken <= 200, qPrintable(QString::number(taken)));
    for (const QString &name : {u"cannotSpeak"_s, u"somewhereElse"_s, u"emergencyText"_s, u"search"_s})
        QVERIFY2(m_driven->window->rect().contains(m_driven->placeOf(m_driven->shown(name))),
                 qPrintable(name));
    QVERIFY(m_driven->shown(u"search"_s)->width() >= 200);
}

void MainWindowTest::anotherPackIsAlwaysNamed()
{
    m_driven->fake.context.pack = {u"/media/usb/local.waymark"_s, false, {}};
    m_driven->open();
    QWidget *bar = m_driven->shown(u"otherPack"_s);
    QVERIFY(bar);
    QVERIFY(bar->findChild<QLabel *>()->text().contains("/media/usb/local.waymark"_L1));
    QVERIFY(bar->findChildren<QAbstractButton *>().isEmpty());
    m_driven->go(Kind::About);
    QVERIFY(bar->isVisible());
}

void MainWindowTest::anUncheckedLanguageSaysSoInEnglishToo()
{
    m_driven->open();
    QVERIFY(!m_driven->shown(u"uncheckedLanguage"_s));
    core::Preferences welsh;
    welsh.language = u"cy"_s;
    m_driven->window->session().setPreferences(welsh);
    QTRY_VERIFY(m_driven->shown(u"uncheckedLanguage"_s));
    m_driven->type(u"line"_s);
    QVERIFY(!m_driven->shown(u"uncheckedLanguage"_s));
    m_driven->go(Kind::Home);
    m_driven->click(u"closeUncheckedLanguage"_s);
    m_driven->go(Kind::Settings);
    QVERIFY(!m_driven->shown(u"uncheckedLanguage"_s));
    QCOMPARE(m_driven->fake.appliedLanguages, QStringList{u"cy"_s});
}

void MainWindowTest::textSizeRebuildsAndKeepsThePlace()
{
    m_driven->open();
    m_driven->go(Kind::Service, u"childline"_s);
    const int before = m_driven->shown(u"leave"_s)->height();
    m_driven->window->session().setPreferences(preferencesFor({}, 200));
    QTRY_VERIFY(m_driven->shown(u"leave"_s)->height() > before);
    QCOMPARE(m_driven->window->session().location().id, u"childline"_s);
    QVERIFY(m_driven->window->session().canGoBack());
}

void MainWindowTest::withoutAPackTheEmergencyNumbersStand()
{
    m_driven->fake.context.pack = {
        u"/nowhere/directory.waymark"_s, true,
        core::Error{core::ErrorKind::File, u"This is no directory."_s, u"header: 0"_s}};
    m_driven->open();
    QVERIFY(m_driven->shown(u"brokenSentence"_s));
    QVERIFY(m_driven->shown(u"brokenRemedy"_s));
    QVERIFY(!m_driven->shown(u"brokenDetails"_s));
    auto *britain = qobject_cast<QLabel *>(m_driven->shown(u"emergency-GB"_s));
    QVERIFY(britain);
    QVERIFY(britain->text().indexOf(core::isolated(u"999"_s)) <
            britain->text().indexOf(core::isolated(u"112"_s)));
    QVERIFY(!m_driven->shown(u"search"_s));
    m_driven->click(u"leave"_s);
    QCOMPARE(m_driven->fake.leaving.count, 1);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
