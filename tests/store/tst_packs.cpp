#include "store/codec.h"
#include "store/members.h"
#include "store/packfile.h"
#include "store/packwriter.h"
#include "store/samplepack.h"
#include "support/samplecontent.h"
#include "text/analyser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class PacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameContentGivesTheSameBytes();
    void theOrderOfServicesInTheSourceDoesNotMatter();
    void nothingIsLeftWithoutCommit();
    void anOldPackStaysUntilCommit();
    void onlyThePackIsLeftAfterCommit();
    void aServiceComesBackWhole();
    void everyMemberOfAServiceIsKept();
    void numbersThatMustNotBeShownStayOut();
    void aPageComesBackWholeInItsLanguage();
    void textsFallBackToEnglish();
    void easyReadTextsComeBackWholeInTheirLanguage();
    void aPackFromBeforeEasyReadHasNone();
    void summariesComeInTheOrderAskedFor();
    void emergencyNumbersAreFoundByCountry();
    void onlyWhatOccursCanBeChosen();
    void wordsThatTellAreThoseOfWhatHappened();
    void infoTellsWhoMadeIt();
    void anyPathOpens_data();
    void anyPathOpens();
    void aReadOnlyFolderWillDo();
    void readingWritesNothing();
};

namespace {

/// With a value in every member.
core::Service fullService()
{
    core::Service full =
        samples::service(u"full"_s, u"Full"_s, {u"ENG"_s, u"IRL"_s}, {u"spiking"_s, u"reporting"_s});
    core::Phone phone = samples::phone(u"0808 157 0199"_s, u"+448081570199"_s);
    phone.type = core::PhoneType::Textphone;
    phone.description = u"textphone"_s;
    phone.note = u"Type slowly"_s;
    phone.showsOnBill = core::Known::No;
    phone.billNote = u"its operator says"_s;
    phone.keyword = u"HELP"_s;
    phone.languages = {u"cy"_s, u"pl"_s};
    core::Phone old = samples::phone(u"0800 000 111"_s);
    old.status = core::PhoneStatus::Previous;
    old.replacedBy = u"0808 157 0199"_s;
    core::Schedule exception = samples::weekdays(60, 1560);
    exception.channel = core::Channel::Chat;
    exception.validFrom = QDate(2026, 12, 25);
    exception.validTo = QDate(2026, 12, 26);
    exception.description = u"holidays"_s;
    full.organization = u"Org"_s;
    full.discreetName = u"Line, day and night"_s;
    full.kind = u"advice-line"_s;
    full.eligibility = u"Anyone"_s;
    full.minimumAge = 16;
    full.maximumAge = 25;
    full.localArea = {u"York"_s, u"Yorkshire"_s, *core::Place::parse(u"ENG"_s)};
    full.phones = {phone};
    full.otherPhones = {old};
    full.schedules = {samples::weekdays(0, 1440), exception};
    full.alwaysOpen = full.hasChat = full.hasEmail = full.hasBsl = true;
    full.confidence = core::Confidence::Medium;
    full.assuredDate = QDate(2026, 2, 28);
    full.sourceDate = u"2020-04"_s;
    full.alternateName = u"F; FF"_s;
    full.description = u"Description"_s;
    full.fees = u"Free"_s;
    full.interpretation = u"On request"_s;
    full.alert = u"Careful"_s;
    full.organizationDescription = u"A charity"_s;
    full.website = u"https://example.org"_s;
    full.webchat = u"https://example.org/chat"_s;
    full.email = u"a@example.org"_s;
    full.confidentiality = u"Confidential"_s;
    full.notServed = u"Under 16s"_s;
    full.instead = {u"cedar-line"_s};
    full.hoursText = u"Always"_s;
    full.bslInfo = u"By video"_s;
    full.languages = {u"en"_s, u"ur"_s};
    full.keywords = {u"sarc"_s};
    full.conflicts = {u"One says 9, one says 10"_s};
    full.sources = {{u"https://example.org/1"_s, u"number"_s, u"2020"_s, u"own-site"_s}};
    return full;
}

} // namespace

