#include "safety/linux/display.h"

#include "safety/x11/connection.h"

#include <QFileInfo>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace waymark::safety {

using namespace Qt::StringLiterals;

namespace {

bool xServerAnswers()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") && Connection().isOpen();
}

bool waylandAnswers()
{
    QByteArray path = qgetenv("WAYLAND_DISPLAY");
    if (path.isEmpty())
        return false;
    if (!path.startsWith('/'))
        path = qgetenv("XDG_RUNTIME_DIR") + '/' + path;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const int tried = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool answers =
        tried >= 0 && ::connect(tried, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(tried);
    return answers;
}

} // namespace

std::optional<QByteArray> findDisplay()
{
    const QByteArray asked = qgetenv("QT_QPA_PLATFORM");
    if (asked == "offscreen")
        return asked;
    if (!asked.startsWith("wayland") && xServerAnswers())
        return QByteArray("xcb");
    if (asked != "xcb" && waylandAnswers())
        return QByteArray("wayland");
    return std::nullopt;
}

bool canOpenOn(const QByteArray &platform, const QString &pluginFolder)
{
    return platform != "wayland" || QFileInfo::exists(pluginFolder + u"/platforms/libqwayland-generic.so"_s);
}

bool rawKeysAvailable()
{
    const Connection connection;
    return connection.isOpen() && connection.inputOpcode() != 0;
}

} // namespace waymark::safety
