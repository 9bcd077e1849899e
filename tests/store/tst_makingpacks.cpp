#include "store/packwriter.h"
#include "support/samplecontent.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;

class MakingPacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCanBeStoppedAtAnyMoment();
    void howFarItIsNeverGoesBack();
};

namespace {

/// As many as take SQLite more than a moment.
void pourMany(core::ContentSink &sink)
{
    core::PackInfo info;
    info.id = u"many"_s;
    sink.setInfo(info);
    for (int i = 0; i < 400; ++i) {
        core::Service one = samples::service(u"entry-%1"_s.arg(i), u"Entry %1"_s.arg(i), {u"ENG"_s}, {});
        one.phones = {samples::phone(u"0161 496 %1"_s.arg(i, 4, 10, QChar(u'0')))};
        sink.addService(one);
    }
}

} // namespace

void MakingPacksTest::itCanBeStoppedAtAnyMoment()
{
    const QTemporaryDir folder;
    const auto commitUntil = [&folder](int question) {
        auto writer = store::PackWriter::create(folder.filePath(u"many.waymark"_s)).take();
        pourMany(*writer);
        int asked = 0;
        const auto committed = writer->commit([&](qint64, qint64) { return ++asked != question; });
        return std::pair(committed.ok() ? std::nullopt : std::optional(committed.error().kind), asked);
    };
    const auto [failure, questions] = commitUntil(0);
    QVERIFY(!failure);
    QVERIFY(QFile::remove(folder.filePath(u"many.waymark"_s)));
    // The last is whether a whole pack may take its name.
    for (const int last :
         {1, questions / 4, questions / 2, questions - 20, questions - 2, questions - 1, questions}) {
        QCOMPARE(commitUntil(last), std::pair(std::optional(core::ErrorKind::Cancelled), last));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
}

void MakingPacksTest::howFarItIsNeverGoesBack()
{
    const QTemporaryDir folder;
    auto writer = store::PackWriter::create(folder.filePath(u"many.waymark"_s)).take();
    pourMany(*writer);
    QList<qint64> told;
    QSet<qint64> totals;
    QVERIFY(writer
                ->commit([&](qint64 done, qint64 total) {
                    told.append(done);
                    totals.insert(total);
                    return true;
                })
                .ok());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(totals, QSet<qint64>{told.last()});
    // Indexes and the list of words come behind what is told of merging, and are asked between.
    const qint64 beforeLast =
        *std::max_element(told.begin(), std::find(told.begin(), told.end(), told.last()));
    QVERIFY(told.count(beforeLast) > 1);
    QVERIFY(beforeLast > told.last() * 8 / 10);
}

QTEST_GUILESS_MAIN(MakingPacksTest)
#include "tst_makingpacks.moc"
