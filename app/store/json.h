#pragma once

#include "core/advice.h"
#include "core/easyread.h"
#include "core/emergency.h"
#include "core/service.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <type_traits>

/// Core values as JSON and back. A member that has its default value is left out, and a missing one gets it.
namespace waymark::store::json {

QJsonValue write(const QString &value);
QJsonValue write(int value);
QJsonValue write(bool value);
QJsonValue write(const QByteArray &value);
QJsonValue write(const QDate &value);
QJsonValue write(const core::Place &value);
QJsonValue write(const core::LocalArea &value);
QJsonValue write(const core::Phone &value);
QJsonValue write(const core::WeeklySpan &value);
QJsonValue write(const core::Schedule &value);
QJsonValue write(const core::Source &value);
QJsonValue write(const core::EasyReadLine &value);

void read(const QJsonValue &json, QString &value);
void read(const QJsonValue &json, int &value);
void read(const QJsonValue &json, bool &value);
void read(const QJsonValue &json, QByteArray &value);
void read(const QJsonValue &json, QDate &value);
void read(const QJsonValue &json, core::Place &value);
void read(const QJsonValue &json, core::LocalArea &value);
void read(const QJsonValue &json, core::Phone &value);
void read(const QJsonValue &json, core::WeeklySpan &value);
void read(const QJsonValue &json, core::Schedule &value);
void read(const QJsonValue &json, core::Source &value);
void read(const QJsonValue &json, core::EasyReadLine &value);

template<class Enum>
requires std::is_enum_v<Enum> QJsonValue write(Enum value)
{
    return int(value);
}

template<class Enum>
requires std::is_enum_v<Enum>
void read(const QJsonValue &json, Enum &value)
{
    value = Enum(json.toInt(int(value)));
}

template<class T> QJsonValue write(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

template<class T> void read(const QJsonValue &json, QList<T> &values)
{
    const QJsonArray array = json.toArray();
    values.clear();
    values.reserve(array.size());
    for (const QJsonValue &one : array) {
        T value{};
        read(one, value);
        values.append(value);
    }
}

/// Visits members one by one: the same list of members serves both ways.
class Writer
{
public:
    template<class T> void operator()(QLatin1StringView name, const T &value)
    {
        if (value != T{} || std::is_same_v<T, int>)
            m_object.insert(name, write(value));
    }
    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {}
    template<class T> void operator()(QLatin1StringView name, T &value) const
    {
        const auto member = m_object.constFind(name);
        if (member != m_object.constEnd())
            read(member.value(), value);
    }

private:
    const QJsonObject &m_object;
};

} // namespace waymark::store::json
