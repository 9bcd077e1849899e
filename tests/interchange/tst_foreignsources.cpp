#include "interchange/plaintext.h"
#include "interchange/recordingsink.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
namespace core = waymark::core;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/hsds/") + name;
}

QString id(const QString &end)
{
    return u"0a5c9d1e-4d6f-4f0e-8b53-0c1b1f9f"_s + end;
}

bool anySays(const QStringList &said, const QString &words)
{
    return std::any_of(said.begin(), said.end(), [&](const QString &line) { return line.contains(words); });
}

} // namespace

/// HSDS 3 services of other publishers: what is missing is normal, what is odd is told, what is secret stays
/// out.
class ForeignSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFullServiceComesIn();
    void phonesAreGatheredFromWhereverTheyStand();
    void hoursWithoutAZoneAreListedButNeverOpen();
    void allDayEveryDayNeedsNoZone();
    void termsBecomeTopicsOfTheirOwn();
    void aThinEntryIsNormal();
    void whatIsNotActiveIsLeftOut();
    void anIdThatIsNoUuidBecomesOne();
    void addressesOfSheltersNeverComeIn();
    void otherVersionsAreRefusedByName_data();
    void otherVersionsAreRefusedByName();
    void aFileThatIsCutOffIsAnError();
    void recordsInOurOwnFormKeepTheirRules();
    void aFolderMayRepeatItself();
    void withoutAPackFileTheDateComesFromOutside();
    void theirWarningsAreSummedUp();
    void htmlBecomesText_data();
    void htmlBecomesText();
};

void ForeignSourcesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void ForeignSourcesTest::aFullServiceComesIn()
{
    const Import import({sample(u"full.json"_s)});
    QCOMPARE(import.errors, 0);
    const core::Service service = import.sink.service(id(u"0001"_s));
    QCOMPARE(service.name, u"Riverside Listening"_s);
    QCOMPARE(service.alternateName, u"The Listening Room"_s);
    QCOMPARE(service.description, u"Talk & be heard.\nFree of charge."_s);
    QCOMPARE(service.website, u"www.example.org/listening"_s);
    QCOMPARE(service.webchat, u"https://example.org/chat"_s);
    QVERIFY(service.hasChat && service.hasEmail);
    QCOMPARE(service.organization, u"Riverside Trust"_s);
    QCOMPARE(service.minimumAge, 18);
    QCOMPARE(service.assuredDate, QDate(2025, 3, 4));
    QCOMPARE(service.sourceDate, u"2025-06-07"_s);
    QCOMPARE(service.languages, QStringList{u"cy"_s});
    QCOMPARE(service.places, (QList{*core::Place::parse(u"GB-WLS"_s), *core::Place::parse(u"GB"_s)}));
    QCOMPARE(service.localArea.areaServed, u"Riverside and Canton"_s);
    QCOMPARE(service.localArea.town, u"Cardiff"_s);
    QVERIFY(anySays(import.said, u"no discreet name"_s));
}

void ForeignSourcesTest::phonesAreGatheredFromWhereverTheyStand()
{
    const core::Service service = Import({sample(u"full.json"_s)}).sink.service(id(u"0001"_s));
    QCOMPARE(service.phones.size(), 3);
    QCOMPARE(service.phones[0].printed, u"+44 808 157 0011"_s);
    QCOMPARE(service.phones[0].e164, u"+448081570011"_s);
    QCOMPARE(service.phones[0].note, u"Extension 100"_s);
    QCOMPARE(service.phones[0].languages, QStringList{u"pl"_s});
    QCOMPARE(service.phones[1].type, core::PhoneType::Textphone);
    QCOMPARE(service.phones[2].printed, u"0808 157 0014"_s);
    QCOMPARE(service.phones[2].description, u"Duty desk"_s);
}

