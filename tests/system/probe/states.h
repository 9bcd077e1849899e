#pragma once

#include <QMainWindow>
#include <QStringList>

#include <functional>

/// The window of the probe, and the states that a window can be in when somebody wants to leave.
class ProbeWindow : public QMainWindow
{
    Q_OBJECT

public:
    ProbeWindow();

    /// Names as in the tests; false for one that is not known.
    bool enter(const QString &state);

Q_SIGNALS:
    /// The state is reached.
    void reached();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void soon(const std::function<void()> &act);
    void openMenu(int depth);
    void openContextMenu();
    void openCombo();
    void openCompleter();
    void editItem();
    void openDialogs(int count);
    void openProgress();
    void beBusy();
    void grabKeys();
};
