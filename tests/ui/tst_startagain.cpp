#include "ui/drivenwindow.h"
#include "ui/seen.h"

#include <QLineEdit>

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
    void settingsGoBackUnlessRemembered();
    void aCountryOfTheEmergencyLineIsRememberedToo();
    void aCountryThatCannotBeRememberedSaysSo();

private:
    std::unique_ptr<DrivenWindow> m_driven;
};

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
