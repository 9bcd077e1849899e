#pragma once

#include <QCoreApplication>
#include <QObject>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace waymark::output {

/// One thread that does tasks in the order they fall due. Plain std::thread, so that it may start before the
/// QCoreApplication is made. Destroying it drops what has not begun and waits for the task that has.
class Worker
{
public:
    using Task = std::function<void()>;

    Worker();
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// From any thread.
    void post(Task task, std::chrono::milliseconds delay = {});
    /// True once the destructor has begun: a long task looks at it and ends early.
    [[nodiscard]] bool isStopping() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Due
    {
        Clock::time_point when;
        Task task;
    };

    void run();
    /// The task that fell due first; none when the worker is stopping.
    Task next();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Due> m_tasks;
    bool m_stopping = false;
    std::thread m_thread; // last: it uses all of the above
};

/// Wraps a callback so that it may be called from any thread, and runs on the thread that wrapped it, from
/// its event loop.
template<class T> std::function<void(const T &)> onThisThread(std::function<void(const T &)> callback)
{
    // Once the application has gone there is no event loop to delete it.
    std::shared_ptr<QObject> here(new QObject, [](QObject *object) {
        if (QCoreApplication::instance())
            object->deleteLater();
    });
    return [here, callback = std::move(callback)](const T &answer) {
        // Held by the call too: deleted before it is delivered, it would take the answer with it.
        QMetaObject::invokeMethod(
            here.get(), [here, callback, answer] { callback(answer); }, Qt::QueuedConnection);
    };
}

} // namespace waymark::output
