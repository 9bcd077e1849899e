#pragma once

#include "output/filesaver.h"
#include "safety/measure.h"

#include <memory>

namespace waymark {

struct Folders;
struct Options;

/// The process as it is before any application object: measures are on, and the one thread that may write has
/// begun.
struct Preparation
{
    std::unique_ptr<output::FileSaver> saver;
    QList<safety::Measure> measures;
};

/// Once, first thing in main after the command line was read. `silent`: nothing is printed from here on.
Preparation prepare(const Options &options, const Folders &folders, bool silent);

} // namespace waymark
