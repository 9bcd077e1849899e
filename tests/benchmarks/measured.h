#pragma once

#include <QString>

#include <vector>

namespace waymark::benchmarks {

/// CPU time of the calling thread.
double cpuMilliseconds();

/// Times of one kind of work, in milliseconds.
class Measured
{
public:
    void add(double milliseconds, const QString &of);
    [[nodiscard]] std::size_t count() const { return m_times.size(); }
    /// 0 … 1; 0 when there are none.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double worst() const { return m_worst; }
    /// A row of a table: what, count, p50, p95, p99, the worst and what it was.
    void print(const QString &what) const;

private:
    std::vector<double> m_times;
    double m_worst = 0;
    QString m_worstOf;
};

} // namespace waymark::benchmarks
