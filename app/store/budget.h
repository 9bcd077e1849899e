#pragma once

#include <QElapsedTimer>

#include <chrono>
#include <functional>
#include <optional>

struct sqlite3;

namespace waymark::store {

/// How long one search may take, and whether anybody still waits for it. Time counts from when it is made.
/// Not thread-safe.
class Budget
{
public:
    /// True once nobody waits any more.
    using GivenUp = std::function<bool()>;

    /// `mayTake`: unset for all that it takes. `givenUp` may be empty, and has to outlive this.
    Budget(std::optional<std::chrono::nanoseconds> mayTake, const GivenUp &givenUp);

    /// Whether there is time for another part of the work. Never, once there was none.
    [[nodiscard]] bool mayGoOn() const;
    /// Something was not done, for want of time.
    [[nodiscard]] bool isSpent() const { return m_spent; }

private:
    std::optional<std::chrono::nanoseconds> m_mayTake;
    const GivenUp &m_givenUp;
    QElapsedTimer m_since;
    mutable bool m_spent = false;
};

/// While it lives, a statement that goes on beyond the budget fails with SQLITE_INTERRUPT, also in the middle
/// of a step.
class BudgetWatch
{
public:
    /// Null for no limit. Both have to outlive it.
    BudgetWatch(sqlite3 *database, const Budget *budget);
    ~BudgetWatch();
    BudgetWatch(const BudgetWatch &) = delete;
    BudgetWatch &operator=(const BudgetWatch &) = delete;

private:
    sqlite3 *m_database;
};

} // namespace waymark::store
