#include "store/json.h"

namespace waymark::store::json {

using namespace Qt::StringLiterals;

namespace {

template<class Visitor, class Value> void membersOfArea(Visitor &&visit, Value &area)
{
    visit("town"_L1, area.town);
    visit("areaServed"_L1, area.areaServed);
    visit("place"_L1, area.place);
}

template<class Visitor, class Value> void membersOfPhone(Visitor &&visit, Value &phone)
{
    visit("printed"_L1, phone.printed);
    visit("dial"_L1, phone.dial);
    visit("e164"_L1, phone.e164);
    visit("type"_L1, phone.type);
    visit("status"_L1, phone.status);
    visit("description"_L1, phone.description);
    visit("note"_L1, phone.note);
    visit("freeToCall"_L1, phone.freeToCall);
    visit("showsOnBill"_L1, phone.showsOnBill);
    visit("billNote"_L1, phone.billNote);
    visit("keyword"_L1, phone.keyword);
    visit("replacedBy"_L1, phone.replacedBy);
    visit("languages"_L1, phone.languages);
}

template<class Visitor, class Value> void membersOfSchedule(Visitor &&visit, Value &schedule)
{
    visit("channel"_L1, schedule.channel);
    visit("timezone"_L1, schedule.timezone);
    visit("spans"_L1, schedule.spans);
    visit("validFrom"_L1, schedule.validFrom);
    visit("validTo"_L1, schedule.validTo);
    visit("description"_L1, schedule.description);
}

template<class Visitor, class Value> void membersOfSource(Visitor &&visit, Value &source)
{
    visit("url"_L1, source.url);
    visit("supports"_L1, source.supports);
    visit("pageDate"_L1, source.pageDate);
    visit("kind"_L1, source.kind);
}

template<class Visitor, class Value> void membersOfLine(Visitor &&visit, Value &line)
{
    visit("picture"_L1, line.picture);
    visit("text"_L1, line.text);
}

} // namespace

QJsonValue write(const QString &value)
{
    return value;
}

QJsonValue write(int value)
{
    return value;
}

QJsonValue write(bool value)
{
    return value;
}

QJsonValue write(const QByteArray &value)
{
    return QString::fromLatin1(value);
}

QJsonValue write(const QDate &value)
{
    return value.toString(Qt::ISODate);
}

QJsonValue write(const core::Place &value)
{
    return value.code();
}

QJsonValue write(const core::LocalArea &value)
{
    Writer writer;
    membersOfArea(writer, value);
    return writer.object();
}

QJsonValue write(const core::Phone &value)
{
    Writer writer;
    membersOfPhone(writer, value);
    return writer.object();
}

QJsonValue write(const core::WeeklySpan &value)
{
    return QJsonArray{value.day, value.opens, value.closes};
}

QJsonValue write(const core::Schedule &value)
{
    Writer writer;
    membersOfSchedule(writer, value);
    return writer.object();
}

QJsonValue write(const core::Source &value)
{
    Writer writer;
    membersOfSource(writer, value);
    return writer.object();
}

QJsonValue write(const core::EasyReadLine &value)
{
    Writer writer;
    membersOfLine(writer, value);
    return writer.object();
}

void read(const QJsonValue &json, QString &value)
{
    value = json.toString();
}

void read(const QJsonValue &json, int &value)
{
    value = json.toInt(value);
}

void read(const QJsonValue &json, bool &value)
{
    value = json.toBool();
}

void read(const QJsonValue &json, QByteArray &value)
{
    value = json.toString().toLatin1();
}

void read(const QJsonValue &json, QDate &value)
{
    value = QDate::fromString(json.toString(), Qt::ISODate);
}

void read(const QJsonValue &json, core::Place &value)
{
    value = core::Place::parse(json.toString()).value_or(core::Place());
}

void read(const QJsonValue &json, core::LocalArea &value)
{
    const QJsonObject object = json.toObject();
    membersOfArea(Reader(object), value);
}

void read(const QJsonValue &json, core::Phone &value)
{
    const QJsonObject object = json.toObject();
    membersOfPhone(Reader(object), value);
}

void read(const QJsonValue &json, core::WeeklySpan &value)
{
    const QJsonArray three = json.toArray();
    value = {three.at(0).toInt(), three.at(1).toInt(), three.at(2).toInt()};
}

void read(const QJsonValue &json, core::Schedule &value)
{
    const QJsonObject object = json.toObject();
    membersOfSchedule(Reader(object), value);
}

void read(const QJsonValue &json, core::Source &value)
{
    const QJsonObject object = json.toObject();
    membersOfSource(Reader(object), value);
}

void read(const QJsonValue &json, core::EasyReadLine &value)
{
    const QJsonObject object = json.toObject();
    membersOfLine(Reader(object), value);
}

} // namespace waymark::store::json
