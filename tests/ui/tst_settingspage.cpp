#include "ui/aboutpage.h"
#include "ui/fakecontext.h"
#include "ui/placechoice.h"
#include "ui/seen.h"
#include "ui/session.h"
#include "ui/settingspage.h"
#include "ui/statusline.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;

/// Settings, and About, which tells what they mean.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme({}); }
    void init() { failOnWarnings(); }
    void nothingIsGuessed();
    void thePlaceIsChosenByName();
    void aPlaceChosenElsewhereIsShown();
    void changesWorkAtOnce();
    void textSizeStaysWithinItsBounds();
    void theFocusStaysOnWhatWasPressed();
    void languagesCarryTheirOwnNames();
    void aFunctionKeyMayLeave();
    void moreTimeBetweenPressesCanBeHad();
    void theInputMethodIsOffAndItIsSaidWhy();
    void rememberingIsOffAtFirstAndSaysWhatItWrites();
    void whatIsRememberedFollowsLaterChanges();
    void forgettingDeletesIt();
    void aFailureToRememberIsSaid();
    void aboutTellsTheAgeOfTheFacts();
    void aboutSaysWhenFactsAreOld();
    void aboutTellsWhatCannotBeHidden();
    void aboutWithoutAPackSaysWhy();

private:
    struct Shown
    {
        explicit Shown(const core::Preferences &preferences = {})
            : session(preferences)
            , page(fake.context, session)
        {
            page.open(ui::Location::of(ui::Location::Kind::Settings));
        }
        [[nodiscard]] ui::PlaceChoice *place() const { return find<ui::PlaceChoice>(page, u"place"_s); }
        void press(const QString &name) const { find<QAbstractButton>(page, name)->click(); }

        FakeContext fake;
        ui::Session session;
        ui::SettingsPage page;
    };
    static QString aboutText(FakeContext &fake)
    {
        ui::Session session({});
        ui::AboutPage page(fake.context, session);
        page.open(ui::Location::of(ui::Location::Kind::About));
        return allText(page);
    }
};

void SettingsPageTest::nothingIsGuessed()
{
    Shown shown;
    QCOMPARE(shown.place()->currentText(), u"Not chosen"_s);
    QVERIFY(textOf(shown.page, u"placeNote"_s).startsWith(u"Nothing is guessed."_s));
}

void SettingsPageTest::thePlaceIsChosenByName()
{
    Shown shown;
    QStringList names;
    for (int i = 0; i < shown.place()->count(); ++i)
        names.append(shown.place()->itemText(i));
    QCOMPARE(names, (QStringList{u"Not chosen"_s, u"United Kingdom"_s, u"England"_s, u"Wales"_s,
                                 u"Scotland"_s, u"Northern Ireland"_s, u"Ireland"_s, u"Japan"_s}));
    shown.place()->setFocus();
    QTest::keyClick(shown.place(), Qt::Key_S);
    QCOMPARE(shown.session.preferences().place.code(), u"GB-SCT"_s);
}

void SettingsPageTest::aPlaceChosenElsewhereIsShown()
{
    Shown shown;
    core::Preferences changed;
    changed.place = core::Place::parse(u"JP"_s).value();
    shown.session.setPreferences(changed);
    QTRY_COMPARE(shown.place()->currentText(), u"Japan"_s);
}

void SettingsPageTest::changesWorkAtOnce()
{
    Shown shown;
    shown.press(u"theme-dark"_s);
    QCOMPARE(shown.session.preferences().theme, core::Theme::Dark);
    shown.press(u"theme-high-contrast"_s);
    QCOMPARE(shown.session.preferences().theme, core::Theme::HighContrast);
    shown.press(u"plainNames"_s);
    QVERIFY(shown.session.preferences().plainNames);
    shown.press(u"language-cy"_s);
    QCOMPARE(shown.session.preferences().language, u"cy"_s);
    QVERIFY(!shown.fake.remembered.exists());
}

void SettingsPageTest::textSizeStaysWithinItsBounds()
{
    Shown shown;
    for (int step = 0; step < 15; ++step)
        shown.press(u"textSize-more"_s);
    QCOMPARE(shown.session.preferences().textPercent, 200);
    QVERIFY(!find<QAbstractButton>(shown.page, u"textSize-more"_s)->isEnabled());
    for (int step = 0; step < 15; ++step)
        shown.press(u"textSize-less"_s);
    QCOMPARE(shown.session.preferences().textPercent, 100);
}

void SettingsPageTest::theFocusStaysOnWhatWasPressed()
{
    Shown shown;
    showAt(shown.page, {1024, 600});
    find(shown.page, u"textSize-more"_s)->setFocus();
    const QWidget *before = QApplication::focusWidget();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != before);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"textSize-more"_s);
}

void SettingsPageTest::languagesCarryTheirOwnNames()
{
    Shown shown;
    QCOMPARE(find<QAbstractButton>(shown.page, u"language-en"_s)->text(), u"English"_s);
    QCOMPARE(find<QAbstractButton>(shown.page, u"language-cy"_s)->text(), u"Cymraeg"_s);
    QCOMPARE(find<QAbstractButton>(shown.page, u"language-ar"_s)->text(), u"العربية"_s);
}

