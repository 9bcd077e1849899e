#include "waymark/selfcheck.h"

#include "safety/startup.h"
#include "waymark/preparation.h"

#include <cstdio>

namespace waymark {

int selfCheck(const Options &options, const Folders &folders)
{
    // The display is tried first: its connection is one of those that are still allowed afterwards.
    const safety::Measure keys = safety::keysWhileBusy();
    const Preparation prepared = prepare(options, folders, false);
    const auto measures = prepared.measures + QList{keys};
    std::fputs(qUtf8Printable(safety::inWords(measures)), stdout);
    return safety::allOn(measures) ? 0 : 1;
}

} // namespace waymark
