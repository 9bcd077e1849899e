#include <array>
#include <cstdlib>
#include <cstring>

#include <csignal>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Loaded before a program by LD_PRELOAD, so that a test can take it into states that it avoids by itself.
// SIGUSR1, sent to one thread, holds that thread up for HANG_SECONDS. With SLOW=save every fsync() does, with
// SLOW=read every pread() of a file below SLOW_FOLDER, with SLOW=read-later the same once SIGUSR2 came, with
// SLOW=read-behind those of other threads than the main one. Each says so on standard output first.

namespace {

bool isSlow(const char *what)
{
    const char *asked = std::getenv("SLOW");
    return asked && std::strcmp(asked, what) == 0;
}

volatile std::sig_atomic_t isLater = 0;

void say(const char *line)
{
    (void)::write(STDOUT_FILENO, line, std::strlen(line));
}

void hang(const char *line)
{
    // Nothing here may be unfit for a signal handler.
    say(line);
    const char *seconds = std::getenv("HANG_SECONDS");
    timespec left{seconds ? std::atol(seconds) : 8, 0};
    while (::nanosleep(&left, &left) != 0) {
    }
}

bool liesInSlowFolder(int file)
{
    const char *folder = std::getenv("SLOW_FOLDER");
    std::array<char, 32> link{"/proc/self/fd/"};
    std::size_t end = std::strlen(link.data());
    std::array<char, 12> digits{};
    std::size_t count = 0;
    for (int rest = file; rest > 0 || count == 0; rest /= 10)
        digits[count++] = char('0' + rest % 10);
    while (count > 0)
        link[end++] = digits[--count];
    std::array<char, 4096> path{};
    return folder && ::readlink(link.data(), path.data(), path.size() - 1) > 0 &&
           std::strncmp(path.data(), folder, std::strlen(folder)) == 0;
}

__attribute__((constructor)) void begin()
{
    struct sigaction action
    {};
    action.sa_handler = [](int) { hang("hanging\n"); };
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGUSR1, &action, nullptr);
    action.sa_handler = [](int) {
        isLater = 1;
        say("slow\n");
    };
    ::sigaction(SIGUSR2, &action, nullptr);
}

} // namespace

extern "C" int fsync(int file)
{
    if (isSlow("save"))
        hang("saving\n");
    return int(::syscall(SYS_fsync, file));
}

extern "C" ssize_t pread64(int file, void *bytes, size_t count, off64_t from)
{
    const bool isSlowNow = isSlow("read") || (isLater != 0 && isSlow("read-later")) ||
                           (::gettid() != ::getpid() && isSlow("read-behind"));
    if (isSlowNow && liesInSlowFolder(file))
        hang("reading\n");
    return ::syscall(SYS_pread64, file, bytes, count, from);
}
