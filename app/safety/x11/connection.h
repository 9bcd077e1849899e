#pragma once

#include <xcb/xcb.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark::safety {

/// A connection of our own to the X server that DISPLAY names. Check isOpen() before use.
class Connection
{
public:
    Connection();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] bool isOpen() const noexcept { return xcb_connection_has_error(m_connection) == 0; }
    [[nodiscard]] xcb_connection_t *get() const noexcept { return m_connection; }
    [[nodiscard]] xcb_window_t root() const noexcept { return m_root; }
    /// For names that carry the screen's number: "_XSETTINGS_S" gives "_XSETTINGS_S0".
    [[nodiscard]] std::string screenName(std::string_view prefix) const;
    /// The opcode of XInput 2.1 or newer, which sends raw keys during grabs too; 0 when the server has none.
    [[nodiscard]] std::uint8_t inputOpcode() const;

private:
    xcb_connection_t *m_connection;
    xcb_window_t m_root = XCB_NONE;
    int m_screen = 0;
};

} // namespace waymark::safety
