#pragma once

#include <memory>

namespace waymark::safety {

class WindowIds;

/// Takes every window of ours off the screen.
class WindowHider
{
public:
    virtual ~WindowHider() = default;
    /// Any thread. Waits for the screen at most 50 ms; a screen that does not answer is left as it is.
    virtual void hideAll() noexcept = 0;
};

/// For the platform that the running QGuiApplication has. On X11 it has its own connection and needs nothing
/// of Qt; elsewhere it hides through Qt, and only on the main thread (ending the process takes the windows
/// away as well). `windows` outlives it.
std::unique_ptr<WindowHider> makeWindowHider(const WindowIds &windows);

} // namespace waymark::safety