void SettingsPageTest::rememberingIsOffAtFirstAndSaysWhatItWrites()
{
    Shown shown;
    QVERIFY(!find<QAbstractButton>(shown.page, u"remember"_s)->isChecked());
    QVERIFY(!shown.page.findChild<QWidget *>(u"forget"_s));
    const QString note = textOf(shown.page, u"rememberNote"_s);
    QVERIFY(note.contains(shown.fake.remembered.path()));
    QVERIFY(note.contains(u"these settings"_s));
}

void SettingsPageTest::whatIsRememberedFollowsLaterChanges()
{
    Shown shown;
    shown.press(u"remember"_s);
    QCOMPARE(shown.fake.remembered.kept, shown.session.preferences());
    shown.press(u"theme-dark"_s);
    QCOMPARE(shown.fake.remembered.kept->theme, core::Theme::Dark);
    QTRY_VERIFY(textOf(shown.page, u"settingsNote"_s).contains(u"remembered on this computer"_s));
}

void SettingsPageTest::forgettingDeletesIt()
{
    Shown shown;
    shown.press(u"remember"_s);
    QTRY_VERIFY(shown.page.findChild<QWidget *>(u"forget"_s));
    shown.press(u"forget"_s);
    QVERIFY(!shown.fake.remembered.exists());
    QTRY_VERIFY(!shown.page.findChild<QWidget *>(u"forget"_s));
    QVERIFY(!find<QAbstractButton>(shown.page, u"remember"_s)->isChecked());
}

void SettingsPageTest::aFailureToRememberIsSaid()
{
    Shown shown;
    shown.fake.remembered.error =
        core::Error{core::ErrorKind::World, u"The folder cannot be written to."_s, {}};
    shown.press(u"remember"_s);
    QTRY_COMPARE(find<ui::StatusLine>(shown.page, u"status"_s)->text(),
                 u"The folder cannot be written to."_s);
    QVERIFY(!find<QAbstractButton>(shown.page, u"remember"_s)->isChecked());
}

void SettingsPageTest::aFunctionKeyMayLeave()
{
    Shown shown;
    QVERIFY(find<QAbstractButton>(shown.page, u"leaveKey-0"_s)->isChecked());
    shown.press(u"leaveKey-9"_s);
    QCOMPARE(shown.session.preferences().leaveKey, 9);
    QTRY_VERIFY(find<QAbstractButton>(shown.page, u"leaveKey-9"_s)->isChecked());
    shown.press(u"leaveKey-0"_s);
    QCOMPARE(shown.session.preferences().leaveKey, 0);
}

void SettingsPageTest::moreTimeBetweenPressesCanBeHad()
{
    Shown shown;
    shown.press(u"slowLeaving"_s);
    QVERIFY(shown.session.preferences().slowLeaving);
    QTRY_VERIFY(find<QAbstractButton>(shown.page, u"slowLeaving"_s)->isChecked());
}

void SettingsPageTest::theInputMethodIsOffAndItIsSaidWhy()
{
    Shown shown;
    QVERIFY(!find<QAbstractButton>(shown.page, u"inputMethod"_s)->isChecked());
    const QString note = textOf(shown.page, u"inputMethodNote"_s);
    QVERIFY2(note.contains(u"sees every key"_s) && note.contains(u"--input-method"_s), qPrintable(note));
    shown.press(u"inputMethod"_s);
    QVERIFY(shown.session.preferences().inputMethod);
}

void SettingsPageTest::aboutTellsTheAgeOfTheFacts()
{
    FakeContext fake;
    const QString text = aboutText(fake);
    QVERIFY(text.contains(u"Its facts are of 1 November 2026."_s));
    QVERIFY(!text.contains(u"over 12 months old"_s));
}

void SettingsPageTest::aboutSaysWhenFactsAreOld()
{
    FakeContext fake;
    fake.directory.packInfo.contentDate = QDate(2025, 11, 17);
    QVERIFY(aboutText(fake).contains(u"over 12 months old"_s));
    fake.directory.packInfo.contentDate = QDate(2025, 11, 18);
    QVERIFY(!aboutText(fake).contains(u"over 12 months old"_s));
}

void SettingsPageTest::aboutTellsWhatCannotBeHidden()
{
    FakeContext fake;
    const QString text = aboutText(fake);
    QVERIFY(text.contains(u"That Waymark is on this computer"_s));
    QVERIFY(text.contains(u"Esc three times"_s));
    for (const QString &promise : {u"no trace"_s, u"anonymous"_s, u"untraceable"_s})
        QVERIFY2(!text.contains(promise, Qt::CaseInsensitive), qPrintable(promise));
}

void SettingsPageTest::aboutWithoutAPackSaysWhy()
{
    FakeContext fake;
    fake.context.pack.error = core::Error{core::ErrorKind::File, u"The directory cannot be read."_s, {}};
    QVERIFY(aboutText(fake).contains(u"The directory cannot be read."_s));
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
