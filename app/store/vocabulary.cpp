#include "store/vocabulary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestCorrected = 3;
constexpr qsizetype shortestTwice = 6; ///< from here on two mistakes are allowed
constexpr std::size_t longestCorrected = 24;
/// So short a word with another first letter is another word.
constexpr qsizetype shortestFirstLetter = 6;
constexpr qsizetype shortestPart = 3;
constexpr int commonPart = 2; ///< both halves of parted words stand in so many entries
constexpr double otherFirstLetter = 4;
constexpr double commonSlip = 1.5; ///< letters swapped, doubled, or not doubled
constexpr double letterLeftOut = 1.2;
constexpr double stillUnfinished = 3;
constexpr double mostFrequency = 5; ///< a very frequent word is no likelier to be misspelt
constexpr int everydayEntries = 12; ///< words of phrases count as if they stood in so many entries

bool isCorrectable(const QString &word)
{
    return word.size() >= shortestCorrected && word.size() <= qsizetype(longestCorrected) &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

QString behind(const QString &word)
{
    return word + QString::fromUcs4(U"\U0010FFFF", 1);
}

QString sortedLetters(QString word)
{
    std::sort(word.begin(), word.end());
    return word;
}

QString withoutDoubles(const QString &word)
{
    QString single;
    for (const QChar c : word) {
        if (!single.endsWith(c))
            single += c;
    }
    return single;
}

} // namespace

/// One search through the sorted words. A row holds the distances of the letters walked so far from each
/// beginning of the typed word.
class Vocabulary::Walk
{
public:
    Walk(const QList<Entry> &words, const QString &typed, int allowed, bool unfinished)
        : m_words(words)
        , m_typed(typed)
        , m_length(std::size_t(typed.size()))
        , m_letters(sortedLetters(typed))
        , m_single(withoutDoubles(typed))
        , m_allowed(allowed)
        , m_unfinished(unfinished)
    {}

    [[nodiscard]] QString best()
    {
        Row first{};
        for (std::size_t i = 0; i <= m_length; ++i)
            first[i] = int(i);
        descend(0, m_words.size(), 0, first, first);
        return m_best;
    }

private:
    using Row = std::array<int, longestCorrected + 1>;

    [[nodiscard]] Row rowBelow(const Row &above, const Row &twoAbove, QChar letter, QChar before) const
    {
        Row row{};
        row[0] = above[0] + 1;
        for (std::size_t i = 1; i <= m_length; ++i) {
            const QChar typed = m_typed[qsizetype(i) - 1];
            row[i] = std::min({above[i] + 1, row[i - 1] + 1, above[i - 1] + (typed == letter ? 0 : 1)});
            if (i > 1 && !before.isNull() && typed == before && m_typed[qsizetype(i) - 2] == letter)
                row[i] = std::min(row[i], twoAbove[i - 2] + 1);
        }
        return row;
    }

    void descend(qsizetype from, qsizetype to, qsizetype depth, const Row &above, const Row &row)
    {
        if (m_unfinished && depth >= shortestCorrected && row[m_length] <= m_allowed)
            return offerAll(from, to, row[m_length]);
        if (*std::min_element(row.begin(), row.begin() + m_length + 1) > m_allowed)
            return;
        for (qsizetype i = from; i < to;) {
            const QString &word = m_words[i].word;
            if (word.size() == depth) {
                if (row[m_length] <= m_allowed)
                    offer(m_words[i], row[m_length], false);
                ++i;
                continue;
            }
            const QChar letter = word[depth];
            const qsizetype end = endOfLetter(i, to, depth, letter);
            const QChar before = depth > 0 ? word[depth - 1] : QChar();
            descend(i, end, depth + 1, row, rowBelow(row, above, letter, before));
            i = end;
        }
    }

    /// Behind the last word from `from` on that has this letter there.
    [[nodiscard]] qsizetype endOfLetter(qsizetype from, qsizetype to, qsizetype depth, QChar letter) const
    {
        const auto begin = m_words.begin();
        return std::partition_point(begin + from, begin + to,
                                    [&](const Entry &one) { return one.word[depth] <= letter; }) -
               begin;
    }

