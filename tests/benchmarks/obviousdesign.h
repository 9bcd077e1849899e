#pragma once

#include "benchmarks/generatedcontent.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

namespace waymark::benchmarks {

/// What anybody would write first: one FTS5 table with prefixes, every match scored by bm25.
class ObviousDesign
{
public:
    explicit ObviousDesign(const QString &path);

    void fill(const GeneratedContent &content);
    /// How many rows it shows.
    int search(const QString &text);

private:
    SQLite::Database m_database;
    std::optional<SQLite::Statement> m_search;
};

} // namespace waymark::benchmarks
