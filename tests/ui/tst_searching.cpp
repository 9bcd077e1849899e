#include "ui/announcer.h"
#include "ui/drivenwindow.h"
#include "ui/filterbar.h"
#include "ui/resultsmodel.h"
#include "ui/widgets.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;
using Kind = ui::Location::Kind;

namespace {

class PaintCount : public QObject
{
public:
    int count = 0;
    explicit PaintCount(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

/// The list while the search takes its time.
class SearchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingGoesOnWithoutAnAnswer();
    void theListOfBeforeStandsUntilTheAnswer();
    void aLongWaitIsSaid();
    void aLongWaitIsSpoken();
    void anAnswerThatIsNotWholeIsSpokenAsSuch();
    void theWholeAnswerTakesThePlaceOfTheFirst();
    void whatStaysAboveTheListIsNotDrawnAgain();
    void theRowThatIsReadStaysWhereItIs();
    void enterWaitsForTheAnswer();
    void enterIsForgottenWhenThePersonTypesOn();
    void downWaitsForTheAnswer();
    void comingBackFindsTheRowAtOnce();
    void startAgainForgetsWhatIsLookedFor();
    void anAnswerAfterAChangeOfLanguageHurtsNobody();
    void filtersOfTheWordsAreChips();
    void filtersOfTheWordsAreSpoken();
    void aChipOfTheWordsIsTakenOff();
    void clearingAllTakesOffTheWordsFiltersToo();
    void aFilterThatIsNotAppliedIsSaid();
    void whatWasTakenOffIsForgottenWithTheText();

private:
    [[nodiscard]] core::Results resultsOf(int from, int count) const;
    [[nodiscard]] core::Results withFilter(bool applied) const;
    [[nodiscard]] QString spoken() const { return m_driven->find<ui::Announcer>(u"resultsStatus"_s)->said(); }
    [[nodiscard]] QString remark() const { return m_driven->find<QLabel>(u"remark"_s)->text(); }
    [[nodiscard]] QString visibleTop() const
    {
        const QModelIndex first = m_driven->list()->indexAt(QPoint(40, 0));
        return first.data().toString() + u' ' + QString::number(m_driven->list()->visualRect(first).top());
    }

    std::unique_ptr<DrivenWindow> m_driven;
};

void SearchingTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_driven = std::make_unique<DrivenWindow>();
    m_driven->fake.searching.slow = true;
}

void SearchingTest::cleanup()
{
    m_driven.reset();
}

/// Lines of one topic, "line 3" and on, as if a directory had them.
core::Results SearchingTest::resultsOf(int from, int count) const
{
    core::Results results;
    for (int i = from; i < from + count; ++i) {
        core::Hit hit;
        hit.service = m_driven->fake.directory.services.first();
        hit.service.id = u"line-%1"_s.arg(i);
        hit.service.name = u"line %1"_s.arg(i);
        results.hits.append(hit);
    }
    return results;
}

core::Results SearchingTest::withFilter(bool applied) const
{
    core::Results results = resultsOf(0, 3);
    core::UnderstoodFilter text{core::FilterKind::Channel, {}, u"by text"_s, applied};
    text.value.channel = core::Channel::Text;
    results.understood = {text};
    return results;
}

void SearchingTest::typingGoesOnWithoutAnAnswer()
{
    m_driven->open();
    m_driven->type(u"rape"_s);
    QCOMPARE(m_driven->find<QLineEdit>(u"search"_s)->text(), u"rape"_s);
    QCOMPARE(m_driven->fake.searching.asked.size(), 4);
    QCOMPARE(m_driven->fake.directory.searches, 0);
    QCOMPARE(m_driven->rows(), QStringList());
}

void SearchingTest::theListOfBeforeStandsUntilTheAnswer()
{
    m_driven->open();
    m_driven->type(u"li"_s);
    m_driven->fake.searching.answer(resultsOf(0, 2));
    m_driven->type(u"n"_s);
    QCOMPARE(m_driven->rows(), QStringList({u"line 0"_s, u"line 1"_s}));
    m_driven->fake.searching.answer(resultsOf(5, 1));
    QCOMPARE(m_driven->rows(), QStringList{u"line 5"_s});
}

void SearchingTest::aLongWaitIsSaid()
{
    m_driven->open();
    m_driven->type(u"li"_s);
    QVERIFY(!remark().contains("looking"_L1));
    QTRY_VERIFY(remark().contains("looking"_L1));
    m_driven->fake.searching.answer(resultsOf(0, 2));
    QVERIFY(!remark().contains("looking"_L1));
}

void SearchingTest::aLongWaitIsSpoken()
{
    m_driven->open();
    m_driven->type(u"li"_s);
    QTRY_VERIFY(spoken().contains("Still looking"_L1));
    m_driven->fake.searching.answer(resultsOf(0, 2));
    QTRY_VERIFY(spoken().contains("line 0"_L1));
    QVERIFY(!spoken().contains("Still looking"_L1));
}

void SearchingTest::anAnswerThatIsNotWholeIsSpokenAsSuch()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    core::Results first = resultsOf(3, 1);
    first.stillLooking = true;
    m_driven->fake.searching.answer(first);
    QTRY_VERIFY(spoken().contains("line 3"_L1));
    QVERIFY(spoken().contains("Still looking"_L1));
}

