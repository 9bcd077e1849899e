#include "safety/qtkeys.h"

#include <QKeyEvent>

namespace waymark::safety {

namespace {

using Key = core::LeaveKeys::Key;

Key keyOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        return Key::Escape;
    case Qt::Key_Shift:
        return Key::Shift;
    case Qt::Key_Q:
        return event.modifiers() == Qt::ControlModifier ? Key::Quit : Key::Other;
    case Qt::Key_F9:
        return Key::F9;
    case Qt::Key_F10:
        return Key::F10;
    case Qt::Key_F11:
        return Key::F11;
    case Qt::Key_F12:
        return Key::F12;
    default:
        return Key::Other;
    }
}

} // namespace

bool QtKeys::eventFilter(QObject *watched, QEvent *event)
{
    // The same event comes again for each widget that it is offered to; the window is the first to have it.
    if (!watched->isWindowType())
        return false;
    bool leave = false;
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        leave = m_count.pressed(keyOf(key), std::int64_t(key.timestamp()), key.isAutoRepeat());
    } else if (event->type() == QEvent::KeyRelease) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        leave = !key.isAutoRepeat() && m_count.released(keyOf(key), std::int64_t(key.timestamp()));
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_count.reset();
    }
    if (leave)
        m_leaving.leave();
    return false;
}

} // namespace waymark::safety
