#include "ui/pages.h"

#include "ui/aboutpage.h"
#include "ui/advicelistpage.h"
#include "ui/adviceview.h"
#include "ui/practicepage.h"
#include "ui/servicepage.h"
#include "ui/settingspage.h"
#include "ui/traypage.h"

namespace waymark::ui {

Page *makePage(Location::Kind kind, Context &context, Session &session, QWidget *parent)
{
    switch (kind) {
    case Location::Kind::Service:
        return new ServicePage(context, session, parent);
    case Location::Kind::Advice:
        return new AdviceView(context, session, parent);
    case Location::Kind::AdviceList:
        return new AdviceListPage(context, session, parent);
    case Location::Kind::Tray:
        return new TrayPage(context, session, parent);
    case Location::Kind::Settings:
        return new SettingsPage(context, session, parent);
    case Location::Kind::About:
        return new AboutPage(context, session, parent);
    case Location::Kind::Practice:
        return new PracticePage(session, parent);
    case Location::Kind::Home:
    case Location::Kind::Results:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace waymark::ui
