#pragma once

#include "core/preferences.h"

namespace waymark::safety {

struct XSettings;

/// How the desktop looks, for a window to begin with. Its theme plugin is not loaded, so it is read here.
struct DesktopLook
{
    core::Theme theme = core::Theme::Light;
    int textPercent = 100; ///< 100 … 200, in steps of 10
};

/// `pixelRatio`: how much Qt enlarges everything already.
DesktopLook lookOf(const XSettings &settings, double pixelRatio);

/// Of the desktop that DISPLAY names; light and 100 % when it does not tell. After the QGuiApplication.
DesktopLook desktopLook();

} // namespace waymark::safety
