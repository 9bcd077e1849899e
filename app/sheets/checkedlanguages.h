#pragma once

#include <QString>

namespace waymark::sheets {

struct Sheet;

/// Whether a native speaker has read through our words in the language.
bool isChecked(const QString &language);
/// Whether English must stand beside what matters most: nobody has checked the language, and no column of the
/// sheet is in English.
bool needsEnglish(const Sheet &sheet, const QString &language);

} // namespace waymark::sheets
