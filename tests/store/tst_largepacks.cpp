#include "benchmarks/generatedcontent.h"
#include "store/packhead.h"
#include "store/samplepack.h"
#include "store/search.h"
#include "store/tags.h"
#include "support/samplecontent.h"
#include "text/fold.h"
#include "text/functionwords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

/// Enough that every list of a common word is cut; that the pack counts as a large one is said to it.
constexpr int generated = 3000;
constexpr int largePack = 20001;
constexpr int everySeventh = 7;
constexpr int all = 4000;

core::Place place(const QString &code)
{
    return *core::Place::parse(code);
}

core::Term term(const QString &code)
{
    core::Term made;
    made.code = code;
    made.name = code;
    return made;
}

core::Service named(const QString &id, const QString &name, const QString &nation, const QString &number)
{
    return samples::service(id, name, {nation}, {u"topic-1"_s}, number);
}

QList<core::Service> services()
{
    QList<core::Service> made;
    const benchmarks::GeneratedContent content(generated);
    for (int i = 0; i < generated; ++i) {
        core::Service one = content.service(i);
        // Few take somebody of 14 or speak Polish.
        one.minimumAge = i % 5 == 0 ? -1 : i % 5 == 1 ? 12 : 18;
        one.maximumAge = i % 5 == 1 ? 25 : -1;
        if (i % 11 == 0)
            one.languages = {u"mul"_s};
        else if (one.languages.isEmpty() && i % 6 != 0)
            one.languages = {u"en"_s};
        if (i % everySeventh == 0)
            one.keywords.append(u"lighthouse"_s);
        made.append(one);
    }
    made.append(named(u"quill"_s, u"Quillfeather"_s, u"GB"_s, u"0808 157 0199"_s));
    made.append(named(u"quill-friends"_s, u"Friends of Quillfeather"_s, u"GB"_s, u"020 7946 0958"_s));
    made.append(named(u"quill-scotland"_s, u"Quillfeather Scotland"_s, u"GB-SCT"_s, u"0131 496 0111"_s));
    made.append(named(u"quill-wales"_s, u"Quillfeather Wales"_s, u"GB-WLS"_s, u"029 2018 0222"_s));
    made.append(named(u"quill-ireland"_s, u"Quillfeather Ireland"_s, u"IE"_s, u"01 496 0333"_s));
    made.append(named(u"lanternmaker"_s, u"Lanternmaker"_s, u"FR"_s, u"01 42 00 00 01"_s));
    return made;
}

/// A search on a connection of its own, with nothing remembered, of a pack that says how large it is.
class Asked
{
public:
    explicit Asked(const QString &path, int count = largePack,
                   std::chrono::nanoseconds share = std::chrono::hours(1))
        : connection(store::readOnlyUri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI)
        , lexicon(connection, analyser)
        , vocabulary(connection,
                     lexicon.words() + text::commonWords() + store::askerWords() + store::wordFilterWords())
        , search(connection, analyser, lexicon, vocabulary, {{place(u"GB"_s)}, count}, share)
    {}

    core::Results run(const core::Query &query, core::Effort effort = core::Effort::Whole) const
    {
        return search.run(query, samples::mondayAfternoon(), effort);
    }

    store::Connection connection;
    text::Analyser analyser;
    store::Lexicon lexicon;
    store::Vocabulary vocabulary;
    store::Search search;
};

/// What SQLite runs for one connection.
class Trace
{
public:
    explicit Trace(sqlite3 *database)
        : m_database(database)
    {
        sqlite3_trace_v2(m_database, SQLITE_TRACE_STMT, &Trace::took, this);
    }
    ~Trace() { sqlite3_trace_v2(m_database, 0, nullptr, nullptr); }
    Trace(const Trace &) = delete;
    Trace &operator=(const Trace &) = delete;

    QStringList statements;
    QStringList withValues;

private:
    static int took(unsigned, void *self, void *statement, void *sql)
    {
        auto *trace = static_cast<Trace *>(self);
        trace->statements.append(QString::fromUtf8(static_cast<const char *>(sql)));
        char *expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        trace->withValues.append(QString::fromUtf8(expanded));
        sqlite3_free(expanded);
        return 0;
    }

