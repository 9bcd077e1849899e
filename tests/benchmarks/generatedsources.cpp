#include "benchmarks/generatedsources.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace waymark::benchmarks {

using namespace Qt::StringLiterals;

namespace {

QString uuid(const QString &name)
{
    static const QUuid space(u"7f66c985-96a5-4189-be6d-878015faf27b"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QString clock(int minutes)
{
    const int hour = minutes > 1440 ? minutes / 60 - 24 : minutes / 60;
    return u"%1:00"_s.arg(hour, 2, 10, QChar(u'0'));
}

QJsonObject term(const QString &code, const QString &taxonomy)
{
    return {{u"id"_s, uuid(code)},
            {u"code"_s, code},
            {u"name"_s, code},
            {u"description"_s, code},
            {u"taxonomy"_s, taxonomy}};
}

QJsonArray attributes(const core::Service &service)
{
    QJsonArray all;
    const auto add = [&](const QString &code, const QString &taxonomy) {
        all.append(QJsonObject{{u"id"_s, uuid(service.id + code)},
                               {u"link_entity"_s, u"service"_s},
                               {u"taxonomy_term"_s, term(code, taxonomy)}});
    };
    for (const QString &code : service.topics)
        add(code, u"waymark-topics"_s);
    for (const QString &code : service.audiences)
        add(code, u"waymark-audiences"_s);
    return all;
}

QJsonArray schedules(const core::Service &service)
{
    static const QStringList days{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    QJsonArray all;
    for (const core::Schedule &row : service.schedules) {
        QStringList on;
        for (const core::WeeklySpan &span : row.spans)
            on.append(days[span.day - 1]);
        all.append(
            QJsonObject{{u"id"_s, uuid(service.id + u"hours"_s)},
                        {u"freq"_s, u"WEEKLY"_s},
                        {u"byday"_s, on.join(u',')},
                        {u"opens_at"_s, clock(row.spans.first().opens)},
                        {u"closes_at"_s, clock(row.spans.first().closes)},
                        {u"waymark"_s, QJsonObject{{u"channel"_s, u"phone"_s},
                                                   {u"timezone"_s, QString::fromLatin1(row.timezone)}}}});
    }
    return all;
}

QJsonArray phones(const core::Service &service)
{
    const core::Phone &phone = service.phones.first();
    QJsonObject extra{{u"dial"_s, phone.dial}, {u"status"_s, u"current"_s}};
    if (phone.freeToCall == core::Known::Yes)
        extra.insert(u"free_to_call"_s, u"yes"_s);
    return {QJsonObject{{u"id"_s, uuid(service.id + u"phone"_s)},
                        {u"number"_s, phone.printed},
                        {u"type"_s, u"voice"_s},
                        {u"waymark"_s, extra}}};
}

QJsonObject record(const core::Service &service)
{
    QJsonArray languages;
    for (const QString &code : service.languages)
        languages.append(
            QJsonObject{{u"id"_s, uuid(service.id + code)}, {u"code"_s, code}, {u"name"_s, code}});
    const QString place = service.places.first().code();
    QJsonObject made{
        {u"id"_s, uuid(service.id)},
        {u"name"_s, service.name},
        {u"status"_s, u"active"_s},
        {u"description"_s, service.description},
        {u"organization"_s, QJsonObject{{u"id"_s, uuid(service.id + u"organization"_s)},
                                        {u"name"_s, service.organization},
                                        {u"description"_s, service.organization}}},
        {u"phones"_s, phones(service)},
        {u"schedules"_s, schedules(service)},
        {u"languages"_s, languages},
        {u"service_areas"_s, QJsonArray{QJsonObject{{u"id"_s, uuid(service.id + place)},
                                                    {u"name"_s, place},
                                                    {u"waymark"_s, QJsonObject{{u"place"_s, place}}}}}},
        {u"attributes"_s, attributes(service)},
        {u"waymark"_s,
         QJsonObject{
             {u"identifier"_s, service.id},
             {u"kind"_s, service.kind},
             {u"publish"_s, u"ready"_s},
             {u"confidence"_s, u"high"_s},
             {u"discreet_name"_s, u"Line "_s + service.id},
             {u"keywords"_s, QJsonArray::fromStringList(service.keywords)},
             {u"local_area"_s, QJsonObject{{u"town"_s, service.localArea.town}, {u"place"_s, place}}},
             {u"sources"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://example.org/"_s + service.id}}}}}},
    };
    if (service.minimumAge >= 0)
        made.insert(u"minimum_age"_s, service.minimumAge);
    if (service.maximumAge >= 0)
        made.insert(u"maximum_age"_s, service.maximumAge);
    return made;
}

bool write(const QString &path, const QJsonObject &object)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(object).toJson()) > 0;
}

} // namespace

QStringList writeSources(const GeneratedContent &content, const QString &folder)
{
    QJsonArray topics;
    for (const QString &code : content.topics())
        topics.append(QJsonObject{
            {u"id"_s, uuid(code)}, {u"code"_s, code}, {u"name"_s, code}, {u"description"_s, code}});
    QJsonArray audiences;
    for (const QString &code : content.audiences())
        audiences.append(QJsonObject{
            {u"id"_s, uuid(code)}, {u"code"_s, code}, {u"name"_s, code}, {u"description"_s, code}});
    const bool isHead =
        write(folder + u"/base/pack.json"_s, {{u"id"_s, u"generated"_s},
                                              {u"title"_s, u"Generated"_s},
                                              {u"publisher"_s, u"Generated"_s},
                                              {u"licence"_s, u"CC0"_s},
                                              {u"content_date"_s, u"2026-11-01"_s},
                                              {u"namespace"_s, u"7f66c985-96a5-4189-be6d-878015faf27b"_s},
                                              {u"home_places"_s, QJsonArray{u"GB"_s}}}) &&
        write(folder + u"/base/directory/topics.json"_s,
              {{u"topics"_s, topics}, {u"audiences"_s, audiences}});
    QFile services(folder + u"/services.ndjson"_s);
    if (!isHead || !services.open(QIODevice::WriteOnly))
        return {};
    for (int i = 0; i < content.services(); ++i) {
        const QByteArray line =
            QJsonDocument(record(content.service(i))).toJson(QJsonDocument::Compact) + '\n';
        if (services.write(line) != line.size())
            return {};
    }
    return services.flush() ? QStringList{folder + u"/base"_s, services.fileName()} : QStringList();
}

} // namespace waymark::benchmarks
