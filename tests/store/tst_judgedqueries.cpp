#include "core/homechoice.h"
#include "interchange/importer.h"
#include "store/evidence.h"
#include "store/packfile.h"
#include "store/packwriter.h"
#include "store/phrasekeys.h"
#include "store/samplepack.h"
#include "text/analyser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

struct Judged
{
    QString kind;
    QString text;
    QString place;
    QStringList accept;
    QStringList neverFirst;
};

struct Figures
{
    int count = 0;
    std::array<int, 3> within{}; ///< the first one, three, five
    double reciprocal = 0;

    void add(qsizetype place)
    {
        static constexpr std::array<qsizetype, 3> depths{1, 3, 5};
        ++count;
        for (std::size_t i = 0; i < depths.size(); ++i)
            within[i] += place > 0 && place <= depths[i] ? 1 : 0;
        reciprocal += place > 0 ? 1.0 / double(place) : 0;
    }
    [[nodiscard]] double share(std::size_t depth) const { return double(within[depth]) / std::max(1, count); }
};

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all.append(one.toString());
    return all;
}

QList<Judged> judgedQueries(const QString &name)
{
    QFile file(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/") + name);
    QList<Judged> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject one = value.toObject();
        all.append({one[u"kind"_s].toString(), one[u"text"_s].toString(), one[u"place"_s].toString(),
                    strings(one[u"accept"_s]), strings(one[u"never_first"_s])});
    }
    return all;
}

/// Asked for by name, number or place, a line of elsewhere is what was wanted.
bool asksForElsewhere(const Judged &judged)
{
    return judged.kind == "place"_L1 || judged.kind == "name"_L1 || judged.kind == "number"_L1;
}

bool asksForOthers(const Judged &judged)
{
    return judged.kind == "own-behaviour"_L1 || judged.kind == "reporting"_L1 || judged.kind == "name"_L1 ||
           judged.kind == "number"_L1 || judged.kind == "acronym"_L1;
}

bool serves(const core::Hit &hit, const QString &place)
{
    const auto person = core::Place::parse(place);
    return hit.kind == core::Hit::Kind::Advice || !person || hit.service.places.isEmpty() ||
           std::any_of(hit.service.places.begin(), hit.service.places.end(),
                       [&](const core::Place &one) { return one.serves(*person); });
}

} // namespace

class JudgedQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRightAnswerStandsNearTheTop_data();
    void theRightAnswerStandsNearTheTop();
    void unseenPhrasesAreHeardByTheOthers();
    void theRailwaysPoliceStandBehindSupport_data();
    void theRailwaysPoliceStandBehindSupport();
    void inDangerOneNumberStandsBeforeTheLines_data();
    void inDangerOneNumberStandsBeforeTheLines();
    void whoWantsToDieIsListenedToFirst_data();
    void whoWantsToDieIsListenedToFirst();
    void nobodyIsTakenForWhoHurtThem_data();
    void nobodyIsTakenForWhoHurtThem();
    void anEverydayWordOfASentenceIsNoSlip_data();
    void anEverydayWordOfASentenceIsNoSlip();
    void whatTellsNothingYetListsTheSame_data();
    void whatTellsNothingYetListsTheSame();
    void waysInOnHomeLeadToTheRightLine_data();
    void waysInOnHomeLeadToTheRightLine();

private:
    [[nodiscard]] QStringList errorsOf(const Judged &judged, const core::Results &results) const;

    QTemporaryDir m_folder;
    std::unique_ptr<store::PackFile> m_pack;
};

void JudgedQueriesTest::initTestCase()
{
    auto writer = store::PackWriter::create(m_folder.filePath(u"pack"_s));
    QVERIFY(writer.ok());
    const std::unique_ptr<store::PackWriter> pack = writer.take();
    interchange::Problems problems([](const interchange::Problem &) {});
    const QStringList sources{QStringLiteral(WAYMARK_SOURCE_DIR "/resources")};
    QVERIFY(interchange::importSources(sources, {}, *pack, problems).ok());
    QCOMPARE(problems.errors(), 0);
    QVERIFY(pack->commit().ok());
    m_pack = samples::openPack(m_folder.filePath(u"pack"_s));
    QVERIFY(m_pack);
}

