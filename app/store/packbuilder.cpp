#include "store/packbuilder.h"

#include "store/codec.h"
#include "store/lexicon.h"
#include "store/opening.h"
#include "store/schema.h"
#include "store/wordlist.h"
#include "text/countrynames.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

QString joinedCodes(const QList<core::Place> &places)
{
    QStringList codes;
    for (const core::Place &place : places)
        codes.append(place.code());
    return codes.join(u' ');
}

/// What a pack gives away: numbers that must not be shown are not in it.
core::Service published(core::Service service)
{
    const auto keep = [](QList<core::Phone> &phones, core::PhoneStatus status) {
        phones.removeIf([status](const core::Phone &phone) { return phone.status != status; });
    };
    keep(service.phones, core::PhoneStatus::Current);
    keep(service.otherPhones, core::PhoneStatus::Previous);
    if (service.publish == core::PublishState::NoPhone) {
        service.phones.clear();
        service.otherPhones.clear();
    }
    return service;
}

/// Nobody is taken for a perpetrator, nor sent to the police, for words that only resemble a phrase; and
/// "help" of "help me" is in every other sentence.
bool mayBeLoose(const PhraseKeys &keys, const QStringList &topics)
{
    const QString topic = topics.value(0);
    const bool isWeighty = topic == "emergency"_L1 || topic == "listening"_L1;
    return topic != "perpetrator-change"_L1 && (!isWeighty || keys.content.contains(u' '));
}

} // namespace

/// What is left to do, in services: merging the index takes about half as long as filling it.
class PackBuilder::Steps
{
public:
    Steps(const BuildProgress &progress, qint64 services)
        : m_progress(progress)
        , m_total(services * 3 / 2)
    {}

    bool took(qint64 services)
    {
        m_done = std::min(m_total, m_done + services);
        m_stopped = m_stopped || (m_progress && !m_progress(m_done, m_total));
        return !m_stopped;
    }
    [[nodiscard]] qint64 left() const { return m_total - m_done; }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    const BuildProgress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    bool m_stopped = false;
};

