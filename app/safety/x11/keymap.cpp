#include "safety/x11/keymap.h"

#include "safety/x11/reply.h"

#include <algorithm>
#include <span>

namespace waymark::safety {

namespace {

// keysymdef.h
constexpr xcb_keysym_t escapeKeysym = 0xff1b;
constexpr xcb_keysym_t leftShiftKeysym = 0xffe1;
constexpr xcb_keysym_t rightShiftKeysym = 0xffe2;
constexpr xcb_keysym_t f9Keysym = 0xffc6;
constexpr xcb_keysym_t f12Keysym = 0xffc9;
constexpr xcb_keysym_t lastLatinKeysym = 0xff;
constexpr xcb_keysym_t qKeysym = 'q';

KeyMap::Key keyOfKeysym(xcb_keysym_t keysym)
{
    if (keysym == escapeKeysym)
        return KeyMap::Key::Escape;
    if (keysym >= f9Keysym && keysym <= f12Keysym)
        return KeyMap::Key(int(KeyMap::Key::F9) + int(keysym - f9Keysym));
    if (keysym == qKeysym)
        return KeyMap::Key::Quit;
    const bool isShift = keysym == leftShiftKeysym || keysym == rightShiftKeysym;
    return isShift ? KeyMap::Key::Shift : KeyMap::Key::Other;
}

/// `columns` are what one key gives in each layout and level, the first pressed on its own.
KeyMap::Key keyOfColumns(std::span<const xcb_keysym_t> columns)
{
    // In a layout without Latin letters Ctrl+Q is where another layout has the Q, as everywhere in Qt.
    const bool isLatin = columns.front() <= lastLatinKeysym;
    if (!isLatin && std::ranges::find(columns, qKeysym) != columns.end())
        return KeyMap::Key::Quit;
    return keyOfKeysym(columns.front());
}

} // namespace

KeyMap::KeyMap() noexcept
{
    for (auto &key : m_keys)
        key.store(Key::Other, std::memory_order_relaxed);
}

void KeyMap::load(const Connection &connection)
{
    const auto *setup = xcb_get_setup(connection.get());
    const auto count = std::uint8_t(setup->max_keycode - setup->min_keycode + 1);
    const Reply<xcb_get_keyboard_mapping_reply_t> reply(xcb_get_keyboard_mapping_reply(
        connection.get(), xcb_get_keyboard_mapping(connection.get(), setup->min_keycode, count), nullptr));
    if (!reply || reply->keysyms_per_keycode == 0)
        return;
    const xcb_keysym_t *keysyms = xcb_get_keyboard_mapping_keysyms(reply.get());
    const std::size_t columns = reply->keysyms_per_keycode;
    for (std::size_t i = 0; i < count; ++i)
        m_keys[setup->min_keycode + i].store(keyOfColumns({keysyms + i * columns, columns}),
                                             std::memory_order_relaxed);
}

KeyMap::Key KeyMap::keyOf(std::uint32_t keycode) const noexcept
{
    return keycode < m_keys.size() ? m_keys[keycode].load(std::memory_order_relaxed) : Key::Other;
}

} // namespace waymark::safety