    sqlite3 *m_database;
};

/// Only who is known to speak others does not fit.
bool maySpeak(const core::Service &service, const QString &language)
{
    const QStringList spoken = core::languagesOffered(service);
    return language.isEmpty() || spoken.isEmpty() || spoken.contains(language) || spoken.contains("mul"_L1);
}

/// The rule for each filter, told by a service's own members.
bool fits(const core::Service &service, const core::Filters &filters, const QDateTime &now)
{
    const auto any = [](const auto &list, auto isOne) {
        return std::any_of(list.begin(), list.end(), isOne);
    };
    return (filters.topics.isEmpty() ||
            any(filters.topics, [&](const QString &code) { return service.topics.contains(code); })) &&
           (filters.audience.isEmpty() || service.audiences.contains(filters.audience) ||
            service.audiences.contains("anyone"_L1)) &&
           (!filters.where.isSet() || service.places.isEmpty() ||
            any(service.places, [&](const core::Place &one) { return one.serves(filters.where); })) &&
           (!filters.channel || service.channels().contains(*filters.channel)) &&
           (!filters.openNow || service.openAt(now).openness != core::Openness::Closed) &&
           (!filters.free || service.freeToUse(filters.channel) != core::Known::No) &&
           maySpeak(service, filters.language) &&
           (!filters.ages || ((service.minimumAge < 0 || filters.ages->to >= service.minimumAge) &&
                              (service.maximumAge < 0 || filters.ages->from <= service.maximumAge)));
}

bool namesPlace(const core::Results &results)
{
    return std::any_of(results.understood.begin(), results.understood.end(),
                       [](const auto &one) { return one.kind == core::FilterKind::Where; });
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words.append(text::folded(word));
    return words;
}

bool serves(const core::ServiceSummary &service, const core::Place &person)
{
    return service.places.isEmpty() ||
           std::any_of(service.places.begin(), service.places.end(),
                       [&](const core::Place &one) { return one.serves(person); });
}

} // namespace

class LargePacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePacksOwnFigureDecides();
    void aKeystrokeAsksForLittle_data();
    void aKeystrokeAsksForLittle();
    void theWholeAnswerMissesNothing_data();
    void theWholeAnswerMissesNothing();
    void whatTheWordsSayHidesNothingElse_data();
    void whatTheWordsSayHidesNothingElse();
    void noTimeLeftIsSaidAndMadeUpFor_data() { theWholeAnswerMissesNothing_data(); }
    void noTimeLeftIsSaidAndMadeUpFor();
    void aStepMayBeStoppedAnywhere_data();
    void aStepMayBeStoppedAnywhere();
    void ownNationsLinesComeFirst_data();
    void ownNationsLinesComeFirst();
    void whatIsLeftOfWordsIsNobodysName();
    void whatIsTypedComesFirst_data();
    void whatIsTypedComesFirst();

private:
    /// All words of `text`, perhaps unfinished, are in names of the service: it may be meant, wherever it is.
    [[nodiscard]] bool isNamedBy(const QString &text, const QString &id) const;

    QTemporaryDir m_folder;
    QString m_path;
    QList<core::Service> m_services;
};

void LargePacksTest::initTestCase()
{
    m_path = m_folder.filePath(u"pack"_s);
    m_services = services();
    QVERIFY(samples::writePack(m_path, [this](core::ContentSink &sink) {
        core::PackInfo info = samples::info();
        info.homePlaces = {place(u"GB"_s)};
        sink.setInfo(info);
        const benchmarks::GeneratedContent content(1);
        for (const QString &code : content.topics())
            sink.addTopic(term(code));
        for (const QString &code : content.audiences())
            sink.addAudience(term(code));
        for (const core::Service &one : std::as_const(m_services))
            sink.addService(one);
    }));
}