QStringList JudgedQueriesTest::errorsOf(const Judged &judged, const core::Results &results) const
{
    QStringList errors;
    const QStringList ids = samples::idsOf(results);
    if (judged.neverFirst.contains(ids.value(0)))
        errors.append(u"never first: "_s + ids.value(0));
    if (!judged.place.isEmpty() && !asksForElsewhere(judged)) {
        for (const core::Hit &hit : results.hits.mid(0, 3)) {
            if (!serves(hit, judged.place))
                errors.append(u"elsewhere: "_s + hit.id());
        }
    }
    if (!asksForOthers(judged) && !results.hits.isEmpty() && !judged.accept.contains(ids.first())) {
        const core::ServiceSummary &first = results.hits.first().service;
        if (first.isReporting() || first.isForOwnBehaviour())
            errors.append(u"unasked: "_s + first.id);
    }
    return errors;
}

void JudgedQueriesTest::theRightAnswerStandsNearTheTop_data()
{
    // Raised whenever search gets better, so that it never gets worse unseen.
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("least");
    QTest::addColumn<double>("lowestFirst");
    QTest::addColumn<double>("lowestAmongFive");
    QTest::addColumn<int>("mostErrors");
    QTest::newRow("judged") << u"judged-queries.json"_s << 600 << 0.955 << 0.985 << 0;
    // Written by somebody who knew neither the program nor the other file.
    QTest::newRow("unseen") << u"unseen-queries.json"_s << 150 << 0.93 << 0.985 << 0;
    // Mostly long sentences, in nobody's listed words when they were written.
    QTest::newRow("told") << u"told-queries.json"_s << 50 << 0.9 << 0.97 << 0;
    // The second half was never looked at before search was as it is: 0.78 and 0.94 when it was first run.
    QTest::newRow("fresh") << u"fresh-queries.json"_s << 200 << 0.875 << 0.96 << 0;
    // Written as the others, and used from then on: 0.67 and 0.89 when it was first run, with four errors.
    QTest::newRow("second") << u"second-queries.json"_s << 75 << 0.77 << 0.93 << 0;
    // Its other half, which nobody looked at before search was as it is, but for how emergencies stand: 0.78
    // and 0.90 when it was first run. A child's matter in Romania has fewer lines than are asked for here.
    QTest::newRow("third") << u"third-queries.json"_s << 75 << 0.77 << 0.89 << 1;
    // Written and judged before search was made to weigh whole sentences, which was done looking at its
    // misses: 0.68 and 0.84 when it was first run.
    QTest::newRow("sentence") << u"sentence-queries.json"_s << 190 << 0.79 << 0.9 << 0;
}

void JudgedQueriesTest::theRightAnswerStandsNearTheTop()
{
    QFETCH(QString, file);
    QFETCH(int, least);
    QFETCH(double, lowestFirst);
    QFETCH(double, lowestAmongFive);
    QFETCH(int, mostErrors);
    const QList<Judged> queries = judgedQueries(file);
    QVERIFY(queries.size() > least);
    QMap<QString, Figures> byKind;
    Figures all;
    QStringList errors;
    QStringList misses;
    QElapsedTimer timer;
    timer.start();
    for (const Judged &judged : queries) {
        core::Query query = samples::query(judged.text, judged.place);
        query.limit = 20;
        const core::Results results = m_pack->search(query, samples::mondayAfternoon());
        const QStringList ids = samples::idsOf(results);
        qsizetype place = 0;
        for (qsizetype i = 0; i < ids.size() && place == 0; ++i)
            place = judged.accept.contains(ids[i]) ? i + 1 : 0;
        all.add(place);
        byKind[judged.kind].add(place);
        const QString what = u"[%1] %2 | %3"_s.arg(judged.kind, judged.text, judged.place);
        for (const QString &error : errorsOf(judged, results))
            errors.append(what + u" -> "_s + error);
        if (place != 1)
            misses.append(u"%1\n   want %2\n   came %3 %4"_s.arg(
                what, judged.accept.join(u' '), ids.mid(0, 6).join(u' '),
                results.droppedWords.join(u',').prepend(u'-')));
    }
    const auto print = [](const QString &kind, const Figures &figures) {
        std::printf("%-16s %4d  %.3f %.3f %.3f  %.3f\n", qPrintable(kind), figures.count, figures.share(0),
                    figures.share(1), figures.share(2), figures.reciprocal / figures.count);
    };
    std::printf("kind                n  s@1   s@3   s@5    MRR   (%lld ms)\n", timer.elapsed());
    for (auto it = byKind.begin(); it != byKind.end(); ++it)
        print(it.key(), it.value());
    print(u"all"_s, all);
    if (qEnvironmentVariableIsSet("WAYMARK_SHOW_MISSES"))
        std::printf("%s\n", qPrintable(misses.join(u'\n')));
    std::printf("%lld errors\n%s\n", qlonglong(errors.size()), qPrintable(errors.join(u'\n')));
    std::fflush(stdout);
    QVERIFY2(errors.size() <= mostErrors, qPrintable(errors.join(u'\n')));
    QVERIFY(all.share(0) >= lowestFirst);
    QVERIFY(all.share(2) >= lowestAmongFive);
}

