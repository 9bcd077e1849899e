#pragma once

#include "store/buildsteps.h"
#include "store/connection.h"
#include "store/occurring.h"
#include "store/placewords.h"
#include "store/prepared.h"
#include "store/stage.h"

namespace waymark::store {

/// Writes the staged services, in their order, into their tables and indexes.
class ServicesWriter
{
public:
    ServicesWriter(Connection &connection, PlaceWords &placeWords)
        : m_connection(connection)
        , m_placeWords(placeWords)
    {}

    /// False when it was stopped. Throws SQLite::Exception and std::system_error.
    [[nodiscard]] bool write(Stage &stage, BuildSteps &steps);

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const Occurring &occurring() const { return m_occurring; }

private:
    void insert(const PreparedService &service);
    void insertTranslation(const PreparedService &service);
    void insertNumbers(const PreparedService &service);
    void insertTerms();

    Connection &m_connection;
    PlaceWords &m_placeWords;
    Occurring m_occurring;
    qint64 m_count = 0; ///< the row of the latest
    QByteArray m_names; ///< its terms in all languages
    QByteArray m_texts;
};

} // namespace waymark::store
