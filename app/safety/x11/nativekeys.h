#pragma once

#include "core/leaving.h"
#include "safety/keycount.h"
#include "safety/x11/keymap.h"

#include <QAbstractNativeEventFilter>

#include <xcb/xcb.h>

namespace waymark::safety {

/// Counts keys as the X server sends them to our windows: before shortcuts, popups, dialogs, drags, input
/// methods and assistive technology have them. Main thread.
class NativeKeys : public QAbstractNativeEventFilter
{
public:
    /// All outlive it.
    NativeKeys(core::Leaving &leaving, KeyCount &count, const KeyMap &keyMap);

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

private:
    bool pressed(const xcb_key_press_event_t &key);
    bool released(const xcb_key_release_event_t &key);

    core::Leaving &m_leaving;
    KeyCount &m_count;
    const KeyMap &m_keyMap;
    std::uint8_t m_inputOpcode = 0;
    xcb_keycode_t m_released = 0;
    xcb_timestamp_t m_releasedAt = 0;
};

} // namespace waymark::safety