void LargePacksTest::thePacksOwnFigureDecides()
{
    QVERIFY(!store::Reach::of(20000).bestFirst);
    QVERIFY(store::Reach::of(largePack).bestFirst);
    core::Query query = samples::query(u"lighthouse"_s);
    using Effort = core::Effort;
    QVERIFY(!Asked(m_path, 20000, {}).run(query, Effort::WithinAFrame).stillLooking);
    QVERIFY(Asked(m_path, largePack, {}).run(query, Effort::WithinAFrame).stillLooking);
}

void LargePacksTest::aKeystrokeAsksForLittle_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<core::Filters>("filters");
    const benchmarks::GeneratedContent content(generated);
    const QStringList plain = content.queries(14, benchmarks::GeneratedContent::Typing::Plain);
    core::Filters open;
    open.openNow = true;
    core::Filters several;
    several.topics = {u"topic-0"_s, u"topic-1"_s};
    several.free = true;
    several.audience = u"audience-1"_s;
    QTest::newRow("plain words") << plain << core::Filters();
    QTest::newRow("slips") << content.queries(6, benchmarks::GeneratedContent::Typing::Slips)
                           << core::Filters();
    QTest::newRow("open now") << plain.mid(0, 4) << open;
    QTest::newRow("several filters") << plain.mid(4, 4) << several;
    core::Filters young;
    young.ages = core::Ages{14, 14};
    QTest::newRow("an age that few take") << plain.mid(8, 4) << young;
    QTest::newRow("a language that few speak, said")
        << QStringList{plain[1], plain[2], plain[4]}.replaceInStrings(u"^"_s, u"in polish "_s)
        << core::Filters();
}

void LargePacksTest::aKeystrokeAsksForLittle()
{
    QFETCH(QStringList, texts);
    QFETCH(core::Filters, filters);
    // A list and some more for each of two tiers and topics, for and not for the person.
    constexpr qsizetype mostFacts = 3 * 2 * (50 + 12);
    static const QRegularExpression slow(u"bm25|rank|count *\\(|snippet|OFFSET"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression beginning(u"\"([^\"]*)\"\\*"_s);
    Asked asked(m_path);
    int beginnings = 0;
    for (const QString &text : texts) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            // As if nothing was remembered of the keystroke before.
            const store::Search search(asked.connection, asked.analyser, asked.lexicon, asked.vocabulary,
                                       {{place(u"GB"_s)}, largePack}, std::chrono::hours(1));
            core::Query query = samples::query(text.left(length), u"WLS"_s);
            query.filters = filters;
            const Trace trace(asked.connection.database().getHandle());
            static_cast<void>(search.run(query, samples::mondayAfternoon(), core::Effort::WithinAFrame));
            const QByteArray shown = query.text.toUtf8();
            QVERIFY2(trace.statements.filter(slow).isEmpty(),
                     trace.statements.filter(slow).join(u'\n').toUtf8());
            const qsizetype facts = trace.statements.count("SELECT facts FROM fact WHERE service = ?"_L1);
            QVERIFY2(facts <= mostFacts, shown + ": " + QByteArray::number(facts));
            for (const QString &sql : trace.withValues) {
                for (auto matches = beginning.globalMatch(sql); matches.hasNext(); ++beginnings) {
                    const QString letters = matches.next().captured(1);
                    QVERIFY2(letters.size() <= 5, letters.toUtf8());
                }
            }
        }
    }
    QVERIFY(beginnings > 20);
}

