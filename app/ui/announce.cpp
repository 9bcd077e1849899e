#include "ui/announce.h"

#include <QAccessible>
#include <QWidget>

namespace waymark::ui {

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace waymark::ui
