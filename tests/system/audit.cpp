#include "system/audit.h"

#include "system/person.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>

#include <algorithm>

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

/// "socket:[1234]", of the first descriptor that strace shows.
QString socketIn(const QString &arguments)
{
    static const QRegularExpression name(u"<([A-Z-]*:?\\[?[^>]*)>"_s);
    return name.match(arguments).captured(1);
}

QStringList connectedTo(const QString &path, const QStringList &calls)
{
    QStringList sockets;
    for (const QString &call : calls) {
        if (!path.isEmpty() && call.startsWith("connect("_L1) && firstPath(call).startsWith(path))
            sockets.append(socketIn(call));
    }
    return sockets;
}

} // namespace

Audit::Audit(const QString &folder, const QByteArrayList &words, const Allowed &allowed)
    : m_folder(folder)
    , m_words(words)
    , m_allowed(allowed)
    , m_before(takeStock())
{}

QStringList Audit::traced(const QString &logs, const QStringList &program, const QStringList &more)
{
    QStringList arguments{u"-ff"_s,
                          u"-y"_s,
                          u"--seccomp-bpf"_s,
                          u"-s"_s,
                          u"4096"_s,
                          u"-e"_s,
                          u"trace=%file,%network,%process,fsync"_s,
                          u"-o"_s,
                          logs + u"/trace"_s};
    if (Person::isTestedByRoot())
        arguments += {u"-u"_s, Person::name()};
    return arguments + more + program;
}

QStringList Audit::traces(const QString &logs) const
{
    QStringList found = leftBehind();
    QStringList calls;
    const QDir folder(logs);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {u"strace's account cannot be read"_s};
        calls += QString::fromUtf8(file.readAll()).split(u'\n');
    }
    m_readersSockets = connectedTo(m_allowed.mayHearWords, calls);
    for (const QString &call : std::as_const(calls))
        found += tracesOf(call);
    const auto started = std::ranges::count_if(calls, [](const QString &call) {
        return call.startsWith("execve"_L1) && !call.contains(" = -1 "_L1);
    });
    if (started != 1)
        found.append(u"%1 programs were started"_s.arg(started));
    found.removeDuplicates();
    return found;
}

QStringList Audit::tracesOf(const QString &line) const
{
    static const QRegularExpression form(u"^(\\w+)\\((.*)\\) += (-?\\d+|\\?)"_s);
    if (line.contains("core dumped"_L1))
        return {line};
    const auto match = form.match(line);
    if (!match.hasMatch() || match.captured(3) == "-1"_L1)
        return {};
    QStringList found;
    const QString trace = traceIn(match.captured(1), match.captured(2), match.captured(3));
    if (!trace.isEmpty())
        found.append(trace);
    if (!match.captured(1).startsWith("execve"_L1) && !isHeardByReader(match.captured(2)))
        // Two bytes a letter, as strace shows them.
        found += wordsIn((line + QString(line).remove(u"\\0"_s)).toUtf8(), u"what it told others"_s);
    return found;
}

bool Audit::isHeardByReader(const QString &arguments) const
{
    return m_readersSockets.contains(socketIn(arguments));
}

QString Audit::traceIn(const QString &call, const QString &arguments, const QString &result) const
{
    const QString said = call + u'(' + arguments + u") = "_s + result;
    // The program keeps its memory from all but root: for others strace sees no paths, and the folders alone
    // tell.
    const bool isUnreadable = !Person::isTestedByRoot() && firstPath(arguments).isEmpty();
    if (isUnreadable && call != "socket"_L1)
        return {};
    if (changingCalls.contains(call))
        return isSaving(arguments) || isMakingFolder(call, arguments) ? QString() : said;
    // The desktop's theme plugin wakes services that keep files of their own.
    if (call.startsWith("open"_L1) && arguments.contains("/platformthemes/"_L1))
        return said;
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
    static const QRegularExpression inFolder(u"^\\d+<([^>]*)>, \"\\.\", .*O_TMPFILE"_s);
    const QString folder = inFolder.match(arguments).captured(1);
    return isSaving(arguments) || (!folder.isEmpty() && !m_allowed.savedFile.isEmpty() &&
                                   folder == QFileInfo(m_allowed.savedFile).path());
}

bool Audit::isSaving(const QString &arguments) const
{
    const QFileInfo saved(m_allowed.savedFile);
    return !m_allowed.savedFile.isEmpty() &&
           (arguments.contains(u'"' + m_allowed.savedFile + u'"') ||
            arguments.contains(u'<' + saved.path() + u">, \""_s + saved.fileName() + u'"'));
}

bool Audit::isMakingFolder(const QString &call, const QString &arguments) const
{
    return call.startsWith("mkdir"_L1) && !m_allowed.madeFolder.isEmpty() &&
           firstPath(arguments) == m_allowed.madeFolder;
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
        QStringEncoder little(QStringEncoder::Utf16LE);
        QStringEncoder big(QStringEncoder::Utf16BE);
        const QByteArray asLittle = little(QString::fromUtf8(word));
        const QByteArray asBig = big(QString::fromUtf8(word));
        if (text.contains(word) || text.contains(asLittle) || text.contains(asBig))
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
        if (it.key() == m_allowed.savedFile || it.key() == m_allowed.madeFolder ||
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
