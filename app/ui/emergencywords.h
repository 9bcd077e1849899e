#pragma once

#include "core/place.h"

#include <QString>

namespace waymark::ui {

struct Context;

/// Whom to ring in danger at a place, by the pack or by what is compiled in; the UK's, named, where no place
/// is chosen. `withEnglish` adds the English: in a line of its own, or beside the folded words.
QString emergencyWords(const Context &context, const core::Place &place, bool isFolded, bool withEnglish);

} // namespace waymark::ui