/// Cross-validation: what the classifier alone makes of every fifth phrase, having learned the others.
void JudgedQueriesTest::unseenPhrasesAreHeardByTheOthers()
{
    QFile file(QStringLiteral(WAYMARK_SOURCE_DIR "/resources/words/en.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray phrases = QJsonDocument::fromJson(file.readAll()).array();
    const text::Analyser analyser;
    constexpr int folds = 5;
    constexpr qsizetype shortest = 5; // words: what is told rather than named
    Figures figures;
    for (int fold = 0; fold < folds; ++fold) {
        store::Evidence evidence;
        QList<std::pair<QStringList, QStringList>> left;
        for (qsizetype i = 0; i < phrases.size(); ++i) {
            const QStringList topics = strings(phrases[i][u"topics"_s]);
            QStringList stems;
            for (const text::Word &word : analyser.words(phrases[i][u"phrase"_s].toString()))
                stems.append(store::stemOrWord(word.folded, u"en"_s, analyser));
            if (i % folds != fold)
                evidence.learn(u"en"_s, stems, topics);
            else if (stems.size() >= shortest)
                left.append({stems, topics});
        }
        evidence.finish();
        for (const auto &[stems, topics] : std::as_const(left)) {
            const QList<store::Evidence::Vote> votes = evidence.votes({{u"en"_s, stems}});
            const auto right = std::find_if(votes.begin(), votes.end(),
                                            [&](const auto &vote) { return topics.contains(vote.topic); });
            figures.add(right == votes.end() ? 0 : right - votes.begin() + 1);
        }
    }
    std::printf("phrases unseen   %4d  %.3f %.3f\n", figures.count, figures.share(0), figures.share(1));
    std::fflush(stdout);
    QVERIFY(figures.count > 1500);
    QVERIFY(figures.share(0) >= 0.7);
}

void JudgedQueriesTest::theRailwaysPoliceStandBehindSupport_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the Underground") << u"groped on the tube"_s;
    QTest::newRow("a train") << u"man flashed me on the train"_s;
    QTest::newRow("in a longer sentence") << u"someone touched me on a packed train this morning"_s;
}

void JudgedQueriesTest::theRailwaysPoliceStandBehindSupport()
{
    QFETCH(QString, text);
    const core::Results results =
        m_pack->search(samples::query(text, u"GB-ENG"_s), samples::mondayAfternoon());
    const qsizetype at = samples::idsOf(results).indexOf(u"btp-61016"_s);
    QVERIFY2(at > 1 && at < 5, qPrintable(samples::idsOf(results).join(u' ')));
    QVERIFY(!results.hits.first().service.isReporting());
}

void JudgedQueriesTest::inDangerOneNumberStandsBeforeTheLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("line");
    QTest::newRow("told of a husband")
        << u"my husband is hitting me right now please help"_s << u"GB-ENG"_s << u"ndah-refuge"_s;
    QTest::newRow("with a knife, in Wales")
        << u"my partner has a knife and wont let me out"_s << u"GB-WLS"_s << u"live-fear-free"_s;
}

void JudgedQueriesTest::inDangerOneNumberStandsBeforeTheLines()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, line);
    const QStringList ids =
        samples::idsOf(m_pack->search(samples::query(text, place), samples::mondayAfternoon()));
    const QString told = ids.mid(0, 8).join(u' ');
    QVERIFY2(ids.value(0) == "emergency-999"_L1, qPrintable(told));
    const qsizetype at = ids.indexOf(line);
    QVERIFY2(at > 0 && at < 3, qPrintable(told));
    for (const QString &way : {u"silent-solution-55"_s, u"emergency-sms-999"_s})
        QVERIFY2(ids.contains(way) && ids.indexOf(way) > at, qPrintable(told));
}

void JudgedQueriesTest::whoWantsToDieIsListenedToFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("after a trial") << u"cant do this anymore since the trial collapsed i just want to die"_s;
    QTest::newRow("after an assault") << u"ever since he raped me i want to end my life"_s;
}

void JudgedQueriesTest::whoWantsToDieIsListenedToFirst()
{
    QFETCH(QString, text);
    const QStringList ids =
        samples::idsOf(m_pack->search(samples::query(text, u"GB-ENG"_s), samples::mondayAfternoon()));
    const QStringList crisis{u"samaritans"_s, u"shout"_s, u"nhs-111-england-mh"_s, u"calm"_s};
    QVERIFY2(crisis.contains(ids.value(0)), qPrintable(ids.mid(0, 6).join(u' ')));
}

