#pragma once

#include "core/directory.h"

#include <functional>

namespace waymark::core {

/// Searches the open pack without keeping the one who types waiting. All calls and answers are on one thread.
class Searching
{
public:
    using Answer = std::function<void(const Results &results)>;

    virtual ~Searching() = default;

    /// Answers once with everything, or first with what a frame has time for, if that is anything
    /// (Results::stillLooking), and then with everything. A question that stands is dropped: nothing more is
    /// answered to it. The answer may come before this returns, and must not outlive what it refers to.
    virtual void ask(const Query &query, const QDateTime &now, Answer answer) = 0;
    /// Drops the question that stands, and forgets what was looked for and looked at.
    virtual void forget() = 0;
};

} // namespace waymark::core
