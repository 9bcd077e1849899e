#pragma once

#include "core/leaving.h"
#include "safety/windowhider.h"

#include <atomic>
#include <memory>

namespace waymark::safety {

/// Leaving for real: windows off the screen, then the end of the process, in that order, whatever thread
/// asks. No destructor, no event loop, no lock of ours: it works while the main thread hangs.
class Exit : public core::Leaving
{
public:
    using End = void (*)() noexcept;
    /// `end` is the last act: _exit(0), unless a test has to outlive it.
    explicit Exit(std::unique_ptr<WindowHider> hider, End end = endProcess);

    void leave() noexcept override;

    static void endProcess() noexcept;

private:
    std::unique_ptr<WindowHider> m_hider;
    End m_end;
    std::atomic_flag m_begun;
    std::atomic_flag m_ended;
};

} // namespace waymark::safety
