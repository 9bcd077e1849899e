#pragma once

#include "core/tray.h"

#include <QWidget>

namespace waymark::ui {

class ActionButton;

/// One thing on the sheet: its name, and what can be done with it. Alt+Up and Alt+Down move it too.
class TrayRow : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        core::TrayItem item;
        QString name;
        QString line;   ///< its number, or that it is a page
        QString spoken; ///< the same for a screen reader
        bool isFirst = false;
        bool isLast = false;
    };
    explicit TrayRow(const Content &content, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();
    void moved(int by); ///< -1 up, 1 down
    void removed();

protected:
    /// Looks at the keys of its buttons first: a button takes arrow keys for itself.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] ActionButton *button(const QString &iconName, const QString &text,
                                       const QString &objectName);
};

} // namespace waymark::ui
