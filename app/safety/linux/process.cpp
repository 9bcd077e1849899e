#include "safety/linux/process.h"

#include <QtGlobal>

#include <ctime>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace waymark::safety {

bool forbidCoreDumps()
{
    const rlimit none{0, 0};
    return ::setrlimit(RLIMIT_CORE, &none) == 0;
}

bool forbidTracing()
{
    return ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
}

std::chrono::milliseconds timeSinceStart()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::milliseconds(now.tv_sec * 1000 + now.tv_nsec / 1'000'000);
}

void dropLibraryMessages()
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

bool silenceErrors()
{
    const int nothing = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    const bool done = nothing >= 0 && ::dup2(nothing, STDERR_FILENO) == STDERR_FILENO;
    if (nothing > STDERR_FILENO)
        ::close(nothing);
    return done;
}

} // namespace waymark::safety
