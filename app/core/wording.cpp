#include "core/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace waymark::core::wording {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::core::Wording)
};

constexpr int minutesInDay = 24 * 60;

QString said(const char *source, In in)
{
    return in == In::English ? QString::fromUtf8(source) : Words::tr(source);
}

/// 24-hour digits, Western and left-to-right in every language, so that a time is never misread.
QString clockTime(int minutes)
{
    const int inDay = minutes == minutesInDay ? minutesInDay : minutes % minutesInDay;
    return isolated(u"%1:%2"_s.arg(inDay / 60, 2, 10, QChar(u'0')).arg(inDay % 60, 2, 10, QChar(u'0')));
}

QString clockTime(const QDateTime &moment)
{
    return clockTime(moment.time().hour() * 60 + moment.time().minute());
}

QString ageLine(const ServiceSummary &service, const QString &who)
{
    if (service.minimumAge >= 0 && service.maximumAge >= 0)
        //: %1 is who a service is for ("Anyone", "Women"); %2 and %3 are ages in years
        return Words::tr("%1, aged %2 to %3").arg(who).arg(service.minimumAge).arg(service.maximumAge);
    if (service.minimumAge >= 0)
        //: %1 is who a service is for ("Anyone", "Women"); %2 is an age in years
        return Words::tr("%1, aged %2 or over").arg(who).arg(service.minimumAge);
    if (service.maximumAge >= 0)
        //: %1 is who a service is for ("Anyone", "Women"); %2 is an age in years
        return Words::tr("%1, aged %2 or under").arg(who).arg(service.maximumAge);
    return who;
}

QString audienceLine(const ServiceSummary &service)
{
    if (service.isForOwnBehaviour())
        return Words::tr("People worried about their own behaviour");
    if (service.audiences.contains("anyone"_L1))
        return audience(u"anyone"_s);
    QStringList names;
    for (const QString &code : service.audiences.mid(0, 3))
        names.append(audience(code));
    //: Joins who a service is for: "Women; Friends, family and people who saw something"
    return names.join(Words::tr("; ", "between audiences"));
}

} // namespace

QString places(const QList<Place> &places)
{
    QStringList names;
    for (const Place &one : places)
        names.append(place(one));
    if (names.size() == 2)
        return Words::tr("%1 and %2", "two places").arg(names[0], names[1]);
    if (names.size() == 3)
        return Words::tr("%1, %2 and %3", "three places").arg(names[0], names[1], names[2]);
    if (names.size() > 3)
        return Words::tr("%1 and %n more countries", "a place and how many others", int(names.size()) - 1)
            .arg(names[0]);
    return names.value(0);
}

QString whoFor(const ServiceSummary &service)
{
    const QString who = ageLine(service, audienceLine(service));
    const QString where = service.localArea.isSet() ? service.localArea.name() : places(service.places);
    if (who.isEmpty() || where.isEmpty())
        return who + where;
    if (service.localArea.isSet())
        //: %1 is the area that a local service serves, %2 who it is for
        return Words::tr("%1 · %2", "area and audience").arg(where, who);
    //: %1 is who a service is for, %2 where: "Anyone · England and Wales"
    return Words::tr("%1 · %2", "audience and place").arg(who, where);
}

QString ages(const Ages &ages)
{
    if (ages.from == ages.to)
        //: %1 is the age of the person who looks for help
        return Words::tr("Aged %1").arg(ages.from);
    if (ages.from <= 0)
        //: %1 is an age in years
        return Words::tr("Under %1").arg(ages.to + 1);
    //: %1 is an age in years
    return Words::tr("Aged %1 or over").arg(ages.from);
}

QString speaks(const QString &code)
{
    if (code == manyLanguages)
        return Words::tr("Has interpreters");
    //: Of a service; %1 is a language
    return Words::tr("Speaks %1").arg(language(code));
}

QString cost(const Phone &phone)
{
    const bool isText = phone.type == PhoneType::Sms;
    switch (phone.freeToCall) {
    case Known::Yes:
        return isText ? Words::tr("Free to text") : Words::tr("Free to call");
    case Known::No:
        return isText ? Words::tr("Not free: your usual text price")
                      : Words::tr("Not free: your usual call price");
    case Known::Unknown:
        return isText ? Words::tr("Cost of a text not known") : Words::tr("Cost of a call not known");
    }
    Q_UNREACHABLE();
}

QString bill(const Phone &phone)
{
    switch (phone.showsOnBill) {
    case Known::Yes:
        return Words::tr("Shows on the phone bill.");
    case Known::No:
        return Words::tr("A source says that it does not show on the phone bill.");
    case Known::Unknown:
        return Words::tr("May show on the phone bill. We do not know.");
    }
    Q_UNREACHABLE();
}