    void offerAll(qsizetype from, qsizetype to, int distance)
    {
        for (qsizetype i = from; i < to; ++i)
            offer(m_words[i], distance, m_words[i].word.size() > m_typed.size() + 1);
    }

    void offer(const Entry &entry, int distance, bool goesOn)
    {
        const bool sameStart = entry.word[0] == m_typed[0];
        if (!sameStart && m_typed.size() < shortestFirstLetter)
            return;
        double cost = 6.0 * distance - std::min(mostFrequency, std::log2(1.0 + entry.entries)) +
                      (sameStart ? 0 : otherFirstLetter) + (goesOn ? stillUnfinished : 0);
        if (!goesOn && (sortedLetters(entry.word) == m_letters || withoutDoubles(entry.word) == m_single))
            cost -= commonSlip;
        else if (!goesOn && entry.word.size() > m_typed.size())
            cost -= letterLeftOut;
        if (cost < m_cost) {
            m_cost = cost;
            m_best = entry.word;
        }
    }

    const QList<Entry> &m_words;
    const QString &m_typed;
    std::size_t m_length;
    QString m_letters;
    QString m_single;
    int m_allowed;
    bool m_unfinished;
    double m_cost = std::numeric_limits<double>::max();
    QString m_best;
};

Vocabulary::Vocabulary(Connection &connection, const QStringList &ownWords)
    : m_connection(connection)
    , m_own(ownWords.begin(), ownWords.end())
{}

bool Vocabulary::knows(const QString &word, bool unfinished) const
{
    if (m_own.contains(word))
        return true;
    SQLite::Statement &found =
        m_connection.prepared("SELECT 1 FROM vocabulary WHERE word >= ? AND word <= ? LIMIT 1");
    bind(found, 1, word);
    bind(found, 2, unfinished ? behind(word) : word);
    if (found.executeStep())
        return true;
    return unfinished &&
           std::any_of(m_own.begin(), m_own.end(), [&](const QString &own) { return own.startsWith(word); });
}

void Vocabulary::read() const
{
    if (!m_words.isEmpty())
        return;
    QSet<QString> own = m_own;
    SQLite::Statement &rows = m_connection.prepared("SELECT word, entries FROM vocabulary");
    while (rows.executeStep()) {
        const QString word = textAt(rows, 0);
        const int entries = rows.getColumn(1).getInt();
        if (word.size() >= shortestCorrected)
            m_words.append({word, own.remove(word) ? entries + everydayEntries : entries});
    }
    for (const QString &word : std::as_const(own)) {
        if (word.size() >= shortestCorrected)
            m_words.append({word, everydayEntries});
    }
    std::sort(m_words.begin(), m_words.end(), [](const Entry &a, const Entry &b) { return a.word < b.word; });
}

QString Vocabulary::parted(const QString &word) const
{
    const auto entriesOf = [this](const QString &part) {
        const auto at = std::lower_bound(m_words.begin(), m_words.end(), part,
                                         [](const Entry &one, const QString &key) { return one.word < key; });
        return at != m_words.end() && at->word == part ? at->entries : 0;
    };
    QString best;
    int most = commonPart - 1;
    for (qsizetype at = shortestPart; at + shortestPart <= word.size(); ++at) {
        const int rarer = std::min(entriesOf(word.left(at)), entriesOf(word.mid(at)));
        if (rarer > most) {
            most = rarer;
            best = word.left(at) + u' ' + word.mid(at);
        }
    }
    return best;
}

QString Vocabulary::nearest(const QString &word, bool unfinished) const
{
    if (!isCorrectable(word))
        return {};
    read();
    QString found = Walk(m_words, word, 1, unfinished).best();
    if (found.isEmpty() && unfinished)
        found = Walk(m_words, word, 1, false).best();
    if (found.isEmpty())
        found = parted(word);
    if (found.isEmpty() && word.size() >= shortestTwice)
        found = Walk(m_words, word, 2, unfinished).best();
    return found;
}

} // namespace waymark::store
