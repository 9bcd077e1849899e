#include "ui/drivenwindow.h"
#include "ui/practice.h"
#include "ui/seen.h"

#include <QElapsedTimer>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;
using Kind = ui::Location::Kind;

/// "Try it": how leaving looks, without leaving.
class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void homeExplainsTheWaysToLeave();
    void thePageIsTellingNothingOfTheTopic();
    void theWindowGoesAndComesBackHome();
    void allOtherWindowsGoToo();
    void aKeyThatLeavesIsEnoughMeanwhile();
    void leaveStillReallyLeavesOnThatPage();
    void itWorkedIsSaidUntilThePersonMovesOn();

private:
    void openPractice();
    std::unique_ptr<DrivenWindow> m_driven;
};

void PracticeTest::init()
{
    failOnWarnings();
    m_driven = std::make_unique<DrivenWindow>();
}

void PracticeTest::openPractice()
{
    m_driven->open();
    m_driven->click(u"practice"_s);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Practice);
}

void PracticeTest::homeExplainsTheWaysToLeave()
{
    m_driven->open();
    const QString line = textOf(*qobject_cast<QLabel *>(m_driven->shown(u"leavingLine"_s)));
    QVERIFY(line.contains("Esc or Shift three times"_L1));
    QVERIFY(line.contains("Open something ordinary first; it is what will be seen."_L1));
}

void PracticeTest::thePageIsTellingNothingOfTheTopic()
{
    m_driven->open();
    m_driven->type(u"groped"_s);
    m_driven->go(Kind::Practice);
    auto *field = m_driven->find<QLineEdit>(u"search"_s);
    QVERIFY(field->text().isEmpty());
    QVERIFY(field->placeholderText().isEmpty());
    QVERIFY(!field->isUndoAvailable());
    const QWidget *page = m_driven->shown(u"tryIt"_s)->parentWidget();
    QVERIFY(allText(*page).contains("After two seconds it comes back"_L1));
    for (const QString &word : {u"abuse"_s, u"harass"_s, u"assault"_s, u"help"_s, u"survivor"_s})
        QVERIFY2(!allText(*page).contains(word, Qt::CaseInsensitive), qPrintable(word));
    m_driven->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(field->text(), u"groped"_s);
    m_driven->click(u"startAgain"_s);
    QVERIFY(!field->placeholderText().isEmpty());
}

void PracticeTest::theWindowGoesAndComesBackHome()
{
    openPractice();
    QElapsedTimer time;
    time.start();
    m_driven->click(u"tryIt"_s);
    QVERIFY(!m_driven->window->isVisible());
    QTRY_VERIFY(m_driven->window->isVisible());
    QVERIFY(time.elapsed() >= ui::Practice::away - 50);
    QCOMPARE(m_driven->window->windowOpacity(), 1.0);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Home);
    QCOMPARE(m_driven->fake.leaving.count, 0);
}

void PracticeTest::allOtherWindowsGoToo()
{
    openPractice();
    QWidget panel(m_driven->window.get(), Qt::Tool);
    panel.show();
    m_driven->window->session().practise();
    QVERIFY(!panel.isVisible());
    QTRY_VERIFY(m_driven->window->isVisible());
    QVERIFY(!panel.isVisible());
}

void PracticeTest::aKeyThatLeavesIsEnoughMeanwhile()
{
    openPractice();
    QVERIFY(!m_driven->fake.leaving.isPractising);
    m_driven->click(u"tryIt"_s);
    QVERIFY(m_driven->fake.leaving.isPractising);
    // Asked for again while the window is away: nothing begins anew.
    m_driven->window->session().practise();
    QTRY_VERIFY(m_driven->window->isVisible());
    QVERIFY(!m_driven->fake.leaving.isPractising);
}

void PracticeTest::leaveStillReallyLeavesOnThatPage()
{
    openPractice();
    QTest::mousePress(m_driven->shown(u"leave"_s), Qt::LeftButton);
    QCOMPARE(m_driven->fake.leaving.count, 1);
}

void PracticeTest::itWorkedIsSaidUntilThePersonMovesOn()
{
    openPractice();
    m_driven->click(u"tryIt"_s);
    QTRY_VERIFY(m_driven->shown(u"said"_s));
    QVERIFY(allText(*m_driven->shown(u"said"_s)).contains("It worked."_L1));
    m_driven->type(u"line"_s);
    QVERIFY(!m_driven->shown(u"said"_s));
}

QTEST_MAIN(PracticeTest)
#include "tst_practice.moc"
