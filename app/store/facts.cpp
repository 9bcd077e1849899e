#include "store/facts.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

bool isHelpline(const QString &kind)
{
    return kind == "helpline"_L1 || kind == "text-line"_L1 || kind == "webchat"_L1;
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
        const bool starts = !names[at - 1].isLetterOrNumber();
        if (starts && (unfinished || !names[at + word.size()].isLetterOrNumber()))
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
    facts.names = u"\n"_s;
    appendLines(facts.names, QStringList(service.name) + alternateNames(service), analyser);
    facts.names += u'\n';
    appendLines(facts.names, {service.organization}, analyser);
    facts.names += u'\n';
    appendLines(facts.names, service.keywords, analyser);
    const QString area = analyser.key(service.localArea.town + u' ' + service.localArea.areaServed);
    if (!area.isEmpty())
        facts.area = u' ' + area + u' ';
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
