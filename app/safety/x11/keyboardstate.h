#pragma once

#include "safety/x11/connection.h"

#include <xcb/xcb.h>

#include <cstdint>

namespace waymark::safety {

/// What the keyboard is set to, by the X Keyboard Extension: whether Ctrl is held or latched (Sticky Keys),
/// and the delays of Slow Keys and Bounce Keys. Without the extension Ctrl counts as not held, and there are
/// no delays. One thread.
class KeyboardState
{
public:
    explicit KeyboardState(const Connection &connection);

    /// Which modifiers are held is told only while it listens.
    void listen(bool on);
    /// False when the event is about something else.
    bool take(const xcb_generic_event_t &event);

    /// Ctrl and no other modifier that would make it another shortcut.
    [[nodiscard]] bool isControlAlone() const noexcept;
    [[nodiscard]] int slowKeysDelay() const noexcept { return m_slowKeys; }     ///< milliseconds; 0: off
    [[nodiscard]] int bounceKeysDelay() const noexcept { return m_bounceKeys; } ///< milliseconds; 0: off

private:
    void loadControls();

    const Connection &m_connection;
    std::uint8_t m_firstEvent = 0;
    std::uint8_t m_modifiers = 0;
    int m_slowKeys = 0;
    int m_bounceKeys = 0;
};

/// As KeyboardState::isControlAlone, for the `state` of a key event.
bool isControlAlone(std::uint32_t modifiers) noexcept;

} // namespace waymark::safety
