#include "benchmarks/obviousdesign.h"

#include "text/fold.h"

namespace waymark::benchmarks {

using namespace Qt::StringLiterals;

ObviousDesign::ObviousDesign(const QString &path)
    : m_database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
{}

void ObviousDesign::fill(const GeneratedContent &content)
{
    m_database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                    "CREATE VIRTUAL TABLE f USING fts5(name, org, descr, town, kw, content='',"
                    " tokenize='unicode61 remove_diacritics 2', prefix='2 3 4');"
                    "INSERT INTO f(f, rank) VALUES('hashsize', 67108864); BEGIN");
    SQLite::Statement insert(m_database,
                             "INSERT INTO f(rowid, name, org, descr, town, kw) VALUES(?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < content.services(); ++i) {
        const core::Service one = content.service(i);
        insert.bind(1, i + 1);
        insert.bind(2, one.name.toStdString());
        insert.bind(3, one.organization.toStdString());
        insert.bind(4, one.description.toStdString());
        insert.bind(5, one.localArea.town.toStdString());
        insert.bind(6, one.keywords.join(u' ').toStdString());
        insert.exec();
        insert.reset();
    }
    m_database.exec("INSERT INTO f(f) VALUES('optimize'); COMMIT");
}

int ObviousDesign::search(const QString &text)
{
    QStringList terms;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString folded = text::folded(word); !folded.isEmpty())
            terms.append(u'"' + folded + u'"');
    }
    if (terms.isEmpty())
        return 0;
    if (!m_search)
        m_search.emplace(m_database, "SELECT rowid FROM f WHERE f MATCH ? ORDER BY"
                                     " bm25(f, 10, 4, 1, 5, 8) LIMIT 20");
    m_search->reset();
    m_search->bind(1, (terms.join(u" AND "_s) + u'*').toStdString());
    int rows = 0;
    while (m_search->executeStep())
        ++rows;
    return rows;
}

} // namespace waymark::benchmarks
