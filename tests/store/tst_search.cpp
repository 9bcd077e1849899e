#include "store/samplepack.h"
#include "support/samplecontent.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRightAnswerComesFirst_data();
    void theRightAnswerComesFirst();
    void oneStandsBeforeTheOther_data();
    void oneStandsBeforeTheOther();
    void whatNobodyAskedForStaysAway_data();
    void whatNobodyAskedForStaysAway();
    void ownBehaviourIsListedForThoseWhoAsk_data();
    void ownBehaviourIsListedForThoseWhoAsk();
    void aHitKnowsWhyItIsThere_data();
    void aHitKnowsWhyItIsThere();
    void wordsThatMatchNothingAreDroppedAndTold_data();
    void wordsThatMatchNothingAreDroppedAndTold();
    void nothingAtAllOffersNationalLines();
    void dangerNowIsToldAndBringsEmergencyServices();
    void anAdvicePageStandsNearTheTop_data();
    void anAdvicePageStandsNearTheTop();
    void nothingTypedListsAllInStaticOrder();
    void noHitComesTwice_data();
    void noHitComesTwice();
    void theLimitHoldsAndMoreIsTold();
    void eachKeystrokeOfASentenceAnswers();
    void wordsOfEveryDayNameNobody();
    void aPlaceWithoutServicesLeavesThePersonsOwn();
    void aPersonsNameIsNoPlace();
    void aWholeNameIsFoundElsewhereAmongManyAlike();

private:
    [[nodiscard]] core::Results search(const QString &text, const QString &place = {}) const
    {
        return m_pack->search(samples::query(text, place), samples::mondayAfternoon());
    }
    QTemporaryDir m_folder;
    std::unique_ptr<store::PackFile> m_pack;
};

namespace {

QStringList services(const core::Results &results)
{
    QStringList ids;
    for (const core::Hit &hit : results.hits) {
        if (hit.kind == core::Hit::Kind::Service)
            ids.append(hit.id());
    }
    return ids;
}

} // namespace

void SearchTest::initTestCase()
{
    QVERIFY(samples::writeSamplePack(m_folder.filePath(u"pack"_s)));
    m_pack = samples::openPack(m_folder.filePath(u"pack"_s));
    QVERIFY(m_pack);
}

