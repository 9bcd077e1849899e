#include "ui/choices.h"

#include "ui/flowlayout.h"
#include "ui/theme.h"

#include <QLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace waymark::ui {

FlowLayout *addChoices(QVBoxLayout &column)
{
    // A parent of their own: radio buttons exclude each other within it.
    auto *choices = new QWidget;
    auto *row = new FlowLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentSizes().grid * 3);
    // Each is as high as a target already.
    row->setLineSpacing(0);
    column.addWidget(choices);
    return row;
}

QAbstractButton *addChoice(QLayout &row, const QString &text, const QString &objectName, bool isChosen)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(objectName);
    button->setMinimumHeight(currentSizes().target);
    button->setChecked(isChosen);
    row.addWidget(button);
    return button;
}

} // namespace waymark::ui
