#pragma once

#include "safety/measure.h"

namespace waymark::safety {

/// From here on neither this thread nor any that it starts can write, make or remove a file (but /dev/null),
/// nor use TCP. Threads that run already, as the saver's, stay free: it guards against what libraries do
/// unasked, not against hostile code. Works as far as the kernel's Landlock reaches; `details` names its
/// version.
Measure closeFileSystem();

} // namespace waymark::safety
