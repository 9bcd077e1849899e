#pragma once

#include "core/advice.h"
#include "core/easyread.h"
#include "core/emergency.h"
#include "core/service.h"

#include <QByteArray>
#include <QByteArrayView>

#include <type_traits>

/// Core values as bytes and back, small and quick to read: a list reads them at every keystroke.
///
/// An object is the number of its members that have another value than their default, then each of these: its
/// place in the visitor's list (from 1), and its value. Numbers are zigzag LEB128, texts UTF-8 behind their
/// length. Damaged bytes read as what stands before the damage.
namespace waymark::store::members {

/// Appends values to bytes.
class Out
{
public:
    void number(qint64 value);
    void bytes(QByteArrayView value);
    void append(const Out &other) { m_bytes.append(other.m_bytes); }
    [[nodiscard]] const QByteArray &written() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Takes values from bytes, which have to outlive it. Behind the end, and from the first damage on, numbers
/// are 0 and texts empty.
class In
{
public:
    explicit In(QByteArrayView bytes)
        : m_bytes(bytes)
    {}
    qint64 number();
    QByteArrayView bytes();
    /// A number of things that stand behind it, each of at least one byte.
    qsizetype count();

private:
    QByteArrayView m_bytes;
};

void write(Out &out, const QString &value);
void write(Out &out, int value);
void write(Out &out, bool value);
void write(Out &out, const QByteArray &value);
void write(Out &out, const QDate &value);
void write(Out &out, const core::Place &value);
void write(Out &out, const core::LocalArea &value);
void write(Out &out, const core::Phone &value);
void write(Out &out, const core::WeeklySpan &value);
void write(Out &out, const core::Schedule &value);
void write(Out &out, const core::Source &value);
void write(Out &out, const core::EasyReadLine &value);

void read(In &in, QString &value);
void read(In &in, int &value);
void read(In &in, bool &value);
void read(In &in, QByteArray &value);
void read(In &in, QDate &value);
void read(In &in, core::Place &value);
void read(In &in, core::LocalArea &value);
void read(In &in, core::Phone &value);
void read(In &in, core::WeeklySpan &value);
void read(In &in, core::Schedule &value);
void read(In &in, core::Source &value);
void read(In &in, core::EasyReadLine &value);

/// The last values of the enumerations that a pack holds.
constexpr auto lastOf(core::Channel)
{
    return core::Channel::WebForm;
}
constexpr auto lastOf(core::Confidence)
{
    return core::Confidence::High;
}
constexpr auto lastOf(core::Known)
{
    return core::Known::No;
}
constexpr auto lastOf(core::PhoneStatus)
{
    return core::PhoneStatus::Uncertain;
}
constexpr auto lastOf(core::PhoneType)
{
    return core::PhoneType::Ussd;
}
constexpr auto lastOf(core::PublishState)
{
    return core::PublishState::NoPhone;
}

/// The first value for a number that is none of the enumeration's: the pack is damaged.
template<class Enum> Enum enumerated(qint64 number)
{
    return number >= 0 && number <= qint64(lastOf(Enum{})) ? Enum(number) : Enum{};
}

template<class Enum>
requires std::is_enum_v<Enum>
void write(Out &out, Enum value)
{
    out.number(int(value));
}

template<class Enum>
requires std::is_enum_v<Enum>
void read(In &in, Enum &value)
{
    value = enumerated<Enum>(in.number());
}

template<class T> void write(Out &out, const QList<T> &values)
{
    out.number(values.size());
    for (const T &value : values)
        write(out, value);
}

template<class T> void read(In &in, QList<T> &values)
{
    const qsizetype count = in.count();
    values.clear();
    values.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        T value{};
        read(in, value);
        values.append(std::move(value));
    }
}

/// Visits members one by one: the same list of members serves both ways. Names are for the reader of the
/// list; places tell members apart.
class Writer
{
public:
    template<class T> void operator()(QLatin1StringView, const T &value)
    {
        ++m_place;
        if (value == T{} && !std::is_same_v<T, int>)
            return;
        m_members.number(m_place);
        write(m_members, value);
        ++m_count;
    }
    void appendTo(Out &out) const;

private:
    Out m_members;
    int m_place = 0;
    int m_count = 0;
};

class Reader
{
public:
    explicit Reader(In &in)
        : m_in(in)
        , m_left(in.count())
    {
        next();
    }
    template<class T> void operator()(QLatin1StringView, T &value)
    {
        if (++m_place != m_next)
            return;
        read(m_in, value);
        next();
    }

private:
    void next() { m_next = m_left-- > 0 ? m_in.number() : 0; }

    In &m_in;
    qint64 m_left;
    qint64 m_next = 0;
    qint64 m_place = 0;
};

} // namespace waymark::store::members