void SearchTest::theRightAnswerComesFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, const QString &text, const QString &place, const QString &first) {
        QTest::newRow(name) << text << place << first;
    };
    row("a name", u"Listeners"_s, {}, u"listeners"_s);
    row("a name in capitals without accents", u"ECOUTE VOIX D'ETE"_s, {}, u"voix"_s);
    row("an unfinished name", u"liste"_s, {}, u"listeners"_s);
    row("an acronym from other names", u"ccew"_s, {}, u"cedar-line"_s);
    row("an acronym with dots", u"C.C.E.W."_s, {}, u"cedar-line"_s);
    row("another name", u"Cedar Day and Night"_s, {}, u"cedar-line"_s);
    row("an apostrophe left out", u"rowan womens"_s, {}, u"rowan"_s);
    row("an apostrophe typed otherwise", u"rowan women’s"_s, {}, u"rowan"_s);
    row("a local centre by name", u"canal street"_s, u"SCT"_s, u"canal-centre"_s);
    row("an organization", u"harbour"_s, u"ENG"_s, u"harbour"_s);
    row("a word from a text only", u"robbery"_s, {}, u"harbour"_s);
    row("an inflection of it", u"robberies"_s, {}, u"harbour"_s);
    row("an everyday word", u"groped"_s, u"ENG"_s, u"cedar-line"_s);
    row("the same in Scotland", u"groped"_s, u"SCT"_s, u"heather-line"_s);
    row("an inflection of an everyday word", u"groping"_s, u"ENG"_s, u"cedar-line"_s);
    row("a phrase in a sentence", u"i think he touched me last night on the train"_s, u"ENG"_s,
        u"cedar-line"_s);
    row("another tense of a phrase", u"he touches me"_s, u"SCT"_s, u"heather-line"_s);
    row("an unfinished phrase", u"my husband hi"_s, u"SCT"_s, u"thistle"_s);
    row("a phrase without its small words", u"husband hits"_s, u"SCT"_s, u"thistle"_s);
    row("Polish in an English window", u"zgwałcił mnie"_s, u"ENG"_s, u"cedar-line"_s);
    row("Polish without accents", u"zgwalcil mnie"_s, u"ENG"_s, u"cedar-line"_s);
    row("Arabic", u"تَحَرُّش"_s, u"ENG"_s, u"cedar-line"_s);
    row("Urdu on an Arabic keyboard", u"ميرے ساتھ زيادتي ہوئي"_s, u"ENG"_s, u"cedar-line"_s);
    row("ending one's life", u"i want to die"_s, u"SCT"_s, u"listeners"_s);
    row("ending one's life in French", u"je veux mourir"_s, u"IRL"_s, u"listeners"_s);
    row("a topic's name", u"domestic abuse"_s, u"SCT"_s, u"thistle"_s);
    row("a place in the words", u"rape scotland"_s, u"ENG"_s, u"heather-line"_s);
    row("a place in another language", u"raped szkocja"_s, u"ENG"_s, u"heather-line"_s);
    row("a town that no service is in", u"raped in edinburgh"_s, u"ENG"_s, u"heather-line"_s);
    row("a town in another language", u"viol à édimbourg"_s, u"ENG"_s, u"heather-line"_s);
    row("a town misspelt", u"raped in edinbrugh"_s, u"ENG"_s, u"heather-line"_s);
    row("a town of two words", u"raped in stoke on trent"_s, u"SCT"_s, u"cedar-line"_s);
    row("a country as Polish bends it", u"zgwałcił mnie w szkocji"_s, u"ENG"_s, u"heather-line"_s);
    row("a country in the words", u"rape france"_s, u"ENG"_s, u"voix"_s);
    row("a town in the words", u"rape manchester"_s, u"ENG"_s, u"canal-centre"_s);
    row("a town alone", u"gateshead"_s, {}, u"bridge-centre"_s);
    row("to report", u"how to report"_s, u"ENG"_s, u"police-101"_s);
    row("home places while nothing is known", u"raped"_s, {}, u"cedar-line"_s);
    row("Ireland", u"rape"_s, u"IRL"_s, u"shannon"_s);
}

void SearchTest::theRightAnswerComesFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, first);
    const core::Results results = search(text, place);
    QVERIFY2(services(results).value(0) == first, qPrintable(samples::idsOf(results).join(u' ')));
}

void SearchTest::oneStandsBeforeTheOther_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("national before local") << u"rape"_s << u"ENG"_s << u"cedar-line"_s << u"canal-centre"_s;
    QTest::newRow("support before reporting")
        << u"rape"_s << u"ENG"_s << u"canal-centre"_s << u"police-101"_s;
    QTest::newRow("local before another nation's")
        << u"rape"_s << u"ENG"_s << u"canal-centre"_s << u"heather-line"_s;
    QTest::newRow("anyone before one group") << u"domestic abuse"_s << u"ENG"_s << u"willow"_s << u"oak"_s;
    QTest::newRow("the main topic before one among others")
        << u"rape"_s << u"ENG"_s << u"cedar-line"_s << u"harbour"_s;
    QTest::newRow("names before texts") << u"harbour"_s << u"ENG"_s << u"harbour"_s << u"advice-9"_s;
    QTest::newRow("home before elsewhere") << u"rape"_s << QString() << u"canal-centre"_s << u"voix"_s;
    QTest::newRow("a typed town's own before the nation's")
        << u"rape gateshead"_s << u"SCT"_s << u"bridge-centre"_s << u"cedar-line"_s;
    QTest::newRow("the typed town's nation before the setting's")
        << u"rape gateshead"_s << u"SCT"_s << u"cedar-line"_s << u"heather-line"_s;
}

void SearchTest::oneStandsBeforeTheOther()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QStringList ids = samples::idsOf(search(text, place));
    QVERIFY2(ids.contains(before), qPrintable(ids.join(u' ')));
    if (ids.contains(after))
        QVERIFY2(ids.indexOf(before) < ids.indexOf(after), qPrintable(ids.join(u' ')));
}

