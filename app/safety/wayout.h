#pragma once

#include "core/leaving.h"
#include "safety/exit.h"
#include "safety/keywatcher.h"
#include "safety/linux/signals.h"
#include "safety/quickend.h"
#include "safety/x11/windowids.h"

#include <QObject>

namespace waymark::safety {

/// The way out as a whole: knows our windows, watches keys and signals, and leaves. Main thread, but for
/// leave(); made after the QGuiApplication and before the first window.
class WayOut : public QObject, public core::Leaving
{
    Q_OBJECT

public:
    WayOut();

    void leave() noexcept override;
    void setPractising(bool isPractising) noexcept override;
    void setKeys(int functionKey, bool slow) noexcept override;

Q_SIGNALS:
    /// How many more presses leave; 3 when nothing is counted.
    void remainingChanged(int presses);

private:
    WindowTracker m_windows;
    Exit m_exit;
    KeyWatcher m_keys;
    SignalWatcher m_signals;
    QuickEnd m_quickEnd;
    core::LeaveKeys::Options m_options;
};

} // namespace waymark::safety
