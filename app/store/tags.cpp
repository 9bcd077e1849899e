#include "store/tags.h"

#include <algorithm>
#include <array>

namespace waymark::store::tags {

using namespace Qt::StringLiterals;

namespace {

/// What the tokenizer of the index leaves whole.
QString plain(const QString &code)
{
    QString kept;
    for (const QChar c : code.toLower()) {
        if (c.isLetterOrNumber() || c == u'-')
            kept += c;
    }
    return kept;
}

QString tag(QLatin1StringView kind, const QString &code)
{
    return u'#' + kind + u':' + plain(code);
}

bool serves(const core::Service &service, const core::Place &person)
{
    return service.places.isEmpty() ||
           std::any_of(service.places.begin(), service.places.end(),
                       [&](const core::Place &one) { return one.serves(person); });
}

QStringList costs(const core::Service &service)
{
    QStringList all;
    const auto add = [&](std::optional<core::Channel> by) {
        const core::Known isFree = service.freeToUse(by);
        if (isFree != core::Known::No)
            all.append(isFree == core::Known::Yes ? tags::free(by) : tags::unknownCost(by));
    };
    add({});
    for (const core::Channel channel : service.channels()) {
        if (core::mayCost(channel))
            add(channel);
    }
    return all;
}

/// Of the people that a pack is made for, those who are not served.
QStringList away(const core::Service &service, const QList<core::Place> &home)
{
    QStringList all;
    for (const core::Place &person : viewpointsOf(home)) {
        if (!serves(service, person))
            all.append(elsewhere(person));
    }
    if (!home.isEmpty() &&
        std::none_of(home.begin(), home.end(), [&](const core::Place &one) { return serves(service, one); }))
        all.append(tags::away());
    return all;
}

} // namespace

QString topic(const QString &code)
{
    return tag("t"_L1, code);
}

QString audience(const QString &code)
{
    return tag("a"_L1, code);
}

QString unknownAudience()
{
    return u"#a:unknown"_s;
}

QString place(const QString &code)
{
    return tag("p"_L1, code);
}

QString country(const core::Place &place)
{
    return tag("n"_L1, place.country());
}

QString channel(core::Channel channel)
{
    return tag("c"_L1, QString::number(int(channel)));
}

QString language(const QString &code)
{
    return tag("l"_L1, code);
}

QString unknownLanguage()
{
    return u"#l:unknown"_s;
}

QString fromAge(int age)
{
    return tag("y"_L1, QString::number(age));
}

QString upToAge(int age)
{
    return tag("o"_L1, QString::number(age));
}

QString free(std::optional<core::Channel> by)
{
    return by ? tag("f"_L1, QString::number(int(*by))) : u"#free"_s;
}

QString unknownCost(std::optional<core::Channel> by)
{
    return tag("f"_L1, by ? u"unknown-"_s + QString::number(int(*by)) : u"unknown"_s);
}

QString anywhere()
{
    return u"#p:any"_s;
}

QString hours(const QString &when)
{
    return tag("h"_L1, when);
}

QString elsewhere(const core::Place &person)
{
    return tag("e"_L1, person.code());
}

QString away()
{
    return u"#e:home"_s;
}

QList<core::Place> viewpointsOf(const QList<core::Place> &home)
{
    QList<core::Place> all;
    const auto add = [&all](const QString &code) {
        if (const auto one = core::Place::parse(code); one && !all.contains(*one))
            all.append(*one);
    };
    for (const core::Place &place : home) {
        add(place.country());
        for (const QString &nation : {u"ENG"_s, u"WLS"_s, u"SCT"_s, u"NIR"_s}) {
            if (place.country() == "GB"_L1)
                add(nation);
        }
    }
    return all;
}

QStringList elsewhereOf(const QList<core::Place> &home)
{
    QStringList all;
    for (const core::Place &person : viewpointsOf(home))
        all.append(elsewhere(person));
    if (!home.isEmpty())
        all.append(away());
    return all;
}

QStringList of(const core::Service &service, const QList<core::Place> &home)
{
    QStringList all = away(service, home);
    for (const QString &code : service.topics)
        all.append(topic(code));
    for (const QString &code : service.audiences)
        all.append(audience(code));
    if (service.audiences.isEmpty())
        all.append(unknownAudience());
    for (const core::Place &one : service.places) {
        all.append(place(one.code()));
        all.append(country(one));
    }
    if (service.places.isEmpty())
        all.append(anywhere());
    for (const core::Channel one : service.channels())
        all.append(channel(one));
    const QStringList languages = core::languagesOffered(service);
    for (const QString &code : languages)
        all.append(language(code));
    if (languages.isEmpty())
        all.append(unknownLanguage());
    if (service.minimumAge >= 0)
        all.append(fromAge(service.minimumAge));
    if (service.maximumAge >= 0)
        all.append(upToAge(service.maximumAge));
    all += costs(service);
    all.removeDuplicates();
    return all;
}

QStringList serving(const core::Place &person)
{
    if (!person.isSet())
        return {};
    if (person.isNation())
        return {place(person.code()), place(person.country()), anywhere()};
    return {country(person), anywhere()};
}

bool isRole(const QString &audienceCode)
{
    static const QStringList roles{u"bystanders-friends-family"_s, u"professionals"_s,
                                   u"perpetrators-wanting-to-change"_s, u"british-nationals-abroad"_s};
    return roles.contains(audienceCode);
}

QStringList usableBy(const QString &audienceCode)
{
    if (audienceCode == "anyone"_L1 || isRole(audienceCode))
        return {audience(audienceCode)};
    return {audience(audienceCode), audience(u"anyone"_s)};
}

} // namespace waymark::store::tags