void SearchingTest::theWholeAnswerTakesThePlaceOfTheFirst()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    core::Results first = resultsOf(3, 1);
    first.stillLooking = true;
    m_driven->fake.searching.answer(first);
    QVERIFY(remark().contains("looking"_L1));
    m_driven->fake.searching.answer(resultsOf(0, 4));
    QCOMPARE(m_driven->rows().size(), 4);
    QVERIFY(!remark().contains("looking"_L1));
}

void SearchingTest::whatStaysAboveTheListIsNotDrawnAgain()
{
    m_driven->open();
    PaintCount search(m_driven->find(u"search"_s));
    m_driven->type(u"lin"_s);
    core::Results results = resultsOf(0, 20);
    results.emergency = true;
    m_driven->fake.searching.answer(results);
    PaintCount rows(m_driven->list()->viewport());
    QTRY_VERIFY(rows.count > 0);
    const QPointer<QWidget> notice = m_driven->shown(u"notice"_s);
    QVERIFY(notice);
    // Layouts above settle with the next.
    search.count = 0;
    m_driven->type(u"e"_s);
    QTRY_VERIFY(search.count > 0);

    PaintCount notices(notice);
    PaintCount filters(m_driven->find<ui::FilterBar>({})->findChild<ui::ActionButton *>());
    rows.count = 0;
    results.hits = resultsOf(5, 20).hits;
    m_driven->fake.searching.answer(results);
    QTRY_VERIFY(rows.count > 0);
    QCOMPARE(m_driven->shown(u"notice"_s), notice.data());
    QCOMPARE(notices.count, 0);
    QCOMPARE(filters.count, 0);
}

void SearchingTest::theRowThatIsReadStaysWhereItIs()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    core::Results first = resultsOf(20, 30);
    first.stillLooking = true;
    m_driven->fake.searching.answer(first);
    QListView *list = m_driven->list();
    list->setCurrentIndex(list->model()->index(12, 0));
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 3);
    const QString top = visibleTop();
    m_driven->fake.searching.answer(resultsOf(5, 60));
    QCOMPARE(visibleTop(), top);
    QCOMPARE(list->currentIndex().data().toString(), u"line 32"_s);
}

void SearchingTest::enterWaitsForTheAnswer()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->press(Qt::Key_Return);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Results);
    const QString id = m_driven->fake.directory.services.first().id;
    core::Results results = resultsOf(0, 2);
    results.hits[0].service.id = id;
    m_driven->fake.searching.answer(results);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Service);
    QCOMPARE(m_driven->window->session().location().id, id);
}

void SearchingTest::enterIsForgottenWhenThePersonTypesOn()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->press(Qt::Key_Return);
    m_driven->type(u"s"_s);
    m_driven->fake.searching.answer(resultsOf(0, 2));
    QCOMPARE(m_driven->window->session().location().kind, Kind::Results);
}

void SearchingTest::downWaitsForTheAnswer()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->press(Qt::Key_Down);
    m_driven->fake.searching.answer(resultsOf(0, 2));
    QCOMPARE(m_driven->focusName(), u"results"_s);
    QCOMPARE(m_driven->list()->currentIndex().data().toString(), u"line 0"_s);
}

