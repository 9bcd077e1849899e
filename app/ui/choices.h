#pragma once

#include <QString>

class QAbstractButton;
class QLayout;
class QVBoxLayout;

namespace waymark::ui {

class FlowLayout;

/// A row of radio buttons, of which one holds; they go on in the next line where there is no room.
FlowLayout *addChoices(QVBoxLayout &column);
QAbstractButton *addChoice(QLayout &row, const QString &text, const QString &objectName, bool isChosen);

} // namespace waymark::ui
