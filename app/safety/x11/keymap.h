#pragma once

#include "core/leavekeys.h"
#include "safety/x11/connection.h"

#include <array>
#include <atomic>

namespace waymark::safety {

/// Which keycodes are Escape, Shift, Q and F9 to F12 in the present keyboard layout. One thread loads, any
/// may ask.
class KeyMap
{
public:
    using Key = core::LeaveKeys::Key;
    KeyMap() noexcept;

    /// Asks the server; keeps what it had when the server does not answer.
    void load(const Connection &connection);
    /// Key::Quit for Q, whatever is held with it.
    [[nodiscard]] Key keyOf(std::uint32_t keycode) const noexcept;

private:
    std::array<std::atomic<Key>, 256> m_keys;
    static_assert(std::atomic<Key>::is_always_lock_free);
};

} // namespace waymark::safety
