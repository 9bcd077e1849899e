#include "ui/practice.h"

#include "core/leaving.h"

#include <QApplication>

namespace waymark::ui {

Practice::Practice(core::Leaving &leaving, QWidget &window)
    : m_leaving(leaving)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    // A coarse timer may end a twentieth early, which is seen.
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(away);
    connect(&m_timer, &QTimer::timeout, this, &Practice::comeBack);
}

void Practice::begin()
{
    if (m_timer.isActive())
        return;
    m_leaving.setPractising(true);
    // So that no closing animation shows what was on it.
    m_window.setWindowOpacity(0);
    for (QWidget *widget : QApplication::topLevelWidgets())
        widget->hide();
    m_timer.start();
}

void Practice::comeBack()
{
    m_leaving.setPractising(false);
    Q_EMIT over();
    m_window.setWindowOpacity(1);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace waymark::ui
