#include "ui/idlewatch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace waymark::ui {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

/// A key that would press or open something, where the person only meant to answer.
bool isPress(const QKeyEvent &event)
{
    const int key = event.key();
    const QWidget *focus = QApplication::focusWidget();
    const bool isTyping = focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
    return key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Space && !isTyping);
}

} // namespace

IdleWatch::IdleWatch(Elapsed elapsed, QObject *parent)
    : QObject(parent)
    , m_elapsed(std::move(elapsed))
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setOn(bool on)
{
    if (on == m_tick.isActive())
        return;
    if (on) {
        m_last = m_elapsed();
        m_tick.start();
        qApp->installEventFilter(this);
    } else {
        m_tick.stop();
        qApp->removeEventFilter(this);
        forget();
    }
}

void IdleWatch::heard()
{
    if (!m_tick.isActive())
        return;
    m_isUsed = true;
    m_last = m_elapsed();
    // What is under the mouse stays where it is until the button is let go.
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        look();
}

void IdleWatch::forget()
{
    m_isUsed = false;
    if (m_isAsking) {
        m_isAsking = false;
        Q_EMIT answered();
    }
}

void IdleWatch::look()
{
    const milliseconds idle = m_elapsed() - m_last;
    if (!m_isUsed)
        return;
    if (idle >= quietTime + timeToAnswer) {
        forget();
        Q_EMIT over();
    } else if (idle >= quietTime) {
        m_isAsking = true;
        Q_EMIT asked(int(ceil<seconds>(quietTime + timeToAnswer - idle).count()));
    } else if (m_isAsking) {
        m_isAsking = false;
        Q_EMIT answered();
    }
}

bool IdleWatch::isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseMove: {
        // What moves under a mouse that lies still is told as a movement too.
        const QPoint pointer = static_cast<const QMouseEvent &>(event).globalPosition().toPoint();
        return std::exchange(m_pointer, pointer) != pointer;
    }
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    // The same event comes again for each widget that it is offered to; the window is the first to have it.
    if (!watched->isWindowType() || !isInput(*event))
        return false;
    // A key is offered to shortcuts first.
    if (event->type() == QEvent::ShortcutOverride)
        m_isAnswer = m_isAsking;
    heard();
    return event->type() == QEvent::KeyPress && std::exchange(m_isAnswer, false) &&
           isPress(static_cast<const QKeyEvent &>(*event));
}

} // namespace waymark::ui
