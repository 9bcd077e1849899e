#include "ui/drivenwindow.h"
#include "ui/seen.h"

#include <QAccessible>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;
using Kind = ui::Location::Kind;

/// What the next person can reach, and what is kept on request.
class StartAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deletedWordsCannotBeBroughtBack();
    void noScreenKeepsAWord_data();
    void noScreenKeepsAWord();
    void theNextPersonCannotReach_data();
    void theNextPersonCannotReach();
    void settingsGoBackUnlessRemembered();
    void aCountryOfTheEmergencyLineIsRememberedToo();
    void aCountryThatCannotBeRememberedSaysSo();

private:
    void beTheFirstPerson() const;
    [[nodiscard]] QStringList byBack() const;
    [[nodiscard]] QStringList byUndo() const;
    [[nodiscard]] QStringList byCompleter() const;
    [[nodiscard]] QStringList byAccessibility() const;
    [[nodiscard]] QStringList byPrintPanel() const;

    std::unique_ptr<DrivenWindow> m_driven;
};

namespace {

/// All that a screen reader could be told of this and of what is in it, hidden or not.
void listen(QAccessibleInterface *from, QStringList &told)
{
    if (!from)
        return;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        told.append(from->text(kind));
    if (QAccessibleTextInterface *text = from->textInterface())
        told.append(text->text(0, text->characterCount()));
    for (int child = 0; child < from->childCount(); ++child)
        listen(from->child(child), told);
}

} // namespace

void StartAgainTest::init()
{
    failOnWarnings();
    m_driven = std::make_unique<DrivenWindow>();
}

void StartAgainTest::deletedWordsCannotBeBroughtBack()
{
    m_driven->open();
    auto *field = m_driven->find<QLineEdit>(u"search"_s);
    m_driven->type(u"stalked"_s);
    for (int letter = 0; letter < 7; ++letter)
        QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(field->text().isEmpty());
    QVERIFY(field->isUndoAvailable());
    m_driven->click(u"startAgain"_s);
    QVERIFY(!field->isUndoAvailable());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field->text().isEmpty());
}

void StartAgainTest::noScreenKeepsAWord_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("service") << Kind::Service << u"childline"_s;
    QTest::newRow("advice") << Kind::Advice << u"advice-3"_s;
    QTest::newRow("sheet") << Kind::Tray << QString();
    QTest::newRow("settings") << Kind::Settings << QString();
}

void StartAgainTest::noScreenKeepsAWord()
{
    QFETCH(Kind, kind);
    QFETCH(QString, id);
    m_driven->open();
    m_driven->type(u"childline stalked"_s);
    m_driven->window->session().addToTray({core::TrayItem::Kind::Service, u"childline"_s});
    m_driven->go(kind, id);
    m_driven->click(u"startAgain"_s);
    QCOMPARE(m_driven->window->session().location().kind, Kind::Home);
    QTRY_VERIFY(!allText(*m_driven->window).contains("Childline"_L1));
    QTRY_VERIFY(!allText(*m_driven->window).contains("stalked"_L1));
    QVERIFY(m_driven->rows().isEmpty());
    for (QLineEdit *field : m_driven->window->findChildren<QLineEdit *>())
        QVERIFY2(field->text().isEmpty() && !field->isUndoAvailable(), qPrintable(field->objectName()));
    QVERIFY(m_driven->fake.clipboard.cleared >= 1);
}

void StartAgainTest::beTheFirstPerson() const
{
    m_driven->type(u"childline stalked"_s);
    m_driven->window->session().addToTray({core::TrayItem::Kind::Service, u"childline"_s});
    m_driven->go(Kind::Service, u"childline"_s);
    m_driven->go(Kind::Tray);
    QTest::keyClicks(m_driven->shown(u"notes"_s), u"stalked by Zelda"_s);
    QTest::keyClicks(m_driven->shown(u"contact"_s), u"Zelda"_s);
    m_driven->click(u"print"_s);
    QTRY_VERIFY(m_driven->shown(u"printer-Office-Laser"_s));
    m_driven->click(u"printer-Office-Laser"_s);
    m_driven->window->session().setPreferences(preferencesFor(u"IE"_s));
}

QStringList StartAgainTest::byBack() const
{
    QStringList told;
    for (int step = 0; step < 5; ++step) {
        QTest::keyClick(m_driven->window->windowHandle(), Qt::Key_Left, Qt::AltModifier);
        told.append(allText(*m_driven->window));
    }
    return told;
}

QStringList StartAgainTest::byUndo() const
{
    QStringList told;
    m_driven->go(Kind::Tray);
    for (QLineEdit *field : m_driven->window->findChildren<QLineEdit *>()) {
        field->undo();
        field->redo();
        told.append(field->text());
    }
    for (QPlainTextEdit *field : m_driven->window->findChildren<QPlainTextEdit *>()) {
        field->undo();
        told.append(field->toPlainText());
    }
    return told;
}

