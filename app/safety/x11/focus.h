#pragma once

#include <xcb/xcb.h>

#include <cstdint>

namespace waymark::safety {

/// Whether the keyboard is ours, told from the FocusIn and FocusOut events of our windows alone. Asking the
/// server when a key comes would be a race: the first Esc closes a dialog, and for some milliseconds the
/// focus is nobody's.
class Focus
{
public:
    /// For how long the keyboard counts as ours after the focus has gone.
    static constexpr std::int64_t linger = 400; ///< milliseconds

    /// `now` is milliseconds of any steady clock.
    void focusIn(xcb_window_t window, std::uint8_t mode, std::uint8_t detail, std::int64_t now);
    void focusOut(xcb_window_t window, std::uint8_t mode, std::uint8_t detail, std::int64_t now);
    /// A window of ours has just been watched for the first time. A popup may have grabbed the keyboard
    /// before we could see it do so.
    void windowAdded(std::int64_t now);
    /// The server said, when asked, that this window of ours has the focus.
    void found(xcb_window_t window, std::int64_t now);

    [[nodiscard]] bool isOurs(std::int64_t now) const;
    /// Milliseconds until isOurs() becomes false by itself; -1 when it will not.
    [[nodiscard]] std::int64_t timeLeft(std::int64_t now) const;

private:
    enum class Grab { None, Ours, Foreign };
    [[nodiscard]] bool isHeld() const;
    void update(bool wasHeld, std::int64_t now);

    xcb_window_t m_window = XCB_NONE;
    Grab m_grab = Grab::None;
    std::int64_t m_lost = -linger - 1;
};

} // namespace waymark::safety
