#pragma once

#include "core/service.h"
#include "interchange/catalogue.h"
#include "interchange/fields.h"

#include <optional>

namespace waymark::interchange {

/// Reads HSDS 3.0 to 3.2 services of other publishers. Optional fields may be missing and unknown ones are
/// passed over; what had to be dropped or guessed is reported. Addresses, and names of people, never come in.
class ForeignServices
{
public:
    explicit ForeignServices(QDate contentDate)
        : m_contentDate(contentDate)
    {}

    /// Nothing when the entry is left out: a note or warning says why. `publisher` as in uuidOf().
    std::optional<core::Service> read(const JsonValue &object, const QString &publisher,
                                      const Reporter &report);

    /// UUIDs as they are; of other ids, version 5 of the publisher and the id.
    static QString uuidOf(const JsonValue &object, const QString &publisher);
    static bool isForPack(const JsonValue &object);
    /// The terms that the service itself carries. Codes begin with the taxonomy, so that they meet no code of
    /// ours.
    static QList<Catalogue::KnownTerm> termsOf(const JsonValue &object);

private:
    void checkOrganization(const Fields &organization);

    QDate m_contentDate;
    QHash<QString, QString> m_organizations; ///< id -> name
};

} // namespace waymark::interchange
