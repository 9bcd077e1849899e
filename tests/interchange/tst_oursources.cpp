#include "interchange/numbers.h"
#include "interchange/recordingsink.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
namespace core = waymark::core;

namespace {

QString smallSource()
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/small-source");
}

QString resources()
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/resources");
}

QJsonDocument json(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QList<core::Phone> phonesOf(const core::Service &service)
{
    return service.phones + service.otherPhones;
}

} // namespace

/// What sources in our own layout become; with a made-up small one, and with the content itself.
class OurSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aServiceComesInWhole();
    void hoursBecomeSpans();
    void uncheckedEntriesStayOutUnlessAskedFor();
    void closedNumbersNeverComeIn();
    void pagesWordsAndNumbersComeIn();
    void easyReadTextsComeIn();
    void linksToWhatIsKeptOutBecomeWords();
    void orderIsThatOfTheFileNames();
    void importingCanBeStopped();

    void theContentHasNoErrors();
    void theContentHasItsEasyReadTexts();
    void everyNumberStandsInItsSourceToTheCharacter();
    void everyNumberIsKnownOrHasItsReason();
    void theNumbersThatPeopleKnowAreThere();
    void everyDiscreetNameIsUnlikeTheOthers();
};

void OurSourcesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void OurSourcesTest::aServiceComesInWhole()
{
    const Import import({smallSource()});
    QCOMPARE(import.sink.info.id, u"small"_s);
    QCOMPARE(import.sink.info.contentDate, QDate(2026, 11, 1));
    QCOMPARE(import.sink.info.homePlaces,
             (QList{*core::Place::parse(u"GB"_s), *core::Place::parse(u"IE"_s)}));
    const core::Service service = import.sink.service(u"test-line"_s);
    QCOMPARE(service.uuid, u"d09623e8-9393-5b73-8a6b-d5afc3d032bb"_s);
    QCOMPARE(service.name, u"Test Line"_s);
    QCOMPARE(service.organization, u"Example Trust"_s);
    QCOMPARE(service.discreetName, u"Support line by day"_s);
    QCOMPARE(service.kind, u"helpline"_s);
    QCOMPARE(service.topics, QStringList{u"rape-sexual-assault"_s});
    QCOMPARE(service.audiences, QStringList{u"anyone"_s});
    QCOMPARE(service.places, QList{*core::Place::parse(u"GB-ENG"_s)});
    QCOMPARE(service.minimumAge, 16);
    QCOMPARE(service.maximumAge, -1);
    QCOMPARE(service.confidence, core::Confidence::High);
    QCOMPARE(service.sourceDate, u"2024-05"_s);
    QVERIFY(!service.assuredDate.isValid());
    QCOMPARE(service.instead, QStringList{u"irish-line"_s});
    QCOMPARE(service.sources.size(), 1);
    QCOMPARE(service.sources[0].pageDate, u"2024-05"_s);
    QVERIFY(service.hasEmail && !service.hasChat && !service.hasBsl && !service.alwaysOpen);
    QCOMPARE(service.phones.size(), 2);
    QCOMPARE(service.phones[0].printed, u"0808 157 0001"_s);
    QCOMPARE(service.phones[0].e164, u"+448081570001"_s);
    QCOMPARE(service.phones[0].freeToCall, core::Known::Yes);
    QCOMPARE(service.phones[0].showsOnBill, core::Known::Unknown);
    QCOMPARE(service.phones[1].keyword, u"HELLO"_s);
    QCOMPARE(service.otherPhones.size(), 1);
    QCOMPARE(service.otherPhones[0].replacedBy, u"0808 157 0001"_s);
}

void OurSourcesTest::hoursBecomeSpans()
{
    const Import import({smallSource()});
    const core::Service service = import.sink.service(u"test-line"_s);
    QCOMPARE(service.schedules.size(), 2);
    QCOMPARE(service.schedules[0].timezone, "Europe/London"_ba);
    QCOMPARE(service.schedules[0].spans.size(), 5);
    QCOMPARE(service.schedules[0].spans[4], (core::WeeklySpan{5, 540, 1020}));
    QCOMPARE(service.schedules[1].spans, (QList{core::WeeklySpan{6, 1320, 1800}}));
    const core::Service irish = import.sink.service(u"irish-line"_s);
    QCOMPARE(irish.schedules[0].spans[0], (core::WeeklySpan{1, 0, 1440}));
}

