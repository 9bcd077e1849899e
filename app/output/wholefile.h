#pragma once

#include "core/result.h"

#include <QByteArray>

namespace waymark::output {

/// Writes a file that is there whole, or not at all: no power cut, full disk or kill leaves half of one. The
/// bytes go to an unnamed file (open(2), O_TMPFILE) that gets its name at the end; where the file system has
/// none, to a hidden file with a name that tells nothing, beside the target. An existing file is replaced in
/// one step; one that the person has made read-only is not. Blocks until the bytes are on the disk.
core::Result<core::Done> writeWholeFile(const QString &path, const QByteArray &bytes);

/// Makes one folder in one that is there. Something of that name, whatever it is, is left as it is.
core::Result<core::Done> makeFolder(const QString &path);

/// Deleting a file that is not there is done already.
core::Result<core::Done> deleteFile(const QString &path);

} // namespace waymark::output
