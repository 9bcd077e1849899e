#include "store/prepared.h"

#include "store/codec.h"
#include "store/facts.h"
#include "store/members.h"
#include "store/numbers.h"
#include "store/opening.h"

#include <QRegularExpression>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHours = 2000;

void writeNumbers(members::Out &out, const core::Service &service)
{
    members::Out numbers;
    int count = 0;
    for (const core::Phone &phone : service.phones + service.otherPhones) {
        for (const QString &digits : numberForms(phone)) {
            members::write(numbers, digits);
            members::write(numbers, phone.printed);
            members::write(numbers, phone.status == core::PhoneStatus::Previous);
            members::write(numbers, phone.replacedBy);
            ++count;
        }
    }
    out.number(count);
    out.append(numbers);
}

void writeAreas(members::Out &out, const core::LocalArea &area, const text::Analyser &analyser)
{
    QStringList keys;
    for (const QString &name : areaNames(area)) {
        const QString key = analyser.key(name);
        if (mayNamePlace(key))
            keys.append(key);
    }
    out.number(keys.size());
    for (const QString &key : std::as_const(keys)) {
        members::write(out, key);
        members::write(out, area.place);
    }
}

} // namespace

PreparedService PreparedService::from(QByteArrayView record)
{
    PreparedService service;
    members::In in(record);
    for (QByteArrayView *part : {&service.id, &service.language, &service.row, &service.page, &service.facts,
                                 &service.names, &service.texts})
        *part = in.bytes();
    const qsizetype numbers = in.count();
    for (qsizetype i = 0; i < numbers; ++i) {
        PreparedNumber number;
        number.digits = in.bytes();
        number.printed = in.bytes();
        number.old = in.number() != 0;
        number.ringInstead = in.bytes();
        service.numbers.append(number);
    }
    const qsizetype areas = in.count();
    for (qsizetype i = 0; i < areas; ++i) {
        const QByteArrayView words = in.bytes();
        service.areas.append({words, in.bytes()});
    }
    return service;
}

QStringList areaNames(const core::LocalArea &area)
{
    static const QRegularExpression between(uR"([,;/()]|\band\b|&)"_s);
    static constexpr qsizetype mostWords = 3;
    QStringList names;
    for (const QString &text : {area.town, area.areaServed}) {
        if (text.isEmpty())
            continue;
        for (const QString &piece : text.split(between, Qt::SkipEmptyParts)) {
            if (piece.simplified().count(u' ') < mostWords)
                names.append(piece);
        }
    }
    return names;
}

bool mayNamePlace(const QString &key)
{
    return key.size() >= 3 || key == "uk"_L1;
}

QStringList Preparer::hoursOf(const QByteArray &opening) const
{
    const auto known = m_hours.constFind(opening);
    if (known != m_hours.constEnd())
        return *known;
    if (m_hours.size() >= mostHours)
        m_hours.clear();
    return *m_hours.insert(opening, slots_of_week::tagsOf(opening));
}

QByteArray Preparer::recordOf(const core::Service &service) const
{
    const Facts facts = factsOf(service, m_analyser);
    const EntryTerms terms = termsOf(service, hoursOf(facts.opening), termNames, m_analyser);
    members::Out out;
    members::write(out, service.id);
    members::write(out, service.language);
    members::write(out, codec::rowOf(service));
    members::write(out, codec::pageOf(service));
    members::write(out, bytesOf(facts));
    members::write(out, terms.names.join(u' '));
    members::write(out, terms.texts.join(u' '));
    writeNumbers(out, service);
    writeAreas(out, service.localArea, m_analyser);
    return out.written();
}

} // namespace waymark::store
