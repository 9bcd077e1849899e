#pragma once

#include <QHash>
#include <QRect>
#include <QString>

#include <cstdint>
#include <optional>

#include <xcb/xcb.h>

namespace waymark::benchmarks {

/// Sees on an X connection of its own what is drawn on a screen without window manager, as soon as the server
/// has drawn it (Damage).
class ScreenWatch
{
public:
    /// `display` as in DISPLAY. Check isOpen() before use.
    explicit ScreenWatch(const QString &display);
    ~ScreenWatch();
    ScreenWatch(const ScreenWatch &) = delete;
    ScreenWatch &operator=(const ScreenWatch &) = delete;

    [[nodiscard]] bool isOpen() const;
    /// What went before no longer counts.
    void forget();
    /// Waits until a window has come and a third of it is drawn at once. Its place on the screen; nothing
    /// when that takes too long.
    std::optional<QRect> waitForWindow(int milliseconds);
    /// Waits until all of `area` is drawn at once.
    bool waitForPaint(const QRect &area, int milliseconds);

private:
    /// What the server told next; waits so long for it.
    std::uint8_t next(int milliseconds);

    xcb_connection_t *m_connection;
    std::uint8_t m_damageEvent = 0;
    QHash<std::uint32_t, QRect> m_sizes; ///< of all windows
    QRect m_mapped;                      ///< the window that came last
    QRect m_painted;                     ///< last
};

} // namespace waymark::benchmarks
