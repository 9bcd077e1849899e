#include "store/samplepack.h"
#include "support/samplecontent.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

/// Those at the beginning of which all is known that the filters ask.
QStringList knownToFit(const core::Results &results)
{
    QStringList ids;
    for (const core::Hit &hit : results.hits) {
        if (!hit.unknown.isEmpty())
            break;
        ids.append(hit.id());
    }
    return ids;
}

} // namespace

class FiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFilterLeavesWhatFits_data();
    void aFilterLeavesWhatFits();
    void aFilterTogetherWithWords();
    void thoseForTheChosenGroupComeFirst();
    void theChosenPlaceBeatsTheSetting();
    void filtersThatLeaveNothingNameThemselves();
    void oneOfTwoFiltersCanBeToBlame();
    void anAgeCanBeToBlame();
    void openNowFollowsTheClock();
    void unknownHoursStandBehindTheOpenOnes();
    void aTopicThatNobodyCarriesFallsBack();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::PackFile> m_pack;
};

void FiltersTest::initTestCase()
{
    QVERIFY(samples::writeSamplePack(m_folder.filePath(u"pack"_s)));
    m_pack = samples::openPack(m_folder.filePath(u"pack"_s));
    QVERIFY(m_pack);
}

void FiltersTest::aFilterLeavesWhatFits_data()
{
    QTest::addColumn<core::Filters>("filters");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const auto &set, const QStringList &ids) {
        core::Filters filters;
        set(filters);
        QTest::newRow(name) << filters << ids;
    };
    row("topic", [](auto &f) { f.topics = {u"mental-health-crisis"_s}; }, {u"listeners"_s, u"lantern"_s});
    row("either of two topics",
        [](auto &f) {
            f.topics = {u"mental-health-crisis"_s, u"victims-of-crime"_s};
        },
        {u"harbour"_s, u"listeners"_s, u"lantern"_s});
    row("country", [](auto &f) { f.where = *core::Place::parse(u"FR"_s); }, {u"voix"_s});
    row("channel", [](auto &f) { f.channel = core::Channel::Text; }, {u"lantern"_s});
    row("a role", [](auto &f) { f.audience = u"bystanders-friends-family"_s; }, {u"friends"_s});
    row("topic and place",
        [](auto &f) {
            f.topics = {u"domestic-abuse"_s};
            f.where = *core::Place::parse(u"SCT"_s);
        },
        {u"thistle"_s, u"oak"_s});
    row("free and topic",
        [](auto &f) {
            f.free = true;
            f.topics = {u"victims-of-crime"_s};
        },
        {u"harbour"_s});
}

void FiltersTest::aFilterLeavesWhatFits()
{
    QFETCH(core::Filters, filters);
    QFETCH(QStringList, ids);
    core::Query query = samples::query({});
    query.filters = filters;
    const core::Results results = m_pack->search(query, samples::mondayAfternoon());
    QStringList found = samples::idsOf(results);
    std::sort(found.begin(), found.end());
    std::sort(ids.begin(), ids.end());
    QCOMPARE(found, ids);
    QVERIFY(results.hidden.isEmpty());
}

void FiltersTest::aFilterTogetherWithWords()
{
    core::Query query = samples::query(u"abuse"_s);
    query.filters.where = *core::Place::parse(u"SCT"_s);
    for (const core::Hit &hit : m_pack->search(query, samples::mondayAfternoon()).hits) {
        if (hit.kind == core::Hit::Kind::Service)
            QVERIFY2(QStringList({u"thistle"_s, u"oak"_s}).contains(hit.id()), qPrintable(hit.id()));
    }
}

void FiltersTest::thoseForTheChosenGroupComeFirst()
{
    core::Query query = samples::query(u"domestic abuse"_s, u"ENG"_s);
    query.filters.audience = u"men"_s;
    const QStringList ids = samples::idsOf(m_pack->search(query, samples::mondayAfternoon()));
    QCOMPARE(ids.first(), u"oak"_s);
    QVERIFY(ids.contains("willow"_L1));
    QVERIFY(!ids.contains("rowan"_L1));
}

