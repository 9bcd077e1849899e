#include "waymark-pack/buildcommand.h"
#include "waymark-pack/checkcommand.h"
#include "waymark-pack/console.h"
#include "waymark-pack/infocommand.h"
#include "waymark-pack/searchcommand.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark::pack {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::pack::Main)
};

using Commands = std::vector<std::unique_ptr<Command>>;

Commands allCommands()
{
    Commands commands;
    commands.push_back(std::make_unique<BuildCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<InfoCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    return commands;
}

void showHelp(const Commands &commands, Console &console)
{
    console.answer(Words::tr("waymark-pack makes packs for Waymark and looks into them."));
    console.answer({});
    for (const auto &command : commands) {
        console.answer(u"  waymark-pack %1 %2"_s.arg(command->name(), command->synopsis()));
        console.answer(u"      "_s + command->summary());
    }
    console.answer({});
    console.answer(Words::tr(
        "SOURCES are folders as resources/README.md describes them, or HSDS 3.0 to 3.2 services from\n"
        "elsewhere: a folder of .json files, one .json file, or NDJSON. Several make one pack.\n"
        "It ends with 0 when all is well, 1 for a problem of content, 2 for one of usage."));
}

int run(const QStringList &arguments, Console &console)
{
    const Commands commands = allCommands();
    const QString name = arguments.value(0);
    if (name == "--help"_L1 || name == "-h"_L1) {
        showHelp(commands, console);
        return Fine;
    }
    if (name == "--version"_L1) {
        console.answer(u"waymark-pack %1"_s.arg(QCoreApplication::applicationVersion()));
        return Fine;
    }
    for (const auto &command : commands) {
        if (command->name() == name)
            return command->run(arguments.sliced(1), console);
    }
    console.remark(name.isEmpty()
                       ? Words::tr("Name a command: build, check, info or search; see waymark-pack --help.")
                       : Words::tr("There is no command %1; see waymark-pack --help.").arg(name));
    return UsageFault;
}

} // namespace

} // namespace waymark::pack

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
    waymark::pack::Console console;
    return waymark::pack::run(QCoreApplication::arguments().sliced(1), console);
}
