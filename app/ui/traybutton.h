#pragma once

#include "core/tray.h"
#include "ui/widgets.h"

namespace waymark::ui {

class Session;

/// Adds one service or page to the sheet, or takes it off again. `session` outlives the button.
class TrayButton : public ActionButton
{
    Q_OBJECT

public:
    TrayButton(const core::TrayItem &item, Session &session, QWidget *parent = nullptr);

private:
    void toggle();
    void showState();

    core::TrayItem m_item;
    Session &m_session;
};

} // namespace waymark::ui