void LargePacksTest::theWholeAnswerMissesNothing_data()
{
    QTest::addColumn<core::Filters>("filters");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const auto &set, const QString &text = {}) {
        core::Filters filters;
        set(filters);
        QTest::newRow(name) << filters << text;
    };
    row("topic", [](auto &f) { f.topics = {u"topic-2"_s}; });
    row("either of two topics", [](auto &f) { f.topics = {u"topic-0"_s, u"topic-5"_s}; });
    row("audience", [](auto &f) { f.audience = u"audience-2"_s; });
    row("nation", [](auto &f) { f.where = place(u"SCT"_s); });
    row("country of few", [](auto &f) { f.where = place(u"IE"_s); });
    row("free", [](auto &f) { f.free = true; });
    row("free to call", [](auto &f) {
        f.free = true;
        f.channel = core::Channel::Call;
    });
    row("channel that nobody has", [](auto &f) { f.channel = core::Channel::Chat; });
    row("language", [](auto &f) { f.language = u"cy"_s; });
    row("ages", [](auto &f) { f.ages = core::Ages{14, 14}; });
    row("open now", [](auto &f) { f.openNow = true; });
    row("open now, free, in a nation", [](auto &f) {
        f.openNow = true;
        f.free = true;
        f.where = place(u"NIR"_s);
    });
    row("open now, for an age, in a language", [](auto &f) {
        f.openNow = true;
        f.ages = core::Ages{30, 40};
        f.language = u"pl"_s;
    });
    row("topic, audience and channel", [](auto &f) {
        f.topics = {u"topic-1"_s};
        f.audience = u"audience-1"_s;
        f.channel = core::Channel::Call;
    });
    row(
        "a word", [](auto &) {}, u"lighthouse"_s);
    row(
        "a word, open now and for an age",
        [](auto &f) {
            f.openNow = true;
            f.ages = core::Ages{14, 14};
        },
        u"lighthouse"_s);
    row(
        "a word, topic and nation",
        [](auto &f) {
            f.topics = {u"topic-0"_s, u"topic-3"_s};
            f.where = place(u"WLS"_s);
        },
        u"lighthouse"_s);
}

void LargePacksTest::theWholeAnswerMissesNothing()
{
    QFETCH(core::Filters, filters);
    QFETCH(QString, text);
    QStringList expected;
    for (const core::Service &one : std::as_const(m_services)) {
        if (fits(one, filters, samples::mondayAfternoon()) && (text.isEmpty() || one.keywords.contains(text)))
            expected.append(one.id);
    }
    std::sort(expected.begin(), expected.end());
    const Asked asked(m_path);
    for (const QString &from : {QString(), u"GB"_s, u"SCT"_s, u"IE"_s, u"DE"_s}) {
        core::Query query = samples::query(text, from);
        query.filters = filters;
        query.limit = all;
        const core::Results results = asked.run(query);
        QVERIFY(!results.stillLooking);
        if (expected.isEmpty()) {
            QCOMPARE(results.hidden.size(), 1);
            continue;
        }
        QStringList found = samples::idsOf(results);
        std::sort(found.begin(), found.end());
        QVERIFY2(
            found == expected,
            QStringLiteral("from %1: %2 of %3").arg(from).arg(found.size()).arg(expected.size()).toUtf8());
    }
}

void LargePacksTest::whatTheWordsSayHidesNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<core::Filters>("said");
    QTest::addColumn<QString>("language");
    core::Filters fourteen;
    fourteen.ages = core::Ages{14, 14};
    core::Filters underTwelve;
    underTwelve.ages = core::Ages{0, 11};
    core::Filters old;
    old.ages = core::Ages{60, 110};
    QTest::newRow("an age") << u"lighthouse im 14"_s << fourteen << QString();
    QTest::newRow("ages below all limits") << u"under 12 lighthouse"_s << underTwelve << QString();
    QTest::newRow("ages above some limits") << u"over 60 lighthouse"_s << old << QString();
    QTest::newRow("a language") << u"lighthouse in polish"_s << core::Filters() << u"pl"_s;
    QTest::newRow("a language that nobody is known to speak")
        << u"lighthouse in urdu"_s << core::Filters() << u"ur"_s;
    QTest::newRow("an age and a language") << u"lighthouse in welsh im 14"_s << fourteen << u"cy"_s;
}

