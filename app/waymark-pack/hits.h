#pragma once

#include "core/results.h"

#include <QStringList>

namespace waymark::pack {

/// One hit as a JSON object on one line: id, kind (service or advice), name, why, and what else helps.
QString jsonLine(const core::Hit &hit);

/// One hit for a person to read: two or three lines.
QStringList textLines(const core::Hit &hit);

/// What the answer as a whole has to say besides its hits, in sentences.
QStringList notices(const core::Results &results);

} // namespace waymark::pack
