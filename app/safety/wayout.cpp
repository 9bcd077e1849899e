#include "safety/wayout.h"

namespace waymark::safety {

WayOut::WayOut()
    : m_exit(makeWindowHider(m_windows.ids()))
    , m_keys(m_exit, m_windows.ids())
    , m_signals(m_exit)
{
    connect(&m_keys, &KeyWatcher::remainingChanged, this, &WayOut::remainingChanged);
}

void WayOut::leave() noexcept
{
    m_exit.leave();
}

void WayOut::setPractising(bool isPractising) noexcept
{
    m_options.onePress = isPractising;
    m_keys.setOptions(m_options);
}

void WayOut::setKeys(int functionKey, bool slow) noexcept
{
    m_options.functionKey = functionKey;
    m_options.slow = slow;
    m_keys.setOptions(m_options);
}

} // namespace waymark::safety
