#include "core/easyread.h"

namespace waymark::core {

using namespace Qt::StringLiterals;

const QStringList &easyReadPictures()
{
    static const QStringList names{
        u"ask"_s,      u"calendar"_s,  u"call"_s,       u"card"_s,  u"chat"_s,   u"choose"_s, u"clothes"_s,
        u"computer"_s, u"emergency"_s, u"friend"_s,     u"heart"_s, u"help"_s,   u"listen"_s, u"look"_s,
        u"meaning"_s,  u"no"_s,        u"not-say"_s,    u"nurse"_s, u"person"_s, u"place"_s,  u"police"_s,
        u"press"_s,    u"private"_s,   u"safe-place"_s, u"say"_s,   u"staff"_s,  u"stop"_s,   u"talk"_s,
        u"text"_s,     u"think"_s,     u"time"_s,       u"wash"_s,  u"write"_s,  u"yes"_s};
    return names;
}

} // namespace waymark::core
