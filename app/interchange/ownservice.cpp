#include "interchange/ownservice.h"

#include "interchange/idcheck.h"
#include "interchange/phones.h"
#include "interchange/schedules.h"
#include "interchange/sheltercheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace waymark::interchange {

using namespace Qt::StringLiterals;
using core::Service;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::OwnServices)
};

constexpr auto topicTaxonomy = "waymark-topics"_L1;
constexpr auto audienceTaxonomy = "waymark-audiences"_L1;

core::Confidence readConfidence(const Fields &extra)
{
    extra.require("confidence"_L1);
    const QString written = extra.choice("confidence"_L1, {"high"_L1, "medium"_L1, "low"_L1});
    if (written == "high"_L1)
        return core::Confidence::High;
    return written == "medium"_L1 ? core::Confidence::Medium : core::Confidence::Low;
}

core::PublishState readPublish(const Fields &extra)
{
    extra.require("publish"_L1);
    const QString written = extra.choice("publish"_L1, {"ready"_L1, "check-first"_L1, "no-phone"_L1});
    if (written == "ready"_L1)
        return core::PublishState::Ready;
    return written == "no-phone"_L1 ? core::PublishState::NoPhone : core::PublishState::CheckFirst;
}

QString webchatOf(const Fields &object)
{
    QString found;
    for (const Fields &url : object.objects("additional_urls"_L1)) {
        const QString address = url.webAddress("url"_L1);
        if (found.isEmpty() && url.text("label"_L1) == "webchat"_L1)
            found = address;
    }
    return found;
}

void readAges(const Fields &object, Service &service)
{
    service.minimumAge = object.wholeNumber("minimum_age"_L1);
    service.maximumAge = object.wholeNumber("maximum_age"_L1);
    if (service.maximumAge >= 0 && service.minimumAge > service.maximumAge)
        object.report().complain(object.line("maximum_age"_L1),
                                 Words::tr("“maximum_age” is below “minimum_age”; mend one of them"));
}

void readHours(const Fields &object, const Fields &extra, Service &service)
{
    service.schedules = readSchedules(object);
    service.hoursText = extra.text("hours_text"_L1);
    service.alwaysOpen = extra.choice("hours_status"_L1, {"always"_L1}) == "always"_L1;
    if (service.alwaysOpen && !service.schedules.isEmpty())
        extra.report().error(extra.line("hours_status"_L1),
                             Words::tr("“hours_status” stands beside rows of hours; keep one of the two"));
}

void readBsl(const Fields &extra, Service &service)
{
    const Fields bsl = extra.object("bsl"_L1);
    bsl.allowOnly({"available"_L1, "info"_L1});
    service.hasBsl = bsl.flag("available"_L1).value_or(false);
    service.bslInfo = bsl.text("info"_L1);
}

bool hasChannel(const Service &service, core::Channel channel)
{
    return std::any_of(service.schedules.begin(), service.schedules.end(),
                       [channel](const core::Schedule &row) { return row.channel == channel; });
}

/// What the phones are not shown of is not shown at all.
void withoutPhones(Service &service)
{
    service.phones.clear();
    service.otherPhones.clear();
}

} // namespace

QList<core::Source> readSources(const Fields &object, QLatin1StringView dateKey)
{
    QList<core::Source> sources;
    for (const Fields &fields : object.objects("sources"_L1)) {
        fields.require("url"_L1);
        core::Source source;
        source.url = fields.webAddress("url"_L1);
        source.supports = fields.text("supports"_L1);
        source.pageDate = fields.partialDate(dateKey);
        source.kind = fields.text("kind"_L1);
        sources.append(source);
    }
    return sources;
}

std::optional<core::Place> readPlace(const Fields &object, QLatin1StringView key)
{
    const QString written = object.text(key);
    if (written.isEmpty())
        return std::nullopt;
    const auto place = core::Place::parse(written);
    if (place && place->code() == written &&
        QLocale::codeToTerritory(place->country()) != QLocale::AnyTerritory)
        return place;
    object.report().complain(
        object.line(key),
        Words::tr("“%1” is no place: %2; write an ISO code as in GB, GB-ENG, IE, FR").arg(key, written));
    return std::nullopt;
}

QString OwnServices::publicId(const JsonValue &object)
{
    const JsonValue *extra = object.find("waymark"_L1);
    const JsonValue *identifier = extra ? extra->find("identifier"_L1) : nullptr;
    if (identifier && !identifier->text.isEmpty())
        return identifier->text;
    const JsonValue *id = object.find("id"_L1);
    return id ? id->text : QString();
}

