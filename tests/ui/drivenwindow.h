#pragma once

#include "ui/fakecontext.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QTest>

#include <memory>

namespace waymark::tests {

/// The real window on a made-up context, driven by name, mouse and keys.
struct DrivenWindow
{
    FakeContext fake;
    std::unique_ptr<ui::MainWindow> window;

    void open(const core::Preferences &preferences = {}, QSize size = {1024, 600})
    {
        window = std::make_unique<ui::MainWindow>(fake.context, preferences);
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /// The page that the emergency line has a button to, where a pack has it. Before open().
    void addNoSpeechPage()
    {
        core::AdvicePage page;
        page.id = QStringLiteral("cannot-speak-or-hear");
        page.title = QStringLiteral("If you cannot speak or hear");
        fake.directory.pages.append(page);
    }

    template<class T = QWidget> T *find(const QString &name) const { return window->findChild<T *>(name); }
    /// On the screen now, not only made.
    [[nodiscard]] QWidget *shown(const QString &name) const
    {
        for (QWidget *widget : window->findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void click(const QString &name) const
    {
        QWidget *widget = shown(name);
        QVERIFY2(widget, qPrintable(name));
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void type(const QString &text) const { QTest::keyClicks(find(QStringLiteral("search")), text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void go(ui::Location::Kind kind, const QString &id = {}) const
    {
        window->session().go(ui::Location::of(kind, id));
    }

    [[nodiscard]] QListView *list() const { return find<QListView>(QStringLiteral("results")); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList found;
        for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
            found.append(list()->model()->index(row, 0).data().toString());
        return found;
    }
    /// Waits for the menu of this name, and chooses what it says.
    void choose(const QString &menuName, const QString &text) const
    {
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = window->findChild<QMenu *>(menuName)) && menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        QFAIL(qPrintable(menuName + QStringLiteral(" does not offer ") + text));
    }
    /// In the window's own coordinates.
    [[nodiscard]] QRect placeOf(const QWidget *widget) const
    {
        return {widget->mapTo(window.get(), QPoint(0, 0)), widget->size()};
    }
};

inline core::Preferences preferencesFor(const QString &place, int textPercent = 100)
{
    core::Preferences preferences;
    preferences.place = core::Place::parse(place).value_or(core::Place());
    preferences.textPercent = textPercent;
    return preferences;
}

} // namespace waymark::tests
