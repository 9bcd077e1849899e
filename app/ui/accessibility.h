#pragma once

namespace waymark::ui {

/// Tells the accessibility bus what our own widgets are. Safe to call again.
void installAccessibility();

} // namespace waymark::ui
