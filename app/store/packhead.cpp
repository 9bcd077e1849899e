#include "store/packhead.h"

#include "store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::store::PackFile)
};

// Offsets in the SQLite file header: https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qint64 largestPage = 65536; ///< written as 1

core::Error error(core::ErrorKind kind, const QString &sentence, const QString &path,
                  const QString &details = {})
{
    return {kind, sentence.arg(QDir::toNativeSeparators(path)), details};
}

quint32 numberAt(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

qint64 sizeSaid(const QByteArray &header)
{
    const qint64 page = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return (page == 1 ? largestPage : page) * qint64(numberAt(header, pageCountAt));
}

core::Result<core::Done> checkHeader(const QByteArray &header, qint64 size, const QString &path)
{
    using core::ErrorKind;
    if (size == 0)
        return error(ErrorKind::File, Words::tr("The file %1 is empty. Copy or download the pack again."),
                     path);
    if (!header.startsWith("SQLite format 3") || header.size() < headerSize)
        return error(ErrorKind::File, Words::tr("The file %1 is not a Waymark pack. Choose another file."),
                     path);
    if (numberAt(header, applicationIdAt) != quint32(schema::applicationId))
        return error(ErrorKind::File,
                     Words::tr("The file %1 is a database, but not a Waymark pack. Choose another file."),
                     path);
    const int version = int(numberAt(header, userVersionAt));
    if (version > schema::version)
        return error(
            ErrorKind::File,
            Words::tr("The pack %1 was made for a newer Waymark. Install the newer version to open it."),
            path, u"version %1, this program reads %2"_s.arg(version).arg(schema::version));
    if (version < schema::version)
        return error(ErrorKind::File,
                     Words::tr("The pack %1 was made for an older Waymark. Build it again to open it."), path,
                     u"version %1, this program reads %2"_s.arg(version).arg(schema::version));
    if (size < sizeSaid(header))
        return error(ErrorKind::File, Words::tr("The pack %1 is cut short. Copy or download it again."), path,
                     u"%1 bytes of %2"_s.arg(size).arg(sizeSaid(header)));
    return core::Done{};
}

} // namespace

core::Result<core::Done> checkPackHead(const QString &path)
{
    using core::ErrorKind;
    const QFileInfo info(path);
    if (!info.exists())
        return error(ErrorKind::World, Words::tr("There is no file %1. Check the name and the folder."),
                     path);
    if (info.isDir())
        return error(ErrorKind::Usage, Words::tr("%1 is a folder. Name the pack in it."), path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return error(ErrorKind::World, Words::tr("The file %1 cannot be read. Check that you may read it."),
                     path, file.errorString());
    return checkHeader(file.read(headerSize), file.size(), path);
}

std::string readOnlyUri(const QString &path)
{
    static const QByteArray left("/");
    const QByteArray escaped = QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding(left);
    return "file:" + escaped.toStdString() + "?mode=ro&immutable=1";
}

} // namespace waymark::store
