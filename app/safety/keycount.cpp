#include "safety/keycount.h"

namespace waymark::safety {

using core::LeaveKeys;

KeyCount::KeyCount(QObject *parent)
    : QObject(parent)
{
    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, this, &KeyCount::reset);
}

bool KeyCount::pressed(Key key, std::int64_t now, bool isRepeat)
{
    const bool leave = m_keys.pressed(key, now, isRepeat);
    tell(key);
    return leave;
}

bool KeyCount::released(Key key, std::int64_t now)
{
    const bool leave = m_keys.released(key, now);
    tell(key);
    return leave;
}

void KeyCount::reset()
{
    m_keys.reset();
    tell(Key::Other);
}

void KeyCount::tell(Key key)
{
    const int remaining = m_keys.remaining();
    if (remaining == m_told)
        return;
    m_told = remaining;
    if (remaining == LeaveKeys::pressesToLeave)
        m_forget.stop();
    else
        m_forget.start(int(m_keys.gap(key)));
    Q_EMIT remainingChanged(remaining);
}

} // namespace waymark::safety