void LargePacksTest::whatTheWordsSayHidesNothingElse()
{
    QFETCH(QString, text);
    QFETCH(core::Filters, said);
    QFETCH(QString, language);
    QStringList expected;
    for (const core::Service &one : std::as_const(m_services)) {
        if (one.keywords.contains("lighthouse"_L1) && maySpeak(one, language) &&
            fits(one, said, samples::mondayAfternoon()))
            expected.append(one.id);
    }
    std::sort(expected.begin(), expected.end());
    QVERIFY(expected.size() > 20);
    QVERIFY(expected.size() < generated / everySeventh);
    for (const QString &from : {QString(), u"SCT"_s, u"FR"_s}) {
        core::Query query = samples::query(text, from);
        query.limit = all;
        const core::Results results = Asked(m_path).run(query);
        QVERIFY(!results.understood.isEmpty());
        QStringList found = samples::idsOf(results);
        std::sort(found.begin(), found.end());
        QVERIFY2(
            found == expected,
            QStringLiteral("from %1: %2 of %3").arg(from).arg(found.size()).arg(expected.size()).toUtf8());
    }
}

void LargePacksTest::noTimeLeftIsSaidAndMadeUpFor()
{
    QFETCH(core::Filters, filters);
    QFETCH(QString, text);
    core::Query query = samples::query(text, u"SCT"_s);
    query.filters = filters;
    const core::Results whole = Asked(m_path).run(query);
    const Asked hurried(m_path, largePack, std::chrono::nanoseconds(0));
    QVERIFY(hurried.run(query, core::Effort::WithinAFrame).stillLooking);
    const core::Results then = hurried.run(query);
    QVERIFY(!then.stillLooking);
    QCOMPARE(samples::idsOf(then), samples::idsOf(whole));
    const core::Results inTime = Asked(m_path).run(query, core::Effort::WithinAFrame);
    QVERIFY(!inTime.stillLooking);
    QCOMPARE(samples::idsOf(inTime), samples::idsOf(whole));
}

void LargePacksTest::aStepMayBeStoppedAnywhere_data()
{
    QTest::addColumn<core::Filters>("filters");
    QTest::addColumn<QString>("text");
    core::Filters none;
    core::Filters several;
    several.openNow = true;
    several.free = true;
    several.ages = core::Ages{14, 14};
    QTest::newRow("a word") << none << u"lighthouse"_s;
    QTest::newRow("a letter") << none << u"a"_s;
    QTest::newRow("words that nobody has together") << none << u"lighthouse quillfeather"_s;
    QTest::newRow("a misspelt word") << none << u"lighthuose"_s;
    QTest::newRow("filters") << several << QString();
    QTest::newRow("a word and filters") << several << u"lighthouse"_s;
}

void LargePacksTest::aStepMayBeStoppedAnywhere()
{
    QFETCH(core::Filters, filters);
    QFETCH(QString, text);
    core::Query query = samples::query(text, u"SCT"_s);
    query.filters = filters;
    const QStringList whole = samples::idsOf(Asked(m_path).run(query));
    Asked asked(m_path);
    int steps = 0;
    int statements = 0;
    {
        const Trace trace(asked.connection.database().getHandle());
        asked.search.setGivenUp([&steps] { return ++steps < 0; });
        QCOMPARE(samples::idsOf(asked.run(query)), whole);
        statements = int(trace.statements.filter(u"MATCH"_s).size());
    }
    // Else a step would only be stopped where it ends.
    QVERIFY2(steps > 2 * statements, QByteArray::number(steps));
    for (int stop = 1; stop < steps; stop += 1 + stop / 6) {
        int left = stop;
        asked.search.setGivenUp([&left] { return --left <= 0; });
        const core::Results cut = asked.run(query);
        QVERIFY(cut.stillLooking);
        QVERIFY(!cut.nothingMatched);
        asked.search.setGivenUp({});
        const core::Results then = asked.run(query);
        QVERIFY(!then.stillLooking);
        QCOMPARE(samples::idsOf(then), whole);
    }
}

void LargePacksTest::ownNationsLinesComeFirst_data()
{
    QTest::addColumn<QString>("nation");
    for (const QString &nation : {u"ENG"_s, u"SCT"_s, u"WLS"_s, u"NIR"_s, u"IE"_s, u"FR"_s})
        QTest::newRow(nation.toUtf8()) << nation;
}

