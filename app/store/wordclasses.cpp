#include "store/wordclasses.h"

#include "text/analyser.h"

#include <QResource>
#include <QStringList>

#include <string_view>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// A stem and what stands for it on each line, as classlist.cpp writes them; not compressed, so that it stays
/// where the program's file is mapped.
std::string_view list()
{
    static const QResource file(u":/classes/en.txt"_s);
    return {reinterpret_cast<const char *>(file.data()), std::size_t(file.size())};
}

/// Nothing where the stem is not listed.
std::string_view standingFor(std::string_view stem)
{
    std::string_view rest = list();
    while (!rest.empty()) {
        const std::size_t start = rest.rfind('\n', rest.size() / 2) + 1;
        const std::string_view line = rest.substr(start, rest.find('\n', start) - start);
        const std::string_view one = line.substr(0, line.find(' '));
        if (one == stem)
            return line.substr(one.size() + 1);
        rest = one < stem ? rest.substr(start + line.size() + 1) : rest.substr(0, start);
    }
    return {};
}

} // namespace

QString wordClass(const QString &wordOrStem)
{
    const QByteArray stem = wordOrStem.toLatin1();
    const std::string_view found = standingFor({stem.constData(), std::size_t(stem.size())});
    return found.empty() ? wordOrStem : QString::fromLatin1(found.data(), qsizetype(found.size()));
}

bool isOfRailway(const QString &folded)
{
    static const QStringList words{u"train"_s,   u"trains"_s,   u"tube"_s, u"underground"_s,
                                   u"railway"_s, u"carriage"_s, u"rail"_s, u"dlr"_s};
    return words.contains(folded);
}

bool isPerson(const QString &wordOrStem)
{
    // A boss or a teacher tells where it happened, too.
    static const QStringList persons{u"~partner"_s,     u"~ex"_s,     u"~parent"_s, u"~kin"_s,
                                     u"~grandparent"_s, u"~family"_s, u"~child"_s,  u"~friend"_s,
                                     u"~flatmate"_s,    u"~police"_s};
    static const QStringList policeElsewhere{u"heddlu"_s,  u"policja"_s, u"policji"_s, u"policje"_s,
                                             u"policia"_s, u"politia"_s, u"politie"_s, u"politiei"_s,
                                             u"поліція"_s, u"поліцію"_s, u"поліції"_s, u"شرطه"_s,
                                             u"الشرطه"_s,  u"پولیس"_s,   u"پوليس"_s};
    const bool isStem = wordOrStem.endsWith(text::stemMark);
    return persons.contains(wordClass(wordOrStem)) ||
           policeElsewhere.contains(isStem ? wordOrStem.chopped(1) : wordOrStem);
}

} // namespace waymark::store
