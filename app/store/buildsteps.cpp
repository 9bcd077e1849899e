#include "store/buildsteps.h"

#include <sqlite3.h>

#include <algorithm>

namespace waymark::store {

namespace {

/// Of SQLite's instructions, between two questions: well under a millisecond.
constexpr int instructions = 2000;

// As measured on a million services: writing them takes three fifths of the time, merging the indexes three
// tenths, and the rest goes to what follows.
constexpr qint64 partsOfWriting = 6;
constexpr qint64 partsOfMerging = 3;
constexpr qint64 parts = 10;

} // namespace

BuildSteps::BuildSteps(Connection &connection, const BuildProgress &progress, qint64 services)
    : m_connection(connection)
    , m_progress(progress)
    , m_services(services)
    , m_total(std::max<qint64>(1, services) * parts / partsOfWriting)
{
    const auto ask = [](void *steps) {
        auto *self = static_cast<BuildSteps *>(steps);
        return self->tell(self->m_done) ? 0 : 1;
    };
    sqlite3_progress_handler(m_connection.database().getHandle(), instructions, ask, this);
}

BuildSteps::~BuildSteps()
{
    sqlite3_progress_handler(m_connection.database().getHandle(), 0, nullptr, nullptr);
}

bool BuildSteps::tell(qint64 done)
{
    m_done = std::clamp(done, m_done, m_total);
    m_stopped = m_stopped || !m_progress(m_done, m_total);
    return !m_stopped;
}

bool BuildSteps::wroteService()
{
    return tell(m_done + 1);
}

bool BuildSteps::merged(std::size_t index, std::size_t indexes, double share)
{
    const double all = double(m_total) * partsOfMerging / parts;
    const double before = double(index) + std::clamp(share, 0.0, 1.0);
    return tell(m_services + qint64(all * before / double(indexes)));
}

bool BuildSteps::finished()
{
    return tell(m_total);
}

} // namespace waymark::store
