#pragma once

#include "core/preferences.h"

#include <optional>

namespace waymark::ui {

struct Context;
class Session;

/// Takes these settings, and writes them down where they are remembered. The error of writing, if there was
/// one; the settings hold all the same.
std::optional<core::Error> takePreferences(Context &context, Session &session,
                                           const core::Preferences &preferences);

} // namespace waymark::ui
