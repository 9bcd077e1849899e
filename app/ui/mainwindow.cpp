#include "ui/mainwindow.h"

#include "ui/accessibility.h"
#include "ui/shell.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1120, 760);
constexpr QSize leastSize(640, 420);
/// Title bar and borders, which a window manager adds only once the window is there.
constexpr QSize roomForFrame(8, 40);

bool looksTheSame(const core::Preferences &one, const core::Preferences &other)
{
    return one.language == other.language && one.textPercent == other.textPercent && one.theme == other.theme;
}

} // namespace

MainWindow::MainWindow(Context &context, const core::Preferences &initial, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_initial(initial)
    , m_session(initial)
    , m_practice(context.leaving, *this)
    , m_idle(context.elapsed)
{
    installAccessibility();
    // The same on every screen, so that neither the taskbar nor a screen reader tells what is read.
    setWindowTitle(u"Waymark"_s);
    setObjectName("window"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(leastSize);
    resize(usualSize.boundedTo(screen()->availableSize() - roomForFrame).expandedTo(leastSize));
    addShortcuts();
    applyTheme(initial);
    build();
    connect(&m_session, &Session::preferencesChanged, this, &MainWindow::followPreferences);
    connect(&m_session, &Session::practiceAsked, &m_practice, &Practice::begin);
    connect(&m_practice, &Practice::over, this, &MainWindow::endPractice);
    followIdle();
    if (context.remark)
        m_shell->say(context.remark->sentence);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_context.leaving.leave(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_session.goBack(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_shell->focusSearch(); });
    add(QKeySequence(Qt::Key_F6), [this] { stepRegion(true); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { stepRegion(false); });
}

void MainWindow::build()
{
    m_shown = m_session.preferences();
    // An application hands its font and colours on to a window that is there already only while its loop
    // runs.
    setFont(QApplication::font());
    setPalette(QApplication::palette());
    m_shell = new Shell(m_context, m_session, this);
    layout()->addWidget(m_shell);
    connect(m_shell, &Shell::startAgainPressed, this, &MainWindow::startAgain);
    m_shell->show();
}

void MainWindow::rebuild()
{
    m_rebuildWaits = false;
    const QString focused =
        QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    const bool changesLanguage = m_shown.language != m_session.preferences().language;
    delete m_shell;
    if (changesLanguage && m_context.applyLanguage)
        m_context.applyLanguage(m_session.preferences().language);
    applyTheme(m_session.preferences());
    build();
    if (!focused.isEmpty()) {
        if (auto *same = m_shell->findChild<QWidget *>(focused))
            same->setFocus();
    }
}

void MainWindow::followPreferences()
{
    m_context.leaving.setKeys(m_session.preferences().leaveKey, m_session.preferences().slowLeaving);
    setIdleWatch();
    m_idle.heard();
    if (looksTheSame(m_shown, m_session.preferences())) {
        m_shell->refresh();
    } else if (!m_rebuildWaits) {
        // From the event loop: what changed the setting is part of what is thrown away.
        m_rebuildWaits = true;
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    }
}

void MainWindow::startAgain()
{
    m_context.clipboard.clear();
    // What the person asked to have remembered stays.
    m_session.startAgain(m_context.remembered.exists() ? m_session.preferences() : m_initial);
    m_idle.forget();
}

void MainWindow::followIdle()
{
    // A screen reader presses buttons without a key or a click.
    connect(&m_session, &Session::moved, &m_idle, &IdleWatch::heard);
    connect(&m_session, &Session::trayChanged, &m_idle, &IdleWatch::heard);
    connect(&m_idle, &IdleWatch::asked, this, [this](int seconds) { m_shell->askWhoIsThere(seconds); });
    connect(&m_idle, &IdleWatch::answered, this, [this] { m_shell->stopAsking(); });
    connect(&m_idle, &IdleWatch::over, this, &MainWindow::clearForNext);
    setIdleWatch();
}

void MainWindow::setIdleWatch()
{
    m_idle.setOn(m_context.isShared || m_session.preferences().clearWhenIdle);
}

void MainWindow::clearForNext()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    startAgain();
}

void MainWindow::endPractice()
{
    m_session.go(Location::home());
    //: Said on the first screen when the window is back, after somebody tried how leaving looks
    m_shell->say(tr("It worked. Leaving looks the same, but the window stays away."));
}

void MainWindow::setRemainingPresses(int remaining)
{
    m_shell->setRemainingPresses(remaining);
}

QList<QWidget *> MainWindow::tabStops() const
{
    return m_shell->walk().stops();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.leaving.leave();
    event->accept();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *reached = m_shell->walk().step(focusWidget(), next);
    if (!reached)
        return false;
    reached->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::stepRegion(bool forward)
{
    if (QWidget *reached = m_shell->walk().stepRegion(focusWidget(), forward))
        reached->setFocus(Qt::TabFocusReason);
}

} // namespace waymark::ui
