#include "interchange/foreignservice.h"

#include "interchange/phones.h"
#include "interchange/plaintext.h"
#include "interchange/schedules.h"
#include "interchange/shelter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace waymark::interchange {

using namespace Qt::StringLiterals;
using core::Service;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::ForeignServices)
};

QString textOf(const JsonValue &object, QLatin1StringView key)
{
    const JsonValue *value = object.find(key);
    return value ? value->text.trimmed() : QString();
}

QString slug(const QString &text)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}.]+"_s);
    return text.toLower().replace(other, u"-"_s);
}

std::optional<core::Place> placeNamed(const QString &name)
{
    static const QHash<QString, QString> places{
        {u"england"_s, u"GB-ENG"_s},
        {u"wales"_s, u"GB-WLS"_s},
        {u"scotland"_s, u"GB-SCT"_s},
        {u"uk"_s, u"GB"_s},
        {u"northern ireland"_s, u"GB-NIR"_s},
        {u"united kingdom"_s, u"GB"_s},
        {u"great britain"_s, u"GB"_s},
        {u"ireland"_s, u"IE"_s},
        {u"republic of ireland"_s, u"IE"_s},
        {u"united states"_s, u"US"_s},
        {u"usa"_s, u"US"_s},
    };
    const QString code = places.value(name.trimmed().toLower(), name.trimmed());
    const bool isCode = code == code.toUpper() && core::Place::parse(code).has_value();
    return isCode && QLocale::codeToTerritory(code.left(2)) != QLocale::AnyTerritory
               ? core::Place::parse(code)
               : std::nullopt;
}

void addPlace(Service &service, const std::optional<core::Place> &place)
{
    if (place && !service.places.contains(*place))
        service.places.append(*place);
}

void readAreas(const Fields &object, Service &service)
{
    QStringList other;
    for (const Fields &area : object.objects("service_areas"_L1)) {
        QString name = area.text("name"_L1);
        if (name.isEmpty())
            name = area.text("service_area"_L1);
        const auto place = placeNamed(
            area.object("waymark"_L1).has("place"_L1) ? area.object("waymark"_L1).text("place"_L1) : name);
        addPlace(service, place);
        if (!place && !name.isEmpty())
            other.append(plainText(name));
    }
    other.removeDuplicates();
    service.localArea.areaServed = other.join(u"; "_s);
}

/// Of addresses only the country is kept, and the town where all of them lie in one.
void readTowns(const Fields &object, Service &service, bool shelter)
{
    QStringList towns;
    for (const Fields &link : object.objects("service_at_locations"_L1)) {
        const Fields location = link.object("location"_L1);
        const bool secret =
            isMarkedPrivate(location.text("name"_L1)) || isMarkedPrivate(location.text("description"_L1));
        for (const Fields &address : location.objects("addresses"_L1)) {
            addPlace(service, placeNamed(address.text("country"_L1)));
            if (secret || isMarkedPrivate(address.text("address_1"_L1)) ||
                isMarkedPrivate(address.text("attention"_L1)))
                address.report().note(address.line(),
                                      Words::tr("a private or confidential address was left out"),
                                      u"private"_s);
            else if (shelter)
                address.report().note(address.line(),
                                      Words::tr("an address of a place where people shelter was left out"),
                                      u"shelter"_s);
            else
                towns.append(address.text("city"_L1));
        }
    }
    towns.removeAll(QString());
    towns.removeDuplicates();
    if (towns.size() == 1)
        service.localArea.town = towns.first();
    if (service.localArea.isSet() && service.places.size() == 1)
        service.localArea.place = service.places.first();
}

/// Texts of entries about shelter must not tell where it is.
void withoutAddresses(Service &service, const Reporter &report, int line)
{
    for (QString *text :
         {&service.description, &service.alert, &service.eligibility, &service.fees, &service.hoursText,
          &service.interpretation, &service.organizationDescription, &service.localArea.areaServed}) {
        if (streetAddressIn(*text).isEmpty())
            continue;
        report.warning(line,
                       Words::tr("a text of this entry about a place where people shelter looks like an "
                                 "address; the text was left out"),
                       u"shelter-text"_s);
        text->clear();
    }
}

void readTexts(const Fields &object, Service &service)
{
    service.alternateName = object.text("alternate_name"_L1);
    service.description = plainText(object.text("description"_L1));
    service.website = object.webAddress("url"_L1);
    service.email = object.email("email"_L1);
    service.alert = plainText(object.text("alert"_L1));
    service.eligibility = plainText(object.text("eligibility_description"_L1));
    service.fees = plainText(object.has("fees_description"_L1) ? object.text("fees_description"_L1)
                                                               : object.text("fees"_L1));
    service.interpretation = plainText(object.text("interpretation_services"_L1));
    service.minimumAge = object.wholeNumber("minimum_age"_L1);
    service.maximumAge = object.wholeNumber("maximum_age"_L1);
    service.assuredDate = object.date("assured_date"_L1);
    if (const QDate modified = object.date("last_modified"_L1); modified.isValid())
        service.sourceDate = modified.toString(Qt::ISODate);
    service.languages = readLanguages(object);
    const Fields organization = object.object("organization"_L1);
    service.organization = organization.text("name"_L1);
    service.organizationDescription = plainText(organization.text("description"_L1));
    if (service.website.isEmpty())
        service.website = organization.webAddress("website"_L1);
    for (const Fields &url : object.objects("additional_urls"_L1)) {
        if (url.text("label"_L1).contains("chat"_L1, Qt::CaseInsensitive) && service.webchat.isEmpty())
            service.webchat = url.webAddress("url"_L1);
    }
}

