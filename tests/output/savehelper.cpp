#include "output/wholefile.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;
constexpr int cannotTry = 77;

/// The kernel kills whoever writes more than this.
void beKilledAfterAMegabyte()
{
    const rlimit limit{rlim_t(megabyte), rlim_t(megabyte)};
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// A disk of one megabyte in this process's own view of the folder.
bool mountSmallDisk(const char *folder)
{
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           mount("tmpfs", folder, "tmpfs", 0, "size=1m") == 0;
}

bool mountReadOnly(const char *folder)
{
    return mountSmallDisk(folder) && mount("none", folder, nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

bool becomeNobody()
{
    constexpr uid_t nobody = 65534;
    return setresuid(nobody, nobody, nobody) == 0;
}

/// As on a USB stick: the kernel says that this file system has no files without a name.
bool refuseUnnamedFiles()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    const bool refused = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EOPNOTSUPP), SCMP_SYS(openat), 1,
                                          SCMP_A2(SCMP_CMP_MASKED_EQ, O_TMPFILE, O_TMPFILE)) == 0 &&
                         seccomp_load(filter) == 0;
    seccomp_release(filter);
    return refused;
}

bool prepare(const QByteArray &way, const char *folder)
{
    if (way.startsWith("no-unnamed-"))
        return prepare(way.mid(int(qstrlen("no-unnamed-"))), folder) && refuseUnnamedFiles();
    if (way.startsWith("folder-"))
        return prepare(way.mid(int(qstrlen("folder-"))), folder);
    if (way == "killed")
        beKilledAfterAMegabyte();
    if (way == "full")
        return mountSmallDisk(folder);
    if (way == "read-only")
        return mountReadOnly(folder);
    return way != "nobody" || geteuid() != 0 || becomeNobody();
}

} // namespace

/// `savehelper WAY FOLDER NAME`: saves 8 MB, or for a way “folder-…” makes a folder; says the error's
/// sentence; 77 where the way cannot be tried here.
int main(int, char **arguments)
{
    const QByteArray folder = arguments[2];
    if (!prepare(arguments[1], folder.constData()))
        return cannotTry;
    const QString path = QFile::decodeName(folder + '/' + arguments[3]);
    const auto saved = QByteArray(arguments[1]).startsWith("folder-")
                           ? waymark::output::makeFolder(path)
                           : waymark::output::writeWholeFile(path, QByteArray(8 * megabyte, 'x'));
    if (saved.ok())
        return 0;
    std::puts(saved.error().sentence.toUtf8().constData());
    const QByteArray leftOver = "ls -A '" + folder + "'";
    std::fflush(stdout);
    return std::system(leftOver.constData()) == 0 ? 1 : 2;
}