bool OwnServices::isForPack(const JsonValue &object, bool includeUnchecked)
{
    const JsonValue *status = object.find("status"_L1);
    if (status && status->text != "active"_L1)
        return false;
    const JsonValue *extra = object.find("waymark"_L1);
    const JsonValue *publish = extra ? extra->find("publish"_L1) : nullptr;
    return includeUnchecked || !publish || publish->text != "check-first"_L1;
}

std::optional<Service> OwnServices::read(const JsonValue &value, const Reporter &report)
{
    const Fields object(&value, report);
    const Fields extra = object.object("waymark"_L1);
    if (!extra.exists()) {
        report.error(object.line(),
                     Words::tr("the “waymark” object is missing; add it as resources/README.md says"));
        return std::nullopt;
    }
    Service service;
    readTexts(object, service);
    readOrganization(object.object("organization"_L1), service);
    readExtras(extra, service);
    readPlaces(object, extra, service);
    readTerms(object, service);
    readPhones(object, service, m_numbers);
    readHours(object, extra, service);
    service.hasChat = !service.webchat.isEmpty() || service.kind == "webchat"_L1 ||
                      hasChannel(service, core::Channel::Chat);
    service.hasEmail = !service.email.isEmpty();
    readLinks(extra, service);
    checkIdentity(object, extra, service);
    checkDiscreetName(extra, service);
    checkShelter(value, service, report);
    if (service.publish == core::PublishState::NoPhone && !m_includeUnchecked)
        withoutPhones(service);
    return isForPack(value, m_includeUnchecked) ? std::optional(service) : std::nullopt;
}

void OwnServices::readTexts(const Fields &object, Service &service) const
{
    service.uuid = object.uuid("id"_L1);
    service.name = object.requiredText("name"_L1);
    service.alternateName = object.text("alternate_name"_L1);
    service.description = object.requiredText("description"_L1);
    service.website = object.webAddress("url"_L1);
    service.email = object.email("email"_L1);
    service.alert = object.text("alert"_L1);
    service.eligibility = object.text("eligibility_description"_L1);
    service.fees = object.text("fees_description"_L1);
    service.interpretation = object.text("interpretation_services"_L1);
    service.assuredDate = object.date("assured_date"_L1);
    service.webchat = webchatOf(object);
    service.languages = readLanguages(object);
    readAges(object, service);
    object.require("status"_L1);
    object.choice("status"_L1, {"active"_L1, "inactive"_L1, "defunct"_L1, "temporarily closed"_L1});
}

void OwnServices::readOrganization(const Fields &organization, Service &service)
{
    service.organization = organization.requiredText("name"_L1);
    service.organizationDescription = organization.requiredText("description"_L1);
    const QString text = QStringList{service.organization, service.organizationDescription,
                                     organization.webAddress("website"_L1)}
                             .join(u'\n');
    const Known known = m_organizations.value(organization.text("id"_L1));
    if (known.text.isEmpty())
        m_organizations.insert(organization.text("id"_L1),
                               {text, {organization.report().file(), organization.line()}});
    else if (known.text != text)
        organization.report().complain(
            organization.line(),
            Words::tr("this organization differs from the one of the same id at %1:%2; make them alike")
                .arg(known.spot.file)
                .arg(known.spot.line));
}

void OwnServices::readExtras(const Fields &extra, Service &service) const
{
    extra.allowOnly({"identifier"_L1, "kind"_L1, "publish"_L1, "confidence"_L1, "discreet_name"_L1,
                     "confidentiality"_L1, "not_served"_L1, "instead"_L1, "hours_text"_L1, "hours_status"_L1,
                     "bsl"_L1, "local_area"_L1, "source_date"_L1, "sources"_L1, "conflicts"_L1, "keywords"_L1,
                     "notes"_L1});
    service.id = extra.requiredText("identifier"_L1);
    extra.require("kind"_L1);
    service.kind =
        extra.choice("kind"_L1, {"helpline"_L1, "advice-line"_L1, "text-line"_L1, "webchat"_L1,
                                 "reporting"_L1, "emergency"_L1, "access-service"_L1, "online-tool"_L1,
                                 "service-finder"_L1, "specialist-service"_L1, "local-centre"_L1});
    service.publish = readPublish(extra);
    service.confidence = readConfidence(extra);
    service.discreetName = extra.text("discreet_name"_L1);
    service.confidentiality = extra.text("confidentiality"_L1);
    service.notServed = extra.text("not_served"_L1);
    readBsl(extra, service);
    service.sourceDate = extra.partialDate("source_date"_L1);
    service.sources = readSources(extra, "page_date"_L1);
    service.conflicts = extra.texts("conflicts"_L1);
    service.keywords = extra.texts("keywords"_L1);
    if (service.sources.isEmpty())
        extra.report().complain(extra.line("sources"_L1),
                                Words::tr("no source is named; add where the facts were read"));
}

