#include "store/connection.h"

#include <cstdint>

namespace waymark::store {

SQLite::Statement &Connection::prepared(const char *sql)
{
    const auto known = m_statements.find(std::string_view(sql));
    if (known == m_statements.end())
        return *m_statements.emplace(sql, std::make_unique<SQLite::Statement>(m_database, sql)).first->second;
    known->second->reset();
    known->second->clearBindings();
    return *known->second;
}

void bind(SQLite::Statement &statement, int index, const QString &value)
{
    statement.bind(index, value.toStdString());
}

void bind(SQLite::Statement &statement, int index, qint64 value)
{
    statement.bind(index, std::int64_t(value));
}

QString textAt(const SQLite::Statement &statement, int column)
{
    return QString::fromUtf8(bytesAt(statement, column));
}

QByteArray bytesAt(const SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const char *text = value.getText("");
    return QByteArray(text, value.getBytes());
}

} // namespace waymark::store
