#pragma once

#include "core/service.h"

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
/// audiences, nations, ages, hours and numbers. Services are made one at a time.
class GeneratedContent
{
public:
    explicit GeneratedContent(int services);

    [[nodiscard]] core::Service service(int index) const;
    [[nodiscard]] int services() const { return m_services; }
    [[nodiscard]] const QStringList &topics() const { return m_topics; }
    [[nodiscard]] const QStringList &audiences() const { return m_audiences; }
    /// What people might type. Plain: parts of names and texts, frequent words, towns, numbers; slips: with a
    /// misspelt word.
    enum class Typing { Plain, Slips };
    [[nodiscard]] QStringList queries(int count, Typing typing) const;

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
