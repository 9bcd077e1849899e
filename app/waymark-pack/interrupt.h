#pragma once

namespace waymark::pack {

/// From now on, Ctrl+C and a polite end ask for a stop instead of ending the program, so that nothing
/// half-written stays.
void listenForInterrupt();
/// Whether a stop was asked for.
bool wasInterrupted();

} // namespace waymark::pack
