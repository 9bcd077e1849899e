#include "ui/fakedirectory.h"
#include "ui/resultsmodel.h"
#include "ui/resultwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::ui;

namespace {

core::Filters by(core::Channel channel)
{
    core::Filters how;
    how.channel = channel;
    return how;
}

} // namespace

class ResultsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneAnswerIsOneReset();
    void aRowShowsNameWhoForAndNumber();
    void aRowIsReadAsOneDigitByDigit();
    void aNumberToTextSaysItsWord();
    void whoAsksToTextSeesTheNumberToText();
    void whoAsksToChatSeesNoNumberToRing();
    void whoAsksForFreeSeesTheFreeNumber();
    void anUnknownCostIsSaidWithoutANumberToo();
    void whatIsNotKnownIsSaidOnce();
    void withoutANumberTheWaysToGetInTouchStand();
    void unknownHoursAreNotClosed();
    void aRowSaysWhyItIsThereUnlessItShowsThat_data();
    void aRowSaysWhyItIsThereUnlessItShowsThat();
    void plainNamesTakeThePlaceOfNames();
    void aPageLooksLikeAPage();
    void thePageOfAHomeChoiceStandsFirstAndOnce();
    void anOldNumberIsSaidButInNoRow();
    void whatEmptiesTheListIsNamed();
    void leftOutWordsAreSaid();
    void servicesAndPagesAreCountedApart();
    void aPartOfTheServicesIsSaidToBeOne();
    void someLocalServicesSaySo();

private:
    [[nodiscard]] core::Results search(const QString &text) const
    {
        core::Query query;
        query.text = text;
        return m_directory.search(query, m_now);
    }
    ResultRow rowOf(const QString &id, bool plainNames = false)
    {
        m_model->setAnswer(search({}), {}, m_now, plainNames);
        return m_model->row(m_model->indexOf(id));
    }

    tests::FakeDirectory m_directory;
    QDateTime m_now{QDate(2026, 11, 18), QTime(14, 30), QTimeZone("Europe/London")};
    std::unique_ptr<ResultsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ResultsModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<ResultsModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ResultsModelTest::oneAnswerIsOneReset()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setAnswer(search(u"line"_s), {}, m_now, false);
    m_model->setAnswer(search(u"childline"_s), {}, m_now, false);
    QCOMPARE(resets.count(), 2);
    QCOMPARE(m_model->rowCount(), 1);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void ResultsModelTest::aRowShowsNameWhoForAndNumber()
{
    const ResultRow row = rowOf(u"rcew-247"_s);
    QCOMPARE(row.title, u"Rape and Sexual Abuse Support Line (24/7)"_s);
    QCOMPARE(row.second, u"Anyone, aged 16 or over · England and Wales"_s);
    QCOMPARE(row.number, core::isolated(u"0808 500 2222"_s));
    QVERIFY(row.third.contains("Free to call"_L1));
    QVERIFY(row.third.contains("Listed as open day and night"_L1));
}

void ResultsModelTest::aRowIsReadAsOneDigitByDigit()
{
    m_model->setAnswer(search(u"childline"_s), {}, m_now, false);
    const QString spoken = m_model->index(0).data(Qt::AccessibleTextRole).toString();
    QStringList expected{u"Childline"_s, u"Children and young people"_s, core::spoken(u"0800 1111"_s),
                         u"Listed as open day and night"_s};
    qsizetype from = 0;
    for (const QString &part : expected) {
        const qsizetype at = spoken.indexOf(part, from);
        QVERIFY2(at >= from, qPrintable(part + u" in "_s + spoken));
        from = at + part.size();
    }
}

void ResultsModelTest::aNumberToTextSaysItsWord()
{
    const ResultRow row = rowOf(u"shout"_s);
    QVERIFY(row.number.contains("SHOUT"_L1) && row.number.contains("85258"_L1));
    QVERIFY(row.spoken.contains(core::spoken(u"85258"_s)));
}

void ResultsModelTest::whoAsksToTextSeesTheNumberToText()
{
    const QString id = u"live-fear-free"_s;
    QCOMPARE(rowOf(id).number, core::isolated(u"0808 80 10 800"_s));
    m_model->setAnswer(search({}), {}, m_now, false, by(core::Channel::Text));
    const ResultRow row = m_model->row(m_model->indexOf(id));
    QCOMPARE(row.number, core::isolated(u"07860 077333"_s));
    QCOMPARE(row.cost, u"Not free: your usual text price"_s);
    QVERIFY(row.spoken.contains(core::spoken(u"07860 077333"_s)));
    QCOMPARE(m_model->row(m_model->indexOf(u"rcew-247"_s)).number, core::isolated(u"0808 500 2222"_s));
}

