#include "interchange/sheltercheck.h"

#include "interchange/shelter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Shelter)
};

struct Text
{
    QString text;
    int line = 0;
};

/// Every text of the entry that a person reads; not the addresses of web pages, nor the names of shared
/// topics.
void collectTexts(const JsonValue &value, QList<Text> &texts)
{
    static constexpr std::array skipped{"url"_L1, "id"_L1, "taxonomy_term"_L1, "sources"_L1, "website"_L1};
    if (value.type == JsonValue::Type::String)
        texts.append({value.text, value.line});
    for (const JsonValue &item : value.items)
        collectTexts(item, texts);
    for (const JsonMember &member : value.members) {
        if (std::find(skipped.begin(), skipped.end(), member.key) == skipped.end())
            collectTexts(member.value, texts);
    }
}

void refuseLocations(const JsonValue &value, const Reporter &report)
{
    static constexpr std::array refused{"locations"_L1, "service_at_locations"_L1, "addresses"_L1,
                                        "location"_L1};
    for (const JsonMember &member : value.members) {
        if (std::find(refused.begin(), refused.end(), member.key) != refused.end())
            report.complain(member.value.line,
                            Words::tr("“%1” stands in an entry about a place where people shelter; remove it")
                                .arg(member.key));
        else
            refuseLocations(member.value, report);
    }
}

} // namespace

void checkShelter(const JsonValue &object, const core::Service &service, const Reporter &report)
{
    QList<Text> texts;
    collectTexts(object, texts);
    QStringList words;
    for (const Text &text : std::as_const(texts))
        words.append(text.text);
    if (!concernsShelter(service.topics, words))
        return;
    refuseLocations(object, report);
    for (const Text &text : std::as_const(texts)) {
        if (const QString address = streetAddressIn(text.text); !address.isEmpty())
            report.complain(
                text.line,
                Words::tr(
                    "“%1” looks like an address, in an entry about a place where people shelter; remove it")
                    .arg(address));
    }
}

} // namespace waymark::interchange
