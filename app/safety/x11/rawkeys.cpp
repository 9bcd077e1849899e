#include "safety/x11/rawkeys.h"

#include "safety/x11/reply.h"

#include <algorithm>
#include <chrono>

#include <csignal>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>

namespace waymark::safety {

namespace {

std::int64_t now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Signals belong to the thread that waits for them.
void blockSignals()
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

} // namespace

RawKeys::RawKeys(core::Leaving &leaving, WindowIds &windows)
    : m_leaving(leaving)
    , m_windows(windows)
    , m_keyboard(m_connection)
{
    if (!m_connection.isOpen())
        return;
    m_keyMap.load(m_connection);
    m_inputOpcode = m_connection.inputOpcode();
    if (m_inputOpcode != 0)
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

RawKeys::~RawKeys()
{
    m_thread.request_stop();
    m_windows.wake();
}

void RawKeys::setOptions(const core::LeaveKeys::Options &options) noexcept
{
    m_options = Options{options};
    m_windows.wake();
}

void RawKeys::run(const std::stop_token &stop)
{
    blockSignals();
    pthread_setname_np(pthread_self(), "keys");
    watchNewWindows();
    while (!stop.stop_requested() && m_connection.isOpen()) {
        while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())})
            handle(*event);
        listenWhileOurs();
        std::array<pollfd, 2> waited{pollfd{xcb_get_file_descriptor(m_connection.get()), POLLIN, 0},
                                     pollfd{m_windows.wakeDescriptor(), POLLIN, 0}};
        ::poll(waited.data(), waited.size(), int(m_focus.timeLeft(now())));
        if (waited[1].revents != 0) {
            eventfd_t ignored = 0;
            (void)::eventfd_read(m_windows.wakeDescriptor(), &ignored);
            watchNewWindows();
        }
    }
    // The session is over, and the main thread may not notice.
    if (!stop.stop_requested())
        m_leaving.leave();
}

void RawKeys::watchNewWindows()
{
    xcb_connection_t *const x = m_connection.get();
    std::array<std::uint32_t, WindowIds::capacity> present{};
    std::size_t count = 0;
    bool isNew = false;
    m_windows.forEach([&](std::uint32_t id) {
        if (std::ranges::find(m_watched, id) == m_watched.end()) {
            const std::uint32_t mask = XCB_EVENT_MASK_FOCUS_CHANGE;
            xcb_change_window_attributes(x, id, XCB_CW_EVENT_MASK, &mask);
            isNew = true;
        }
        present[count++] = id;
    });
    m_watched = present;
    if (!isNew)
        return;
    // The window may have had the focus before its events were asked for.
    const Reply<xcb_get_input_focus_reply_t> focus(
        xcb_get_input_focus_reply(x, xcb_get_input_focus(x), nullptr));
    // A popup that grabbed the keyboard before that took it from a window that told; later, it tells itself.
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_queued_event(x)})
        handle(*event);
    m_focus.windowAdded(now());
    if (focus && m_windows.contains(focus->focus))
        m_focus.found(focus->focus, now());
    listenWhileOurs();
}

void RawKeys::handle(const xcb_generic_event_t &event)
{
    switch (event.response_type & 0x7f) {
    case XCB_FOCUS_IN: {
        const auto &focus = reinterpret_cast<const xcb_focus_in_event_t &>(event);
        m_focus.focusIn(focus.event, focus.mode, focus.detail, now());
        break;
    }
    case XCB_FOCUS_OUT: {
        const auto &focus = reinterpret_cast<const xcb_focus_out_event_t &>(event);
        m_focus.focusOut(focus.event, focus.mode, focus.detail, now());
        break;
    }
    case XCB_MAPPING_NOTIFY:
        m_keyMap.load(m_connection);
        break;
    case XCB_GE_GENERIC:
        handleInput(reinterpret_cast<const xcb_ge_generic_event_t &>(event));
        break;
    default:
        // Errors too: a window may be gone before its events were asked for.
        m_keyboard.take(event);
        break;
    }
}

void RawKeys::handleInput(const xcb_ge_generic_event_t &event)
{
    if (event.extension != m_inputOpcode || !m_isListening)
        return;
    switch (event.event_type) {
    case XCB_INPUT_RAW_KEY_PRESS:
        key(reinterpret_cast<const xcb_input_raw_key_press_event_t &>(event), true);
        break;
    case XCB_INPUT_RAW_KEY_RELEASE:
        key(reinterpret_cast<const xcb_input_raw_key_press_event_t &>(event), false);
        break;
    case XCB_INPUT_RAW_BUTTON_PRESS:
        m_count.reset();
        break;
    default:
        break;
    }
}

void RawKeys::key(const xcb_input_raw_key_press_event_t &event, bool isPress)
{
    if ((event.flags & XCB_INPUT_KEY_EVENT_FLAGS_KEY_REPEAT) != 0)
        return;
    m_count.setOptions(m_options);
    m_accepted.setDelays(m_keyboard.slowKeysDelay(), m_keyboard.bounceKeysDelay());
    auto which = m_keyMap.keyOf(event.detail);
    if (which == KeyMap::Key::Quit && !m_keyboard.isControlAlone())
        which = KeyMap::Key::Other;
    if (keyLeaves(which, event, isPress) && isForUs())
        m_leaving.leave();
}

bool RawKeys::keyLeaves(KeyMap::Key which, const xcb_input_raw_key_press_event_t &event, bool isPress)
{
    if (isPress)
        return m_accepted.pressed(event.detail, event.time) && m_count.pressed(which, event.time);
    const auto release = m_accepted.released(event.detail, event.time);
    if (!release)
        return false;
    const bool leave = release->pressedAt && m_count.pressed(which, *release->pressedAt);
    return m_count.released(which, event.time) || leave;
}

void RawKeys::listenWhileOurs()
{
    const bool isOurs = isForUs();
    if (isOurs != m_isListening)
        select(isOurs);
    xcb_flush(m_connection.get());
}

bool RawKeys::isForUs() const
{
    return m_options.load().onePress || m_focus.isOurs(now());
}

void RawKeys::select(bool listen)
{
    m_isListening = listen;
    m_count.reset();
    m_keyboard.listen(listen);
    const struct
    {
        xcb_input_event_mask_t head{XCB_INPUT_DEVICE_ALL_MASTER, 1};
        std::uint32_t mask = 0;
    } selection{.mask = !listen ? 0U
                                : std::uint32_t(XCB_INPUT_XI_EVENT_MASK_RAW_KEY_PRESS |
                                                XCB_INPUT_XI_EVENT_MASK_RAW_KEY_RELEASE |
                                                XCB_INPUT_XI_EVENT_MASK_RAW_BUTTON_PRESS)};
    xcb_input_xi_select_events(m_connection.get(), m_connection.root(), 1, &selection.head);
}

} // namespace waymark::safety