void SearchTest::whatNobodyAskedForStaysAway_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {QString(), u"domestic abuse"_s, u"abuse"_s, u"phone"_s, u"partner"_s, u"m"_s,
                                u"mi"_s, u"line"_s, u"change"_s, u"husband hits"_s})
        QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text;
}

void SearchTest::whatNobodyAskedForStaysAway()
{
    QFETCH(QString, text);
    for (const QString &place : {QString(), u"ENG"_s, u"IRL"_s})
        QVERIFY2(!services(search(text, place)).contains("mirror"_L1), qPrintable(place));
}

void SearchTest::ownBehaviourIsListedForThoseWhoAsk_data()
{
    QTest::addColumn<core::Query>("query");
    core::Query choice = samples::query({}, u"ENG"_s);
    choice.ownBehaviour = true;
    choice.filters.audience = u"perpetrators-wanting-to-change"_s;
    core::Query topic = samples::query({}, u"ENG"_s);
    topic.filters.topics = {u"perpetrator-change"_s};
    QTest::newRow("home's line") << choice;
    QTest::newRow("its topic") << topic;
    QTest::newRow("words") << samples::query(u"i hurt my partner"_s, u"ENG"_s);
    QTest::newRow("its name") << samples::query(u"mirror phoneline"_s, u"ENG"_s);
    QTest::newRow("its unfinished name") << samples::query(u"mirror"_s, u"ENG"_s);
    QTest::newRow("its number") << samples::query(u"0808 157 0106"_s, u"ENG"_s);
}

void SearchTest::ownBehaviourIsListedForThoseWhoAsk()
{
    QFETCH(core::Query, query);
    QCOMPARE(services(m_pack->search(query, samples::mondayAfternoon())).value(0), u"mirror"_s);
}

void SearchTest::aHitKnowsWhyItIsThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<core::Why::Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meaning");
    using Kind = core::Why::Kind;
    QTest::newRow("name") << u"cedar lin"_s << u"cedar-line"_s << Kind::Name << u"cedar lin"_s << QString();
    QTest::newRow("topic") << u"I was Groped!"_s << u"cedar-line"_s << Kind::Topic << u"Groped"_s
                           << u"rape-sexual-assault"_s;
    QTest::newRow("phrase") << u"so he touched me, ok"_s << u"cedar-line"_s << Kind::Topic
                            << u"he touched me"_s << u"rape-sexual-assault"_s;
    QTest::newRow("what stands for a topic") << u"drink spiked"_s << u"cedar-line"_s << Kind::Topic
                                             << u"drink spiked"_s << u"rape-sexual-assault"_s;
    QTest::newRow("text") << u"robbery"_s << u"harbour"_s << Kind::Text << u"robbery"_s << QString();
    QTest::newRow("place") << u"Wales"_s << u"cedar-line"_s << Kind::Place << u"Wales"_s << u"GB-WLS"_s;
    QTest::newRow("nothing typed") << QString() << u"cedar-line"_s << Kind::Listed << QString() << QString();
}

void SearchTest::aHitKnowsWhyItIsThere()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(core::Why::Kind, kind);
    QFETCH(QString, typed);
    QFETCH(QString, meaning);
    const core::Results results = search(text, u"ENG"_s);
    const auto hit = std::find_if(results.hits.begin(), results.hits.end(),
                                  [&](const core::Hit &one) { return one.id() == id; });
    QVERIFY2(hit != results.hits.end(), qPrintable(samples::idsOf(results).join(u' ')));
    QCOMPARE(hit->why.kind, kind);
    QCOMPARE(hit->why.typed, typed);
    QCOMPARE(hit->why.meaning, meaning);
}