void ForeignSourcesTest::hoursWithoutAZoneAreListedButNeverOpen()
{
    const core::Service service = Import({sample(u"full.json"_s)}).sink.service(id(u"0001"_s));
    QCOMPARE(service.schedules.size(), 1);
    QCOMPARE(service.schedules[0].spans,
             (QList{core::WeeklySpan{1, 600, 1110}, core::WeeklySpan{2, 600, 1110}}));
    QCOMPARE(service.hoursText, u"First Saturday of the month, mornings."_s);
    const QDateTime mondayNoon(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
    QCOMPARE(service.openAt(mondayNoon).openness, core::Openness::Unknown);

    const core::Service zoned = Import({sample(u"lines.ndjson"_s)}).sink.service(id(u"2002"_s));
    const QDateTime sundayNightInChicago(QDate(2026, 11, 2), QTime(5, 0), Qt::UTC);
    QCOMPARE(core::openState(zoned.schedules, core::Channel::Call, sundayNightInChicago).openness,
             core::Openness::Open);
}

void ForeignSourcesTest::allDayEveryDayNeedsNoZone()
{
    const core::Service service = Import({sample(u"lines.ndjson"_s)}).sink.service(id(u"2001"_s));
    QVERIFY(service.alwaysOpen);
    QVERIFY(service.schedules.isEmpty());
}

void ForeignSourcesTest::termsBecomeTopicsOfTheirOwn()
{
    const Import import({sample(u"full.json"_s)});
    QCOMPARE(import.sink.topics.size(), 2);
    QCOMPARE(import.sink.topics[0].code, u"open-eligibility:108-07"_s);
    QCOMPARE(import.sink.topics[0].name, u"Counselling"_s);
    QCOMPARE(import.sink.topics[1].name, u"Loneliness"_s);
    QCOMPARE(import.sink.services[0].topics,
             (QStringList{import.sink.topics[0].code, import.sink.topics[1].code}));
}

void ForeignSourcesTest::aThinEntryIsNormal()
{
    const Import import({sample(u"page.json"_s)});
    QCOMPARE(import.errors, 0);
    const core::Service service = import.sink.service(id(u"1001"_s));
    QCOMPARE(service.name, u"Thin entry"_s);
    QVERIFY(service.phones.isEmpty() && service.places.isEmpty() && service.schedules.isEmpty());
}

void ForeignSourcesTest::whatIsNotActiveIsLeftOut()
{
    const Import import({sample(u"page.json"_s)});
    QCOMPARE(import.sink.services.size(), 2);
    QVERIFY(anySays(import.said, u"page.json:12: note: a service that is not active was left out"_s));
    const Import nameless({sample(u"lines.ndjson"_s)});
    QVERIFY(
        anySays(nameless.said, u"lines.ndjson:3: warning: a service without a name or an id was left out"_s));
}

void ForeignSourcesTest::anIdThatIsNoUuidBecomesOne()
{
    const core::Service first = Import({sample(u"page.json"_s)}).sink.services.last();
    const core::Service again = Import({sample(u"page.json"_s)}).sink.services.last();
    QCOMPARE(first.name, u"Entry with a number for an id"_s);
    QCOMPARE(QUuid::fromString(first.id).version(), QUuid::Sha1);
    QCOMPARE(first.id, again.id);
    QCOMPARE(first.phones[0].printed, u"(312) 555-0100"_s);
    QVERIFY(first.phones[0].e164.isEmpty());
}

void ForeignSourcesTest::addressesOfSheltersNeverComeIn()
{
    const Import import({sample(u"shelter.json"_s)});
    QCOMPARE(import.errors, 0);
    const core::Service refuge = import.sink.service(id(u"3001"_s));
    QVERIFY(refuge.description.isEmpty());
    QCOMPARE(refuge.eligibility, u"Women and children."_s);
    QVERIFY(!refuge.localArea.isSet());
    QVERIFY(!import.sink.service(id(u"3002"_s)).localArea.isSet());
    QVERIFY(anySays(import.said, u"an address of a place where people shelter was left out"_s));
    QVERIFY(anySays(import.said, u"a private or confidential address was left out"_s));
    QVERIFY(anySays(import.said, u"the text was left out"_s));
}

void ForeignSourcesTest::otherVersionsAreRefusedByName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("Open Referral UK 1.0")
        << u"open-referral-uk-1.json"_s << u"Open Referral UK 1.0 (totalElements)"_s;
    QTest::newRow("HSDS 1.1") << u"hsds-1.json"_s << u"HSDS 1.1 (regular_schedules, holiday_schedules)"_s;
    QTest::newRow("Ohana") << u"ohana.json"_s
                           << u"Ohana (HSDS 1.0) (phones_attributes, address_attributes)"_s;
}