QString openState(const OpenState &state)
{
    switch (state.openness) {
    case Openness::Unknown:
        return Words::tr("Hours not known");
    case Openness::Open:
        if (state.always)
            return Words::tr("Listed as open day and night");
        //: %1 is a time such as 17:00
        return Words::tr("Listed as open until %1").arg(clockTime(state.changes));
    case Openness::Closed:
        if (!state.changes.isValid())
            return Words::tr("Listed as closed");
        //: %1 is a weekday, %2 a time such as 09:00
        return Words::tr("Listed as closed; opens %1 %2")
            .arg(QLocale().dayName(state.changes.date().dayOfWeek()), clockTime(state.changes));
    }
    Q_UNREACHABLE();
}

QString openStateWithYear(const ServiceSummary &service, const QDateTime &now)
{
    const OpenState state = service.openAt(now);
    if (state.openness == Openness::Unknown || service.assuredDate.isValid())
        return openState(state);
    if (service.sourceDate.isEmpty())
        //: %1 is "Listed as open until 17:00" or the like
        return Words::tr("%1 (date not known)").arg(openState(state));
    //: %1 is "Listed as open until 17:00" or the like, %2 the year of the newest source
    return Words::tr("%1 (%2)", "open state and year")
        .arg(openState(state), isolated(yearOf(service.sourceDate)));
}

QString span(const WeeklySpan &span)
{
    if (span.opens == 0 && span.closes == minutesInDay)
        return Words::tr("Day and night");
    if (span.closes > minutesInDay)
        return Words::tr("%1 to %2 the next day").arg(clockTime(span.opens), clockTime(span.closes));
    return Words::tr("%1 to %2", "opening hours").arg(clockTime(span.opens), clockTime(span.closes));
}

QString confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return {};
    case Confidence::Medium:
        return Words::tr("We have this from one usable source. Check it if you can.");
    case Confidence::Low:
        return Words::tr("We are not sure of this entry: sources are old, few or disagree.");
    }
    Q_UNREACHABLE();
}

QString why(const Why &why)
{
    switch (why.kind) {
    case Why::Kind::Listed:
        return {};
    case Why::Kind::Name:
        return Words::tr("Matches its name");
    case Why::Kind::Number:
        return Words::tr("Matches its number");
    case Why::Kind::OldNumber:
        return Words::tr("Had this number before");
    case Why::Kind::Topic:
        //: %1 is what the person typed, %2 the topic that it means
        return Words::tr("Matches “%1”: %2").arg(why.typed, topic(why.meaning));
    case Why::Kind::Text:
        return Words::tr("Mentions “%1”").arg(why.typed);
    case Why::Kind::Place:
        return Words::tr("Serves %1").arg(why.meaning);
    case Why::Kind::Instead:
        if (why.meaning.isEmpty())
            return Words::tr("May help instead");
        //: %1 is a topic: "Domestic abuse".
        return Words::tr("May help instead: %1").arg(topic(why.meaning));
    }
    Q_UNREACHABLE();
}

QString emergencyLineUnset(In in)
{
    //: The emergency line while no country is chosen; "Somewhere else?" stands beside it
    return said(QT_TRANSLATE_NOOP("waymark::core::Wording", "In the UK: %1."), in).arg(isolated(u"999"_s));
}

QString emergencyLine(const EmergencyNumbers &numbers, bool folded, In in)
{
    const QString number = isolated(numbers.first());
    const QString country = in == In::English
                                ? numbers.name
                                : place(Place::parse(numbers.country).value_or(Place()), numbers.name);
    if (numbers.first().isEmpty())
        return said(QT_TRANSLATE_NOOP("waymark::core::Wording", "%1: emergency number not known"), in)
            .arg(country);
    if (folded)
        return said(QT_TRANSLATE_NOOP("waymark::core::Wording", "Emergency: %1"), in).arg(number);
    if (numbers.country == "GB"_L1)
        //: %1 is 999, %2 is 55. The press is on a mobile phone's keypad.
        return said(QT_TRANSLATE_NOOP(
                        "waymark::core::Wording",
                        "UK. In danger now? Ring %1. Cannot speak? On a mobile, ring %1, listen, and "
                        "press %2 when you are asked."),
                    in)
            .arg(number, isolated(u"55"_s));
    //: %1 is a country, %2 its emergency number
    return said(QT_TRANSLATE_NOOP("waymark::core::Wording", "%1. In danger now? Ring %2."), in)
        .arg(country, number);
}

QString replaced(const ReplacedNumber &number, In in)
{
    // Who kept an old leaflet knows who runs the line; its name may be new.
    const QString whose = number.organization.isEmpty() ? number.serviceName : number.organization;
    //: %1 is an old number, %2 who runs the helpline, %3 the number to ring now
    return said(QT_TRANSLATE_NOOP("waymark::core::Wording",
                                  "%1 is an old number of %2. The number to ring now is %3."),
                in)
        .arg(isolated(number.oldNumber), whose, isolated(number.ringInstead));
}

} // namespace waymark::core::wording
