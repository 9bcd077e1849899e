#pragma once

#include "store/wordlist.h"

#include <array>
#include <limits>

namespace waymark::store {

/// The word that a misspelt one most likely stands for, by distance (vocabulary.h), frequency and kind of
/// slip, looked for in several lists. A row holds the distances of the letters walked so far from each
/// beginning of the typed word; only those within the allowed distance of the diagonal are worked out.
class NearWord
{
public:
    static constexpr qsizetype shortest = 3;
    static constexpr qsizetype longest = 24;

    /// `typed`: `shortest` to `longest` letters. `unfinished`: a word may go on behind it.
    NearWord(const QString &typed, int allowed, bool unfinished);

    /// `extra` is added to the entries of each word.
    void lookIn(const WordList &words, quint32 extra);
    [[nodiscard]] QString best() const { return m_best; }

private:
    using Row = std::array<quint8, std::size_t(longest) + 2>;

    void descend(std::size_t from, std::size_t to, qsizetype depth);
    bool fillRow(qsizetype depth, QChar letter, QChar before);
    [[nodiscard]] std::size_t endOfLetter(std::size_t from, std::size_t to, qsizetype depth,
                                          QChar letter) const;
    [[nodiscard]] int distanceAt(qsizetype depth) const;
    void offer(std::size_t at, int distance, bool goesOn);

    QString m_typed;
    QString m_letters;
    QString m_single;
    QString m_sound;
    int m_allowed;
    bool m_unfinished;
    const WordList *m_words = nullptr;
    quint32 m_extra = 0;
    std::array<Row, std::size_t(longest) + 4> m_rows{};
    double m_cost = std::numeric_limits<double>::max();
    QString m_best;
};

} // namespace waymark::store
