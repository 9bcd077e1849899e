#include "core/place.h"

#include <array>

namespace waymark::core {

using namespace Qt::StringLiterals;

namespace {

struct ShortCode
{
    QLatin1StringView typed;
    QLatin1StringView code;
};

constexpr std::array<ShortCode, 10> shortCodes{{
    {"UK"_L1, "GB"_L1},
    {"ENG"_L1, "GB-ENG"_L1},
    {"WLS"_L1, "GB-WLS"_L1},
    {"SCT"_L1, "GB-SCT"_L1},
    {"NIR"_L1, "GB-NIR"_L1},
    {"IRL"_L1, "IE"_L1},
    {"GB-ENG"_L1, "GB-ENG"_L1},
    {"GB-WLS"_L1, "GB-WLS"_L1},
    {"GB-SCT"_L1, "GB-SCT"_L1},
    {"GB-NIR"_L1, "GB-NIR"_L1},
}};

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

} // namespace

std::optional<Place> Place::parse(const QString &text)
{
    const QString wanted = text.trimmed().toUpper();
    for (const ShortCode &known : shortCodes) {
        if (wanted == known.typed)
            return Place(QString(known.code));
    }
    if (wanted.size() == 2 && isLetter(wanted[0]) && isLetter(wanted[1]))
        return Place(wanted);
    return std::nullopt;
}

bool Place::serves(const Place &person) const
{
    if (!person.isSet() || !isSet() || m_code == person.m_code)
        return true;
    return country() == person.country() && (!isNation() || !person.isNation());
}

} // namespace waymark::core
