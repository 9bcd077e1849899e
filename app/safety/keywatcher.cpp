#include "safety/keywatcher.h"

#include "safety/qtkeys.h"
#include "safety/x11/nativekeys.h"
#include "safety/x11/rawkeys.h"

#include <QGuiApplication>

namespace waymark::safety {

using namespace Qt::StringLiterals;

KeyWatcher::KeyWatcher(core::Leaving &leaving, WindowIds &windows)
{
    connect(&m_count, &KeyCount::remainingChanged, this, &KeyWatcher::remainingChanged);
    if (QGuiApplication::platformName() == "xcb"_L1) {
        m_rawKeys = std::make_unique<RawKeys>(leaving, windows);
        m_nativeKeys = std::make_unique<NativeKeys>(leaving, m_count, m_rawKeys->keyMap());
        qGuiApp->installNativeEventFilter(m_nativeKeys.get());
    } else {
        m_qtKeys = std::make_unique<QtKeys>(leaving, m_count);
        qGuiApp->installEventFilter(m_qtKeys.get());
    }
}

KeyWatcher::~KeyWatcher()
{
    if (m_nativeKeys)
        qGuiApp->removeNativeEventFilter(m_nativeKeys.get());
}

void KeyWatcher::setOptions(const core::LeaveKeys::Options &options)
{
    m_count.setOptions(options);
    if (m_rawKeys)
        m_rawKeys->setOptions(options);
}

bool KeyWatcher::seesKeysWhileBusy() const
{
    return m_rawKeys && m_rawKeys->isRunning();
}

} // namespace waymark::safety
