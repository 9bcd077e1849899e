#include "ui/settingspage.h"

#include "core/wording.h"
#include "ui/choices.h"
#include "ui/flowlayout.h"
#include "ui/parts.h"
#include "ui/placechoice.h"
#include "ui/preferencekeeping.h"
#include "ui/servicewords.h"
#include "ui/session.h"
#include "ui/statusline.h"
#include "ui/stepper.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textStep = 10;

QString nameOf(core::Theme theme)
{
    switch (theme) {
    case core::Theme::Light:
        return SettingsPage::tr("Light");
    case core::Theme::Dark:
        return SettingsPage::tr("Dark");
    case core::Theme::HighContrast:
        return SettingsPage::tr("High contrast");
    }
    Q_UNREACHABLE();
}

} // namespace

SettingsPage::SettingsPage(Context &context, Session &session, QWidget *parent)
    : ColumnPage(session, parent)
    , m_context(context)
{
    // Queued: what was pressed is about to be replaced. The place can also be chosen elsewhere in the window.
    connect(&session, &Session::preferencesChanged, this, &SettingsPage::refresh, Qt::QueuedConnection);
}

void SettingsPage::fill(QVBoxLayout &column, const Location &)
{
    QVBoxLayout *top = addGroup(column);
    addHeading(*top, tr("Settings"));
    addText(*top,
            m_context.remembered.exists()
                ? tr("Changes work at once, and are remembered on this computer.")
                : tr("Changes work at once. They are forgotten when Waymark closes."),
            u"settingsNote"_s)
        ->setQuiet(true);
    addPlace(column);
    addLanguage(column);
    addTextSize(column);
    addLook(column);
    addPlainNames(column);
    addLeaving(column);
    addIdleClearing(column);
    if (m_context.isShared)
        return;
    addInputMethod(column);
    addRemembering(column);
}

void SettingsPage::addPlace(QVBoxLayout &column)
{
    QVBoxLayout *group = addSection(column, tr("Where are you?"),
                                    tr("Nothing is guessed. The place puts its services first and sets the "
                                       "emergency line; it hides nothing."),
                                    u"placeNote"_s);
    auto *choice = new PlaceChoice(m_context.directory, m_session.preferences().place);
    choice->setObjectName(u"place"_s);
    connect(choice, &PlaceChoice::chosen, this, [this](const core::Place &place) {
        change([&](core::Preferences &preferences) { preferences.place = place; });
    });
    group->addWidget(choice, 0, Qt::AlignLeading);
}

void SettingsPage::addLanguage(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Language"), 2));
    FlowLayout *row = addChoices(*group);
    for (const QString &language : m_context.languages) {
        QAbstractButton *button = addChoice(*row, ownNameOf(language), u"language-"_s + language,
                                            language == m_session.preferences().language);
        connect(button, &QAbstractButton::clicked, this, [this, language] {
            change([&](core::Preferences &preferences) { preferences.language = language; });
        });
    }
}

void SettingsPage::addTextSize(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Text size"), 2));
    auto *size = new Stepper({tr("Size"), tr("Smaller text"), tr("Larger text"), u" %"_s},
                             core::boundedTextPercent(0), core::boundedTextPercent(1000), textStep);
    size->setNames(u"textSize"_s);
    size->setValue(m_session.preferences().textPercent);
    connect(size, &Stepper::changed, this, [this](int percent) {
        change([&](core::Preferences &preferences) { preferences.textPercent = percent; });
    });
    group->addWidget(size);
}

void SettingsPage::addLook(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Colours"), 2));
    FlowLayout *row = addChoices(*group);
    for (const core::Theme theme : {core::Theme::Light, core::Theme::Dark, core::Theme::HighContrast}) {
        QAbstractButton *button = addChoice(*row, nameOf(theme), u"theme-"_s + core::themeName(theme),
                                            theme == m_session.preferences().theme);
        connect(button, &QAbstractButton::clicked, this, [this, theme] {
            change([&](core::Preferences &preferences) { preferences.theme = theme; });
        });
    }
}

void SettingsPage::addPlainNames(QVBoxLayout &column)
{
    QVBoxLayout *group = addSection(column, tr("Names of services"),
                                    tr("Plain names tell less to somebody who looks at the screen: “Support "
                                       "line, day and night”. What is said "
                                       "about a service stays as it is."),
                                    u"plainNamesNote"_s);
    addBox(*group, tr("Show plain names"), u"plainNames"_s, &core::Preferences::plainNames);
}

