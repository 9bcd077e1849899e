#pragma once

#include <QByteArray>

#include <optional>

namespace waymark::safety {

/// The platform that the window will have, by trying the display: "xcb" wherever an X server answers
/// (XWayland too, since only there keys are seen while the window hangs), else "wayland"; or what
/// QT_QPA_PLATFORM asks for, if it is one that Waymark brings. Nothing when there is no display. Changes
/// nothing.
std::optional<QByteArray> findDisplay();

/// Whether the X server can send raw keys to a thread of its own.
bool rawKeysAvailable();

} // namespace waymark::safety
