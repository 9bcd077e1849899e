#include "output/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark::output {

using namespace Qt::StringLiterals;
using core::Done;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

constexpr mode_t asTheUmaskAllows = 0666;
constexpr mode_t folderAsTheUmaskAllows = 0777;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::output::WholeFile)
};

class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

struct Target
{
    QString path;
    QString folder;
    QByteArray name;
};

QString sentenceFor(int error, const Target &target)
{
    const QString folder = QDir::toNativeSeparators(target.folder);
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return Words::tr("There is no folder “%1”. Choose another folder.").arg(folder);
    case EACCES:
    case EPERM:
        return Words::tr("You may not write in the folder “%1”. Choose another folder.").arg(folder);
    case EROFS:
        return Words::tr("The folder “%1” can only be read. Choose another folder.").arg(folder);
    case ENOSPC:
    case EDQUOT:
        return Words::
            tr("There is no room left in “%1”. Nothing was saved. Choose another folder, or make room there.")
                .arg(folder);
    case ENAMETOOLONG:
        return Words::tr("The name is too long. Choose a shorter one.");
    default:
        return Words::tr("The file could not be saved in “%1”. Nothing was saved. Choose another folder.")
            .arg(folder);
    }
}

Error failure(int error, const Target &target)
{
    return {ErrorKind::World, sentenceFor(error, target), QString::fromLocal8Bit(std::strerror(error))};
}

Result<Target> targetOf(const QString &path)
{
    const QFileInfo asked(path);
    const QFileInfo info(asked.isSymLink() && asked.exists() ? asked.canonicalFilePath()
                                                             : asked.absoluteFilePath());
    const QString shown = QDir::toNativeSeparators(path);
    if (path.isEmpty() || info.fileName().isEmpty())
        return Error{ErrorKind::Usage, Words::tr("There is no file name. Type one."), {}};
    if (info.isDir())
        return Error{
            ErrorKind::Usage, Words::tr("“%1” is a folder. Give the file another name.").arg(shown), {}};
    if (info.exists() && !info.isFile())
        return Error{ErrorKind::Usage, Words::tr("“%1” is not a file. Choose another name.").arg(shown), {}};
    if (info.exists() && ::access(QFile::encodeName(info.filePath()).constData(), W_OK) != 0 &&
        errno == EACCES)
        return Error{
            ErrorKind::World, Words::tr("“%1” can only be read. Choose another name.").arg(shown), {}};
    return Target{info.filePath(), info.path(), QFile::encodeName(info.fileName())};
}

/// 0, or the errno.
int writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno != EINTR)
            return errno;
        done += wrote > 0 ? wrote : 0;
    }
    return ::fsync(fd) == 0 ? 0 : errno;
}

QByteArray hiddenName()
{
    return "." + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
}

int renamed(int folder, const QByteArray &from, const QByteArray &to)
{
    if (::renameat(folder, from.constData(), folder, to.constData()) == 0)
        return 0;
    const int error = errno;
    ::unlinkat(folder, from.constData(), 0);
    return error;
}

int giveName(int fd, int folder, const QByteArray &name)
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(fd);
    const auto link = [&](const QByteArray &to) {
        return ::linkat(AT_FDCWD, self.constData(), folder, to.constData(), AT_SYMLINK_FOLLOW) == 0 ? 0
                                                                                                    : errno;
    };
    const int error = link(name);
    if (error != EEXIST)
        return error;
    // linkat never replaces, rename does, but it needs a name to start from.
    const QByteArray hidden = hiddenName();
    const int second = link(hidden);
    return second == 0 ? renamed(folder, hidden, name) : second;
}

int writeNamed(int folder, const QByteArray &name, const QByteArray &bytes)
{
    const QByteArray hidden = hiddenName();
    const Descriptor file(
        ::openat(folder, hidden.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, asTheUmaskAllows));
    if (!file.isOpen())
        return errno;
    if (const int error = writeAll(file.fd(), bytes)) {
        ::unlinkat(folder, hidden.constData(), 0);
        return error;
    }
    return renamed(folder, hidden, name);
}

int write(int folder, const QByteArray &name, const QByteArray &bytes)
{
    const Descriptor file(::openat(folder, ".", O_WRONLY | O_TMPFILE | O_CLOEXEC, asTheUmaskAllows));
    if (!file.isOpen()) {
        const bool hasNone = errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL;
        return hasNone ? writeNamed(folder, name, bytes) : errno;
    }
    if (const int error = writeAll(file.fd(), bytes))
        return error;
    const int error = giveName(file.fd(), folder, name);
    // Without /proc, and on some network file systems, an unnamed file cannot get a name.
    return error == ENOENT || error == EOPNOTSUPP || error == EPERM ? writeNamed(folder, name, bytes) : error;
}

} // namespace

Result<Done> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    Result<Target> target = targetOf(path);
    if (!target)
        return target.error();
    const Descriptor folder(
        ::open(QFile::encodeName(target.value().folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return failure(errno, target.value());
    if (const int error = write(folder.fd(), target.value().name, bytes))
        return failure(error, target.value());
    ::fsync(folder.fd());
    return Done();
}

Result<Done> makeFolder(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(path));
    const Target target{info.filePath(), info.path(), QFile::encodeName(info.fileName())};
    if (::mkdir(QFile::encodeName(target.path).constData(), folderAsTheUmaskAllows) == 0)
        return Done();
    if (errno != EEXIST)
        return failure(errno, target);
    return Error{ErrorKind::Usage,
                 Words::tr("There is already a “%1”. Choose another name for the folder.")
                     .arg(QDir::toNativeSeparators(target.path)),
                 {}};
}

Result<Done> deleteFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT || errno == ENOTDIR)
        return Done();
    return Error{ErrorKind::World, Words::tr("“%1” could not be deleted. Delete it by hand.").arg(path),
                 QString::fromLocal8Bit(std::strerror(errno))};
}

} // namespace waymark::output
