#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <string>
#include <utility>
#include <vector>

namespace waymark::store {

/// Sorted words, and in how many entries each stands; kept in three runs of memory, as they stand in the
/// pack, so that a quarter of a million are there in a millisecond and take 6 MB.
class WordList
{
public:
    WordList() = default;
    /// `words` have to be sorted by code units, each once.
    explicit WordList(const std::vector<std::pair<QString, quint32>> &words);

    /// Little-endian: UTF-16 of all words, where each begins (and the last ends), entries. Runs that do not
    /// fit together give an empty list; words of a damaged pack may be out of order.
    static WordList from(QByteArrayView letters, QByteArrayView starts, QByteArrayView entries);
    [[nodiscard]] QByteArray letters() const;
    [[nodiscard]] QByteArray starts() const;
    [[nodiscard]] QByteArray entries() const;

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] QStringView word(std::size_t at) const
    {
        return QStringView(m_letters.data() + m_starts[at], qsizetype(m_starts[at + 1] - m_starts[at]));
    }
    [[nodiscard]] quint32 entriesOf(std::size_t at) const { return m_entries[at]; }
    /// The first word that is not before `word`.
    [[nodiscard]] std::size_t from(QStringView word) const;
    /// The first word behind those that start with `beginning`.
    [[nodiscard]] std::size_t behind(QStringView beginning) const;
    /// 0 for a word that is not in the list.
    [[nodiscard]] quint32 entriesOf(QStringView word) const;

private:
    std::u16string m_letters;
    std::vector<quint32> m_starts{0};
    std::vector<quint32> m_entries;
};

} // namespace waymark::store
