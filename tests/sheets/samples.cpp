#include "sheets/samples.h"

using namespace Qt::StringLiterals;
using namespace waymark::core;
using waymark::sheets::Sheet;

namespace samples {

Service service(const QString &name, const QString &number)
{
    Service made;
    made.id = name.toLower().replace(u' ', u'-');
    made.name = name;
    made.organization = u"The Example Trust"_s;
    made.eligibility = u"Anyone in the UK."_s;
    made.places = {*Place::parse(u"GB"_s)};
    made.audiences = {u"anyone"_s};
    made.hoursText = u"Monday to Friday, 9am to 5pm."_s;
    made.website = u"https://www.example.org/"_s;
    made.sourceDate = u"2021-03-04"_s;
    made.confidence = Confidence::High;
    Phone phone;
    phone.printed = number;
    phone.freeToCall = Known::Yes;
    made.phones = {phone};
    return made;
}

Service fullService()
{
    Service made = service(
        u"The Very Long and Carefully Considered Name of a Support Line for Everybody (Wales and England)"_s,
        u"1-800-4-A-CHILD (1-800-422-4453)"_s);
    Phone text;
    text.printed = u"61016"_s;
    text.type = PhoneType::Sms;
    text.keyword = u"HELLO"_s;
    Phone bill = made.phones.first();
    bill.printed = u"08 08 16 89 111"_s;
    bill.billNote = u"It is left off the bill."_s;
    bill.note = u"Older lists space it differently."_s;
    made.phones << text << bill;
    made.fees = u"The advice is free."_s;
    made.interpretation = u"Help is given in 18 languages."_s;
    made.languages = {u"en"_s, u"cy"_s};
    made.hasBsl = true;
    made.hasEmail = true;
    made.email = u"someone@example.org"_s;
    made.webchat =
        u"https://www.example.org/a-very-long-address/that-goes-on/and-on-until-it-is-wider-than-the-paper/chat"_s;
    made.notServed = u"It is not for people under 16: they can ring 0800 1111."_s;
    made.alert = u"This is not an emergency service."_s;
    made.confidence = Confidence::Low;
    return made;
}

QStringList numbers(int count)
{
    QStringList made;
    for (int i = 0; i < count; ++i)
        made.append(u"0808 500 %1"_s.arg(2000 + i));
    return made;
}

QList<Sheet::Item> services(int count)
{
    QList<Sheet::Item> items;
    for (const QString &number : numbers(count))
        items.append({service(u"Helpline ending in %1"_s.arg(number.right(4)), number)});
    return items;
}

AdvicePage page()
{
    AdvicePage made;
    made.id = u"advice-1"_s;
    made.title = u"How to speak up"_s;
    made.language = u"en"_s;
    made.services = {u"second-line"_s, u"unknown"_s, u"first-line"_s};
    made.markdown =
        u"**Look around.** Is it calm?\n\n## First step\nAsk for the time.\n\nSay one of these:\n\n"
        "- \"Are you all right?\"\n- \"Shall I stay?\"\n\n## Second step\n1. Wait.\n2. Ring "
        "[the line](service:first-line) on 0800 1111, 9am to 5pm.\n"_s;
    return made;
}

Sheet sheet(const QList<Sheet::Item> &items)
{
    Sheet made;
    made.items = items;
    made.place = *Place::parse(u"GB"_s);
    made.emergency = emergencyNumbersWithoutPack().first();
    made.factsDate = QDate(2026, 11, 22);
    made.now = QDateTime(QDate(2026, 11, 23), QTime(12, 0));
    return made;
}

} // namespace samples
