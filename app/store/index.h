#pragma once

#include "store/connection.h"
#include "store/facts.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace waymark::store {

/// Row numbers from the pack's index, the lowest (best by static order) first. Throws SQLite::Exception.
class Index
{
public:
    enum class Tier { Names, Texts };
    enum class Of { Services, Pages };

    explicit Index(Connection &connection)
        : m_connection(connection)
    {}

    [[nodiscard]] QList<qint64> rows(Of what, Tier tier, const QString &expression, int limit) const;
    /// All services from the first on; for "everything", which no expression says.
    [[nodiscard]] QList<qint64> firstServices(int limit) const;
    [[nodiscard]] bool holds(Tier tier, const QString &expression) const;
    /// Null for a row that is not there. Kept from one keystroke to the next, which looks at nearly the same
    /// rows; valid until the next call.
    [[nodiscard]] const Facts *facts(qint64 service) const;
    /// In how many entries a whole word stands; with `unfinished`, also words that start with it.
    [[nodiscard]] int entries(const QString &word, bool unfinished) const;

private:
    [[nodiscard]] std::optional<Facts> readFacts(qint64 service) const;

    Connection &m_connection;
    mutable QHash<qint64, Facts> m_facts;
};

} // namespace waymark::store
