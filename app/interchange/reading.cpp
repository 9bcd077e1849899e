#include "interchange/reading.h"

#include "interchange/textfile.h"

namespace waymark::interchange {

bool Reading::tell(qint64 doneOfFile)
{
    if (!m_cancelled && m_progress)
        m_cancelled = !m_progress(m_done + doneOfFile * m_weight, m_total);
    return !m_cancelled;
}

void Reading::fail(const QString &path, const JsonFault &fault)
{
    m_failed.insert(path);
    m_problems.add({Level::Error, path, fault.line, fault.text});
}

void Reading::text(const QString &path, const std::function<void(QByteArrayView)> &take)
{
    if (m_failed.contains(path) || !tell(0))
        return;
    const auto opened = TextFile::open(path);
    if (!opened) {
        fail(path, {0, opened.error().sentence});
        return;
    }
    const QByteArrayView bytes = opened.value().bytes();
    take(bytes);
    m_done += bytes.size() * m_weight;
}

std::optional<JsonValue> Reading::file(const QString &path)
{
    std::optional<JsonValue> value;
    text(path, [&](QByteArrayView bytes) {
        JsonValue read;
        if (const auto fault = readJson(bytes, read))
            fail(path, *fault);
        else
            value = std::move(read);
    });
    return value;
}

void Reading::records(const QString &path, const std::function<void(const JsonValue &)> &take)
{
    text(path, [&](QByteArrayView bytes) {
        static constexpr qsizetype mostHeld = 64 << 20;
        qsizetype gone = 0;
        const auto fault = readJsonRecords(bytes, [&](JsonValue &&record, qsizetype readSoFar) {
            take(record);
            if (readSoFar - gone > mostHeld) {
                letGo(bytes.first(readSoFar));
                gone = readSoFar;
            }
            return tell(readSoFar);
        });
        if (fault)
            fail(path, *fault);
    });
}

} // namespace waymark::interchange
