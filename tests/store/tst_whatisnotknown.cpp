#include "store/asker.h"
#include "store/packfile.h"
#include "store/packhead.h"
#include "store/samplepack.h"
#include "store/search.h"
#include "store/wordfilters.h"
#include "support/samplecontent.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using core::FilterKind;
using core::Known;

namespace {

constexpr int smallPack = 300;
constexpr int largePack = 1000000;

core::Phone numbered(const QString &printed, Known free, core::PhoneType type = core::PhoneType::Voice)
{
    core::Phone one = samples::phone(printed);
    one.freeToCall = free;
    one.type = type;
    return one;
}

core::Service costing(const QString &id, const QList<core::Phone> &phones)
{
    core::Service one = samples::service(id, u"Line "_s + id, {u"UK"_s}, {u"victims-of-crime"_s});
    one.phones = phones;
    one.languages = {u"en"_s};
    return one;
}

/// Names that tell what is known of each.
QList<core::Service> services()
{
    using Type = core::PhoneType;
    QList<core::Service> made;
    for (int i = 0; i < 3; ++i) {
        const QString number = QString::number(i);
        made.append(costing(u"free-"_s + number, {numbered(u"020 7946 000"_s + number, Known::Yes)}));
        made.append(costing(u"paid-"_s + number, {numbered(u"020 7946 010"_s + number, Known::No)}));
        made.append(costing(u"unsaid-"_s + number, {numbered(u"020 7946 020"_s + number, Known::Unknown)}));
    }
    made.append(costing(u"ring-free-text-paid"_s, {numbered(u"020 7946 0301"_s, Known::Yes),
                                                   numbered(u"85999"_s, Known::No, Type::Sms)}));
    made.append(costing(u"ring-paid-text-unsaid"_s, {numbered(u"020 7946 0302"_s, Known::No),
                                                     numbered(u"85998"_s, Known::Unknown, Type::Sms)}));
    core::Service chat = costing(u"chat"_s, {});
    chat.hasChat = true;
    made.append(chat);
    core::Service polish = costing(u"polish"_s, {numbered(u"020 7946 0303"_s, Known::No)});
    polish.languages = {u"pl"_s};
    made.append(polish);
    core::Service silent = costing(u"silent"_s, {numbered(u"020 7946 0304"_s, Known::No)});
    silent.languages.clear();
    silent.audiences.clear();
    made.append(silent);
    core::Service men = costing(u"men"_s, {numbered(u"020 7946 0305"_s, Known::No)});
    men.audiences = {u"men"_s};
    made.append(men);
    core::Service women = costing(u"women"_s, {numbered(u"020 7946 0306"_s, Known::No)});
    women.audiences = {u"women"_s};
    made.append(women);
    core::Service abroad = costing(u"abroad-free"_s, {numbered(u"01 23 45 67 89"_s, Known::Yes)});
    abroad.places = {*core::Place::parse(u"FR"_s)};
    made.append(abroad);
    return made;
}

} // namespace

/// What a pack does not tell of a service hides it from no filter.
class WhatIsNotKnownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatMayFitStandsBehindWhatDoes_data();
    void whatMayFitStandsBehindWhatDoes();
    void itsKindIsTold_data();
    void itsKindIsTold();
    void aFullListOfWhatFitsAsksForNothingElse();
    void wordsThatSayFreeHideNoUnknownCost();

private:
    [[nodiscard]] core::Results run(const core::Query &query, int count) const;

    QTemporaryDir m_folder;
    QString m_path;
};

void WhatIsNotKnownTest::initTestCase()
{
    m_path = m_folder.filePath(u"pack"_s);
    QVERIFY(samples::writePack(m_path, [](core::ContentSink &sink) {
        core::PackInfo info = samples::info();
        info.homePlaces = {*core::Place::parse(u"GB"_s)};
        sink.setInfo(info);
        core::Term topic;
        topic.code = topic.name = u"victims-of-crime"_s;
        sink.addTopic(topic);
        for (const core::Service &one : services())
            sink.addService(one);
    }));
}

