#include "interchange/idcheck.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Ids)
};

constexpr std::array lists{"phones"_L1,        "schedules"_L1,  "languages"_L1,
                           "service_areas"_L1, "attributes"_L1, "additional_urls"_L1};
constexpr std::array shared{"organization"_L1,
                            "taxonomy_term"_L1}; ///< the same object may stand in several places

class IdCheck
{
public:
    IdCheck(const QUuid &space, const Reporter &report)
        : m_space(space)
        , m_report(report)
    {}

    void check(const JsonValue &object, const QString &path, bool isShared = false)
    {
        checkId(object, path, isShared);
        for (const QLatin1StringView key : lists) {
            const JsonValue *list = object.find(key);
            for (std::size_t i = 0; list && i < list->items.size(); ++i) {
                if (list->items[i].isObject())
                    check(list->items[i], path + u':' + key + u':' + QString::number(i + 1));
            }
        }
        for (const QLatin1StringView key : shared) {
            const JsonValue *child = object.find(key);
            if (child && child->isObject())
                check(*child, path + u':' + key, true);
        }
    }

private:
    void checkId(const JsonValue &object, const QString &path, bool isShared)
    {
        const JsonValue *id = object.find("id"_L1);
        const auto suggestion = [&] {
            return QUuid::createUuidV5(m_space, path).toString(QUuid::WithoutBraces);
        };
        if (!id)
            m_report.complain(object.line,
                              Words::tr("“id” is missing; paste \"id\": \"%1\"").arg(suggestion()));
        else if (id->text.size() != 36 || QUuid::fromString(id->text).isNull())
            m_report.complain(id->line,
                              Words::tr("“id” is no UUID: %1; paste \"%2\"").arg(id->text, suggestion()));
        else if (!isShared && m_seen.contains(id->text))
            m_report.complain(id->line, Words::tr("“id” is also that of line %1; paste \"%2\"")
                                            .arg(m_seen.value(id->text))
                                            .arg(suggestion()));
        else
            m_seen.insert(id->text, id->line);
    }

    QUuid m_space;
    const Reporter &m_report;
    QHash<QString, int> m_seen;
};

} // namespace

void checkIds(const JsonValue &service, const QString &publicId, const QUuid &space, const Reporter &report)
{
    IdCheck(space, report).check(service, u"service:"_s + publicId);
}

} // namespace waymark::interchange
