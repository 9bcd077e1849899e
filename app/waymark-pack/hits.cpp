#include "waymark-pack/hits.h"

#include "core/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waymark::pack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::pack::Hits)
};

bool isService(const core::Hit &hit)
{
    return hit.kind == core::Hit::Kind::Service;
}

QString numberOf(const core::ServiceSummary &service)
{
    const core::Phone *phone = service.mainPhone();
    return phone ? phone->printed : QString();
}

void addService(QJsonObject &object, const core::ServiceSummary &service)
{
    object[u"organization"_s] = service.organization;
    object[u"number"_s] = numberOf(service);
    object[u"for"_s] = core::wording::whoFor(service);
    QJsonArray places;
    for (const core::Place &place : service.places)
        places.append(place.code());
    object[u"places"_s] = places;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString jsonLine(const core::Hit &hit)
{
    QJsonObject object{{u"id"_s, hit.id()},
                       {u"kind"_s, isService(hit) ? u"service"_s : u"advice"_s},
                       {u"name"_s, isService(hit) ? hit.service.name : hit.advice.title},
                       {u"why"_s, core::wording::why(hit.why)}};
    if (isService(hit))
        addService(object, hit.service);
    else
        object[u"summary"_s] = hit.advice.summary;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList textLines(const core::Hit &hit)
{
    QStringList lines;
    if (isService(hit)) {
        lines.append(joined({hit.id(), hit.service.name, hit.service.organization}));
        const QString speaks = hit.speaks.isEmpty() ? QString() : core::wording::speaks(hit.speaks);
        lines.append(u"    "_s + joined({numberOf(hit.service), core::wording::whoFor(hit.service), speaks}));
    } else {
        lines.append(joined({hit.id(), hit.advice.title}));
        lines.append(u"    "_s + hit.advice.summary);
    }
    if (const QString why = core::wording::why(hit.why); !why.isEmpty())
        lines.append(u"    "_s + why);
    return lines;
}

QStringList notices(const core::Results &results)
{
    QStringList all;
    for (const core::ReplacedNumber &number : results.replaced)
        all.append(core::wording::replaced(number));
    if (results.numberNotHeld)
        all.append(Words::tr("No service here has this number."));
    if (!results.correctedText.isEmpty())
        all.append(Words::tr("Showing results for “%1”.").arg(results.correctedText));
    for (const core::UnderstoodFilter &one : results.understood)
        all.append(one.applied
                       ? Words::tr("Taken for a filter: “%1”.").arg(one.words)
                       : Words::tr("Taken for a filter, which would leave nothing: “%1”.").arg(one.words));
    if (!results.droppedWords.isEmpty())
        all.append(
            Words::tr("Nothing matches all the words; left out: %1").arg(results.droppedWords.join(u", "_s)));
    if (results.nothingMatched)
        all.append(Words::tr("Nothing matches; these may help instead."));
    if (results.emergency)
        all.append(Words::tr("The words tell of danger now: the emergency number comes first."));
    if (results.more)
        all.append(Words::tr("There are more; ask for them with --limit."));
    return all;
}

} // namespace waymark::pack
