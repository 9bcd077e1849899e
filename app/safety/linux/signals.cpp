#include "safety/linux/signals.h"

#include "safety/stoprequest.h"

#include <array>

#include <csignal>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace waymark::safety {

namespace {

sigset_t leaveSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        sigaddset(&set, signal);
    return set;
}

int openSignals()
{
    const sigset_t set = leaveSignals();
    return ::signalfd(-1, &set, SFD_CLOEXEC);
}

void waitAndLeave(int signals, int stop, core::Leaving &leaving)
{
    std::array<pollfd, 2> waited{pollfd{signals, POLLIN, 0}, pollfd{stop, POLLIN, 0}};
    while (waited[1].revents == 0) {
        ::poll(waited.data(), waited.size(), -1);
        signalfd_siginfo signal{};
        if (waited[0].revents != 0 && ::read(signals, &signal, sizeof signal) > 0)
            leaving.leave();
    }
}

} // namespace

void holdBackLeaveSignals()
{
    const sigset_t set = leaveSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

SignalWatcher::SignalWatcher(core::Leaving &leaving)
    : m_signals(openSignals())
    , m_stop(::eventfd(0, EFD_CLOEXEC))
    , m_thread([signals = m_signals, stop = m_stop, &leaving] { waitAndLeave(signals, stop, leaving); })
{}

SignalWatcher::~SignalWatcher()
{
    (void)::eventfd_write(m_stop, 1);
    m_thread.join();
    ::close(m_signals);
    ::close(m_stop);
}

bool StopRequest::isMade()
{
    const sigset_t set = leaveSignals();
    const timespec atOnce{};
    if (m_isMade || ::sigtimedwait(&set, nullptr, &atOnce) < 0)
        return m_isMade;
    m_isMade = true;
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    return true;
}

} // namespace waymark::safety
