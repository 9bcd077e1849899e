#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace waymark::test {

/// An X server of its own, with or without a window manager, and a home and runtime folder that nothing else
/// uses; or a Wayland compositor, with XWayland or without. All of it ends with the object.
class Desktop
{
public:
    enum class WindowManager { No, Yes, Wayland, WaylandAlone };
    /// Empty error() when the server is up.
    explicit Desktop(WindowManager windowManager = WindowManager::Yes);
    ~Desktop();

    [[nodiscard]] QString error() const { return m_error; }
    /// The screen goes, as at the end of a session.
    void endServer();
    /// For programs that run on it.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    /// Everything that lies in a folder of the desktop's own, home() among it.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetVariable(const QString &name) { m_environment.remove(name); }
    void setEnvironment(const QProcessEnvironment &environment) { m_environment = environment; }

    /// A session bus of its own, for programs that run from now on: its address; empty when it does not
    /// start.
    QString startSessionBus();

    /// What another program on it prints; waits for its end.
    QString outputOf(const QString &program, const QStringList &arguments) const;
    /// xdotool with these arguments: real key presses and mouse events, by XTEST. What it printed.
    QString act(const QStringList &arguments) const;
    /// One after the other, each pressed and released: {"Escape", "Escape"}.
    void press(const QStringList &keys, int millisecondsBetween = 60) const;

private:
    void startXServer();
    void startWindowManager();
    void startCompositor(bool withXWayland);
    void findXWayland(const QString &log);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_keyboard; ///< the X server that takes keys, where it is another than the programs'
    QProcess m_server;
    QProcess m_windowManager;
    QProcess m_sessionBus;
    QString m_error;
};

} // namespace waymark::test
