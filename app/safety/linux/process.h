#pragma once

#include <chrono>

namespace waymark::safety {

/// Steps that bind the whole process. Each says whether it took effect.

/// No core file, and none piped to a crash handler.
bool forbidCoreDumps();
/// Other programs of the same user can neither trace the process nor read its memory.
bool forbidTracing();
/// Since the computer was started, the time that it slept included; never set.
std::chrono::milliseconds timeSinceStart();
/// What Qt would say about itself reaches neither a terminal nor a journal. What we have to say we print
/// ourselves.
void dropLibraryMessages();
/// What other libraries print about us would end in the desktop's journal. For the window only, once nothing
/// is left to say.
bool silenceErrors();

} // namespace waymark::safety
