#pragma once

#include "core/leaving.h"
#include "safety/keycount.h"
#include "safety/x11/windowids.h"

#include <QObject>

#include <memory>

class QAbstractNativeEventFilter;

namespace waymark::safety {

class RawKeys;

/// Sees the keys that leave, in every state of the program. On X11 twice: a native event filter, before any
/// popup, dialog or input method has the key; and a thread with its own connection, for when the main thread
/// hangs. Elsewhere an event filter of Qt. Each has its own count. Main thread; made after the
/// QGuiApplication, gone before it.
class KeyWatcher : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the watcher. `windows` are ours, kept up to date by a WindowTracker.
    KeyWatcher(core::Leaving &leaving, WindowIds &windows);
    ~KeyWatcher() override;

    /// Whether keys are seen while the main thread hangs.
    [[nodiscard]] bool seesKeysWhileBusy() const;
    /// From the next key on.
    void setOptions(const core::LeaveKeys::Options &options);

Q_SIGNALS:
    /// How many more presses leave; 3 when nothing is counted. For the button; nothing is spoken.
    void remainingChanged(int presses);

private:
    KeyCount m_count;
    std::unique_ptr<RawKeys> m_rawKeys;
    std::unique_ptr<QAbstractNativeEventFilter> m_nativeKeys;
    std::unique_ptr<QObject> m_qtKeys;
};

} // namespace waymark::safety
