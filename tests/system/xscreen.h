#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>
#include <string_view>

#include <xcb/xcb.h>

namespace waymark::test {

/// An X connection of a test's own: keys by XTEST, and what becomes of another program's windows, without the
/// cost of starting a tool.
class XScreen
{
public:
    /// `display` as in DISPLAY. Check isOpen() before use.
    explicit XScreen(const QString &display);
    ~XScreen();
    XScreen(const XScreen &) = delete;
    XScreen &operator=(const XScreen &) = delete;

    [[nodiscard]] bool isOpen() const;
    /// Sent to the server at once. `keysym` as in keysymdef.h; nothing happens when no key has it.
    void press(std::uint32_t keysym);
    void release(std::uint32_t keysym);
    /// Sticky Keys, Slow Keys, Bounce Keys, as a desktop turns them on; none of them is on at the start.
    enum class Help { Sticky, Slow, Bounce };
    static constexpr int slowKeysDelay = 300; ///< milliseconds
    static constexpr int bounceKeysDelay = 300;
    bool turnOn(Help help);
    /// The windows of a process that are on the screen now.
    [[nodiscard]] QList<std::uint32_t> windowsOf(qint64 process) const;
    /// Waits until one of them has the keyboard. What window managers tell is behind the times, and ids of
    /// windows that are gone come again.
    [[nodiscard]] bool waitForFocus(qint64 process, int milliseconds) const;
    /// Asks the window manager, as its own keys would, and waits until it is so.
    [[nodiscard]] bool makeFullScreen(std::uint32_t window, int milliseconds) const;
    /// The colour of a window's lower left corner, as "#rrggbb"; empty when it cannot be read. Its parts must
    /// not be covered.
    [[nodiscard]] QString cornerColour(std::uint32_t window) const;
    /// What is in its upper right corner, 160 by 60 pixels, line by line; empty when it cannot be read.
    [[nodiscard]] QList<std::uint32_t> upperRightCorner(std::uint32_t window) const;
    /// Whether nothing is drawn on its first lines: one colour alone.
    [[nodiscard]] bool isBlank(std::uint32_t window) const;
    /// From now on the server tells when these go; false when one has gone meanwhile.
    bool watch(const QList<std::uint32_t> &windows);
    /// Waits until all that are watched are off the screen; false when that takes too long.
    bool waitUntilGone(int milliseconds);
    /// Whether each that has gone was made transparent first, which nothing but leaving does.
    [[nodiscard]] bool allWereTransparent() const { return m_opaqueToTheEnd.isEmpty(); }

private:
    [[nodiscard]] std::uint32_t atomNamed(std::string_view name) const;
    void take(const xcb_generic_event_t &event);
    void fake(std::uint8_t type, std::uint32_t keysym);
    void loadKeys();
    /// Whole lines, as 0xrrggbb; a `top` below 0 counts from the bottom. Empty when they cannot be read.
    [[nodiscard]] QList<std::uint32_t> pixels(std::uint32_t window, std::int16_t top,
                                              std::uint16_t height) const;
    void collect(std::uint32_t window, std::uint32_t process, int depth, QList<std::uint32_t> &found) const;

    xcb_connection_t *m_connection;
    std::uint32_t m_root = 0;
    std::uint32_t m_processAtom = 0;
    QHash<std::uint32_t, std::uint8_t> m_keycodes;
    std::uint32_t m_opacityAtom = 0;
    QList<std::uint32_t> m_watched;
    QList<std::uint32_t> m_transparent;
    QList<std::uint32_t> m_opaqueToTheEnd;
};

} // namespace waymark::test
