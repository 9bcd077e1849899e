#include "support/samplecontent.h"

namespace waymark::samples {

using namespace Qt::StringLiterals;

namespace {

core::Term term(const QString &code, const QString &name, const QStringList &fallsBack = {},
                const QStringList &fallsBackAudiences = {})
{
    core::Term made;
    made.code = code;
    made.name = name;
    made.description = u"About "_s + name;
    made.fallsBack = fallsBack;
    made.fallsBackAudiences = fallsBackAudiences;
    return made;
}

core::Service ofKind(core::Service service, const QString &kind)
{
    service.kind = kind;
    return service;
}

core::AdvicePage page(const QString &id, int order, const QString &title, const QStringList &topics,
                      const QString &markdown)
{
    core::AdvicePage made;
    made.id = id;
    made.title = title;
    made.summary = u"What to know."_s;
    made.topics = topics;
    made.language = u"en"_s;
    made.markdown = markdown;
    made.services = {u"cedar-line"_s};
    made.factsDate = u"2026-11"_s;
    made.order = order;
    return made;
}

core::EverydayWord word(const QString &phrase, const QStringList &topics, const QString &language = u"en"_s)
{
    return {phrase, language, topics, true, false};
}

core::Service cedarLine()
{
    core::Service cedar = service(u"cedar-line"_s, u"Cedar Line"_s, {u"ENG"_s, u"WLS"_s},
                                  {u"rape-sexual-assault"_s, u"sexual-harassment"_s}, u"0808 500 2222"_s);
    cedar.organization = u"Cedar Crisis England & Wales"_s;
    cedar.alternateName = u"CCEW; Cedar Day and Night"_s;
    cedar.description = u"A support line for anyone who was assaulted, however long ago."_s;
    cedar.minimumAge = 16;
    cedar.alwaysOpen = true;
    cedar.hasChat = true;
    core::Phone old = phone(u"0808 802 9999"_s, u"+448088029999"_s);
    old.status = core::PhoneStatus::Previous;
    old.replacedBy = u"0808 500 2222"_s;
    cedar.otherPhones = {old};
    return cedar;
}

core::Service harbour()
{
    core::Service harbour = service(u"harbour"_s, u"Harbour Supportline"_s, {u"ENG"_s, u"WLS"_s},
                                    {u"victims-of-crime"_s, u"rape-sexual-assault"_s, u"domestic-abuse"_s});
    harbour.phones = {phone(u"08 08 16 89 111"_s, u"+448081689111"_s)};
    harbour.organization = u"Harbour"_s;
    harbour.description = u"For anyone hit by crime. They can also talk about robbery."_s;
    harbour.schedules = {weekdays(9 * 60, 17 * 60)};
    return harbour;
}

core::Service textLine()
{
    core::Service line = ofKind(
        service(u"lantern"_s, u"Lantern 85258"_s, {u"UK"_s}, {u"mental-health-crisis"_s}), u"text-line"_s);
    core::Phone code = phone(u"85258"_s);
    code.type = core::PhoneType::Sms;
    code.keyword = u"LANTERN"_s;
    line.phones = {code};
    return line;
}

} // namespace

core::Phone phone(const QString &printed, const QString &e164)
{
    core::Phone made;
    made.printed = printed;
    made.dial = core::digitsOf(printed);
    made.e164 = e164;
    made.freeToCall = printed.startsWith("08"_L1) ? core::Known::Yes : core::Known::Unknown;
    return made;
}

core::Service service(const QString &id, const QString &name, const QStringList &places,
                      const QStringList &topics, const QString &number)
{
    core::Service made;
    made.id = id;
    made.uuid =
        u"00000000-0000-5000-8000-"_s + QString::number(qHash(id, 0) % 1000000000).rightJustified(12, u'0');
    made.name = name;
    made.kind = u"helpline"_s;
    made.audiences = {u"anyone"_s};
    made.topics = topics;
    made.confidence = core::Confidence::High;
    for (const QString &place : places)
        made.places.append(core::Place::parse(place).value_or(core::Place()));
    if (!number.isEmpty())
        made.phones = {phone(number)};
    return made;
}

core::Service withAudiences(core::Service service, const QStringList &audiences)
{
    service.audiences = audiences;
    return service;
}

core::Service inTown(core::Service service, const QString &town, const QString &area)
{
    service.kind = u"local-centre"_s;
    service.localArea = {town, area, service.places.value(0)};
    return service;
}

core::Schedule weekdays(int opens, int closes)
{
    core::Schedule row;
    row.timezone = "Europe/London";
    for (int day = 1; day <= 5; ++day)
        row.spans.append({day, opens, closes});
    return row;
}

core::PackInfo info()
{
    core::PackInfo info;
    info.id = u"sample"_s;
    info.title = u"Sample directory"_s;
    info.publisher = u"Waymark"_s;
    info.licence = u"CC BY 4.0"_s;
    info.contentDate = QDate(2026, 11, 22);
    info.homePlaces = {*core::Place::parse(u"GB"_s), *core::Place::parse(u"IE"_s)};
    return info;
}

QList<core::Term> topics()
{
    return {
        term(u"rape-sexual-assault"_s, u"Rape and sexual assault"_s),
        term(u"sexual-harassment"_s, u"Sexual harassment"_s),
        term(u"domestic-abuse"_s, u"Domestic abuse"_s),
        term(u"victims-of-crime"_s, u"Victims of any crime"_s),
        term(u"mental-health-crisis"_s, u"Emotional crisis"_s),
        term(u"spiking"_s, u"Spiking"_s, {u"after-an-assault"_s}),
        term(u"after-an-assault"_s, u"After an assault"_s, {u"rape-sexual-assault"_s, u"spiking"_s}),
        term(u"bystander"_s, u"Seeing it happen"_s, {}, {u"bystanders-friends-family"_s}),
        term(u"reporting"_s, u"Reporting"_s),
        term(u"emergency"_s, u"Emergency"_s),
        term(u"perpetrator-change"_s, u"Changing your own behaviour"_s),
    };
}

QList<core::Term> audiences()
{
    return {
        term(u"anyone"_s, u"Anyone"_s),
        term(u"women"_s, u"Women"_s),
        term(u"men"_s, u"Men"_s),
        term(u"deaf"_s, u"Deaf people"_s),
        term(u"bystanders-friends-family"_s, u"Friends, family and people who saw something"_s),
        term(u"perpetrators-wanting-to-change"_s, u"People worried about their own behaviour"_s),
        term(u"students"_s, u"Students"_s),
    };
}

QList<core::Service> services()
{
    QList<core::Service> all{
        cedarLine(),
        harbour(),
        textLine(),
        service(u"heather-line"_s, u"Heather Line Scotland"_s, {u"SCT"_s}, {u"rape-sexual-assault"_s},
                u"0808 157 0101"_s),
        withAudiences(service(u"rowan"_s, u"Rowan Women's Helpline"_s, {u"ENG"_s}, {u"domestic-abuse"_s},
                              u"0808 157 0102"_s),
                      {u"women"_s}),
        withAudiences(
            service(u"oak"_s, u"Oak Men's Line"_s, {u"UK"_s}, {u"domestic-abuse"_s}, u"0808 157 0103"_s),
            {u"men"_s}),
        service(u"thistle"_s, u"Thistle Domestic Abuse Line"_s, {u"SCT"_s}, {u"domestic-abuse"_s},
                u"0808 157 0104"_s),
        service(u"willow"_s, u"Willow Abuse Line"_s, {u"ENG"_s, u"WLS"_s},
                {u"domestic-abuse"_s, u"rape-sexual-assault"_s}, u"0808 157 0105"_s),
        service(u"listeners"_s, u"Listeners"_s, {u"UK"_s, u"IRL"_s}, {u"mental-health-crisis"_s},
                u"116 123"_s),
        service(u"shannon"_s, u"Shannon Line"_s, {u"IRL"_s}, {u"rape-sexual-assault"_s}, u"1800 157 999"_s),
        service(u"voix"_s, u"Écoute Voix d'Été"_s, {u"FR"_s}, {u"rape-sexual-assault"_s},
                u"0 800 05 00 00"_s),
        ofKind(service(u"police-101"_s, u"Police 101"_s, {u"ENG"_s, u"WLS"_s, u"SCT"_s},
                       {u"reporting"_s, u"rape-sexual-assault"_s}, u"101"_s),
               u"reporting"_s),
        ofKind(service(u"emergency-uk"_s, u"Emergency services"_s, {u"UK"_s}, {u"emergency"_s}, u"999"_s),
               u"emergency"_s),
        withAudiences(service(u"mirror"_s, u"Mirror Phoneline"_s, {u"UK"_s},
                              {u"domestic-abuse"_s, u"perpetrator-change"_s}, u"0808 157 0106"_s),
                      {u"perpetrators-wanting-to-change"_s}),
        inTown(service(u"canal-centre"_s, u"Canal Street Centre"_s, {u"ENG"_s}, {u"rape-sexual-assault"_s},
                       u"0161 496 0100"_s),
               u"Manchester"_s, u"Greater Manchester"_s),
        inTown(service(u"bridge-centre"_s, u"Bridge Centre (SARC)"_s, {u"ENG"_s}, {u"rape-sexual-assault"_s},
                       u"0191 498 0100"_s),
               u"Newcastle, Gateshead"_s, u"Tyneside"_s),
        withAudiences(service(u"friends"_s, u"Friends of Survivors"_s, {u"UK"_s}, {u"rape-sexual-assault"_s},
                              u"0808 157 0107"_s),
                      {u"bystanders-friends-family"_s}),
    };
    all[9].description = u"Ring if you were groped on a bus."_s;
    return all;
}

QList<core::AdvicePage> pages()
{
    core::AdvicePage welsh = page(u"advice-2"_s, 2, u"Os yw wedi digwydd i chi"_s, {u"rape-sexual-assault"_s},
                                  u"Nid eich bai chi ydyw."_s);
    welsh.language = u"cy"_s;
    return {
        page(u"advice-1"_s, 1, u"If you see harassment"_s, {u"bystander"_s, u"sexual-harassment"_s},
             u"## Look\n\nDistract and ask for help."_s),
        page(u"advice-2"_s, 2, u"If it has happened to you"_s,
             {u"rape-sexual-assault"_s, u"after-an-assault"_s},
             u"## First\n\nIt is not your fault. A clinic can help."_s),
        welsh,
        page(u"advice-9"_s, 9, u"If someone could check this computer"_s, {u"domestic-abuse"_s},
             u"## Computers\n\nA library computer is better."_s),
    };
}

QList<core::EverydayWord> words()
{
    return {
        word(u"groped"_s, {u"rape-sexual-assault"_s, u"sexual-harassment"_s}),
        word(u"raped"_s, {u"rape-sexual-assault"_s, u"after-an-assault"_s}),
        word(u"he touched me"_s, {u"rape-sexual-assault"_s, u"sexual-harassment"_s}),
        word(u"i want to die"_s, {u"mental-health-crisis"_s}),
        word(u"my boss"_s, {u"sexual-harassment"_s}),
        word(u"my husband hits me"_s, {u"domestic-abuse"_s}),
        word(u"drink spiked"_s, {u"spiking"_s}),
        word(u"i saw something"_s, {u"bystander"_s}),
        word(u"how to report"_s, {u"reporting"_s}),
        word(u"he has a knife"_s, {u"emergency"_s}),
        word(u"i hurt my partner"_s, {u"perpetrator-change"_s}),
        word(u"zgwałcił mnie"_s, {u"rape-sexual-assault"_s}, u"pl"_s),
        word(u"je veux mourir"_s, {u"mental-health-crisis"_s}, u"fr"_s),
        word(u"تحرش"_s, {u"sexual-harassment"_s}, u"ar"_s),
        word(u"میرے ساتھ زیادتی ہوئی"_s, {u"rape-sexual-assault"_s}, u"ur"_s),
    };
}

QList<core::EmergencyNumbers> emergency()
{
    core::EmergencyNumbers uk;
    uk.country = u"GB"_s;
    uk.name = u"United Kingdom"_s;
    uk.general = {u"999"_s, u"112"_s};
    uk.confidence = core::Confidence::High;
    uk.sources = {{u"https://example.org/999"_s, u"the number"_s, u"2024"_s, u"official"_s}};
    core::EmergencyNumbers andorra;
    andorra.country = u"AD"_s;
    andorra.name = u"Andorra"_s;
    andorra.police = {u"110"_s};
    andorra.notes = {u"Three numbers."_s};
    return {uk, andorra};
}

void pour(core::ContentSink &sink)
{
    sink.setInfo(info());
    for (const core::Term &one : topics())
        sink.addTopic(one);
    for (const core::Term &one : audiences())
        sink.addAudience(one);
    for (const core::Service &one : services())
        sink.addService(one);
    for (const core::AdvicePage &one : pages())
        sink.addAdvicePage(one);
    for (const core::EverydayWord &one : words())
        sink.addEverydayWord(one);
    for (const core::EmergencyNumbers &one : emergency())
        sink.addEmergencyNumbers(one);
}

} // namespace waymark::samples
