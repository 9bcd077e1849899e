#include <cerrno>
#include <cstring>

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// without FEATURE PROGRAM ARGUMENT…: runs the program on a kernel that has no "landlock", or no "seccomp", as
// far as the program can tell.

int main(int, char **argv)
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    int failed = 0;
    if (std::strcmp(argv[1], "landlock") == 0)
        failed = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SYS_landlock_create_ruleset, 0);
    else
        failed = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1,
                                  SCMP_A0(SCMP_CMP_EQ, PR_GET_SECCOMP));
    if (failed != 0 || seccomp_load(filter) != 0)
        return 99;
    ::execv(argv[2], argv + 2);
    return 98;
}
