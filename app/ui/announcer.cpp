#include "ui/announcer.h"

#include <QAccessible>

namespace waymark::ui {

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    using namespace Qt::StringLiterals;
    setObjectName("announcer"_L1);
    setFixedSize(1, 1);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(const QString &status)
{
    m_waiting = status;
    m_timer.start();
}

void Announcer::sayAgain(const QString &status)
{
    forget();
    say(status);
}

void Announcer::forget()
{
    m_timer.stop();
    m_waiting.clear();
    m_said.clear();
}

void Announcer::speak()
{
    if (m_waiting == m_said)
        return;
    m_said = m_waiting;
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace waymark::ui