QStringList StartAgainTest::byCompleter() const
{
    QStringList told;
    for (const QCompleter *completer : m_driven->window->findChildren<QCompleter *>())
        told.append(u"Zelda may be in "_s + completer->objectName());
    m_driven->type(u"Ze"_s);
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != m_driven->window.get() && widget->isVisible())
            told.append(u"Zelda may be in "_s + QLatin1String(widget->metaObject()->className()));
    }
    return told;
}

QStringList StartAgainTest::byAccessibility() const
{
    QStringList told;
    // What is thrown away goes from the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    listen(QAccessible::queryAccessibleInterface(m_driven->window.get()), told);
    return told;
}

QStringList StartAgainTest::byPrintPanel() const
{
    m_driven->window->session().addToTray({core::TrayItem::Kind::Service, u"rcew-247"_s});
    m_driven->go(Kind::Tray);
    QStringList told{allText(*m_driven->window)};
    for (const QPlainTextEdit *field : m_driven->window->findChildren<QPlainTextEdit *>())
        told.append(field->toPlainText());
    m_driven->click(u"print"_s);
    told.append(allText(*m_driven->window));
    const QRegularExpression printers(u"^printer-"_s);
    for (const auto *printer : m_driven->window->findChildren<QRadioButton *>(printers)) {
        if (printer->isChecked())
            told.append(u"Zelda’s printer: "_s + printer->text());
    }
    return told;
}

void StartAgainTest::theNextPersonCannotReach_data()
{
    using Way = QStringList (StartAgainTest::*)() const;
    QTest::addColumn<Way>("way");
    QTest::addColumn<bool>("byItself");
    for (const bool byItself : {false, true}) {
        const QByteArray when = byItself ? "-when-nobody-was-there" : "-after-the-button";
        QTest::newRow("by-back" + when) << &StartAgainTest::byBack << byItself;
        QTest::newRow("by-undo" + when) << &StartAgainTest::byUndo << byItself;
        QTest::newRow("by-a-completer" + when) << &StartAgainTest::byCompleter << byItself;
        QTest::newRow("by-accessibility" + when) << &StartAgainTest::byAccessibility << byItself;
        QTest::newRow("by-the-print-panel" + when) << &StartAgainTest::byPrintPanel << byItself;
    }
}

void StartAgainTest::theNextPersonCannotReach()
{
    using Way = QStringList (StartAgainTest::*)() const;
    QFETCH(Way, way);
    QFETCH(bool, byItself);
    m_driven->fake.context.isShared = byItself;
    m_driven->open();
    beTheFirstPerson();
    if (QTest::currentTestFailed())
        return;
    // What the first person did is to be found until then.
    const QString before = byAccessibility().join(u'\n');
    QVERIFY(before.contains("Childline"_L1) && before.contains("stalked"_L1));
    if (byItself) {
        m_driven->fake.elapsed += std::chrono::hours(1);
        m_driven->window->lookWhoIsThere();
    } else {
        m_driven->click(u"startAgain"_s);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QString told = (this->*way)().join(u'\n');
    for (const QString &word : {u"Childline"_s, u"stalked"_s, u"Zelda"_s})
        QVERIFY2(!told.contains(word, Qt::CaseInsensitive), qPrintable(told));
}

void StartAgainTest::settingsGoBackUnlessRemembered()
{
    m_driven->open();
    m_driven->window->session().setPreferences(preferencesFor(u"IE"_s));
    m_driven->fake.remembered.kept = m_driven->window->session().preferences();
    m_driven->click(u"startAgain"_s);
    QCOMPARE(m_driven->window->session().preferences().place.code(), u"IE"_s);
    m_driven->fake.remembered.kept.reset();
    m_driven->click(u"startAgain"_s);
    QVERIFY(!m_driven->window->session().preferences().place.isSet());
}

void StartAgainTest::aCountryOfTheEmergencyLineIsRememberedToo()
{
    m_driven->fake.remembered.kept = core::Preferences();
    m_driven->open();
    m_driven->click(u"somewhereElse"_s);
    m_driven->choose(u"countries"_s, u"Japan"_s);
    QTRY_COMPARE(m_driven->fake.remembered.kept->place.code(), u"JP"_s);
    m_driven = std::make_unique<DrivenWindow>();
    m_driven->open();
    m_driven->click(u"somewhereElse"_s);
    m_driven->choose(u"countries"_s, u"Ireland"_s);
    QTRY_COMPARE(m_driven->window->session().preferences().place.code(), u"IE"_s);
    QVERIFY(!m_driven->fake.remembered.kept);
}

void StartAgainTest::aCountryThatCannotBeRememberedSaysSo()
{
    m_driven->fake.remembered.kept = core::Preferences();
    m_driven->open();
    m_driven->fake.remembered.error =
        core::Error{core::ErrorKind::World, u"The folder cannot be written to."_s, {}};
    m_driven->click(u"somewhereElse"_s);
    m_driven->choose(u"countries"_s, u"Japan"_s);
    QTRY_VERIFY(m_driven->shown(u"said"_s));
    QVERIFY(allText(*m_driven->shown(u"said"_s)).contains("The folder cannot be written to."_L1));
    QCOMPARE(m_driven->window->session().preferences().place.code(), u"JP"_s);
}

QTEST_MAIN(StartAgainTest)
#include "tst_startagain.moc"
