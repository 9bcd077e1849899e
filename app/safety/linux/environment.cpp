#include "safety/linux/environment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <initializer_list>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark::safety {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nowhere = "unix:path=/nonexistent";

bool isOwnRuntimeFolder(const QByteArray &path)
{
    struct stat status
    {};
    return ::stat(path.constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid() && (status.st_mode & 0777) == 0700;
}

} // namespace

bool cleanEnvironment()
{
    bool done = true;
    for (const char *name : {"SESSION_MANAGER", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION",
                             "GNOME_DESKTOP_SESSION_ID", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE",
                             "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS",
                             "QT_LOGGING_CONF", "QT_LOGGING_RULES", "QT_DEBUG_PLUGINS"})
        done = qunsetenv(name) && done;
    return done;
}

bool limitBuses()
{
    const bool hasSession = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    return qputenv("DBUS_SYSTEM_BUS_ADDRESS", nowhere) &&
           (hasSession || qputenv("DBUS_SESSION_BUS_ADDRESS", nowhere));
}

bool findRuntimeFolder()
{
    if (isOwnRuntimeFolder(qgetenv("XDG_RUNTIME_DIR")))
        return true;
    const QByteArray usual = "/run/user/" + QByteArray::number(::geteuid());
    return isOwnRuntimeFolder(usual) && qputenv("XDG_RUNTIME_DIR", usual);
}

void removeRuntimeFolder()
{
    // As QStandardPaths names it.
    const passwd *user = ::getpwuid(::geteuid());
    if (user && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        QDir::temp().rmdir(u"runtime-"_s + QString::fromLocal8Bit(user->pw_name));
}

bool useFontsFile(const QString &path)
{
    return QFileInfo(path).isReadable() && qputenv("FONTCONFIG_FILE", QFile::encodeName(path));
}

bool usePluginFolder(const QString &path)
{
    if (path.isEmpty() || !QDir(path).exists(u"platforms"_s))
        return false;
    QCoreApplication::setLibraryPaths({path});
    return true;
}

bool closeSettings()
{
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat}) {
        for (const auto scope : {QSettings::UserScope, QSettings::SystemScope})
            QSettings::setPath(format, scope, u"/dev/null/none"_s);
    }
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    return true;
}

bool chooseInputMethod(bool desktopsOwn)
{
    return desktopsOwn || qputenv("QT_IM_MODULE", "compose");
}

} // namespace waymark::safety
