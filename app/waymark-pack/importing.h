#pragma once

#include "core/content.h"
#include "core/result.h"
#include "interchange/importer.h"

namespace waymark::pack {

class Console;
class Progress;

/// What reading the sources came to, for the commands that do so.
struct Outcome
{
    int exitCode = 0;
    interchange::Imported imported;
    int warnings = 0;
    int notes = 0;
};

/// Reads sources into `sink`, tells every problem on stderr as it is found, and stops for Ctrl+C. With an
/// exit code other than Fine everything has been said.
Outcome importTold(const QStringList &sources, bool includeUnchecked, core::ContentSink &sink,
                   Console &console, Progress &progress);

/// "services: 320 (kept out: 70); pages: 15; everyday words: 619; countries with emergency numbers: 232"
QString summaryOf(const Outcome &outcome);

} // namespace waymark::pack
