#include "store/samplepack.h"

#include "store/packwriter.h"
#include "support/samplecontent.h"

#include <QDebug>
#include <QFile>

namespace waymark::samples {

bool writePack(const QString &path, const std::function<void(core::ContentSink &)> &pour)
{
    auto created = store::PackWriter::create(path);
    if (!created) {
        qCritical() << created.error().sentence << created.error().details;
        return false;
    }
    const std::unique_ptr<store::PackWriter> writer = created.take();
    pour(*writer);
    const auto committed = writer->commit();
    if (!committed)
        qCritical() << committed.error().sentence << committed.error().details;
    return committed.ok();
}

bool writeSamplePack(const QString &path)
{
    return writePack(path, [](core::ContentSink &sink) { pour(sink); });
}

std::unique_ptr<store::PackFile> openPack(const QString &path)
{
    auto opened = store::PackFile::open(path);
    if (opened)
        return opened.take();
    qCritical() << opened.error().sentence << opened.error().details;
    return nullptr;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList idsOf(const core::Results &results)
{
    QStringList ids;
    for (const core::Hit &hit : results.hits)
        ids.append(hit.id());
    return ids;
}

QDateTime mondayAfternoon()
{
    return QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC);
}

core::Query query(const QString &text, const QString &place)
{
    core::Query made;
    made.text = text;
    made.language = QStringLiteral("en");
    made.place = core::Place::parse(place).value_or(core::Place());
    return made;
}

} // namespace waymark::samples
