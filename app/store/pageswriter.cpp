#include "store/pageswriter.h"

#include "store/codec.h"
#include "store/packindexes.h"

namespace waymark::store {

namespace {

core::AdvicePage pageAt(const SQLite::Statement &rows)
{
    core::AdvicePage page;
    page.id = textAt(rows, 0);
    page.language = textAt(rows, 1);
    codec::readRow(bytesAt(rows, 2), page);
    codec::readPage(bytesAt(rows, 3), page);
    return page;
}

void insertPage(Connection &connection, qint64 number, const SQLite::Statement &staged)
{
    SQLite::Statement &insert = connection.prepared(
        "INSERT OR REPLACE INTO page(number, language, id, row, page) VALUES(?, ?, ?, ?, ?)");
    bind(insert, 1, number);
    bind(insert, 2, textAt(staged, 1));
    bind(insert, 3, textAt(staged, 0));
    bindBytes(insert, 4, viewAt(staged, 2));
    bindBytes(insert, 5, viewAt(staged, 3));
    insert.exec();
}

void insertTerms(Connection &connection, qint64 number, const EntryTerms &terms)
{
    if (number == 0)
        return;
    addTerms(connection, "INSERT INTO page_names(rowid, terms) VALUES(?, ?)", number,
             terms.names.join(u' ').toUtf8());
    addTerms(connection, "INSERT INTO page_texts(rowid, terms) VALUES(?, ?)", number,
             terms.texts.join(u' ').toUtf8());
}

} // namespace

void stagePage(Connection &connection, const core::AdvicePage &page)
{
    SQLite::Statement &insert =
        connection.prepared("INSERT INTO staged_page(sort, id, language, row, page) VALUES(?, ?, ?, ?, ?)");
    bind(insert, 1, QString::number(page.order).rightJustified(6, u'0'));
    bind(insert, 2, page.id);
    bind(insert, 3, page.language);
    const QByteArray row = codec::rowOf(static_cast<const core::AdviceSummary &>(page));
    const QByteArray rest = codec::pageOf(page);
    bindBytes(insert, 4, row);
    bindBytes(insert, 5, rest);
    insert.exec();
}

qint64 insertPages(Connection &connection, const TermNames &termNames, const text::Analyser &analyser)
{
    SQLite::Statement rows(
        connection.database(),
        "SELECT id, language, row, page FROM staged_page JOIN (SELECT id, min(sort) AS place FROM"
        " staged_page GROUP BY id) USING(id) ORDER BY place, id, language = 'en' DESC, language");
    qint64 count = 0;
    QString id;
    EntryTerms terms;
    while (rows.executeStep()) {
        const core::AdvicePage page = pageAt(rows);
        if (page.id != id) {
            insertTerms(connection, count, terms);
            id = page.id;
            terms = {};
            ++count;
        }
        const EntryTerms more = termsOf(page, termNames, analyser);
        terms.names += more.names;
        terms.texts += more.texts;
        insertPage(connection, count, rows);
    }
    insertTerms(connection, count, terms);
    return count;
}

} // namespace waymark::store
