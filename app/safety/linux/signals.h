#pragma once

#include "core/leaving.h"

#include <thread>

namespace waymark::safety {

/// Holds back SIGTERM, SIGHUP and SIGINT from every thread made from now on, until a SignalWatcher takes
/// them. First thing in main, before any thread.
void holdBackLeaveSignals();

/// Leaves when one of those signals comes, also while the main thread hangs: a thread waits for them, no
/// handler runs.
class SignalWatcher
{
public:
    /// After holdBackLeaveSignals(); `leaving` outlives it. A signal that came in between is not lost.
    explicit SignalWatcher(core::Leaving &leaving);
    ~SignalWatcher();
    SignalWatcher(const SignalWatcher &) = delete;
    SignalWatcher &operator=(const SignalWatcher &) = delete;

private:
    int m_signals;
    int m_stop;
    std::thread m_thread;
};

} // namespace waymark::safety
