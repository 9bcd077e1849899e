#include "store/packbuilder.h"

#include "store/codec.h"
#include "store/facts.h"
#include "store/lexicon.h"
#include "store/numbers.h"
#include "store/schema.h"
#include "text/countrynames.h"

#include <QRegularExpression>

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

core::Service staged(const SQLite::Statement &row)
{
    core::Service service;
    service.id = textAt(row, 0);
    codec::readRow(bytesAt(row, 1), service);
    codec::readPage(bytesAt(row, 2), service);
    return service;
}

} // namespace

PackBuilder::PackBuilder(Connection &connection)
    : m_connection(connection)
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
    m_order.setHomePlaces(info.homePlaces);
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
    m_order.addTopic(topic.code);
    m_termNames.topics.insert(topic.code, topic.name);
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
    m_termNames.audiences.insert(audience.code, audience.name);
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
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO staged(sort, id, language, row, page) VALUES(?, ?, ?, ?, ?)");
    bind(insert, 1, m_order.keyOf(shown));
    bind(insert, 2, shown.id);
    bind(insert, 3, shown.language);
    bind(insert, 4, QString::fromUtf8(codec::rowOf(shown)));
    bind(insert, 5, QString::fromUtf8(codec::pageOf(shown)));
    insert.exec();
}

void PackBuilder::addAdvicePage(const core::AdvicePage &page)
{
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO staged_page(sort, id, language, row, page) VALUES(?, ?, ?, ?, ?)");
    bind(insert, 1, QString::number(page.order).rightJustified(6, u'0'));
    bind(insert, 2, page.id);
    bind(insert, 3, page.language);
    bind(insert, 4, QString::fromUtf8(codec::rowOf(static_cast<const core::AdviceSummary &>(page))));
    bind(insert, 5, QString::fromUtf8(codec::pageOf(page)));
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
    bind(insert, 3, QString::fromUtf8(codec::numbersOf(numbers)));
    insert.exec();
    m_placeCodes.insert(numbers.country);
    if (const auto place = core::Place::parse(numbers.country))
        insertPlaceWord(numbers.name, *place, false);
}

void PackBuilder::addEasyRead(const core::EasyRead &text)
{
    SQLite::Statement &insert =
        m_connection.prepared("INSERT OR REPLACE INTO easy_read(id, language, text) VALUES(?, ?, ?)");
    bind(insert, 1, text.id);
    bind(insert, 2, text.language);
    bind(insert, 3, QString::fromUtf8(codec::textOf(text)));
    insert.exec();
}

void PackBuilder::insertPlaceWord(const QString &words, const core::Place &place, bool local)
{
    const QString key = m_analyser.key(words);
    // "it" and "us" would turn a sentence into a country.
    if (key.size() < 3 && key != "uk"_L1)
        return;
    SQLite::Statement &insert =
        m_connection.prepared("INSERT OR IGNORE INTO place_word(words, place, local) VALUES(?, ?, ?)");
    bind(insert, 1, key);
    bind(insert, 2, place.code());
    bind(insert, 3, qint64(local ? 1 : 0));
    insert.exec();
}

/// "Morley, Leeds" and "London (Lambeth)" are each two names.
void PackBuilder::insertAreaWords(const core::LocalArea &area)
{
    static const QRegularExpression between(uR"([,;/()]|\band\b|&)"_s);
    static constexpr qsizetype mostWords = 3;
    for (const QString &text : {area.town, area.areaServed}) {
        for (const QString &piece : text.split(between, Qt::SkipEmptyParts)) {
            if (piece.simplified().count(u' ') < mostWords)
                insertPlaceWord(piece, area.place, true);
        }
    }
}

void PackBuilder::insertTerms(const char *sql, qint64 row, const QStringList &terms)
{
    SQLite::Statement &insert = m_connection.prepared(sql);
    bind(insert, 1, row);
    bind(insert, 2, terms.join(u' '));
    insert.exec();
}

void PackBuilder::insertFacts(qint64 row, const core::Service &service)
{
    const Facts facts = factsOf(service, m_analyser);
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO fact(service, flags, topics, audiences, places, minimum_age, "
                              "maximum_age, channels, languages, names, area) VALUES(?, ?, ?, ?, ?, ?, ?, ?, "
                              "?, ?, ?)");
    bind(insert, 1, row);
    bind(insert, 2, qint64(facts.flags));
    bind(insert, 3, facts.topics.join(u' '));
    bind(insert, 4, facts.audiences.join(u' '));
    bind(insert, 5, joinedCodes(facts.places));
    bind(insert, 6, qint64(facts.minimumAge));
    bind(insert, 7, qint64(facts.maximumAge));
    bind(insert, 8, qint64(facts.channels));
    bind(insert, 9, facts.languages.join(u' '));
    bind(insert, 10, facts.names);
    bind(insert, 11, facts.area);
    insert.exec();
}

