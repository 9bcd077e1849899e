#pragma once

#include "sheets/sheet.h"

namespace waymark::sheets {

/// Words on the pages that tell what they are about: everyday words and topics (sheet.tellingWords), names
/// and organizations of what is on the sheet. Not those that a sheet with nothing on it says too.
/// Letters' case and marks around words do not count. Each once, as it is written in the list; empty when all
/// is well.
QStringList tellingOn(const LaidOutSheet &laidOut, const Sheet &sheet);

} // namespace waymark::sheets
