#include "safety/x11/nativekeys.h"

#include "safety/x11/keyboardstate.h"

#include <QGuiApplication>

#include <xcb/xinput.h>

namespace waymark::safety {

using namespace Qt::StringLiterals;

NativeKeys::NativeKeys(core::Leaving &leaving, KeyCount &count, const KeyMap &keyMap)
    : m_leaving(leaving)
    , m_count(count)
    , m_keyMap(keyMap)
{
    if (const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()) {
        if (const auto *input = xcb_get_extension_data(x11->connection(), &xcb_input_id))
            m_inputOpcode = input->major_opcode;
    }
}

bool NativeKeys::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t"_ba)
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    const auto *key = static_cast<const xcb_key_press_event_t *>(message);
    const auto *input = static_cast<const xcb_ge_generic_event_t *>(message);
    bool leave = false;
    switch (event->response_type & 0x7f) {
    case XCB_KEY_PRESS:
        leave = pressed(*key);
        break;
    case XCB_KEY_RELEASE:
        leave = released(*key);
        break;
    case XCB_BUTTON_PRESS:
        m_count.reset();
        break;
    case XCB_GE_GENERIC:
        // Qt asks for the pointer by XInput, for the keyboard by the core protocol.
        if (input->extension == m_inputOpcode && input->event_type == XCB_INPUT_BUTTON_PRESS)
            m_count.reset();
        break;
    default:
        break;
    }
    if (leave)
        m_leaving.leave();
    return false;
}

bool NativeKeys::pressed(const xcb_key_press_event_t &key)
{
    // A held key comes as pairs of release and press of one and the same moment.
    const bool isRepeat = key.detail == m_released && key.time == m_releasedAt;
    const auto which = m_keyMap.keyOf(key.detail);
    const bool isQuit = which == KeyMap::Key::Quit && isControlAlone(key.state);
    return m_count.pressed(which == KeyMap::Key::Quit && !isQuit ? KeyMap::Key::Other : which, key.time,
                           isRepeat);
}

bool NativeKeys::released(const xcb_key_release_event_t &key)
{
    m_released = key.detail;
    m_releasedAt = key.time;
    return m_count.released(m_keyMap.keyOf(key.detail), key.time);
}

} // namespace waymark::safety
