#pragma once

#include <QString>

#include <map>
#include <optional>

namespace waymark::benchmarks {

/// Figures of one run by what they are of ("plain-p99") and by how many services there were. The programs of
/// a run hand them on in a file: a line for each, "name services value"; of two alike the later counts.
class Figures
{
public:
    /// With no path nothing is kept. What cannot be written or read counts as not measured.
    explicit Figures(const QString &path);

    void add(const QString &name, int services, double value) const;
    [[nodiscard]] std::optional<double> find(const QString &name, int services) const;

private:
    using Key = std::pair<QString, int>;

    QString m_path;
    std::map<Key, double> m_known; ///< that were there when it was made
};

} // namespace waymark::benchmarks