PackBuilder::PackBuilder(Connection &connection, const QString &folder)
    : m_connection(connection)
    , m_stage(folder)
{
    SQLite::Database &database = m_connection.database();
    database.exec(schema::pragmas);
    database.exec("PRAGMA application_id = " + std::to_string(schema::applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(schema::version));
    database.exec("BEGIN");
    database.exec(schema::tables);
    database.exec(schema::staging);
}

void PackBuilder::insertInfo(const QString &key, const QString &value)
{
    SQLite::Statement &insert = m_connection.prepared("INSERT OR REPLACE INTO info(key, value) VALUES(?, ?)");
    bind(insert, 1, key);
    bind(insert, 2, value);
    insert.exec();
}

void PackBuilder::setInfo(const core::PackInfo &info)
{
    m_home = info.homePlaces;
    m_preparer.order.setHomePlaces(info.homePlaces);
    m_preparer.termNames.home = info.homePlaces;
    insertInfo(u"id"_s, info.id);
    insertInfo(u"title"_s, info.title);
    insertInfo(u"publisher"_s, info.publisher);
    insertInfo(u"licence"_s, info.licence);
    insertInfo(u"content_date"_s, info.contentDate.toString(Qt::ISODate));
    insertInfo(u"home_places"_s, joinedCodes(info.homePlaces));
    insertInfo(u"analyser"_s, text::Analyser::version());
}

void PackBuilder::addTopic(const core::Term &topic)
{
    m_preparer.order.addTopic(topic.code);
    m_preparer.termNames.topics.insert(topic.code, topic.name);
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO topic(code, name, description, falls_back, falls_back_audiences, "
                              "services) VALUES(?, ?, ?, ?, ?, 0)");
    bind(insert, 1, topic.code);
    bind(insert, 2, topic.name);
    bind(insert, 3, topic.description);
    bind(insert, 4, QString::fromUtf8(codec::listOf(topic.fallsBack)));
    bind(insert, 5, QString::fromUtf8(codec::listOf(topic.fallsBackAudiences)));
    insert.exec();
    insertPhrase(topic.name, u"en"_s, {topic.code});
}

void PackBuilder::addAudience(const core::Term &audience)
{
    m_preparer.termNames.audiences.insert(audience.code, audience.name);
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO audience(code, name, description, services) VALUES(?, ?, ?, 0)");
    bind(insert, 1, audience.code);
    bind(insert, 2, audience.name);
    bind(insert, 3, audience.description);
    insert.exec();
}

void PackBuilder::addService(const core::Service &service)
{
    const core::Service shown = published(service);
    m_stage.append(m_preparer.order.keyOf(shown).toUtf8(), shown.id.toUtf8(), shown.language.toUtf8(),
                   m_preparer.recordOf(shown));
}

void PackBuilder::addAdvicePage(const core::AdvicePage &page)
{
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO staged_page(sort, id, language, row, page) VALUES(?, ?, ?, ?, ?)");
    bind(insert, 1, QString::number(page.order).rightJustified(6, u'0'));
    bind(insert, 2, page.id);
    bind(insert, 3, page.language);
    const QByteArray row = codec::rowOf(static_cast<const core::AdviceSummary &>(page));
    const QByteArray rest = codec::pageOf(page);
    bindBytes(insert, 4, row);
    bindBytes(insert, 5, rest);
    insert.exec();
}

void PackBuilder::insertPhrase(const QString &phrase, const QString &language, const QStringList &topics)
{
    PhraseKeys keys = keysOf(phrase, language, m_analyser);
    if (keys.whole.isEmpty())
        return;
    if (!mayBeLoose(keys, topics))
        keys.content.clear();
    SQLite::Statement &insert = m_connection.prepared(
        "INSERT INTO phrase(phrase, language, topics, whole, stems, content) VALUES(?, ?, ?, ?, ?, ?)");
    bind(insert, 1, phrase);
    bind(insert, 2, language);
    bind(insert, 3, QString::fromUtf8(codec::listOf(topics)));
    bind(insert, 4, keys.whole);
    bind(insert, 5, keys.stems);
    bind(insert, 6, keys.content);
    insert.exec();
}

void PackBuilder::addEverydayWord(const core::EverydayWord &word)
{
    insertPhrase(word.phrase, word.language, word.topics);
}

void PackBuilder::addEmergencyNumbers(const core::EmergencyNumbers &numbers)
{
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO emergency(country, name, numbers) VALUES(?, ?, ?)");
    bind(insert, 1, numbers.country);
    bind(insert, 2, numbers.name);
    const QByteArray all = codec::numbersOf(numbers);
    bindBytes(insert, 3, all);
    insert.exec();
    m_placeCodes.insert(numbers.country);
    if (const auto place = core::Place::parse(numbers.country))
        insertPlaceName(numbers.name, *place);
}

void PackBuilder::addEasyRead(const core::EasyRead &text)
{
    SQLite::Statement &insert =
        m_connection.prepared("INSERT OR REPLACE INTO easy_read(id, language, text) VALUES(?, ?, ?)");
    bind(insert, 1, text.id);
    bind(insert, 2, text.language);
    const QByteArray all = codec::textOf(text);
    bindBytes(insert, 3, all);
    insert.exec();
}

void PackBuilder::insertPlaceName(const QString &name, const core::Place &place)
{
    const QString key = m_analyser.key(name);
    if (mayNamePlace(key))
        insertPlaceWord(key, place.code(), false);
}

void PackBuilder::insertPlaceWord(const QString &words, const QString &place, bool local)
{
    SQLite::Statement &insert =
        m_connection.prepared("INSERT OR IGNORE INTO place_word(words, place, local) VALUES(?, ?, ?)");
    bind(insert, 1, words);
    bind(insert, 2, place);
    bind(insert, 3, qint64(local ? 1 : 0));
    insert.exec();
}

void PackBuilder::insertTerms(const char *sql, qint64 row, const QByteArray &terms)
{
    SQLite::Statement &insert = m_connection.prepared(sql);
    bind(insert, 1, row);
    bindBytes(insert, 2, terms);
    insert.exec();
}

void PackBuilder::insertNumbers(const PreparedService &service)
{
    for (const PreparedNumber &number : service.numbers) {
        SQLite::Statement &insert = m_connection.prepared(
            "INSERT INTO number(digits, service, printed, old, ring_instead) VALUES(?, ?, ?, ?, ?)");
        bindText(insert, 1, number.digits);
        bind(insert, 2, m_services);
        bindText(insert, 3, number.printed);
        bind(insert, 4, qint64(number.old ? 1 : 0));
        bindText(insert, 5, number.ringInstead);
        insert.exec();
        insertTerms("INSERT INTO number_digits(rowid, digits) VALUES(?, ?)",
                    m_connection.database().getLastInsertRowid(), number.digits.toByteArray());
    }
}

void PackBuilder::insertAreas(const PreparedService &service)
{
    for (const PreparedArea &area : service.areas) {
        const QByteArray key = area.words.toByteArray() + '\n' + area.place.toByteArray();
        if (m_areas.contains(key))
            continue;
        m_areas.insert(key);
        insertPlaceWord(QString::fromUtf8(area.words), QString::fromUtf8(area.place), true);
    }
}

void PackBuilder::count(const Facts &facts)
{
    for (const QString &code : facts.topics)
        ++m_topicCounts[code];
    for (const QString &code : facts.audiences)
        ++m_audienceCounts[code];
    for (const core::Place &place : facts.places) {
        m_placeCodes += {place.code(), place.country()};
        m_servedCodes += {place.code(), place.country()};
    }
    m_channels |= facts.channels;
    for (const QString &language : facts.languages) {
        if (language != core::manyLanguages)
            m_languages.insert(language);
    }
    if (facts.minimumAge >= 0)
        m_minimumAges.insert(facts.minimumAge);
    if (facts.maximumAge >= 0)
        m_maximumAges.insert(facts.maximumAge);
    if (!m_openings.contains(facts.opening)) {
        m_openings.insert(facts.opening);
        m_zones.insert(slots_of_week::zoneOf(facts.opening));
    }
}

void PackBuilder::insertService(const PreparedService &service)
{
    ++m_services;
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO service(rowid, id, row, page) VALUES(?, ?, ?, ?)");
    bind(insert, 1, m_services);
    bindText(insert, 2, service.id);
    bindBytes(insert, 3, service.row);
    bindBytes(insert, 4, service.page);
    insert.exec();
    SQLite::Statement &fact = m_connection.prepared("INSERT INTO fact(service, facts) VALUES(?, ?)");
    bind(fact, 1, m_services);
    bindBytes(fact, 2, service.facts);
    fact.exec();
    insertNumbers(service);
    insertAreas(service);
    count(factsFrom(service.facts, m_codes));
}

void PackBuilder::insertTranslation(const PreparedService &service)
{
    core::Service whole;
    codec::readRow(service.row, whole);
    codec::readPage(service.page, whole);
    const QByteArray row = codec::translatedRowOf(whole);
    const QByteArray page = codec::translatedPageOf(whole);
    SQLite::Statement &insert = m_connection.prepared(
        "INSERT OR REPLACE INTO service_text(service, language, row, page) VALUES(?, ?, ?, ?)");
    bind(insert, 1, m_services);
    bindText(insert, 2, service.language);
    bindBytes(insert, 3, row);
    bindBytes(insert, 4, page);
    insert.exec();
}

void PackBuilder::insertServices(Steps &steps)
{
    QByteArray names;
    QByteArray texts;
    const auto flush = [&] {
        if (m_services == 0)
            return;
        insertTerms("INSERT INTO service_names(rowid, terms) VALUES(?, ?)", m_services, names);
        insertTerms("INSERT INTO service_texts(rowid, terms) VALUES(?, ?)", m_services, texts);
    };
    m_stage.read([&](QByteArrayView record, bool isSame) {
        const PreparedService service = PreparedService::from(record);
        if (isSame) {
            insertTranslation(service);
            names.append(' ').append(service.names);
            texts.append(' ').append(service.texts);
            return steps.took(1);
        }
        flush();
        insertService(service);
        names = service.names.toByteArray();
        texts = service.texts.toByteArray();
        return steps.took(1);
    });
    if (!steps.stopped())
        flush();
}

void PackBuilder::insertPages()
{
    SQLite::Statement rows(
        m_connection.database(),
        "SELECT id, language, row, page FROM staged_page JOIN (SELECT id, min(sort) AS place FROM"
        " staged_page GROUP BY id) USING(id) ORDER BY place, id, language = 'en' DESC, language");
    EntryTerms terms;
    QString id;
    const auto flush = [this, &terms] {
        if (m_pages == 0)
            return;
        insertTerms("INSERT INTO page_names(rowid, terms) VALUES(?, ?)", m_pages,
                    terms.names.join(u' ').toUtf8());
        insertTerms("INSERT INTO page_texts(rowid, terms) VALUES(?, ?)", m_pages,
                    terms.texts.join(u' ').toUtf8());
    };
    while (rows.executeStep()) {
        core::AdvicePage page;
        page.id = textAt(rows, 0);
        page.language = textAt(rows, 1);
        codec::readRow(bytesAt(rows, 2), page);
        codec::readPage(bytesAt(rows, 3), page);
        if (page.id != id) {
            flush();
            id = page.id;
            terms = {};
            ++m_pages;
        }
        const EntryTerms more = termsOf(page, m_preparer.termNames, m_analyser);
        terms.names += more.names;
        terms.texts += more.texts;
        SQLite::Statement &insert = m_connection.prepared(
            "INSERT OR REPLACE INTO page(number, language, id, row, page) VALUES(?, ?, ?, ?, ?)");
        bind(insert, 1, m_pages);
        bind(insert, 2, page.language);
        bind(insert, 3, page.id);
        const QByteArray row = bytesAt(rows, 2);
        const QByteArray rest = bytesAt(rows, 3);
        bindBytes(insert, 4, row);
        bindBytes(insert, 5, rest);
        insert.exec();
    }
    flush();
}

void PackBuilder::insertPlaceWords()
{
    QStringList codes(m_placeCodes.begin(), m_placeCodes.end());
    std::sort(codes.begin(), codes.end());
    for (const QString &code : codes) {
        const auto place = core::Place::parse(code);
        if (!place)
            continue;
        for (const QString &name : text::placeNames(code))
            insertPlaceName(name, *place);
    }
}

void PackBuilder::insertCounts()
{
    const auto update = [this](const char *sql, const QMap<QString, int> &counts) {
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            SQLite::Statement &statement = m_connection.prepared(sql);
            bind(statement, 1, qint64(it.value()));
            bind(statement, 2, it.key());
            statement.exec();
        }
    };
    update("UPDATE topic SET services = ? WHERE code = ?", m_topicCounts);
    update("UPDATE audience SET services = ? WHERE code = ?", m_audienceCounts);
    insertInfo(u"services"_s, QString::number(m_services));
    insertInfo(u"advice_pages"_s, QString::number(m_pages));
}

