#pragma once

#include "interchange/json.h"
#include "interchange/problems.h"

#include <QUuid>

namespace waymark::interchange {

/// Every object inside a service that HSDS gives an `id` has a UUID, each its own. Prints the one to paste
/// where one is missing: version 5 of `space` and of what the object is, so that it comes out the same on
/// every run.
void checkIds(const JsonValue &service, const QString &publicId, const QUuid &space, const Reporter &report);

} // namespace waymark::interchange
