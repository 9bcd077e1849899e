#include "safety/exit.h"

#include <unistd.h>

namespace waymark::safety {

namespace {

// Longer than hideAll() takes at worst.
constexpr useconds_t patienceInMicroseconds = 100'000;

} // namespace

Exit::Exit(std::unique_ptr<WindowHider> hider, End end)
    : m_hider(std::move(hider))
    , m_end(end)
{}

void Exit::leave() noexcept
{
    // A second caller must not end the process while the first is still taking windows away; but neither may
    // it wait for ever.
    if (m_begun.test_and_set())
        ::usleep(patienceInMicroseconds);
    else
        m_hider->hideAll();
    if (!m_ended.test_and_set())
        m_end();
}

void Exit::endProcess() noexcept
{
    ::_exit(0);
}

} // namespace waymark::safety
