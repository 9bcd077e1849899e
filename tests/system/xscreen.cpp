#include "system/xscreen.h"

#include <QDeadlineTimer>
#include <QTest>

#include <array>
#include <cstdlib>
#include <memory>
#include <string_view>

#include <poll.h>
#include <xcb/xcb.h>
#include <xcb/xtest.h>
// The member that C calls so is a word of C++.
#define explicit explicit_
#include <xcb/xkb.h>
#undef explicit

namespace waymark::test {

namespace {

/// Frames of a window manager lie between the root window and a program's own.
constexpr int deepest = 4;

struct Freed
{
    void operator()(void *reply) const { std::free(reply); }
};
template<class T> using Reply = std::unique_ptr<T, Freed>;

} // namespace

XScreen::XScreen(const QString &display)
    : m_connection(xcb_connect(display.toLatin1().constData(), nullptr))
{
    if (!isOpen())
        return;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    m_processAtom = atomNamed("_NET_WM_PID");
    m_opacityAtom = atomNamed("_NET_WM_WINDOW_OPACITY");
    loadKeys();
}

XScreen::~XScreen()
{
    xcb_disconnect(m_connection);
}

bool XScreen::isOpen() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

std::uint32_t XScreen::atomNamed(std::string_view name) const
{
    const Reply<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(
        m_connection, xcb_intern_atom(m_connection, 0, std::uint16_t(name.size()), name.data()), nullptr));
    return atom ? atom->atom : std::uint32_t(XCB_NONE);
}

void XScreen::press(std::uint32_t keysym)
{
    fake(XCB_KEY_PRESS, keysym);
}

void XScreen::release(std::uint32_t keysym)
{
    fake(XCB_KEY_RELEASE, keysym);
}

void XScreen::fake(std::uint8_t type, std::uint32_t keysym)
{
    if (const std::uint8_t keycode = m_keycodes.value(keysym))
        xcb_test_fake_input(m_connection, type, keycode, XCB_CURRENT_TIME, m_root, 0, 0, 0);
    xcb_flush(m_connection);
}

void XScreen::loadKeys()
{
    const auto *setup = xcb_get_setup(m_connection);
    const auto count = std::uint8_t(setup->max_keycode - setup->min_keycode + 1);
    const Reply<xcb_get_keyboard_mapping_reply_t> keys(xcb_get_keyboard_mapping_reply(
        m_connection, xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count), nullptr));
    if (!keys)
        return;
    const xcb_keysym_t *keysyms = xcb_get_keyboard_mapping_keysyms(keys.get());
    // Backwards: the first key that has it counts.
    for (int i = count - 1; i >= 0; --i)
        m_keycodes.insert(keysyms[i * keys->keysyms_per_keycode], std::uint8_t(setup->min_keycode + i));
}

bool XScreen::turnOn(Help help)
{
    const Reply<xcb_xkb_use_extension_reply_t> used(
        xcb_xkb_use_extension_reply(m_connection, xcb_xkb_use_extension(m_connection, 1, 0), nullptr));
    if (!used || !used->supported)
        return false;
    const QHash<Help, std::uint32_t> controls{{Help::Sticky, XCB_XKB_BOOL_CTRL_STICKY_KEYS},
                                              {Help::Slow, XCB_XKB_BOOL_CTRL_SLOW_KEYS},
                                              {Help::Bounce, XCB_XKB_BOOL_CTRL_BOUNCE_KEYS}};
    const std::uint32_t control = controls[help];
    const std::array<std::uint8_t, 32> repeats{};
    xcb_xkb_set_controls(
        m_connection, XCB_XKB_ID_USE_CORE_KBD, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, control, control,
        XCB_XKB_BOOL_CTRL_SLOW_KEYS | XCB_XKB_BOOL_CTRL_BOUNCE_KEYS | XCB_XKB_CONTROL_CONTROLS_ENABLED, 1, 1,
        slowKeysDelay, bounceKeysDelay, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, repeats.data());
    const Reply<xcb_xkb_get_controls_reply_t> now(xcb_xkb_get_controls_reply(
        m_connection, xcb_xkb_get_controls(m_connection, XCB_XKB_ID_USE_CORE_KBD), nullptr));
    return now && (now->enabledControls & control) != 0;
}

QList<std::uint32_t> XScreen::windowsOf(qint64 process) const
{
    QList<std::uint32_t> found;
    collect(m_root, std::uint32_t(process), deepest, found);
    return found;
}

void XScreen::collect(std::uint32_t window, std::uint32_t process, int depth,
                      QList<std::uint32_t> &found) const
{
    const Reply<xcb_get_property_reply_t> owner(xcb_get_property_reply(
        m_connection, xcb_get_property(m_connection, 0, window, m_processAtom, XCB_ATOM_CARDINAL, 0, 1),
        nullptr));
    const bool isOwned = owner && xcb_get_property_value_length(owner.get()) == sizeof process &&
                         *static_cast<const std::uint32_t *>(xcb_get_property_value(owner.get())) == process;
    const Reply<xcb_get_window_attributes_reply_t> state(xcb_get_window_attributes_reply(
        m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
    if (!state)
        return;
    if (isOwned && state->map_state == XCB_MAP_STATE_VIEWABLE) {
        found.append(window);
        return;
    }
    const Reply<xcb_query_tree_reply_t> tree(
        xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, window), nullptr));
    if (!tree || depth == 0)
        return;
    const xcb_window_t *children = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i)
        collect(children[i], process, depth - 1, found);
}

