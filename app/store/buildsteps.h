#pragma once

#include "store/connection.h"

#include <functional>

namespace waymark::store {

/// Hears how much of the work is done. Returns false to stop. Never empty.
using BuildProgress = std::function<bool(qint64 done, qint64 total)>;

/// How far finishing a pack is, counted in services, and whether it is to stop. That is asked while SQLite
/// works too, whose statement then ends with an exception: some statements run for a minute.
class BuildSteps
{
public:
    BuildSteps(Connection &connection, const BuildProgress &progress, qint64 services);
    ~BuildSteps();
    BuildSteps(const BuildSteps &) = delete;
    BuildSteps &operator=(const BuildSteps &) = delete;

    /// One more service has been written. Returns false to stop, as all do.
    bool wroteService();
    /// So much of merging the indexes is done, 0 … 1.
    bool merged(double share);
    bool finished();
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    bool tell(qint64 done);

    Connection &m_connection;
    const BuildProgress &m_progress;
    qint64 m_services;
    qint64 m_total;
    qint64 m_done = 0;
    bool m_stopped = false;
};

} // namespace waymark::store