void PacksTest::theSameContentGivesTheSameBytes()
{
    const QTemporaryDir folder;
    QVERIFY(samples::writeSamplePack(folder.filePath(u"one"_s)));
    QVERIFY(samples::writeSamplePack(folder.filePath(u"two"_s)));
    QVERIFY(!samples::bytesOf(folder.filePath(u"one"_s)).isEmpty());
    QCOMPARE(samples::bytesOf(folder.filePath(u"one"_s)), samples::bytesOf(folder.filePath(u"two"_s)));
}

void PacksTest::theOrderOfServicesInTheSourceDoesNotMatter()
{
    const QTemporaryDir folder;
    const auto pour = [](core::ContentSink &sink, bool backwards) {
        sink.setInfo(samples::info());
        for (const core::Term &topic : samples::topics())
            sink.addTopic(topic);
        QList<core::Service> services = samples::services();
        if (backwards)
            std::reverse(services.begin(), services.end());
        for (const core::Service &service : services)
            sink.addService(service);
    };
    QVERIFY(
        samples::writePack(folder.filePath(u"one"_s), [&](core::ContentSink &sink) { pour(sink, false); }));
    QVERIFY(
        samples::writePack(folder.filePath(u"two"_s), [&](core::ContentSink &sink) { pour(sink, true); }));
    QCOMPARE(samples::bytesOf(folder.filePath(u"one"_s)), samples::bytesOf(folder.filePath(u"two"_s)));
}