void SettingsPage::addLeaving(QVBoxLayout &column)
{
    QVBoxLayout *group = addSection(
        column, tr("Ways to leave"),
        tr("“Leave now” and pressing Esc or Shift three times always work. One press of a function key can "
           "leave too; choose one that nothing else on this computer uses."),
        u"leavingNote"_s);
    FlowLayout *row = addChoices(*group);
    for (const int key : {0, 9, 10, 11, 12}) {
        const QString name = key == 0 ? tr("No function key") : core::isolated(u"F%1"_s.arg(key));
        QAbstractButton *button =
            addChoice(*row, name, u"leaveKey-%1"_s.arg(key), key == m_session.preferences().leaveKey);
        connect(button, &QAbstractButton::clicked, this,
                [this, key] { change([&](core::Preferences &preferences) { preferences.leaveKey = key; }); });
    }
    addBox(*group, tr("Give me more time between presses"), u"slowLeaving"_s,
           &core::Preferences::slowLeaving);
}

void SettingsPage::addIdleClearing(QVBoxLayout &column)
{
    if (m_context.isShared) {
        addSection(column, tr("A computer for many people"),
                   tr("After 3 minutes without a key or a click Waymark asks whether you are still there. "
                      "30 seconds later it clears everything for the next person. “Start again” clears it at "
                      "once. Settings cannot be remembered here."),
                   u"sharedNote"_s);
        return;
    }
    QVBoxLayout *group = addSection(
        column, tr("When you walk away"),
        tr("Waymark can clear everything when nobody has pressed a key or clicked for 3 minutes. It asks "
           "first, and waits another 30 seconds. “Start again” clears everything at once."),
        u"idleNote"_s);
    addBox(*group, tr("Clear everything when I walk away"), u"clearWhenIdle"_s,
           &core::Preferences::clearWhenIdle);
}

void SettingsPage::addInputMethod(QVBoxLayout &column)
{
    QVBoxLayout *group = addSection(
        column, tr("Typing in Chinese, Japanese, Korean and others"),
        tr("These need the computer’s input method. It sees every key, and may learn your words, so Waymark "
           "keeps it out. If you turn it on, it works from the next start, as long as settings are "
           "remembered; or start Waymark with --input-method."),
        u"inputMethodNote"_s);
    addBox(*group, tr("Let the input method see what I type"), u"inputMethod"_s,
           &core::Preferences::inputMethod);
}

void SettingsPage::addBox(QVBoxLayout &group, const QString &text, const QString &objectName,
                          bool core::Preferences::*value)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName);
    box->setMinimumHeight(currentSizes().target);
    box->setChecked(m_session.preferences().*value);
    connect(box, &QAbstractButton::clicked, this, [this, value](bool on) {
        change([&](core::Preferences &preferences) { preferences.*value = on; });
    });
    group.addWidget(box);
}

void SettingsPage::addRemembering(QVBoxLayout &column)
{
    QVBoxLayout *group = addSection(column, tr("Next time"),
                                    //: %1 is the path of a file
                                    tr("If you turn this on, Waymark writes these settings to the file %1. "
                                       "Nothing that you search for or read is in it. Whoever finds the file "
                                       "knows that Waymark was used here.")
                                        .arg(core::isolated(m_context.remembered.path())),
                                    u"rememberNote"_s);
    auto *box = new QCheckBox(tr("Remember these on this computer"));
    box->setObjectName(u"remember"_s);
    box->setMinimumHeight(currentSizes().target);
    box->setChecked(m_context.remembered.exists());
    connect(box, &QAbstractButton::clicked, this, &SettingsPage::setRemembered);
    group->addWidget(box);
    if (m_context.remembered.exists()) {
        auto *forget = new ActionButton(tr("Forget it"));
        forget->setObjectName(u"forget"_s);
        connect(forget, &QAbstractButton::clicked, this, [this] { setRemembered(false); });
        group->addWidget(forget, 0, Qt::AlignLeading);
    }
    auto *status = new StatusLine;
    group->addWidget(status);
    if (m_failure)
        status->say(*m_failure);
}

void SettingsPage::change(const std::function<void(core::Preferences &)> &how)
{
    core::Preferences changed = m_session.preferences();
    how(changed);
    m_failure = takePreferences(m_context, m_session, changed);
}

void SettingsPage::setRemembered(bool on)
{
    const auto done =
        on ? m_context.remembered.remember(m_session.preferences()) : m_context.remembered.forget();
    m_failure.reset();
    if (!done)
        m_failure = done.error();
    // Queued: the box that was pressed is about to be replaced.
    QMetaObject::invokeMethod(this, &SettingsPage::refresh, Qt::QueuedConnection);
}

} // namespace waymark::ui
