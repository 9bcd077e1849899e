#pragma once

#include "core/results.h"

#include <QList>

namespace waymark::store {

/// A list of fewer is filled up with what may help instead.
constexpr qsizetype fewestInstead = 3;

core::Hit hitOf(const core::ServiceSummary &service, const core::Why &why);

/// Each hit once, those of `first` first.
QList<core::Hit> united(QList<core::Hit> first, const QList<core::Hit> &second);

} // namespace waymark::store