bool LargePacksTest::isNamedBy(const QString &text, const QString &id) const
{
    const auto one = std::find_if(m_services.begin(), m_services.end(),
                                  [&id](const core::Service &service) { return service.id == id; });
    const QStringList names =
        foldedWords(one->name + u' ' + one->organization + u' ' + one->keywords.join(u' '));
    const QStringList words = foldedWords(text);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return name.startsWith(word); });
    });
}

void LargePacksTest::ownNationsLinesComeFirst()
{
    QFETCH(QString, nation);
    const Asked asked(m_path);
    const benchmarks::GeneratedContent content(generated);
    int serving = 0;
    QStringList texts{{}, u"lighthouse"_s, u"quillfeather"_s};
    const QStringList typed = content.queries(70, benchmarks::GeneratedContent::Typing::Plain);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        // Numbers and names ask for a service wherever it is.
        if (i % 7 != 0 && i % 7 < 5)
            texts.append(typed[i]);
    }
    QVERIFY(texts.size() > 12);
    for (const QString &text : std::as_const(texts)) {
        for (const core::Effort effort : {core::Effort::WithinAFrame, core::Effort::Whole}) {
            bool isElsewhere = false;
            const core::Results results = asked.run(samples::query(text, nation), effort);
            // A place in the words is where it is wanted.
            if (namesPlace(results))
                continue;
            for (const core::Hit &hit : results.hits) {
                const bool isOwn = serves(hit.service, place(nation));
                QVERIFY2(!isOwn || !isElsewhere, (text + u": "_s + hit.id()).toUtf8());
                isElsewhere = isElsewhere || !(isOwn || isNamedBy(text, hit.service.id));
                serving += isOwn ? 1 : 0;
            }
        }
    }
    QVERIFY(serving > 100);
}

void LargePacksTest::whatIsLeftOfWordsIsNobodysName()
{
    const Asked asked(m_path);
    QCOMPARE(samples::idsOf(asked.run(samples::query(u"lanternmaker"_s, u"ENG"_s))).value(0),
             u"lanternmaker"_s);
    const core::Results results = asked.run(samples::query(u"zyzzyvuq lanternmaker"_s, u"ENG"_s));
    QCOMPARE(results.droppedWords, QStringList{u"zyzzyvuq"_s});
    const QStringList ids = samples::idsOf(results);
    QVERIFY2(serves(results.hits.first().service, place(u"ENG"_s)), ids.first().toUtf8());
    QCOMPARE(ids.last(), u"lanternmaker"_s);
}

void LargePacksTest::whatIsTypedComesFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("corrected");
    const auto row = [](const char *name, const QString &text, const QString &from, const QString &first,
                        const QString &corrected = {}) {
        QTest::newRow(name) << text << from << first << corrected;
    };
    row("exact name", u"quillfeather"_s, u"ENG"_s, u"quill"_s);
    row("exact name of another nation", u"quillfeather ireland"_s, u"ENG"_s, u"quill-ireland"_s);
    row("name in part, in a nation", u"quillfeather scotl"_s, u"SCT"_s, u"quill-scotland"_s);
    row("words of a name in another sequence", u"quillfeather friends"_s, {}, u"quill-friends"_s);
    row("a misspelt name", u"quilfeahter"_s, u"ENG"_s, u"quill"_s, u"quillfeather"_s);
    row("a number", u"08081570199"_s, u"ENG"_s, u"quill"_s);
    row("a number from abroad", u"+44 808 157 0199"_s, {}, u"quill"_s);
    row("a number in part", u"157 0199"_s, {}, u"quill"_s);
    row("a number of another nation", u"0131 496 0111"_s, u"WLS"_s, u"quill-scotland"_s);
}

void LargePacksTest::whatIsTypedComesFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, first);
    QFETCH(QString, corrected);
    const core::Results results = Asked(m_path).run(samples::query(text, from));
    QCOMPARE(samples::idsOf(results).value(0), first);
    QCOMPARE(results.correctedText, corrected);
    QVERIFY(!results.numberNotHeld);
}

QTEST_GUILESS_MAIN(LargePacksTest)
#include "tst_largepacks.moc"
