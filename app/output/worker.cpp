#include "output/worker.h"

#include <algorithm>
#include <utility>

namespace waymark::output {

Worker::Worker()
    : m_thread([this] { run(); })
{}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_tasks.clear();
    }
    m_changed.notify_all();
    m_thread.join();
}

void Worker::post(Task task, std::chrono::milliseconds delay)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back({Clock::now() + delay, std::move(task)});
    }
    m_changed.notify_all();
}

bool Worker::isStopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

void Worker::run()
{
    while (const Task task = next())
        task();
}

Worker::Task Worker::next()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const auto first = std::min_element(m_tasks.begin(), m_tasks.end(),
                                            [](const Due &a, const Due &b) { return a.when < b.when; });
        if (first == m_tasks.end()) {
            m_changed.wait(lock);
        } else if (first->when > Clock::now()) {
            const auto when = first->when;
            m_changed.wait_until(lock, when);
        } else {
            Task task = std::move(first->task);
            m_tasks.erase(first);
            return task;
        }
    }
    return {};
}

} // namespace waymark::output
