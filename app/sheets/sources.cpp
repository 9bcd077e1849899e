#include "sheets/sources.h"

#include "sheets/keepwhole.h"

#include <QCoreApplication>
#include <QUrl>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewSources = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::ServiceRows)
};

/// Their sites, each once: whoever wants to look finds the page from there.
QString sites(const QList<core::Source> &sources)
{
    QStringList hosts;
    for (const core::Source &source : sources) {
        QString host = QUrl(source.url).host();
        if (host.startsWith("www."_L1))
            host = host.mid(4);
        if (!host.isEmpty() && !hosts.contains(apart(host)))
            hosts.append(apart(host));
    }
    return hosts.mid(0, fewSources).join(Words::tr(", ", "between sources"));
}

QString howOld(const core::Service &service)
{
    if (service.assuredDate.isValid())
        //: %1 is a year
        return Words::tr("Checked in %1.").arg(service.assuredDate.year());
    if (service.sourceDate.isEmpty())
        return Words::tr("The pages that this comes from show no date.");
    //: %1 is a year
    return Words::tr("From a page of %1.").arg(core::yearOf(service.sourceDate));
}

QString named(const QList<core::Source> &sources)
{
    const QString found = sites(sources);
    //: Stands before the sites that facts come from: "Source: nhs.uk, gov.uk"
    return found.isEmpty() ? QString() : Words::tr("Source: %1").arg(found);
}

} // namespace

QString sourcesLine(const core::Service &service)
{
    const QString source = named(service.sources);
    return source.isEmpty() ? howOld(service) : howOld(service) + u' ' + source;
}

QString sourcesLine(const core::AdvicePage &page)
{
    return named(page.sources);
}

} // namespace waymark::sheets
