#include "store/codec.h"

#include "store/members.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waymark::store::codec {

using namespace Qt::StringLiterals;

namespace {

// Each list of members is the documentation of its column.

template<class Visitor, class Value> void textsOfRow(Visitor &&visit, Value &service)
{
    visit("name"_L1, service.name);
    visit("organization"_L1, service.organization);
    visit("discreetName"_L1, service.discreetName);
    visit("eligibility"_L1, service.eligibility);
}

template<class Visitor, class Value> void membersOfRow(Visitor &&visit, Value &service)
{
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
}

template<class Visitor, class Value> void textsOfPage(Visitor &&visit, Value &service)
{
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
}

template<class Visitor, class Value> void membersOfPage(Visitor &&visit, Value &service)
{
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
}

template<class Visitor, class Value> void membersOfAdviceRow(Visitor &&visit, Value &page)
{
    visit("title"_L1, page.title);
    visit("summary"_L1, page.summary);
    visit("topics"_L1, page.topics);
}

template<class Visitor, class Value> void membersOfAdvicePage(Visitor &&visit, Value &page)
{
    visit("markdown"_L1, page.markdown);
    visit("services"_L1, page.services);
    visit("factsDate"_L1, page.factsDate);
    visit("sources"_L1, page.sources);
    visit("order"_L1, page.order);
}

template<class Visitor, class Value> void membersOfNumbers(Visitor &&visit, Value &numbers)
{
    visit("general"_L1, numbers.general);
    visit("police"_L1, numbers.police);
    visit("ambulance"_L1, numbers.ambulance);
    visit("fire"_L1, numbers.fire);
    visit("text"_L1, numbers.text);
    visit("notes"_L1, numbers.notes);
    visit("sources"_L1, numbers.sources);
    visit("confidence"_L1, numbers.confidence);
    visit("conflicts"_L1, numbers.conflicts);
}

template<class Visitor, class Value> void membersOfText(Visitor &&visit, Value &text)
{
    visit("title"_L1, text.title);
    visit("isChecked"_L1, text.isChecked);
    visit("factsDate"_L1, text.factsDate);
    visit("sources"_L1, text.sources);
    visit("lines"_L1, text.lines);
}

QByteArray bytes(const members::Writer &writer)
{
    members::Out out;
    writer.appendTo(out);
    return out.written();
}

} // namespace

QByteArray rowOf(const core::ServiceSummary &service)
{
    members::Writer writer;
    membersOfRow(writer, service);
    return bytes(writer);
}

QByteArray pageOf(const core::Service &service)
{
    members::Writer writer;
    membersOfPage(writer, service);
    return bytes(writer);
}

void readRow(QByteArrayView bytes, core::ServiceSummary &service)
{
    members::In in(bytes);
    members::Reader reader(in);
    membersOfRow(reader, service);
}

void readPage(QByteArrayView bytes, core::Service &service)
{
    members::In in(bytes);
    members::Reader reader(in);
    membersOfPage(reader, service);
}

QByteArray translatedRowOf(const core::ServiceSummary &service)
{
    members::Writer writer;
    textsOfRow(writer, service);
    return bytes(writer);
}

QByteArray translatedPageOf(const core::Service &service)
{
    members::Writer writer;
    textsOfPage(writer, service);
    return bytes(writer);
}

QByteArray rowOf(const core::AdviceSummary &page)
{
    members::Writer writer;
    membersOfAdviceRow(writer, page);
    return bytes(writer);
}

QByteArray pageOf(const core::AdvicePage &page)
{
    members::Writer writer;
    membersOfAdvicePage(writer, page);
    return bytes(writer);
}

void readRow(QByteArrayView bytes, core::AdviceSummary &page)
{
    members::In in(bytes);
    members::Reader reader(in);
    membersOfAdviceRow(reader, page);
}

void readPage(QByteArrayView bytes, core::AdvicePage &page)
{
    members::In in(bytes);
    members::Reader reader(in);
    membersOfAdvicePage(reader, page);
}

QByteArray numbersOf(const core::EmergencyNumbers &numbers)
{
    members::Writer writer;
    membersOfNumbers(writer, numbers);
    return bytes(writer);
}

void readNumbers(QByteArrayView bytes, core::EmergencyNumbers &numbers)
{
    members::In in(bytes);
    members::Reader reader(in);
    membersOfNumbers(reader, numbers);
}

QByteArray textOf(const core::EasyRead &text)
{
    members::Writer writer;
    membersOfText(writer, text);
    return bytes(writer);
}

void readText(QByteArrayView bytes, core::EasyRead &text)
{
    members::In in(bytes);
    members::Reader reader(in);
    membersOfText(reader, text);
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
