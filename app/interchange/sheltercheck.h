#pragma once

#include "core/service.h"
#include "interchange/json.h"
#include "interchange/problems.h"

namespace waymark::interchange {

/// Refuses addresses in the source of an entry that concerns places where people shelter: locations of any
/// kind, and texts that look like the address of a building, wherever they stand.
void checkShelter(const JsonValue &object, const core::Service &service, const Reporter &report);

} // namespace waymark::interchange
