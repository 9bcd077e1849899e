#include "waymark-pack/checkcommand.h"

#include "waymark-pack/arguments.h"
#include "waymark-pack/console.h"
#include "waymark-pack/importing.h"
#include "waymark-pack/progress.h"

#include <QCoreApplication>

namespace waymark::pack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::pack::CheckCommand)
};

/// Takes content and keeps none.
class Nowhere : public core::ContentSink
{
public:
    void setInfo(const core::PackInfo &) override {}
    void addTopic(const core::Term &) override {}
    void addAudience(const core::Term &) override {}
    void addService(const core::Service &) override {}
    void addAdvicePage(const core::AdvicePage &) override {}
    void addEverydayWord(const core::EverydayWord &) override {}
    void addEmergencyNumbers(const core::EmergencyNumbers &) override {}
    void addEasyRead(const core::EasyRead &) override {}
};

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::synopsis() const
{
    return Words::tr("SOURCES… [--include-unchecked]");
}

QString CheckCommand::summary() const
{
    return Words::tr("Reads sources and tells every problem as file:line. Writes nothing.");
}

int CheckCommand::run(const QStringList &arguments, Console &console) const
{
    Arguments parsed;
    parsed.add({u"include-unchecked"_s});
    if (const auto fine = parsed.parse(arguments); !fine) {
        console.remark(fine.error().sentence);
        return UsageFault;
    }
    if (parsed.positional().isEmpty()) {
        console.remark(Words::tr("Name at least one source to check: a folder or a file."));
        return UsageFault;
    }
    Nowhere nowhere;
    Progress progress(console);
    const Outcome outcome =
        importTold(parsed.positional(), parsed.has(u"include-unchecked"_s), nowhere, console, progress);
    if (outcome.exitCode == Fine)
        console.answer(Words::tr("No errors; %1.").arg(summaryOf(outcome)));
    return outcome.exitCode;
}

} // namespace waymark::pack
