#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace waymark::safety {

/// The platform that the window will have, by trying the display: "xcb" wherever an X server answers
/// (XWayland too, since only there keys are seen while the window hangs), else "wayland"; or what
/// QT_QPA_PLATFORM asks for, if it is one that Waymark brings. Nothing when there is no display. Changes
/// nothing.
std::optional<QByteArray> findDisplay();

/// Whether Qt can open a window on `platform`, by the plugins in our folder: the one for Wayland comes in a
/// package of its own.
bool canOpenOn(const QByteArray &platform, const QString &pluginFolder);

/// Whether the X server can send raw keys to a thread of its own.
bool rawKeysAvailable();

} // namespace waymark::safety
