#pragma once

#include <cstdlib>
#include <memory>

namespace waymark::safety {

struct Freed
{
    void operator()(void *memory) const noexcept { std::free(memory); }
};

/// What xcb hands out to be freed: replies, events, errors.
template<class T> using Reply = std::unique_ptr<T, Freed>;

} // namespace waymark::safety
