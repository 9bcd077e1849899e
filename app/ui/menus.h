#pragma once

class QMenu;
class QWidget;

namespace waymark::ui {

/// An empty menu that belongs to a button and is deleted once it has closed.
QMenu *menuFor(QWidget *button);
/// Opens it below the button, or above where there is no room, at the button's start edge; the first item is
/// current.
void popUp(QMenu *menu, QWidget *button);

} // namespace waymark::ui
