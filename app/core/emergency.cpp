#include "core/emergency.h"

namespace waymark::core {

using namespace Qt::StringLiterals;

namespace {

EmergencyNumbers numbers(const QString &country, const QString &name, const QStringList &general)
{
    EmergencyNumbers made;
    made.country = country;
    made.name = name;
    made.general = general;
    made.confidence = Confidence::High;
    return made;
}

} // namespace

QList<EmergencyNumbers> emergencyNumbersWithoutPack()
{
    return {
        numbers(u"GB"_s, u"United Kingdom"_s, {u"999"_s, u"112"_s}),
        numbers(u"IE"_s, u"Ireland"_s, {u"112"_s, u"999"_s}),
        numbers(u"EU"_s, u"European Union"_s, {u"112"_s}),
        numbers(u"US"_s, u"United States"_s, {u"911"_s}),
        numbers(u"CA"_s, u"Canada"_s, {u"911"_s}),
    };
}

} // namespace waymark::core