void SearchingTest::comingBackFindsTheRowAtOnce()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    core::Results results = resultsOf(0, 40);
    results.hits[30].service.id = m_driven->fake.directory.services.first().id;
    m_driven->fake.searching.answer(results);
    m_driven->list()->setCurrentIndex(m_driven->list()->model()->index(30, 0));
    const QString top = visibleTop();
    m_driven->press(Qt::Key_Return);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Service);
    m_driven->window->session().goBack();
    QCOMPARE(m_driven->rows().size(), 40);
    QCOMPARE(visibleTop(), top);
    m_driven->fake.searching.answer(results);
    QCOMPARE(visibleTop(), top);
    QCOMPARE(m_driven->list()->currentIndex().row(), 30);
}

void SearchingTest::startAgainForgetsWhatIsLookedFor()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    m_driven->click(u"startAgain"_s);
    QVERIFY(m_driven->fake.searching.forgotten > 0);
    m_driven->fake.searching.answer(resultsOf(0, 2));
    QCOMPARE(m_driven->rows(), QStringList());
}

void SearchingTest::anAnswerAfterAChangeOfLanguageHurtsNobody()
{
    m_driven->open();
    m_driven->type(u"line"_s);
    core::Preferences preferences = m_driven->window->session().preferences();
    preferences.textPercent = 150;
    preferences.language = u"cy"_s;
    m_driven->window->session().setPreferences(preferences);
    QTest::qWait(0);
    m_driven->fake.searching.answer(resultsOf(0, 2));
}

void SearchingTest::filtersOfTheWordsAreChips()
{
    m_driven->open();
    m_driven->type(u"by text"_s);
    m_driven->fake.searching.answer(withFilter(true));
    auto *chip = qobject_cast<QAbstractButton *>(m_driven->shown(u"filterChannel"_s));
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"Text: from your words"_s);
    QVERIFY(chip->accessibleName().contains("Remove"_L1));
    chip->parentWidget()->resize(chip->size());
    QCOMPARE(chip->text(), u"Text"_s);
    QVERIFY(chip->accessibleName().contains("from your words"_L1));
}

void SearchingTest::filtersOfTheWordsAreSpoken()
{
    m_driven->open();
    m_driven->type(u"by text"_s);
    m_driven->fake.searching.answer(withFilter(true));
    QTRY_VERIFY2(spoken().contains("Text: from your words"_L1), qPrintable(spoken()));
}

void SearchingTest::aChipOfTheWordsIsTakenOff()
{
    m_driven->open();
    m_driven->type(u"by text"_s);
    m_driven->fake.searching.answer(withFilter(true));
    m_driven->click(u"filterChannel"_s);
    const core::Query &query = m_driven->fake.searching.asked.last();
    QCOMPARE(query.text, u"by text"_s);
    QVERIFY(query.filters.isEmpty());
    QCOMPARE(query.notMeant, QList<core::Filters>{withFilter(true).understood.first().value});
    m_driven->fake.searching.answer(resultsOf(0, 5));
    QCOMPARE(m_driven->rows().size(), 5);
}

void SearchingTest::clearingAllTakesOffTheWordsFiltersToo()
{
    m_driven->open();
    m_driven->type(u"by text"_s);
    m_driven->fake.searching.answer(withFilter(true));
    core::Query query = m_driven->fake.searching.asked.last();
    query.filters.free = true;
    m_driven->window->session().go(ui::Location::results(query));
    m_driven->fake.searching.answer(withFilter(true));
    m_driven->click(u"clearAll"_s);
    QVERIFY(m_driven->fake.searching.asked.last().filters.isEmpty());
    QCOMPARE(m_driven->fake.searching.asked.last().notMeant.size(), 1);
}

void SearchingTest::aFilterThatIsNotAppliedIsSaid()
{
    m_driven->open();
    m_driven->type(u"by text"_s);
    m_driven->fake.searching.answer(withFilter(false));
    QVERIFY(
        !m_driven->shown(u"filterChannel"_s) ||
        !qobject_cast<QAbstractButton *>(m_driven->shown(u"filterChannel"_s))->text().contains("Text"_L1));
    QVERIFY(m_driven->shown(u"notice"_s));
}

void SearchingTest::whatWasTakenOffIsForgottenWithTheText()
{
    m_driven->open();
    m_driven->type(u"by text"_s);
    m_driven->fake.searching.answer(withFilter(true));
    m_driven->click(u"filterChannel"_s);
    m_driven->find<QLineEdit>(u"search"_s)->clear();
    m_driven->type(u"by text"_s);
    QVERIFY(m_driven->fake.searching.asked.last().notMeant.isEmpty());
}

QTEST_MAIN(SearchingTest)
#include "tst_searching.moc"
