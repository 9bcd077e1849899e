#include "store/members.h"

namespace waymark::store::members {

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

template<class Value, class Members> void writeAll(Out &out, const Value &value, Members members)
{
    Writer writer;
    members(writer, value);
    writer.appendTo(out);
}

} // namespace

void Out::number(qint64 value)
{
    auto left = (quint64(value) << 1U) ^ quint64(value >> 63);
    for (; left >= 0x80; left >>= 7U)
        m_bytes.append(char(left | 0x80U));
    m_bytes.append(char(left));
}

void Out::bytes(QByteArrayView value)
{
    number(value.size());
    m_bytes.append(value);
}

qint64 In::number()
{
    quint64 value = 0;
    for (unsigned shift = 0; shift < 64 && !m_bytes.isEmpty(); shift += 7) {
        const auto byte = quint8(m_bytes.front());
        m_bytes = m_bytes.sliced(1);
        value |= quint64(byte & 0x7FU) << shift;
        if (byte < 0x80)
            return qint64(value >> 1U) ^ -qint64(value & 1U);
    }
    m_bytes = {};
    return 0;
}

qsizetype In::count()
{
    const qint64 count = number();
    if (count >= 0 && count <= m_bytes.size())
        return qsizetype(count);
    m_bytes = {};
    return 0;
}

QByteArrayView In::bytes()
{
    const qsizetype length = count();
    const QByteArrayView value = m_bytes.first(length);
    m_bytes = m_bytes.sliced(length);
    return value;
}

void Writer::appendTo(Out &out) const
{
    out.number(m_count);
    out.append(m_members);
}

void write(Out &out, const QString &value)
{
    out.bytes(value.toUtf8());
}

void write(Out &out, int value)
{
    out.number(value);
}

void write(Out &out, bool value)
{
    out.number(value ? 1 : 0);
}

void write(Out &out, const QByteArray &value)
{
    out.bytes(value);
}

void write(Out &out, const QDate &value)
{
    out.number(value.isValid() ? value.toJulianDay() : 0);
}

void write(Out &out, const core::Place &value)
{
    write(out, value.code());
}

void write(Out &out, const core::LocalArea &value)
{
    writeAll(out, value, [](auto &writer, const auto &one) { membersOfArea(writer, one); });
}

void write(Out &out, const core::Phone &value)
{
    writeAll(out, value, [](auto &writer, const auto &one) { membersOfPhone(writer, one); });
}

void write(Out &out, const core::WeeklySpan &value)
{
    write(out, value.day);
    write(out, value.opens);
    write(out, value.closes);
}

void write(Out &out, const core::Schedule &value)
{
    writeAll(out, value, [](auto &writer, const auto &one) { membersOfSchedule(writer, one); });
}

void write(Out &out, const core::Source &value)
{
    writeAll(out, value, [](auto &writer, const auto &one) { membersOfSource(writer, one); });
}

void write(Out &out, const core::EasyReadLine &value)
{
    writeAll(out, value, [](auto &writer, const auto &one) { membersOfLine(writer, one); });
}

void read(In &in, QString &value)
{
    value = QString::fromUtf8(in.bytes());
}

void read(In &in, int &value)
{
    value = int(in.number());
}

void read(In &in, bool &value)
{
    value = in.number() != 0;
}

void read(In &in, QByteArray &value)
{
    value = in.bytes().toByteArray();
}

void read(In &in, QDate &value)
{
    const qint64 day = in.number();
    value = day == 0 ? QDate() : QDate::fromJulianDay(day);
}

void read(In &in, core::Place &value)
{
    value = core::Place::parse(QString::fromUtf8(in.bytes())).value_or(core::Place());
}

void read(In &in, core::LocalArea &value)
{
    Reader reader(in);
    membersOfArea(reader, value);
}

void read(In &in, core::Phone &value)
{
    Reader reader(in);
    membersOfPhone(reader, value);
}

void read(In &in, core::WeeklySpan &value)
{
    read(in, value.day);
    read(in, value.opens);
    read(in, value.closes);
}

void read(In &in, core::Schedule &value)
{
    Reader reader(in);
    membersOfSchedule(reader, value);
}

void read(In &in, core::Source &value)
{
    Reader reader(in);
    membersOfSource(reader, value);
}

void read(In &in, core::EasyReadLine &value)
{
    Reader reader(in);
    membersOfLine(reader, value);
}

} // namespace waymark::store::members
