#pragma once

#include "store/connection.h"
#include "text/analyser.h"

#include "core/place.h"

#include <QSet>

namespace waymark::store {

/// Writes the words that name places. All throw SQLite::Exception.
class PlaceWords
{
public:
    PlaceWords(Connection &connection, const text::Analyser &analyser)
        : m_connection(connection)
        , m_analyser(analyser)
    {}

    /// A name of a country or nation.
    void addName(const QString &name, const core::Place &place);
    /// All names of a country or nation that libraries know.
    void addNamesOf(const QString &code);
    /// A folded name of the area of a local service, in UTF-8.
    void addArea(QByteArrayView words, QByteArrayView place);

private:
    void insert(const QString &words, const QString &place, bool local);

    Connection &m_connection;
    const text::Analyser &m_analyser;
    QSet<QByteArray> m_areas; ///< words and place, already there
};

} // namespace waymark::store
