#include "core/homechoice.h"

namespace waymark::core {

using namespace Qt::StringLiterals;

namespace {

HomeChoice choice(const QString &id, const QStringList &pages, const QStringList &topics,
                  const QString &audience = {})
{
    HomeChoice made;
    made.id = id;
    made.pages = pages;
    made.filters.topics = topics;
    made.filters.audience = audience;
    return made;
}

} // namespace

QList<HomeChoice> homeChoices()
{
    QList<HomeChoice> choices{
        choice(u"just-happened"_s, {u"advice-3"_s}, {u"rape-sexual-assault"_s, u"medical-forensic-care"_s}),
        choice(u"some-time-ago"_s, {u"advice-10"_s, u"advice-6"_s},
               {u"rape-sexual-assault"_s, u"victims-of-crime"_s}),
        choice(u"afraid-of-someone-close"_s, {u"advice-9"_s}, {u"domestic-abuse"_s, u"forced-marriage"_s}),
        choice(u"cannot-cope"_s, {u"advice-10"_s}, {u"mental-health-crisis"_s}),
        choice(u"under-18"_s, {u"under-18"_s}, {}, u"children-young-people"_s),
        choice(u"someone-told-me"_s, {u"advice-2"_s, u"advice-1"_s},
               {u"supporting-someone"_s, u"bystander"_s}),
        choice(u"work-or-study"_s, {u"advice-12"_s, u"advice-13"_s},
               {u"workplace"_s, u"university"_s, u"sexual-harassment"_s}),
        choice(u"online-or-followed"_s, {u"advice-9"_s},
               {u"image-based-abuse"_s, u"stalking"_s, u"online-abuse"_s}),
    };
    HomeChoice own =
        choice(u"own-behaviour"_s, {}, {u"perpetrator-change"_s}, u"perpetrators-wanting-to-change"_s);
    own.ownBehaviour = true;
    choices.append(own);
    return choices;
}

} // namespace waymark::core
