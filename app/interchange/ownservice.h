#pragma once

#include "core/service.h"
#include "interchange/catalogue.h"
#include "interchange/numbers.h"

#include <QHash>

#include <optional>

namespace waymark::interchange {

/// Reads services as resources/README.md has them, and reports every slip. Remembers what has to be alike or
/// different across services: organizations and discreet names.
class OwnServices
{
public:
    OwnServices(const Catalogue &catalogue, NumberCheck &numbers, bool includeUnchecked)
        : m_catalogue(catalogue)
        , m_numbers(numbers)
        , m_includeUnchecked(includeUnchecked)
    {}

    /// UUIDs that are missing are suggested from it.
    void setNamespace(const QUuid &space) { m_space = space; }
    /// Checked in any case; nothing when it stays out of the pack.
    std::optional<core::Service> read(const JsonValue &object, const Reporter &report);

    /// `waymark.identifier`, else the UUID.
    static QString publicId(const JsonValue &object);
    /// Whether the entry says of itself that it is for the pack.
    static bool isForPack(const JsonValue &object, bool includeUnchecked);

private:
    void readTexts(const Fields &object, core::Service &service) const;
    void readExtras(const Fields &extra, core::Service &service) const;
    void readPlaces(const Fields &object, const Fields &extra, core::Service &service) const;
    void readTerms(const Fields &object, core::Service &service) const;
    void readLinks(const Fields &extra, core::Service &service) const;
    void checkIdentity(const Fields &object, const Fields &extra, const core::Service &service) const;
    void checkDiscreetName(const Fields &extra, const core::Service &service);
    void readOrganization(const Fields &organization, core::Service &service);

    const Catalogue &m_catalogue;
    NumberCheck &m_numbers;
    bool m_includeUnchecked;
    QUuid m_space;
    QHash<QString, Spot> m_discreetNames;
    struct Known
    {
        QString text;
        Spot spot;
    };
    QHash<QString, Known> m_organizations; ///< by id
};

/// Reads `sources` of a service, a page or a country. `dateKey` differs among them.
QList<core::Source> readSources(const Fields &object, QLatin1StringView dateKey);

/// The country has to be one that exists.
std::optional<core::Place> readPlace(const Fields &object, QLatin1StringView key);

} // namespace waymark::interchange
