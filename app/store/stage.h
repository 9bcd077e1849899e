#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace waymark::store {

/// Where services wait until all are there and their order is known: in a file without a name, which is gone
/// with the process however that ends. Some 100 bytes of each stay in memory.
class Stage
{
public:
    /// Throws std::system_error, as all members do, when the folder has no room or cannot be written to.
    explicit Stage(const QString &folder);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// `sort` compares as bytes. An entry that comes again, in another language, goes with the first of both.
    void append(const QByteArray &sort, const QByteArray &id, const QByteArray &language,
                QByteArrayView record);
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    /// Gets a record and whether the one before it was of the same id. Returns false to stop.
    using Take = std::function<bool(QByteArrayView record, bool isSame)>;
    /// In order: by `sort`, then id; of one id English first, then by language, then as they came.
    void read(const Take &take);

private:
    struct Entry
    {
        quint64 key = 0; ///< in m_keys: sort, id, language
        quint64 record = 0;
        quint32 size = 0;
        quint32 sort = 0;
        quint32 id = 0;
        quint32 language = 0;
    };

    void flush();
    void putInOrder();
    [[nodiscard]] std::string_view sortOf(const Entry &entry) const;
    [[nodiscard]] std::string_view idOf(const Entry &entry) const;
    [[nodiscard]] std::string_view languageOf(const Entry &entry) const;

    int m_file = -1;
    quint64 m_written = 0;
    QByteArray m_buffer;
    std::string m_keys;
    std::vector<Entry> m_entries;
};

} // namespace waymark::store