core::Results WhatIsNotKnownTest::run(const core::Query &query, int count) const
{
    store::Connection connection(store::readOnlyUri(m_path), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    const text::Analyser analyser;
    const store::Lexicon lexicon(connection, analyser);
    const store::Vocabulary vocabulary(connection,
                                       lexicon.words() + store::askerWords() + store::wordFilterWords());
    const store::Search search(connection, analyser, lexicon, vocabulary,
                               {{*core::Place::parse(u"GB"_s)}, count}, std::chrono::hours(1));
    return search.run(query, samples::mondayAfternoon(), core::Effort::Whole);
}

void WhatIsNotKnownTest::whatMayFitStandsBehindWhatDoes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::addColumn<core::Filters>("filters");
    QTest::addColumn<QStringList>("fits");
    QTest::addColumn<QStringList>("mayFit");
    const auto row = [](const char *name, const QString &text, const auto &set, const QStringList &fits,
                        const QStringList &mayFit) {
        core::Filters filters;
        filters.where = *core::Place::parse(u"GB"_s);
        set(filters);
        for (const int count : {smallPack, largePack})
            QTest::addRow("%s, %d services", name, count) << count << text << filters << fits << mayFit;
    };
    const auto free = [](core::Filters &filters) { filters.free = true; };
    const QStringList freeOnes{u"free-0"_s, u"free-1"_s, u"free-2"_s, u"ring-free-text-paid"_s};
    const QStringList unsaid{u"chat"_s, u"unsaid-0"_s, u"unsaid-1"_s, u"unsaid-2"_s};
    row("free", {}, free, freeOnes, unsaid);
    row("free, with a word", u"line"_s, free, freeOnes, unsaid);
    row("free to text: who rings for nothing may pay for texts", {},
        [](auto &filters) {
            filters.free = true;
            filters.channel = core::Channel::Text;
        },
        {}, {u"ring-paid-text-unsaid"_s});
    row("a free chat has no price of a call", {},
        [](auto &filters) {
            filters.free = true;
            filters.channel = core::Channel::Chat;
        },
        {u"chat"_s}, {});
    row("a language", {}, [](auto &filters) { filters.language = u"pl"_s; }, {u"polish"_s}, {u"silent"_s});
    row("a language, and whom it is for", {},
        [](auto &filters) {
            filters.language = u"pl"_s;
            filters.audience = u"men"_s;
        },
        {u"polish"_s}, {u"silent"_s});
    row(
        "what is known to fit one filter and not known of the other", {},
        [](auto &filters) {
            filters.free = true;
            filters.openNow = true;
        },
        {}, freeOnes + unsaid);
}

void WhatIsNotKnownTest::whatMayFitStandsBehindWhatDoes()
{
    QFETCH(int, count);
    QFETCH(QString, text);
    QFETCH(core::Filters, filters);
    QFETCH(QStringList, fits);
    QFETCH(QStringList, mayFit);
    core::Query query = samples::query(text);
    query.filters = filters;
    QStringList sure;
    QStringList unsure;
    for (const core::Hit &hit : run(query, count).hits) {
        QVERIFY2(unsure.isEmpty() || !hit.unknown.isEmpty(), qPrintable(hit.id()));
        (hit.unknown.isEmpty() ? sure : unsure).append(hit.id());
    }
    std::sort(sure.begin(), sure.end());
    std::sort(unsure.begin(), unsure.end());
    std::sort(fits.begin(), fits.end());
    std::sort(mayFit.begin(), mayFit.end());
    QCOMPARE(sure, fits);
    QCOMPARE(unsure, mayFit);
}

void WhatIsNotKnownTest::itsKindIsTold_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<core::Filters>("filters");
    QTest::addColumn<QList<FilterKind>>("unknown");
    core::Filters filters;
    filters.free = true;
    QTest::newRow("cost") << u"unsaid-0"_s << filters << QList{FilterKind::Free};
    filters.openNow = true;
    QTest::newRow("hours and cost") << u"unsaid-0"_s << filters
                                    << QList{FilterKind::OpenNow, FilterKind::Free};
    QTest::newRow("hours, of a free one") << u"free-0"_s << filters << QList{FilterKind::OpenNow};
    filters = {};
    filters.language = u"pl"_s;
    filters.audience = u"men"_s;
    QTest::newRow("languages and whom it is for")
        << u"silent"_s << filters << QList{FilterKind::Audience, FilterKind::Language};
}

void WhatIsNotKnownTest::itsKindIsTold()
{
    QFETCH(QString, id);
    QFETCH(core::Filters, filters);
    QFETCH(QList<FilterKind>, unknown);
    core::Query query = samples::query({});
    query.filters = filters;
    const core::Results results = run(query, smallPack);
    const auto found = std::find_if(results.hits.begin(), results.hits.end(),
                                    [&](const core::Hit &hit) { return hit.id() == id; });
    QVERIFY(found != results.hits.end());
    QCOMPARE(found->unknown, unknown);
}

void WhatIsNotKnownTest::aFullListOfWhatFitsAsksForNothingElse()
{
    core::Query query = samples::query({}, u"GB"_s);
    query.filters.free = true;
    query.limit = 3;
    for (const int count : {smallPack, largePack}) {
        const core::Results results = run(query, count);
        QCOMPARE(results.hits.size(), 3);
        QVERIFY(results.more);
        for (const core::Hit &hit : results.hits)
            QVERIFY(hit.unknown.isEmpty());
    }
}

void WhatIsNotKnownTest::wordsThatSayFreeHideNoUnknownCost()
{
    const core::Results results = run(samples::query(u"free line"_s, u"GB"_s), smallPack);
    QCOMPARE(results.understood.size(), 1);
    QCOMPARE(results.understood.first().kind, FilterKind::Free);
    const QStringList ids = samples::idsOf(results);
    QVERIFY(ids.contains("unsaid-0"_L1));
    QVERIFY(!ids.contains("paid-0"_L1));
    QVERIFY(ids.indexOf(u"unsaid-0"_s) > ids.indexOf(u"free-2"_s));
}

QTEST_GUILESS_MAIN(WhatIsNotKnownTest)
#include "tst_whatisnotknown.moc"
