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

void bindBytes(SQLite::Statement &statement, int index, QByteArrayView value)
{
    // SQLite takes a null pointer for NULL.
    statement.bindNoCopy(index, static_cast<const void *>(value.isNull() ? "" : value.data()),
                         int(value.size()));
}

void bindText(SQLite::Statement &statement, int index, QByteArrayView utf8)
{
    statement.bind(index, std::string(utf8.data(), std::size_t(utf8.size())));
}

QString textAt(const SQLite::Statement &statement, int column)
{
    return QString::fromUtf8(viewAt(statement, column));
}

QByteArray bytesAt(const SQLite::Statement &statement, int column)
{
    return viewAt(statement, column).toByteArray();
}

QByteArrayView viewAt(const SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    // The bytes have to be asked for before their number.
    const void *bytes = value.getBlob();
    return QByteArrayView(static_cast<const char *>(bytes), bytes == nullptr ? 0 : value.getBytes());
}

} // namespace waymark::store
