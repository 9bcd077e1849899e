#pragma once

#include "store/connection.h"
#include "store/facts.h"

#include <QMap>
#include <QSet>
#include <QString>

#include <set>

namespace waymark::store {

/// What occurs in the services of a pack: how many carry each topic and audience, and the places, channels,
/// languages, time zones and limits of age that there are to choose.
class Occurring
{
public:
    /// Facts as a service's row holds them.
    void add(QByteArrayView facts);
    /// Codes of places served, and of their countries.
    [[nodiscard]] const QSet<QString> &places() const { return m_places; }
    /// Into the tables topic, audience and choice. `home` comes first of the places. Throws
    /// SQLite::Exception.
    void insert(Connection &connection, const QList<core::Place> &home) const;

private:
    SharedCodes m_codes;
    QMap<QString, int> m_topics; ///< sorted, as the order of updates shows in the bytes
    QMap<QString, int> m_audiences;
    QSet<QString> m_places;
    QSet<QByteArray> m_openings; ///< whose zones are known
    QSet<QString> m_zones;
    int m_channels = 0; ///< a bit for each
    QSet<QString> m_languages;
    std::set<int> m_minimumAges;
    std::set<int> m_maximumAges;
};

} // namespace waymark::store