void ResultsModelTest::whoAsksToChatSeesNoNumberToRing()
{
    m_model->setAnswer(search({}), {}, m_now, false, by(core::Channel::Chat));
    const ResultRow row = m_model->row(m_model->indexOf(u"rcew-247"_s));
    QCOMPARE(row.number, QString());
    QVERIFY2(row.third.startsWith(u"Online chat · Listed as open"_s), qPrintable(row.third));
    QVERIFY(!m_model->row(m_model->indexOf(u"live-fear-free"_s)).number.isEmpty());
}

void ResultsModelTest::whoAsksForFreeSeesTheFreeNumber()
{
    core::Service two = m_directory.services.first();
    two.phones = {two.phones.first(), two.phones.first()};
    two.phones[0].printed = u"020 7946 0001"_s;
    two.phones[0].freeToCall = core::Known::No;
    two.phones[1].printed = u"020 7946 0002"_s;
    two.phones[1].freeToCall = core::Known::Yes;
    core::Results results;
    results.hits.resize(1);
    results.hits[0].service = two;
    core::Filters how;
    m_model->setAnswer(results, {}, m_now, false, how);
    QCOMPARE(m_model->row(0).number, core::isolated(u"020 7946 0001"_s));
    how.free = true;
    m_model->setAnswer(results, {}, m_now, false, how);
    QCOMPARE(m_model->row(0).number, core::isolated(u"020 7946 0002"_s));
    QCOMPARE(m_model->row(0).cost, u"Free to call"_s);
}

void ResultsModelTest::anUnknownCostIsSaidWithoutANumberToo()
{
    core::Results results = search(u"chat"_s);
    results.hits.removeIf([](const core::Hit &hit) { return hit.id() != "chat-only"_L1; });
    QCOMPARE(results.hits.size(), 1);
    m_model->setAnswer(results, {}, m_now, false);
    QVERIFY(!m_model->row(0).third.contains("Cost not known"_L1));
    results.hits[0].unknown = {core::FilterKind::Free};
    m_model->setAnswer(results, {}, m_now, false);
    QVERIFY(m_model->row(0).third.contains("Cost not known"_L1));
    QVERIFY(m_model->row(0).spoken.contains("Cost not known"_L1));
}

void ResultsModelTest::whatIsNotKnownIsSaidOnce()
{
    core::Results results = search({});
    core::Filters filters;
    filters.language = u"pl"_s;
    QVERIFY(!remarkOn(filters, results).contains("not know"_L1));
    results.hits[3].unknown = {core::FilterKind::Free, core::FilterKind::Language};
    results.hits[4].unknown = {core::FilterKind::Free};
    const QString said = remarkOn(filters, results);
    QVERIFY2(said.contains("The cost of 2"_L1), qPrintable(said));
    QVERIFY2(said.contains("whether it speaks Polish"_L1), qPrintable(said));
}

void ResultsModelTest::withoutANumberTheWaysToGetInTouchStand()
{
    const ResultRow row = rowOf(u"chat-only"_s);
    QVERIFY(row.number.isEmpty());
    QVERIFY2(row.third.startsWith("Online chat"_L1), qPrintable(row.third));
}

void ResultsModelTest::unknownHoursAreNotClosed()
{
    const ResultRow row = rowOf(u"glen-centre"_s);
    QVERIFY(row.third.contains("Hours not known"_L1));
    QVERIFY(!row.third.contains("closed"_L1));
    QVERIFY2(row.second.startsWith("Glenmore and the Isles"_L1), qPrintable(row.second));
}

void ResultsModelTest::aRowSaysWhyItIsThereUnlessItShowsThat_data()
{
    using Kind = core::Why::Kind;
    QTest::addColumn<QString>("id");
    QTest::addColumn<core::Why>("why");
    QTest::addColumn<QString>("said");
    const QString line = u"rcew-247"_s;
    QTest::newRow("nothing was typed") << line << core::Why{} << QString();
    QTest::newRow("a name that stands there")
        << line << core::Why{Kind::Name, u"abuse rape"_s, {}} << QString();
    QTest::newRow("another name") << line << core::Why{Kind::Name, u"rcew"_s, {}} << u"Matches its name"_s;
    QTest::newRow("the number that stands there")
        << line << core::Why{Kind::Number, u"0808-500"_s, {}} << QString();
    QTest::newRow("another number") << line << core::Why{Kind::Number, u"0800 123"_s, {}}
                                    << u"Matches its number"_s;
    QTest::newRow("what is said about it")
        << line << core::Why{Kind::Text, u"court"_s, {}} << u"Mentions “court”"_s;
    QTest::newRow("a page that has the word")
        << u"advice-2"_s << core::Why{Kind::Text, u"court"_s, {}} << u"Mentions “court”"_s;
}

