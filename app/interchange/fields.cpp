#include "interchange/fields.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Fields)
};

QString kindName(JsonValue::Type type)
{
    switch (type) {
    case JsonValue::Type::Bool:
        return Words::tr("true or false");
    case JsonValue::Type::Number:
        return Words::tr("a number without quotation marks");
    case JsonValue::Type::String:
        return Words::tr("a text in quotation marks");
    case JsonValue::Type::Array:
        return Words::tr("a list in [ ]");
    case JsonValue::Type::Object:
        return Words::tr("an object in { }");
    case JsonValue::Type::Null:
        break;
    }
    return Words::tr("null");
}

template<class List> QString joined(const List &names)
{
    QStringList list;
    for (const QLatin1StringView name : names)
        list.append(QString(name));
    return list.join(u", "_s);
}

} // namespace

bool isPartialDate(const QString &text)
{
    static const QRegularExpression shape(uR"(^\d{4}(-\d{2}(-\d{2})?)?$)"_s);
    if (!shape.match(text).hasMatch())
        return false;
    return QDate::fromString(text + u"-01-01"_s.right(10 - text.size()), Qt::ISODate).isValid();
}

Fields::Fields(const JsonValue *object, const Reporter &report)
    : Fields(object, report, object ? object->line : 0)
{}

Fields::Fields(const JsonValue *object, const Reporter &report, int line)
    : m_object(object && object->isObject() ? object : nullptr)
    , m_report(report)
    , m_line(object ? object->line : line)
{
    if (object && !m_object)
        report.complain(object->line, Words::tr("this has to be %1").arg(kindName(JsonValue::Type::Object)));
    if (m_object)
        reportRepeatedKeys();
}

void Fields::reportRepeatedKeys() const
{
    for (auto member = m_object->members.begin(); member != m_object->members.end(); ++member) {
        const auto same = [&](const JsonMember &other) { return other.key == member->key; };
        if (std::any_of(m_object->members.begin(), member, same))
            m_report.complain(member->value.line,
                              Words::tr("“%1” is written twice in one object; keep one").arg(member->key));
    }
}

const JsonValue *Fields::find(QLatin1StringView key) const
{
    return m_object ? m_object->find(key) : nullptr;
}

const JsonValue *Fields::find(QLatin1StringView key, JsonValue::Type type) const
{
    const JsonValue *value = find(key);
    if (!value || value->type == type)
        return value;
    m_report.complain(value->line,
                      //: %1 is the name of a property, %2 "a text in quotation marks" or the like
                      Words::tr("“%1” has to be %2").arg(key, kindName(type)));
    return nullptr;
}

int Fields::line(QLatin1StringView key) const
{
    const JsonValue *value = find(key);
    return value ? value->line : m_line;
}

QString Fields::text(QLatin1StringView key) const
{
    const JsonValue *any = find(key);
    if (any && any->type == JsonValue::Type::Number && m_report.isForeign())
        return any->text;
    const JsonValue *value = find(key, JsonValue::Type::String);
    if (!value)
        return {};
    if (!m_report.isForeign() && value->text.trimmed() != value->text)
        m_report.error(value->line, Words::tr("“%1” begins or ends with blanks; remove them").arg(key));
    return m_report.isForeign() ? value->text.trimmed() : value->text;
}

void Fields::require(QLatin1StringView key) const
{
    const JsonValue *value = find(key);
    if (!value || (value->type == JsonValue::Type::String && value->text.isEmpty()))
        m_report.complain(line(key), Words::tr("“%1” is missing; add it").arg(key));
}

QString Fields::requiredText(QLatin1StringView key) const
{
    require(key);
    return text(key);
}

QStringList Fields::texts(QLatin1StringView key) const
{
    const JsonValue *list = find(key, JsonValue::Type::Array);
    QStringList read;
    if (!list)
        return read;
    for (const JsonValue &item : list->items) {
        if (item.type == JsonValue::Type::String && !item.text.isEmpty())
            read.append(item.text);
        else
            m_report.complain(item.line, Words::tr("every entry of “%1” has to be a text").arg(key));
    }
    return read;
}

