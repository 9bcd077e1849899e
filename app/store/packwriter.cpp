#include "store/packwriter.h"

#include "store/packbuilder.h"
#include "store/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <optional>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::store::PackWriter)
};

core::Error notWritten(const QString &path, const QString &details)
{
    const QString sentence =
        QCoreApplication::translate("waymark::store::PackWriter",
                                    "The pack %1 could not be written. Check that the folder can be written "
                                    "to and that there is room on the disk.");
    return {core::ErrorKind::World, sentence.arg(QDir::toNativeSeparators(path)), details};
}

QString lastSystemError()
{
    return qt_error_string(errno);
}

/// Empty when what was written to a file or folder has reached the disk.
QString flushFailure(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return lastSystemError();
    const bool flushed = ::fsync(file) == 0;
    const QString failure = flushed ? QString() : lastSystemError();
    ::close(file);
    return failure;
}

} // namespace

class PackWriter::Private
{
public:
    QString target;
    QString temporary;
    std::unique_ptr<Connection> connection;
    std::optional<PackBuilder> builder;
    std::optional<ServiceWorker> worker;
    std::optional<core::Error> failure;

    void close()
    {
        worker.reset();
        builder.reset();
        connection.reset();
    }

    template<class Action> void attempt(Action action)
    {
        if (failure)
            return;
        try {
            action(*builder);
        } catch (const std::exception &error) {
            failure = notWritten(target, QString::fromUtf8(error.what()));
        }
    }

    /// `action` returns what went wrong.
    template<class Action> void attemptOnDisk(Action action)
    {
        if (failure)
            return;
        if (const QString failed = action(); !failed.isEmpty())
            failure = notWritten(target, failed);
    }

    QString putInPlace() const
    {
        if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
            return lastSystemError();
        // The pack is whole under its name by now; a folder that cannot be flushed is no reason to call it
        // missing.
        flushFailure(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
        return {};
    }
};

PackWriter::PackWriter(std::unique_ptr<Private> made)
    : d(std::move(made))
{}

PackWriter::~PackWriter()
{
    d->close();
    if (!d->temporary.isEmpty())
        QFile::remove(d->temporary);
}

core::Result<std::unique_ptr<PackWriter>> PackWriter::create(const QString &path)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return core::Error{core::ErrorKind::Usage,
                           Words::tr("%1 is a folder. Name the file that the pack is to be written to.")
                               .arg(QDir::toNativeSeparators(path)),
                           {}};
    auto made = std::make_unique<Private>();
    made->target = target.absoluteFilePath();
    made->temporary = u"%1.%2.part"_s.arg(made->target).arg(QCoreApplication::applicationPid());
    QFile::remove(made->temporary);
    std::unique_ptr<PackWriter> writer(new PackWriter(std::move(made)));
    try {
        writer->d->connection = std::make_unique<Connection>(writer->d->temporary.toStdString(),
                                                             SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        writer->d->builder.emplace(*writer->d->connection, target.absolutePath());
    } catch (const std::exception &error) {
        return notWritten(path, QString::fromUtf8(error.what()));
    }
    return writer;
}

void PackWriter::setInfo(const core::PackInfo &info)
{
    d->attempt([&](PackBuilder &builder) { builder.setInfo(info); });
}

void PackWriter::addTopic(const core::Term &topic)
{
    d->attempt([&](PackBuilder &builder) { builder.addTopic(topic); });
}

void PackWriter::addAudience(const core::Term &audience)
{
    d->attempt([&](PackBuilder &builder) { builder.addAudience(audience); });
}

void PackWriter::addService(const core::Service &service)
{
    d->attempt([&](PackBuilder &builder) {
        if (!d->worker)
            d->worker.emplace([&builder](const core::Service &one) { builder.addService(one); });
        d->worker->add(service);
    });
}

void PackWriter::addAdvicePage(const core::AdvicePage &page)
{
    d->attempt([&](PackBuilder &builder) { builder.addAdvicePage(page); });
}

void PackWriter::addEverydayWord(const core::EverydayWord &word)
{
    d->attempt([&](PackBuilder &builder) { builder.addEverydayWord(word); });
}

void PackWriter::addEmergencyNumbers(const core::EmergencyNumbers &numbers)
{
    d->attempt([&](PackBuilder &builder) { builder.addEmergencyNumbers(numbers); });
}

void PackWriter::addEasyRead(const core::EasyRead &text)
{
    d->attempt([&](PackBuilder &builder) { builder.addEasyRead(text); });
}

core::Result<core::Done> PackWriter::commit(const Progress &progress)
{
    const core::Error stopped{core::ErrorKind::Cancelled, Words::tr("Stopped. Nothing was written."), {}};
    qint64 all = 0;
    const Progress hear = [&](qint64 done, qint64 total) {
        all = total;
        return !progress || progress(done, total);
    };
    bool isWhole = true;
    d->attempt([&](PackBuilder &builder) {
        if (d->worker)
            d->worker->finish();
        isWhole = builder.finish(hear);
    });
    d->close();
    if (!isWhole)
        return stopped;
    d->attemptOnDisk([this] { return flushFailure(d->temporary, O_RDONLY); });
    // A large pack takes its time to reach the disk, and until it has its name nothing has happened.
    if (!d->failure && !hear(all, all))
        return stopped;
    d->attemptOnDisk([this] { return d->putInPlace(); });
    if (d->failure)
        return *d->failure;
    d->temporary.clear();
    return core::Done{};
}

} // namespace waymark::store
