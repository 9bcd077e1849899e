#include "states.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QDrag>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QProgressDialog>
#include <QTimer>
#include <QVBoxLayout>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace {

constexpr int busyForMilliseconds = 8000;

} // namespace

ProbeWindow::ProbeWindow()
{
    setWindowTitle(u"Probe"_s);
    resize(500, 400);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    auto *edit = new QLineEdit(u"0808 500 2222"_s);
    edit->setCompleter(new QCompleter({u"alpha"_s, u"alps"_s}, edit));
    auto *combo = new QComboBox;
    combo->addItems({u"one"_s, u"two"_s});
    auto *list = new QListWidget;
    list->addItem(u"item"_s);
    list->item(0)->setFlags(list->item(0)->flags() | Qt::ItemIsEditable);
    layout->addWidget(edit);
    layout->addWidget(combo);
    layout->addWidget(list);
    layout->addStretch();
    setCentralWidget(content);
    auto *menu = menuBar()->addMenu(u"Menu"_s);
    menu->addMenu(u"Submenu"_s)->addAction(u"Entry"_s);
    menu->addAction(u"Other"_s);
}

bool ProbeWindow::enter(const QString &state)
{
    const QHash<QString, std::function<void()>> states{
        {u"normal"_s, [this] { Q_EMIT reached(); }},
        {u"typing"_s,
         [this] {
             findChild<QLineEdit *>()->setFocus();
             Q_EMIT reached();
         }},
        {u"selected"_s,
         [this] {
             findChild<QLineEdit *>()->selectAll();
             Q_EMIT reached();
         }},
        {u"completer"_s, [this] { openCompleter(); }},
        {u"combo"_s, [this] { openCombo(); }},
        {u"menu"_s, [this] { openMenu(1); }},
        {u"submenu"_s, [this] { openMenu(2); }},
        {u"context-menu"_s, [this] { openContextMenu(); }},
        {u"item-editor"_s, [this] { editItem(); }},
        {u"message-box"_s, [this] { QMessageBox::information(this, u"Box"_s, u"Text"_s); }},
        {u"nested-dialogs"_s, [this] { openDialogs(3); }},
        {u"progress-dialog"_s, [this] { openProgress(); }},
        {u"whats-this"_s,
         [this] {
             QWhatsThis::enterWhatsThisMode();
             Q_EMIT reached();
         }},
        {u"full-screen"_s,
         [this] {
             showFullScreen();
             soon([this] { Q_EMIT reached(); });
         }},
        {u"mirrored"_s,
         [this] {
             QApplication::setLayoutDirection(Qt::RightToLeft);
             Q_EMIT reached();
         }},
        {u"drag"_s, [this] { Q_EMIT reached(); }},
        {u"busy"_s, [this] { beBusy(); }},
        {u"busy-menu"_s,
         [this] {
             soon([this] { beBusy(); });
             openMenu(1);
         }},
        {u"busy-combo"_s,
         [this] {
             soon([this] { beBusy(); });
             openCombo();
         }},
        {u"busy-message-box"_s,
         [this] {
             soon([this] { beBusy(); });
             QMessageBox::information(this, u"Box"_s, u"Text"_s);
         }},
        {u"grabs-keys"_s, [this] { grabKeys(); }},
    };
    if (!states.contains(state))
        return false;
    // Modal ones run their own event loop: the state counts as reached once that has settled.
    if (state == "message-box"_L1)
        soon([this] { Q_EMIT reached(); });
    states[state]();
    return true;
}

void ProbeWindow::soon(const std::function<void()> &act)
{
    QTimer::singleShot(300, this, act);
}

void ProbeWindow::openMenu(int depth)
{
    QMenu *menu = menuBar()->actions().first()->menu();
    menuBar()->setActiveAction(menuBar()->actions().first());
    if (depth == 2)
        menu->setActiveAction(menu->actions().first());
    soon([this] { Q_EMIT reached(); });
}

void ProbeWindow::openContextMenu()
{
    soon([this] { Q_EMIT reached(); });
    QMenu menu;
    menu.addAction(u"Entry"_s);
    menu.exec(mapToGlobal(QPoint(100, 100)));
}

void ProbeWindow::openCombo()
{
    findChild<QComboBox *>()->showPopup();
    soon([this] { Q_EMIT reached(); });
}

void ProbeWindow::openCompleter()
{
    auto *edit = findChild<QLineEdit *>();
    edit->setFocus();
    edit->setText(u"al"_s);
    edit->completer()->setCompletionPrefix(u"al"_s);
    edit->completer()->complete();
    soon([this] { Q_EMIT reached(); });
}

void ProbeWindow::editItem()
{
    auto *list = findChild<QListWidget *>();
    list->editItem(list->item(0));
    Q_EMIT reached();
}

void ProbeWindow::openDialogs(int count)
{
    if (count == 0) {
        soon([this] { Q_EMIT reached(); });
        return;
    }
    QDialog dialog(QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this);
    dialog.resize(200, 100);
    QTimer::singleShot(0, &dialog, [this, count] { openDialogs(count - 1); });
    dialog.exec();
}

void ProbeWindow::openProgress()
{
    auto *dialog = new QProgressDialog(u"Working"_s, u"Stop"_s, 0, 100, this);
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->setMinimumDuration(0);
    dialog->show();
    soon([this] { Q_EMIT reached(); });
}

void ProbeWindow::beBusy()
{
    Q_EMIT reached();
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(busyForMilliseconds)) {
    }
}

void ProbeWindow::grabKeys()
{
    auto *grabber = new QWidget(nullptr, Qt::X11BypassWindowManagerHint | Qt::WindowDoesNotAcceptFocus);
    grabber->resize(50, 50);
    grabber->show();
    soon([this, grabber] {
        grabber->grabKeyboard();
        Q_EMIT reached();
    });
}

void ProbeWindow::mousePressEvent(QMouseEvent *)
{
    auto *drag = new QDrag(this);
    auto *dragged = new QMimeData;
    dragged->setText(u"dragged"_s);
    drag->setMimeData(dragged);
    soon([this] { Q_EMIT reached(); });
    drag->exec();
}