void PackBuilder::insertChoice(const QString &kind, const QString &code)
{
    SQLite::Statement &insert = m_connection.prepared("INSERT INTO choice(kind, code) VALUES(?, ?)");
    bind(insert, 1, kind);
    bind(insert, 2, code);
    insert.exec();
}

/// The pack's own countries first, each before its nations; then by code.
void PackBuilder::insertChoices()
{
    QStringList codes(m_servedCodes.begin(), m_servedCodes.end());
    const auto isAway = [this](const QString &code) {
        return std::none_of(m_home.begin(), m_home.end(),
                            [&](const core::Place &home) { return code.startsWith(home.country()); });
    };
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) {
        return std::pair(isAway(a), a) < std::pair(isAway(b), b);
    });
    for (const QString &code : codes)
        insertChoice(u"place"_s, code);
    for (int channel = 0; m_channels >> channel != 0; ++channel) {
        if ((m_channels & (1 << channel)) != 0)
            insertChoice(u"channel"_s, QString::number(channel));
    }
    QStringList languages(m_languages.begin(), m_languages.end());
    languages.sort();
    for (const QString &language : std::as_const(languages))
        insertChoice(u"language"_s, language);
    QStringList zones(m_zones.begin(), m_zones.end());
    zones.removeAll(QString());
    zones.sort();
    for (const QString &zone : std::as_const(zones))
        insertChoice(u"zone"_s, zone);
    for (const int age : m_minimumAges)
        insertChoice(u"minimum age"_s, QString::number(age));
    for (const int age : m_maximumAges)
        insertChoice(u"maximum age"_s, QString::number(age));
}

