#include "benchmarks/generatedcontent.h"
#include "store/asker.h"
#include "store/packhead.h"
#include "store/samplepack.h"
#include "store/search.h"
#include "store/wordfilters.h"
#include "support/samplecontent.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

constexpr int generated = 2600;
constexpr int smallPack = 300;
constexpr int middlingPack = 20000;
constexpr int largePack = 1000000;

core::Place place(const QString &code)
{
    return *core::Place::parse(code);
}

/// Every third is about a lighthouse, and every second of France.
QList<core::Service> services()
{
    QList<core::Service> made;
    const benchmarks::GeneratedContent content(generated);
    for (int i = 0; i < generated; ++i) {
        core::Service one = content.service(i);
        one.places = {place(i % 2 == 0 ? u"GB"_s : u"FR"_s)};
        one.localArea = {};
        one.keywords.clear();
        if (i % 3 == 0)
            one.keywords.append(u"lighthouse"_s);
        if (i % 200 == 7)
            one.name += u" Lighthouse"_s;
        made.append(one);
    }
    return made;
}

/// A search of a pack that says how large it is.
class Asked
{
public:
    Asked(const QString &path, int count)
        : connection(store::readOnlyUri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI)
        , lexicon(connection, analyser)
        , vocabulary(connection, lexicon.words() + store::askerWords() + store::wordFilterWords())
        , search(connection, analyser, lexicon, vocabulary, {{place(u"GB"_s)}, count}, std::chrono::hours(1))
    {}

    core::Results run(core::Query query, int from = 0) const
    {
        query.from = from;
        return search.run(query, samples::mondayAfternoon(), core::Effort::WithinAFrame);
    }

    /// The whole list, a step after the other.
    QList<core::Hit> all(const core::Query &query) const
    {
        core::Results results = run(query);
        QList<core::Hit> hits = results.hits;
        while (results.more && hits.size() < core::mostListed) {
            results = run(query, int(hits.size()));
            if (results.hits.isEmpty())
                break;
            hits += results.hits;
        }
        return hits;
    }

    store::Connection connection;
    text::Analyser analyser;
    store::Lexicon lexicon;
    store::Vocabulary vocabulary;
    store::Search search;
};

QStringList idsOf(const QList<core::Hit> &hits)
{
    QStringList ids;
    for (const core::Hit &hit : hits)
        ids.append(hit.id());
    return ids;
}

core::Query lighthouse(bool free = false)
{
    core::Query query = samples::query(u"lighthouse"_s, u"GB"_s);
    query.filters.free = free;
    return query;
}

} // namespace

/// A list goes on beyond its first rows.
class LongListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theListEndsWithEverythingFoundOnce_data();
    void theListEndsWithEverythingFoundOnce();
    void theFirstRowsAreThoseOfBefore_data() { theListEndsWithEverythingFoundOnce_data(); }
    void theFirstRowsAreThoseOfBefore();
    void aStepIsTheSameWhateverWasAskedBetween_data() { theListEndsWithEverythingFoundOnce_data(); }
    void aStepIsTheSameWhateverWasAskedBetween();
    void whatServesThePersonComesBeforeTheRest_data() { theListEndsWithEverythingFoundOnce_data(); }
    void whatServesThePersonComesBeforeTheRest();
    void aVeryLongListEndsAndSaysThatThereIsMore_data();
    void aVeryLongListEndsAndSaysThatThereIsMore();
    void aSmallPackCountsAtOnce();
    void aLargePackCountsOnceSomebodyGoesOn();
    void aStepAsksForLittle();
    void aStepThatNobodyWaitsForLosesNothing();
    void numbersGoOnToo();

private:
    QTemporaryDir m_folder;
    QString m_path;
    QList<core::Service> m_services;
};

