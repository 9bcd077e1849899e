#include "waymark/folders.h"
#include "waymark/options.h"
#include "waymark/selfcheck.h"
#include "waymark/sheetcommand.h"
#include "waymark/window.h"

#include <QCoreApplication>

#include <cstdio>

using namespace waymark;

namespace {

// What other programs answer to a command line that they do not understand.
constexpr int notUnderstood = 2;

int printHelp(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::fputs(qUtf8Printable(helpText()), stdout);
    return 0;
}

int run(int argc, char **argv, const Options &options)
{
    const Folders folders = Folders::besideProgram();
    switch (options.task) {
    case Options::Task::Help:
        return printHelp(argc, argv);
    case Options::Task::Version:
        std::puts("Waymark " WAYMARK_VERSION);
        return 0;
    case Options::Task::SelfCheck:
        return selfCheck(options, folders);
    case Options::Task::Sheet:
    case Options::Task::Sheets:
        return makeSheets(argc, argv, options, folders);
    case Options::Task::Window:
        return runWindow(argc, argv, options, folders);
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = parseOptions(arguments);
    if (options)
        return run(argc, argv, options.value());
    std::fputs(qUtf8Printable(options.error().sentence + QLatin1Char('\n')), stderr);
    return notUnderstood;
}
