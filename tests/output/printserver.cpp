#include "output/printserver.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QString &text, QFile::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 ||
        !file.setPermissions(permissions))
        qFatal("no room for the print server's files");
}

QString serverProgram()
{
    return QStandardPaths::findExecutable(u"cupsd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
}

} // namespace

// Short: a socket's path has at most 107 characters.
PrintServer::PrintServer()
    : m_folder(u"/tmp/printing-XXXXXX"_s)
{
    if (serverProgram().isEmpty()) {
        m_trouble = u"cupsd is not installed (package cups-daemon)"_s;
        return;
    }
    layOutFolders();
    writeConfiguration();
    start();
}

PrintServer::~PrintServer()
{
    m_server.terminate();
    if (!m_server.waitForFinished(5000))
        m_server.kill();
    m_server.waitForFinished();
}

void PrintServer::layOutFolders()
{
    const QDir folder(m_folder.path());
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    for (const QString &name : {u"root"_s, u"root/ppd"_s, u"spool"_s, u"spool/tmp"_s, u"cache"_s, u"state"_s,
                                u"bin/backend"_s, u"out"_s})
        folder.mkpath(name);
    QFile::setPermissions(folder.filePath(u"out"_s), QFile::Permissions(0x7777));
    for (const QString &name :
         {u"filter"_s, u"daemon"_s, u"notifier"_s, u"monitor"_s, u"driver"_s, u"cgi-bin"_s})
        QFile::link(u"/usr/lib/cups/"_s + name, folder.filePath(u"bin/"_s + name));
    const QString backend =
        u"#!/bin/sh\n[ $# = 0 ] && { echo 'direct collect \"Unknown\" \"Collect\"'; exit 0; }\n"
        "cat ${6:+\"$6\"} > %1/data\nprintf '%s\\n' \"$PRINTER\" \"$1\" \"$2\" \"$3\" \"$4\" \"$5\" > "
        "%1/new\n"
        "mv %1/new %1/arguments\n"_s;
    put(folder.filePath(u"bin/backend/collect"_s),
        QString(backend).replace(u"%1"_s, folder.filePath(u"out"_s)), QFile::Permissions(0x7755));
}

void PrintServer::writeConfiguration()
{
    const QString here = m_folder.path();
    const bool isRoot = QFileInfo(here).ownerId() == 0;
    const QString user = isRoot ? u"lp"_s : QFileInfo(here).owner();
    const QString group = isRoot ? u"lp"_s : QFileInfo(here).group();
    put(here + u"/cupsd.conf"_s,
        u"Listen %1/cups.sock\nLogLevel warn\nDefaultAuthType None\nBrowsing Off\nWebInterface "
        u"No\nJobRetryLimit 1\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"_s.arg(here),
        QFile::Permissions(0x6644));
    put(here + u"/cups-files.conf"_s,
        u"ServerRoot %1/root\nRequestRoot %1/spool\nTempDir %1/spool/tmp\nCacheDir %1/cache\nStateDir "
        u"%1/state\n"
        "ServerBin %1/bin\nErrorLog %1/error_log\nAccessLog %1/access_log\nPageLog %1/page_log\nUser "
        "%2\nGroup %3\n"
        "SystemGroup root\nSandboxing relaxed\n"_s.arg(here, user, group),
        QFile::Permissions(0x6644));
}

void PrintServer::start()
{
    const QString here = m_folder.path();
    m_server.start(serverProgram(),
                   {u"-f"_s, u"-c"_s, here + u"/cupsd.conf"_s, u"-s"_s, here + u"/cups-files.conf"_s});
    const bool isUp = QTest::qWaitFor([this] { return QFile::exists(QString::fromUtf8(socket())); }, 10'000);
    if (!isUp)
        m_trouble = u"cupsd did not start: "_s +
                    QString::fromUtf8(m_server.readAllStandardError() + contents(here + u"/error_log"_s));
}

QString PrintServer::addQueue(const QString &name)
{
    return run(u"lpadmin"_s, {u"-p"_s, name, u"-E"_s, u"-v"_s, u"collect:/"_s});
}

QString PrintServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CUPS_SERVER"_s, QString::fromUtf8(socket()));
    process.setProcessEnvironment(environment);
    process.start(QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/usr/bin"_s}), arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
}

QByteArray PrintServer::printedData() const
{
    return contents(m_folder.filePath(u"out/data"_s));
}

QStringList PrintServer::printedArguments() const
{
    return QString::fromUtf8(contents(m_folder.filePath(u"out/arguments"_s)))
        .split(u'\n', Qt::SkipEmptyParts);
}

void PrintServer::forgetPrinted()
{
    QFile::remove(m_folder.filePath(u"out/data"_s));
    QFile::remove(m_folder.filePath(u"out/arguments"_s));
}

QStringList PrintServer::spooled() const
{
    return QDir(m_folder.filePath(u"spool"_s)).entryList(QDir::Files);
}
