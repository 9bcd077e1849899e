#include "system/desktop.h"

#include "system/person.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

void end(QProcess &process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

Desktop::Desktop(WindowManager windowManager)
{
    QDir(m_folder.path()).mkpath(u"home"_s);
    QDir(m_folder.path()).mkpath(u"runtime"_s);
    QFile::setPermissions(m_folder.filePath(u"runtime"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"QT_QPA_PLATFORM"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"SESSION_MANAGER"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, home());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"runtime"_s));
    for (QProcess *process : {&m_server, &m_windowManager, &m_sessionBus})
        Person::startAsPerson(*process);
    startXServer();
    if (!m_error.isEmpty())
        return;
    if (windowManager == WindowManager::Yes)
        startWindowManager();
    else if (windowManager != WindowManager::No)
        startCompositor(windowManager == WindowManager::Wayland);
}

Desktop::~Desktop()
{
    end(m_sessionBus);
    end(m_windowManager);
    end(m_server);
}

void Desktop::endServer()
{
    end(m_server);
}

void Desktop::startXServer()
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral(XVFB), {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s,
                                          u"-nolisten"_s, u"tcp"_s});
    while (!m_server.canReadLine() && m_server.waitForReadyRead(patience)) {
    }
    const QString display = QString::fromLatin1(m_server.readLine()).trimmed();
    if (display.isEmpty()) {
        m_error = u"Xvfb does not start"_s;
        return;
    }
    m_environment.insert(u"DISPLAY"_s, u':' + display);
}

/// In a window on an X server that its programs do not know of, and that gives it a keyboard.
void Desktop::startCompositor(bool withXWayland)
{
    const QString log = m_folder.filePath(u"weston.log"_s);
    const QString socket = u"wayland-test"_s;
    QStringList arguments{u"--backend=x11-backend.so"_s,
                          u"--use-pixman"_s,
                          u"--width=1280"_s,
                          u"--height=800"_s,
                          u"--shell=kiosk-shell.so"_s,
                          u"--no-config"_s,
                          u"--idle-time=0"_s,
                          u"--socket="_s + socket,
                          u"--log="_s + log};
    if (withXWayland)
        arguments.append(u"--xwayland"_s);
    m_windowManager.setProcessEnvironment(m_environment);
    m_windowManager.setStandardOutputFile(QProcess::nullDevice());
    m_windowManager.setStandardErrorFile(QProcess::nullDevice());
    m_windowManager.start(QStringLiteral(WESTON), arguments);
    const QString path = m_environment.value(u"XDG_RUNTIME_DIR"_s) + u'/' + socket;
    if (!QTest::qWaitFor([path] { return QFile::exists(path); }, patience))
        m_error = u"weston does not start"_s;
    m_keyboard = m_environment.value(u"DISPLAY"_s);
    m_environment.remove(u"DISPLAY"_s);
    m_environment.insert(u"WAYLAND_DISPLAY"_s, socket);
    if (withXWayland && m_error.isEmpty())
        findXWayland(log);
}

void Desktop::findXWayland(const QString &log)
{
    static const QRegularExpression listening(u"listening on display (:\\d+)\\n"_s);
    QString display;
    const auto isListening = [&] {
        QFile file(log);
        if (file.open(QIODevice::ReadOnly))
            display = listening.match(QString::fromUtf8(file.readAll())).captured(1);
        return !display.isEmpty();
    };
    if (!QTest::qWaitFor(isListening, patience))
        m_error = u"weston starts no XWayland"_s;
    m_environment.insert(u"DISPLAY"_s, display);
}

void Desktop::startWindowManager()
{
    m_windowManager.setProcessEnvironment(m_environment);
    m_windowManager.setStandardErrorFile(QProcess::nullDevice());
    m_windowManager.setStandardOutputFile(QProcess::nullDevice());
    const QString ready = m_folder.filePath(u"ready"_s);
    m_windowManager.start(QStringLiteral(OPENBOX), {u"--sm-disable"_s, u"--startup"_s, u"touch "_s + ready});
    const bool managed = QTest::qWaitFor([ready] { return QFile::exists(ready); }, patience);
    if (!managed)
        m_error = u"openbox does not start"_s;
}

QString Desktop::startSessionBus()
{
    // The accessibility bus keeps its own settings; not in a file, at a moment of its own choosing.
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    m_sessionBus.setProcessEnvironment(m_environment);
    m_sessionBus.setStandardErrorFile(QProcess::nullDevice());
    const QString socket = m_environment.value(u"XDG_RUNTIME_DIR"_s) + u"/bus"_s;
    m_sessionBus.start(QStringLiteral(DBUS_DAEMON), {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s,
                                                     u"--address=unix:path="_s + socket});
    while (!m_sessionBus.canReadLine() && m_sessionBus.waitForReadyRead(patience)) {
    }
    const QString address = QString::fromLatin1(m_sessionBus.readLine()).trimmed();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    return address;
}

QString Desktop::act(const QStringList &arguments) const
{
    return outputOf(QStringLiteral(XDOTOOL), arguments).trimmed();
}

QString Desktop::outputOf(const QString &program, const QStringList &arguments) const
{
    QProcess tool;
    Person::startAsPerson(tool);
    QProcessEnvironment environment = m_environment;
    if (!m_keyboard.isEmpty())
        environment.insert(u"DISPLAY"_s, m_keyboard);
    tool.setProcessEnvironment(environment);
    tool.start(program, arguments);
    tool.waitForFinished(patience);
    return QString::fromUtf8(tool.readAllStandardOutput());
}

void Desktop::press(const QStringList &keys, int millisecondsBetween) const
{
    act(QStringList{u"key"_s, u"--delay"_s, QString::number(millisecondsBetween)} + keys);
}

} // namespace waymark::test