void LongListsTest::initTestCase()
{
    m_path = m_folder.filePath(u"pack"_s);
    m_services = services();
    QVERIFY(samples::writePack(m_path, [this](core::ContentSink &sink) {
        core::PackInfo info = samples::info();
        info.homePlaces = {place(u"GB"_s)};
        sink.setInfo(info);
        for (const core::Service &one : std::as_const(m_services))
            sink.addService(one);
    }));
}

void LongListsTest::theListEndsWithEverythingFoundOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<core::Query>("query");
    for (const int count : {smallPack, middlingPack, largePack}) {
        QTest::addRow("a word, %d services", count) << count << lighthouse();
        QTest::addRow("a word and a filter, %d services", count) << count << lighthouse(true);
        core::Query nowhere = lighthouse();
        nowhere.place = {};
        QTest::addRow("a word, from nowhere, %d services", count) << count << nowhere;
        core::Query open = lighthouse(true);
        open.filters.openNow = true;
        QTest::addRow("a word, free and open now, %d services", count) << count << open;
        core::Query there = samples::query({}, u"GB"_s);
        there.filters.where = place(u"FR"_s);
        there.filters.free = true;
        there.filters.openNow = true;
        QTest::addRow("filters alone, %d services", count) << count << there;
    }
}

void LongListsTest::theListEndsWithEverythingFoundOnce()
{
    QFETCH(int, count);
    QFETCH(core::Query, query);
    QSet<QString> expected;
    for (const core::Service &one : std::as_const(m_services)) {
        const core::Filters &filters = query.filters;
        const bool isFound = query.text.isEmpty() || one.keywords.contains("lighthouse"_L1) ||
                             one.name.endsWith("Lighthouse"_L1);
        const bool isOpen = one.openAt(samples::mondayAfternoon()).openness != core::Openness::Closed;
        if (isFound && (!filters.free || one.freeToUse() != core::Known::No) &&
            (!filters.openNow || isOpen) && (!filters.where.isSet() || one.places.contains(filters.where)))
            expected.insert(one.id);
    }
    QVERIFY(expected.size() > 150);
    QVERIFY(expected.size() < core::mostListed);
    const QStringList ids = idsOf(Asked(m_path, count).all(query));
    const QSet<QString> once(ids.begin(), ids.end());
    QCOMPARE(ids.size(), once.size());
    QCOMPARE(once.size(), expected.size());
    QVERIFY(once == expected);
}

void LongListsTest::theFirstRowsAreThoseOfBefore()
{
    QFETCH(int, count);
    QFETCH(core::Query, query);
    const Asked asked(m_path, count);
    const QStringList first = idsOf(asked.run(query).hits);
    QCOMPARE(first.size(), query.limit);
    QCOMPARE(idsOf(asked.all(query)).mid(0, first.size()), first);
}

void LongListsTest::aStepIsTheSameWhateverWasAskedBetween()
{
    QFETCH(int, count);
    QFETCH(core::Query, query);
    const QStringList whole = idsOf(Asked(m_path, count).all(query));
    const Asked asked(m_path, count);
    static_cast<void>(asked.run(samples::query(u"light"_s)));
    QCOMPARE(idsOf(asked.run(query, 100).hits), whole.mid(100, query.limit));
    QCOMPARE(idsOf(asked.run(query, 50).hits), whole.mid(50, query.limit));
}

void LongListsTest::whatServesThePersonComesBeforeTheRest()
{
    QFETCH(int, count);
    QFETCH(core::Query, query);
    const bool isChosen = query.filters.where.isSet();
    QList<core::Hit> hits = Asked(m_path, count).all(query);
    // Names come first wherever they are.
    hits.removeIf([](const core::Hit &hit) { return hit.service.name.endsWith("Lighthouse"_L1); });
    int reached = 0;
    QSet<int> levels;
    for (const core::Hit &hit : std::as_const(hits)) {
        const bool isFar = !isChosen && hit.service.places.contains(place(u"FR"_s));
        const int level = (isFar ? 2 : 0) + (hit.unknown.isEmpty() ? 0 : 1);
        QVERIFY2(level >= reached, qPrintable(hit.id()));
        reached = level;
        levels.insert(level);
    }
    QCOMPARE(levels.size(), (isChosen ? 1 : 2) * (query.filters.free ? 2 : 1));
}

