#include "system/audit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>

#include <unistd.h>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList changingCalls{u"creat"_s,    u"mkdir"_s,   u"mkdirat"_s,   u"rmdir"_s,     u"unlink"_s,
                                u"unlinkat"_s, u"rename"_s,  u"renameat"_s,  u"renameat2"_s, u"link"_s,
                                u"linkat"_s,   u"symlink"_s, u"symlinkat"_s, u"mknod"_s,     u"mknodat"_s,
                                u"truncate"_s, u"chmod"_s,   u"fchmodat"_s,  u"utimensat"_s, u"setxattr"_s};

QString firstPath(const QString &arguments)
{
    return arguments.section(u'"', 1, 1);
}

} // namespace

Audit::Audit(const QString &folder, const QByteArrayList &words, const Allowed &allowed)
    : m_folder(folder)
    , m_words(words)
    , m_allowed(allowed)
    , m_before(takeStock())
{}

QStringList Audit::traced(const QString &logs, const QStringList &program)
{
    return QStringList{u"-ff"_s,
                       u"-y"_s,
                       u"--seccomp-bpf"_s,
                       u"-s"_s,
                       u"4096"_s,
                       u"-e"_s,
                       u"trace=%file,%network,%process"_s,
                       u"-o"_s,
                       logs + u"/trace"_s} +
           program;
}

QStringList Audit::traces(const QString &logs) const
{
    static const QRegularExpression line(u"^(\\w+)\\((.*)\\) += (-?\\d+|\\?)"_s);
    QStringList found = leftBehind();
    int started = 0;
    const QDir folder(logs);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {u"strace's account cannot be read"_s};
        while (!file.atEnd()) {
            const QByteArray text = file.readLine();
            const auto match = line.match(QString::fromUtf8(text));
            if (!match.hasMatch() || match.captured(3) == "-1"_L1)
                continue;
            started += match.captured(1).startsWith("execve"_L1) ? 1 : 0;
            const QString trace = traceIn(match.captured(1), match.captured(2), match.captured(3));
            if (!trace.isEmpty())
                found.append(trace);
            if (!m_allowed.wordsMayBeSaid && !match.captured(1).startsWith("execve"_L1))
                found.append(wordsIn(text, u"what it told others"_s));
        }
    }
    if (started != 1)
        found.append(u"%1 programs were started"_s.arg(started));
    found.removeDuplicates();
    return found;
}

QString Audit::traceIn(const QString &call, const QString &arguments, const QString &result) const
{
    const QString said = call + u'(' + arguments + u") = "_s + result;
    // The program keeps its memory from all but root: for others strace sees no paths, and the folders alone
    // tell.
    const bool isUnreadable = ::geteuid() != 0 && firstPath(arguments).isEmpty();
    if (isUnreadable && call != "socket"_L1)
        return {};
    if (changingCalls.contains(call))
        return isSaving(arguments) ? QString() : said;
    if (call.startsWith("open"_L1))
        return mayBeOpened(arguments) ? QString() : said;
    if (call == "socket"_L1 || call == "socketpair"_L1)
        return arguments.startsWith("AF_UNIX"_L1) ? QString() : said;
    if (call == "connect"_L1)
        return mayBeConnected(arguments) ? QString() : said;
    return {};
}

bool Audit::mayBeOpened(const QString &arguments) const
{
    static const QRegularExpression writing(u"\\b(O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE)\\b"_s);
    if (!writing.match(arguments).hasMatch())
        return true;
    const QString path = firstPath(arguments);
    if (path == "/dev/null"_L1)
        return true;
    // Without a name until it is whole, in the folder that it is for.
    return isSaving(arguments) || (arguments.contains("O_TMPFILE"_L1) && !m_allowed.savedFile.isEmpty() &&
                                   arguments.contains(u'<' + QFileInfo(m_allowed.savedFile).path() + u'>'));
}

bool Audit::isSaving(const QString &arguments) const
{
    const QFileInfo saved(m_allowed.savedFile);
    return !m_allowed.savedFile.isEmpty() &&
           (arguments.contains(u'"' + m_allowed.savedFile + u'"') ||
            arguments.contains(u'<' + saved.path() + u">, \""_s + saved.fileName() + u'"'));
}

bool Audit::mayBeConnected(const QString &arguments) const
{
    const QString path = firstPath(arguments);
    return arguments.contains("sa_family=AF_UNIX"_L1) &&
           std::ranges::any_of(m_allowed.sockets,
                               [&path](const QString &allowed) { return path.startsWith(allowed); });
}

QStringList Audit::wordsIn(const QByteArray &text, const QString &where) const
{
    QStringList found;
    for (const QByteArray &word : m_words) {
        QStringEncoder wide(QStringEncoder::Utf16LE);
        const QByteArray asUtf16 = wide(QString::fromUtf8(word));
        if (text.contains(word) || text.contains(asUtf16))
            found.append(u"“%1” is in %2"_s.arg(QString::fromUtf8(word), where));
    }
    return found;
}

Audit::Stock Audit::takeStock() const
{
    Stock stock;
    QDirIterator it(m_folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        // A socket or a pipe would wait for a reader.
        QFile file(path);
        const bool isPlain = it.fileInfo().isFile() && !it.fileInfo().isSymLink();
        stock.insert(path, isPlain && file.open(QIODevice::ReadOnly)
                               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                               : QByteArray());
    }
    return stock;
}

QStringList Audit::leftBehind() const
{
    QStringList found;
    const Stock after = takeStock();
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (it.key() == m_allowed.savedFile ||
            (m_before.contains(it.key()) && m_before[it.key()] == it.value()))
            continue;
        found.append(u"%1 is new or changed"_s.arg(it.key()));
        QFile file(it.key());
        if (QFileInfo(it.key()).isFile() && file.open(QIODevice::ReadOnly))
            found.append(wordsIn(file.readAll(), it.key()));
    }
    for (auto it = m_before.begin(); it != m_before.end(); ++it) {
        if (!after.contains(it.key()))
            found.append(u"%1 is gone"_s.arg(it.key()));
    }
    return found;
}

} // namespace waymark::test
