#include "waymark/preparation.h"

#include "safety/startup.h"
#include "waymark/folders.h"
#include "waymark/options.h"

namespace waymark {

Preparation prepare(const Options &options, const Folders &folders, bool silent)
{
    Preparation made;
    safety::Startup startup;
    startup.pluginFolder = folders.plugins;
    startup.fontsFile = folders.fontsFile;
    startup.desktopsInputMethod = options.inputMethod;
    startup.silent = silent;
    startup.startSaver = [&made] { made.saver = std::make_unique<output::FileSaver>(); };
    made.measures = safety::prepareProcess(startup);
    return made;
}

} // namespace waymark
