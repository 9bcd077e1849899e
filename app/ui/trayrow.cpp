#include "ui/trayrow.h"

#include "ui/theme.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace waymark::ui {

using namespace Qt::StringLiterals;

TrayRow::TrayRow(const Content &content, QWidget *parent)
    : QWidget(parent)
{
    auto *name = new ActionButton(content.name, ActionButton::Look::Link);
    name->setObjectName(u"open-"_s + content.item.id);
    auto *line = new BodyLabel(content.line);
    line->setQuiet(true);
    line->setAccessibleName(content.spoken);
    const int indent = currentSizes().grid / 2;
    line->setContentsMargins(indent, 0, indent, 0);
    //: %1 is the name of a service or page on the sheet
    auto *up = button(u"up"_s, tr("Move %1 up").arg(content.name), u"up-"_s + content.item.id);
    //: %1 is the name of a service or page on the sheet
    auto *down = button(u"down"_s, tr("Move %1 down").arg(content.name), u"down-"_s + content.item.id);
    //: %1 is the name of a service or page on the sheet
    auto *remove =
        button(u"remove"_s, tr("Take %1 off the sheet").arg(content.name), u"remove-"_s + content.item.id);
    up->setEnabled(!content.isFirst);
    down->setEnabled(!content.isLast);
    connect(name, &QAbstractButton::clicked, this, &TrayRow::opened);
    connect(up, &QAbstractButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(down, &QAbstractButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(remove, &QAbstractButton::clicked, this, &TrayRow::removed);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name, 0, Qt::AlignLeading);
    words->addWidget(line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(words, 1);
    for (ActionButton *action : {up, down, remove})
        row->addWidget(action, 0, Qt::AlignTop);
    for (ActionButton *action : {name, up, down, remove})
        action->installEventFilter(this);
}

ActionButton *TrayRow::button(const QString &iconName, const QString &text, const QString &objectName)
{
    auto *made = new ActionButton(iconName, text, ActionButton::Look::Bare);
    made->setIconOnly(true);
    made->setObjectName(objectName);
    return made;
}

bool TrayRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (!isArrow || key->modifiers() != Qt::AltModifier)
        return QWidget::eventFilter(watched, event);
    Q_EMIT moved(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace waymark::ui
