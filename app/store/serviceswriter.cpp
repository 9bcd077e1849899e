#include "store/serviceswriter.h"

#include "store/codec.h"
#include "store/packindexes.h"

namespace waymark::store {

bool ServicesWriter::write(Stage &stage, BuildSteps &steps)
{
    stage.read([&](QByteArrayView record, bool isSame) {
        const PreparedService service = PreparedService::from(record);
        if (isSame) {
            insertTranslation(service);
            m_names.append(' ').append(service.names);
            m_texts.append(' ').append(service.texts);
        } else {
            insertTerms();
            insert(service);
            m_names = service.names.toByteArray();
            m_texts = service.texts.toByteArray();
        }
        return steps.wroteService();
    });
    if (!steps.stopped())
        insertTerms();
    return !steps.stopped();
}

void ServicesWriter::insertTerms()
{
    if (m_count == 0)
        return;
    addTerms(m_connection, "INSERT INTO service_names(rowid, terms) VALUES(?, ?)", m_count, m_names);
    addTerms(m_connection, "INSERT INTO service_texts(rowid, terms) VALUES(?, ?)", m_count, m_texts);
}

void ServicesWriter::insert(const PreparedService &service)
{
    ++m_count;
    SQLite::Statement &insert =
        m_connection.prepared("INSERT INTO service(rowid, id, row, page) VALUES(?, ?, ?, ?)");
    bind(insert, 1, m_count);
    bindText(insert, 2, service.id);
    bindBytes(insert, 3, service.row);
    bindBytes(insert, 4, service.page);
    insert.exec();
    SQLite::Statement &fact = m_connection.prepared("INSERT INTO fact(service, facts) VALUES(?, ?)");
    bind(fact, 1, m_count);
    bindBytes(fact, 2, service.facts);
    fact.exec();
    insertNumbers(service);
    for (const PreparedArea &area : service.areas)
        m_placeWords.addArea(area.words, area.place);
    m_occurring.add(service.facts);
}

void ServicesWriter::insertTranslation(const PreparedService &service)
{
    core::Service whole;
    codec::readRow(service.row, whole);
    codec::readPage(service.page, whole);
    const QByteArray row = codec::translatedRowOf(whole);
    const QByteArray page = codec::translatedPageOf(whole);
    SQLite::Statement &insert = m_connection.prepared(
        "INSERT OR REPLACE INTO service_text(service, language, row, page) VALUES(?, ?, ?, ?)");
    bind(insert, 1, m_count);
    bindText(insert, 2, service.language);
    bindBytes(insert, 3, row);
    bindBytes(insert, 4, page);
    insert.exec();
}

void ServicesWriter::insertNumbers(const PreparedService &service)
{
    for (const PreparedNumber &number : service.numbers) {
        SQLite::Statement &insert = m_connection.prepared(
            "INSERT INTO number(digits, service, printed, old, ring_instead) VALUES(?, ?, ?, ?, ?)");
        bindText(insert, 1, number.digits);
        bind(insert, 2, m_count);
        bindText(insert, 3, number.printed);
        bind(insert, 4, qint64(number.old ? 1 : 0));
        bindText(insert, 5, number.ringInstead);
        insert.exec();
        addTerms(m_connection, "INSERT INTO number_digits(rowid, digits) VALUES(?, ?)",
                 m_connection.database().getLastInsertRowid(), number.digits);
    }
}

} // namespace waymark::store
