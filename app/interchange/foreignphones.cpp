#include "interchange/phones.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace waymark::interchange {

using namespace Qt::StringLiterals;
using core::Phone;
using core::PhoneType;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::ForeignPhones)
};

bool holdsAny(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QLatin1StringView word) { return text.contains(word); });
}

/// `type` is free text in HSDS 3; nothing for what a person cannot ring or text.
std::optional<PhoneType> typeOf(const QString &written)
{
    const QString text = written.toLower();
    if (holdsAny(text, {"fax"_L1, "pager"_L1, "modem"_L1}))
        return std::nullopt;
    if (holdsAny(text, {"whatsapp"_L1}))
        return PhoneType::WhatsApp;
    if (holdsAny(text, {"textphone"_L1, "text phone"_L1, "minicom"_L1, "tty"_L1, "tdd"_L1, "teletype"_L1}))
        return PhoneType::Textphone;
    if (holdsAny(text, {"sms"_L1, "text"_L1}))
        return PhoneType::Sms;
    if (holdsAny(text, {"relay"_L1}))
        return PhoneType::Relay;
    if (holdsAny(text, {"video"_L1}))
        return PhoneType::Video;
    return PhoneType::Voice;
}

/// Some writers put the quotation marks into the number, as the official example of HSDS does.
QString withoutQuotes(QString number)
{
    while (number.size() > 1 && (number.startsWith(u'"') || number.startsWith(u'\'')) &&
           number.back() == number.front())
        number = number.sliced(1, number.size() - 2).trimmed();
    return number;
}

class Gatherer
{
public:
    explicit Gatherer(core::Service &service)
        : m_service(service)
    {}

    void takePhones(const Fields &holder, const QString &label = {})
    {
        for (const Fields &row : holder.objects("phones"_L1))
            takePhone(row, label);
    }

    void takeContacts(const Fields &holder)
    {
        for (const Fields &contact : holder.objects("contacts"_L1)) {
            // The name of a person who works there is nobody's business here.
            const QString department = contact.text("department"_L1);
            takePhones(contact, department.isEmpty() ? contact.text("title"_L1) : department);
        }
    }

private:
    void takePhone(const Fields &row, const QString &label)
    {
        const QString number = withoutQuotes(row.text("number"_L1));
        const QString digits = core::digitsOf(number);
        const auto type = typeOf(row.text("type"_L1));
        if (digits.isEmpty() || !type || isHeld(digits, *type))
            return;
        Phone phone;
        phone.printed = number;
        phone.type = *type;
        phone.description = row.text("description"_L1);
        if (phone.description.isEmpty())
            phone.description = label;
        phone.languages = readLanguages(row);
        if (const QString extension = row.text("extension"_L1); !extension.isEmpty())
            phone.note = Words::tr("Extension %1").arg(extension);
        addForms(phone, row);
        m_service.phones.append(phone);
    }

    void addForms(Phone &phone, const Fields &row) const
    {
        const QString country = m_service.places.isEmpty() ? QString() : m_service.places.first().country();
        phone.e164 = NumberCheck::international(phone.printed, country);
        if (phone.e164.isEmpty() && !country.isEmpty() && !NumberCheck::isKnown(phone.printed, {}, {country}))
            row.report().warning(row.line("number"_L1),
                                 Words::tr("%1 is not known as a number of %2; it is kept as it is")
                                     .arg(phone.printed, country),
                                 u"foreign-number"_s);
    }

    [[nodiscard]] bool isHeld(const QString &digits, PhoneType type) const
    {
        return std::any_of(m_service.phones.begin(), m_service.phones.end(), [&](const Phone &held) {
            return core::digitsOf(held.printed) == digits && held.type == type;
        });
    }

    core::Service &m_service;
};

} // namespace

void readForeignPhones(const Fields &object, core::Service &service)
{
    Gatherer gatherer(service);
    gatherer.takePhones(object);
    gatherer.takeContacts(object);
    for (const Fields &link : object.objects("service_at_locations"_L1)) {
        gatherer.takePhones(link);
        gatherer.takeContacts(link);
        const Fields location = link.object("location"_L1);
        gatherer.takePhones(location, location.text("name"_L1));
        gatherer.takeContacts(location);
    }
    if (!service.phones.isEmpty())
        return;
    const Fields organization = object.object("organization"_L1);
    gatherer.takePhones(organization, organization.text("name"_L1));
    gatherer.takeContacts(organization);
}

} // namespace waymark::interchange
