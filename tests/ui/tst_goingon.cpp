#include "ui/announcer.h"
#include "ui/drivenwindow.h"
#include "ui/resultsmodel.h"

#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;
using Kind = ui::Location::Kind;

/// A list of more than its first fifty rows.
class GoingOnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingMoreIsAskedBeforeTheEndIsInSight();
    void scrollingToTheEndGoesOn();
    void keysGoOn_data();
    void keysGoOn();
    void theRowInSightStaysWhereItIs();
    void theListEndsWithWhatThereIs();
    void howManyThereAreIsSaidAndSpoken();
    void aVeryLongListSaysWhereItEnds();
    void aLongWaitIsSaid();
    void typingOnDropsTheStep();
    void aListThatIsStillLookedForDoesNotGoOn();
    void pagesOfAHomeChoiceStandOnce();
    void comingBackFindsARowFarDown();
    void aRowFarDownIsReadAndPicked();
    void largeLettersGoOnToo();

private:
    void fill(int count);
    [[nodiscard]] QString heading() const { return m_driven->find<QLabel>(u"resultsHeading"_s)->text(); }
    [[nodiscard]] QString remark() const { return m_driven->find<QLabel>(u"remark"_s)->text(); }
    [[nodiscard]] int rows() const { return m_driven->list()->model()->rowCount(); }
    [[nodiscard]] qsizetype asked() const { return m_driven->fake.searching.asked.size(); }
    void toTheEnd() const { m_driven->list()->scrollToBottom(); }

    std::unique_ptr<DrivenWindow> m_driven;
};

void GoingOnTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_driven = std::make_unique<DrivenWindow>();
    fill(120);
}

void GoingOnTest::cleanup()
{
    m_driven.reset();
}

/// "line 0" and on.
void GoingOnTest::fill(int count)
{
    QList<core::Service> &services = m_driven->fake.directory.services;
    const core::Service one = services.first();
    services.clear();
    for (int i = 0; i < count; ++i) {
        services.append(one);
        services.last().id = u"line-%1"_s.arg(i);
        services.last().name = u"line %1"_s.arg(i);
    }
}

void GoingOnTest::nothingMoreIsAskedBeforeTheEndIsInSight()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    QCOMPARE(rows(), 50);
    const qsizetype before = asked();
    QScrollBar *bar = m_driven->list()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QTest::qWait(0);
    QCOMPARE(asked(), before);
    QCOMPARE(rows(), 50);
}

void GoingOnTest::scrollingToTheEndGoesOn()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    const core::Query first = m_driven->fake.searching.asked.last();
    toTheEnd();
    QTRY_COMPARE(rows(), 100);
    core::Query then = m_driven->fake.searching.asked.last();
    QCOMPARE(then.from, 50);
    then.from = 0;
    QCOMPARE(then, first);
    for (int row = 0; row < 100; ++row)
        QCOMPARE(m_driven->rows()[row], u"line %1"_s.arg(row));
}

void GoingOnTest::keysGoOn_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("down, again and again") << int(Qt::Key_Down);
    QTest::newRow("page down") << int(Qt::Key_PageDown);
    QTest::newRow("end") << int(Qt::Key_End);
}

void GoingOnTest::keysGoOn()
{
    QFETCH(int, key);
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->press(Qt::Key_Down);
    QTRY_COMPARE(m_driven->focusName(), u"results"_s);
    for (int pressed = 0; m_driven->list()->currentIndex().row() < 119; ++pressed) {
        QVERIFY2(pressed < 130, qPrintable(QString::number(m_driven->list()->currentIndex().row())));
        m_driven->press(key);
        QTest::qWait(0);
    }
    QCOMPARE(m_driven->list()->currentIndex().data().toString(), u"line 119"_s);
    QCOMPARE(m_driven->focusName(), u"results"_s);
}

void GoingOnTest::theRowInSightStaysWhereItIs()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->fake.searching.slow = true;
    toTheEnd();
    const auto top = [this] {
        const QModelIndex first = m_driven->list()->indexAt(QPoint(40, 0));
        return first.data().toString() + u' ' + QString::number(m_driven->list()->visualRect(first).top());
    };
    const QString before = top();
    QCOMPARE(rows(), 50);
    m_driven->fake.searching.answer(
        m_driven->fake.directory.search(m_driven->fake.searching.asked.last(), m_driven->fake.now));
    QTRY_COMPARE(rows(), 100);
    QTest::qWait(0);
    QCOMPARE(top(), before);
}

void GoingOnTest::theListEndsWithWhatThereIs()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    toTheEnd();
    QTRY_COMPARE(rows(), 100);
    toTheEnd();
    QTRY_COMPARE(rows(), 120);
    const qsizetype before = asked();
    toTheEnd();
    QTest::qWait(0);
    QCOMPARE(asked(), before);
    QCOMPARE(heading(), u"120 service(s)"_s);
}

void GoingOnTest::howManyThereAreIsSaidAndSpoken()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    QCOMPARE(heading(), u"50 of 120 service(s)"_s);
    const auto *said = m_driven->find<ui::Announcer>(u"resultsStatus"_s);
    QTRY_VERIFY(said->said().contains("50 of 120 service(s)"_L1));
    toTheEnd();
    QTRY_COMPARE(heading(), u"100 of 120 service(s)"_s);
    QTRY_COMPARE(said->said(), u"100 of 120 service(s)"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_driven->list())->childCount(), 100);
}

