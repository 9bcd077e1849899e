#include "store/codec.h"

#include "store/members.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waymark::store::codec {

using namespace Qt::StringLiterals;

namespace {

// Each list of members is the documentation of its column.

constexpr auto textsOfRow = [](auto &visit, auto &service) {
    visit("name"_L1, service.name);
    visit("organization"_L1, service.organization);
    visit("discreetName"_L1, service.discreetName);
    visit("eligibility"_L1, service.eligibility);
};

constexpr auto membersOfRow = [](auto &visit, auto &service) {
    textsOfRow(visit, service);
    visit("kind"_L1, service.kind);
    visit("audiences"_L1, service.audiences);
    visit("topics"_L1, service.topics);
    visit("minimumAge"_L1, service.minimumAge);
    visit("maximumAge"_L1, service.maximumAge);
    visit("places"_L1, service.places);
    visit("localArea"_L1, service.localArea);
    visit("phones"_L1, service.phones);
    visit("schedules"_L1, service.schedules);
    visit("alwaysOpen"_L1, service.alwaysOpen);
    visit("hasChat"_L1, service.hasChat);
    visit("hasEmail"_L1, service.hasEmail);
    visit("hasBsl"_L1, service.hasBsl);
    visit("confidence"_L1, service.confidence);
    visit("assuredDate"_L1, service.assuredDate);
    visit("sourceDate"_L1, service.sourceDate);
};

constexpr auto textsOfPage = [](auto &visit, auto &service) {
    visit("alternateName"_L1, service.alternateName);
    visit("description"_L1, service.description);
    visit("fees"_L1, service.fees);
    visit("interpretation"_L1, service.interpretation);
    visit("alert"_L1, service.alert);
    visit("organizationDescription"_L1, service.organizationDescription);
    visit("confidentiality"_L1, service.confidentiality);
    visit("notServed"_L1, service.notServed);
    visit("hoursText"_L1, service.hoursText);
    visit("bslInfo"_L1, service.bslInfo);
    visit("conflicts"_L1, service.conflicts);
    visit("language"_L1, service.language);
};

constexpr auto membersOfPage = [](auto &visit, auto &service) {
    textsOfPage(visit, service);
    visit("uuid"_L1, service.uuid);
    visit("website"_L1, service.website);
    visit("webchat"_L1, service.webchat);
    visit("email"_L1, service.email);
    visit("instead"_L1, service.instead);
    visit("languages"_L1, service.languages);
    visit("keywords"_L1, service.keywords);
    visit("sources"_L1, service.sources);
    visit("otherPhones"_L1, service.otherPhones);
    visit("publish"_L1, service.publish);
};

constexpr auto membersOfAdviceRow = [](auto &visit, auto &page) {
    visit("title"_L1, page.title);
    visit("summary"_L1, page.summary);
    visit("topics"_L1, page.topics);
};

constexpr auto membersOfAdvicePage = [](auto &visit, auto &page) {
    visit("markdown"_L1, page.markdown);
    visit("services"_L1, page.services);
    visit("factsDate"_L1, page.factsDate);
    visit("sources"_L1, page.sources);
    visit("order"_L1, page.order);
};

constexpr auto membersOfNumbers = [](auto &visit, auto &numbers) {
    visit("general"_L1, numbers.general);
    visit("police"_L1, numbers.police);
    visit("ambulance"_L1, numbers.ambulance);
    visit("fire"_L1, numbers.fire);
    visit("text"_L1, numbers.text);
    visit("notes"_L1, numbers.notes);
    visit("sources"_L1, numbers.sources);
    visit("confidence"_L1, numbers.confidence);
    visit("conflicts"_L1, numbers.conflicts);
};

constexpr auto membersOfText = [](auto &visit, auto &text) {
    visit("title"_L1, text.title);
    visit("isChecked"_L1, text.isChecked);
    visit("factsDate"_L1, text.factsDate);
    visit("sources"_L1, text.sources);
    visit("lines"_L1, text.lines);
};

template<class Members, class Value> QByteArray written(Members membersOf, const Value &value)
{
    members::Writer writer;
    membersOf(writer, value);
    members::Out out;
    writer.appendTo(out);
    return out.written();
}

template<class Members, class Value> void read(Members membersOf, QByteArrayView bytes, Value &value)
{
    members::In in(bytes);
    members::Reader reader(in);
    membersOf(reader, value);
}

} // namespace

QByteArray rowOf(const core::ServiceSummary &service)
{
    return written(membersOfRow, service);
}

QByteArray pageOf(const core::Service &service)
{
    return written(membersOfPage, service);
}

void readRow(QByteArrayView bytes, core::ServiceSummary &service)
{
    read(membersOfRow, bytes, service);
}

void readPage(QByteArrayView bytes, core::Service &service)
{
    read(membersOfPage, bytes, service);
}

QByteArray translatedRowOf(const core::ServiceSummary &service)
{
    return written(textsOfRow, service);
}

QByteArray translatedPageOf(const core::Service &service)
{
    return written(textsOfPage, service);
}

QByteArray rowOf(const core::AdviceSummary &page)
{
    return written(membersOfAdviceRow, page);
}

QByteArray pageOf(const core::AdvicePage &page)
{
    return written(membersOfAdvicePage, page);
}

void readRow(QByteArrayView bytes, core::AdviceSummary &page)
{
    read(membersOfAdviceRow, bytes, page);
}

void readPage(QByteArrayView bytes, core::AdvicePage &page)
{
    read(membersOfAdvicePage, bytes, page);
}

QByteArray numbersOf(const core::EmergencyNumbers &numbers)
{
    return written(membersOfNumbers, numbers);
}

void readNumbers(QByteArrayView bytes, core::EmergencyNumbers &numbers)
{
    read(membersOfNumbers, bytes, numbers);
}

QByteArray textOf(const core::EasyRead &text)
{
    return written(membersOfText, text);
}

void readText(QByteArrayView bytes, core::EasyRead &text)
{
    read(membersOfText, bytes, text);
}

QByteArray listOf(const QStringList &values)
{
    return QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
}

QStringList readList(const QByteArray &json)
{
    QStringList values;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        values.append(value.toString());
    return values;
}

} // namespace waymark::store::codec