void ResultsModelTest::aRowSaysWhyItIsThereUnlessItShowsThat()
{
    QFETCH(QString, id);
    QFETCH(core::Why, why);
    QFETCH(QString, said);
    core::Results results = search(id == "advice-2"_L1 ? u"if someone tells"_s : QString());
    results.hits.removeIf([&](const core::Hit &hit) { return hit.id() != id; });
    QCOMPARE(results.hits.size(), 1);
    results.hits.first().why = why;
    m_model->setAnswer(results, {}, m_now, false);
    QCOMPARE(m_model->row(0).why, said);
    QCOMPARE(m_model->row(0).spoken.endsWith(said), true);
    m_model->setAnswer(results, {}, m_now, true);
    QVERIFY2(m_model->row(0).why.isEmpty(), "A screen with plain names says nothing of what was looked for");
}

void ResultsModelTest::plainNamesTakeThePlaceOfNames()
{
    const ResultRow row = rowOf(u"rcew-247"_s, true);
    QCOMPARE(row.title, u"Day and night support line, 16+ (England and Wales)"_s);
    QVERIFY(!row.spoken.contains("Rape"_L1));
}

void ResultsModelTest::aPageLooksLikeAPage()
{
    m_model->setAnswer(search(u"if someone tells"_s), {}, m_now, false);
    const ResultRow &row = m_model->row(m_model->indexOf(u"advice-2"_s));
    QVERIFY(row.isPage);
    QCOMPARE(row.second, u"Listen, believe, and let them choose."_s);
    QVERIFY(row.number.isEmpty());
}

void ResultsModelTest::thePageOfAHomeChoiceStandsFirstAndOnce()
{
    m_model->setAnswer(search(u"if"_s), {*m_directory.advice(u"advice-3"_s, u"en"_s)}, m_now, false);
    QCOMPARE(m_model->row(0).id, u"advice-3"_s);
    for (int row = 1; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->row(row).id != "advice-3"_L1);
}

void ResultsModelTest::anOldNumberIsSaidButInNoRow()
{
    core::Query query;
    query.text = u"0808 802 9999"_s;
    const core::Results results = search(query.text);
    const auto notices = noticesOf(query, results, {}, false);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0].text.contains("is an old number of"_L1));
    QVERIFY(notices[0].text.contains(core::isolated(u"0808 500 2222"_s)));
    m_model->setAnswer(results, {}, m_now, false);
    QCOMPARE(m_model->row(0).id, u"rcew-247"_s);
    QVERIFY(!m_model->row(0).number.contains("9999"_L1));
    QVERIFY(!m_model->row(0).third.contains("9999"_L1));
}

void ResultsModelTest::whatEmptiesTheListIsNamed()
{
    core::Query query;
    query.filters.channel = core::Channel::Text;
    core::Results results;
    results.hidden = {{core::FilterKind::Channel, 12}};
    const auto notices = noticesOf(query, results, {}, false);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].text, u"“Text” hides 12."_s);
    QCOMPARE(notices[0].removes.value(), core::FilterKind::Channel);
}

void ResultsModelTest::leftOutWordsAreSaid()
{
    core::Query query;
    query.text = u"xylophone line"_s;
    core::Results results = search(u"line"_s);
    results.droppedWords = {u"xylophone"_s};
    const auto notices = noticesOf(query, results, {}, false);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0].text.contains(u"“xylophone”"_s));
}

void ResultsModelTest::servicesAndPagesAreCountedApart()
{
    const QString count = countOf(search(u"if someone tells"_s));
    QVERIFY2(count.contains(u'1') && count.contains("page"_L1), qPrintable(count));
    QVERIFY(!count.contains("service"_L1));
}

void ResultsModelTest::aPartOfTheServicesIsSaidToBeOne()
{
    core::Results results;
    results.hits.resize(3);
    results.hits[1].kind = core::Hit::Kind::Advice;
    results.more = true;
    QCOMPARE(countOf(results), u"2+ service(s) and 1 page(s)"_s);
    results.found = 134;
    QCOMPARE(countOf(results), u"2 of 134 service(s)"_s);
    const QLocale before;
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QCOMPARE(countOf(results), u"2 of 134 service(s)"_s);
    results.found = core::mostListed + 1;
    QCOMPARE(countOf(results), u"2 of more than 1,000 services"_s);
    QLocale::setDefault(before);
}

void ResultsModelTest::someLocalServicesSaySo()
{
    QVERIFY(remarkOn({}, search(u"glen"_s)).contains("local"_L1));
    QVERIFY(remarkOn({}, search(u"childline"_s)).isEmpty());
}

QTEST_MAIN(ResultsModelTest)
#include "tst_resultsmodel.moc"
