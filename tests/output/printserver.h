#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A print server of the tests' own, on a unix socket alone; nothing of the system's is shared. Its back end
/// keeps what it is given in a folder.
class PrintServer
{
public:
    PrintServer();
    ~PrintServer();
    PrintServer(const PrintServer &) = delete;
    PrintServer &operator=(const PrintServer &) = delete;

    /// Why it does not run; empty when it does.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QByteArray socket() const
    {
        return (m_folder.path() + QStringLiteral("/cups.sock")).toUtf8();
    }
    /// Empty when it worked.
    QString addQueue(const QString &name);
    QString run(const QString &program, const QStringList &arguments);

    /// What the back end was given for the newest job; empty until it was.
    [[nodiscard]] QByteArray printedData() const;
    /// Its arguments, one a line: printer, job, user, title, copies, options.
    [[nodiscard]] QStringList printedArguments() const;
    /// The next thing printed is the first.
    void forgetPrinted();
    /// The folder with its socket, its logs and its spool.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// For signals: a server that is stopped takes what it is sent, and says nothing.
    [[nodiscard]] qint64 processId() const { return m_server.processId(); }
    /// Files of jobs that the server keeps.
    [[nodiscard]] QStringList spooled() const;

private:
    void layOutFolders();
    void writeConfiguration();
    void start();

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_trouble;
};
