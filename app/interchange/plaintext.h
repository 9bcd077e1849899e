#pragma once

#include <QString>

namespace waymark::interchange {

/// Text of HSDS descriptions, which may hold HTML: tags become nothing or line breaks, entities their
/// characters, runs of blanks one blank.
QString plainText(const QString &publisherText);

} // namespace waymark::interchange
