#pragma once

#include <QString>

class QWidget;

namespace waymark::ui {

/// Tells a screen reader something that has just appeared in `widget`, without moving the focus.
void announce(QWidget *widget, const QString &text);

} // namespace waymark::ui
