#pragma once

#include "interchange/json.h"
#include "interchange/problems.h"

#include <QDate>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace waymark::interchange {

/// Reads the members of one JSON object as what they have to be. What is absent reads as empty; what is of
/// the wrong kind is reported with its line and reads as empty. Short-lived: keeps references to both
/// arguments.
class Fields
{
public:
    Fields(const JsonValue *object, const Reporter &report);

    [[nodiscard]] bool exists() const { return m_object != nullptr; }
    [[nodiscard]] bool has(QLatin1StringView key) const { return find(key) != nullptr; }
    /// Line of the member; of the object itself where there is no such member.
    [[nodiscard]] int line(QLatin1StringView key) const;
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] const Reporter &report() const { return m_report; }

    [[nodiscard]] QString text(QLatin1StringView key) const;
    /// Reports where it is absent or an empty text.
    void require(QLatin1StringView key) const;
    /// text() after require().
    [[nodiscard]] QString requiredText(QLatin1StringView key) const;
    [[nodiscard]] QStringList texts(QLatin1StringView key) const;
    /// -1 where absent. In sources from elsewhere a fraction is cut off.
    [[nodiscard]] int wholeNumber(QLatin1StringView key) const;
    [[nodiscard]] std::optional<bool> flag(QLatin1StringView key) const;
    /// YYYY-MM-DD; in sources from elsewhere a time may follow.
    [[nodiscard]] QDate date(QLatin1StringView key) const;
    /// As precise as it is written: YYYY, YYYY-MM or YYYY-MM-DD.
    [[nodiscard]] QString partialDate(QLatin1StringView key) const;
    /// An address on the web or of e-mail that has its whole form.
    QString webAddress(QLatin1StringView key) const;
    [[nodiscard]] QString email(QLatin1StringView key) const;
    /// A UUID, in lower case.
    [[nodiscard]] QString uuid(QLatin1StringView key) const;
    /// One of `choices`; reports any other.
    QString choice(QLatin1StringView key, std::initializer_list<QLatin1StringView> choices) const;

    [[nodiscard]] Fields object(QLatin1StringView key) const;
    [[nodiscard]] std::vector<Fields> objects(QLatin1StringView key) const;
    [[nodiscard]] const JsonValue *value() const { return m_object; }

    /// Reports members of any other name: a slip of the keys would else go unseen.
    void allowOnly(std::initializer_list<QLatin1StringView> keys) const;

private:
    Fields(const JsonValue *object, const Reporter &report, int line);
    [[nodiscard]] const JsonValue *find(QLatin1StringView key) const;
    [[nodiscard]] const JsonValue *find(QLatin1StringView key, JsonValue::Type type) const;
    void reportRepeatedKeys() const;

    const JsonValue *m_object;
    const Reporter &m_report;
    int m_line;
};

/// Whether `text` is a date as precise as YYYY, YYYY-MM or YYYY-MM-DD that the calendar has.
bool isPartialDate(const QString &text);

} // namespace waymark::interchange
