#include "benchmarks/measured.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace waymark::benchmarks {

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void Measured::add(double milliseconds, const QString &of)
{
    m_times.push_back(milliseconds);
    if (milliseconds > m_worst) {
        m_worst = milliseconds;
        m_worstOf = of;
    }
}

double Measured::percentile(double share) const
{
    if (m_times.empty())
        return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, std::size_t(double(sorted.size()) * share))];
}

void Measured::print(const QString &what) const
{
    std::printf("| %s | %zu | %.2f | %.2f | %.2f | %.1f | %s |\n", qPrintable(what), count(), percentile(0.5),
                percentile(0.95), percentile(0.99), m_worst, qPrintable(m_worstOf));
    std::fflush(stdout);
}

} // namespace waymark::benchmarks