void LongListsTest::aVeryLongListEndsAndSaysThatThereIsMore_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {smallPack, middlingPack, largePack})
        QTest::addRow("%d services", count) << count;
}

void LongListsTest::aVeryLongListEndsAndSaysThatThereIsMore()
{
    QFETCH(int, count);
    const Asked asked(m_path, count);
    const core::Query query = samples::query({}, u"GB"_s);
    const QStringList ids = idsOf(asked.all(query));
    QCOMPARE(ids.size(), core::mostListed);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), core::mostListed);
    const core::Results last = asked.run(query, core::mostListed - 50);
    QCOMPARE(last.hits.size(), 50);
    QVERIFY(last.more);
    QCOMPARE(last.found, core::mostListed + 1);
    QVERIFY(asked.run(query, core::mostListed).hits.isEmpty());
}

void LongListsTest::aSmallPackCountsAtOnce()
{
    const Asked asked(m_path, smallPack);
    const core::Results results = asked.run(lighthouse(true));
    QVERIFY(results.more);
    QCOMPARE(results.found, int(asked.all(lighthouse(true)).size()));
}

void LongListsTest::aLargePackCountsOnceSomebodyGoesOn()
{
    const Asked asked(m_path, largePack);
    QCOMPARE(asked.run(lighthouse()).found, std::nullopt);
    QCOMPARE(asked.run(lighthouse(), 50).found, int(asked.all(lighthouse()).size()));
}

void LongListsTest::aStepAsksForLittle()
{
    Asked asked(m_path, largePack);
    const core::Query query = samples::query({}, u"GB"_s);
    static_cast<void>(asked.run(query));
    static_cast<void>(asked.run(query, 50)); // counts
    int statements = 0;
    sqlite3 *database = asked.connection.database().getHandle();
    const auto count = [](unsigned, void *to, void *, void *) {
        ++*static_cast<int *>(to);
        return 0;
    };
    sqlite3_trace_v2(database, SQLITE_TRACE_STMT, count, &statements);
    for (int from = 100; from < core::mostListed; from += 50) {
        statements = 0;
        QCOMPARE(asked.run(query, from).hits.size(), 50);
        // A window of facts at most, and the rows that are shown.
        QVERIFY2(statements <= 2 * (200 + 50), QByteArray::number(statements));
    }
    sqlite3_trace_v2(database, 0, nullptr, nullptr);
}

void LongListsTest::aStepThatNobodyWaitsForLosesNothing()
{
    const core::Query query = lighthouse(true);
    const QStringList whole = idsOf(Asked(m_path, largePack).all(query));
    Asked asked(m_path, largePack);
    static_cast<void>(asked.run(query));
    int left = 0;
    asked.search.setGivenUp([&left] { return left-- <= 0; });
    for (const int patience : {0, 1, 3, 10, 40}) {
        left = patience;
        static_cast<void>(asked.run(query, 50));
        left = std::numeric_limits<int>::max();
        QCOMPARE(idsOf(asked.run(query, 50).hits), whole.mid(50, 50));
    }
}

void LongListsTest::numbersGoOnToo()
{
    const Asked asked(m_path, smallPack);
    const core::Query query = samples::query(m_services.first().phones.first().printed.left(4), u"GB"_s);
    const core::Results first = asked.run(query);
    QCOMPARE(first.hits.first().why.kind, core::Why::Kind::Number);
    QVERIFY(first.more);
    const QStringList ids = idsOf(asked.all(query));
    QVERIFY(ids.size() > 2 * query.limit);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

QTEST_GUILESS_MAIN(LongListsTest)
#include "tst_longlists.moc"
