#pragma once

namespace waymark::safety {

/// Whether somebody asked the program to stop, by Ctrl+C or as `kill` does, for work without a window:
/// nothing is cut off in the middle. After prepareProcess(), which holds those signals back; main thread.
/// Once one was seen the next ends the process at once.
class StopRequest
{
public:
    [[nodiscard]] bool isMade();

private:
    bool m_isMade = false;
};

} // namespace waymark::safety
