#pragma once

#include <QString>

namespace waymark::text {

/// Whether a folded word is an English one as it is rightly spelled (resources/spelling), so that in a whole
/// sentence it is no slip in another. Of three Latin letters or more; names are among them.
bool isEnglishWord(const QString &folded);

} // namespace waymark::text
