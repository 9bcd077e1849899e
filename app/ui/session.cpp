#include "ui/session.h"

namespace waymark::ui {

namespace {
constexpr qsizetype mostSteps = 200;
}

Session::Session(const core::Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{}

void Session::setPreferences(const core::Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    Q_EMIT preferencesChanged();
}

void Session::addToTray(const core::TrayItem &item)
{
    if (m_tray.add(item))
        Q_EMIT trayChanged();
}

void Session::removeFromTray(const core::TrayItem &item)
{
    if (m_tray.remove(item))
        Q_EMIT trayChanged();
}

void Session::moveInTray(qsizetype from, qsizetype to)
{
    if (m_tray.move(from, to))
        Q_EMIT trayChanged();
}

void Session::clearTray()
{
    m_tray.clear();
    Q_EMIT trayChanged();
}

void Session::updateCurrent(const Location &location)
{
    m_location = location;
}

void Session::go(const Location &location)
{
    Q_EMIT aboutToMove();
    const bool refines =
        m_location.kind == Location::Kind::Results && location.kind == Location::Kind::Results;
    if (!refines && !m_location.isSameScreen(location)) {
        m_back.append(m_location);
        if (m_back.size() > mostSteps)
            m_back.removeFirst();
    }
    m_location = location;
    Q_EMIT moved(false);
}

void Session::goBack()
{
    if (m_back.isEmpty())
        return;
    Q_EMIT aboutToMove();
    m_location = m_back.takeLast();
    Q_EMIT moved(true);
}

void Session::startAgain(const core::Preferences &initial)
{
    m_back.clear();
    m_location = Location::home();
    m_tray.clear();
    m_preferences = initial;
    Q_EMIT startedAgain();
    Q_EMIT moved(false);
    Q_EMIT preferencesChanged();
    Q_EMIT trayChanged();
}

} // namespace waymark::ui
