#pragma once

#include "core/leavekeys.h"
#include "core/leaving.h"
#include "safety/x11/acceptedkeys.h"
#include "safety/x11/connection.h"
#include "safety/x11/focus.h"
#include "safety/x11/keyboardstate.h"
#include "safety/x11/keymap.h"
#include "safety/x11/windowids.h"

#include <xcb/xinput.h>

#include <array>
#include <atomic>
#include <thread>

namespace waymark::safety {

/// A thread with its own connection that sees raw keys whatever the main thread does: hung, in a menu, in a
/// drag. It asks for them only while the keyboard is ours and 400 ms after, keeps a count and nothing else,
/// and calls nothing of Qt.
class RawKeys
{
public:
    /// Starts watching; without a server that has XInput 2.1 it does not, and isRunning() says so. Both
    /// outlive it.
    RawKeys(core::Leaving &leaving, WindowIds &windows);
    ~RawKeys();
    RawKeys(const RawKeys &) = delete;
    RawKeys &operator=(const RawKeys &) = delete;

    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }
    /// From the next key on. With onePress it listens whoever has the focus. Any thread.
    void setOptions(const core::LeaveKeys::Options &options) noexcept;
    /// Kept up to date by the thread.
    [[nodiscard]] const KeyMap &keyMap() const { return m_keyMap; }

private:
    void run(const std::stop_token &stop);
    void watchNewWindows();
    void handle(const xcb_generic_event_t &event);
    void handleInput(const xcb_ge_generic_event_t &event);
    void key(const xcb_input_raw_key_press_event_t &event, bool isPress);
    [[nodiscard]] bool keyLeaves(KeyMap::Key which, const xcb_input_raw_key_press_event_t &event,
                                 bool isPress);
    void listenWhileOurs();
    void select(bool listen);
    [[nodiscard]] bool isForUs() const;

    core::Leaving &m_leaving;
    WindowIds &m_windows;
    Connection m_connection;
    KeyMap m_keyMap;
    KeyboardState m_keyboard;
    std::uint8_t m_inputOpcode = 0;
    Focus m_focus;
    AcceptedKeys m_accepted;
    core::LeaveKeys m_count;
    /// Clang takes a value for one piece only where its type is aligned to its size.
    struct alignas(std::uint64_t) Options : core::LeaveKeys::Options
    {};
    std::atomic<Options> m_options;
    static_assert(decltype(m_options)::is_always_lock_free);
    bool m_isListening = false;
    std::array<std::uint32_t, WindowIds::capacity> m_watched{};
    std::jthread m_thread;
};

} // namespace waymark::safety
