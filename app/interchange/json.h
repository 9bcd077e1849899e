#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace waymark::interchange {

struct JsonMember;

/// A JSON value that knows where it stands. Numbers keep the text they were written as.
struct JsonValue
{
    enum class Type { Null, Bool, Number, String, Array, Object };
    Type type = Type::Null;
    bool boolean = false;
    int line = 0;                    ///< counted from 1
    int column = 0;                  ///< counted from 1, in bytes
    QString text;                    ///< of a string or number
    std::vector<JsonValue> items;    ///< of an array
    std::vector<JsonMember> members; ///< of an object, in the order of the file

    /// The first member of that name; nullptr where there is none or where it is null.
    [[nodiscard]] const JsonValue *find(QLatin1StringView key) const;
    [[nodiscard]] bool isObject() const { return type == Type::Object; }
    [[nodiscard]] bool isArray() const { return type == Type::Array; }
};

struct JsonMember
{
    QString key;
    JsonValue value;
};

/// Why a text is not JSON, and where.
struct JsonFault
{
    int line = 0;
    QString text; ///< what, and what to do
};

/// Reads one value that is the whole text, UTF-8 with or without a byte order mark. With a fault the value is
/// null.
std::optional<JsonFault> readJson(QByteArrayView utf8, JsonValue &value);

/// Gets a record and how far the text has been read, in bytes. Returns false to stop reading.
using JsonTaker = std::function<bool(JsonValue &&record, qsizetype readSoFar)>;

/// Hands over record by record and keeps none: each value of a sequence (NDJSON), each item of an array that
/// stands at the top, each item of the `contents` of an API page. Any other object is one record.
std::optional<JsonFault> readJsonRecords(QByteArrayView utf8, const JsonTaker &take);

} // namespace waymark::interchange
