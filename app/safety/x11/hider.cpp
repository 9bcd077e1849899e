#include "safety/x11/hider.h"

#include "safety/x11/reply.h"
#include "safety/x11/windowids.h"

#include <chrono>
#include <string_view>

#include <poll.h>
#include <xcb/xcbext.h>

namespace waymark::safety {

namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

constexpr auto patience = 50ms;

xcb_atom_t atomNamed(xcb_connection_t *connection, std::string_view name)
{
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, 0, std::uint16_t(name.size()), name.data()), nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_NONE);
}

} // namespace

X11Hider::X11Hider(const WindowIds &windows)
    : m_windows(windows)
{
    if (m_connection.isOpen())
        m_opacity = atomNamed(m_connection.get(), "_NET_WM_WINDOW_OPACITY");
}

void X11Hider::hideAll() noexcept
{
    if (!m_connection.isOpen())
        return;
    xcb_connection_t *const x = m_connection.get();
    // Grabbed, so that all go at once and no window manager raises one while another goes.
    xcb_grab_server(x);
    m_windows.forEach([&](std::uint32_t id) {
        // A compositor's closing animation would show what was on the window once more.
        const std::uint32_t transparent = 0;
        if (m_opacity != XCB_NONE)
            xcb_change_property(x, XCB_PROP_MODE_REPLACE, id, m_opacity, XCB_ATOM_CARDINAL, 32, 1,
                                &transparent);
        xcb_unmap_window(x, id);
    });
    xcb_ungrab_server(x);
    waitForServer();
}

void X11Hider::waitForServer() noexcept
{
    xcb_connection_t *const x = m_connection.get();
    const auto cookie = xcb_get_input_focus(x);
    xcb_flush(x);
    const auto end = steady_clock::now() + patience;
    void *reply = nullptr;
    xcb_generic_error_t *error = nullptr;
    while (xcb_poll_for_reply(x, cookie.sequence, &reply, &error) == 0) {
        const auto left = duration_cast<milliseconds>(end - steady_clock::now()).count();
        pollfd waited{xcb_get_file_descriptor(x), POLLIN, 0};
        // A server that is grabbed by somebody else does not answer; ending the process takes the windows
        // away then.
        if (left <= 0 || ::poll(&waited, 1, int(left)) <= 0)
            return;
    }
    const Reply<void> freed(reply);
    const Reply<xcb_generic_error_t> freedError(error);
}

} // namespace waymark::safety
