#pragma once

#include "core/content.h"
#include "store/packfile.h"

#include <QString>

#include <functional>
#include <memory>

namespace waymark::samples {

/// Writes a pack of whatever `pour` gives; false (and a test message) when that fails.
bool writePack(const QString &path, const std::function<void(core::ContentSink &)> &pour);
bool writeSamplePack(const QString &path);

/// Opens a pack that has to be fine; null (and a test message) when it is not.
std::unique_ptr<store::PackFile> openPack(const QString &path);

QByteArray bytesOf(const QString &path);

/// Ids of the hits, in their order.
QStringList idsOf(const core::Results &results);

/// A Monday afternoon in winter, when weekday lines are open.
QDateTime mondayAfternoon();

core::Query query(const QString &text, const QString &place = {});

} // namespace waymark::samples
