#include "store/budget.h"

#include <sqlite3.h>

namespace waymark::store {

namespace {

/// FTS5 reads each page of its lists by a statement of about three operations, so that this looks at the
/// clock every few pages, which take some 10 µs.
constexpr int operationsBetween = 16;

int isOver(void *budget)
{
    return static_cast<const Budget *>(budget)->mayGoOn() ? 0 : 1;
}

} // namespace

Budget::Budget(std::optional<std::chrono::nanoseconds> mayTake, const GivenUp &givenUp)
    : m_mayTake(mayTake)
    , m_givenUp(givenUp)
{
    m_since.start();
}

bool Budget::mayGoOn() const
{
    m_spent =
        m_spent || (m_mayTake && m_since.nsecsElapsed() > m_mayTake->count()) || (m_givenUp && m_givenUp());
    return !m_spent;
}

BudgetWatch::BudgetWatch(sqlite3 *database, const Budget *budget)
    : m_database(budget == nullptr ? nullptr : database)
{
    if (m_database != nullptr)
        sqlite3_progress_handler(m_database, operationsBetween, &isOver, const_cast<Budget *>(budget));
}

BudgetWatch::~BudgetWatch()
{
    if (m_database != nullptr)
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
}

} // namespace waymark::store
