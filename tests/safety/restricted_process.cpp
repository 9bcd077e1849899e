#include "safety/startup.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QSettings>
#include <QStandardPaths>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <future>
#include <map>
#include <thread>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

// Goes through the whole start-up, tries one thing, and prints what came of it: "ok", a value, or the error.
// restricted_process TRY FOLDER

using namespace Qt::StringLiterals;

namespace {

std::string answer(int result)
{
    return result >= 0 ? "ok" : std::strerror(errno);
}

std::string writeFile(const std::string &path)
{
    return answer(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
}

/// A thread that begins before the restrictions and works after them, as the saver's does.
class EarlyThread
{
public:
    void start()
    {
        m_thread = std::jthread([this] { m_answer.set_value(writeFile(m_path.get_future().get())); });
    }
    std::string write(const std::string &path)
    {
        m_path.set_value(path);
        return m_answer.get_future().get();
    }

private:
    std::promise<std::string> m_path;
    std::promise<std::string> m_answer;
    std::jthread m_thread;
};

std::string coreLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    return std::to_string(limit.rlim_max);
}

std::string environment(const char *name)
{
    return qEnvironmentVariableIsSet(name) ? qgetenv(name).toStdString() : "unset";
}

std::string inNewThread(const std::function<std::string()> &act)
{
    return std::async(std::launch::async, act).get();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const std::string folder = argv[2];
    EarlyThread early;
    waymark::safety::Startup startup;
    startup.fontsFile = QString::fromLocal8Bit(argv[2]) + u"/fonts.conf"_s;
    startup.pluginFolder = QString::fromLocal8Bit(argv[2]) + u"/plugins"_s;
    startup.startSaver = [&early] { early.start(); };
    const auto measures = waymark::safety::prepareProcess(startup);

    const auto internetSocket = [] { return answer(::socket(AF_INET, SOCK_STREAM, 0)); };
    const std::map<std::string, std::function<std::string()>> tries{
        {"measures", [&] { return waymark::safety::inWords(measures).toStdString(); }},
        {"internet-socket", internetSocket},
        {"internet-6-socket", [] { return answer(::socket(AF_INET6, SOCK_DGRAM, 0)); }},
        {"internet-socket-in-new-thread", [&] { return inNewThread(internetSocket); }},
        {"netlink-socket", [] { return answer(::socket(AF_NETLINK, SOCK_RAW, 0)); }},
        {"local-socket", [] { return answer(::socket(AF_UNIX, SOCK_STREAM, 0)); }},
        {"trace", [] { return answer(int(::ptrace(PTRACE_TRACEME, 0, 0, 0))); }},
        {"start-program", [] { return answer(::execl("/bin/true", "true", nullptr)); }},
        {"write-file", [&] { return writeFile(folder + "/written"); }},
        {"write-file-in-new-thread",
         [&] { return inNewThread([&] { return writeFile(folder + "/written"); }); }},
        {"make-folder", [&] { return answer(::mkdir((folder + "/made").c_str(), 0700)); }},
        {"remove-file", [&] { return answer(::unlink((folder + "/there").c_str())); }},
        {"empty-file", [&] { return answer(::truncate((folder + "/there").c_str(), 0)); }},
        {"read-file", [&] { return answer(::open((folder + "/there").c_str(), O_RDONLY)); }},
        {"write-nothing", [] { return writeFile("/dev/null"); }},
        {"saver-writes", [&] { return early.write(folder + "/saved"); }},
        {"core-limit", coreLimit},
        {"dumpable", [] { return std::to_string(::prctl(PR_GET_DUMPABLE)); }},
        {"session-manager", [] { return environment("SESSION_MANAGER"); }},
        {"desktop", [] { return environment("XDG_CURRENT_DESKTOP"); }},
        {"system-bus", [] { return environment("DBUS_SYSTEM_BUS_ADDRESS"); }},
        {"session-bus", [] { return environment("DBUS_SESSION_BUS_ADDRESS"); }},
        {"input-method", [] { return environment("QT_IM_MODULE"); }},
        {"plugin-folders", [] { return QCoreApplication::libraryPaths().join(u':').toStdString(); }},
        {"settings",
         [] {
             QSettings settings(u"QtProject"_s);
             settings.setValue(u"last"_s, 1);
             settings.sync();
             return settings.fileName().toStdString();
         }},
    };
    const auto asked = tries.find(argv[1]);
    if (asked == tries.end())
        return 2;
    std::puts(asked->second().c_str());
    std::fflush(stdout);
    // The early thread may still wait to be asked.
    ::_exit(0);
}
