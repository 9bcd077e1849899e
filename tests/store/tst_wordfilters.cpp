#include "store/samplepack.h"
#include "store/wordfilters.h"
#include "support/samplecontent.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using core::FilterKind;

namespace {

QString said(const core::Filters &filters)
{
    QStringList all;
    if (filters.channel)
        all.append(u"channel %1"_s.arg(int(*filters.channel)));
    if (filters.free)
        all.append(u"free"_s);
    if (filters.openNow)
        all.append(u"open"_s);
    if (!filters.audience.isEmpty())
        all.append(filters.audience);
    if (filters.ages)
        all.append(u"%1-%2"_s.arg(filters.ages->from).arg(filters.ages->to));
    if (!filters.language.isEmpty())
        all.append(u"in "_s + filters.language);
    if (filters.where.isSet())
        all.append(filters.where.code());
    return all.join(u' ');
}

const QString byText = u"channel 1"_s;
const QString byWhatsApp = u"channel 2"_s;
const QString byChat = u"channel 3"_s;
const QString byEmail = u"channel 4"_s;
const QString bySigns = u"channel 5"_s;

} // namespace

class WordFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plainWordsAreFilters_data();
    void plainWordsAreFilters();
    void storiesAreNoFilters_data();
    void storiesAreNoFilters();
    void tonightMeansNowInTheEveningOnly();
    void aFilterHidesWhatDoesNotFit();
    void aFilterThatWasTakenOffHidesNothing();
    void aFilterThatWouldLeaveNothingIsSaidAndNotApplied();
    void onlyTheFilterThatLeavesNothingIsNotApplied();
    void aChosenFilterBeatsTheWords();
    void anAgeHidesNoServiceWhoseLimitsAreUnknown();
    void aTypedPlaceHidesTheRestButNotThePersonsOwn();
    void whoIsNamedIsFoundWhateverTheWordsSay();
    void inDangerNothingIsHidden();
    void aLanguageIsToldApartAndHidesWhoSpeaksOthersOnly();
    void aTypedLanguageTellsWhoSpeaksIt();
    void whoSpeaksAChosenLanguageComesFirst();
    void thePoliceAreNoAnswerToAFilter();

private:
    [[nodiscard]] static QStringList read(const QString &text, const QDateTime &now)
    {
        static const text::Analyser analyser;
        const store::TypedText typed = store::typedText(text, u"en"_s, analyser);
        QStringList all;
        for (const store::WordFilter &one : store::wordFilters(typed, store::askerOf(typed), now))
            all.append(said(one.value));
        return all;
    }
    [[nodiscard]] core::Results search(const core::Query &query) const
    {
        return m_pack->search(query, samples::mondayAfternoon());
    }
    [[nodiscard]] static QStringList services(const core::Results &results)
    {
        QStringList ids;
        for (const core::Hit &hit : results.hits) {
            if (hit.kind == core::Hit::Kind::Service)
                ids.append(hit.id());
        }
        return ids;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::PackFile> m_pack;
};

void WordFiltersTest::initTestCase()
{
    const auto pour = [](core::ContentSink &sink) {
        samples::pour(sink);
        core::Service tower = samples::service(u"tower"_s, u"Tower Line"_s, {u"UK"_s},
                                               {u"rape-sexual-assault"_s}, u"0808 157 0155"_s);
        tower.minimumAge = 18;
        tower.languages = {u"en"_s, u"cy"_s};
        sink.addService(tower);
        core::Service bridge = samples::service(u"tongues"_s, u"Tongues Line"_s, {u"UK"_s},
                                                {u"rape-sexual-assault"_s}, u"0808 157 0156"_s);
        bridge.interpretation = u"Interpreters by phone."_s;
        sink.addService(bridge);
        core::Service police = samples::service(u"desk"_s, u"Desk of the police"_s, {u"UK"_s},
                                                {u"reporting"_s, u"victims-of-crime"_s}, u"0808 157 0157"_s);
        police.kind = u"reporting"_s;
        police.description = u"To report a robbery."_s;
        police.hasEmail = true;
        sink.addService(police);
    };
    QVERIFY(samples::writePack(m_folder.filePath(u"pack"_s), pour));
    m_pack = samples::openPack(m_folder.filePath(u"pack"_s));
    QVERIFY(m_pack);
}

