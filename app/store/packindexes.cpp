#include "store/packindexes.h"

#include "store/schema.h"
#include "store/wordlist.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace waymark::store {

namespace {

constexpr int pagesOfStep = 2000;

qint64 pagesOf(Connection &connection, const char *index)
{
    SQLite::Statement count(connection.database(), std::string("SELECT count(*) FROM ") + index + "_data");
    return count.executeStep() ? count.getColumn(0).getInt64() : 0;
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
    SQLite::Database &database = connection.database();
    for (std::size_t i = 0; i < schema::indexes.size(); ++i) {
        const std::string index = schema::indexes[i];
        const std::string merge = "INSERT INTO " + index + '(' + index + ", rank) VALUES('merge', ";
        const double all = double(std::max<qint64>(1, pagesOf(connection, schema::indexes[i])));
        // A negative number starts to merge all; each further step goes on by so many pages.
        std::string pages = std::to_string(-pagesOfStep);
        for (int done = pagesOfStep;; done += pagesOfStep) {
            const int before = database.getTotalChanges();
            database.exec(merge + pages + ')');
            if (!steps.merged(i, schema::indexes.size(), done / all))
                return false;
            if (database.getTotalChanges() - before < 2)
                break;
            pages = std::to_string(pagesOfStep);
        }
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

} // namespace waymark::store
