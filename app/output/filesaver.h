#pragma once

#include "core/services.h"
#include "output/worker.h"

namespace waymark::output {

/// The one part of Waymark that may write. Its thread begins in the constructor: make it **before** Landlock
/// is put on, as threads made later may write nowhere. It may be made before the QCoreApplication too.
///
/// An existing file is replaced, since whoever calls has asked the person. Whoever waits for an answer must
/// still be there when it comes; destroying the saver drops what has not begun, and its answers.
class FileSaver : public core::Saver
{
public:
    void save(const QString &path, const QByteArray &bytes, Callback done) override;
    void makeFolder(const QString &path, Callback done) override;

    /// For a few bytes whose answer cannot wait: blocks for 3 seconds at most. Makes a missing folder, its
    /// parents too.
    core::Result<core::Done> saveNow(const QString &path, const QByteArray &bytes);
    /// As saveNow. A file that is not there is deleted already.
    core::Result<core::Done> deleteNow(const QString &path);

private:
    core::Result<core::Done> now(std::function<core::Result<core::Done>()> task);

    Worker m_worker;
};

} // namespace waymark::output
