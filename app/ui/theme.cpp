#include "ui/theme.h"

#include "ui/style.h"

#include <QApplication>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyPixels = 16;

int grown(int base, int percent)
{
    return (base * percent + 50) / 100;
}

int grownByHalf(int base, int percent)
{
    return grown(base, 100 + (percent - 100) / 2);
}

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

Colours coloursOf(core::Theme theme)
{
    switch (theme) {
    case core::Theme::Light:
        return {.ground = 0xFAF7F2u,
                .surface = 0xFFFEFCu,
                .text = 0x1F2A33u,
                .quietText = 0x51606Au,
                .accent = 0x0B5C63u,
                .onAccent = 0xFFFFFFu,
                .leave = 0x37474Fu,
                .onLeave = 0xFFFFFFu,
                .line = 0xD8D1C4u,
                .notice = 0xF0EADCu};
    case core::Theme::Dark:
        return {.ground = 0x1B2227u,
                .surface = 0x242D33u,
                .text = 0xE9E6E0u,
                .quietText = 0xAEB9BFu,
                .accent = 0x74C7CCu,
                .onAccent = 0x10262Au,
                .leave = 0x5A7482u,
                .onLeave = 0xFFFFFFu,
                .line = 0x42505Au,
                .notice = 0x2E3A40u};
    case core::Theme::HighContrast:
        return {.ground = 0x000000u,
                .surface = 0x000000u,
                .text = 0xFFFFFFu,
                .quietText = 0xE6E6E6u,
                .accent = 0x8FE6ECu,
                .onAccent = 0x000000u,
                .leave = 0xCFD8DCu,
                .onLeave = 0x000000u,
                .line = 0xFFFFFFu,
                .notice = 0x14262Au};
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(core::Theme theme)
{
    const Colours colours = coloursOf(theme);
    QPalette palette;
    palette.setColor(QPalette::Window, colours.ground);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.notice);
    palette.setColor(QPalette::ToolTipBase, colours.notice);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quietText);
    for (const auto role : {QPalette::Highlight, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(role, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    // Fusion paints with neither of these two; they carry Leave's own colours to its button.
    palette.setColor(QPalette::Shadow, colours.leave);
    palette.setColor(QPalette::BrightText, colours.onLeave);
    for (const auto role : {QPalette::Mid, QPalette::Midlight, QPalette::Light, QPalette::Dark})
        palette.setColor(role, colours.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.quietText);
    return palette;
}

Colours coloursOf(const QPalette &palette)
{
    return {.ground = palette.color(QPalette::Active, QPalette::Window),
            .surface = palette.color(QPalette::Active, QPalette::Base),
            .text = palette.color(QPalette::Active, QPalette::WindowText),
            .quietText = palette.color(QPalette::Active, QPalette::PlaceholderText),
            .accent = palette.color(QPalette::Active, QPalette::Highlight),
            .onAccent = palette.color(QPalette::Active, QPalette::HighlightedText),
            .leave = palette.color(QPalette::Active, QPalette::Shadow),
            .onLeave = palette.color(QPalette::Active, QPalette::BrightText),
            .line = palette.color(QPalette::Active, QPalette::Mid),
            .notice = palette.color(QPalette::Active, QPalette::AlternateBase)};
}

Sizes sizesAt(int textPercent)
{
    Sizes sizes;
    sizes.body = grown(bodyPixels, textPercent);
    sizes.heading = grown(sizes.heading, textPercent);
    sizes.number = grown(sizes.number, textPercent);
    sizes.target = grownByHalf(sizes.target, textPercent);
    sizes.grid = grownByHalf(sizes.grid, textPercent);
    return sizes;
}

int currentTextPercent()
{
    const int pixels = QApplication::font().pixelSize();
    return pixels > 0 ? (pixels * 100 + bodyPixels / 2) / bodyPixels : 100;
}

Sizes currentSizes()
{
    return sizesAt(currentTextPercent());
}

QFont bodyFont(int textPercent)
{
    return fontOf(sizesAt(textPercent).body, QFont::Normal);
}

QFont headingFont(int textPercent)
{
    return fontOf(sizesAt(textPercent).heading, QFont::DemiBold);
}

QFont numberFont(int textPercent)
{
    return fontOf(sizesAt(textPercent).number, QFont::DemiBold);
}

void applyTheme(const core::Preferences &preferences)
{
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    QApplication::setFont(bodyFont(preferences.textPercent));
    QApplication::setPalette(paletteOf(preferences.theme));
}

} // namespace waymark::ui
