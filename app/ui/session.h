#pragma once

#include "core/preferences.h"
#include "core/tray.h"
#include "ui/location.h"

#include <QList>
#include <QObject>

namespace waymark::ui {

/// What this person did, in memory: settings, tray, where they are and the way back. "Start again" forgets it
/// all.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(const core::Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] const core::Preferences &preferences() const { return m_preferences; }
    void setPreferences(const core::Preferences &preferences);

    [[nodiscard]] const core::Tray &tray() const { return m_tray; }
    void addToTray(const core::TrayItem &item);
    void removeFromTray(const core::TrayItem &item);
    void moveInTray(qsizetype from, qsizetype to);
    void clearTray();

    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    /// Before leaving a screen its page writes scroll place and row here, so that Back finds them.
    void updateCurrent(const Location &location);
    /// Goes to another screen. The same screen again (a query that grows by a keystroke) replaces instead of
    /// stacking.
    void go(const Location &location);
    void goBack();
    /// Somebody wants to see how leaving looks.
    void practise() { Q_EMIT practiceAsked(); }
    /// Forgets tray, way back and place; settings go back to what they were at the start (`initial`).
    void startAgain(const core::Preferences &initial);

Q_SIGNALS:
    void preferencesChanged();
    void trayChanged();
    /// The person is about to leave location() for another place or the same list refined; the moment for
    /// updateCurrent().
    void aboutToMove();
    /// The window shows location(). `isReturn` when the person came back to it.
    void moved(bool isReturn);
    void startedAgain();
    void practiceAsked();

private:
    core::Preferences m_preferences;
    core::Tray m_tray;
    Location m_location;
    QList<Location> m_back;
};

} // namespace waymark::ui
