#pragma once

#include "safety/measure.h"

namespace waymark::safety {

/// Local sockets only, no other program started, nobody traced: for every thread, those that run already
/// included. `details` of the answer says what failed.
Measure allowLocalSocketsOnly();

} // namespace waymark::safety
