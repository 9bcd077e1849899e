#pragma once

#include "core/service.h"

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace waymark::store {

/// Does something with services, in the order they come, in a thread of its own, while whoever brings them
/// goes on. Brings the bringer to a halt when it is a few hundred ahead, so that little memory is taken.
class ServiceWorker
{
public:
    using Work = std::function<void(const core::Service &)>;

    explicit ServiceWorker(Work work);
    /// What was not begun is not done.
    ~ServiceWorker();
    ServiceWorker(const ServiceWorker &) = delete;
    ServiceWorker &operator=(const ServiceWorker &) = delete;

    void add(const core::Service &service);
    /// Waits for all that was added. Throws what the work threw; nothing is done after that.
    void finish();

private:
    using Batch = std::vector<core::Service>;

    void run();
    void hand(Batch batch);
    void end(bool atOnce);

    Work m_work;
    Batch m_batch;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Batch> m_waiting;
    bool m_ended = false;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

} // namespace waymark::store