void JudgedQueriesTest::nobodyIsTakenForWhoHurtThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a phrase of somebody who hurts, told of him") << u"he gets angry and smashes things"_s;
    QTest::newRow("likewise of her") << u"she slapped me last night"_s;
    QTest::newRow("at work") << u"my boss pressured me into it"_s;
    QTest::newRow("online") << u"he looks at pictures of kids"_s;
    QTest::newRow("a follower") << u"he follows me and checks my phone"_s;
    QTest::newRow("a stranger's words") << u"he said he went too far and kept going after i said stop"_s;
}

void JudgedQueriesTest::nobodyIsTakenForWhoHurtThem()
{
    QFETCH(QString, text);
    const core::Results results =
        m_pack->search(samples::query(text, u"GB-ENG"_s), samples::mondayAfternoon());
    for (const core::Hit &hit : results.hits.mid(0, 5))
        QVERIFY2(!hit.service.isForOwnBehaviour(), qPrintable(hit.id()));
}

void JudgedQueriesTest::anEverydayWordOfASentenceIsNoSlip_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"he larruped me and i dunno what to do now"_s, u"bruv some geezer keeps hollering at my missus"_s,
          u"smth happened 2nite and i cudnt move"_s, u"he wont let me wear my jilbab outside the house"_s,
          u"some prozzie gave my hubby chlamydia and now i have it"_s,
          u"my gaffer at the chippy keeps pinching my bumcheek at work"_s,
          u"he catched me by the hair and hitted me"_s, u"they locked me in the khazi at school today"_s,
          u"he wants my icloud passcode and my wechat login every night"_s,
          u"i was steamin at the shebeen and woke up naked"_s,
          u"some gadgie snogged me at the ceilidh last night"_s,
          u"i took all ma sertraline and zopiclone last night"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void JudgedQueriesTest::anEverydayWordOfASentenceIsNoSlip()
{
    QFETCH(QString, text);
    const core::Results results =
        m_pack->search(samples::query(text, u"GB-ENG"_s), samples::mondayAfternoon());
    QCOMPARE(results.correctedText, QString());
}

void JudgedQueriesTest::whatTellsNothingYetListsTheSame_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"i s"_s, u"i sa"_s, u"my e"_s, u"can i"_s, u"can i t"_s, u"talk to t"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void JudgedQueriesTest::whatTellsNothingYetListsTheSame()
{
    QFETCH(QString, text);
    const QDateTime now = samples::mondayAfternoon();
    QCOMPARE(samples::idsOf(m_pack->search(samples::query(text, u"GB-ENG"_s), now)),
             samples::idsOf(m_pack->search(samples::query({}, u"GB-ENG"_s), now)));
}

void JudgedQueriesTest::waysInOnHomeLeadToTheRightLine_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("first");
    QTest::newRow("afraid at home, no place")
        << u"afraid-of-someone-close"_s << QString() << u"ndah-refuge"_s;
    QTest::newRow("afraid at home, England")
        << u"afraid-of-someone-close"_s << u"GB-ENG"_s << u"ndah-refuge"_s;
    QTest::newRow("afraid at home, Wales")
        << u"afraid-of-someone-close"_s << u"GB-WLS"_s << u"live-fear-free"_s;
    QTest::newRow("afraid at home, Scotland") << u"afraid-of-someone-close"_s << u"GB-SCT"_s << u"sdafmh"_s;
    QTest::newRow("afraid at home, Northern Ireland")
        << u"afraid-of-someone-close"_s << u"GB-NIR"_s << u"dsa-helpline-ni"_s;
    QTest::newRow("afraid at home, Ireland")
        << u"afraid-of-someone-close"_s << u"IE"_s << u"womens-aid-ireland"_s;
    QTest::newRow("just happened, England") << u"just-happened"_s << u"GB-ENG"_s << u"rcew-247"_s;
}

void JudgedQueriesTest::waysInOnHomeLeadToTheRightLine()
{
    QFETCH(QString, choice);
    QFETCH(QString, place);
    QFETCH(QString, first);
    core::Query query = samples::query({}, place);
    for (const core::HomeChoice &one : core::homeChoices()) {
        if (one.id == choice)
            query.filters = one.filters;
    }
    QVERIFY(!query.filters.isEmpty());
    const core::Results results = m_pack->search(query, samples::mondayAfternoon());
    QCOMPARE(samples::idsOf(results).value(0), first);
}

QTEST_GUILESS_MAIN(JudgedQueriesTest)
#include "tst_judgedqueries.moc"
