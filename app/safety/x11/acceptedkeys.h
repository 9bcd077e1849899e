#pragma once

#include <cstdint>
#include <optional>

namespace waymark::safety {

/// Which raw keys the keyboard accepts. Raw keys come before the desktop's help for unsteady hands: Slow
/// Keys, where a key counts once it was held for a while, and Bounce Keys, where the same key too soon after
/// itself does not. A key that a hand only brushed must not count towards leaving. Times are milliseconds.
class AcceptedKeys
{
public:
    /// 0: off.
    void setDelays(std::int64_t slowKeys, std::int64_t bounceKeys) noexcept;

    /// A press that counts now. With Slow Keys none does before its release.
    [[nodiscard]] bool pressed(std::uint32_t keycode, std::int64_t now) noexcept;

    struct Release
    {
        /// When the press counted that did not count at once.
        std::optional<std::int64_t> pressedAt;
    };
    /// Nothing: the press did not count, and so neither does its release.
    [[nodiscard]] std::optional<Release> released(std::uint32_t keycode, std::int64_t now) noexcept;

private:
    std::int64_t m_slowKeys = 0;
    std::int64_t m_bounceKeys = 0;
    std::uint32_t m_down = 0;
    std::int64_t m_downAt = 0;
    std::uint32_t m_up = 0;
    std::int64_t m_upAt = 0;
    std::uint32_t m_bounced = 0;
};

} // namespace waymark::safety
