#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

#include <cups/http.h>

namespace waymark::output {

/// One conversation with a print server on a local socket, never over TCP. Every wait ends: when the server
/// has been silent for the patience given, or when `isStopping` says so (asked four times a second). Nobody
/// is asked for a password. For one thread, whose name for the server is "user".
class CupsConnection
{
public:
    CupsConnection(const QByteArray &socket, std::chrono::milliseconds patience,
                   std::function<bool()> isStopping);
    ~CupsConnection();
    CupsConnection(const CupsConnection &) = delete;
    CupsConnection &operator=(const CupsConnection &) = delete;

    /// Where this machine's print server listens: CUPS_SERVER or client.conf where they name a socket, else
    /// the usual one; empty when there is none. A server that they name on a network is not taken.
    static QByteArray usualSocket();

    [[nodiscard]] http_t *http() const { return m_http; }
    [[nodiscard]] bool isOpen() const { return m_http != nullptr; }
    [[nodiscard]] bool fellSilent() const { return m_fellSilent; }
    /// Something was heard: the patience begins anew.
    void heard() { m_lastHeard = Clock::now(); }

private:
    using Clock = std::chrono::steady_clock;
    static int onSilence(http_t *http, void *self);

    std::chrono::milliseconds m_patience;
    std::function<bool()> m_isStopping;
    Clock::time_point m_lastHeard = Clock::now();
    bool m_fellSilent = false;
    http_t *m_http = nullptr;
};

} // namespace waymark::output