void WordFiltersTest::plainWordsAreFilters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("filters");
    const auto row = [](const QString &text, const QStringList &filters) {
        QTest::newRow(qPrintable(text)) << text << filters;
    };
    row(u"text"_s, {byText});
    row(u"can i text someone"_s, {byText});
    row(u"text abuse helpline"_s, {byText});
    row(u"Rape support by TEXT"_s, {byText});
    row(u"i would rather text"_s, {byText});
    row(u"sign language"_s, {bySigns});
    row(u"lengua de signos"_s, {bySigns});
    row(u"my daughter uses sign language"_s, {bySigns});
    row(u"webchat for sexual abuse"_s, {byChat});
    row(u"whatsapp domestic abuse"_s, {byWhatsApp});
    row(u"email"_s, {byEmail});
    row(u"przez sms"_s, {byText});
    row(u"neges destun"_s, {byText});
    row(u"free helpline"_s, {u"free"_s});
    row(u"i need free help please"_s, {u"free"_s});
    row(u"bezpłatna infolinia"_s, {u"free"_s});
    row(u"numéro gratuit"_s, {u"free"_s});
    row(u"رقم مجاني"_s, {u"free"_s});
    row(u"open now"_s, {u"open"_s});
    row(u"i need to talk to someone right now"_s, {u"open"_s});
    row(u"ar agor nawr"_s, {u"open"_s});
    row(u"help for men"_s, {u"men"_s});
    row(u"men only"_s, {u"men"_s});
    row(u"rape line for women"_s, {u"women"_s});
    row(u"dla kobiet"_s, {u"women"_s});
    row(u"для чоловіків"_s, {u"men"_s});
    row(u"خواتین کے لیے"_s, {u"women"_s});
    row(u"support for gay men"_s, {u"lgbt"_s});
    row(u"for young people"_s, {u"children-young-people"_s});
    row(u"im 14"_s, {u"14-14"_s});
    row(u"I'm 14 and scared"_s, {u"14-14"_s});
    row(u"mam 15 lat"_s, {u"15-15"_s});
    row(u"under 18"_s, {u"0-17"_s});
    row(u"helpline for under 16s"_s, {u"0-15"_s});
    row(u"moins de 18 ans"_s, {u"0-17"_s});
    row(u"support for over 60s"_s, {u"60-110"_s});
    row(u"in Welsh"_s, {u"in cy"_s});
    row(u"help in polish"_s, {u"in pl"_s});
    row(u"urdu speaking counsellor"_s, {u"in ur"_s});
    row(u"po polsku"_s, {u"in pl"_s});
    row(u"yn Gymraeg"_s, {u"in cy"_s});
    row(u"free text line for men open now"_s, {u"free"_s, byText, u"men"_s, u"open"_s});
    row(u"by text for men in polish"_s, {byText, u"men"_s, u"in pl"_s});
}

void WordFiltersTest::plainWordsAreFilters()
{
    QFETCH(QString, text);
    QFETCH(QStringList, filters);
    QCOMPARE(read(text, samples::mondayAfternoon()), filters);
}

