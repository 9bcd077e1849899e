#include "core/leavekeys.h"

namespace waymark::core {

bool LeaveKeys::pressed(Key key, std::int64_t now, bool isRepeat) noexcept
{
    if (isRepeat)
        return false;
    if (key != Key::Escape && key != Key::Shift) {
        reset();
        return key == Key::Quit || isChosen(key);
    }
    if (key == Key::Shift) {
        m_shiftDown = now;
        if (m_counting == Key::Escape)
            m_count = 0;
        return false;
    }
    m_shiftDown = -1;
    // Where repeats cannot be told apart, a held key sends presses without a release between.
    if (m_escapeHeld)
        return false;
    m_escapeHeld = true;
    return count(Key::Escape, now);
}

bool LeaveKeys::released(Key key, std::int64_t now) noexcept
{
    if (key == Key::Escape)
        m_escapeHeld = false;
    if (key != Key::Shift || m_shiftDown < 0)
        return false;
    const bool isTap = now - m_shiftDown <= stretched(shiftTap);
    m_shiftDown = -1;
    if (!isTap) {
        m_count = 0;
        return false;
    }
    return count(Key::Shift, now);
}

void LeaveKeys::reset() noexcept
{
    m_count = 0;
    m_shiftDown = -1;
    m_escapeHeld = false;
}

int LeaveKeys::remaining() const noexcept
{
    return pressesToLeave - m_count;
}

std::int64_t LeaveKeys::gap(Key key) const noexcept
{
    return stretched(key == Key::Shift ? shiftGap : escapeGap);
}

bool LeaveKeys::count(Key key, std::int64_t now) noexcept
{
    const bool goesOn = m_counting == key && m_count > 0 && now - m_last <= gap(key);
    m_counting = key;
    m_count = goesOn ? m_count + 1 : 1;
    m_last = now;
    return m_count >= (m_options.onePress ? 1 : pressesToLeave);
}

bool LeaveKeys::isChosen(Key key) const noexcept
{
    switch (m_options.functionKey) {
    case 9:
        return key == Key::F9;
    case 10:
        return key == Key::F10;
    case 11:
        return key == Key::F11;
    case 12:
        return key == Key::F12;
    default:
        return false;
    }
}

std::int64_t LeaveKeys::stretched(std::int64_t time) const noexcept
{
    return m_options.slow ? 2 * time : time;
}

} // namespace waymark::core
