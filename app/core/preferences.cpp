#include "core/preferences.h"

#include <algorithm>

namespace waymark::core {

using namespace Qt::StringLiterals;

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::HighContrast:
        return u"high-contrast"_s;
    }
    Q_UNREACHABLE();
}

Theme themeNamed(const QString &name)
{
    if (name == "dark"_L1)
        return Theme::Dark;
    return name == "high-contrast"_L1 ? Theme::HighContrast : Theme::Light;
}

int boundedTextPercent(int percent)
{
    return std::clamp(percent, 100, 200);
}

int knownLeaveKey(int functionKey)
{
    return functionKey >= 9 && functionKey <= 12 ? functionKey : 0;
}

} // namespace waymark::core
