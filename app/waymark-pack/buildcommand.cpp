#include "waymark-pack/buildcommand.h"

#include "store/packwriter.h"
#include "waymark-pack/arguments.h"
#include "waymark-pack/console.h"
#include "waymark-pack/importing.h"
#include "waymark-pack/interrupt.h"
#include "waymark-pack/progress.h"

#include <QCoreApplication>

namespace waymark::pack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::pack::BuildCommand)
};

int build(const QStringList &sources, const QString &target, bool includeUnchecked, Console &console)
{
    auto writer = store::PackWriter::create(target);
    if (!writer) {
        console.remark(writer.error().sentence);
        return ContentFault;
    }
    Progress progress(console);
    const Outcome outcome = importTold(sources, includeUnchecked, *writer.value(), console, progress);
    if (outcome.exitCode != Fine)
        return outcome.exitCode;
    progress.begin(Progress::Part::Indexing);
    const auto committed = writer.value()->commit([&](qint64 done, qint64 total) {
        progress.tell(done, total);
        return !wasInterrupted();
    });
    progress.clear();
    if (!committed) {
        console.remark(committed.error().sentence);
        return ContentFault;
    }
    console.answer(Words::tr("%1 is made; %2.").arg(target, summaryOf(outcome)));
    return Fine;
}

} // namespace

QString BuildCommand::name() const
{
    return u"build"_s;
}

QString BuildCommand::synopsis() const
{
    return Words::tr("SOURCES… -o FILE [--include-unchecked]");
}

QString BuildCommand::summary() const
{
    return Words::tr(
        "Makes a pack of sources. With any error in them, all errors are told and nothing is written.");
}

int BuildCommand::run(const QStringList &arguments, Console &console) const
{
    Arguments parsed;
    parsed.add({u"o"_s, u"output"_s}, u"FILE"_s);
    parsed.add({u"include-unchecked"_s});
    if (const auto fine = parsed.parse(arguments); !fine) {
        console.remark(fine.error().sentence);
        return UsageFault;
    }
    if (parsed.positional().isEmpty() || parsed.value(u"o"_s).isEmpty()) {
        console.remark(
            Words::tr("Name the sources and the pack to make: waymark-pack build SOURCES… -o FILE"));
        return UsageFault;
    }
    return build(parsed.positional(), parsed.value(u"o"_s), parsed.has(u"include-unchecked"_s), console);
}

} // namespace waymark::pack
