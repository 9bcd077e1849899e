#pragma once

#include "safety/measure.h"

#include <QString>

#include <functional>

namespace waymark::safety {

/// Which measures are wanted. A release has all; a sanitizer build cannot have those that its run-time works
/// against.
struct Hardening
{
    bool noCoreDumps = true;
    bool notTraceable = true;
    bool localSocketsOnly = true;
    bool closedFileSystem = true;

    /// All, or in a sanitizer build what can be had there.
    static Hardening ofThisBuild();
};

struct Startup
{
    Hardening hardening = Hardening::ofThisBuild();
    QString pluginFolder;
    QString fontsFile;
    bool desktopsInputMethod = false; ///< the person asked for it
    bool silent = false;              ///< for the window: nothing is left to say on stderr
    /// Starts the thread that may write what the person saves; called just before the file system is closed
    /// to us.
    std::function<void()> startSaver;
};

/// Everything that keeps libraries from leaving traces, in the order that was measured to leave none. Once,
/// in main, while there is one thread and no QApplication. Goes on when a measure fails, and says so.
QList<Measure> prepareProcess(const Startup &startup);

/// Whether leaving by keys works while the window hangs, on the display there is.
Measure keysWhileBusy();

} // namespace waymark::safety
