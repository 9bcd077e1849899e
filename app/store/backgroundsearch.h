#pragma once

#include "core/searching.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace waymark::store {

/// Searches a pack on a thread of its own, over a connection of its own, so that everyday words and the list
/// of words are only ever in that thread. Where that cannot open the pack, every answer is empty: whoever
/// opened it for the window has said why. The thread may die in the middle of a search.
class BackgroundSearch : public core::Searching
{
public:
    /// Thread and connection are made when the first question comes, or by getReady().
    explicit BackgroundSearch(const QString &path);
    /// Waits for the search that is under way.
    ~BackgroundSearch() override;

    /// Does what the first question would have to wait for: reads everyday words and the list of words, and
    /// then, while nobody asks, what lies in the pack, so that it need not come from the disk at a key. Again
    /// by itself after forget().
    void getReady();

    void ask(const core::Query &query, const QDateTime &now, Answer answer) override;
    void forget() override;

private:
    class Worker;

    void inThread(std::function<void()> work);
    void take(quint64 number, const core::Results &results);

    std::shared_ptr<std::atomic<quint64>> m_newest; ///< number of the question that stands
    Answer m_answer;
    QObject m_here;                   ///< answers come to its thread
    bool m_isReadied = false;         ///< somebody asked for that
    std::unique_ptr<Worker> m_worker; ///< lives in m_thread, and outlives it
    QThread m_thread;
};

} // namespace waymark::store
