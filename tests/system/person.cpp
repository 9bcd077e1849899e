#include "system/person.h"

#include <cstdlib>
#include <grp.h>
#include <pwd.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark::test {

namespace {

void takeAll(uid_t user, gid_t group)
{
    if (::setresgid(group, group, group) != 0 || ::setresuid(user, user, user) != 0)
        std::abort();
}

/// The group while still root, the user last; and the other way round.
void takeForNow(uid_t user, gid_t group)
{
    if (::seteuid(0) != 0 || ::setegid(group) != 0 || ::seteuid(user) != 0)
        std::abort();
}

} // namespace

bool Person::isTestedByRoot()
{
    return ::getuid() == 0;
}

void Person::becomeOrdinary()
{
    const passwd *person = ::getpwnam("nobody");
    if (!isTestedByRoot() || !person)
        return;
    // An X server that is not root's cannot make its folder as it has to be.
    constexpr mode_t everybody = 01777;
    if (::mkdir("/tmp/.X11-unix", everybody) == 0)
        ::chmod("/tmp/.X11-unix", everybody);
    if (::seteuid(0) != 0 || ::setgroups(0, nullptr) != 0)
        std::abort();
    takeForNow(person->pw_uid, person->pw_gid);
}

void Person::startAsPerson(QProcess &process)
{
    if (isTestedByRoot())
        process.setChildProcessModifier([] { takeAll(::geteuid(), ::getegid()); });
}

void Person::startAsRoot(QProcess &process)
{
    if (!isTestedByRoot())
        return;
    process.setChildProcessModifier([] {
        takeForNow(0, 0);
        takeAll(0, 0);
        // A crash is to leave its core, if it may.
        const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &unlimited);
    });
}

Person::AsRoot::AsRoot()
    : m_wasOrdinary(isTestedByRoot() && ::geteuid() != 0)
{
    if (m_wasOrdinary)
        takeForNow(0, 0);
}

Person::AsRoot::~AsRoot()
{
    if (m_wasOrdinary)
        becomeOrdinary();
}

} // namespace waymark::test
