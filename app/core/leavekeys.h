#pragma once

#include <cstdint>

namespace waymark::core {

/// Counts the presses that leave: Esc three times, at most 1.5 s between presses; or Shift three times, each
/// a tap (down and up within 500 ms with nothing between), at most 5 s between taps. Any other key or a mouse
/// button starts anew; a repeat of a held key never counts. Ctrl+Q leaves at once. A person can have one
/// press of a function key leave as well, and twice the time between presses. Holds a count and two times,
/// nothing of what was typed. Not thread-safe: one each for those who watch.
class LeaveKeys
{
public:
    /// Quit is Q, and only while Ctrl alone is held with it.
    enum class Key { Escape, Shift, Other, Quit, F9, F10, F11, F12 };
    struct Options
    {
        int functionKey = 0;   ///< 9 … 12: one press of F9 … F12 leaves; 0: none does
        bool slow = false;     ///< twice the time between presses, and for a tap
        bool onePress = false; ///< one press of any key that leaves is enough
    };
    static constexpr int pressesToLeave = 3;
    static constexpr std::int64_t escapeGap = 1500; ///< milliseconds
    static constexpr std::int64_t shiftGap = 5000;
    static constexpr std::int64_t shiftTap = 500;

    void setOptions(const Options &options) noexcept { m_options = options; }
    /// Times are milliseconds of any steady clock. True when it is time to leave.
    bool pressed(Key key, std::int64_t now, bool isRepeat = false) noexcept;
    bool released(Key key, std::int64_t now) noexcept;
    /// A mouse button went down, or the focus went elsewhere.
    void reset() noexcept;
    /// How many more presses leave: 3 when none was counted.
    [[nodiscard]] int remaining() const noexcept;
    /// The time that there may be between two presses of Esc, or two taps of Shift.
    [[nodiscard]] std::int64_t gap(Key key) const noexcept;

private:
    bool count(Key key, std::int64_t now) noexcept;
    [[nodiscard]] bool isChosen(Key key) const noexcept;
    [[nodiscard]] std::int64_t stretched(std::int64_t time) const noexcept;

    Options m_options;
    Key m_counting = Key::Other;
    int m_count = 0;
    std::int64_t m_last = 0;
    std::int64_t m_shiftDown = -1;
    bool m_escapeHeld = false;
};

} // namespace waymark::core
