#include "safety/startup.h"

#include "safety/linux/display.h"
#include "safety/linux/environment.h"
#include "safety/linux/landlock.h"
#include "safety/linux/process.h"
#include "safety/linux/seccomp.h"
#include "safety/linux/signals.h"

#include <QCoreApplication>

namespace waymark::safety {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::safety::Startup)
};

Measure step(const QString &name, bool done)
{
    return {name, done ? State::On : State::Off, {}};
}

Measure unlessNarrowed(bool wanted, const QString &name, bool (*act)())
{
    return wanted ? step(name, act()) : Measure{name, State::Off, Words::tr("left out of this build")};
}

Measure runtimeFolder()
{
    const bool found = findRuntimeFolder();
    return {Words::tr("No folder made for a missing XDG_RUNTIME_DIR"),
            found ? State::On : State::NotAvailable,
            {}};
}

} // namespace

Hardening Hardening::ofThisBuild()
{
    Hardening hardening;
#ifdef WAYMARK_SANITIZED
    // The leak sanitizer traces its own process at the end, and starts a program to name the lines.
    hardening.notTraceable = false;
    hardening.localSocketsOnly = false;
#endif
    return hardening;
}

QList<Measure> prepareProcess(const Startup &startup)
{
    const Hardening &wanted = startup.hardening;
    QList<Measure> measures;
    holdBackLeaveSignals();
    dropLibraryMessages();
    if (startup.silent)
        measures += step(Words::tr("Nothing printed into the desktop's journal"), silenceErrors());
    measures += unlessNarrowed(wanted.noCoreDumps, Words::tr("No core dumps"), forbidCoreDumps);
    measures += unlessNarrowed(wanted.notTraceable, Words::tr("Not readable by the user's other programs"),
                               forbidTracing);
    measures += step(Words::tr("No theme plugin, no session manager"), cleanEnvironment());
    measures += step(Words::tr("No bus but the desktop's own"), limitBuses());
    measures += runtimeFolder();
    measures += step(Words::tr("No font cache written"), useFontsFile(startup.fontsFile));
    measures +=
        step(Words::tr("Only Waymark's own choice of plugins"), usePluginFolder(startup.pluginFolder));
    measures += step(Words::tr("No settings or dialog history written"), closeSettings());
    measures += step(Words::tr("Typing seen by no input method, unless you ask for one"),
                     chooseInputMethod(startup.desktopsInputMethod));
    QCoreApplication::setAttribute(Qt::AA_DisableSessionManager);
    if (startup.startSaver)
        startup.startSaver();
    if (wanted.closedFileSystem)
        measures += closeFileSystem();
    if (wanted.localSocketsOnly)
        measures += allowLocalSocketsOnly();
    return measures;
}

Measure keysWhileBusy()
{
    const bool available = rawKeysAvailable();
    return {Words::tr("Esc and Shift seen even while the window is busy"),
            available ? State::On : State::NotAvailable,
            available ? QString()
                      : Words::tr("needs an X server, or XWayland; here they work while the window answers. "
                                  "“Leave now” and closing the window work as everywhere")};
}

} // namespace waymark::safety
