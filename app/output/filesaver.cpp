#include "output/filesaver.h"

#include "output/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <future>

namespace waymark::output {

using core::Done;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

constexpr std::chrono::seconds patience(3);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::output::FileSaver)
};

} // namespace

void FileSaver::save(const QString &path, const QByteArray &bytes, Callback done)
{
    m_worker.post([path, bytes, answer = onThisThread<Result<Done>>(std::move(done))] {
        answer(writeWholeFile(path, bytes));
    });
}

void FileSaver::makeFolder(const QString &path, Callback done)
{
    m_worker.post(
        [path, answer = onThisThread<Result<Done>>(std::move(done))] { answer(output::makeFolder(path)); });
}

Result<Done> FileSaver::saveNow(const QString &path, const QByteArray &bytes)
{
    return now([path, bytes] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        return writeWholeFile(path, bytes);
    });
}

Result<Done> FileSaver::deleteNow(const QString &path)
{
    return now([path] { return deleteFile(path); });
}

Result<Done> FileSaver::now(std::function<Result<Done>()> task)
{
    const auto promise = std::make_shared<std::promise<Result<Done>>>();
    std::future<Result<Done>> answer = promise->get_future();
    m_worker.post([promise, task = std::move(task)] { promise->set_value(task()); });
    if (answer.wait_for(patience) != std::future_status::ready)
        return Error{ErrorKind::World, Words::tr("The disk does not answer. Try again later."), {}};
    return answer.get();
}

} // namespace waymark::output
