#include "output/silentsocket.h"

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

SilentSocket::SilentSocket(const QByteArray &path)
    : m_fd(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    constexpr int waiting = 8;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
    m_isListening = bind(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
                    listen(m_fd, waiting) == 0;
}

SilentSocket::~SilentSocket()
{
    close(m_fd);
}
