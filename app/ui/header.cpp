#include "ui/header.h"

#include "ui/leavebutton.h"
#include "ui/searchfield.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QHBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersInField = 42;
/// With 0 everything has its words, with the one before the last all are icons, and with the last About has
/// gone (Settings and home lead there).
constexpr int levels = 6;

/// Unlike isHidden(), which is true of everything before the window is shown.
bool isTakenAway(const QWidget *widget)
{
    return widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
}

ActionButton *bareButton(const QString &iconName, const QString &text, const QString &name)
{
    auto *button = new ActionButton(iconName, text, ActionButton::Look::Bare);
    button->setObjectName(name);
    return button;
}

} // namespace

Header::Header(core::Leaving &leaving, Session &session, bool leaveWithEnglish, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_back(bareButton(u"back"_s, tr("Back"), u"back"_s))
    //: A button: forgets everything that this person did and shows home
    , m_restart(bareButton(u"restart"_s, tr("Start again"), u"startAgain"_s))
    , m_field(new SearchField)
    , m_sheet(bareButton(u"sheet"_s, {}, u"sheet"_s))
    , m_settings(bareButton(u"settings"_s, tr("Settings"), u"settings"_s))
    , m_about(bareButton(u"about"_s, tr("About"), u"about"_s))
    , m_leave(new LeaveButton(leaving, leaveWithEnglish))
{
    m_restart->setAccessibleDescription(tr("Forgets what you did here and shows the first screen."));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    const int grid = currentSizes().grid;
    layout->setContentsMargins(grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_restart), static_cast<QWidget *>(m_field),
          static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_settings),
          static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_leave)})
        layout->addWidget(widget, widget == m_field ? 1 : 0);

    connect(m_back, &ActionButton::clicked, &session, &Session::goBack);
    connect(m_restart, &ActionButton::clicked, this, &Header::startAgainPressed);
    connect(m_sheet, &ActionButton::clicked, this,
            [this] { m_session.go(Location::of(Location::Kind::Tray)); });
    connect(m_settings, &ActionButton::clicked, this,
            [this] { m_session.go(Location::of(Location::Kind::Settings)); });
    connect(m_about, &ActionButton::clicked, this,
            [this] { m_session.go(Location::of(Location::Kind::About)); });
    connect(&session, &Session::trayChanged, this, &Header::showSession);
    connect(&session, &Session::moved, this, &Header::showSession);
    showSession();
}

QList<QWidget *> Header::buttons() const
{
    return {m_back, m_restart, m_sheet, m_settings, m_about};
}

void Header::showLeaveAlone()
{
    m_isLeaveAlone = true;
    for (QWidget *widget : buttons())
        widget->hide();
    m_field->hide();
    static_cast<QBoxLayout *>(layout())->insertStretch(0, 1);
}

void Header::showSession()
{
    m_back->setEnabled(m_session.canGoBack());
    fit();
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Header::fit()
{
    if (m_isLeaveAlone)
        return;
    const int wanted = lettersInField * fontMetrics().averageCharWidth();
    for (int level = 0; level < levels; ++level) {
        setLevel(level);
        if (roomForField() >= wanted)
            break;
    }
    layout()->invalidate();
    layout()->activate();
}

void Header::setLevel(int level)
{
    const int picked = int(m_session.tray().items().size());
    //: A button to the services and pages that were picked for printing; %n is how many
    const QString sheet = picked > 0 ? tr("Sheet (%n)", nullptr, picked) : tr("Sheet");
    m_sheet->setText(level < 4 ? sheet : QString::number(picked));
    if (sheet != m_sheet->accessibleName())
        m_sheet->setAccessibleName(sheet);
    m_sheet->setToolTip(level < 4 ? QString() : sheet);
    m_sheet->updateGeometry();
    m_settings->setIconOnly(level >= 1);
    m_about->setIconOnly(level >= 1);
    m_back->setIconOnly(level >= 2);
    m_restart->setIconOnly(level >= 3);
    m_about->setVisible(level < 5);
}

int Header::roomForField() const
{
    QList<QWidget *> widgets = buttons();
    widgets.append(m_leave);
    int others = 0;
    for (const QWidget *widget : std::as_const(widgets))
        others += isTakenAway(widget) ? 0 : widget->sizeHint().width() + layout()->spacing();
    const QMargins margins = layout()->contentsMargins();
    return width() - margins.left() - margins.right() - others;
}

} // namespace waymark::ui