void WordFiltersTest::storiesAreNoFilters_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"he sent me a text",
                             "threatening texts from my ex",
                             "text messages from a stranger",
                             "someone texts me every night",
                             "he reads my text messages",
                             "should i text him back",
                             "i got a text from his whatsapp number",
                             "he found me in an online chat",
                             "my ex hacked my email",
                             "he keeps emailing me",
                             "i know it now",
                             "what do i do now",
                             "he is outside my door now",
                             "i want to be free",
                             "live fear free",
                             "free me from him",
                             "free legal advice",
                             "set free",
                             "a man hit me",
                             "men keep staring at me",
                             "my daughter is under 18",
                             "with a girl under 16",
                             "when i was 14",
                             "14 men attacked me",
                             "she is 14",
                             "it happened 14 years ago",
                             "he is polish",
                             "polish man raped me",
                             "my welsh boyfriend",
                             "group chat about me",
                             "open relationship",
                             "i was open with him",
                             "womens aid",
                             "tonight he will kill me",
                             "he watches me at night",
                             "sex for free",
                             "call me now he said"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void WordFiltersTest::storiesAreNoFilters()
{
    QFETCH(QString, text);
    QCOMPARE(read(text, samples::mondayAfternoon()), QStringList());
    QCOMPARE(read(text, samples::mondayAfternoon().addSecs(8 * 3600)), QStringList());
}

void WordFiltersTest::tonightMeansNowInTheEveningOnly()
{
    const QString text = u"someone to talk to tonight"_s;
    QCOMPARE(read(text, samples::mondayAfternoon()), QStringList());
    QCOMPARE(read(text, samples::mondayAfternoon().addSecs(6 * 3600)), QStringList{u"open"_s});
}

void WordFiltersTest::aFilterHidesWhatDoesNotFit()
{
    const core::Results results = search(samples::query(u"abuse line for men"_s, u"ENG"_s));
    QCOMPARE(results.understood.size(), 1);
    QCOMPARE(results.understood[0].kind, FilterKind::Audience);
    QCOMPARE(results.understood[0].words, u"for men"_s);
    QVERIFY(results.understood[0].applied);
    QVERIFY(services(results).contains("oak"_L1));
    QVERIFY(services(results).contains("willow"_L1)); // for anyone
    QVERIFY(!services(results).contains("rowan"_L1));
}

void WordFiltersTest::aFilterThatWasTakenOffHidesNothing()
{
    core::Query query = samples::query(u"abuse line for men"_s, u"ENG"_s);
    query.notMeant = {search(query).understood.first().value};
    const core::Results results = search(query);
    QVERIFY(results.understood.isEmpty());
    QVERIFY(services(results).contains("rowan"_L1));
    query.text = u"abuse line for men by text"_s;
    QCOMPARE(search(query).understood.size(), 1);
}

void WordFiltersTest::aFilterThatWouldLeaveNothingIsSaidAndNotApplied()
{
    const core::Results results = search(samples::query(u"domestic abuse by text"_s, u"ENG"_s));
    QCOMPARE(results.understood.size(), 1);
    QVERIFY(!results.understood[0].applied);
    QVERIFY(services(results).contains("willow"_L1));
    QVERIFY(!results.nothingMatched);
}

void WordFiltersTest::onlyTheFilterThatLeavesNothingIsNotApplied()
{
    const core::Results results = search(samples::query(u"domestic abuse by text for men"_s, u"ENG"_s));
    QCOMPARE(results.understood.size(), 2);
    QCOMPARE(results.understood[0].kind, FilterKind::Channel);
    QVERIFY(!results.understood[0].applied);
    QVERIFY(results.understood[1].applied);
    QVERIFY(!services(results).contains("rowan"_L1));
}

void WordFiltersTest::aChosenFilterBeatsTheWords()
{
    core::Query query = samples::query(u"abuse line for men"_s, u"ENG"_s);
    query.filters.audience = u"women"_s;
    const core::Results results = search(query);
    QVERIFY(results.understood.isEmpty());
    QVERIFY(services(results).contains("rowan"_L1));
    QVERIFY(!services(results).contains("oak"_L1));
}

void WordFiltersTest::anAgeHidesNoServiceWhoseLimitsAreUnknown()
{
    const QStringList ids = services(search(samples::query(u"rape im 14"_s, u"ENG"_s)));
    QVERIFY(!ids.contains("tower"_L1));
    QVERIFY(!ids.contains("cedar-line"_L1));
    QVERIFY(ids.contains("harbour"_L1));
    QVERIFY(services(search(samples::query(u"rape im 19"_s, u"ENG"_s))).contains("tower"_L1));
}

