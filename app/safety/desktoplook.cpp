#include "safety/desktoplook.h"

#include "safety/x11/xsettings.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace waymark::safety {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualDotsPerInch = 96;
/// XSETTINGS counts in 1024ths of a dot.
constexpr double parts = 1024;
/// GNOME's; others have 9 or 10.
constexpr double usualPoints = 11;
constexpr int step = 10;

core::Theme themeOf(const XSettings &settings)
{
    const QString name = QString::fromUtf8(settings.texts.value("Net/ThemeName"));
    // "HighContrast", "HighContrastInverse"; Waymark's own is light on black for both.
    if (name.contains("HighContrast"_L1, Qt::CaseInsensitive))
        return core::Theme::HighContrast;
    static const QRegularExpression dark(u"(^|[-_ ])dark($|[-_ ])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const bool isDark =
        dark.match(name).hasMatch() || settings.numbers.value("Gtk/ApplicationPreferDarkTheme") == 1;
    return isDark ? core::Theme::Dark : core::Theme::Light;
}

/// "Cantarell Bold 14" ends with its size in points; 1 when it does not, or is no larger than usual.
double fontFactor(const XSettings &settings)
{
    const QByteArray font = settings.texts.value("Gtk/FontName");
    const double points = font.mid(font.lastIndexOf(' ') + 1).toDouble();
    return std::max(1.0, points / usualPoints);
}

/// A desktop that is scaled as a whole says in Gdk/UnscaledDPI what is left for text.
double textFactor(const XSettings &settings, double pixelRatio)
{
    const qint32 unscaled = settings.numbers.value("Gdk/UnscaledDPI");
    if (unscaled > 0)
        return unscaled / parts / usualDotsPerInch;
    const qint32 dots = settings.numbers.value("Xft/DPI");
    return dots > 0 ? dots / parts / usualDotsPerInch / std::max(1.0, pixelRatio) : 1;
}

} // namespace

DesktopLook lookOf(const XSettings &settings, double pixelRatio)
{
    const double percent = 100 * fontFactor(settings) * textFactor(settings, pixelRatio);
    // Held to bounds first: the numbers come from outside.
    const int whole =
        core::boundedTextPercent(int(std::lround(std::clamp(percent, 0.0, 1000.0) / step)) * step);
    return {themeOf(settings), whole};
}

DesktopLook desktopLook()
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        return {};
    return lookOf(readXSettings(), qGuiApp->devicePixelRatio());
}

} // namespace waymark::safety
