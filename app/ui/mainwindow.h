#pragma once

#include "ui/context.h"
#include "ui/idlewatch.h"
#include "ui/practice.h"
#include "ui/session.h"

#include <QWidget>

namespace waymark::ui {

class Shell;

/// The window of Waymark. Closing it, by whatever way, leaves.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the window. `initial` are the settings it starts with, and goes back to on "Start
    /// again".
    MainWindow(Context &context, const core::Preferences &initial, QWidget *parent = nullptr);

    [[nodiscard]] Session &session() { return m_session; }
    /// Everything that Tab reaches, in its order.
    [[nodiscard]] QList<QWidget *> tabStops() const;
    /// Looks at the idle clock, as it is done each second.
    void lookWhoIsThere() { m_idle.look(); }

public Q_SLOTS:
    /// Shows how many more presses of Esc or Shift leave; 3 is the usual state.
    void setRemainingPresses(int remaining);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addShortcuts();
    void build();
    void rebuild();
    void followPreferences();
    void startAgain();
    void followIdle();
    void setIdleWatch();
    void clearForNext();
    void endPractice();
    void stepRegion(bool forward);

    Context &m_context;
    core::Preferences m_initial;
    core::Preferences m_shown; ///< what the shell was built with
    Session m_session;
    Practice m_practice;
    IdleWatch m_idle;
    Shell *m_shell = nullptr;
    bool m_rebuildWaits = false;
};

} // namespace waymark::ui
