#include "safety/x11/connection.h"

#include "safety/x11/reply.h"

#include <xcb/xinput.h>

namespace waymark::safety {

Connection::Connection()
{
    int screen = 0;
    m_connection = xcb_connect(nullptr, &screen);
    if (!isOpen())
        return;
    m_screen = screen;
    auto screens = xcb_setup_roots_iterator(xcb_get_setup(m_connection));
    for (; screen > 0 && screens.rem > 1; --screen)
        xcb_screen_next(&screens);
    m_root = screens.data->root;
}

Connection::~Connection()
{
    xcb_disconnect(m_connection);
}

std::string Connection::screenName(std::string_view prefix) const
{
    return std::string(prefix) + std::to_string(m_screen);
}

std::uint8_t Connection::inputOpcode() const
{
    const auto *extension = xcb_get_extension_data(m_connection, &xcb_input_id);
    if (!extension || !extension->present)
        return 0;
    const Reply<xcb_input_xi_query_version_reply_t> version(xcb_input_xi_query_version_reply(
        m_connection, xcb_input_xi_query_version(m_connection, 2, 2), nullptr));
    const bool isNewEnough = version && (version->major_version > 2 ||
                                         (version->major_version == 2 && version->minor_version >= 1));
    return isNewEnough ? extension->major_opcode : 0;
}

} // namespace waymark::safety
