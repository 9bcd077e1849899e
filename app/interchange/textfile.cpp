#include "interchange/textfile.h"

#include <QCoreApplication>

#include <sys/mman.h>

namespace waymark::interchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::interchange::TextFile)
};

} // namespace

core::Result<TextFile> TextFile::open(const QString &path)
{
    TextFile text;
    text.m_file = std::make_unique<QFile>(path);
    const auto failure = [&] {
        return core::Error{core::ErrorKind::World,
                           Words::tr("cannot be read; check that it exists and may be read"),
                           text.m_file->errorString()};
    };
    if (!text.m_file->open(QIODevice::ReadOnly))
        return failure();
    if (text.m_file->size() == 0)
        return text;
    const uchar *mapped = text.m_file->map(0, text.m_file->size());
    if (!mapped)
        return failure();
    text.m_bytes = QByteArrayView(mapped, text.m_file->size());
    return text;
}

void letGo(QByteArrayView bytes)
{
    // A mapping starts on a page; what is looked at again is read again.
    if (!bytes.isEmpty())
        ::madvise(const_cast<char *>(bytes.data()), std::size_t(bytes.size()), MADV_DONTNEED);
}

} // namespace waymark::interchange
