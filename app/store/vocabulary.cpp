#include "store/vocabulary.h"

#include "store/nearword.h"
#include "store/soundkey.h"

#include <algorithm>

namespace waymark::store {

namespace {

constexpr qsizetype shortestTwice = 6; ///< from here on two mistakes are allowed
constexpr qsizetype shortestPart = 3;
constexpr qint64 commonPart = 2;        ///< both halves of parted words stand in so many entries
constexpr quint32 everydayEntries = 12; ///< words of phrases count as if they stood in so many entries
constexpr qsizetype mostKept = 64;
constexpr qsizetype shortestSound = 4;

bool isCorrectable(const QString &word)
{
    return word.size() >= NearWord::shortest && word.size() <= NearWord::longest &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

QByteArrayView runAt(const SQLite::Statement &row, int column)
{
    const SQLite::Column run = row.getColumn(column);
    return QByteArrayView(static_cast<const char *>(run.getBlob()), run.getBytes());
}

WordList packWords(Connection &connection)
{
    SQLite::Statement &row = connection.prepared("SELECT letters, starts, entries FROM vocabulary");
    return row.executeStep() ? WordList::from(runAt(row, 0), runAt(row, 1), runAt(row, 2)) : WordList();
}

WordList ownList(const QSet<QString> &words, const WordList &others)
{
    std::vector<std::pair<QString, quint32>> list;
    for (const QString &word : words)
        list.emplace_back(word, others.entriesOf(QStringView(word)));
    std::sort(list.begin(), list.end());
    return WordList(list);
}

} // namespace

Vocabulary::Vocabulary(Connection &connection, const QStringList &ownWords)
    : m_words(packWords(connection))
    , m_isOwn(ownWords.begin(), ownWords.end())
{
    m_own = ownList(m_isOwn, m_words);
}

bool Vocabulary::knows(const QString &word, bool unfinished) const
{
    const auto isIn = [&](const WordList &list) {
        const std::size_t at = list.from(QStringView(word));
        return at < list.size() && (unfinished ? list.word(at).startsWith(word) : list.word(at) == word);
    };
    return m_isOwn.contains(word) || isIn(m_words) || (unfinished && isIn(m_own));
}

qint64 Vocabulary::entries(const QString &word, bool unfinished) const
{
    if (!unfinished)
        return m_words.entriesOf(QStringView(word));
    qint64 sum = 0;
    const std::size_t end = m_words.behind(word);
    for (std::size_t i = m_words.from(QStringView(word)); i < end; ++i)
        sum += m_words.entriesOf(i);
    return sum;
}

QStringList Vocabulary::startingWith(const QString &beginning, std::size_t most) const
{
    std::vector<std::size_t> all;
    const std::size_t end = m_words.behind(beginning);
    for (std::size_t i = m_words.from(QStringView(beginning)); i < end; ++i)
        all.push_back(i);
    const auto isMoreFrequent = [this](std::size_t a, std::size_t b) {
        return std::pair(m_words.entriesOf(b), a) < std::pair(m_words.entriesOf(a), b);
    };
    const std::size_t count = std::min(most, all.size());
    std::partial_sort(all.begin(), all.begin() + qsizetype(count), all.end(), isMoreFrequent);
    QStringList words;
    for (std::size_t i = 0; i < count; ++i)
        words.append(m_words.word(all[i]).toString());
    return words;
}

qint64 Vocabulary::frequency(const QString &word) const
{
    return qint64(m_words.entriesOf(QStringView(word))) + (m_isOwn.contains(word) ? everydayEntries : 0);
}

QString Vocabulary::parted(const QString &word) const
{
    QString best;
    qint64 most = commonPart - 1;
    for (qsizetype at = shortestPart; at + shortestPart <= word.size(); ++at) {
        const qint64 rarer = std::min(frequency(word.left(at)), frequency(word.mid(at)));
        if (rarer > most) {
            most = rarer;
            best = word.left(at) + u' ' + word.mid(at);
        }
    }
    return best;
}

QString Vocabulary::nearest(const QString &word, int allowed, bool unfinished) const
{
    NearWord near(word, allowed, unfinished);
    near.lookIn(m_words, 0);
    near.lookIn(m_own, everydayEntries);
    return near.best();
}

/// Among the words of everyday phrases: what people tell, and few enough to be gone through.
QString Vocabulary::soundingLike(const QString &word) const
{
    if (m_sounds.isEmpty()) {
        for (std::size_t i = 0; i < m_own.size(); ++i) {
            const QStringView own = m_own.word(i);
            if (own.size() >= shortestSound)
                m_sounds.insert(soundKey(own), i);
        }
    }
    const QString key = soundKey(word);
    QString best;
    quint32 most = 0;
    const auto [from, to] = m_sounds.equal_range(key);
    for (auto it = from; it != to && !key.isEmpty(); ++it) {
        const QString one = m_own.word(*it).toString();
        const quint32 entries = m_own.entriesOf(*it) + 1;
        if (one[0] == word[0] && (entries > most || (entries == most && one < best))) {
            most = entries;
            best = one;
        }
    }
    return best;
}

QString Vocabulary::found(const QString &word, bool unfinished) const
{
    QString near = nearest(word, 1, unfinished);
    if (near.isEmpty() && unfinished)
        near = nearest(word, 1, false);
    if (near.isEmpty())
        near = parted(word);
    if (near.isEmpty() && word.size() >= shortestTwice)
        near = nearest(word, 2, unfinished);
    if (near.isEmpty() && word.size() >= shortestSound)
        near = soundingLike(word);
    return near;
}

QString Vocabulary::nearestOfEntries(const QString &word) const
{
    if (!isCorrectable(word))
        return {};
    const int most = word.size() >= shortestTwice ? 2 : 1;
    QString best;
    for (int allowed = 1; allowed <= most && best.isEmpty(); ++allowed) {
        NearWord near(word, allowed, false);
        near.lookIn(m_words, 0);
        best = near.best();
    }
    return best;
}

QString Vocabulary::nearest(const QString &word, bool unfinished) const
{
    if (!isCorrectable(word))
        return {};
    const std::pair key(word, unfinished);
    if (const auto known = m_corrected.constFind(key); known != m_corrected.constEnd())
        return *known;
    if (m_corrected.size() >= mostKept)
        m_corrected.clear();
    return *m_corrected.insert(key, found(word, unfinished));
}

} // namespace waymark::store
