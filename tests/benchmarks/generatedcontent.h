#pragma once

#include "core/content.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace waymark::benchmarks {

/// Numbers that look random and are the same everywhere (xorshift64*).
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {}
    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] std::size_t below(std::size_t bound) { return std::size_t(next() % bound); }
    /// 0 … 1
    [[nodiscard]] double share() { return double(next() >> 11U) / double(1ULL << 53U); }

private:
    std::uint64_t m_state;
};

/// Made-up services, always the same for a number: words by Zipf's law, some with accents, towns, topics,
/// audiences, nations, hours and numbers. Services are made one at a time.
class GeneratedContent
{
public:
    explicit GeneratedContent(int services);

    /// Everything, in the order that a sink wants.
    void pour(core::ContentSink &sink) const;
    [[nodiscard]] core::Service service(int index) const;
    [[nodiscard]] int services() const { return m_services; }
    /// What people might type: parts of names and texts, frequent words, towns, slips, single letters,
    /// numbers.
    [[nodiscard]] QStringList queries(int count) const;

private:
    [[nodiscard]] QString word(Dice &dice) const;
    [[nodiscard]] QStringList words(Dice &dice, int count) const;

    int m_services;
    QStringList m_words; ///< the most frequent first
    std::vector<double> m_upTo;
    QStringList m_towns;
    QStringList m_topics;
    QStringList m_audiences;
};

} // namespace waymark::benchmarks
