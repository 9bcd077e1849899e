#include "safety/x11/focus.h"

#include <algorithm>

namespace waymark::safety {

// Menus and popups grab the keyboard, as do screen lockers and window managers. A grab moves the keyboard
// from the window with the focus (FocusOut, mode Grab) to the grabbing window (FocusIn, mode Grab), and we
// see the second only if that is ours.

void Focus::focusIn(xcb_window_t window, std::uint8_t mode, std::uint8_t detail, std::int64_t now)
{
    if (detail == XCB_NOTIFY_DETAIL_POINTER)
        return;
    const bool wasHeld = isHeld();
    if (mode == XCB_NOTIFY_MODE_GRAB)
        m_grab = Grab::Ours;
    else if (mode != XCB_NOTIFY_MODE_WHILE_GRABBED)
        m_grab = Grab::None;
    else if (m_grab == Grab::None)
        m_grab = Grab::Foreign; // it began while the focus was elsewhere
    if (mode != XCB_NOTIFY_MODE_GRAB)
        m_window = window;
    update(wasHeld, now);
}

void Focus::focusOut(xcb_window_t window, std::uint8_t mode, std::uint8_t detail, std::int64_t now)
{
    if (detail == XCB_NOTIFY_DETAIL_POINTER || detail == XCB_NOTIFY_DETAIL_INFERIOR)
        return;
    const bool wasHeld = isHeld();
    if (mode == XCB_NOTIFY_MODE_GRAB)
        m_grab = Grab::Foreign;
    else if (mode != XCB_NOTIFY_MODE_WHILE_GRABBED)
        m_grab = Grab::None;
    else if (m_grab == Grab::None)
        m_grab = Grab::Foreign; // it began while the focus was elsewhere
    const bool isGrabMode = mode == XCB_NOTIFY_MODE_GRAB || mode == XCB_NOTIFY_MODE_UNGRAB;
    if (!isGrabMode && window == m_window)
        m_window = XCB_NONE;
    update(wasHeld, now);
}

void Focus::windowAdded(std::int64_t now)
{
    const bool wasHeld = isHeld();
    if (m_grab == Grab::Foreign && m_window != XCB_NONE)
        m_grab = Grab::Ours;
    update(wasHeld, now);
}

void Focus::found(xcb_window_t window, std::int64_t now)
{
    const bool wasHeld = isHeld();
    m_window = window;
    update(wasHeld, now);
}

bool Focus::isOurs(std::int64_t now) const
{
    return isHeld() || now - m_lost <= linger;
}

std::int64_t Focus::timeLeft(std::int64_t now) const
{
    if (isHeld() || now - m_lost > linger)
        return -1;
    return std::max<std::int64_t>(0, m_lost + linger + 1 - now);
}

bool Focus::isHeld() const
{
    return m_grab == Grab::Ours || (m_grab == Grab::None && m_window != XCB_NONE);
}

void Focus::update(bool wasHeld, std::int64_t now)
{
    if (wasHeld && !isHeld())
        m_lost = now;
}

} // namespace waymark::safety