void WordFiltersTest::aTypedPlaceHidesTheRestButNotThePersonsOwn()
{
    core::Results results = search(samples::query(u"rape scotland"_s));
    QCOMPARE(results.understood.size(), 1);
    QCOMPARE(said(results.understood[0].value), u"GB-SCT"_s);
    QVERIFY(results.understood[0].applied);
    QVERIFY(services(results).contains("heather-line"_L1));
    QVERIFY(!services(results).contains("shannon"_L1));
    results = search(samples::query(u"rape scotland"_s, u"IRL"_s));
    QCOMPARE(services(results).first(), u"heather-line"_s);
    QVERIFY(services(results).contains("shannon"_L1));
}

void WordFiltersTest::whoIsNamedIsFoundWhateverTheWordsSay()
{
    const core::Results results = search(samples::query(u"text heather line scotland"_s, u"SCT"_s));
    QCOMPARE(services(results).value(0), u"heather-line"_s);
}

void WordFiltersTest::inDangerNothingIsHidden()
{
    const core::Results results = search(samples::query(u"he has a knife text line"_s, u"ENG"_s));
    QVERIFY(results.emergency);
    QCOMPARE(services(results).first(), u"emergency-uk"_s);
    for (const core::UnderstoodFilter &one : results.understood)
        QCOMPARE(one.kind, FilterKind::Where);
}

void WordFiltersTest::aLanguageIsToldApartAndHidesWhoSpeaksOthersOnly()
{
    const core::Results results = search(samples::query(u"rape help in polish"_s, u"ENG"_s));
    QStringList speaks;
    for (const core::Hit &hit : results.hits) {
        QVERIFY(hit.id() != "tower"_L1); // English and Welsh
        if (!hit.speaks.isEmpty())
            speaks.append(hit.id() + u' ' + hit.speaks);
    }
    QCOMPARE(speaks, QStringList{u"tongues mul"_s});
    QVERIFY(services(results).contains("cedar-line"_L1)); // nothing is known
}

void WordFiltersTest::aTypedLanguageTellsWhoSpeaksIt()
{
    core::Query query = samples::query(u"rape"_s, u"ENG"_s);
    query.language = u"cy"_s;
    const auto find = [](const core::Results &results) {
        QStringList all;
        for (const core::Hit &hit : results.hits) {
            if (!hit.speaks.isEmpty())
                all.append(hit.id() + u' ' + hit.speaks);
        }
        std::sort(all.begin(), all.end());
        return all;
    };
    QCOMPARE(find(search(query)), QStringList({u"tongues mul"_s, u"tower cy"_s}));
    query.language = u"en"_s;
    QCOMPARE(find(search(query)), QStringList());
}

void WordFiltersTest::whoSpeaksAChosenLanguageComesFirst()
{
    QCOMPARE(m_pack->filterChoices().languages, QStringList({u"cy"_s, u"en"_s}));
    core::Query query = samples::query({});
    query.filters.language = u"cy"_s;
    const core::Results results = search(query);
    QStringList ids = services(results).mid(0, 2);
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, QStringList({u"tongues"_s, u"tower"_s}));
    for (const core::Hit &hit : results.hits.mid(2))
        QCOMPARE(hit.unknown, QList<core::FilterKind>{core::FilterKind::Language});
}

void WordFiltersTest::thePoliceAreNoAnswerToAFilter()
{
    // Only the police can be written to.
    const core::Results results = search(samples::query(u"robbery by email"_s, u"ENG"_s));
    QCOMPARE(results.understood.size(), 1);
    QVERIFY(!results.understood[0].applied);
    QCOMPARE(services(results).first(), u"harbour"_s);
}

QTEST_GUILESS_MAIN(WordFiltersTest)
#include "tst_wordfilters.moc"
