#include "output/cupsconnection.h"

#include <cups/cups.h>

#include <sys/socket.h>
#include <utility>

namespace waymark::output {

namespace {

constexpr double secondsBetweenLooks = 0.25;

/// libcups would ask on the terminal.
const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

} // namespace

CupsConnection::CupsConnection(const QByteArray &socket, std::chrono::milliseconds patience,
                               std::function<bool()> isStopping)
    : m_patience(patience)
    , m_isStopping(std::move(isStopping))
{
    if (!socket.startsWith('/'))
        return;
    // Both are kept by libcups for each thread.
    cupsSetUser("user");
    cupsSetPasswordCB2(noPassword, nullptr);
    m_http = httpConnect2(socket.constData(), 0, nullptr, AF_LOCAL, HTTP_ENCRYPTION_NEVER, 1,
                          int(patience.count()), nullptr);
    if (m_http)
        httpSetTimeout(m_http, secondsBetweenLooks, onSilence, this);
}

CupsConnection::~CupsConnection()
{
    httpClose(m_http);
}

QByteArray CupsConnection::usualSocket()
{
    const QByteArray server = cupsServer();
    return server.startsWith('/') ? server : QByteArray();
}

int CupsConnection::onSilence(http_t *, void *self)
{
    auto *connection = static_cast<CupsConnection *>(self);
    if (connection->m_isStopping() || Clock::now() - connection->m_lastHeard > connection->m_patience)
        connection->m_fellSilent = true;
    return connection->m_fellSilent ? 0 : 1;
}

} // namespace waymark::output
