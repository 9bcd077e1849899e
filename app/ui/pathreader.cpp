#include "ui/pathreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <memory>
#include <thread>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostThreads = 6;

} // namespace

PathLook lookAt(const QString &absolutePath)
{
    PathLook look;
    look.target = QDir::cleanPath(absolutePath);
    look.isFolder = QFileInfo(look.target).isDir();
    if (!look.isFolder && QFileInfo(look.target).suffix().isEmpty())
        look.target += u".pdf"_s;
    // What was given an ending may be a folder too.
    look.isFolder = QFileInfo(look.target).isDir();
    look.exists = QFileInfo::exists(look.target);
    look.folder = look.isFolder ? look.target : QFileInfo(look.target).absolutePath();
    const QDir dir(look.folder);
    look.folderIsThere = dir.exists();
    look.folders = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase);
    look.pdfs = dir.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    return look;
}

PathReader::PathReader(Read read)
    : m_read(std::move(read))
{}

void PathReader::look(const QString &absolutePath, Callback answered)
{
    ++m_number;
    m_answered = std::move(answered);
    m_waiting.clear();
    if (m_running < mostThreads)
        start(absolutePath);
    else
        m_waiting = absolutePath;
}

void PathReader::start(const QString &absolutePath)
{
    ++m_running;
    // Lives on this thread, so that a thread that ends after this object still has somebody to tell.
    // Once the application has gone there is no event loop to delete it.
    std::shared_ptr<QObject> here(new QObject, [](QObject *object) {
        if (QCoreApplication::instance())
            object->deleteLater();
    });
    std::thread([here, self = QPointer(this), read = m_read, number = m_number, absolutePath] {
        const PathLook look = read(absolutePath);
        // Held by the call too: deleted before it is delivered, it would take the answer with it.
        QMetaObject::invokeMethod(
            here.get(),
            [here, self, number, look] {
                if (self)
                    self->answer(number, look);
            },
            Qt::QueuedConnection);
    }).detach();
}

void PathReader::answer(int number, const PathLook &look)
{
    --m_running;
    if (!m_waiting.isEmpty())
        start(std::exchange(m_waiting, {}));
    if (number != m_number)
        return;
    if (const Callback answered = std::exchange(m_answered, {}))
        answered(look);
}

} // namespace waymark::ui
