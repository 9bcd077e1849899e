#include "store/nearword.h"

#include "store/soundkey.h"

#include <algorithm>
#include <cmath>

namespace waymark::store {

namespace {

/// So short a word with another first letter is another word.
constexpr qsizetype shortestFirstLetter = 6;

// What makes a word less likely to be meant, in the unit of a sixth of a slip.
constexpr double slip = 6;
constexpr double otherFirstLetter = 4;
constexpr double commonSlip = 1.5; ///< letters swapped, doubled, or not doubled
constexpr double letterLeftOut = 1.2;
constexpr double soundsAlike = 2.5; ///< more than a change of one letter differs from another
constexpr double stillUnfinished = 3;
constexpr double mostFrequency = 5; ///< a very frequent word is no likelier to be misspelt

constexpr quint8 far = 100;

QString sortedLetters(QString word)
{
    std::sort(word.begin(), word.end());
    return word;
}

QString withoutDoubles(QStringView word)
{
    QString single;
    for (const QChar c : word) {
        if (!single.endsWith(c))
            single += c;
    }
    return single;
}

double frequency(quint32 entries)
{
    return std::min(mostFrequency, std::log2(1.0 + entries));
}

} // namespace

NearWord::NearWord(const QString &typed, int allowed, bool unfinished)
    : m_typed(typed)
    , m_letters(sortedLetters(typed))
    , m_single(withoutDoubles(typed))
    , m_sound(soundKey(typed))
    , m_allowed(allowed)
    , m_unfinished(unfinished)
{}

void NearWord::lookIn(const WordList &words, quint32 extra)
{
    m_words = &words;
    m_extra = extra;
    m_rows[0].fill(far);
    for (int i = 0; i <= std::min(m_allowed, int(m_typed.size())); ++i)
        m_rows[0][std::size_t(i)] = quint8(i);
    descend(0, words.size(), 0);
}

int NearWord::distanceAt(qsizetype depth) const
{
    return m_rows[std::size_t(depth)][std::size_t(m_typed.size())];
}

/// The row for `depth` letters, of which `letter` is the last; false when nothing below can be near enough.
bool NearWord::fillRow(qsizetype depth, QChar letter, QChar before)
{
    const Row &above = m_rows[std::size_t(depth) - 1];
    Row &row = m_rows[std::size_t(depth)];
    const qsizetype first = std::max<qsizetype>(1, depth - m_allowed);
    const qsizetype last = std::min<qsizetype>(m_typed.size(), depth + m_allowed);
    if (first > last)
        return false;
    row.fill(far);
    row[0] = quint8(std::min<qsizetype>(depth, far));
    quint8 least = row[0];
    for (qsizetype i = first; i <= last; ++i) {
        const auto at = std::size_t(i);
        const QChar typed = m_typed[i - 1];
        int distance = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (typed == letter ? 0 : 1)});
        if (i > 1 && depth > 1 && typed == before && m_typed[i - 2] == letter)
            distance = std::min(distance, m_rows[std::size_t(depth) - 2][at - 2] + 1);
        row[at] = quint8(distance);
        least = std::min(least, row[at]);
    }
    return least <= m_allowed;
}

void NearWord::descend(std::size_t from, std::size_t to, qsizetype depth)
{
    const int distance = distanceAt(depth);
    if (m_unfinished && depth >= shortest && distance <= m_allowed) {
        for (std::size_t i = from; i < to; ++i)
            offer(i, distance, m_words->word(i).size() > m_typed.size() + 1);
        return;
    }
    if (std::size_t(depth) + 1 >= m_rows.size())
        return;
    for (std::size_t i = from; i < to;) {
        const QStringView word = m_words->word(i);
        if (word.size() <= depth) {
            if (distance <= m_allowed)
                offer(i, distance, false);
            ++i;
            continue;
        }
        const QChar letter = word[depth];
        const std::size_t end = endOfLetter(i, to, depth, letter);
        if (fillRow(depth + 1, letter, depth > 0 ? word[depth - 1] : QChar()))
            descend(i, end, depth + 1);
        i = end;
    }
}

/// Behind the last word from `from` on that has this letter there. Never `from` itself, so that words of a
/// damaged pack, which may be in any order, come to an end too.
std::size_t NearWord::endOfLetter(std::size_t from, std::size_t to, qsizetype depth, QChar letter) const
{
    std::size_t first = from + 1;
    std::size_t count = to - first;
    while (count > 0) {
        const std::size_t half = count / 2;
        const QStringView word = m_words->word(first + half);
        if (word.size() <= depth || word[depth] <= letter) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

void NearWord::offer(std::size_t at, int distance, bool goesOn)
{
    double cost =
        slip * distance - frequency(m_words->entriesOf(at) + m_extra) + (goesOn ? stillUnfinished : 0);
    if (cost - commonSlip - soundsAlike >= m_cost)
        return;
    const QStringView word = m_words->word(at);
    const bool sameStart = !word.isEmpty() && word[0] == m_typed[0];
    if (word.size() < shortest || (!sameStart && m_typed.size() < shortestFirstLetter))
        return;
    cost += sameStart ? 0 : otherFirstLetter;
    if (!goesOn && (sortedLetters(word.toString()) == m_letters || withoutDoubles(word) == m_single))
        cost -= commonSlip;
    else if (!goesOn && word.size() > m_typed.size())
        cost -= letterLeftOut;
    if (word.size() == m_typed.size() && !m_sound.isEmpty() && soundKey(word) == m_sound)
        cost -= soundsAlike;
    if (cost < m_cost || (cost == m_cost && word < m_best)) {
        m_cost = cost;
        m_best = word.toString();
    }
}

} // namespace waymark::store
