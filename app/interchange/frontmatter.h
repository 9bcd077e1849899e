#pragma once

#include "interchange/json.h"

#include <QByteArrayView>

namespace waymark::interchange {

/// A page split at its front matter: YAML between two lines of `---`.
struct FrontMatter
{
    JsonValue values; ///< as if it had been JSON; lines are those of the file
    QString body;
    int bodyLine = 1; ///< that the body begins on
};

/// The fault says what is wrong with the page, when it has no front matter that can be read.
std::optional<JsonFault> readFrontMatter(QByteArrayView utf8, FrontMatter &page);

} // namespace waymark::interchange
