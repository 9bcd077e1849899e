#include "store/occurring.h"

#include "store/opening.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

void update(Connection &connection, const char *sql, const QMap<QString, int> &counts)
{
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        SQLite::Statement &statement = connection.prepared(sql);
        bind(statement, 1, qint64(it.value()));
        bind(statement, 2, it.key());
        statement.exec();
    }
}

void insertChoices(Connection &connection, const QString &kind, const QStringList &codes)
{
    for (const QString &code : codes) {
        SQLite::Statement &insert = connection.prepared("INSERT INTO choice(kind, code) VALUES(?, ?)");
        bind(insert, 1, kind);
        bind(insert, 2, code);
        insert.exec();
    }
}

QStringList sorted(const QSet<QString> &codes)
{
    QStringList all(codes.begin(), codes.end());
    all.sort();
    return all;
}

QStringList written(const std::set<int> &numbers)
{
    QStringList all;
    for (const int number : numbers)
        all.append(QString::number(number));
    return all;
}

/// The pack's own countries first, each before its nations; then by code.
QStringList placesInOrder(const QSet<QString> &codes, const QList<core::Place> &home)
{
    QStringList all = sorted(codes);
    std::stable_partition(all.begin(), all.end(), [&home](const QString &code) {
        return std::any_of(home.begin(), home.end(),
                           [&](const core::Place &one) { return code.startsWith(one.country()); });
    });
    return all;
}

} // namespace

void Occurring::add(QByteArrayView facts)
{
    const Facts read = factsFrom(facts, m_codes);
    for (const QString &code : read.topics)
        ++m_topics[code];
    for (const QString &code : read.audiences)
        ++m_audiences[code];
    for (const core::Place &place : read.places)
        m_places += {place.code(), place.country()};
    m_channels |= read.channels;
    for (const QString &language : read.languages) {
        if (language != core::manyLanguages)
            m_languages.insert(language);
    }
    if (read.minimumAge >= 0)
        m_minimumAges.insert(read.minimumAge);
    if (read.maximumAge >= 0)
        m_maximumAges.insert(read.maximumAge);
    if (!m_openings.contains(read.opening)) {
        m_openings.insert(read.opening);
        m_zones.insert(slots_of_week::zoneOf(read.opening));
    }
}

void Occurring::insert(Connection &connection, const QList<core::Place> &home) const
{
    update(connection, "UPDATE topic SET services = ? WHERE code = ?", m_topics);
    update(connection, "UPDATE audience SET services = ? WHERE code = ?", m_audiences);
    insertChoices(connection, u"place"_s, placesInOrder(m_places, home));
    QStringList channels;
    for (int channel = 0; m_channels >> channel != 0; ++channel) {
        if ((m_channels & (1 << channel)) != 0)
            channels.append(QString::number(channel));
    }
    insertChoices(connection, u"channel"_s, channels);
    insertChoices(connection, u"language"_s, sorted(m_languages));
    QStringList zones = sorted(m_zones);
    zones.removeAll(QString());
    insertChoices(connection, u"zone"_s, zones);
    insertChoices(connection, u"minimum age"_s, written(m_minimumAges));
    insertChoices(connection, u"maximum age"_s, written(m_maximumAges));
}

} // namespace waymark::store
