#include "store/worker.h"

#include <utility>

namespace waymark::store {

namespace {

constexpr std::size_t batchSize = 64;
constexpr std::size_t mostWaiting = 4;

} // namespace

ServiceWorker::ServiceWorker(Work work)
    : m_work(std::move(work))
    , m_thread([this] { run(); })
{}

ServiceWorker::~ServiceWorker()
{
    end(true);
}

void ServiceWorker::add(const core::Service &service)
{
    m_batch.push_back(service);
    if (m_batch.size() >= batchSize)
        hand(std::exchange(m_batch, {}));
}

void ServiceWorker::hand(Batch batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_failure; });
    m_waiting.push_back(std::move(batch));
    m_changed.notify_all();
}

void ServiceWorker::end(bool atOnce)
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        if (atOnce)
            m_waiting.clear();
        m_changed.notify_all();
    }
    m_thread.join();
}

void ServiceWorker::finish()
{
    if (!m_batch.empty())
        hand(std::exchange(m_batch, {}));
    end(false);
    if (m_failure)
        std::rethrow_exception(m_failure);
}

void ServiceWorker::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const Batch batch = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        m_changed.notify_all();
        if (m_failure)
            continue;
        lock.unlock();
        std::exception_ptr failure;
        try {
            for (const core::Service &service : batch)
                m_work(service);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        m_failure = failure;
    }
}

} // namespace waymark::store