void OwnServices::readPlaces(const Fields &object, const Fields &extra, Service &service) const
{
    for (const Fields &area : object.objects("service_areas"_L1)) {
        area.require("name"_L1);
        const Fields areaExtra = area.object("waymark"_L1);
        areaExtra.allowOnly({"place"_L1});
        areaExtra.require("place"_L1);
        const auto place = readPlace(areaExtra, "place"_L1);
        if (place && !service.places.contains(*place))
            service.places.append(*place);
    }
    const Fields local = extra.object("local_area"_L1);
    local.allowOnly({"town"_L1, "area_served"_L1, "place"_L1, "note"_L1});
    service.localArea = {local.text("town"_L1), local.text("area_served"_L1),
                         readPlace(local, "place"_L1).value_or(core::Place())};
}

void OwnServices::readTerms(const Fields &object, Service &service) const
{
    for (const Fields &attribute : object.objects("attributes"_L1)) {
        const Fields term = attribute.object("taxonomy_term"_L1);
        const QString code = term.requiredText("code"_L1);
        const QString taxonomy = term.choice("taxonomy"_L1, {topicTaxonomy, audienceTaxonomy});
        const bool isTopic = taxonomy == topicTaxonomy;
        const Catalogue::KnownTerm *known = isTopic ? m_catalogue.topic(code) : m_catalogue.audience(code);
        QStringList &codes = isTopic ? service.topics : service.audiences;
        if (!known)
            term.report().complain(
                term.line("code"_L1),
                Words::tr("“%1” is not among %2 in directory/topics.json; mend it or add it there")
                    .arg(code, isTopic ? u"topics"_s : u"audiences"_s));
        else if (term.text("id"_L1) != known->uuid || term.text("name"_L1) != known->term.name)
            term.report().complain(
                term.line(),
                Words::tr("id or name of “%1” differ from directory/topics.json; write %2 and “%3”")
                    .arg(code, known->uuid, known->term.name));
        if (codes.contains(code))
            term.report().complain(term.line("code"_L1),
                                   Words::tr("“%1” stands here twice; keep one").arg(code));
        else
            codes.append(code);
    }
    if (service.topics.isEmpty())
        object.report().complain(object.line("attributes"_L1),
                                 Words::tr("no topic is named; add at least one to “attributes”"));
}

void OwnServices::readLinks(const Fields &extra, Service &service) const
{
    for (const QString &id : extra.texts("instead"_L1)) {
        const Reporter &report = extra.report();
        const int line = extra.line("instead"_L1);
        if (id == service.id)
            report.complain(line, Words::tr("“instead” names the service itself; remove it"));
        else if (m_catalogue.service(id) == Catalogue::Link::Unknown)
            report.complain(
                line, Words::tr("“instead” names %1, which is no service here; mend or remove it").arg(id));
        else if (m_catalogue.service(id) == Catalogue::Link::KeptOut)
            report.note(
                line, Words::tr("“instead” names %1, which is kept out of the pack; it is left out").arg(id));
        else
            service.instead.append(id);
    }
}

void OwnServices::checkIdentity(const Fields &object, const Fields &extra, const Service &service) const
{
    static const QRegularExpression shape(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const Reporter &report = object.report();
    const int line = extra.line("identifier"_L1);
    if (!service.id.isEmpty() && !shape.match(service.id).hasMatch())
        report.complain(
            line,
            Words::tr("“identifier” is %1; use small letters, digits and single hyphens").arg(service.id));
    if (!report.isForeign() && service.id != QFileInfo(report.file()).completeBaseName())
        report.error(line,
                     Words::tr("“identifier” is %1; it has to be the name of the file").arg(service.id));
    checkIds(*object.value(), service.id, m_space, report);
}

void OwnServices::checkDiscreetName(const Fields &extra, const Service &service)
{
    const Reporter &report = extra.report();
    if (service.discreetName.isEmpty()) {
        report.complain(extra.line(),
                        Words::tr("“discreet_name” is missing; write one that is true but general"));
        return;
    }
    const QString key = service.discreetName.toCaseFolded();
    const int line = extra.line("discreet_name"_L1);
    if (key == service.name.toCaseFolded())
        report.complain(line,
                        Words::tr("“discreet_name” is the name itself; write one that is true but general"));
    if (const auto known = m_discreetNames.constFind(key); known != m_discreetNames.constEnd())
        report.complain(line, Words::tr("“discreet_name” is also that of %1:%2; make them different")
                                  .arg(known->file)
                                  .arg(known->line));
    else
        m_discreetNames.insert(key, {report.file(), line});
}

} // namespace waymark::interchange
