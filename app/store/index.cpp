#include "store/index.h"

#include <array>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 4> queries{
    "SELECT rowid FROM service_names WHERE service_names MATCH ? ORDER BY rowid LIMIT ?",
    "SELECT rowid FROM service_texts WHERE service_texts MATCH ? ORDER BY rowid LIMIT ?",
    "SELECT rowid FROM page_names WHERE page_names MATCH ? ORDER BY rowid LIMIT ?",
    "SELECT rowid FROM page_texts WHERE page_texts MATCH ? ORDER BY rowid LIMIT ?",
};

/// About 3 MB; what a few keystrokes look at.
constexpr qsizetype mostKept = 4096;

QList<qint64> collected(SQLite::Statement &statement)
{
    QList<qint64> rows;
    while (statement.executeStep())
        rows.append(statement.getColumn(0).getInt64());
    return rows;
}

/// The first word that no longer starts with `word`.
QString behind(const QString &word)
{
    return word + QString::fromUcs4(U"\U0010FFFF", 1);
}

} // namespace

QList<qint64> Index::rows(Of what, Tier tier, const QString &expression, int limit) const
{
    if (expression.isEmpty())
        return {};
    const std::size_t query = (what == Of::Services ? 0U : 2U) + (tier == Tier::Names ? 0U : 1U);
    SQLite::Statement &statement = m_connection.prepared(queries[query]);
    bind(statement, 1, expression);
    bind(statement, 2, qint64(limit));
    return collected(statement);
}

QList<qint64> Index::firstServices(int limit) const
{
    SQLite::Statement &statement = m_connection.prepared("SELECT rowid FROM service ORDER BY rowid LIMIT ?");
    bind(statement, 1, qint64(limit));
    return collected(statement);
}

bool Index::holds(Tier tier, const QString &expression) const
{
    return !rows(Of::Services, tier, expression, 1).isEmpty();
}

const Facts *Index::facts(qint64 service) const
{
    const auto known = m_facts.constFind(service);
    if (known != m_facts.constEnd())
        return &*known;
    const auto read = readFacts(service);
    if (!read)
        return nullptr;
    if (m_facts.size() >= mostKept)
        m_facts.clear();
    return &*m_facts.insert(service, *read);
}

std::optional<Facts> Index::readFacts(qint64 service) const
{
    SQLite::Statement &statement =
        m_connection.prepared("SELECT flags, topics, audiences, places, minimum_age, maximum_age, channels, "
                              "languages, names, area FROM "
                              "fact WHERE service = ?");
    bind(statement, 1, service);
    if (!statement.executeStep())
        return std::nullopt;
    Facts facts;
    facts.flags = statement.getColumn(0).getInt();
    facts.topics = textAt(statement, 1).split(u' ', Qt::SkipEmptyParts);
    facts.audiences = textAt(statement, 2).split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : textAt(statement, 3).split(u' ', Qt::SkipEmptyParts))
        facts.places.append(core::Place::parse(code).value_or(core::Place()));
    facts.minimumAge = statement.getColumn(4).getInt();
    facts.maximumAge = statement.getColumn(5).getInt();
    facts.channels = statement.getColumn(6).getInt();
    facts.languages = textAt(statement, 7).split(u' ', Qt::SkipEmptyParts);
    facts.names = textAt(statement, 8);
    facts.area = textAt(statement, 9);
    return facts;
}

int Index::entries(const QString &word, bool unfinished) const
{
    SQLite::Statement &statement =
        m_connection.prepared("SELECT coalesce(sum(entries), 0) FROM (SELECT entries FROM vocabulary WHERE "
                              "word >= ? AND word <= ? LIMIT 50)");
    bind(statement, 1, word);
    bind(statement, 2, unfinished ? behind(word) : word);
    return statement.executeStep() ? statement.getColumn(0).getInt() : 0;
}

} // namespace waymark::store
