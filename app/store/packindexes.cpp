#include "store/packindexes.h"

#include "store/expression.h"
#include "store/rowset.h"
#include "store/schema.h"
#include "store/wordlist.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace waymark::store {

namespace {

constexpr int pagesOfStep = 2000;

qint64 pagesOf(Connection &connection, const std::string &index)
{
    SQLite::Statement count(connection.database(), "SELECT count(*) FROM " + index + "_data");
    return count.executeStep() ? count.getColumn(0).getInt64() : 0;
}

/// Makes one run of the many that filling left. `wrote` hears of each step, and stops it.
template<class Wrote> bool merge(SQLite::Database &database, const std::string &index, const Wrote &wrote)
{
    const std::string merge = "INSERT INTO " + index + '(' + index + ", rank) VALUES('merge', ";
    // A negative number starts to merge all; each further step goes on by so many pages.
    std::string pages = std::to_string(-pagesOfStep);
    for (int step = 1;; ++step) {
        const int before = database.getTotalChanges();
        database.exec(merge + pages + ')');
        if (!wrote(step * pagesOfStep))
            return false;
        if (database.getTotalChanges() - before < 2)
            return true;
        pages = std::to_string(pagesOfStep);
    }
}

} // namespace

void addTerms(Connection &connection, const char *sql, qint64 row, QByteArrayView terms)
{
    SQLite::Statement &insert = connection.prepared(sql);
    bind(insert, 1, row);
    bindBytes(insert, 2, terms);
    insert.exec();
}

bool mergeIndexes(Connection &connection, BuildSteps &steps)
{
    std::vector<qint64> pages;
    for (const char *const index : schema::indexes)
        pages.push_back(pagesOf(connection, index));
    const double all = double(std::accumulate(pages.begin(), pages.end(), qint64(1)));
    qint64 before = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const bool isWhole = merge(connection.database(), schema::indexes[i], [&](qint64 written) {
            return steps.merged(double(before + std::min(written, pages[i])) / all);
        });
        if (!isWhole)
            return false;
        before += pages[i];
    }
    return true;
}

void insertVocabulary(Connection &connection)
{
    connection.database().exec(schema::terms);
    SQLite::Statement terms(
        connection.database(),
        "SELECT term, sum(doc) FROM (SELECT term, doc FROM service_terms UNION ALL SELECT "
        "term, doc FROM page_terms) WHERE term NOT GLOB '#*' AND term NOT GLOB '*=' "
        "GROUP BY term");
    std::vector<std::pair<QString, quint32>> words;
    while (terms.executeStep())
        words.emplace_back(textAt(terms, 0), quint32(terms.getColumn(1).getInt64()));
    std::sort(words.begin(), words.end());
    const WordList list(words);
    const QByteArray letters = list.letters();
    const QByteArray starts = list.starts();
    const QByteArray entries = list.entries();
    SQLite::Statement &insert =
        connection.prepared("INSERT INTO vocabulary(letters, starts, entries) VALUES(?, ?, ?)");
    bindBytes(insert, 1, letters);
    bindBytes(insert, 2, starts);
    bindBytes(insert, 3, entries);
    insert.exec();
}

void insertTagRows(Connection &connection, const QStringList &tags)
{
    for (const QString &tag : tags) {
        RowSet set;
        SQLite::Statement &rows =
            connection.prepared("SELECT rowid FROM service_names WHERE service_names MATCH ?");
        bind(rows, 1, expression::term(tag));
        while (rows.executeStep())
            set.insert(rows.getColumn(0).getInt64());
        SQLite::Statement &insert = connection.prepared("INSERT INTO tag_rows(tag, rows) VALUES(?, ?)");
        bind(insert, 1, tag);
        bindBytes(insert, 2, set.bytes());
        insert.exec();
    }
}

} // namespace waymark::store
