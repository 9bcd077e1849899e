#include "store/facts.h"

#include "store/members.h"
#include "store/opening.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// More countries than share a helpline of their own.
constexpr qsizetype manyPlaces = 3;
constexpr int adult = 18;

bool isHelpline(const QString &kind)
{
    return kind == "helpline"_L1 || kind == "text-line"_L1 || kind == "webchat"_L1 ||
           kind == "advice-line"_L1;
}

bool isInternational(const QList<core::Place> &places)
{
    QStringList countries;
    for (const core::Place &place : places) {
        if (!countries.contains(place.country()))
            countries.append(place.country());
    }
    return countries.size() >= manyPlaces;
}

bool isForDisabledOnly(const QStringList &audiences)
{
    return !audiences.isEmpty() && std::all_of(audiences.begin(), audiences.end(), [](const QString &code) {
        return code == "deaf"_L1 || code == "disabled"_L1;
    });
}

int flagsOf(const core::Service &service)
{
    const bool isLocal = service.localArea.isSet() || service.kind == "local-centre"_L1;
    const QDateTime anyTime(QDate(2026, 1, 5), QTime(12, 0), Qt::UTC);
    int flags = 0;
    const auto set = [&flags](Facts::Flag flag, bool on) { flags |= on ? flag : 0; };
    set(Facts::Reporting, service.isReporting());
    set(Facts::Emergency, service.kind == "emergency"_L1);
    set(Facts::OwnBehaviour, service.isForOwnBehaviour());
    set(Facts::Local, isLocal);
    set(Facts::ForAnyone, service.audiences.isEmpty() || service.audiences.contains("anyone"_L1));
    set(Facts::Helpline, isHelpline(service.kind));
    set(Facts::DayAndNight,
        service.alwaysOpen || core::openState(service.schedules, service.mainChannel(), anyTime).always);
    set(Facts::ConfidenceMedium, service.confidence == core::Confidence::Medium);
    set(Facts::ConfidenceHigh, service.confidence == core::Confidence::High);
    set(Facts::ForDisabledOnly, isForDisabledOnly(service.audiences));
    set(Facts::International, isInternational(service.places));
    set(Facts::Finder, service.kind == "service-finder"_L1);
    set(Facts::Free, service.freeToUse() == core::Known::Yes);
    set(Facts::SomeHelp, !service.phones.isEmpty() || service.hasChat || service.hasEmail);
    return flags;
}

void appendLines(QString &lines, const QStringList &names, const text::Analyser &analyser)
{
    for (const QString &name : names) {
        const QString key = analyser.key(name);
        if (!key.isEmpty())
            lines += key + u'\n';
    }
}

/// The part before the second empty line: names and organization, no keywords.
qsizetype endOfCalled(const QString &names)
{
    const qsizetype first = names.indexOf("\n\n"_L1);
    return names.indexOf("\n\n"_L1, first + 1);
}

} // namespace

bool Facts::serves(const core::Place &person) const
{
    return places.isEmpty() || std::any_of(places.begin(), places.end(),
                                           [&](const core::Place &one) { return one.serves(person); });
}

bool Facts::takes(int age) const
{
    return age < 0 || (age >= minimumAge && (maximumAge < 0 || age <= maximumAge));
}

bool Facts::isForYoungOnly() const
{
    if (maximumAge >= 0 && maximumAge <= adult)
        return true;
    const auto isYoung = [](const QString &code) { return code == "children-young-people"_L1; };
    return std::any_of(audiences.begin(), audiences.end(), isYoung) &&
           std::all_of(audiences.begin(), audiences.end(),
                       [&](const QString &code) { return isYoung(code) || code == "professionals"_L1; });
}

bool Facts::isNamed(const QString &key) const
{
    const qsizetype at = key.isEmpty() ? -1 : names.indexOf(u'\n' + key + u'\n');
    return at >= 0 && at < names.indexOf("\n\n"_L1);
}

bool Facts::isCalled(const QString &key, bool unfinished) const
{
    const qsizetype at = key.isEmpty() ? -1 : names.indexOf(unfinished ? u'\n' + key : u'\n' + key + u'\n');
    return at >= 0 && at < endOfCalled(names);
}

bool Facts::hasInName(const QString &word, bool unfinished) const
{
    for (qsizetype at = names.indexOf(word); at >= 0; at = names.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool starts = at == 0 || !names[at - 1].isLetterOrNumber();
        if (starts && (unfinished || end == names.size() || !names[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

Facts factsOf(const core::Service &service, const text::Analyser &analyser)
{
    Facts facts;
    facts.flags = flagsOf(service);
    facts.topics = service.topics;
    facts.audiences = service.audiences;
    facts.places = service.places;
    facts.minimumAge = service.minimumAge;
    facts.maximumAge = service.maximumAge;
    for (const core::Channel channel : service.channels())
        facts.channels |= 1 << int(channel);
    facts.languages = core::languagesOffered(service);
    facts.names = u"\n"_s;
    appendLines(facts.names, QStringList(service.name) + alternateNames(service), analyser);
    facts.names += u'\n';
    appendLines(facts.names, {service.organization}, analyser);
    facts.names += u'\n';
    appendLines(facts.names, service.keywords, analyser);
    const QString area = analyser.key(service.localArea.town + u' ' + service.localArea.areaServed);
    if (!area.isEmpty())
        facts.area = u' ' + area + u' ';
    facts.opening = openingOf(service);
    return facts;
}

const QString &SharedCodes::shared(QByteArrayView utf8)
{
    const auto known = m_codes.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    return known != m_codes.constEnd() ? *known
                                       : *m_codes.insert(utf8.toByteArray(), QString::fromUtf8(utf8));
}

core::Place SharedCodes::place(QByteArrayView utf8)
{
    const auto known = m_places.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_places.constEnd())
        return *known;
    return *m_places.insert(utf8.toByteArray(),
                            core::Place::parse(QString::fromUtf8(utf8)).value_or(core::Place()));
}

QByteArray bytesOf(const Facts &facts)
{
    members::Out out;
    for (const int number : {facts.flags, facts.minimumAge, facts.maximumAge, facts.channels})
        members::write(out, number);
    for (const QStringList &codes : {facts.topics, facts.audiences, facts.languages})
        members::write(out, codes);
    members::write(out, facts.places);
    members::write(out, facts.names);
    members::write(out, facts.area);
    members::write(out, facts.opening);
    return out.written();
}

Facts factsFrom(QByteArrayView bytes, SharedCodes &codes)
{
    Facts facts;
    members::In in(bytes);
    for (int *number : {&facts.flags, &facts.minimumAge, &facts.maximumAge, &facts.channels})
        members::read(in, *number);
    for (QStringList *list : {&facts.topics, &facts.audiences, &facts.languages}) {
        const qsizetype count = in.count();
        list->reserve(count);
        for (qsizetype i = 0; i < count; ++i)
            list->append(codes.shared(in.bytes()));
    }
    const qsizetype places = in.count();
    facts.places.reserve(places);
    for (qsizetype i = 0; i < places; ++i)
        facts.places.append(codes.place(in.bytes()));
    members::read(in, facts.names);
    members::read(in, facts.area);
    members::read(in, facts.opening);
    return facts;
}

QStringList alternateNames(const core::Service &service)
{
    QStringList names;
    for (const QString &name : service.alternateName.split(u';', Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

} // namespace waymark::store