void PacksTest::nothingIsLeftWithoutCommit()
{
    const QTemporaryDir folder;
    {
        auto created = store::PackWriter::create(folder.filePath(u"pack"_s));
        QVERIFY(created.ok());
        const auto writer = created.take();
        samples::pour(*writer);
        QVERIFY(!QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void PacksTest::anOldPackStaysUntilCommit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack"_s);
    QVERIFY(samples::writeSamplePack(path));
    const QByteArray before = samples::bytesOf(path);
    {
        auto created = store::PackWriter::create(path);
        QVERIFY(created.ok());
        const auto writer = created.take();
        writer->setInfo(samples::info());
    }
    QCOMPARE(samples::bytesOf(path), before);
}

void PacksTest::onlyThePackIsLeftAfterCommit()
{
    const QTemporaryDir folder;
    QVERIFY(samples::writeSamplePack(folder.filePath(u"pack"_s)));
    QVERIFY(samples::writeSamplePack(folder.filePath(u"pack"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"pack"_s});
}

void PacksTest::aServiceComesBackWhole()
{
    const QTemporaryDir folder;
    QVERIFY(samples::writeSamplePack(folder.filePath(u"pack"_s)));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    for (const core::Service &service : samples::services()) {
        const auto read = pack->service(service.id, u"en"_s);
        QVERIFY2(read, qPrintable(service.id));
        QCOMPARE(store::codec::rowOf(*read), store::codec::rowOf(service));
        QCOMPARE(store::codec::pageOf(*read), store::codec::pageOf(service));
    }
    QVERIFY(!pack->service(u"nobody"_s, u"en"_s));
}

void PacksTest::everyMemberOfAServiceIsKept()
{
    const core::Service full = fullService();
    core::Service read;
    store::codec::readRow(store::codec::rowOf(full), read);
    store::codec::readPage(store::codec::pageOf(full), read);
    QCOMPARE(read.phones, full.phones);
    QCOMPARE(read.otherPhones, full.otherPhones);
    QCOMPARE(read.schedules, full.schedules);
    QCOMPARE(read.places, full.places);
    QCOMPARE(read.localArea, full.localArea);
    QCOMPARE(read.sources, full.sources);
    QCOMPARE(read.assuredDate, full.assuredDate);
    QCOMPARE(read.minimumAge, full.minimumAge);
    QCOMPARE(read.maximumAge, full.maximumAge);
    QVERIFY(read.alwaysOpen && read.hasChat && read.hasEmail && read.hasBsl);
    QCOMPARE(store::codec::rowOf(read), store::codec::rowOf(full));
    QCOMPARE(store::codec::pageOf(read), store::codec::pageOf(full));
    // One that is added to core and forgotten in the codec shows. Bytes begin with the number of members.
    const auto members = [](const QByteArray &bytes) { return store::members::In(bytes).number(); };
    QCOMPARE(members(store::codec::rowOf(full)), 20);
    QCOMPARE(members(store::codec::pageOf(full)), 21);
}

void PacksTest::numbersThatMustNotBeShownStayOut()
{
    const QTemporaryDir folder;
    core::Service hidden = fullService();
    hidden.publish = core::PublishState::NoPhone;
    core::Service doubtful = samples::service(u"doubtful"_s, u"Doubtful"_s, {}, {}, u"0808 157 0177"_s);
    doubtful.phones[0].status = core::PhoneStatus::Uncertain;
    QVERIFY(samples::writePack(folder.filePath(u"pack"_s), [&](core::ContentSink &sink) {
        sink.setInfo(samples::info());
        sink.addService(hidden);
        sink.addService(doubtful);
    }));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    QVERIFY(pack->service(u"full"_s, u"en"_s)->phones.isEmpty());
    QVERIFY(pack->service(u"full"_s, u"en"_s)->otherPhones.isEmpty());
    QVERIFY(pack->service(u"doubtful"_s, u"en"_s)->phones.isEmpty());
    const QByteArray bytes = samples::bytesOf(folder.filePath(u"pack"_s));
    QVERIFY(!bytes.contains("0808 157 0177"));
    QVERIFY(pack->search(samples::query(u"0808 157 0177"_s), samples::mondayAfternoon()).numberNotHeld);
}

void PacksTest::aPageComesBackWholeInItsLanguage()
{
    const QTemporaryDir folder;
    QVERIFY(samples::writeSamplePack(folder.filePath(u"pack"_s)));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    const auto english = pack->advice(u"advice-2"_s, u"en"_s);
    const auto welsh = pack->advice(u"advice-2"_s, u"cy"_s);
    QVERIFY(english && welsh);
    QCOMPARE(english->title, u"If it has happened to you"_s);
    QCOMPARE(english->services, QStringList{u"cedar-line"_s});
    QVERIFY(english->markdown.contains("not your fault"_L1));
    QCOMPARE(welsh->title, u"Os yw wedi digwydd i chi"_s);
    QCOMPARE(welsh->language, u"cy"_s);
    QVERIFY(!pack->advice(u"advice-77"_s, u"en"_s));
    QStringList ids;
    for (const core::AdviceSummary &page : pack->advicePages(u"cy"_s))
        ids.append(page.id + u'/' + page.language);
    QCOMPARE(ids, (QStringList{u"advice-1/en"_s, u"advice-2/cy"_s, u"advice-9/en"_s}));
}

void PacksTest::textsFallBackToEnglish()
{
    const QTemporaryDir folder;
    core::Service english = samples::service(u"two"_s, u"Two Tongues"_s, {}, {});
    english.eligibility = u"Anyone"_s;
    english.description = u"A line."_s;
    core::Service welsh = english;
    welsh.language = u"cy"_s;
    welsh.eligibility = u"Unrhyw un"_s;
    welsh.description = u"Llinell gymorth."_s;
    QVERIFY(samples::writePack(folder.filePath(u"pack"_s), [&](core::ContentSink &sink) {
        sink.setInfo(samples::info());
        sink.addService(welsh);
        sink.addService(english);
    }));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    QCOMPARE(pack->info().services, 1);
    QCOMPARE(pack->service(u"two"_s, u"cy"_s)->description, u"Llinell gymorth."_s);
    QCOMPARE(pack->service(u"two"_s, u"cy"_s)->language, u"cy"_s);
    QCOMPARE(pack->service(u"two"_s, u"pl"_s)->description, u"A line."_s);
    QCOMPARE(pack->service(u"two"_s, u"pl"_s)->language, u"en"_s);
    // Found by words of either language.
    QCOMPARE(samples::idsOf(pack->search(samples::query(u"gymorth"_s), samples::mondayAfternoon())),
             QStringList{u"two"_s});
}

void PacksTest::easyReadTextsComeBackWholeInTheirLanguage()
{
    const QTemporaryDir folder;
    core::EasyRead text;
    text.id = u"oak"_s;
    text.language = u"en"_s;
    text.title = u"Oak"_s;
    text.isChecked = true;
    text.factsDate = u"2026-11"_s;
    text.sources = {{u"https://example.org/1"_s, u"all"_s, u"2020"_s, u"own-site"_s}};
    text.lines = {{u"talk"_s, u"You can talk."_s}, {{}, u"Then"_s}, {u"call"_s, u"You can ring."_s}};
    core::EasyRead welsh = text;
    welsh.language = u"cy"_s;
    welsh.title = u"Derwen"_s;
    QVERIFY(samples::writePack(folder.filePath(u"pack"_s), [&](core::ContentSink &sink) {
        samples::pour(sink);
        sink.addEasyRead(welsh);
        sink.addEasyRead(text);
    }));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    const auto read = pack->easyRead(u"oak"_s, u"en"_s);
    QVERIFY(read);
    QCOMPARE(read->id, u"oak"_s);
    QCOMPARE(read->language, u"en"_s);
    QCOMPARE(store::codec::textOf(*read), store::codec::textOf(text));
    QCOMPARE(read->lines, text.lines);
    QVERIFY(read->isChecked);
    QCOMPARE(pack->easyRead(u"oak"_s, u"cy"_s)->title, u"Derwen"_s);
    QCOMPARE(pack->easyRead(u"oak"_s, u"ar"_s)->language, u"en"_s);
    QVERIFY(!pack->easyRead(u"cedar-line"_s, u"en"_s));
}

void PacksTest::aPackFromBeforeEasyReadHasNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack"_s);
    QVERIFY(samples::writeSamplePack(path));
    QByteArray bytes = samples::bytesOf(path);
    QVERIFY(bytes.contains("easy_read"));
    bytes.replace("easy_read", "_________"); // no such table any more
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto pack = samples::openPack(path);
    QVERIFY(pack);
    QVERIFY(!pack->easyRead(u"oak"_s, u"en"_s));
    QVERIFY(pack->service(u"oak"_s, u"en"_s));
}

void PacksTest::summariesComeInTheOrderAskedFor()
{
    const QTemporaryDir folder;
    QVERIFY(samples::writeSamplePack(folder.filePath(u"pack"_s)));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    QStringList ids;
    for (const core::ServiceSummary &one : pack->summaries({u"oak"_s, u"nobody"_s, u"cedar-line"_s}))
        ids.append(one.id);
    QCOMPARE(ids, (QStringList{u"oak"_s, u"cedar-line"_s}));
}

void PacksTest::emergencyNumbersAreFoundByCountry()
{
    const QTemporaryDir folder;
    QVERIFY(samples::writeSamplePack(folder.filePath(u"pack"_s)));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    QCOMPARE(pack->emergency(u"GB"_s)->general, (QStringList{u"999"_s, u"112"_s}));
    QCOMPARE(pack->emergency(u"GB"_s)->sources.size(), 1);
    QVERIFY(!pack->emergency(u"FR"_s));
    QCOMPARE(pack->emergencyCountries().size(), 2);
    QCOMPARE(pack->emergencyCountries().first().name, u"Andorra"_s);
}

void PacksTest::onlyWhatOccursCanBeChosen()
{
    const QTemporaryDir folder;
    QVERIFY(samples::writeSamplePack(folder.filePath(u"pack"_s)));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    const core::FilterChoices choices = pack->filterChoices();
    QStringList topics;
    for (const core::Term &term : choices.topics)
        topics.append(term.code);
    QVERIFY(topics.contains("reporting"_L1));
    QVERIFY(!topics.contains("spiking"_L1));
    QStringList places;
    for (const core::Place &place : choices.places)
        places.append(place.code());
    QCOMPARE(places, (QStringList{u"GB"_s, u"GB-ENG"_s, u"GB-SCT"_s, u"GB-WLS"_s, u"IE"_s, u"FR"_s}));
    QCOMPARE(choices.channels,
             (QList<core::Channel>{core::Channel::Call, core::Channel::Text, core::Channel::Chat}));
    QStringList audiences;
    for (const core::Term &term : choices.audiences)
        audiences.append(term.code);
    QVERIFY(audiences.contains("men"_L1) && !audiences.contains("students"_L1));
}

void PacksTest::wordsThatTellAreThoseOfWhatHappened()
{
    const QTemporaryDir folder;
    QVERIFY(samples::writeSamplePack(folder.filePath(u"pack"_s)));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    const QStringList words = pack->tellingWords();
    for (const core::Term &topic : samples::topics())
        QCOMPARE(words.contains(topic.name), topic.code != "emergency"_L1 && topic.code != "listening"_L1);
    QVERIFY(words.contains("my boss"_L1) && !words.contains("he has a knife"_L1));
}

void PacksTest::infoTellsWhoMadeIt()
{
    const QTemporaryDir folder;
    QVERIFY(samples::writeSamplePack(folder.filePath(u"pack"_s)));
    const auto pack = samples::openPack(folder.filePath(u"pack"_s));
    QVERIFY(pack);
    const core::PackInfo info = pack->info();
    QCOMPARE(info.id, u"sample"_s);
    QCOMPARE(info.contentDate, QDate(2026, 11, 22));
    QCOMPARE(info.homePlaces, samples::info().homePlaces);
    QCOMPARE(info.services, samples::services().size());
    QCOMPARE(info.advicePages, 3);
    QCOMPARE(info.analyserVersion, text::Analyser::version());
    QVERIFY(pack->hasOurAnalyser());
}

void PacksTest::anyPathOpens_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"a pack"_s, u"100%.waymark"_s, u"%20.waymark"_s, u"what?.waymark"_s, u"a#b.waymark"_s,
          u"ö 安 'x'.waymark"_s, u"a&mode=rw.waymark"_s, u"new\nline"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void PacksTest::anyPathOpens()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"in # here%3F"_s));
    const QString path = folder.filePath(u"in # here%3F/"_s + name);
    QVERIFY(samples::writeSamplePack(path));
    const auto pack = samples::openPack(path);
    QVERIFY(pack);
    QVERIFY(pack->service(u"oak"_s, u"en"_s));
    QCOMPARE(pack->path(), path);
    QCOMPARE(QDir(folder.filePath(u"in # here%3F"_s)).entryList(QDir::Files), QStringList{name});
}

void PacksTest::aReadOnlyFolderWillDo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack"_s);
    QVERIFY(samples::writeSamplePack(path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const auto pack = samples::openPack(path);
        QVERIFY(pack);
        QVERIFY(!pack->search(samples::query(u"rape"_s), samples::mondayAfternoon()).hits.isEmpty());
    }
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void PacksTest::readingWritesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pack"_s);
    QVERIFY(samples::writeSamplePack(path));
    const QByteArray before = samples::bytesOf(path);
    {
        const auto pack = samples::openPack(path);
        QVERIFY(pack);
        pack->search(samples::query(u"he touched me"_s, u"ENG"_s), samples::mondayAfternoon());
        pack->filterChoices();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"pack"_s});
    }
    QCOMPARE(samples::bytesOf(path), before);
}

QTEST_GUILESS_MAIN(PacksTest)
#include "tst_packs.moc"
