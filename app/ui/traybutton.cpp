#include "ui/traybutton.h"

#include "ui/session.h"

namespace waymark::ui {

using namespace Qt::StringLiterals;

TrayButton::TrayButton(const core::TrayItem &item, Session &session, QWidget *parent)
    : ActionButton(u"sheet"_s, QString(), Look::Plain, parent)
    , m_item(item)
    , m_session(session)
{
    setObjectName(u"trayButton"_s);
    connect(this, &QAbstractButton::clicked, this, &TrayButton::toggle);
    connect(&session, &Session::trayChanged, this, &TrayButton::showState);
    showState();
}

void TrayButton::toggle()
{
    if (m_session.tray().contains(m_item))
        m_session.removeFromTray(m_item);
    else
        m_session.addToTray(m_item);
}

void TrayButton::showState()
{
    setText(m_session.tray().contains(m_item) ? tr("Remove from the sheet") : tr("Add to the sheet"));
}

} // namespace waymark::ui