void PackBuilder::insertNumbers(qint64 row, const core::Service &service)
{
    for (const core::Phone &phone : service.phones + service.otherPhones) {
        for (const QString &digits : numberForms(phone)) {
            SQLite::Statement &insert = m_connection.prepared(
                "INSERT INTO number(digits, service, printed, old, ring_instead) VALUES(?, ?, ?, ?, ?)");
            bind(insert, 1, digits);
            bind(insert, 2, row);
            bind(insert, 3, phone.printed);
            bind(insert, 4, qint64(phone.status == core::PhoneStatus::Previous ? 1 : 0));
            bind(insert, 5, phone.replacedBy);
            insert.exec();
            insertTerms("INSERT INTO number_digits(rowid, digits) VALUES(?, ?)",
                        m_connection.database().getLastInsertRowid(), {digits});
        }
    }
}

void PackBuilder::insertService(qint64 row, const core::Service &service)
{
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO service(rowid, id, row, page) VALUES(?, ?, ?, ?)");
    bind(insert, 1, row);
    bind(insert, 2, service.id);
    bind(insert, 3, QString::fromUtf8(codec::rowOf(service)));
    bind(insert, 4, QString::fromUtf8(codec::pageOf(service)));
    insert.exec();
    insertFacts(row, service);
    insertNumbers(row, service);
    insertAreaWords(service.localArea);
    for (const QString &code : service.topics)
        ++m_topicCounts[code];
    for (const QString &code : service.audiences)
        ++m_audienceCounts[code];
    for (const core::Place &place : service.places) {
        m_placeCodes += {place.code(), place.country()};
        m_servedCodes += {place.code(), place.country()};
    }
    for (const core::Channel channel : service.channels())
        m_channels.insert(int(channel));
}

void PackBuilder::insertTranslation(qint64 row, const core::Service &service)
{
    SQLite::Statement &insert = m_connection.prepared(
        "INSERT OR REPLACE INTO service_text(service, language, row, page) VALUES(?, ?, ?, ?)");
    bind(insert, 1, row);
    bind(insert, 2, service.language);
    bind(insert, 3, QString::fromUtf8(codec::translatedRowOf(service)));
    bind(insert, 4, QString::fromUtf8(codec::translatedPageOf(service)));
    insert.exec();
}

void PackBuilder::insertServices()
{
    SQLite::Statement rows(
        m_connection.database(),
        "SELECT id, row, page FROM staged JOIN (SELECT id, min(sort) AS place FROM staged GROUP BY id)"
        " USING(id) ORDER BY place, id, language = 'en' DESC, language, staged.rowid");
    EntryTerms terms;
    QString id;
    const auto flush = [this, &terms] {
        if (m_services == 0)
            return;
        insertTerms("INSERT INTO service_names(rowid, terms) VALUES(?, ?)", m_services, terms.names);
        insertTerms("INSERT INTO service_texts(rowid, terms) VALUES(?, ?)", m_services, terms.texts);
    };
    while (rows.executeStep()) {
        const core::Service service = staged(rows);
        const EntryTerms more = termsOf(service, m_termNames, m_analyser);
        if (service.id == id) {
            insertTranslation(m_services, service);
            terms.names += more.names;
            terms.texts += more.texts;
            continue;
        }
        flush();
        id = service.id;
        terms = more;
        insertService(++m_services, service);
    }
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
        insertTerms("INSERT INTO page_names(rowid, terms) VALUES(?, ?)", m_pages, terms.names);
        insertTerms("INSERT INTO page_texts(rowid, terms) VALUES(?, ?)", m_pages, terms.texts);
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
        const EntryTerms more = termsOf(page, m_termNames, m_analyser);
        terms.names += more.names;
        terms.texts += more.texts;
        SQLite::Statement &insert = m_connection.prepared(
            "INSERT OR REPLACE INTO page(number, language, id, row, page) VALUES(?, ?, ?, ?, ?)");
        bind(insert, 1, m_pages);
        bind(insert, 2, page.language);
        bind(insert, 3, page.id);
        bind(insert, 4, textAt(rows, 2));
        bind(insert, 5, textAt(rows, 3));
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
            insertPlaceWord(name, *place, false);
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
    QList<int> channels(m_channels.begin(), m_channels.end());
    std::sort(channels.begin(), channels.end());
    for (const int channel : channels)
        insertChoice(u"channel"_s, QString::number(channel));
}

void PackBuilder::finish()
{
    m_connection.database().exec(schema::staged);
    insertServices();
    insertPages();
    insertPlaceWords();
    insertCounts();
    insertChoices();
    m_connection.database().exec(schema::finish);
    m_connection.database().exec("COMMIT");
}

} // namespace waymark::store
