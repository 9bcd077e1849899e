#pragma once

#include "core/tray.h"
#include "sheets/sheet.h"

namespace waymark::core {
class Directory;
}

namespace waymark::sheets {

/// Fills a sheet whose choices are made (layout, languages, place, now) with what was picked and all that the
/// paper says about it. Gives back what the directory does not have: that is left out.
QList<core::TrayItem> gather(Sheet &sheet, const core::Directory &directory,
                             const QList<core::TrayItem> &picked);

} // namespace waymark::sheets
