#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <map>
#include <memory>
#include <string>

namespace waymark::store {

/// One SQLite connection with the statements that were prepared on it. Throws SQLite::Exception; whoever uses
/// it catches at the layer's edge. Not thread-safe.
class Connection
{
public:
    Connection(const std::string &name, int flags)
        : m_database(name, flags)
    {}

    [[nodiscard]] SQLite::Database &database() { return m_database; }
    /// Prepared once for each `sql`, handed out reset and without bound values; valid until it is asked for
    /// again.
    SQLite::Statement &prepared(const char *sql);

private:
    SQLite::Database m_database;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements;
};

/// Binds count from 1, columns from 0.
void bind(SQLite::Statement &statement, int index, const QString &value);
void bind(SQLite::Statement &statement, int index, qint64 value);
/// Keeps no copy: what is bound has to live until the statement has run.
void bindBytes(SQLite::Statement &statement, int index, QByteArrayView value);
void bindText(SQLite::Statement &statement, int index, QByteArrayView utf8);
QString textAt(const SQLite::Statement &statement, int column);
QByteArray bytesAt(const SQLite::Statement &statement, int column);
/// Valid until the statement goes on.
QByteArrayView viewAt(const SQLite::Statement &statement, int column);

} // namespace waymark::store