void FiltersTest::theChosenPlaceBeatsTheSetting()
{
    core::Query query = samples::query(u"rape scotland"_s, u"SCT"_s);
    query.filters.where = *core::Place::parse(u"IRL"_s);
    QCOMPARE(m_pack->search(query, samples::mondayAfternoon()).hits.first().id(), u"shannon"_s);
}

void FiltersTest::filtersThatLeaveNothingNameThemselves()
{
    core::Query query = samples::query(u"robbery"_s);
    query.filters.where = *core::Place::parse(u"FR"_s);
    const core::Results results = m_pack->search(query, samples::mondayAfternoon());
    QCOMPARE(results.hidden.size(), 1);
    QCOMPARE(results.hidden[0].filter, core::FilterKind::Where);
    QCOMPARE(results.hidden[0].count, 1);
    QVERIFY(!results.nothingMatched);
    QVERIFY(!results.hits.isEmpty());
    QCOMPARE(results.hits[0].why.kind, core::Why::Kind::Instead);
    QCOMPARE(results.hits[0].id(), u"voix"_s);
}

void FiltersTest::oneOfTwoFiltersCanBeToBlame()
{
    core::Query query = samples::query(u"listeners"_s);
    query.filters.where = *core::Place::parse(u"SCT"_s);
    query.filters.channel = core::Channel::Text;
    const core::Results results = m_pack->search(query, samples::mondayAfternoon());
    QCOMPARE(results.hidden.size(), 1);
    QCOMPARE(results.hidden[0].filter, core::FilterKind::Channel);
}

void FiltersTest::anAgeCanBeToBlame()
{
    core::Query query = samples::query(u"cedar line"_s);
    query.filters.ages = core::Ages{14, 14};
    const core::Results results = m_pack->search(query, samples::mondayAfternoon());
    QCOMPARE(results.hidden.size(), 1);
    QCOMPARE(results.hidden[0].filter, core::FilterKind::Age);
    QCOMPARE(results.hidden[0].count, 1);
}

void FiltersTest::openNowFollowsTheClock()
{
    core::Query query = samples::query({});
    query.filters.openNow = true;
    const core::Results byDay = m_pack->search(query, samples::mondayAfternoon());
    const QStringList open = knownToFit(byDay);
    QCOMPARE(QSet<QString>(open.begin(), open.end()), (QSet<QString>{u"cedar-line"_s, u"harbour"_s}));
    const core::Results byNight = m_pack->search(query, samples::mondayAfternoon().addSecs(8 * 3600));
    QCOMPARE(knownToFit(byNight), QStringList{u"cedar-line"_s});
    QVERIFY(!samples::idsOf(byNight).contains("harbour"_L1));
}

void FiltersTest::unknownHoursStandBehindTheOpenOnes()
{
    core::Query query = samples::query({});
    query.filters.openNow = true;
    const core::Results results = m_pack->search(query, samples::mondayAfternoon());
    const qsizetype known = knownToFit(results).size();
    QVERIFY(results.hits.size() - known > 5);
    for (const core::Hit &hit : results.hits.mid(known)) {
        QCOMPARE(hit.unknown, QList<core::FilterKind>{core::FilterKind::OpenNow});
        QCOMPARE(hit.service.openAt(samples::mondayAfternoon()).openness, core::Openness::Unknown);
    }
}

void FiltersTest::aTopicThatNobodyCarriesFallsBack()
{
    // "spiking" falls back to "after-an-assault", and that back to it and to what services carry.
    core::Query query = samples::query({}, u"SCT"_s);
    query.filters.topics = {u"spiking"_s};
    QCOMPARE(m_pack->search(query, samples::mondayAfternoon()).hits.first().id(), u"heather-line"_s);
    query.filters.topics = {u"bystander"_s};
    QCOMPARE(samples::idsOf(m_pack->search(query, samples::mondayAfternoon())), QStringList{u"friends"_s});
}

QTEST_GUILESS_MAIN(FiltersTest)
#include "tst_filters.moc"
