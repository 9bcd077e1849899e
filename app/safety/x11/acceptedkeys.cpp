#include "safety/x11/acceptedkeys.h"

namespace waymark::safety {

void AcceptedKeys::setDelays(std::int64_t slowKeys, std::int64_t bounceKeys) noexcept
{
    m_slowKeys = slowKeys;
    m_bounceKeys = bounceKeys;
}

bool AcceptedKeys::pressed(std::uint32_t keycode, std::int64_t now) noexcept
{
    if (m_bounceKeys > 0 && keycode == m_up && now - m_upAt < m_bounceKeys) {
        m_bounced = keycode;
        return false;
    }
    m_down = keycode;
    m_downAt = now;
    return m_slowKeys == 0;
}

std::optional<AcceptedKeys::Release> AcceptedKeys::released(std::uint32_t keycode, std::int64_t now) noexcept
{
    m_up = keycode;
    m_upAt = now;
    if (keycode == m_bounced) {
        m_bounced = 0;
        return std::nullopt;
    }
    if (m_slowKeys == 0)
        return Release{};
    const bool wasHeld = keycode == m_down && now - m_downAt >= m_slowKeys;
    m_down = 0;
    return wasHeld ? std::optional(Release{m_downAt + m_slowKeys}) : std::nullopt;
}

} // namespace waymark::safety
