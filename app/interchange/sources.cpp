#include "interchange/sources.h"

#include "interchange/shape.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace waymark::interchange {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::Sources)
};

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator found(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    files.sort();
    return files;
}

QString fileIn(const QString &folder, QLatin1StringView name)
{
    const QString path = folder + u'/' + name;
    return QFileInfo::exists(path) ? path : QString();
}

bool isOurLayout(const QString &folder)
{
    return !fileIn(folder, "pack.json"_L1).isEmpty() || QFileInfo(folder + u"/directory"_s).isDir() ||
           QFileInfo(folder + u"/advice"_s).isDir();
}

Source ourSource(const QString &folder)
{
    Source source;
    source.path = folder;
    source.pack = fileIn(folder, "pack.json"_L1);
    source.topics = fileIn(folder, "directory/topics.json"_L1);
    source.numberExceptions = fileIn(folder, "directory/number-exceptions.json"_L1);
    source.services = filesBelow(folder + u"/directory"_s, {u"*.json"_s});
    source.services.removeAll(source.topics);
    source.services.removeAll(source.numberExceptions);
    source.advice = filesBelow(folder + u"/advice"_s, {u"*.md"_s});
    source.easyRead = filesBelow(folder + u"/easy-read"_s, {u"*.md"_s});
    source.words = filesBelow(folder + u"/words"_s, {u"*.json"_s});
    source.emergency = fileIn(folder, "emergency/numbers.json"_L1);
    return source;
}

core::Error refusal(const QString &path, const QString &format)
{
    return {core::ErrorKind::File,
            //: %1 is a path, %2 a format and what it was known by: "HSDS 1.1 (regular_schedules.csv)"
            Words::tr("%1 looks like %2; only JSON of HSDS 3.0 to 3.2 is read for now").arg(path, format),
            {}};
}

core::Result<Source> foreignFolder(const QString &folder)
{
    Source source;
    source.path = folder;
    source.foreign = true;
    source.services = filesBelow(folder, {u"*.json"_s, u"*.ndjson"_s, u"*.jsonl"_s});
    QStringList names;
    for (const QString &file : filesBelow(folder, {u"*.csv"_s, u"datapackage.json"_s}))
        names.append(QFileInfo(file).fileName());
    source.services.removeIf([](const QString &file) { return file.endsWith("/datapackage.json"_L1); });
    const QString format = tabularFormat(names);
    if (!format.isEmpty() && source.services.isEmpty())
        return refusal(folder, format);
    if (source.services.isEmpty())
        return core::Error{
            core::ErrorKind::File,
            Words::tr("%1 holds nothing to read: neither our own layout nor .json or .ndjson files")
                .arg(folder),
            {}};
    return source;
}

} // namespace

core::Result<Source> findSource(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return core::Error{
            core::ErrorKind::World, Words::tr("%1 does not exist; check the path").arg(path), {}};
    const QString cleaned = QDir::cleanPath(path);
    if (info.isDir())
        return isOurLayout(cleaned) ? core::Result<Source>(ourSource(cleaned)) : foreignFolder(cleaned);
    if (info.suffix() == "csv"_L1 || info.suffix() == "zip"_L1)
        return refusal(cleaned, Words::tr("a table"));
    Source source;
    source.path = cleaned;
    source.foreign = true;
    source.services = {cleaned};
    return source;
}

} // namespace waymark::interchange
