#include "store/index.h"

#include <sqlite3.h>

#include <array>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 4> queries{
    "SELECT rowid FROM service_names WHERE service_names MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
    "SELECT rowid FROM service_texts WHERE service_texts MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
    "SELECT rowid FROM page_names WHERE page_names MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
    "SELECT rowid FROM page_texts WHERE page_texts MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
};

/// About 3 MB; what a few keystrokes look at.
constexpr qsizetype mostKept = 4096;

} // namespace

Index::Index(Connection &connection)
    : m_connection(connection)
    , m_facts(mostKept)
{}

/// Rows come in order, so that those of a statement that was stopped are the best ones.
QList<qint64> Index::collected(SQLite::Statement &statement) const
{
    const BudgetWatch watch(m_connection.database().getHandle(), m_budget);
    QList<qint64> rows;
    try {
        while (statement.executeStep())
            rows.append(statement.getColumn(0).getInt64());
    } catch (const SQLite::Exception &error) {
        if (error.getErrorCode() != SQLITE_INTERRUPT)
            throw;
    }
    // This tells once more how the statement ended.
    static_cast<void>(statement.tryReset());
    return rows;
}

QList<qint64> Index::rows(Of what, Tier tier, const QString &expression, int limit, qint64 after) const
{
    if (expression.isEmpty())
        return {};
    const std::size_t query = (what == Of::Services ? 0U : 2U) + (tier == Tier::Names ? 0U : 1U);
    SQLite::Statement &statement = m_connection.prepared(queries[query]);
    bind(statement, 1, expression);
    bind(statement, 2, after);
    bind(statement, 3, qint64(limit));
    return collected(statement);
}

QList<qint64> Index::services(int limit, qint64 after) const
{
    SQLite::Statement &statement =
        m_connection.prepared("SELECT rowid FROM service WHERE rowid > ? ORDER BY rowid LIMIT ?");
    bind(statement, 1, after);
    bind(statement, 2, qint64(limit));
    return collected(statement);
}

bool Index::holds(Tier tier, const QString &expression) const
{
    return !rows(Of::Services, tier, expression, 1).isEmpty() || (m_budget && m_budget->isSpent());
}

const Facts *Index::facts(qint64 service) const
{
    if (const Facts *known = m_facts.object(service))
        return known;
    auto read = readFacts(service);
    if (!read)
        return nullptr;
    auto *kept = new Facts(*std::move(read));
    m_facts.insert(service, kept);
    return kept;
}

std::optional<Facts> Index::readFacts(qint64 service) const
{
    SQLite::Statement &statement = m_connection.prepared("SELECT facts FROM fact WHERE service = ?");
    bind(statement, 1, service);
    if (!statement.executeStep())
        return std::nullopt;
    return factsFrom(viewAt(statement, 0), m_codes);
}

const RowSet *Index::tagged(const QString &tag) const
{
    auto known = m_tagged.constFind(tag);
    if (known == m_tagged.constEnd())
        known = m_tagged.insert(tag, readTagged(tag));
    return known->has_value() ? &known->value() : nullptr;
}

std::optional<RowSet> Index::readTagged(const QString &tag) const
{
    SQLite::Statement &statement = m_connection.prepared("SELECT rows FROM tag_rows WHERE tag = ?");
    bind(statement, 1, tag);
    return statement.executeStep() ? std::optional<RowSet>(viewAt(statement, 0)) : std::nullopt;
}

QStringList Index::choices(const QString &kind) const
{
    SQLite::Statement &statement =
        m_connection.prepared("SELECT code FROM choice WHERE kind = ? ORDER BY rowid");
    bind(statement, 1, kind);
    QStringList codes;
    while (statement.executeStep())
        codes.append(textAt(statement, 0));
    return codes;
}

} // namespace waymark::store
