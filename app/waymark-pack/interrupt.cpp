#include "waymark-pack/interrupt.h"

#include <csignal>
#include <initializer_list>

namespace waymark::pack {

namespace {

// A signal handler reaches nothing but static storage.
volatile std::sig_atomic_t asked = 0;

void ask(int)
{
    asked = 1;
}

} // namespace

void listenForInterrupt()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, ask);
}

bool wasInterrupted()
{
    return asked != 0;
}

} // namespace waymark::pack
