#pragma once

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace waymark::safety {

/// Keeps the end of the process quick: a moment after the person has last done something, what was mapped
/// from files and may be read again is let go, on a thread of its own, whatever the main thread does. Main
/// thread; made after the QGuiApplication.
class QuickEnd : public QObject
{
public:
    static constexpr std::chrono::milliseconds quiet{150};
    /// Once more: what was set going, a search or a sheet, takes its time.
    static constexpr std::chrono::milliseconds quietAfterwards{1000};

    QuickEnd();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isUsed = false;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace waymark::safety
