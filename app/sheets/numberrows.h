#pragma once

#include "core/service.h"
#include "sheets/typesetter.h"

namespace waymark::sheets {

/// A number on one line of its own, from the start side, left to right in every script; smaller than asked
/// where it is wider than the paper.
Rows numberRows(const core::Phone &phone, int size, const Typesetter &typesetter);
/// Likewise, with no room before it and down to the smallest that can be read.
Rows smallNumberRows(const core::Phone &phone, int size, const Typesetter &typesetter);
/// Whether numberRows() keeps it on one line.
bool fitsOn(const core::Phone &phone, const Typesetter &typesetter);

/// Indexes of the first to ring and the first to text; of the first number where there is neither.
QList<int> firstOfEach(const QList<core::Phone> &phones);

} // namespace waymark::sheets