int Fields::wholeNumber(QLatin1StringView key) const
{
    const JsonValue *value = find(key, JsonValue::Type::Number);
    if (!value)
        return -1;
    bool fine = false;
    const double number = value->text.toDouble(&fine);
    const int whole = fine && number >= 0 && number < 1'000'000 ? static_cast<int>(number) : -1;
    if (whole < 0 || (whole != number && !m_report.isForeign())) {
        m_report.complain(value->line, Words::tr("“%1” has to be a whole number, 0 or more").arg(key));
        return -1;
    }
    return whole;
}

std::optional<bool> Fields::flag(QLatin1StringView key) const
{
    const JsonValue *value = find(key, JsonValue::Type::Bool);
    return value ? std::optional(value->boolean) : std::nullopt;
}

QDate Fields::date(QLatin1StringView key) const
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const QDate date = QDate::fromString(m_report.isForeign() ? written.left(10) : written, Qt::ISODate);
    if (!date.isValid())
        m_report.complain(line(key),
                          Words::tr("“%1” is no date: %2; write it as YYYY-MM-DD").arg(key, written));
    return date;
}

QString Fields::partialDate(QLatin1StringView key) const
{
    const QString written = text(key);
    if (written.isEmpty() || isPartialDate(written))
        return written;
    m_report.complain(
        line(key),
        Words::tr("“%1” is no date: %2; write it as YYYY, YYYY-MM or YYYY-MM-DD").arg(key, written));
    return {};
}

QString Fields::webAddress(QLatin1StringView key) const
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    // People elsewhere leave the scheme out; the address is shown to be copied, so it may stay as they wrote
    // it.
    static const QRegularExpression bare(uR"(^[\w-]+(\.[\w-]+)*\.[a-zA-Z]{2,}(/\S*)?$)"_s);
    if (m_report.isForeign() && bare.match(written).hasMatch())
        return written;
    const QUrl url(written, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (web && url.isValid() && url.host().contains(u'.') && !written.contains(u' '))
        return written;
    m_report.complain(
        line(key),
        Words::tr("“%1” is no web address: %2; write it whole, with https:// or http://").arg(key, written),
        u"web-address"_s);
    return {};
}

QString Fields::email(QLatin1StringView key) const
{
    static const QRegularExpression shape(uR"(^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$)"_s);
    const QString written = text(key);
    if (written.isEmpty() || shape.match(written).hasMatch())
        return written;
    m_report.complain(line(key),
                      Words::tr("“%1” is no e-mail address: %2; mend or remove it").arg(key, written),
                      u"e-mail"_s);
    return {};
}

QString Fields::uuid(QLatin1StringView key) const
{
    const QString written = text(key);
    const QUuid uuid = QUuid::fromString(written);
    if (written.size() == 36 && !uuid.isNull())
        return uuid.toString(QUuid::WithoutBraces);
    return {};
}

QString Fields::choice(QLatin1StringView key, std::initializer_list<QLatin1StringView> choices) const
{
    const QString written = text(key);
    if (written.isEmpty() || std::find(choices.begin(), choices.end(), written) != choices.end())
        return written;
    m_report.complain(line(key),
                      Words::tr("“%1” cannot be “%2”; use one of: %3").arg(key, written, joined(choices)));
    return {};
}

Fields Fields::object(QLatin1StringView key) const
{
    return {find(key, JsonValue::Type::Object), m_report, m_line};
}

std::vector<Fields> Fields::objects(QLatin1StringView key) const
{
    std::vector<Fields> read;
    if (const JsonValue *list = find(key, JsonValue::Type::Array)) {
        for (const JsonValue &item : list->items) {
            const Fields fields(&item, m_report);
            if (fields.exists())
                read.push_back(fields);
        }
    }
    return read;
}

void Fields::allowOnly(std::initializer_list<QLatin1StringView> keys) const
{
    if (!m_object)
        return;
    for (const JsonMember &member : m_object->members) {
        if (std::find(keys.begin(), keys.end(), member.key) == keys.end())
            m_report.complain(
                member.value.line,
                Words::tr("“%1” is not known here; known are: %2").arg(member.key, joined(keys)));
    }
}

} // namespace waymark::interchange
