#pragma once

#include "safety/windowhider.h"
#include "safety/x11/connection.h"

namespace waymark::safety {

/// Unmaps our windows over a connection of its own: needs no Qt, and no answer from the main thread.
class X11Hider : public WindowHider
{
public:
    explicit X11Hider(const WindowIds &windows);

    void hideAll() noexcept override;

private:
    void waitForServer() noexcept;

    const WindowIds &m_windows;
    Connection m_connection;
    xcb_atom_t m_opacity = XCB_NONE;
};

} // namespace waymark::safety
