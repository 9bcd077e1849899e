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
    /// While somebody practises, with every window hidden for a moment: one press of a key that leaves is
    /// enough to leave, though none of our windows has the focus. The window's thread.
    virtual void setPractising(bool /*isPractising*/) noexcept {}
    /// Gentler keys, as Preferences has them: one press of F9 … F12 leaves too (9 … 12; 0: no such key), and
    /// more time between presses. From the next key on. Any thread.
    virtual void setKeys(int /*functionKey*/, bool /*slow*/) noexcept {}
};

} // namespace waymark::core
