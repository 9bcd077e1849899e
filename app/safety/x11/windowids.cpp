#include "safety/x11/windowids.h"

#include <QGuiApplication>
#include <QPlatformSurfaceEvent>
#include <QWindow>

#include <sys/eventfd.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace waymark::safety {

WindowIds::WindowIds()
    : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{}

WindowIds::~WindowIds()
{
    ::close(m_wake);
}

void WindowIds::add(std::uint32_t id) noexcept
{
    if (contains(id))
        return;
    for (auto &slot : m_ids) {
        if (slot.load(std::memory_order_relaxed) == 0) {
            slot.store(id, std::memory_order_release);
            wake();
            return;
        }
    }
}

void WindowIds::remove(std::uint32_t id) noexcept
{
    if (id == 0)
        return;
    for (auto &slot : m_ids) {
        if (slot.load(std::memory_order_relaxed) == id)
            slot.store(0, std::memory_order_release);
    }
}

bool WindowIds::contains(std::uint32_t id) const noexcept
{
    for (const auto &slot : m_ids) {
        if (slot.load(std::memory_order_acquire) == id)
            return true;
    }
    return false;
}

void WindowIds::wake() const noexcept
{
    // Cannot fail in a way that matters: a full counter is readable already.
    (void)::eventfd_write(m_wake, 1);
}

WindowTracker::WindowTracker()
{
    qGuiApp->installEventFilter(this);
}

bool WindowTracker::eventFilter(QObject *watched, QEvent *event)
{
    // Exposed too: Qt can make a window anew without telling, as it does with the picture under a drag.
    const bool isAboutSurface = event->type() == QEvent::PlatformSurface || event->type() == QEvent::Expose;
    if (!isAboutSurface || !watched->isWindowType())
        return false;
    // The offscreen platform has this interface too, without a connection.
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return false;
    const bool goes = event->type() == QEvent::PlatformSurface &&
                      static_cast<QPlatformSurfaceEvent *>(event)->surfaceEventType() ==
                          QPlatformSurfaceEvent::SurfaceAboutToBeDestroyed;
    const auto id = goes ? 0 : std::uint32_t(static_cast<QWindow *>(watched)->winId());
    if (m_idOf.value(watched) == id)
        return false;
    m_ids.remove(m_idOf.take(watched));
    if (id != 0) {
        // The server has to know the window before another connection asks for its events.
        xcb_flush(x11->connection());
        m_idOf.insert(watched, id);
        m_ids.add(id);
    }
    return false;
}

} // namespace waymark::safety
