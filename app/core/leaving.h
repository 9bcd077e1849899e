#pragma once

namespace waymark::core {

/// The one way out. Whatever asks to leave (button, keys, closing, a signal) calls this.
class Leaving
{
public:
    virtual ~Leaving() = default;
    /// Takes every window off the screen, then ends the process; runs nothing slow and asks nothing. Any
    /// thread. Does not return, except in tests, which pass their own.
    virtual void leave() noexcept = 0;
};

} // namespace waymark::core
