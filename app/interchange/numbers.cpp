#include "interchange/numbers.h"

#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace waymark::interchange {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Numbers)
};

std::optional<PhoneNumber> parsed(const QString &number, const QString &country)
{
    PhoneNumber result;
    const auto outcome = PhoneNumberUtil::GetInstance()->Parse(
        number.toStdString(), country.isEmpty() ? "ZZ" : country.toStdString(), &result);
    return outcome == PhoneNumberUtil::NO_PARSING_ERROR ? std::optional(result) : std::nullopt;
}

QString e164Of(const PhoneNumber &number)
{
    std::string formatted;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

bool isValid(const QString &number, const QString &country)
{
    const auto read = parsed(number, country);
    return read && PhoneNumberUtil::GetInstance()->IsValidNumber(*read);
}

bool isShortCode(const QString &number, const QString &country)
{
    static const ShortNumberInfo shortNumbers;
    const auto read = parsed(number, country);
    return read && shortNumbers.IsValidShortNumberForRegion(*read, country.toStdString());
}

QStringList countriesOf(const QList<core::Place> &places)
{
    QStringList countries;
    for (const core::Place &place : places)
        countries.append(place.country());
    countries.removeDuplicates();
    return countries;
}

QString withoutTrunk(const QString &digits)
{
    return digits.mid(digits.indexOf(QRegularExpression(u"[^0]"_s)));
}

/// Of "1-844-7NATIVE (762-8483)": what the letters stand for is printed in brackets.
bool bracketsHold(const QString &printed, const QString &digits)
{
    static const QRegularExpression brackets(uR"(\(([^)]*)\))"_s);
    auto matches = brackets.globalMatch(printed);
    while (matches.hasNext()) {
        const QString inside = core::digitsOf(matches.next().captured(1));
        if (inside.size() >= 7 && digits.endsWith(inside))
            return true;
    }
    return false;
}

/// Whether two ways of writing a number can be the same number.
bool agree(const QString &written, const QString &e164, const QStringList &countries)
{
    const QString whole = core::digitsOf(e164);
    if (whole.endsWith(withoutTrunk(core::digitsOf(written))) || bracketsHold(written, whole))
        return true;
    return std::any_of(countries.begin(), countries.end(), [&](const QString &country) {
        const auto read = parsed(written, country);
        return read && e164Of(*read) == e164;
    });
}

QString keyOf(const QString &region, const QString &number)
{
    return region + u' ' + number;
}

void checkForms(const core::Phone &phone, const QStringList &countries, const Fields &extra)
{
    static const QRegularExpression e164Shape(uR"(^\+[1-9]\d{6,14}$)"_s);
    static const QRegularExpression dialShape(uR"(^\+?[\d*#]+$)"_s);
    const Reporter &report = extra.report();
    if (!phone.e164.isEmpty() && !e164Shape.match(phone.e164).hasMatch())
        report.complain(
            extra.line("e164"_L1),
            Words::tr("“e164” is “%1”; write + and digits only, or leave it out").arg(phone.e164));
    else if (!phone.e164.isEmpty() && !agree(phone.printed, phone.e164, countries))
        report.complain(extra.line("e164"_L1),
                        Words::tr("“e164” %1 is not the printed number %2; mend the one that is wrong")
                            .arg(phone.e164, phone.printed));
    if (phone.dial.isEmpty())
        return;
    const QString &whole = phone.e164.isEmpty() ? phone.printed : phone.e164;
    if (!dialShape.match(phone.dial).hasMatch())
        report.complain(
            extra.line("dial"_L1),
            Words::tr("“dial” is “%1”; write only what is pressed: digits, + * #").arg(phone.dial));
    else if (!agree(phone.dial, whole, countries))
        report.complain(extra.line("dial"_L1),
                        Words::tr("“dial” %1 is not the printed number %2; mend the one that is wrong")
                            .arg(phone.dial, phone.printed));
}

} // namespace

bool NumberCheck::isKnown(const QString &printed, const QString &e164, const QStringList &countries)
{
    if (!e164.isEmpty())
        return isValid(e164, {});
    return isValid(printed, {}) ||
           std::any_of(countries.begin(), countries.end(), [&](const QString &country) {
               return isValid(printed, country) || isShortCode(printed, country);
           });
}

QString NumberCheck::international(const QString &printed, const QString &country)
{
    const auto read = parsed(printed, country);
    return read && PhoneNumberUtil::GetInstance()->IsValidNumber(*read) ? e164Of(*read) : QString();
}

void NumberCheck::addExceptions(const JsonValue &list, const Reporter &report)
{
    if (!list.isArray()) {
        report.error(list.line, Words::tr("this has to be a list of {number, region, reason}"));
        return;
    }
    for (const JsonValue &item : list.items) {
        const Fields fields(&item, report);
        fields.allowOnly({"number"_L1, "region"_L1, "reason"_L1});
        const QString number = fields.requiredText("number"_L1);
        const QString region = fields.requiredText("region"_L1);
        fields.require("reason"_L1);
        m_exceptions.insert(keyOf(region, number), {report.file(), item.line, false});
        m_order.append({report, keyOf(region, number)});
    }
}

bool NumberCheck::isExcepted(const QString &printed, const QStringList &countries)
{
    bool found = false;
    for (const QString &country : countries) {
        const auto exception = m_exceptions.find(keyOf(country, printed));
        if (exception != m_exceptions.end()) {
            exception->used = true;
            found = true;
        }
    }
    return found;
}

void NumberCheck::check(const core::Phone &phone, const QList<core::Place> &places, const Fields &where)
{
    const QStringList countries = countriesOf(places);
    checkForms(phone, countries, where.object("waymark"_L1));
    if (isKnown(phone.printed, phone.e164, countries) || isExcepted(phone.printed, countries))
        return;
    where.report().complain(where.line("number"_L1),
                            //: %1 is a phone number, %2 a list of country codes
                            Words::tr("%1 is not known as a number of %2; mend it, or add it to "
                                      "directory/number-exceptions.json with the reason")
                                .arg(phone.printed, countries.join(u", "_s)),
                            u"number"_s);
}

void NumberCheck::reportUnused() const
{
    for (const auto &[report, key] : m_order) {
        const Exception &exception = m_exceptions[key];
        if (!exception.used)
            report.note(exception.line, Words::tr("the exception for %1 is not needed; remove it").arg(key));
    }
}

} // namespace waymark::interchange