void GoingOnTest::aVeryLongListSaysWhereItEnds()
{
    fill(core::mostListed + 30);
    m_driven->open();
    m_driven->type(u"line"_s);
    QCOMPARE(heading(), u"50 of more than 1,000 services"_s);
    QVERIFY(!remark().contains("1,000"_L1));
    while (rows() < core::mostListed) {
        const int before = rows();
        toTheEnd();
        QTRY_COMPARE(rows(), before + 50);
    }
    const qsizetype before = asked();
    toTheEnd();
    QTest::qWait(0);
    QCOMPARE(asked(), before);
    QVERIFY2(remark().contains("Only the first 1,000 are listed."_L1), qPrintable(remark()));
}

void GoingOnTest::aLongWaitIsSaid()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->fake.searching.slow = true;
    toTheEnd();
    QTRY_VERIFY(remark().contains("Still looking"_L1));
    m_driven->fake.searching.answer(
        m_driven->fake.directory.search(m_driven->fake.searching.asked.last(), m_driven->fake.now));
    QTRY_COMPARE(rows(), 100);
    QVERIFY(!remark().contains("Still looking"_L1));
}

void GoingOnTest::typingOnDropsTheStep()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->fake.searching.slow = true;
    toTheEnd();
    const core::Results late =
        m_driven->fake.directory.search(m_driven->fake.searching.asked.last(), m_driven->fake.now);
    const core::Searching::Answer answer = m_driven->fake.searching.taken();
    m_driven->fake.searching.slow = false;
    m_driven->type(u" 11"_s);
    const QStringList found = m_driven->rows();
    QVERIFY(found.size() < 50);
    answer(late);
    QCOMPARE(m_driven->rows(), found);
}

void GoingOnTest::aListThatIsStillLookedForDoesNotGoOn()
{
    m_driven->open();
    m_driven->fake.searching.slow = true;
    m_driven->type(u"l"_s);
    core::Results results =
        m_driven->fake.directory.search(m_driven->fake.searching.asked.last(), m_driven->fake.now);
    results.stillLooking = true;
    m_driven->fake.searching.answer(results);
    QTRY_COMPARE(rows(), 50);
    toTheEnd();
    QTest::qWait(0);
    QCOMPARE(asked(), 1);
    results.stillLooking = false;
    m_driven->fake.searching.answer(results);
    toTheEnd();
    QTRY_COMPARE(asked(), 2);
}

void GoingOnTest::pagesOfAHomeChoiceStandOnce()
{
    ui::ResultsModel model;
    core::AdviceSummary page;
    page.id = u"page"_s;
    core::Results results = m_driven->fake.directory.search(
        {.text = {}, .filters = {}, .place = {}, .language = u"en"_s}, m_driven->fake.now);
    model.setAnswer(results, {page}, m_driven->fake.now, false);
    QCOMPARE(model.rowCount(), 51);
    core::Results behind;
    behind.hits.resize(2);
    behind.hits[0].kind = core::Hit::Kind::Advice;
    behind.hits[0].advice = page;
    behind.hits[1].service.id = u"another"_s;
    model.append(behind);
    QCOMPARE(model.rowCount(), 52);
    QCOMPARE(model.row(51).id, u"another"_s);
}

void GoingOnTest::comingBackFindsARowFarDown()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->press(Qt::Key_Down);
    for (int pressed = 0; pressed < 2; ++pressed) {
        m_driven->press(Qt::Key_End);
        QTest::qWait(0);
    }
    QTRY_COMPARE(rows(), 120);
    m_driven->list()->setCurrentIndex(m_driven->list()->model()->index(104, 0));
    const int scroll = m_driven->list()->verticalScrollBar()->value();
    m_driven->press(Qt::Key_Return);
    QTRY_COMPARE(m_driven->window->session().location().id, u"line-104"_s);
    m_driven->window->session().goBack();
    QTRY_COMPARE(m_driven->list()->currentIndex().data().toString(), u"line 104"_s);
    QTRY_COMPARE(m_driven->list()->verticalScrollBar()->value(), scroll);
    QVERIFY(m_driven->list()->viewport()->rect().contains(
        m_driven->list()->visualRect(m_driven->list()->currentIndex()).center()));
}

void GoingOnTest::aRowFarDownIsReadAndPicked()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    toTheEnd();
    QTRY_COMPARE(rows(), 100);
    const QString spoken = m_driven->list()->model()->index(99, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith("line 99. "_L1), qPrintable(spoken));
    Q_EMIT m_driven->list()->activated(m_driven->list()->model()->index(99, 0));
    QTRY_COMPARE(m_driven->window->session().location().id, u"line-99"_s);
    m_driven->click(u"trayButton"_s);
    QCOMPARE(m_driven->window->session().tray().items().size(), 1);
    QCOMPARE(m_driven->window->session().tray().items().first().id, u"line-99"_s);
}

void GoingOnTest::largeLettersGoOnToo()
{
    m_driven->open(preferencesFor({}, 200));
    m_driven->type(u"line"_s);
    m_driven->press(Qt::Key_Down);
    m_driven->press(Qt::Key_End);
    QTRY_COMPARE(rows(), 100);
    m_driven->press(Qt::Key_End);
    QTRY_COMPARE(rows(), 120);
    QTRY_COMPARE(m_driven->list()->currentIndex().row(), 99);
    QVERIFY(m_driven->list()->viewport()->rect().intersects(
        m_driven->list()->visualRect(m_driven->list()->currentIndex())));
}

QTEST_MAIN(GoingOnTest)
#include "tst_goingon.moc"