void SearchTest::wordsThatMatchNothingAreDroppedAndTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("dropped");
    QTest::addColumn<QString>("first");
    QTest::newRow("an unknown word") << u"robbery qwertzuiop"_s << QStringList{u"qwertzuiop"_s}
                                     << u"harbour"_s;
    QTest::newRow("an unknown word before")
        << u"Qwertzuiop robbery"_s << QStringList{u"Qwertzuiop"_s} << u"harbour"_s;
    QTest::newRow("two") << u"asdfgh robbery qwertzuiop"_s << QStringList{u"asdfgh"_s, u"qwertzuiop"_s}
                         << u"harbour"_s;
    QTest::newRow("an everyday word stays")
        << u"groped qwertzuiop"_s << QStringList{u"qwertzuiop"_s} << u"cedar-line"_s;
    QTest::newRow("small words are no loss") << u"what about the robbery"_s << QStringList{} << u"harbour"_s;
}

void SearchTest::wordsThatMatchNothingAreDroppedAndTold()
{
    QFETCH(QString, text);
    QFETCH(QStringList, dropped);
    QFETCH(QString, first);
    const core::Results results = search(text, u"ENG"_s);
    QCOMPARE(results.droppedWords, dropped);
    QCOMPARE(services(results).value(0), first);
    QVERIFY(!results.nothingMatched);
}

void SearchTest::nothingAtAllOffersNationalLines()
{
    const core::Results results = search(u"qwertzuiop"_s, u"SCT"_s);
    QVERIFY(results.nothingMatched);
    QVERIFY(results.hits.size() >= 3);
    QCOMPARE(results.hits[0].why.kind, core::Why::Kind::Instead);
    QVERIFY(services(results).contains("heather-line"_L1));
    QVERIFY(services(results).contains("listeners"_L1));
    QVERIFY(!services(results).contains("cedar-line"_L1));
    QVERIFY(samples::idsOf(results).contains(u"advice-2"_s));
    for (const core::Hit &hit : results.hits.mid(0, 3))
        QVERIFY(!hit.why.meaning.isEmpty());
}

void SearchTest::dangerNowIsToldAndBringsEmergencyServices()
{
    const core::Results results = search(u"help he has a knife"_s, u"ENG"_s);
    QVERIFY(results.emergency);
    QCOMPARE(services(results).value(0), u"emergency-uk"_s);
    QVERIFY(!search(u"rape"_s, u"ENG"_s).emergency);
}

void SearchTest::anAdvicePageStandsNearTheTop_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("within");
    QTest::newRow("its title") << u"If you see harassment"_s << u"advice-1"_s << 1;
    QTest::newRow("its topic") << u"raped"_s << u"advice-2"_s << 2;
    QTest::newRow("what no service carries") << u"i saw something"_s << u"advice-1"_s << 1;
    QTest::newRow("a word of the title") << u"computer"_s << u"advice-9"_s << 1;
    QTest::newRow("the title in Welsh") << u"Os yw wedi digwydd i chi"_s << u"advice-2"_s << 1;
    QTest::newRow("a word of its text") << u"library"_s << u"advice-9"_s << 1;
}

void SearchTest::anAdvicePageStandsNearTheTop()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(int, within);
    core::Query query = samples::query(text, u"ENG"_s);
    query.language = text.startsWith("Os "_L1) ? u"cy"_s : u"en"_s;
    const core::Results results = m_pack->search(query, samples::mondayAfternoon());
    const qsizetype at = samples::idsOf(results).indexOf(id);
    QVERIFY2(at >= 0 && at < within, qPrintable(samples::idsOf(results).join(u' ')));
    QCOMPARE(results.hits[at].kind, core::Hit::Kind::Advice);
}

void SearchTest::nothingTypedListsAllInStaticOrder()
{
    const QStringList ids = samples::idsOf(search({}));
    // All but the one that nobody asked for.
    QCOMPARE(ids.size(), samples::services().size() - 1);
    QCOMPARE(ids.last(), u"voix"_s);
    QCOMPARE(samples::idsOf(search({}, u"FR"_s)).first(), u"voix"_s);
    QCOMPARE(samples::idsOf(search(u"   "_s)), ids);
}

void SearchTest::noHitComesTwice_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {QString(), u"rape"_s, u"rape crisis line"_s, u"0808"_s,
                                u"groped 0808 168 9111"_s, u"qqqqqqq"_s, u"he touched me"_s})
        QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text;
}

