#include "ui/emergencywords.h"

#include "core/wording.h"
#include "ui/context.h"

namespace waymark::ui {

namespace wording = core::wording;

namespace {

core::EmergencyNumbers numbersOf(const Context &context, const QString &country)
{
    if (auto held = context.directory.emergency(country))
        return *held;
    for (const core::EmergencyNumbers &numbers : core::emergencyNumbersWithoutPack()) {
        if (numbers.country == country)
            return numbers;
    }
    core::EmergencyNumbers unknown;
    unknown.country = country;
    unknown.name = country;
    return unknown;
}

QString wordsIn(wording::In in, const Context &context, const core::Place &place, bool isFolded)
{
    return place.isSet() ? wording::emergencyLine(numbersOf(context, place.country()), isFolded, in)
                         : wording::emergencyLineUnset(in);
}

} // namespace

QString emergencyWords(const Context &context, const core::Place &place, bool isFolded, bool withEnglish)
{
    const QString said = wordsIn(wording::In::Window, context, place, isFolded);
    const QString english = wordsIn(wording::In::English, context, place, isFolded);
    if (!withEnglish || said == english)
        return said;
    if (!isFolded)
        return said + QLatin1Char('\n') + english;
    // Side by side, each in its own order: where the line folds there is height for one.
    const auto isolated = [](const QString &text) { return QChar(0x2068) + text + QChar(0x2069); };
    return isolated(said) + QStringLiteral(" · ") + isolated(english);
}

} // namespace waymark::ui