void OurSourcesTest::uncheckedEntriesStayOutUnlessAskedFor()
{
    const Import usual({smallSource()});
    QVERIFY(usual.sink.service(u"unchecked-line"_s).id.isEmpty());
    QCOMPARE(usual.sink.service(u"closed-line"_s).id, u"closed-line"_s);
    QVERIFY(usual.sink.service(u"closed-line"_s).phones.isEmpty());
    QCOMPARE(usual.sink.countries.size(), 1);

    const Import all({smallSource()}, {true, {}});
    QCOMPARE(all.sink.service(u"unchecked-line"_s).publish, core::PublishState::CheckFirst);
    QCOMPARE(all.sink.service(u"closed-line"_s).phones.size(), 1);
    QCOMPARE(all.sink.countries.size(), 2);
}

void OurSourcesTest::closedNumbersNeverComeIn()
{
    const Import import({smallSource()}, {true, {}});
    for (const core::Service &service : import.sink.services) {
        for (const core::Phone &phone : phonesOf(service))
            QVERIFY(phone.printed != u"0808 157 0003"_s);
    }
}

void OurSourcesTest::pagesWordsAndNumbersComeIn()
{
    const Import import({smallSource()});
    QCOMPARE(import.sink.pages.size(), 2);
    const core::AdvicePage page = import.sink.pages[0];
    QCOMPARE(page.id, u"advice-1"_s);
    QCOMPARE(page.language, u"en"_s);
    QCOMPARE(page.order, 1);
    QCOMPARE(page.services, (QStringList{u"test-line"_s, u"irish-line"_s}));
    QCOMPARE(page.sources[0].pageDate, u"2024-05-06"_s);
    QVERIFY(page.markdown.startsWith(u"Do this first. You can ring the [Test Line](service:test-line)."_s));
    QCOMPARE(import.sink.words.size(), 2);
    QVERIFY(import.sink.words[0].reviewed && !import.sink.words[0].misspelling);
    QVERIFY(!import.sink.words[1].reviewed && import.sink.words[1].misspelling);
    QCOMPARE(import.sink.countries[0].general, (QStringList{u"999"_s, u"112"_s}));
    QCOMPARE(import.sink.topics[2].fallsBack, QStringList{u"rape-sexual-assault"_s});
}

void OurSourcesTest::easyReadTextsComeIn()
{
    const Import import({smallSource()});
    QCOMPARE(import.sink.easyRead.size(), 2);
    const core::EasyRead emergency = import.sink.easyRead.first();
    QCOMPARE(emergency.id, QString(core::emergencyEasyRead));
    QVERIFY(emergency.isChecked);
    const core::EasyRead text = import.sink.easyRead.last();
    QCOMPARE(text.id, u"test-line"_s);
    QCOMPARE(text.language, u"en"_s);
    QCOMPARE(text.title, u"Talk to the Test Line"_s);
    QVERIFY(!text.isChecked);
    QCOMPARE(text.factsDate, u"2026-11"_s);
    QCOMPARE(text.sources.first().pageDate, u"2024-05"_s);
    QCOMPARE(text.lines, (QList<core::EasyReadLine>{{u"talk"_s, u"You can talk to someone."_s},
                                                    {{}, u"Who it is for"_s},
                                                    {u"person"_s, u"You need to be 16 or older."_s}}));
    QVERIFY(text.lines[1].isHeading());
}

void OurSourcesTest::linksToWhatIsKeptOutBecomeWords()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"advice/en"_s));
    QFile page(folder.filePath(u"advice/en/third.md"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("---\nid: third\norder: 3\ntitle: T\nsummary: S\ntopics: []\nfacts_date: \"2026\"\n---\n"
               "Ring [this one](service:unchecked-line), or [that](service:test-line).\n");
    page.close();
    const Import import({smallSource(), folder.path()});
    QCOMPARE(import.errors, 0);
    QCOMPARE(import.sink.pages.last().markdown, u"Ring this one, or [that](service:test-line)."_s);
}

void OurSourcesTest::orderIsThatOfTheFileNames()
{
    const Import import({smallSource()});
    QStringList ids;
    for (const core::Service &service : import.sink.services)
        ids.append(service.id);
    QCOMPARE(ids, (QStringList{u"irish-line"_s, u"closed-line"_s, u"test-line"_s}));
}

void OurSourcesTest::importingCanBeStopped()
{
    RecordingSink sink;
    waymark::interchange::Problems problems([](const waymark::interchange::Problem &) {});
    int told = 0;
    const auto result = waymark::interchange::importSources({smallSource()}, {}, sink, problems,
                                                            [&](qint64, qint64) { return ++told < 4; });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::ErrorKind::Cancelled);
}

