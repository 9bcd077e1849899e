#pragma once

#include "core/leaving.h"
#include "safety/keycount.h"

#include <QObject>

namespace waymark::safety {

/// Counts keys as Qt hands them to windows: for platforms without X11. Does not see them while the main
/// thread hangs.
class QtKeys : public QObject
{
public:
    QtKeys(core::Leaving &leaving, KeyCount &count)
        : m_leaving(leaving)
        , m_count(count)
    {}

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    core::Leaving &m_leaving;
    KeyCount &m_count;
};

} // namespace waymark::safety