void SearchTest::noHitComesTwice()
{
    QFETCH(QString, text);
    QStringList ids = samples::idsOf(search(text, u"ENG"_s));
    QCOMPARE(ids.removeDuplicates(), 0);
}

void SearchTest::theLimitHoldsAndMoreIsTold()
{
    core::Query query = samples::query(u"rape"_s);
    query.limit = 3;
    const core::Results results = m_pack->search(query, samples::mondayAfternoon());
    QCOMPARE(results.hits.size(), 3);
    QVERIFY(results.more);
    query.text = u"robbery"_s;
    QVERIFY(!m_pack->search(query, samples::mondayAfternoon()).more);
}

void SearchTest::eachKeystrokeOfASentenceAnswers()
{
    const QString sentence = u"my husband hits me and takes my money"_s;
    for (qsizetype length = 1; length <= sentence.size(); ++length)
        QVERIFY2(!search(sentence.left(length), u"ENG"_s).hits.isEmpty(), qPrintable(sentence.left(length)));
}

void SearchTest::wordsOfEveryDayNameNobody()
{
    // "he sent me a text" is not a beginning of "text 999", nor is "now" a service's name.
    QVERIFY(!search(u"he sent me a text"_s, u"ENG"_s).emergency);
    for (const core::Hit &hit : search(u"i know it now"_s, u"ENG"_s).hits)
        QVERIFY(hit.why.kind != core::Why::Kind::Name);
}

void SearchTest::aPlaceWithoutServicesLeavesThePersonsOwn()
{
    const core::Results results = search(u"raped in andorra"_s, u"ENG"_s);
    QCOMPARE(results.understood.size(), 1);
    QVERIFY(!results.understood.first().applied);
    QCOMPARE(results.understood.first().words, u"andorra"_s);
    QCOMPARE(samples::idsOf(results).value(0), samples::idsOf(search(u"raped"_s, u"ENG"_s)).value(0));
    QVERIFY(results.droppedWords.isEmpty());
}

void SearchTest::aPersonsNameIsNoPlace()
{
    const QString path = m_folder.filePath(u"georgia"_s);
    QVERIFY(samples::writePack(path, [](core::ContentSink &sink) {
        samples::pour(sink);
        sink.addService(samples::service(u"tbilisi"_s, u"Pomegranate Line"_s, {u"GE"_s},
                                         {u"rape-sexual-assault"_s}, u"116 006"_s));
    }));
    const auto pack = samples::openPack(path);
    QVERIFY(pack);
    const auto first = [&pack](const QString &text) {
        return samples::idsOf(pack->search(samples::query(text, u"ENG"_s), samples::mondayAfternoon()))
            .value(0);
    };
    QCOMPARE(first(u"raped in georgia"_s), u"tbilisi"_s);
    QVERIFY(first(u"georgia groped me"_s) != u"tbilisi"_s);
    QVERIFY(first(u"my friend georgia was raped"_s) != u"tbilisi"_s);
}

void SearchTest::aWholeNameIsFoundElsewhereAmongManyAlike()
{
    const QString path = m_folder.filePath(u"beacons"_s);
    QVERIFY(samples::writePack(path, [](core::ContentSink &sink) {
        samples::pour(sink);
        for (const QString &name : {u"Beacon Lyon"_s, u"Beacon"_s, u"Beacon Nord"_s, u"Beacon Paris"_s})
            sink.addService(samples::service(name.toLower().replace(u' ', u'-'), name, {u"FR"_s},
                                             {u"rape-sexual-assault"_s}));
        core::Service local = samples::service(u"local"_s, u"Somebody Else"_s, {u"ENG"_s}, {});
        local.description = u"We work with Beacon and others."_s;
        sink.addService(local);
    }));
    const auto pack = samples::openPack(path);
    QVERIFY(pack);
    const core::Results results =
        pack->search(samples::query(u"beacon"_s, u"ENG"_s), samples::mondayAfternoon());
    QCOMPARE(samples::idsOf(results).value(0), u"beacon"_s);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
