#pragma once

#include "core/service.h"

namespace waymark::core {

/// Emergency numbers of one country. `general` reaches everything, the best first; empty where there is no
/// such number.
struct EmergencyNumbers
{
    QString country; ///< ISO 3166-1 alpha-2
    QString name;    ///< in English
    QStringList general;
    QStringList police;
    QStringList ambulance;
    QStringList fire;
    QStringList text;
    QStringList notes;
    QList<Source> sources;
    Confidence confidence = Confidence::Low;
    QStringList conflicts;

    /// What to show where there is room for one: general, else police; empty when neither is known.
    [[nodiscard]] QString first() const { return general.isEmpty() ? police.value(0) : general.first(); }
};

/// Numbers compiled in, for a window without a pack: the UK, Ireland, the EU's 112 and North America's 911.
QList<EmergencyNumbers> emergencyNumbersWithoutPack();

} // namespace waymark::core
