#pragma once

#include "core/services.h"
#include "output/worker.h"

namespace waymark::output {

class CupsConnection;

/// The print server of this machine, by IPP over its local socket. One worker thread, begun in the
/// constructor; a server that says nothing for `patience` ends in an error. The job is streamed from memory,
/// titled "document", of user "user", and taken out of the server's history with its data once it has been
/// printed, as long as the program runs. Destroying it drops what has not begun and ends a conversation under
/// way within half a second.
class CupsPrinting : public core::Printing
{
public:
    /// `socket` is the path of the server's socket; empty: the usual one.
    explicit CupsPrinting(QByteArray socket = {},
                          std::chrono::milliseconds patience = std::chrono::seconds(8));

    void list(ListCallback listed) override;
    void print(const Job &job, PrintCallback printed) override;

private:
    core::Result<QStringList> queues();
    core::Result<core::Done> send(const Job &job);
    void purgeWhenDone(const QByteArray &printer, int job);
    [[nodiscard]] QByteArray socket() const;

    QByteArray m_socket;
    std::chrono::milliseconds m_patience;
    Worker m_worker; // last: its tasks use the rest
};

} // namespace waymark::output