void ForeignSourcesTest::otherVersionsAreRefusedByName()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    const Import import({sample(file)});
    QVERIFY(import.errors > 0);
    QVERIFY2(anySays(import.said, u"looks like "_s + name), qPrintable(import.said.join(u'\n')));
    QVERIFY(import.sink.services.isEmpty());
}

void ForeignSourcesTest::aFileThatIsCutOffIsAnError()
{
    const Import import({sample(u"truncated.ndjson"_s)});
    QVERIFY(import.errors > 0);
    QVERIFY(anySays(import.said, u"truncated.ndjson:2: not valid JSON"_s));
}

void ForeignSourcesTest::recordsInOurOwnFormKeepTheirRules()
{
    // The folder of the services alone has no pack.json: it is then one of HSDS files, whose numbers still
    // have a status.
    const Import import({QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/small-source/directory/uk")});
    QCOMPARE(import.errors, 0);
    QCOMPARE(import.sink.services.size(), 2);
    const core::Service service = import.sink.service(u"test-line"_s);
    QCOMPARE(service.phones.size(), 2);
    QCOMPARE(service.otherPhones.size(), 1);
    QVERIFY(import.sink.service(u"closed-line"_s).phones.isEmpty());
    QCOMPARE(service.topics, QStringList{u"rape-sexual-assault"_s});
    QCOMPARE(import.sink.audiences.size(), 2);
}

void ForeignSourcesTest::aFolderMayRepeatItself()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(sample(u"full.json"_s), folder.filePath(u"a.json"_s)));
    QVERIFY(QFile::copy(sample(u"full.json"_s), folder.filePath(u"b.json"_s)));
    const Import import({folder.path()});
    QCOMPARE(import.errors, 0);
    QCOMPARE(import.sink.services.size(), 1);
    QVERIFY(anySays(import.said, u"b.json:1: warning: "_s + id(u"0001"_s) + u" was read before"_s));
}

void ForeignSourcesTest::withoutAPackFileTheDateComesFromOutside()
{
    const Import own({sample(u"full.json"_s)});
    QCOMPARE(own.sink.info.contentDate, QDate(2025, 6, 7));
    QCOMPARE(own.sink.info.title, u"full"_s);
    const Import given({sample(u"full.json"_s)}, {false, QDate(2026, 1, 2)});
    QCOMPARE(given.sink.info.contentDate, QDate(2026, 1, 2));
    const Import named(
        {QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/small-source"), sample(u"full.json"_s)},
        {false, QDate(2026, 1, 2)});
    QCOMPARE(named.sink.info.contentDate, QDate(2026, 11, 1));
    QCOMPARE(named.sink.services.size(), 4);
}

void ForeignSourcesTest::theirWarningsAreSummedUp()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"many.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 100; ++i)
        file.write("{\"id\": \"" + QByteArray::number(i) +
                   "\", \"name\": \"Entry\", \"status\": \"active\"}\n");
    file.close();
    const Import import({file.fileName()});
    QCOMPARE(import.sink.services.size(), 100);
    QVERIFY(import.said.size() < 8);
    QVERIFY(anySays(import.said, u"and 97 more like this"_s));
    QVERIFY(import.warnings > 100);
}

void ForeignSourcesTest::htmlBecomesText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Ring us."_s << u"Ring us."_s;
    QTest::newRow("paragraphs") << u"<p>One.</p><p>Two.</p>"_s << u"One.\nTwo."_s;
    QTest::newRow("list") << u"<ul><li>One</li><li>Two</li></ul>"_s << u"One\nTwo"_s;
    QTest::newRow("entities") << u"A &lt; B &amp;&#32;&#x43; &pound;5 &unknown;"_s
                              << u"A < B & C £5 &unknown;"_s;
    QTest::newRow("a script says nothing") << u"Hi<script>alert('x')</script>"_s << u"Hi"_s;
    QTest::newRow("a comparison is no tag") << u"aged < 18 or > 65"_s << u"aged < 18 or > 65"_s;
    QTest::newRow("an escaped tag is no tag") << u"&lt;b&gt;"_s << u"<b>"_s;
    QTest::newRow("blanks") << u"  a \t b \n\n\n\n c "_s << u"a b\n\nc"_s;
}

void ForeignSourcesTest::htmlBecomesText()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(waymark::interchange::plainText(html), text);
}

QTEST_GUILESS_MAIN(ForeignSourcesTest)
#include "tst_foreignsources.moc"
