#pragma once

#include "interchange/importer.h"
#include "interchange/json.h"

#include <QSet>

namespace waymark::interchange {

/// Opens and parses the files of sources for both readings: tells problems once, counts what is done, hears
/// the stop.
class Reading
{
public:
    /// `bytes`: what is read, twice.
    Reading(Problems &problems, const ImportProgress &progress, qint64 bytes)
        : m_problems(problems)
        , m_progress(progress)
        , m_total(bytes * (1 + weightOfSecond))
    {}

    /// From now on entries are made of what is read, which takes longer.
    void beginSecond() { m_weight = weightOfSecond; }

    /// A whole file of ours; nothing where it is not JSON or cannot be read.
    std::optional<JsonValue> file(const QString &path);
    /// Record by record.
    void records(const QString &path, const std::function<void(const JsonValue &)> &take);
    /// The bytes of a text file.
    void text(const QString &path, const std::function<void(QByteArrayView)> &take);

    [[nodiscard]] bool cancelled() const { return m_cancelled; }

private:
    static constexpr qint64 weightOfSecond = 8; ///< as measured, next to the first

    bool tell(qint64 doneOfFile);
    void fail(const QString &path, const JsonFault &fault);

    Problems &m_problems;
    const ImportProgress &m_progress;
    qint64 m_total;
    qint64 m_weight = 1;
    qint64 m_done = 0; ///< bytes by weight
    bool m_cancelled = false;
    QSet<QString> m_failed; ///< not read, and not reported, again
};

} // namespace waymark::interchange
