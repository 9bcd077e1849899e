#include "interchange/phones.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::interchange {

using namespace Qt::StringLiterals;
using core::Phone;
using core::PhoneStatus;
using core::PhoneType;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Phones)
};

PhoneType readType(const Fields &phone)
{
    static const QHash<QString, PhoneType> types{
        {u"voice"_s, PhoneType::Voice},       {u"sms"_s, PhoneType::Sms},
        {u"whatsapp"_s, PhoneType::WhatsApp}, {u"textphone"_s, PhoneType::Textphone},
        {u"relay"_s, PhoneType::Relay},       {u"video"_s, PhoneType::Video},
        {u"ussd"_s, PhoneType::Ussd},
    };
    phone.require("type"_L1);
    return types.value(phone.choice("type"_L1, {"voice"_L1, "sms"_L1, "whatsapp"_L1, "textphone"_L1,
                                                "relay"_L1, "video"_L1, "ussd"_L1}),
                       PhoneType::Voice);
}

PhoneStatus readStatus(const Fields &extra)
{
    static const QHash<QString, PhoneStatus> statuses{{u"current"_s, PhoneStatus::Current},
                                                      {u"previous"_s, PhoneStatus::Previous},
                                                      {u"closed"_s, PhoneStatus::Closed},
                                                      {u"uncertain"_s, PhoneStatus::Uncertain}};
    extra.require("status"_L1);
    return statuses.value(
        extra.choice("status"_L1, {"current"_L1, "previous"_L1, "closed"_L1, "uncertain"_L1}),
        PhoneStatus::Uncertain);
}

core::Known readKnown(const Fields &extra, QLatin1StringView key)
{
    const QString written = extra.choice(key, {"yes"_L1, "no"_L1});
    if (written.isEmpty())
        return core::Known::Unknown;
    return written == "yes"_L1 ? core::Known::Yes : core::Known::No;
}

Phone readPhone(const Fields &fields)
{
    const Fields extra = fields.object("waymark"_L1);
    extra.allowOnly({"dial"_L1, "e164"_L1, "status"_L1, "replaced_by"_L1, "free_to_call"_L1,
                     "shows_on_bill"_L1, "bill_note"_L1, "note"_L1, "keyword"_L1});
    Phone phone;
    phone.printed = fields.requiredText("number"_L1);
    phone.type = readType(fields);
    phone.status = readStatus(extra);
    phone.description = fields.text("description"_L1);
    phone.languages = readLanguages(fields);
    phone.dial = extra.text("dial"_L1);
    phone.e164 = extra.text("e164"_L1);
    phone.replacedBy = extra.text("replaced_by"_L1);
    phone.freeToCall = readKnown(extra, "free_to_call"_L1);
    phone.showsOnBill = readKnown(extra, "shows_on_bill"_L1);
    phone.billNote = extra.text("bill_note"_L1);
    phone.note = extra.text("note"_L1);
    phone.keyword = extra.text("keyword"_L1);
    return phone;
}

void checkReplacement(const Phone &phone, const QList<Phone> &current, const Fields &fields)
{
    const bool previous = phone.status == PhoneStatus::Previous;
    const Reporter &report = fields.report();
    if (previous && phone.replacedBy.isEmpty())
        report.error(fields.line(),
                     Words::tr("%1 is a previous number; say in “replaced_by” which number to ring now")
                         .arg(phone.printed));
    else if (!previous && !phone.replacedBy.isEmpty())
        report.error(fields.line(),
                     Words::tr("%1 has “replaced_by” but its status is not previous; mend one of them")
                         .arg(phone.printed));
    else if (previous && std::none_of(current.begin(), current.end(),
                                      [&](const Phone &other) { return other.printed == phone.replacedBy; }))
        report.error(
            fields.line(),
            Words::tr(
                "“replaced_by” %1 is no current number of this service; write it as it is printed there")
                .arg(phone.replacedBy));
}

} // namespace

QStringList readLanguages(const Fields &object)
{
    QStringList codes;
    for (const Fields &language : object.objects("languages"_L1)) {
        const QString code = language.text("code"_L1).toLower();
        const bool shaped =
            (code.size() == 2 || code.size() == 3) &&
            std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
        if (shaped && !codes.contains(code))
            codes.append(code);
        else if (!shaped && !object.report().isForeign())
            object.report().error(language.line("code"_L1),
                                  Words::tr("a language needs its “code” of two or three letters (ISO 639)"));
    }
    return codes;
}

void readPhones(const Fields &object, core::Service &service, NumberCheck &numbers)
{
    const std::vector<Fields> rows = object.objects("phones"_L1);
    QList<Phone> all;
    for (const Fields &row : rows) {
        const Phone phone = readPhone(row);
        const bool twice = std::any_of(all.begin(), all.end(), [&](const Phone &other) {
            return other.printed == phone.printed && other.type == phone.type;
        });
        if (twice)
            row.report().error(row.line(), Words::tr("%1 stands here twice; keep one").arg(phone.printed));
        if (!phone.printed.isEmpty())
            numbers.check(phone, service.places, row);
        all.append(phone);
        if (phone.status == PhoneStatus::Current)
            service.phones.append(phone);
        else if (phone.status == PhoneStatus::Previous)
            service.otherPhones.append(phone);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        checkReplacement(all[static_cast<qsizetype>(i)], service.phones, rows[i]);
}

} // namespace waymark::interchange
