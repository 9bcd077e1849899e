#include "ui/menus.h"

#include <QMenu>
#include <QScreen>

namespace waymark::ui {

QMenu *menuFor(QWidget *button)
{
    auto *menu = new QMenu(button);
    QObject::connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    return menu;
}

void popUp(QMenu *menu, QWidget *button)
{
    const QSize size = menu->sizeHint();
    QPoint corner = button->mapToGlobal(QPoint(0, button->height()));
    if (button->layoutDirection() == Qt::RightToLeft)
        corner.rx() += button->width() - size.width();
    const QRect screen = button->screen()->availableGeometry();
    const int above = corner.y() - button->height() - size.height();
    if (corner.y() + size.height() > screen.bottom() && above >= screen.top())
        corner.setY(above);
    menu->popup(corner);
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

} // namespace waymark::ui
