#include "store/stage.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <tuple>

namespace waymark::store {

namespace {

constexpr qsizetype bufferSize = 1 << 20;

[[noreturn]] void fail()
{
    throw std::system_error(errno, std::generic_category());
}

/// Not every file system knows files without a name from the start.
int namelessFile(const QByteArray &folder)
{
    const int file = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        return file;
    QByteArray path = folder + "/waymark-XXXXXX";
    const int named = ::mkostemp(path.data(), O_CLOEXEC);
    if (named < 0)
        fail();
    ::unlink(path.constData());
    return named;
}

} // namespace

Stage::Stage(const QString &folder)
    : m_file(namelessFile(QFile::encodeName(folder)))
{
    m_buffer.reserve(bufferSize);
}

Stage::~Stage()
{
    ::close(m_file);
}

void Stage::flush()
{
    for (qsizetype done = 0; done < m_buffer.size();) {
        const ssize_t wrote =
            ::write(m_file, m_buffer.constData() + done, std::size_t(m_buffer.size() - done));
        if (wrote < 0 && errno != EINTR)
            fail();
        done += std::max<ssize_t>(wrote, 0);
    }
    m_buffer.resize(0);
}

void Stage::append(const QByteArray &sort, const QByteArray &id, const QByteArray &language,
                   QByteArrayView record)
{
    if (m_buffer.size() + record.size() > bufferSize)
        flush();
    Entry entry;
    entry.key = m_keys.size();
    entry.record = m_written;
    entry.size = quint32(record.size());
    entry.sort = quint32(sort.size());
    entry.id = quint32(id.size());
    entry.language = quint32(language.size());
    m_keys.append(sort.constData(), entry.sort);
    m_keys.append(id.constData(), entry.id);
    m_keys.append(language.constData(), entry.language);
    m_entries.push_back(entry);
    m_buffer.append(record);
    m_written += quint64(record.size());
}

std::string_view Stage::sortOf(const Entry &entry) const
{
    return std::string_view(m_keys).substr(entry.key, entry.sort);
}

std::string_view Stage::idOf(const Entry &entry) const
{
    return std::string_view(m_keys).substr(entry.key + entry.sort, entry.id);
}

std::string_view Stage::languageOf(const Entry &entry) const
{
    return std::string_view(m_keys).substr(entry.key + entry.sort + entry.id, entry.language);
}

void Stage::putInOrder()
{
    // Each id at the place of its first, and all of an id together.
    std::sort(m_entries.begin(), m_entries.end(), [this](const Entry &a, const Entry &b) {
        return std::tuple(idOf(a), sortOf(a), a.record) < std::tuple(idOf(b), sortOf(b), b.record);
    });
    for (std::size_t i = 1; i < m_entries.size(); ++i) {
        if (idOf(m_entries[i]) != idOf(m_entries[i - 1]) || sortOf(m_entries[i]) == sortOf(m_entries[i - 1]))
            continue;
        Entry &later = m_entries[i];
        const std::string key =
            std::string(sortOf(m_entries[i - 1])) + std::string(idOf(later)) + std::string(languageOf(later));
        later.sort = m_entries[i - 1].sort;
        later.key = m_keys.size();
        m_keys += key;
    }
    std::sort(m_entries.begin(), m_entries.end(), [this](const Entry &a, const Entry &b) {
        const auto key = [this](const Entry &one) {
            return std::tuple(sortOf(one), idOf(one), languageOf(one) != "en", languageOf(one), one.record);
        };
        return key(a) < key(b);
    });
}

void Stage::read(const Take &take)
{
    flush();
    putInOrder();
    QByteArray record;
    const Entry *before = nullptr;
    for (const Entry &entry : m_entries) {
        record.resize(qsizetype(entry.size));
        for (qsizetype done = 0; done < record.size();) {
            const ssize_t got = ::pread(m_file, record.data() + done, std::size_t(record.size() - done),
                                        off_t(entry.record) + done);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                fail();
            done += got;
        }
        if (!take(record, before != nullptr && idOf(*before) == idOf(entry)))
            return;
        before = &entry;
    }
}

} // namespace waymark::store
