#include "store/wordlist.h"

#include <algorithm>
#include <cstring>

namespace waymark::store {

namespace {

template<class Run> QByteArray bytesOf(const Run &run)
{
    return QByteArray(reinterpret_cast<const char *>(run.data()),
                      qsizetype(run.size() * sizeof(typename Run::value_type)));
}

template<class Run> void fill(Run &run, QByteArrayView bytes)
{
    run.resize(std::size_t(bytes.size()) / sizeof(typename Run::value_type));
    if (!run.empty())
        std::memcpy(run.data(), bytes.data(), run.size() * sizeof(typename Run::value_type));
}

/// The first of `count` places for which `isBefore` no longer holds.
template<class IsBefore> std::size_t parted(std::size_t count, IsBefore isBefore)
{
    std::size_t first = 0;
    while (count > 0) {
        const std::size_t half = count / 2;
        if (isBefore(first + half)) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

} // namespace

WordList::WordList(const std::vector<std::pair<QString, quint32>> &words)
{
    for (const auto &[word, entries] : words) {
        m_letters += word.toStdU16String();
        m_starts.push_back(quint32(m_letters.size()));
        m_entries.push_back(entries);
    }
}

WordList WordList::from(QByteArrayView letters, QByteArrayView starts, QByteArrayView entries)
{
    WordList list;
    fill(list.m_letters, letters);
    fill(list.m_starts, starts);
    fill(list.m_entries, entries);
    const bool fits = list.m_starts.size() == list.m_entries.size() + 1 &&
                      std::is_sorted(list.m_starts.begin(), list.m_starts.end()) &&
                      list.m_starts.back() == list.m_letters.size();
    return fits ? list : WordList();
}

QByteArray WordList::letters() const
{
    return bytesOf(m_letters);
}

QByteArray WordList::starts() const
{
    return bytesOf(m_starts);
}

QByteArray WordList::entries() const
{
    return bytesOf(m_entries);
}

std::size_t WordList::from(QStringView sought) const
{
    return parted(size(), [&](std::size_t at) { return word(at) < sought; });
}

std::size_t WordList::behind(QStringView beginning) const
{
    return parted(size(), [&](std::size_t at) { return word(at).left(beginning.size()) <= beginning; });
}

quint32 WordList::entriesOf(QStringView sought) const
{
    const std::size_t at = from(sought);
    return at < size() && word(at) == sought ? m_entries[at] : 0;
}

} // namespace waymark::store
