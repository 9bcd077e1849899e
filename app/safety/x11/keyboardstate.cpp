#include "safety/x11/keyboardstate.h"

#include "safety/x11/reply.h"

#include <xcb/xcbext.h>
// The member that C calls so is a word of C++.
#define explicit explicit_
#include <xcb/xkb.h>
#undef explicit

namespace waymark::safety {

namespace {

constexpr xcb_xkb_device_spec_t theKeyboard = XCB_XKB_ID_USE_CORE_KBD;

} // namespace

KeyboardState::KeyboardState(const Connection &connection)
    : m_connection(connection)
{
    xcb_connection_t *const x = connection.get();
    const auto *extension = xcb_get_extension_data(x, &xcb_xkb_id);
    if (!extension || !extension->present)
        return;
    const Reply<xcb_xkb_use_extension_reply_t> used(
        xcb_xkb_use_extension_reply(x, xcb_xkb_use_extension(x, 1, 0), nullptr));
    if (!used || !used->supported)
        return;
    m_firstEvent = extension->first_event;
    xcb_xkb_select_events(x, theKeyboard, XCB_XKB_EVENT_TYPE_CONTROLS_NOTIFY, 0,
                          XCB_XKB_EVENT_TYPE_CONTROLS_NOTIFY, 0, 0, nullptr);
    loadControls();
}

void KeyboardState::listen(bool on)
{
    if (m_firstEvent == 0)
        return;
    xcb_connection_t *const x = m_connection.get();
    const std::uint16_t state = XCB_XKB_EVENT_TYPE_STATE_NOTIFY;
    xcb_xkb_select_events(x, theKeyboard, state, on ? 0 : state, on ? state : 0, 0, 0, nullptr);
    m_modifiers = 0;
    if (!on)
        return;
    const Reply<xcb_xkb_get_state_reply_t> now(
        xcb_xkb_get_state_reply(x, xcb_xkb_get_state(x, theKeyboard), nullptr));
    if (now)
        m_modifiers = now->mods;
}

bool KeyboardState::take(const xcb_generic_event_t &event)
{
    if (m_firstEvent == 0 || (event.response_type & 0x7f) != m_firstEvent)
        return false;
    // The kind of event stands where others have a detail.
    if (event.pad0 == XCB_XKB_STATE_NOTIFY)
        m_modifiers = reinterpret_cast<const xcb_xkb_state_notify_event_t &>(event).mods;
    else if (event.pad0 == XCB_XKB_CONTROLS_NOTIFY)
        loadControls();
    return true;
}

bool KeyboardState::isControlAlone() const noexcept
{
    return safety::isControlAlone(m_modifiers);
}

void KeyboardState::loadControls()
{
    const Reply<xcb_xkb_get_controls_reply_t> controls(xcb_xkb_get_controls_reply(
        m_connection.get(), xcb_xkb_get_controls(m_connection.get(), theKeyboard), nullptr));
    if (!controls)
        return;
    const auto delay = [&](std::uint32_t control, int milliseconds) {
        return (controls->enabledControls & control) != 0 ? milliseconds : 0;
    };
    m_slowKeys = delay(XCB_XKB_BOOL_CTRL_SLOW_KEYS, controls->slowKeysDelay);
    m_bounceKeys = delay(XCB_XKB_BOOL_CTRL_BOUNCE_KEYS, controls->debounceDelay);
}

bool isControlAlone(std::uint32_t modifiers) noexcept
{
    // The second one is Num Lock nearly everywhere, which changes nothing.
    constexpr std::uint32_t looked =
        XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;
    return (modifiers & looked) == XCB_MOD_MASK_CONTROL;
}

} // namespace waymark::safety
