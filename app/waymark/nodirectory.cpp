#include "waymark/nodirectory.h"

#include <algorithm>

namespace waymark {

std::optional<core::EmergencyNumbers> NoDirectory::emergency(const QString &country) const
{
    const auto all = core::emergencyNumbersWithoutPack();
    const auto found = std::ranges::find(all, country, &core::EmergencyNumbers::country);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QList<core::EmergencyNumbers> NoDirectory::emergencyCountries() const
{
    auto all = core::emergencyNumbersWithoutPack();
    std::ranges::sort(all, {}, &core::EmergencyNumbers::name);
    return all;
}

} // namespace waymark