/// Hours of the service itself, else those of where it is given.
std::vector<Fields> scheduleRows(const Fields &object)
{
    std::vector<Fields> rows = object.objects("schedules"_L1);
    if (!rows.empty())
        return rows;
    const std::vector<Fields> links = object.objects("service_at_locations"_L1);
    // Of several places each keeps its own hours, and none of them is the service's.
    if (links.size() != 1)
        return {};
    rows = links[0].objects("schedules"_L1);
    return rows.empty() ? links[0].object("location"_L1).objects("schedules"_L1) : rows;
}

void readHours(const Fields &object, Service &service, QDate contentDate)
{
    const ForeignHours hours = readForeignSchedules(scheduleRows(object), contentDate);
    service.schedules = hours.rows;
    service.alwaysOpen = hours.always;
    service.hoursText = plainText(hours.text);
    const bool zoneless = std::any_of(hours.rows.begin(), hours.rows.end(),
                                      [](const auto &row) { return row.timezone.isEmpty(); });
    if (zoneless)
        object.report().note(
            object.line("schedules"_L1),
            Words::tr("hours without a time zone are listed, but whether the service is open stays unknown; "
                      "add “waymark”: {“timezone”: “Europe/London”} to the row"),
            u"zone"_s);
}

QString topicWords(const Service &service, const QList<Catalogue::KnownTerm> &terms)
{
    QStringList words{service.name, service.alternateName, service.description};
    for (const Catalogue::KnownTerm &term : terms)
        words.append(term.term.name);
    return words.join(u'\n');
}

} // namespace

QString ForeignServices::uuidOf(const JsonValue &object, const QString &publisher)
{
    const QString id = textOf(object, "id"_L1);
    const QUuid uuid = id.size() == 36 ? QUuid::fromString(id) : QUuid();
    if (id.isEmpty() || !uuid.isNull())
        return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
    static const QUuid urlNamespace(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s);
    return QUuid::createUuidV5(QUuid::createUuidV5(urlNamespace, publisher), id)
        .toString(QUuid::WithoutBraces);
}

bool ForeignServices::isForPack(const JsonValue &object)
{
    const QString status = textOf(object, "status"_L1);
    return status.isEmpty() || status == "active"_L1;
}

QList<Catalogue::KnownTerm> ForeignServices::termsOf(const JsonValue &object)
{
    QList<Catalogue::KnownTerm> terms;
    const JsonValue *attributes = object.find("attributes"_L1);
    if (!attributes)
        return terms;
    for (const JsonValue &attribute : attributes->items) {
        const JsonValue *term = attribute.find("taxonomy_term"_L1);
        if (!term)
            continue;
        const QString name = term->find("name"_L1) ? textOf(*term, "name"_L1) : textOf(*term, "term"_L1);
        if (name.isEmpty())
            continue;
        const QString taxonomy = textOf(*term, "taxonomy"_L1);
        const QString code = textOf(*term, "code"_L1);
        Catalogue::KnownTerm known;
        known.term.code =
            slug(taxonomy.isEmpty() ? u"term"_s : taxonomy) + u':' + slug(code.isEmpty() ? name : code);
        known.term.name = name;
        known.term.description = plainText(textOf(*term, "description"_L1));
        known.uuid = known.term.code;
        terms.append(known);
    }
    return terms;
}

void ForeignServices::checkOrganization(const Fields &organization)
{
    const QString id = organization.text("id"_L1);
    const QString name = organization.text("name"_L1);
    if (id.isEmpty() || name.isEmpty())
        return;
    const QString known = m_organizations.value(id);
    if (known.isEmpty())
        m_organizations.insert(id, name);
    else if (known != name)
        organization.report().warning(
            organization.line(),
            Words::tr("organization %1 is named “%2” here and “%3” before").arg(id, name, known),
            u"organization"_s);
}

std::optional<Service> ForeignServices::read(const JsonValue &value, const QString &publisher,
                                             const Reporter &report)
{
    const Fields object(&value, report);
    Service service;
    service.name = object.text("name"_L1);
    service.uuid = uuidOf(value, publisher);
    service.id = service.uuid;
    if (service.name.isEmpty() || service.id.isEmpty()) {
        report.warning(object.line(), Words::tr("a service without a name or an id was left out"),
                       u"nameless"_s);
        return std::nullopt;
    }
    if (!isForPack(value)) {
        report.note(object.line(), Words::tr("a service that is not active was left out"), u"inactive"_s);
        return std::nullopt;
    }
    checkOrganization(object.object("organization"_L1));
    readTexts(object, service);
    readAreas(object, service);
    const QList<Catalogue::KnownTerm> terms = termsOf(value);
    for (const Catalogue::KnownTerm &term : terms) {
        if (!service.topics.contains(term.term.code))
            service.topics.append(term.term.code);
    }
    const bool shelter = concernsShelter({}, {topicWords(service, terms)});
    readTowns(object, service, shelter);
    readForeignPhones(object, service);
    readHours(object, service, m_contentDate);
    if (shelter)
        withoutAddresses(service, report, object.line());
    service.confidence = core::Confidence::Medium;
    service.hasChat = !service.webchat.isEmpty();
    service.hasEmail = !service.email.isEmpty();
    report.warning(object.line(),
                   Words::tr("the service has no discreet name: sheets and plain names show its own"),
                   u"discreet"_s);
    return service;
}

} // namespace waymark::interchange
