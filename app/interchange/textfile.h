#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QFile>

#include <memory>

namespace waymark::interchange {

/// A file of a source, mapped rather than read, so that its size costs no memory.
class TextFile
{
public:
    static core::Result<TextFile> open(const QString &path);

    /// Valid as long as this object is.
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }

private:
    TextFile() = default;
    std::unique_ptr<QFile> m_file;
    QByteArrayView m_bytes;
};

/// These bytes of an open TextFile, from its beginning on, are not needed again soon: they no longer count as
/// memory of the process.
void letGo(QByteArrayView bytes);

} // namespace waymark::interchange
