#pragma once

#include <QStringList>

namespace waymark::sheets {

/// The languages of these ISO 639 codes in one line: in English on an English sheet, else each in its own
/// letters, so that whoever speaks it finds it.
QString languageNames(const QStringList &codes, const QString &sheetLanguage);

} // namespace waymark::sheets
