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

    /// What words are the name of: the column `local` of the pack. Of equal names the first one is meant.
    enum Kind { Whole = 0, Area = 1, Town = 2 };

    /// A name of a country or nation, or of a town in it.
    void addName(const QString &name, const core::Place &place, Kind kind = Whole);
    /// All names of a country or nation that libraries know, and the towns in it that people name.
    void addNamesOf(const QString &code);
    /// A folded name of the area of a local service, in UTF-8.
    void addArea(QByteArrayView words, QByteArrayView place);

private:
    void insert(const QString &words, const QString &place, Kind kind);

    Connection &m_connection;
    const text::Analyser &m_analyser;
    QSet<QByteArray> m_areas; ///< words and place, already there
};

} // namespace waymark::store
