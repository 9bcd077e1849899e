#include "interchange/frontmatter.h"

#include <yaml-cpp/yaml.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::FrontMatter)
};

constexpr int linesAbove = 1; ///< the opening `---`
constexpr int deepest = 64;

JsonValue scalar(const YAML::Node &node)
{
    static const QRegularExpression number(u"^-?\\d+(\\.\\d+)?$"_s);
    JsonValue value;
    value.text = QString::fromStdString(node.Scalar());
    const bool plain = node.Tag() == "?";
    value.type = JsonValue::Type::String;
    if (plain && number.match(value.text).hasMatch())
        value.type = JsonValue::Type::Number;
    if (plain && (value.text == "true"_L1 || value.text == "false"_L1)) {
        value.type = JsonValue::Type::Bool;
        value.boolean = value.text == "true"_L1;
    }
    return value;
}

/// Reads nodes into values. An alias can make a few lines endless, so it throws where there are more values
/// than the text could hold, or deeper ones than a page has.
class Reader
{
public:
    explicit Reader(std::size_t mostValues)
        : m_left(mostValues)
    {}

    JsonValue valueOf(const YAML::Node &node)
    {
        if (m_left == 0 || m_depth == deepest)
            throw YAML::RepresentationException(node.Mark(),
                                                "values are nested too deep, or an alias repeats them");
        --m_left;
        ++m_depth;
        JsonValue value;
        if (node.IsScalar()) {
            value = scalar(node);
        } else if (node.IsSequence()) {
            value.type = JsonValue::Type::Array;
            for (const YAML::Node &item : node)
                value.items.push_back(valueOf(item));
        } else if (node.IsMap()) {
            value.type = JsonValue::Type::Object;
            for (const auto &member : node)
                value.members.push_back(
                    {QString::fromStdString(member.first.Scalar()), valueOf(member.second)});
        }
        value.line = node.Mark().line + 1 + linesAbove;
        value.column = node.Mark().column + 1;
        --m_depth;
        return value;
    }

private:
    std::size_t m_left;
    int m_depth = 0;
};

std::optional<JsonFault> readYaml(const QString &text, JsonValue &values)
{
    try {
        const std::string yaml = text.toStdString();
        values = Reader(yaml.size() + 1).valueOf(YAML::Load(yaml));
    } catch (const YAML::Exception &error) {
        return JsonFault{
            error.mark.line + 1 + linesAbove,
            //: %1 is a reason in English, from the YAML library
            Words::tr("the front matter is not valid YAML: %1; look at this line and the one before it")
                .arg(QString::fromStdString(error.msg))};
    }
    return std::nullopt;
}

} // namespace

std::optional<JsonFault> readFrontMatter(QByteArrayView utf8, FrontMatter &page)
{
    // A page that is cut in the middle of a letter too.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return JsonFault{0, Words::tr("this is not UTF-8; save the file as UTF-8")};
    const qsizetype end = text.indexOf("\n---\n"_L1);
    if (!text.startsWith("---\n"_L1) || end < 0)
        return JsonFault{
            1, Words::tr(
                   "the front matter is missing; begin with --- and end it with --- on a line of its own")};
    page.body = text.sliced(end + 5);
    page.bodyLine = static_cast<int>(text.first(end + 5).count(u'\n')) + 1;
    return readYaml(text.sliced(4, end - 3), page.values);
}

} // namespace waymark::interchange
