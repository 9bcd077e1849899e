#include "benchmarks/screenwatch.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include <poll.h>
#include <xcb/damage.h>

namespace waymark::benchmarks {

namespace {

/// Smaller ones are helpers that nobody sees.
constexpr int smallestWindow = 60;

struct Freed
{
    void operator()(void *reply) const { std::free(reply); }
};
using Event = std::unique_ptr<xcb_generic_event_t, Freed>;

int areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

} // namespace

ScreenWatch::ScreenWatch(const QString &display)
    : m_connection(xcb_connect(display.toLatin1().constData(), nullptr))
{
    const xcb_query_extension_reply_t *damage =
        isOpen() ? xcb_get_extension_data(m_connection, &xcb_damage_id) : nullptr;
    if (!damage || !damage->present)
        return;
    m_damageEvent = damage->first_event;
    std::free(xcb_damage_query_version_reply(
        m_connection,
        xcb_damage_query_version(m_connection, XCB_DAMAGE_MAJOR_VERSION, XCB_DAMAGE_MINOR_VERSION), nullptr));
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &mask);
    xcb_damage_create(m_connection, xcb_generate_id(m_connection), root,
                      XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
    xcb_flush(m_connection);
}

ScreenWatch::~ScreenWatch()
{
    xcb_disconnect(m_connection);
}

bool ScreenWatch::isOpen() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

void ScreenWatch::forget()
{
    while (Event(xcb_poll_for_event(m_connection))) {
    }
    m_painted = {};
}

std::uint8_t ScreenWatch::next(int milliseconds)
{
    Event event(xcb_poll_for_event(m_connection));
    pollfd waited{xcb_get_file_descriptor(m_connection), POLLIN, 0};
    if (!event && ::poll(&waited, 1, milliseconds) > 0)
        event.reset(xcb_poll_for_event(m_connection));
    if (!event)
        return 0;
    const auto type = std::uint8_t(event->response_type & 0x7fU);
    if (type == m_damageEvent) {
        const auto &damage = reinterpret_cast<const xcb_damage_notify_event_t &>(*event);
        m_painted = {damage.area.x, damage.area.y, damage.area.width, damage.area.height};
    } else if (type == XCB_CREATE_NOTIFY) {
        const auto &made = reinterpret_cast<const xcb_create_notify_event_t &>(*event);
        m_sizes.insert(made.window, {made.x, made.y, made.width, made.height});
    } else if (type == XCB_CONFIGURE_NOTIFY) {
        const auto &moved = reinterpret_cast<const xcb_configure_notify_event_t &>(*event);
        m_sizes.insert(moved.window, {moved.x, moved.y, moved.width, moved.height});
    } else if (type == XCB_MAP_NOTIFY) {
        m_mapped = m_sizes.value(reinterpret_cast<const xcb_map_notify_event_t &>(*event).window);
    }
    return type;
}

std::optional<QRect> ScreenWatch::waitForWindow(int milliseconds)
{
    m_mapped = {};
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired() && isOpen()) {
        const bool isPainted = next(int(deadline.remainingTime())) == m_damageEvent;
        if (isPainted && std::min(m_mapped.width(), m_mapped.height()) >= smallestWindow &&
            3 * areaOf(m_painted & m_mapped) >= areaOf(m_mapped))
            return m_mapped;
    }
    return std::nullopt;
}

bool ScreenWatch::waitForPaint(const QRect &area, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired() && isOpen()) {
        if (next(int(deadline.remainingTime())) == m_damageEvent && m_painted.contains(area))
            return true;
    }
    return false;
}

} // namespace waymark::benchmarks
