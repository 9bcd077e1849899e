#pragma once

#include "core/advice.h"
#include "core/easyread.h"
#include "core/service.h"
#include "store/connection.h"

#include <QCache>
#include <QPair>
#include <QString>

#include <optional>

namespace waymark::store {

/// Entries read from the pack, in `language` where it has them, else in English or the one language there is.
/// Throws SQLite::Exception.
class Rows
{
public:
    explicit Rows(Connection &connection)
        : m_connection(connection)
    {}

    [[nodiscard]] std::optional<core::ServiceSummary> summary(qint64 row, const QString &language) const;
    [[nodiscard]] std::optional<qint64> rowOf(const QString &serviceId) const;
    [[nodiscard]] std::optional<core::Service> service(const QString &id, const QString &language) const;
    [[nodiscard]] std::optional<core::AdviceSummary> page(qint64 number, const QString &language) const;
    [[nodiscard]] std::optional<core::AdvicePage> advice(const QString &id, const QString &language) const;
    [[nodiscard]] QList<core::AdviceSummary> pages(const QString &language) const;
    [[nodiscard]] std::optional<core::EasyRead> easyRead(const QString &id, const QString &language) const;

private:
    [[nodiscard]] std::optional<core::ServiceSummary> readSummary(qint64 row, const QString &language) const;
    void translate(qint64 row, const QString &language, core::ServiceSummary &summary,
                   core::Service *whole) const;

    Connection &m_connection;
    /// Of lists shown lately: the next keystroke mostly shows the same rows.
    mutable QCache<QPair<qint64, QString>, core::ServiceSummary> m_summaries{512};
};

} // namespace waymark::store
