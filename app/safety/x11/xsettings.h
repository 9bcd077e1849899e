#pragma once

#include <QByteArray>
#include <QHash>

namespace waymark::safety {

/// What the desktop tells every program about its look, by name: "Net/ThemeName", "Xft/DPI".
/// https://specifications.freedesktop.org/xsettings-spec/latest/
struct XSettings
{
    QHash<QByteArray, qint32> numbers;
    QHash<QByteArray, QByteArray> texts;
};

/// The bytes of _XSETTINGS_SETTINGS, in either byte order. Settings are taken up to the first that is not
/// whole; colours are left out.
XSettings parseXSettings(const QByteArray &bytes);

/// As the manager of the default screen has them now, over a connection of its own; empty when there is no
/// manager, or no X server.
XSettings readXSettings();

} // namespace waymark::safety
