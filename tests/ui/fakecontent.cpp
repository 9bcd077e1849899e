#include "ui/fakedirectory.h"

namespace waymark::tests {

using namespace Qt::StringLiterals;
using core::Known;
using core::Phone;
using core::PhoneType;
using core::Service;

namespace {

QList<core::Place> places(const QStringList &codes)
{
    QList<core::Place> found;
    for (const QString &code : codes)
        found.append(core::Place::parse(code).value());
    return found;
}

Phone phone(const QString &printed, Known free = Known::Yes, PhoneType type = PhoneType::Voice)
{
    Phone made;
    made.printed = printed;
    made.dial = core::digitsOf(printed);
    made.type = type;
    made.freeToCall = free;
    return made;
}

core::Schedule weekly(const QList<int> &days, int opens, int closes, const QByteArray &zone = "Europe/London",
                      core::Channel channel = core::Channel::Call)
{
    core::Schedule row;
    row.channel = channel;
    row.timezone = zone;
    for (const int day : days)
        row.spans.append({day, opens, closes});
    return row;
}

Service base(const QString &id, const QString &name, const QString &organization, const QString &discreet,
             const QStringList &codes)
{
    Service made;
    made.id = id;
    made.name = name;
    made.organization = organization;
    made.discreetName = discreet;
    made.kind = u"helpline"_s;
    made.places = places(codes);
    made.audiences = {u"anyone"_s};
    made.confidence = core::Confidence::High;
    made.sourceDate = u"2025-11"_s;
    return made;
}

const QList<int> everyDay{1, 2, 3, 4, 5, 6, 7};
const QList<int> workDays{1, 2, 3, 4, 5};

/// The number that lists still print is an old one; who is not served is told where to go.
Service rapeCrisis()
{
    Service made =
        base(u"rcew-247"_s, u"Rape and Sexual Abuse Support Line (24/7)"_s, u"Rape Crisis England & Wales"_s,
             u"Day and night support line, 16+ (England and Wales)"_s, {u"ENG"_s, u"WLS"_s});
    made.description =
        u"A support line and online chat for anyone affected by rape, sexual abuse or sexual harassment, "
        "however long ago."_s;
    made.topics = {u"rape-sexual-assault"_s, u"sexual-harassment"_s};
    made.eligibility = u"Anyone aged 16 or over who lives in England or Wales. Friends and family too."_s;
    made.minimumAge = 16;
    made.phones = {phone(u"0808 500 2222"_s)};
    Phone old = phone(u"0808 802 9999"_s);
    old.status = core::PhoneStatus::Previous;
    old.replacedBy = u"0808 500 2222"_s;
    made.otherPhones = {old};
    made.schedules = {weekly(everyDay, 0, 1440),
                      weekly(everyDay, 0, 1440, "Europe/London", core::Channel::Chat)};
    made.hasChat = true;
    made.webchat = u"https://247sexualabusesupport.org.uk"_s;
    made.website = u"https://247sexualabusesupport.org.uk"_s;
    made.alert = u"This is not an emergency service."_s;
    made.confidentiality = u"The service says contact is confidential, except in rare cases."_s;
    made.notServed = u"For under-16s, the service points to Childline."_s;
    made.instead = {u"childline"_s, u"not-in-this-pack"_s};
    made.languages = {u"en"_s};
    made.hoursText = u"Day and night, every day, by phone and online chat."_s;
    made.conflicts = {u"Some lists still print an older Rape Crisis number, with shorter hours."_s};
    made.sources = {
        {u"https://247sexualabusesupport.org.uk/faqs"_s, u"free phone and chat, 16+"_s, {}, u"own-site"_s},
        {u"https://yourherefordshire.co.uk/news"_s, u"launch, operator"_s, u"2022-12-07"_s, u"news"_s}};
    made.keywords = {u"RCEW"_s};
    return made;
}

/// Printed in an unusual grouping, which must be kept.
Service victimSupport()
{
    Service made = base(u"victim-support"_s, u"Supportline"_s, u"Victim Support"_s,
                        u"Support line, day and night"_s, {u"ENG"_s, u"WLS"_s});
    made.topics = {u"victims-of-crime"_s};
    made.audiences = {u"anyone"_s, u"bystanders-friends-family"_s};
    made.phones = {phone(u"08 08 16 89 111"_s)};
    made.schedules = {weekly(everyDay, 0, 1440)};
    made.description = u"Help after any crime, whether or not it was reported."_s;
    made.interpretation = u"Interpreters can be asked for at the start of a call."_s;
    made.hasBsl = true;
    made.bslInfo = u"SignVideo, weekdays 9 to 17."_s;
    made.assuredDate = QDate(2026, 9, 2);
    return made;
}

Service childline()
{
    Service made =
        base(u"childline"_s, u"Childline"_s, u"NSPCC"_s, u"Listening line for under-19s"_s, {u"GB"_s});
    made.audiences = {u"children-young-people"_s};
    made.topics = {u"child-abuse"_s, u"bullying"_s};
    made.maximumAge = 18;
    made.phones = {phone(u"0800 1111"_s)};
    made.phones[0].showsOnBill = Known::No;
    made.alwaysOpen = true;
    made.hasChat = true;
    made.webchat = u"https://www.childline.org.uk"_s;
    made.hasEmail = true;
    made.email = u"inbox@childline.example"_s;
    return made;
}

Service samaritans()
{
    Service made = base(u"samaritans"_s, u"Samaritans"_s, u"Samaritans"_s, u"Listening line, day and night"_s,
                        {u"GB"_s, u"IE"_s});
    made.topics = {u"mental-health-crisis"_s, u"listening"_s};
    made.phones = {phone(u"116 123"_s)};
    made.alwaysOpen = true;
    made.sourceDate.clear();
    return made;
}

/// Reached by text alone, with a word to send.
Service shout()
{
    Service made = base(u"shout"_s, u"Shout"_s, u"Mental Health Innovations"_s, u"Text line, day and night"_s,
                        {u"GB"_s});
    made.kind = u"text-line"_s;
    made.topics = {u"mental-health-crisis"_s};
    made.phones = {phone(u"85258"_s, Known::Unknown, PhoneType::Sms)};
    made.phones[0].keyword = u"SHOUT"_s;
    made.schedules = {weekly(everyDay, 0, 1440, "Europe/London", core::Channel::Text)};
    made.confidence = core::Confidence::Medium;
    return made;
}

/// For one group, with breaks at noon, and shut on a dated day.
Service mensLine()
{
    Service made =
        base(u"mens-line"_s, u"Men’s Advice Line"_s, u"Respect"_s, u"Weekday advice line"_s, {u"GB"_s});
    made.audiences = {u"men"_s};
    made.topics = {u"domestic-abuse"_s, u"male-survivors"_s};
    made.phones = {phone(u"0808 801 0327"_s)};
    made.schedules = {weekly(workDays, 600, 720), weekly(workDays, 780, 1020)};
    core::Schedule shut = weekly({}, 0, 0);
    shut.validFrom = shut.validTo = QDate(2026, 12, 25);
    made.schedules.append(shut);
    made.notServed = u"Women are told about other lines."_s;
    return made;
}

Service ownBehaviour()
{
    Service made = base(u"stop-line"_s, u"Stop It Now"_s, u"Lucy Faithfull Foundation"_s,
                        u"Private advice line"_s, {u"GB"_s});
    made.audiences = {u"perpetrators-wanting-to-change"_s};
    made.topics = {u"perpetrator-change"_s};
    made.phones = {phone(u"0808 1000 900"_s)};
    made.schedules = {weekly({1, 2, 3, 4}, 540, 1260)};
    return made;
}

Service reporting()
{
    Service made =
        base(u"report-line"_s, u"British Transport Police text line"_s, u"British Transport Police"_s,
             u"Railway text line"_s, {u"ENG"_s, u"SCT"_s, u"WLS"_s});
    made.kind = u"reporting"_s;
    made.topics = {u"reporting"_s, u"public-harassment"_s};
    made.phones = {phone(u"61016"_s, Known::No, PhoneType::Sms), phone(u"0800 40 50 40"_s)};
    made.alwaysOpen = true;
    return made;
}

/// Local, hours not known, entry not certain; no number may be read as closed.
Service localCentre()
{
    Service made = base(u"glen-centre"_s, u"Glen Rape Crisis Centre"_s, u"Glen Centre"_s,
                        u"Centre in Glenmore"_s, {u"SCT"_s});
    made.kind = u"local-centre"_s;
    made.localArea = {u"Glenmore"_s, u"Glenmore and the Isles"_s, core::Place::parse(u"SCT"_s).value()};
    made.audiences = {u"women"_s};
    made.topics = {u"rape-sexual-assault"_s};
    made.phones = {phone(u"01632 960 111 (ext. 2)"_s, Known::Unknown)};
    made.confidence = core::Confidence::Low;
    made.sourceDate = u"2016"_s;
    made.conflicts = {u"Two lists give different evenings."_s};
    return made;
}

Service welshLine()
{
    Service made = base(u"live-fear-free"_s, u"Live Fear Free"_s, u"Welsh Government"_s,
                        u"Helpline in Welsh and English"_s, {u"WLS"_s});
    made.topics = {u"domestic-abuse"_s, u"rape-sexual-assault"_s};
    made.phones = {phone(u"0808 80 10 800"_s), phone(u"07860 077333"_s, Known::No, PhoneType::Sms)};
    made.languages = {u"cy"_s, u"en"_s};
    made.schedules = {weekly(everyDay, 0, 1440)};
    return made;
}

Service irishLine()
{
    Service made = base(u"dublin-rcc"_s, u"National 24-Hour Rape Crisis Helpline"_s,
                        u"Dublin Rape Crisis Centre"_s, u"Day and night line (Ireland)"_s, {u"IE"_s});
    made.topics = {u"rape-sexual-assault"_s};
    made.phones = {phone(u"1800 77 88 88"_s)};
    made.schedules = {weekly(everyDay, 0, 1440, "Europe/Dublin")};
    return made;
}

/// Far away: its hours are in another time zone and run over midnight.
Service farAway()
{
    Service made = base(u"tokyo-line"_s, u"Tokyo English Listening Line"_s, u"TELL Japan"_s,
                        u"Evening listening line"_s, {u"JP"_s});
    made.topics = {u"listening"_s};
    made.phones = {phone(u"03-5774-0992"_s, Known::No)};
    made.schedules = {weekly({1, 2, 3, 4}, 540, 1380, "Asia/Tokyo"),
                      weekly({5, 6}, 1320, 1560, "Asia/Tokyo")};
    return made;
}

/// Nothing to ring or text.
Service chatOnly()
{
    Service made =
        base(u"chat-only"_s, u"Safer Online Chat"_s, u"Online Helpers"_s, u"Chat and mail help"_s, {u"GB"_s});
    made.kind = u"webchat"_s;
    made.topics = {u"image-based-abuse"_s, u"online-abuse"_s};
    made.hasChat = true;
    made.webchat = u"https://chat.example.org/start"_s;
    made.hasEmail = true;
    made.email = u"help@chat.example.org"_s;
    return made;
}

core::AdvicePage page(const QString &id, const QString &title, const QString &summary,
                      const QString &markdown, const QStringList &services)
{
    core::AdvicePage made;
    made.id = id;
    made.title = title;
    made.summary = summary;
    made.markdown = markdown;
    made.services = services;
    made.language = u"en"_s;
    made.factsDate = u"2026-11"_s;
    made.sources = {{u"https://example.org/guide"_s, u"what to say"_s, u"2024-05"_s, {}}};
    return made;
}

const auto longText =
    u"## Do this first\n\n"
    "If you are hurt or in danger, ring the emergency number. Go somewhere with other people if you can.\n\n"
    "- Ring someone you trust.\n- Keep warm. Drink something.\n- You decide what happens next.\n\n"
    "## Care\n\nA clinic can help. **Sooner is better**, and it is not too late if it was longer ago. Ring "
    "[the support line](service:rcew-247) and they will tell you where to go.\n\n"
    "### Things to say\n\n- “I believe you.”\n- “It was not your fault.”\n\n"
    "## If you want to know more\n\nRead [how to use a computer with care](page:advice-9), or "
    "[a page that is not here](page:missing). Nothing opens [a web page](https://example.org).\n"_s;

} // namespace

QList<Service> sampleServices()
{
    return {rapeCrisis(), victimSupport(), childline(), samaritans(), shout(),   mensLine(), ownBehaviour(),
            reporting(),  localCentre(),   welshLine(), irishLine(),  farAway(), chatOnly()};
}

QList<core::AdvicePage> samplePages()
{
    QList<core::AdvicePage> pages{
        page(
            u"advice-2"_s, u"If someone tells you"_s, u"Listen, believe, and let them choose."_s,
            u"## Listen first\n\nStop what you are doing and listen.\n\n## Then ask\n\nAsk: “What would help now?”\n"_s,
            {u"victim-support"_s}),
        page(u"advice-3"_s, u"If it has happened to you"_s, u"What to do first, and what can wait."_s,
             longText, {u"rcew-247"_s, u"victim-support"_s, u"not-in-this-pack"_s}),
        page(u"advice-9"_s, u"Using a computer with care"_s,
             u"What a computer keeps, and what to use instead."_s,
             u"## Use another one\n\nA computer that they never use is better.\n"_s, {}),
        page(u"under-18"_s, u"I’m under 18"_s, u"It is not your fault. Who answers."_s,
             u"## It is not your fault\n\nYou can ring and just listen.\n"_s, {u"childline"_s}),
    };
    for (qsizetype i = 0; i < pages.size(); ++i)
        pages[i].order = int(i);
    pages[1].topics = {u"rape-sexual-assault"_s};
    return pages;
}

QList<core::EmergencyNumbers> sampleCountries()
{
    core::EmergencyNumbers britain;
    britain.country = u"GB"_s;
    britain.name = u"United Kingdom"_s;
    britain.general = {u"999"_s, u"112"_s};
    britain.confidence = core::Confidence::High;
    core::EmergencyNumbers ireland = britain;
    ireland.country = u"IE"_s;
    ireland.name = u"Ireland"_s;
    core::EmergencyNumbers japan;
    japan.country = u"JP"_s;
    japan.name = u"Japan"_s;
    japan.police = {u"110"_s};
    japan.ambulance = {u"119"_s};
    japan.confidence = core::Confidence::Medium;
    return {ireland, japan, britain};
}

} // namespace waymark::tests
