#pragma once

#include "core/phone.h"
#include "core/place.h"
#include "interchange/fields.h"

#include <QHash>

namespace waymark::interchange {

/// Checks numbers with libphonenumber and changes none. What the library does not know (short codes, relay
/// prefixes, newer ranges) stands in a list of exceptions, each with its reason, or is reported.
class NumberCheck
{
public:
    /// Reads a list of exceptions: [{number, region, reason}], `number` to the character as a service has it.
    void addExceptions(const JsonValue &list, const Reporter &report);

    /// `places` are those that the service serves: a short code is right where one of their countries has it.
    void check(const core::Phone &phone, const QList<core::Place> &places, const Fields &where);

    /// Reports exceptions that no number needed.
    void reportUnused() const;

    /// Whether the library takes it for a number of one of these countries, or of the one that it names
    /// itself.
    [[nodiscard]] static bool isKnown(const QString &printed, const QString &e164,
                                      const QStringList &countries);
    /// With "+", where the library is sure of the country and takes the number for valid; else empty.
    [[nodiscard]] static QString international(const QString &printed, const QString &country);

private:
    struct Exception
    {
        QString file;
        int line = 0;
        bool used = false;
    };
    [[nodiscard]] bool isExcepted(const QString &printed, const QStringList &countries);

    QHash<QString, Exception> m_exceptions; ///< by region and number
    QList<std::pair<Reporter, QString>> m_order;
};

} // namespace waymark::interchange
