#include "waymark-pack/importing.h"

#include "waymark-pack/command.h"
#include "waymark-pack/console.h"
#include "waymark-pack/interrupt.h"
#include "waymark-pack/progress.h"

#include <QCoreApplication>

namespace waymark::pack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::pack::Importing)
};

/// The date that reproducible builds set; invalid where it is not set.
QDate sourceDateEpoch()
{
    bool fine = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&fine);
    return fine ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date() : QDate();
}

} // namespace

Outcome importTold(const QStringList &sources, bool includeUnchecked, core::ContentSink &sink,
                   Console &console, Progress &progress)
{
    interchange::Problems problems([&](const interchange::Problem &problem) {
        progress.clear();
        console.remark(problem.sentence());
    });
    const auto tell = [&](qint64 done, qint64 total) {
        progress.tell(done, total);
        return !wasInterrupted();
    };
    listenForInterrupt();
    const interchange::ImportOptions options{includeUnchecked, sourceDateEpoch()};
    const auto imported = interchange::importSources(sources, options, sink, problems, tell);
    progress.clear();
    Outcome outcome;
    outcome.warnings = problems.warnings();
    outcome.notes = problems.notes();
    if (!imported) {
        console.remark(imported.error().sentence);
        outcome.exitCode = ContentFault;
        return outcome;
    }
    outcome.imported = imported.value();
    if (problems.errors() > 0) {
        console.remark(Words::tr("Errors: %1. Nothing was written.").arg(problems.errors()));
        outcome.exitCode = ContentFault;
    }
    return outcome;
}

QString summaryOf(const Outcome &outcome)
{
    const interchange::Imported &imported = outcome.imported;
    QStringList parts{
        Words::tr("services: %1 (kept out: %2)").arg(imported.info.services).arg(imported.keptOut),
        Words::tr("pages: %1").arg(imported.info.advicePages),
        Words::tr("everyday words: %1").arg(imported.everydayWords),
        Words::tr("countries with emergency numbers: %1").arg(imported.countries),
    };
    if (outcome.warnings > 0)
        parts.append(Words::tr("warnings: %1").arg(outcome.warnings));
    return parts.join(u"; "_s);
}

} // namespace waymark::pack
