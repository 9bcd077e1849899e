#include "store/rows.h"

#include "store/codec.h"

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

// The language asked for first, then English, then whatever there is.
#define WAYMARK_BEST_LANGUAGE " ORDER BY language = ? DESC, language = 'en' DESC, language LIMIT 1"

core::AdviceSummary adviceRow(const SQLite::Statement &row)
{
    core::AdviceSummary page;
    page.id = textAt(row, 0);
    page.language = textAt(row, 1);
    codec::readRow(viewAt(row, 2), page);
    return page;
}

} // namespace

void Rows::translate(qint64 row, const QString &language, core::ServiceSummary &summary,
                     core::Service *whole) const
{
    if (language.isEmpty() || language == "en"_L1)
        return;
    SQLite::Statement &texts =
        m_connection.prepared("SELECT row, page FROM service_text WHERE service = ? AND language = ?");
    bind(texts, 1, row);
    bind(texts, 2, language);
    if (!texts.executeStep())
        return;
    codec::readRow(viewAt(texts, 0), summary);
    if (whole != nullptr)
        codec::readPage(viewAt(texts, 1), *whole);
}

std::optional<core::ServiceSummary> Rows::summary(qint64 row, const QString &language) const
{
    const QPair<qint64, QString> key(row, language);
    if (const core::ServiceSummary *known = m_summaries.object(key))
        return *known;
    const auto read = readSummary(row, language);
    if (read)
        m_summaries.insert(key, new core::ServiceSummary(*read));
    return read;
}

std::optional<core::ServiceSummary> Rows::readSummary(qint64 row, const QString &language) const
{
    SQLite::Statement &found = m_connection.prepared("SELECT id, row FROM service WHERE rowid = ?");
    bind(found, 1, row);
    if (!found.executeStep())
        return std::nullopt;
    core::ServiceSummary summary;
    summary.id = textAt(found, 0);
    codec::readRow(viewAt(found, 1), summary);
    translate(row, language, summary, nullptr);
    return summary;
}

std::optional<qint64> Rows::rowOf(const QString &serviceId) const
{
    SQLite::Statement &found = m_connection.prepared("SELECT rowid FROM service WHERE id = ?");
    bind(found, 1, serviceId);
    return found.executeStep() ? std::optional(found.getColumn(0).getInt64()) : std::nullopt;
}

std::optional<core::Service> Rows::service(const QString &id, const QString &language) const
{
    SQLite::Statement &found = m_connection.prepared("SELECT rowid, row, page FROM service WHERE id = ?");
    bind(found, 1, id);
    if (!found.executeStep())
        return std::nullopt;
    core::Service service;
    service.id = id;
    codec::readRow(viewAt(found, 1), service);
    codec::readPage(viewAt(found, 2), service);
    translate(found.getColumn(0).getInt64(), language, service, &service);
    return service;
}

std::optional<core::AdviceSummary> Rows::page(qint64 number, const QString &language) const
{
    SQLite::Statement &found =
        m_connection.prepared("SELECT id, language, row FROM page WHERE number = ?" WAYMARK_BEST_LANGUAGE);
    bind(found, 1, number);
    bind(found, 2, language);
    return found.executeStep() ? std::optional(adviceRow(found)) : std::nullopt;
}

std::optional<core::AdvicePage> Rows::advice(const QString &id, const QString &language) const
{
    SQLite::Statement &found =
        m_connection.prepared("SELECT id, language, row, page FROM page WHERE id = ?" WAYMARK_BEST_LANGUAGE);
    bind(found, 1, id);
    bind(found, 2, language);
    if (!found.executeStep())
        return std::nullopt;
    core::AdvicePage page;
    static_cast<core::AdviceSummary &>(page) = adviceRow(found);
    codec::readPage(viewAt(found, 3), page);
    return page;
}

QList<core::AdviceSummary> Rows::pages(const QString &language) const
{
    QList<qint64> numbers;
    SQLite::Statement &found = m_connection.prepared("SELECT DISTINCT number FROM page ORDER BY number");
    while (found.executeStep())
        numbers.append(found.getColumn(0).getInt64());
    QList<core::AdviceSummary> pages;
    for (const qint64 number : numbers) {
        if (const auto one = page(number, language))
            pages.append(*one);
    }
    return pages;
}

std::optional<core::EasyRead> Rows::easyRead(const QString &id, const QString &language) const
{
    SQLite::Statement &found =
        m_connection.prepared("SELECT language, text FROM easy_read WHERE id = ?" WAYMARK_BEST_LANGUAGE);
    bind(found, 1, id);
    bind(found, 2, language);
    if (!found.executeStep())
        return std::nullopt;
    core::EasyRead text;
    text.id = id;
    text.language = textAt(found, 0);
    codec::readText(viewAt(found, 1), text);
    return text;
}

} // namespace waymark::store
