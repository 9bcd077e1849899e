#pragma once

#include "core/place.h"
#include "core/result.h"

#include <QString>

namespace waymark::core {

enum class Theme { Light, Dark, HighContrast };

/// What a person can set. In memory only, unless they ask to have it remembered.
struct Preferences
{
    Place place;
    QString language = QStringLiteral("en");
    int textPercent = 100; ///< 100 … 200
    Theme theme = Theme::Light;
    bool plainNames = false;    ///< discreet names on screen
    int leaveKey = 0;           ///< 9 … 12: one press of F9 … F12 leaves too; 0: no such key
    bool slowLeaving = false;   ///< more time between the presses that leave
    bool clearWhenIdle = false; ///< everything is cleared when nobody is there any more
    bool inputMethod = false;   ///< the desktop's input method sees what is typed; from the next start on

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// "Remember these on this computer": one small file, written only when asked.
class RememberedPreferences
{
public:
    virtual ~RememberedPreferences() = default;
    [[nodiscard]] virtual bool exists() const = 0;
    /// Where it is, or would be: shown to the person.
    [[nodiscard]] virtual QString path() const = 0;
    virtual Result<Done> remember(const Preferences &preferences) = 0;
    virtual Result<Done> forget() = 0;
};

/// Names used in the file, and the bounds that a read value is held to.
QString themeName(Theme theme);
Theme themeNamed(const QString &name);
int boundedTextPercent(int percent);
/// 9 … 12, or 0 for every other number.
int knownLeaveKey(int functionKey);

} // namespace waymark::core
