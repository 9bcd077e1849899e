#include "safety/linux/seccomp.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <memory>

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace waymark::safety {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::safety::Seccomp)
};

struct Released
{
    void operator()(void *filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, Released>;

/// 0, or a negative errno as libseccomp gives it.
int fillAndLoad(scmp_filter_ctx filter)
{
    const auto notLocal = SCMP_A0(SCMP_CMP_NE, AF_UNIX);
    const auto refused = [](int error) { return SCMP_ACT_ERRNO(std::uint32_t(error)); };
    // A deny list: what graphics, fonts and ICU call differs too much between machines for a list of what is
    // allowed.
    int worst = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1);
    const auto add = [&worst](int result) { worst = worst != 0 ? worst : result; };
    add(seccomp_rule_add(filter, refused(EAFNOSUPPORT), SCMP_SYS(socket), 1, notLocal));
    add(seccomp_rule_add(filter, refused(EAFNOSUPPORT), SCMP_SYS(socketpair), 1, notLocal));
    // io_uring opens sockets without the system calls above.
    add(seccomp_rule_add(filter, refused(ENOSYS), SCMP_SYS(io_uring_setup), 0));
    add(seccomp_rule_add(filter, refused(EPERM), SCMP_SYS(ptrace), 0));
    add(seccomp_rule_add(filter, refused(EPERM), SCMP_SYS(execve), 0));
    add(seccomp_rule_add(filter, refused(EPERM), SCMP_SYS(execveat), 0));
    add(worst == 0 ? seccomp_load(filter) : 0);
    return worst;
}

bool networkIsRefused()
{
    const int opened = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool refused = opened < 0 && errno == EAFNOSUPPORT;
    if (opened >= 0)
        ::close(opened);
    return refused;
}

} // namespace

Measure allowLocalSocketsOnly()
{
    Measure measure{Words::tr("Local sockets only, no other program started (seccomp)"), State::Off, {}};
    if (::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) < 0 && errno == EINVAL) {
        measure.state = State::NotAvailable;
        return measure;
    }
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW));
    const int failed = filter ? fillAndLoad(filter.get()) : -ENOMEM;
    if (failed == 0 && networkIsRefused())
        measure.state = State::On;
    else
        measure.details = QString::fromLocal8Bit(std::strerror(-failed));
    return measure;
}

} // namespace waymark::safety
