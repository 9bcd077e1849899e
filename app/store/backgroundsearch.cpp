#include "store/backgroundsearch.h"

#include "store/packfile.h"

#include <QFile>

#include <utility>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 256 * 1024; ///< bytes: a question waits for one at most
/// Of a pack; of one that is larger the rest is read when it is wanted.
constexpr qint64 mostReadAhead = 256 * 1024 * 1024;

} // namespace

/// Works in the thread.
class BackgroundSearch::Worker : public QObject
{
public:
    using Newest = std::shared_ptr<const std::atomic<quint64>>;
    using Send = std::function<void(quint64 number, const core::Results &results)>;

    Worker(QString path, Newest newest, Send send)
        : m_path(std::move(path))
        , m_file(m_path)
        , m_newest(std::move(newest))
        , m_send(std::move(send))
    {}

    void search(quint64 number, const core::Query &query, const QDateTime &now)
    {
        if (isStale(number))
            return;
        open();
        m_number = number;
        const core::Results first =
            m_pack ? m_pack->search(query, now, core::Effort::WithinAFrame) : core::Results();
        // An empty list would say that there is nothing.
        if (!first.stillLooking || !first.hits.isEmpty())
            m_send(number, first);
        if (first.stillLooking && !isStale(number))
            m_send(number, m_pack->search(query, now, core::Effort::Whole));
    }

    void getReady()
    {
        open();
        if (!m_pack)
            return;
        m_pack->getReady();
        if (!m_file.isOpen() && m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            readOn();
    }

    void forget() { m_pack.reset(); }

private:
    void open()
    {
        if (m_pack)
            return;
        auto opened = PackFile::open(m_path);
        m_pack = opened ? opened.take() : nullptr;
        if (m_pack)
            m_pack->setGivenUp([this] { return isStale(m_number); });
    }

    /// A piece of the pack, for the system to keep; the next one after what waits by then.
    void readOn()
    {
        m_piece.resize(pieceSize);
        if (m_file.pos() < mostReadAhead && m_file.read(m_piece.data(), m_piece.size()) > 0)
            QMetaObject::invokeMethod(
                this, [this] { readOn(); }, Qt::QueuedConnection);
        else
            m_piece = {};
    }

    [[nodiscard]] bool isStale(quint64 number) const { return *m_newest != number; }

    QString m_path;
    QFile m_file; ///< read ahead; stays open, so that it is read once
    QByteArray m_piece;
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
    inThread([this, number, query, now] { m_worker->search(number, query, now); });
}

void BackgroundSearch::getReady()
{
    m_isReadied = true;
    inThread([this] { m_worker->getReady(); });
}

void BackgroundSearch::inThread(std::function<void()> work)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), std::move(work), Qt::QueuedConnection);
}

void BackgroundSearch::forget()
{
    ++*m_newest;
    m_answer = {};
    if (m_thread.isRunning())
        inThread([this] { m_worker->forget(); });
    if (m_isReadied)
        getReady();
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
