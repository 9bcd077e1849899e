#include "interchange/shape.h"

#include <QList>

#include <array>
#include <initializer_list>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Format
{
    QLatin1StringView name;
    QList<QLatin1StringView> marks; ///< names that no HSDS 3 has
};

const std::array<Format, 4> &jsonFormats()
{
    static const std::array<Format, 4> formats{{
        {"Open Referral UK 1.0"_L1,
         {"eligibilitys"_L1, "service_taxonomys"_L1, "fundings"_L1, "totalElements"_L1,
          "link_taxonomies"_L1}},
        {"Ohana (HSDS 1.0)"_L1,
         {"phones_attributes"_L1, "address_attributes"_L1, "services_attributes"_L1, "faxes_attributes"_L1,
          "taxonomy_ids"_L1, "mail_addresses"_L1, "accepted_payments"_L1}},
        {"HSDS 1.1"_L1,
         {"regular_schedules"_L1, "holiday_schedules"_L1, "services_taxonomy"_L1, "payments_accepted"_L1,
          "physical_addresses"_L1, "postal_addresses"_L1, "accessibility_for_disabilities"_L1,
          "accrediations"_L1}},
        {"HSDS 2.0"_L1, {"service_attributes"_L1, "other_attributes"_L1}},
    }};
    return formats;
}

const std::array<Format, 4> &tabularFormats()
{
    static const std::array<Format, 4> formats{{
        {"Ohana (HSDS 1.0)"_L1, {"mail_addresses.csv"_L1}},
        {"HSDS 1.1"_L1,
         {"regular_schedules.csv"_L1, "services_taxonomy.csv"_L1, "holiday_schedules.csv"_L1,
          "payments_accepted.csv"_L1, "physical_addresses.csv"_L1, "services_at_location.csv"_L1}},
        {"HSDS 2.0"_L1, {"service_attributes.csv"_L1, "other_attributes.csv"_L1, "eligibility.csv"_L1}},
        {"tabular HSDS"_L1, {"datapackage.json"_L1, "services.csv"_L1, "organizations.csv"_L1}},
    }};
    return formats;
}

template<class Has> QString formatOf(const std::array<Format, 4> &formats, const Has &has)
{
    for (const Format &format : formats) {
        QStringList found;
        for (const QLatin1StringView mark : format.marks) {
            if (has(mark))
                found.append(QString(mark));
        }
        if (!found.isEmpty())
            return u"%1 (%2)"_s.arg(format.name, found.mid(0, 2).join(u", "_s));
    }
    return {};
}

bool hasAny(const JsonValue &record, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (record.find(key))
            return true;
    }
    return false;
}

} // namespace

Seen shapeOf(const JsonValue &record)
{
    if (!record.isObject())
        return {Shape::OtherObject, u"value"_s};
    const QString older =
        formatOf(jsonFormats(), [&](QLatin1StringView key) { return record.find(key) != nullptr; });
    if (!older.isEmpty())
        return {Shape::Refused, older};
    if (hasAny(record, {"openapi_url"_L1, "organizations.csv"_L1, "services.csv"_L1}))
        return {Shape::OtherObject, u"description of a directory"_s};
    if (hasAny(record, {"location_type"_L1, "addresses"_L1}))
        return {Shape::OtherObject, u"location"_s};
    if (record.find("location"_L1) || (record.find("service"_L1) && !record.find("name"_L1)))
        return {Shape::OtherObject, u"service_at_location"_s};
    if (hasAny(record, {"services"_L1, "legal_status"_L1, "year_incorporated"_L1,
                        "organization_identifiers"_L1, "website"_L1}))
        return {Shape::OtherObject, u"organization"_s};
    if (hasAny(record, {"taxonomy_detail"_L1, "term_uri"_L1, "parent_id"_L1, "taxonomy"_L1, "version"_L1}))
        return {Shape::OtherObject, u"taxonomy"_s};
    return {};
}

QString tabularFormat(const QStringList &fileNames)
{
    return formatOf(tabularFormats(), [&](QLatin1StringView name) { return fileNames.contains(name); });
}

} // namespace waymark::interchange
