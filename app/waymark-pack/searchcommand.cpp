#include "waymark-pack/searchcommand.h"

#include "store/packfile.h"
#include "waymark-pack/arguments.h"
#include "waymark-pack/console.h"
#include "waymark-pack/hits.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace waymark::pack {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 10'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::pack::SearchCommand)
};

core::Error usage(const QString &sentence)
{
    return {core::ErrorKind::Usage, sentence, {}};
}

core::Result<core::Place> placeOf(const QString &code)
{
    const auto place = core::Place::parse(code);
    if (!place || QLocale::codeToTerritory(place->country()) == QLocale::AnyTerritory)
        return usage(
            Words::tr("There is no place %1; give ENG, WLS, SCT, NIR, UK or a country's two letters.")
                .arg(code));
    return *place;
}

core::Result<core::Query> queryOf(const Arguments &arguments)
{
    core::Query query;
    query.text = arguments.positional().mid(1).join(u' ');
    query.language = arguments.has(u"lang"_s) ? arguments.value(u"lang"_s) : u"en"_s;
    if (arguments.has(u"limit"_s)) {
        bool fine = false;
        query.limit = arguments.value(u"limit"_s).toInt(&fine);
        if (!fine || query.limit < 1 || query.limit > mostHits)
            return usage(Words::tr("--limit takes a number from 1 to %1.").arg(mostHits));
    }
    if (arguments.has(u"where"_s)) {
        const auto place = placeOf(arguments.value(u"where"_s));
        if (!place)
            return place.error();
        query.place = place.value();
    }
    return query;
}

core::Result<core::Query> parse(Arguments &parsed, const QStringList &arguments)
{
    parsed.add({u"limit"_s}, u"N"_s);
    parsed.add({u"where"_s}, u"CODE"_s);
    parsed.add({u"lang"_s}, u"CODE"_s);
    parsed.add({u"json"_s});
    if (const auto fine = parsed.parse(arguments); !fine)
        return fine.error();
    if (parsed.positional().size() < 2)
        return usage(Words::tr("Name a pack and what to look for: waymark-pack search FILE TEXT"));
    return queryOf(parsed);
}

void show(const core::Results &results, bool json, Console &console)
{
    for (const QString &notice : notices(results))
        console.remark(notice);
    for (const core::Hit &hit : results.hits) {
        const QStringList lines = json ? QStringList{jsonLine(hit)} : textLines(hit);
        for (const QString &line : lines)
            console.answer(line);
    }
}

} // namespace

QString SearchCommand::name() const
{
    return u"search"_s;
}

QString SearchCommand::synopsis() const
{
    return Words::tr("FILE TEXT [--limit N] [--where CODE] [--lang CODE] [--json]");
}

QString SearchCommand::summary() const
{
    return Words::tr("Looks into a pack as the window does. --where is where the person is; --json gives one "
                     "object a line.");
}

int SearchCommand::run(const QStringList &arguments, Console &console) const
{
    Arguments parsed;
    const auto query = parse(parsed, arguments);
    if (!query) {
        console.remark(query.error().sentence);
        return UsageFault;
    }
    const auto pack = store::PackFile::open(parsed.positional().first());
    if (!pack) {
        console.remark(pack.error().sentence);
        return ContentFault;
    }
    show(pack.value()->search(query.value(), QDateTime::currentDateTime()), parsed.has(u"json"_s), console);
    return Fine;
}

} // namespace waymark::pack
