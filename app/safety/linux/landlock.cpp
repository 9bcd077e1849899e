#include "safety/linux/landlock.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdint>
#include <cstring>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace waymark::safety {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::safety::Landlock)
};

// Debian 12's header ends with version 2; these are fixed by the kernel's user interface.
// https://docs.kernel.org/userspace-api/landlock.html
constexpr std::uint64_t accessFsTruncate = 1ULL << 14; // version 3
constexpr std::uint64_t accessNetBindConnect = 0b11;   // version 4
constexpr std::uint64_t accessFsWrites = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                                         LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR |
                                         LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
                                         LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                                         LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

struct RulesetAttributes
{
    std::uint64_t handledAccessFs;
    std::uint64_t handledAccessNet;
};

RulesetAttributes attributesFor(long version)
{
    RulesetAttributes attributes{accessFsWrites, 0};
    if (version >= 2)
        attributes.handledAccessFs |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3)
        attributes.handledAccessFs |= accessFsTruncate;
    if (version >= 4)
        attributes.handledAccessNet = accessNetBindConnect;
    return attributes;
}

/// Kernels before version 4 know the first member only, and refuse more.
std::size_t sizeFor(long version)
{
    return version >= 4 ? sizeof(RulesetAttributes) : sizeof(std::uint64_t);
}

bool allowDevNull(int ruleset, long version)
{
    const int devNull = ::open("/dev/null", O_PATH | O_CLOEXEC);
    landlock_path_beneath_attr rule{};
    rule.parent_fd = devNull;
    rule.allowed_access = LANDLOCK_ACCESS_FS_WRITE_FILE | (version >= 3 ? accessFsTruncate : 0);
    const bool allowed = ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    ::close(devNull);
    return allowed;
}

bool restrict(long version)
{
    const RulesetAttributes attributes = attributesFor(version);
    const int ruleset = int(::syscall(SYS_landlock_create_ruleset, &attributes, sizeFor(version), 0));
    if (ruleset < 0)
        return false;
    const bool done = allowDevNull(ruleset, version) && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
                      ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    ::close(ruleset);
    return done;
}

} // namespace

Measure closeFileSystem()
{
    Measure measure{Words::tr("No file written but what you save (Landlock)"), State::Off, {}};
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) {
        measure.state = State::NotAvailable;
        measure.details = QString::fromLocal8Bit(std::strerror(errno));
    } else if (restrict(version)) {
        measure.state = State::On;
        //: %1 is the version of the kernel's Landlock feature
        measure.details = Words::tr("version %1").arg(version);
    } else {
        measure.details = QString::fromLocal8Bit(std::strerror(errno));
    }
    return measure;
}

} // namespace waymark::safety
