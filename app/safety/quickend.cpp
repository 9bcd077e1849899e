#include "safety/quickend.h"

#include "safety/linux/codepages.h"

#include <QEvent>
#include <QGuiApplication>

namespace waymark::safety {

QuickEnd::QuickEnd()
    : m_thread([this](const std::stop_token &stop) { run(stop); })
{
    qGuiApp->installEventFilter(this);
}

bool QuickEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::Expose:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel: {
        const std::lock_guard lock(m_mutex);
        m_isUsed = true;
        m_changed.notify_one();
        break;
    }
    default:
        break;
    }
    return false;
}

void QuickEnd::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const auto isUsed = [this] { return m_isUsed; };
    while (m_changed.wait(lock, stop, isUsed)) {
        m_isUsed = false;
        for (const auto &wait : {quiet, quietAfterwards}) {
            if (m_changed.wait_for(lock, stop, wait, isUsed) || stop.stop_requested())
                break;
            lock.unlock();
            releaseCodePages();
            lock.lock();
        }
    }
}

} // namespace waymark::safety
