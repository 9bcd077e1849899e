#pragma once

#include "core/preferences.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace waymark::ui {

/// Colours of one theme beyond the palette's roles. Contrast: 4.5:1 or more, 7:1 in high contrast; a test
/// measures it.
struct Colours
{
    QColor ground;  ///< behind everything
    QColor surface; ///< cards, fields, rows
    QColor text;
    QColor quietText; ///< second lines
    QColor accent;    ///< the one accent: links, focus, selection
    QColor onAccent;
    QColor leave; ///< the slate fill that only Leave has
    QColor onLeave;
    QColor line;   ///< thin rules and borders
    QColor notice; ///< ground of notices
};

Colours coloursOf(core::Theme theme);
QPalette paletteOf(core::Theme theme);
/// The colours that a widget's palette carries, for those that paint themselves.
Colours coloursOf(const QPalette &palette);

/// Sizes in device-independent pixels at a text size; everything lies on an 8 px grid that grows with the
/// text.
struct Sizes
{
    int body = 16;
    int heading = 22;
    int number = 28;
    int target = 44; ///< least height of anything to press
    int grid = 8;
};
Sizes sizesAt(int textPercent);
/// The text size that applyTheme() put on the application, and the sizes that go with it; 100 before that.
int currentTextPercent();
Sizes currentSizes();

QFont bodyFont(int textPercent);
QFont headingFont(int textPercent);
QFont numberFont(int textPercent);

/// Puts palette, font and style on the whole application.
void applyTheme(const core::Preferences &preferences);

} // namespace waymark::ui
