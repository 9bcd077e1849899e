#include "interchange/json.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <QCoreApplication>

#include <algorithm>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t deepest = 64;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Json)
};

/// Follows the reader through the text and turns offsets into lines.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text)
        : m_text(text)
    {}

    void moveTo(qsizetype offset)
    {
        for (; m_offset < offset; ++m_offset) {
            if (m_text[m_offset] == '\n') {
                ++m_line;
                m_lineStart = m_offset + 1;
            }
        }
    }

    [[nodiscard]] qsizetype offset() const { return m_offset; }

    /// To where the next value begins: past blanks and what separates values.
    void moveToNextValue()
    {
        qsizetype offset = m_offset;
        while (offset < m_text.size() && QByteArrayView(" \t\r\n,:").contains(m_text[offset]))
            ++offset;
        moveTo(offset);
    }

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int column() const { return static_cast<int>(m_offset - m_lineStart) + 1; }

private:
    QByteArrayView m_text;
    qsizetype m_offset = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

/// Builds values from the events of RapidJSON's reader. The names of the events are RapidJSON's.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder>
{
public:
    Builder(QByteArrayView text, const rapidjson::MemoryStream &stream, const JsonTaker &take, bool records)
        : m_cursor(text)
        , m_stream(stream)
        , m_take(take)
        , m_records(records)
    {}

    bool Null()
    {
        JsonValue json = begun(JsonValue::Type::Null);
        follow();
        return put(std::move(json));
    }
    bool Bool(bool value)
    {
        JsonValue json = begun(JsonValue::Type::Bool);
        json.boolean = value;
        follow();
        return put(std::move(json));
    }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return putText(JsonValue::Type::Number, text, size);
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return putText(JsonValue::Type::String, text, size);
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_open.back().nextKey = QString::fromUtf8(text, size);
        follow();
        return true;
    }
    bool StartObject() { return open(JsonValue::Type::Object); }
    bool StartArray() { return open(JsonValue::Type::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Default() { return false; }

    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }
    [[nodiscard]] bool stopped() const { return m_stopped; }
    int lineAt(qsizetype offset)
    {
        m_cursor.moveTo(offset);
        return m_cursor.line();
    }

private:
    struct Open
    {
        JsonValue value;
        QString nextKey;
        bool spread = false; ///< its items are records of their own
    };

    void follow() { m_cursor.moveTo(static_cast<qsizetype>(m_stream.Tell())); }

    JsonValue begun(JsonValue::Type type)
    {
        m_cursor.moveToNextValue();
        JsonValue value;
        value.type = type;
        value.line = m_cursor.line();
        value.column = m_cursor.column();
        return value;
    }

    bool putText(JsonValue::Type type, const char *text, rapidjson::SizeType size)
    {
        JsonValue value = begun(type);
        value.text = QString::fromUtf8(text, size);
        follow();
        return put(std::move(value));
    }

    bool open(JsonValue::Type type)
    {
        m_tooDeep = m_open.size() >= deepest;
        if (m_tooDeep)
            return false;
        const bool spread = m_records && type == JsonValue::Type::Array && isWhereRecordsStand();
        m_open.push_back({begun(type), {}, spread});
        m_cursor.moveTo(m_cursor.offset() + 1);
        return true;
    }

    [[nodiscard]] bool isWhereRecordsStand() const
    {
        return m_open.empty() || (m_open.size() == 1 && m_open[0].nextKey == "contents"_L1);
    }

    bool close()
    {
        // The iterative reader tells of brackets while it still stands before them.
        follow();
        m_cursor.moveTo(m_cursor.offset() + 1);
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        if (closed.spread) {
            m_spread = true;
            return true;
        }
        if (m_open.empty() && m_spread) {
            m_spread = false;
            return true;
        }
        return put(std::move(closed.value));
    }

    bool put(JsonValue value)
    {
        if (m_open.empty() || m_open.back().spread) {
            m_stopped = !m_take(std::move(value), static_cast<qsizetype>(m_stream.Tell()));
            return !m_stopped;
        }
        Open &parent = m_open.back();
        if (parent.value.isArray())
            parent.value.items.push_back(std::move(value));
        else
            parent.value.members.push_back({parent.nextKey, std::move(value)});
        return true;
    }

    Cursor m_cursor;
    const rapidjson::MemoryStream &m_stream;
    const JsonTaker &m_take;
    std::vector<Open> m_open;
    bool m_records;
    bool m_spread = false; ///< the object being read is a page, whose records were handed over
    bool m_tooDeep = false;
    bool m_stopped = false;
};

QByteArrayView withoutMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

/// Where the next value would begin: the end of the text where there is none.
qsizetype pastBlanks(const rapidjson::MemoryStream &stream, QByteArrayView text)
{
    auto offset = static_cast<qsizetype>(stream.Tell());
    while (offset < text.size() && QByteArrayView(" \t\r\n").contains(text[offset]))
        ++offset;
    return offset;
}

JsonFault fault(Builder &builder, const rapidjson::ParseResult &result)
{
    const int line = builder.lineAt(static_cast<qsizetype>(result.Offset()));
    if (builder.tooDeep())
        return {line,
                Words::tr("values are nested more than %1 deep; this cannot be a directory").arg(deepest)};
    const QString reason = QString::fromLatin1(rapidjson::GetParseError_En(result.Code()));
    //: %1 is a reason in English, from the JSON library: "Missing a comma or } after an object member."
    return {line, Words::tr("not valid JSON: %1 Look at this line and the one before it").arg(reason)};
}

std::optional<JsonFault> parse(QByteArrayView utf8, const JsonTaker &take, bool records)
{
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag |
                               rapidjson::kParseValidateEncodingFlag | rapidjson::kParseStopWhenDoneFlag;
    const QByteArrayView text = withoutMark(utf8);
    rapidjson::MemoryStream stream(text.data(), static_cast<std::size_t>(text.size()));
    rapidjson::Reader reader;
    Builder builder(text, stream, take, records);
    do {
        const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
        if (builder.stopped())
            return std::nullopt;
        if (result.IsError())
            return fault(builder, result);
    } while (records && pastBlanks(stream, text) < text.size());
    if (const qsizetype rest = pastBlanks(stream, text); rest < text.size())
        return JsonFault{builder.lineAt(rest),
                         Words::tr("something stands after the end of the JSON value; remove it")};
    return std::nullopt;
}

} // namespace

const JsonValue *JsonValue::find(QLatin1StringView key) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [key](const JsonMember &member) { return member.key == key; });
    return found == members.end() || found->value.type == Type::Null ? nullptr : &found->value;
}

std::optional<JsonFault> readJson(QByteArrayView utf8, JsonValue &value)
{
    value = {};
    const JsonTaker keep = [&value](JsonValue &&read, qsizetype) {
        value = std::move(read);
        return true;
    };
    auto found = parse(utf8, keep, false);
    if (found)
        value = {};
    return found;
}

std::optional<JsonFault> readJsonRecords(QByteArrayView utf8, const JsonTaker &take)
{
    return parse(utf8, take, true);
}

} // namespace waymark::interchange