void OurSourcesTest::theContentHasNoErrors()
{
    const Import import({resources()});
    QVERIFY2(import.errors == 0, qPrintable(import.said.join(u'\n')));
    QVERIFY2(import.sink.services.size() > 300, qPrintable(QString::number(import.sink.services.size())));
    QVERIFY(import.sink.countries.size() > 200);
    for (int number = 1; number <= 13; ++number) {
        const QString id = u"advice-%1"_s.arg(number);
        QVERIFY2(std::any_of(import.sink.pages.begin(), import.sink.pages.end(),
                             [&](const auto &page) { return page.id == id; }),
                 qPrintable(id));
    }
}

void OurSourcesTest::theContentHasItsEasyReadTexts()
{
    const Import import({resources()});
    QStringList ids;
    QSet<QString> pictures{u"call"_s,  u"text"_s,  u"chat"_s,     u"time"_s,
                           u"press"_s, u"write"_s, u"computer"_s, u"emergency"_s}; // those of numbers
    for (const core::EasyRead &text : import.sink.easyRead) {
        ids.append(text.id);
        // Until such people have read them.
        QVERIFY2(!text.isChecked, qPrintable(text.id));
        QVERIFY2(!text.sources.isEmpty(), qPrintable(text.id));
        for (const core::EasyReadLine &line : text.lines) {
            pictures.insert(line.picture);
            QVERIFY2(line.isHeading() || line.text.contains(QRegularExpression(u"[.?!]”?$"_s)),
                     qPrintable(line.text));
        }
    }
    QCOMPARE(ids, (QStringList{u"advice-1"_s, u"advice-2"_s, u"advice-3"_s, u"emergency"_s, u"rcew-247"_s,
                               u"victim-support"_s}));
    for (const QString &picture : core::easyReadPictures())
        QVERIFY2(pictures.contains(picture), qPrintable(picture + u" is drawn and never used"_s));
}

void OurSourcesTest::everyNumberStandsInItsSourceToTheCharacter()
{
    QHash<QString, QStringList> printed;
    QDirIterator files(resources() + u"/directory"_s, {u"*.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QJsonObject service = json(files.next()).object();
        QStringList &numbers = printed[service[u"waymark"_s][u"identifier"_s].toString()];
        for (const QJsonValue &phone : service[u"phones"_s].toArray())
            numbers.append(phone[u"number"_s].toString());
    }
    const Import import({resources()}, {true, {}});
    int checked = 0;
    for (const core::Service &service : import.sink.services) {
        for (const core::Phone &phone : phonesOf(service)) {
            QVERIFY2(printed[service.id].contains(phone.printed),
                     qPrintable(service.id + u' ' + phone.printed));
            ++checked;
        }
    }
    QVERIFY(checked > 400);
}

void OurSourcesTest::everyNumberIsKnownOrHasItsReason()
{
    QHash<QString, QString> reasons;
    for (const QJsonValue &exception : json(resources() + u"/directory/number-exceptions.json"_s).array())
        reasons.insert(exception[u"number"_s].toString(), exception[u"reason"_s].toString());
    const Import import({resources()}, {true, {}});
    for (const core::Service &service : import.sink.services) {
        QStringList countries;
        for (const core::Place &place : service.places)
            countries.append(place.country());
        for (const core::Phone &phone : phonesOf(service)) {
            const bool known =
                waymark::interchange::NumberCheck::isKnown(phone.printed, phone.e164, countries);
            QVERIFY2(known || !reasons.value(phone.printed).isEmpty(),
                     qPrintable(service.id + u' ' + phone.printed));
        }
    }
}

void OurSourcesTest::theNumbersThatPeopleKnowAreThere()
{
    const Import import({resources()});
    QCOMPARE(import.sink.service(u"victim-support"_s).phones.value(0).printed, u"08 08 16 89 111"_s);
    const core::Service rapeCrisis = import.sink.service(u"rcew-247"_s);
    QCOMPARE(rapeCrisis.phones.value(0).printed, u"0808 500 2222"_s);
    QCOMPARE(rapeCrisis.otherPhones.value(0).printed, u"0808 802 9999"_s);
    QCOMPARE(rapeCrisis.otherPhones.value(0).replacedBy, u"0808 500 2222"_s);
}

void OurSourcesTest::everyDiscreetNameIsUnlikeTheOthers()
{
    const Import import({resources()}, {true, {}});
    QSet<QString> names;
    for (const core::Service &service : import.sink.services) {
        QVERIFY2(!service.discreetName.isEmpty(), qPrintable(service.id));
        QVERIFY2(!names.contains(service.discreetName), qPrintable(service.id));
        names.insert(service.discreetName);
    }
}

QTEST_GUILESS_MAIN(OurSourcesTest)
#include "tst_oursources.moc"
