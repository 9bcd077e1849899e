#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace waymark::ui {

/// An icon of resources/icons ("back", "search", …), drawn in one colour at whatever size is asked for. Those
/// that point somewhere are mirrored in a right-to-left layout. A name that does not exist asserts.
QIcon icon(const QString &name, const QColor &colour);

} // namespace waymark::ui
