#include "store/backgroundsearch.h"

#include "store/packfile.h"

#include <utility>

namespace waymark::store {

using namespace Qt::StringLiterals;

/// Works in the thread.
class BackgroundSearch::Worker : public QObject
{
public:
    using Newest = std::shared_ptr<const std::atomic<quint64>>;
    using Send = std::function<void(quint64 number, const core::Results &results)>;

    Worker(QString path, Newest newest, Send send)
        : m_path(std::move(path))
        , m_newest(std::move(newest))
        , m_send(std::move(send))
    {}

    void search(quint64 number, const core::Query &query, const QDateTime &now)
    {
        if (isStale(number))
            return;
        if (!m_pack) {
            auto opened = PackFile::open(m_path);
            m_pack = opened ? opened.take() : nullptr;
            if (m_pack)
                m_pack->setGivenUp([this] { return isStale(m_number); });
        }
        m_number = number;
        const core::Results first =
            m_pack ? m_pack->search(query, now, core::Effort::WithinAFrame) : core::Results();
        // An empty list would say that there is nothing.
        if (!first.stillLooking || !first.hits.isEmpty())
            m_send(number, first);
        if (first.stillLooking && !isStale(number))
            m_send(number, m_pack->search(query, now, core::Effort::Whole));
    }

    void forget() { m_pack.reset(); }

private:
    [[nodiscard]] bool isStale(quint64 number) const { return *m_newest != number; }

    QString m_path;
    Newest m_newest;
    Send m_send;
    std::unique_ptr<PackFile> m_pack;
    quint64 m_number = 0; ///< of the question that is looked into
};

BackgroundSearch::BackgroundSearch(const QString &path)
    : m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_worker = std::make_unique<Worker>(path, m_newest, [this](quint64 number, const core::Results &results) {
        QMetaObject::invokeMethod(
            &m_here, [this, number, results] { take(number, results); }, Qt::QueuedConnection);
    });
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName("search"_L1);
}

BackgroundSearch::~BackgroundSearch()
{
    ++*m_newest;
    m_thread.quit();
    m_thread.wait();
}

void BackgroundSearch::ask(const core::Query &query, const QDateTime &now, Answer answer)
{
    m_answer = std::move(answer);
    const quint64 number = ++*m_newest;
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [this, number, query, now] { m_worker->search(number, query, now); },
        Qt::QueuedConnection);
}

void BackgroundSearch::forget()
{
    ++*m_newest;
    m_answer = {};
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->forget(); }, Qt::QueuedConnection);
}

void BackgroundSearch::take(quint64 number, const core::Results &results)
{
    if (number != *m_newest || !m_answer)
        return;
    // A copy: what it does may ask the next question.
    const Answer answer = m_answer;
    answer(results);
}

} // namespace waymark::store