bool XScreen::waitForFocus(qint64 process, int milliseconds) const
{
    const auto hasFocus = [this, process] {
        const Reply<xcb_get_input_focus_reply_t> focus(
            xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
        return focus && windowsOf(process).contains(focus->focus);
    };
    return QTest::qWaitFor(hasFocus, milliseconds);
}

bool XScreen::makeFullScreen(std::uint32_t window, int milliseconds) const
{
    const auto sizeOf = [this](std::uint32_t asked) {
        const Reply<xcb_get_geometry_reply_t> size(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, asked), nullptr));
        return size ? std::pair(size->width, size->height) : std::pair<std::uint16_t, std::uint16_t>();
    };
    constexpr std::uint32_t add = 1;
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atomNamed("_NET_WM_STATE");
    message.data.data32[0] = add;
    message.data.data32[1] = atomNamed("_NET_WM_STATE_FULLSCREEN");
    xcb_send_event(m_connection, 0, m_root,
                   XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
                   reinterpret_cast<const char *>(&message));
    return QTest::qWaitFor([&] { return sizeOf(window) == sizeOf(m_root); }, milliseconds);
}

QList<std::uint32_t> XScreen::pixels(std::uint32_t window, std::int16_t top, std::uint16_t height) const
{
    const Reply<xcb_get_geometry_reply_t> size(
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
    if (!size)
        return {};
    const std::int16_t from = top < 0 ? std::int16_t(size->height + top) : top;
    const Reply<xcb_get_image_reply_t> image(xcb_get_image_reply(
        m_connection,
        xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, from, size->width, height, ~0U),
        nullptr));
    if (!image)
        return {};
    // Four bytes a pixel at the depth of 24 that the desktop has.
    const auto *first = reinterpret_cast<const std::uint32_t *>(xcb_get_image_data(image.get()));
    QList<std::uint32_t> all(first, first + xcb_get_image_data_length(image.get()) / 4);
    for (std::uint32_t &pixel : all)
        pixel &= 0xffffff;
    return all;
}

QString XScreen::cornerColour(std::uint32_t window) const
{
    const auto lowest = pixels(window, -1, 1);
    return lowest.isEmpty() ? QString() : QStringLiteral("#%1").arg(lowest.first(), 6, 16, QLatin1Char('0'));
}

QList<std::uint32_t> XScreen::upperRightCorner(std::uint32_t window) const
{
    constexpr std::uint16_t lines = 60;
    constexpr qsizetype wide = 160;
    const auto all = pixels(window, 0, lines);
    const qsizetype width = all.size() / lines;
    QList<std::uint32_t> corner;
    for (qsizetype end = width; end <= all.size() && width >= wide; end += width)
        corner += all.sliced(end - wide, wide);
    return corner;
}

bool XScreen::isBlank(std::uint32_t window) const
{
    constexpr std::uint16_t lines = 100;
    const auto first = pixels(window, 0, lines);
    return first.count(first.value(0)) == first.size();
}

bool XScreen::watch(const QList<std::uint32_t> &windows)
{
    // What is left from before may be about windows that had the same ids.
    while (const Reply<xcb_generic_event_t> old{xcb_poll_for_event(m_connection)}) {
    }
    m_watched = windows;
    m_transparent.clear();
    m_opaqueToTheEnd.clear();
    bool allThere = true;
    for (const std::uint32_t window : windows) {
        const std::uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &mask);
        const Reply<xcb_get_window_attributes_reply_t> state(xcb_get_window_attributes_reply(
            m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
        allThere = allThere && state && state->map_state == XCB_MAP_STATE_VIEWABLE;
    }
    return allThere;
}

void XScreen::take(const xcb_generic_event_t &event)
{
    const int type = event.response_type & 0x7f;
    if (type == XCB_PROPERTY_NOTIFY) {
        const auto &property = reinterpret_cast<const xcb_property_notify_event_t &>(event);
        if (property.atom == m_opacityAtom)
            m_transparent.append(property.window);
    } else if (type == XCB_UNMAP_NOTIFY || type == XCB_DESTROY_NOTIFY) {
        // Both begin alike: the window that was watched stands first.
        const std::uint32_t window = reinterpret_cast<const xcb_unmap_notify_event_t &>(event).event;
        if (m_watched.removeAll(window) > 0 && !m_transparent.contains(window))
            m_opaqueToTheEnd.append(window);
    }
}

bool XScreen::waitUntilGone(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!m_watched.isEmpty() && isOpen()) {
        while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)})
            take(*event);
        if (m_watched.isEmpty())
            break;
        pollfd waited{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        if (deadline.hasExpired() || ::poll(&waited, 1, int(deadline.remainingTime())) <= 0)
            return false;
    }
    return m_watched.isEmpty();
}

} // namespace waymark::test