/// Makes one run of each index of the many that filling it left, in steps that can be told and stopped.
void PackBuilder::mergeIndexes(Steps &steps)
{
    SQLite::Database &database = m_connection.database();
    const qint64 perIndex = steps.left() / qint64(schema::indexes.size());
    for (const char *const index : schema::indexes) {
        const std::string merge =
            std::string("INSERT INTO ") + index + '(' + index + ", rank) VALUES('merge', ";
        // A negative number starts to merge all; each further step goes on by so many pages.
        std::string pages = "-2000)";
        for (qint64 told = perIndex / 8;; told = 0) {
            const int before = database.getTotalChanges();
            database.exec(merge + pages);
            if (!steps.took(told))
                return;
            if (database.getTotalChanges() - before < 2)
                break;
            pages = "2000)";
        }
    }
}

void PackBuilder::insertVocabulary()
{
    m_connection.database().exec(schema::terms);
    SQLite::Statement terms(
        m_connection.database(),
        "SELECT term, sum(doc) FROM (SELECT term, doc FROM service_terms UNION ALL SELECT "
        "term, doc FROM page_terms) WHERE term NOT GLOB '#*' AND term NOT GLOB '*=' "
        "GROUP BY term");
    std::vector<std::pair<QString, quint32>> words;
    while (terms.executeStep())
        words.emplace_back(textAt(terms, 0), quint32(terms.getColumn(1).getInt64()));
    std::sort(words.begin(), words.end());
    const WordList list(words);
    const QByteArray letters = list.letters();
    const QByteArray starts = list.starts();
    const QByteArray entries = list.entries();
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO vocabulary(letters, starts, entries) VALUES(?, ?, ?)");
    bindBytes(insert, 1, letters);
    bindBytes(insert, 2, starts);
    bindBytes(insert, 3, entries);
    insert.exec();
}

bool PackBuilder::finish(const BuildProgress &progress)
{
    Steps steps(progress, qint64(m_stage.size()));
    insertServices(steps);
    if (steps.stopped())
        return false;
    insertPages();
    insertPlaceWords();
    insertCounts();
    insertChoices();
    mergeIndexes(steps);
    if (steps.stopped())
        return false;
    m_connection.database().exec(schema::finish);
    insertVocabulary();
    m_connection.database().exec("COMMIT");
    return steps.took(steps.left());
}

} // namespace waymark::store
