#pragma once

namespace waymark::core {
class Directory;
}

namespace waymark::sheets {

struct Sheet;

/// Looks up the texts that a sheet of Layout::EasyRead needs, in its language; other sheets stay as they are.
void addEasyRead(Sheet &sheet, const core::Directory &directory);

} // namespace waymark::sheets
