#include "ui/accessibility.h"

#include "ui/announcer.h"
#include "ui/widgets.h"

#include <QAccessibleWidget>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

class HeadingInterface : public QAccessibleWidget
{
public:
    explicit HeadingInterface(Heading *heading)
        : QAccessibleWidget(heading, QAccessible::Heading)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Heading *>(widget())->text()
                                         : QAccessibleWidget::text(kind);
    }
};

class AnnouncerInterface : public QAccessibleWidget
{
public:
    explicit AnnouncerInterface(Announcer *announcer)
        : QAccessibleWidget(announcer, QAccessible::Notification)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Announcer *>(widget())->said() : QString();
    }
};

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (className == "waymark::ui::Heading"_L1)
        return new HeadingInterface(static_cast<Heading *>(object));
    if (className == "waymark::ui::Announcer"_L1)
        return new AnnouncerInterface(static_cast<Announcer *>(object));
    // A plain widget would pass for a mere container, and its title would not be read.
    if (className == "waymark::ui::MainWindow"_L1)
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Window);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace waymark::ui
