#pragma once

#include "store/budget.h"
#include "store/connection.h"
#include "store/facts.h"
#include "store/rowset.h"

#include <QCache>
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

    explicit Index(Connection &connection);

    /// While it lives, what rows() finds until the budget is spent is all that it finds.
    class Limited
    {
    public:
        Limited(const Index &index, const Budget &budget)
            : m_index(index)
        {
            m_index.m_budget = &budget;
        }
        ~Limited() { m_index.m_budget = nullptr; }
        Limited(const Limited &) = delete;
        Limited &operator=(const Limited &) = delete;

    private:
        const Index &m_index;
    };

    /// Those behind row `after`.
    [[nodiscard]] QList<qint64> rows(Of what, Tier tier, const QString &expression, int limit,
                                     qint64 after = 0) const;
    /// All services behind row `after`; for "everything", which no expression says.
    [[nodiscard]] QList<qint64> services(int limit, qint64 after = 0) const;
    /// Also true where there was no time to tell.
    [[nodiscard]] bool holds(Tier tier, const QString &expression) const;
    /// Null for a row that is not there. Kept from one keystroke to the next, which looks at nearly the same
    /// rows; valid until the next call.
    [[nodiscard]] const Facts *facts(qint64 service) const;
    /// Which services carry a tag; null for most tags, of which the pack keeps no set.
    [[nodiscard]] const RowSet *tagged(const QString &tag) const;
    /// What occurs of one kind of the table `choice`.
    [[nodiscard]] QStringList choices(const QString &kind) const;

private:
    [[nodiscard]] QList<qint64> collected(SQLite::Statement &statement) const;
    [[nodiscard]] std::optional<Facts> readFacts(qint64 service) const;
    [[nodiscard]] std::optional<RowSet> readTagged(const QString &tag) const;

    Connection &m_connection;
    mutable const Budget *m_budget = nullptr;
    mutable QCache<qint64, Facts> m_facts;
    mutable SharedCodes m_codes;
    mutable QHash<QString, std::optional<RowSet>> m_tagged;
};

} // namespace waymark::store
