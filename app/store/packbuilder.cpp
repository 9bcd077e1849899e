#include "store/packbuilder.h"

#include "store/codec.h"
#include "store/lexicon.h"
#include "store/packindexes.h"
#include "store/pageswriter.h"
#include "store/schema.h"
#include "store/tags.h"

#include <QSet>

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

PackBuilder::PackBuilder(Connection &connection, const QString &folder)
    : m_connection(connection)
    , m_stage(folder)
    , m_placeWords(connection, m_analyser)
    , m_services(connection, m_placeWords)
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
    stagePage(m_connection, page);
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
    m_emergencyCountries.append(numbers.country);
    if (const auto place = core::Place::parse(numbers.country))
        m_placeWords.addName(numbers.name, *place);
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

void PackBuilder::insertPlaceWords()
{
    QSet<QString> named = m_services.occurring().places();
    named += QSet<QString>(m_emergencyCountries.begin(), m_emergencyCountries.end());
    QStringList codes(named.begin(), named.end());
    codes.sort();
    for (const QString &code : std::as_const(codes))
        m_placeWords.addNamesOf(code);
}

bool PackBuilder::write(BuildSteps &steps)
{
    if (!m_services.write(m_stage, steps))
        return false;
    const qint64 pages = insertPages(m_connection, m_preparer.termNames, m_analyser);
    insertPlaceWords();
    insertInfo(u"services"_s, QString::number(m_services.count()));
    insertInfo(u"advice_pages"_s, QString::number(pages));
    m_services.occurring().insert(m_connection, m_home);
    if (!mergeIndexes(m_connection, steps))
        return false;
    m_connection.database().exec(schema::finish);
    insertVocabulary(m_connection);
    insertTagRows(m_connection, tags::elsewhereOf(m_home));
    m_connection.database().exec("COMMIT");
    return steps.finished();
}

bool PackBuilder::finish(const BuildProgress &progress)
{
    BuildSteps steps(m_connection, progress, qint64(m_stage.size()));
    try {
        return write(steps);
    } catch (const SQLite::Exception &) {
        if (!steps.stopped())
            throw;
        return false;
    }
}

} // namespace waymark::store
