#pragma once

#include "core/leavekeys.h"

#include <QObject>
#include <QTimer>

namespace waymark::safety {

/// A LeaveKeys for the main thread that also tells how many presses are left, and that they ran out of time.
class KeyCount : public QObject
{
    Q_OBJECT

public:
    using Key = core::LeaveKeys::Key;
    explicit KeyCount(QObject *parent = nullptr);

    void setOptions(const core::LeaveKeys::Options &options) { m_keys.setOptions(options); }
    /// Times are milliseconds of any steady clock. True when it is time to leave.
    bool pressed(Key key, std::int64_t now, bool isRepeat = false);
    bool released(Key key, std::int64_t now);
    void reset();

Q_SIGNALS:
    /// 3 when nothing is counted. Only sent when it changes.
    void remainingChanged(int presses);

private:
    void tell(Key key);

    core::LeaveKeys m_keys;
    QTimer m_forget;
    int m_told = core::LeaveKeys::pressesToLeave;
};

} // namespace waymark::safety
