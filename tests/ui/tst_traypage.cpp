#include "ui/announcer.h"
#include "ui/fakecontext.h"
#include "ui/fakesheet.h"
#include "ui/previewwidget.h"
#include "ui/printpanel.h"
#include "ui/savepanel.h"
#include "ui/seen.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/traypage.h"

#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;

class TrayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme({}); }
    void init() { failOnWarnings(); }
    void anEmptySheetSaysHowToFillIt();
    void whatWasPickedStandsInItsOrder();
    void buttonsMoveAndRemove();
    void altArrowsMoveAndKeepTheFocus();
    void everythingCanBeTakenOff();
    void aNameLeadsToItsService();
    void thePreviewFollowsTheSheet();
    void thePreviewHasInkOnWhitePaperInEveryTheme();
    void paperFollowsThePlaceUntilItIsChosen();
    void layoutsFollowTheChoice();
    void cardsAreDiscreetUnlessAskedOtherwise();
    void paperThatALayoutLacksGivesWay();
    void whatIsTypedIsPrintedAndForgotten();
    void typingKeepsTheFocusAndChangesThePreview();
    void typingRenewsWhatHasToBeKnown();
    void carryingIsAskedAboutBeforePaperIsMade_data();
    void carryingIsAskedAboutBeforePaperIsMade();
    void everyLayoutIsOffered_data();
    void everyLayoutIsOffered();
    void paperMayBeInAnotherLanguageThanTheWindow();
    void twoLanguagesAreNeverTheSame();
    void aCodeIsPrintedOnlyWhereItIsWanted();
    void pagesStandInFullOrAsASummary();
    void whatHoldsNoPagesAsksNothingAboutThem_data();
    void whatHoldsNoPagesAsksNothingAboutThem();
    void withoutTranslationsThereIsNothingToChoose();
    void aSheetForEachThingPicked_data();
    void aSheetForEachThingPicked();
    void oneThingAloneNeedsNoChoiceOfSheets();
    void paperChosenWhenPrintingIsThePapersSize();
    void savingOpensInThePageAndEscGoesBack();
    void inLargeTextTheFieldForTheFileIsOnTheScreen();
    void printingOpensInThePage();
    void aPdfCanBeSavedInsteadOfPrinting();
    void comingBackShowsTheSheetAgain();
    void plainNamesAreUsed();
    void clearingLeavesNothing();

private:
    struct Shown
    {
        explicit Shown(const QStringList &ids = {u"rcew-247"_s, u"victim-support"_s, u"advice-3"_s},
                       const core::Preferences &preferences = {})
            : session(preferences)
            , page(fake.context, session)
        {
            for (const QString &id : ids) {
                const bool isPage = id.startsWith(u"advice"_s);
                session.addToTray(
                    {isPage ? core::TrayItem::Kind::Advice : core::TrayItem::Kind::Service, id});
            }
            page.open(ui::Location::of(ui::Location::Kind::Tray));
        }
        [[nodiscard]] QStringList order() const
        {
            QStringList ids;
            for (const core::TrayItem &item : session.tray().items())
                ids.append(item.id);
            return ids;
        }
        [[nodiscard]] QStringList namesShown() const
        {
            QStringList names;
            for (const auto *button : page.findChildren<QAbstractButton *>(QRegularExpression(u"^open-"_s)))
                names.append(button->text());
            return names;
        }

        FakeContext fake;
        ui::Session session;
        ui::TrayPage page;
    };
};

void TrayPageTest::anEmptySheetSaysHowToFillIt()
{
    Shown shown(QStringList{});
    QVERIFY(textOf(shown.page, u"empty"_s).contains(u"Add to the sheet"_s));
    QVERIFY(!shown.page.findChild<QAbstractButton *>(u"savePdf"_s));
}

void TrayPageTest::whatWasPickedStandsInItsOrder()
{
    Shown shown;
    QCOMPARE(shown.namesShown(), (QStringList{u"Rape and Sexual Abuse Support Line (24/7)"_s,
                                              u"Supportline"_s, u"If it has happened to you"_s}));
    QVERIFY(!find<QAbstractButton>(shown.page, u"up-rcew-247"_s)->isEnabled());
    QVERIFY(!find<QAbstractButton>(shown.page, u"down-advice-3"_s)->isEnabled());
}

void TrayPageTest::buttonsMoveAndRemove()
{
    Shown shown;
    click(shown.page, u"down-rcew-247"_s);
    QCOMPARE(shown.order(), (QStringList{u"victim-support"_s, u"rcew-247"_s, u"advice-3"_s}));
    QTRY_COMPARE(shown.namesShown().first(), u"Supportline"_s);
    click(shown.page, u"remove-victim-support"_s);
    QTRY_COMPARE(shown.namesShown().size(), 2);
    QCOMPARE(shown.order(), (QStringList{u"rcew-247"_s, u"advice-3"_s}));
}

void TrayPageTest::altArrowsMoveAndKeepTheFocus()
{
    Shown shown;
    showAt(shown.page, {1024, 600});
    find(shown.page, u"remove-rcew-247"_s)->setFocus();
    for (int step = 1; step <= 2; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(shown.namesShown().indexOf(u"Rape and Sexual Abuse Support Line (24/7)"_s), step);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"remove-rcew-247"_s);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.order(), (QStringList{u"victim-support"_s, u"rcew-247"_s, u"advice-3"_s}));
}

void TrayPageTest::everythingCanBeTakenOff()
{
    Shown shown;
    click(shown.page, u"clearTray"_s);
    QTRY_VERIFY(shown.page.findChild<QLabel *>(u"empty"_s));
    QVERIFY(shown.session.tray().items().isEmpty());
}

void TrayPageTest::aNameLeadsToItsService()
{
    Shown shown;
    click(shown.page, u"open-victim-support"_s);
    QCOMPARE(shown.session.location().kind, ui::Location::Kind::Service);
    QCOMPARE(shown.session.location().id, u"victim-support"_s);
}

void TrayPageTest::thePreviewFollowsTheSheet()
{
    Shown shown({u"rcew-247"_s});
    const QString alone = textOf(shown.page, u"pageCount"_s);
    for (const core::Service &service : shown.fake.directory.services)
        shown.session.addToTray({core::TrayItem::Kind::Service, service.id});
    QTRY_VERIFY(textOf(shown.page, u"pageCount"_s) != alone);
    const QString pages = core::digitsOf(textOf(shown.page, u"pageCount"_s));
    QVERIFY(find(shown.page, u"preview"_s)->accessibleName().contains(pages));
}

void TrayPageTest::thePreviewHasInkOnWhitePaperInEveryTheme()
{
    core::Preferences dark;
    dark.theme = core::Theme::Dark;
    ui::applyTheme(dark);
    Shown shown;
    showAt(shown.page, {1280, 800});
    auto *preview = find<ui::PreviewWidget>(shown.page, u"preview"_s);
    QTRY_VERIFY(preview->height() > 400);
    const QImage image = preview->grab().toImage();
    ui::applyTheme({});
    int white = 0;
    int black = 0;
    for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            white += image.pixelColor(x, y).lightness() > 250;
            black += image.pixelColor(x, y).lightness() < 80;
        }
    }
    QVERIFY2(white > image.width() * 200, qPrintable(QString::number(white)));
    QVERIFY2(black > 1000, qPrintable(QString::number(black)));
}

void TrayPageTest::paperFollowsThePlaceUntilItIsChosen()
{
    core::Preferences american;
    american.place = core::Place::parse(u"US"_s).value();
    Shown shown({u"rcew-247"_s}, american);
    QVERIFY(find<QAbstractButton>(shown.page, u"paperLetter"_s)->isChecked());
    find<QAbstractButton>(shown.page, u"paperA4"_s)->click();
    QVERIFY(find<QAbstractButton>(shown.page, u"paperA4"_s)->isChecked());
    QVERIFY(!find<QAbstractButton>(shown.page, u"paperLetter"_s)->isChecked());
    shown.page.clear();
    shown.page.open(ui::Location::of(ui::Location::Kind::Tray));
    QVERIFY(find<QAbstractButton>(shown.page, u"paperLetter"_s)->isChecked());
}

void TrayPageTest::layoutsFollowTheChoice()
{
    Shown shown;
    QStringList counts;
    for (const QString &layout : {u"layout0"_s, u"layout2"_s, u"layout3"_s, u"layout4"_s}) {
        find<QAbstractButton>(shown.page, layout)->click();
        QVERIFY(find<QAbstractButton>(shown.page, layout)->isChecked());
        counts.append(core::digitsOf(textOf(shown.page, u"pageCount"_s)));
    }
    QVERIFY(counts[1].toInt() > counts[0].toInt());
    QCOMPARE(counts[2], u"1"_s);
    QCOMPARE(counts[3], u"1"_s);
    QVERIFY2(textOf(shown.page, u"remarks"_s).contains(u"left out"_s),
             qPrintable(textOf(shown.page, u"remarks"_s)));
}

void TrayPageTest::cardsAreDiscreetUnlessAskedOtherwise()
{
    Shown shown;
    QVERIFY(find<QAbstractButton>(shown.page, u"notDiscreet"_s)->isChecked());
    find<QAbstractButton>(shown.page, u"layout3"_s)->click();
    QVERIFY(find<QAbstractButton>(shown.page, u"discreet"_s)->isChecked());
    QVERIFY(
        textOf(shown.page, u"remarks"_s).startsWith(u"Anyone who rings or looks up the number will know."_s));
    find<QAbstractButton>(shown.page, u"notDiscreet"_s)->click();
    QVERIFY(find<QAbstractButton>(shown.page, u"notDiscreet"_s)->isChecked());
    QVERIFY(!textOf(shown.page, u"remarks"_s).contains(u"Anyone who rings"_s));
}

void TrayPageTest::paperThatALayoutLacksGivesWay()
{
    Shown shown;
    find<QAbstractButton>(shown.page, u"paperA5"_s)->click();
    QVERIFY(find<QAbstractButton>(shown.page, u"paperA5"_s)->isChecked());
    find<QAbstractButton>(shown.page, u"layout4"_s)->click();
    QVERIFY(!shown.page.findChild<QAbstractButton *>(u"paperA5"_s));
    QVERIFY(find<QAbstractButton>(shown.page, u"paperA4"_s)->isChecked());
}

void TrayPageTest::whatIsTypedIsPrintedAndForgotten()
{
    Shown shown({u"rcew-247"_s});
    QTest::keyClicks(find<QLineEdit>(shown.page, u"contact"_s), u"Sam"_s);
    QTest::keyClicks(find<QPlainTextEdit>(shown.page, u"notes"_s), u"Come on Tuesday"_s);
    find<QAbstractButton>(shown.page, u"layout1"_s)->click();
    QCOMPARE(find<QLineEdit>(shown.page, u"contact"_s)->text(), u"Sam"_s);
    QCOMPARE(find<QPlainTextEdit>(shown.page, u"notes"_s)->toPlainText(), u"Come on Tuesday"_s);
    shown.page.clear();
    shown.page.open(ui::Location::of(ui::Location::Kind::Tray));
    QCOMPARE(find<QLineEdit>(shown.page, u"contact"_s)->text(), QString());
    QCOMPARE(find<QPlainTextEdit>(shown.page, u"notes"_s)->toPlainText(), QString());
    QVERIFY(find<QAbstractButton>(shown.page, u"layout0"_s)->isChecked());
}

void TrayPageTest::typingKeepsTheFocusAndChangesThePreview()
{
    Shown shown({u"rcew-247"_s});
    showAt(shown.page, {1280, 800});
    auto *notes = find<QPlainTextEdit>(shown.page, u"notes"_s);
    notes->setFocus();
    const QString before = textOf(shown.page, u"pageCount"_s);
    notes->insertPlainText(u"A line of notes\n"_s.repeated(80));
    QTRY_VERIFY(textOf(shown.page, u"pageCount"_s) != before);
    QCOMPARE(QApplication::focusWidget(), notes);
    const QString pages = core::digitsOf(textOf(shown.page, u"pageCount"_s));
    QVERIFY(find(shown.page, u"preview"_s)->accessibleName().contains(pages));
}

void TrayPageTest::typingRenewsWhatHasToBeKnown()
{
    Shown shown({u"rcew-247"_s});
    showAt(shown.page, {1280, 800});
    const auto said = [&shown] {
        const auto *remarks = shown.page.findChild<QLabel *>(u"remarks"_s);
        return remarks ? textOf(*remarks) : QString();
    };
    find<QAbstractButton>(shown.page, u"discreet"_s)->click();
    const QString before = said();
    auto *notes = find<QPlainTextEdit>(shown.page, u"notes"_s);
    notes->setFocus();
    notes->insertPlainText(u"Rape and Sexual Abuse Support Line (24/7)"_s);
    QTRY_VERIFY2(said().contains(u"may tell"_s), qPrintable(said()));
    QCOMPARE(QApplication::focusWidget(), notes);
    QTRY_COMPARE(shown.page.findChild<ui::Announcer *>()->said(), said());
    notes->clear();
    QTRY_COMPARE(said(), before);
}

void TrayPageTest::carryingIsAskedAboutBeforePaperIsMade_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("print") << u"print"_s;
    QTest::newRow("save") << u"savePdf"_s;
}

void TrayPageTest::carryingIsAskedAboutBeforePaperIsMade()
{
    QFETCH(QString, way);
    Shown shown;
    find<QAbstractButton>(shown.page, way)->click();
    QVERIFY(textOf(shown.page, u"carryQuestion"_s).startsWith(u"Is it all right for the person to carry"_s));
    find<QAbstractButton>(shown.page, u"makeDiscreet"_s)->click();
    QVERIFY(textOf(shown.page, u"remarks"_s).startsWith(u"Anyone who rings"_s));
    QCOMPARE(find<QAbstractButton>(shown.page, u"makeDiscreet"_s)->text(),
             u"It is discreet: tell all again"_s);
    find<QAbstractButton>(shown.page, u"makeDiscreet"_s)->click();
    find<QAbstractButton>(shown.page, u"makeCards"_s)->click();
    QVERIFY(textOf(shown.page, u"remarks"_s).startsWith(u"Anyone who rings"_s));
    find<QAbstractButton>(shown.page, u"close"_s)->click();
    QTRY_VERIFY(find<QAbstractButton>(shown.page, u"layout3"_s)->isChecked());
}

void TrayPageTest::everyLayoutIsOffered_data()
{
    QTest::addColumn<sheets::Layout>("layout");
    QTest::addColumn<bool>("isDiscreet");
    QTest::addColumn<bool>("holdsNotes");
    using sheets::Layout;
    QTest::newRow("full") << Layout::Full << false << true;
    QTest::newRow("large print") << Layout::Large18 << false << true;
    QTest::newRow("larger print") << Layout::Large24 << false << true;
    QTest::newRow("Easy Read") << Layout::EasyRead << false << true;
    QTest::newRow("cards") << Layout::Cards << true << false;
    QTest::newRow("fold-over cards") << Layout::FoldedCards << true << false;
    QTest::newRow("poster") << Layout::Poster << false << false;
    QTest::newRow("two languages") << Layout::Bilingual << false << true;
}

void TrayPageTest::everyLayoutIsOffered()
{
    QFETCH(sheets::Layout, layout);
    QFETCH(bool, isDiscreet);
    QFETCH(bool, holdsNotes);
    Shown shown;
    const QString name = u"layout%1"_s.arg(int(layout));
    find<QAbstractButton>(shown.page, name)->click();
    QVERIFY(find<QAbstractButton>(shown.page, name)->isChecked());
    QCOMPARE(find<QAbstractButton>(shown.page, u"discreet"_s)->isChecked(), isDiscreet);
    QCOMPARE(shown.page.findChild<QWidget *>(u"notes"_s) != nullptr, holdsNotes);
    QVERIFY(core::digitsOf(textOf(shown.page, u"pageCount"_s)).toInt() >= 1);
    QCOMPARE(shown.page.findChild<QWidget *>(u"secondLanguage-cy"_s) != nullptr,
             layout == sheets::Layout::Bilingual);
}

void TrayPageTest::paperMayBeInAnotherLanguageThanTheWindow()
{
    Shown shown({u"rcew-247"_s});
    QVERIFY(find<QAbstractButton>(shown.page, u"language-en"_s)->isChecked());
    const QImage english = find(shown.page, u"preview"_s)->grab().toImage();
    find<QAbstractButton>(shown.page, u"language-ar"_s)->click();
    QVERIFY(find<QAbstractButton>(shown.page, u"language-ar"_s)->isChecked());
    // Mirrored at the least.
    QVERIFY(find(shown.page, u"preview"_s)->grab().toImage() != english);
    QVERIFY(shown.fake.appliedLanguages.isEmpty());
}

void TrayPageTest::twoLanguagesAreNeverTheSame()
{
    Shown shown;
    find<QAbstractButton>(shown.page, u"layout%1"_s.arg(int(sheets::Layout::Bilingual)))->click();
    QVERIFY(!shown.page.findChild<QWidget *>(u"secondLanguage-en"_s));
    QVERIFY(find<QAbstractButton>(shown.page, u"secondLanguage-cy"_s)->isChecked());
    find<QAbstractButton>(shown.page, u"secondLanguage-ar"_s)->click();
    QVERIFY(find<QAbstractButton>(shown.page, u"secondLanguage-ar"_s)->isChecked());
    find<QAbstractButton>(shown.page, u"language-ar"_s)->click();
    QVERIFY(!shown.page.findChild<QWidget *>(u"secondLanguage-ar"_s));
    QVERIFY(find<QAbstractButton>(shown.page, u"secondLanguage-en"_s)->isChecked());
}

void TrayPageTest::aCodeIsPrintedOnlyWhereItIsWanted()
{
    Shown shown({u"rcew-247"_s});
    QVERIFY(!find<QAbstractButton>(shown.page, u"qr"_s)->isChecked());
    QVERIFY(textOf(shown.page, u"qrNote"_s).contains(u"leaves a trace on the phone"_s));
    const QImage without = find(shown.page, u"preview"_s)->grab().toImage();
    find<QAbstractButton>(shown.page, u"qr"_s)->click();
    QVERIFY(find<QAbstractButton>(shown.page, u"qr"_s)->isChecked());
    QVERIFY(find(shown.page, u"preview"_s)->grab().toImage() != without);
}

void TrayPageTest::pagesStandInFullOrAsASummary()
{
    Shown shown({u"advice-3"_s});
    QVERIFY(find<QAbstractButton>(shown.page, u"pagesInFull"_s)->isChecked());
    const QImage full = find(shown.page, u"preview"_s)->grab().toImage();
    find<QAbstractButton>(shown.page, u"pagesAsSummary"_s)->click();
    QVERIFY(find<QAbstractButton>(shown.page, u"pagesAsSummary"_s)->isChecked());
    QVERIFY(find(shown.page, u"preview"_s)->grab().toImage() != full);
    find<QAbstractButton>(shown.page, u"pagesInFull"_s)->click();
    QCOMPARE(find(shown.page, u"preview"_s)->grab().toImage(), full);
}

void TrayPageTest::whatHoldsNoPagesAsksNothingAboutThem_data()
{
    QTest::addColumn<QStringList>("picked");
    QTest::addColumn<QString>("pressed");
    const QStringList withPage{u"rcew-247"_s, u"advice-3"_s};
    const auto layout = [](sheets::Layout one) { return u"layout%1"_s.arg(int(one)); };
    QTest::newRow("no page picked") << QStringList{u"rcew-247"_s} << u"notDiscreet"_s;
    QTest::newRow("discreet") << withPage << u"discreet"_s;
    QTest::newRow("cards") << withPage << layout(sheets::Layout::Cards);
    QTest::newRow("poster") << withPage << layout(sheets::Layout::Poster);
    QTest::newRow("Easy Read, which has a text of its own") << withPage << layout(sheets::Layout::EasyRead);
}

void TrayPageTest::whatHoldsNoPagesAsksNothingAboutThem()
{
    QFETCH(QStringList, picked);
    QFETCH(QString, pressed);
    Shown shown(picked);
    find<QAbstractButton>(shown.page, pressed)->click();
    QVERIFY(find<QAbstractButton>(shown.page, pressed)->isChecked());
    QVERIFY(!shown.page.findChild<QWidget *>(u"pagesAsSummary"_s));
}

void TrayPageTest::withoutTranslationsThereIsNothingToChoose()
{
    Shown shown;
    shown.fake.context.languages = QStringList{u"en"_s};
    shown.page.open(ui::Location::of(ui::Location::Kind::Tray));
    QVERIFY(!shown.page.findChild<QWidget *>(u"layout%1"_s.arg(int(sheets::Layout::Bilingual))));
    QVERIFY(!shown.page.findChild<QWidget *>(u"language-en"_s));
}

void TrayPageTest::aSheetForEachThingPicked_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("pages");
    QTest::newRow("full: services and the page") << u"layout0"_s << 3;
    QTest::newRow("cards: the services alone, ten of each") << u"layout3"_s << 2;
    QTest::newRow("posters: the services alone") << u"layout4"_s << 2;
}

void TrayPageTest::aSheetForEachThingPicked()
{
    QFETCH(QString, layout);
    QFETCH(int, pages);
    Shown shown;
    find<QAbstractButton>(shown.page, layout)->click();
    find<QAbstractButton>(shown.page, u"oneForEach"_s)->click();
    QVERIFY(find<QAbstractButton>(shown.page, u"oneForEach"_s)->isChecked());
    QCOMPARE(core::digitsOf(textOf(shown.page, u"pageCount"_s)).toInt(), pages);
    click(shown.page, u"print"_s);
    QTRY_VERIFY(shown.page.findChild<QAbstractButton *>(u"printer-Office-Laser"_s));
    find<QAbstractButton>(shown.page, u"bothSides"_s)->click();
    find<QAbstractButton>(shown.page, u"printer-Office-Laser"_s)->click();
    click(shown.page, u"print"_s);
    QTRY_COMPARE(shown.fake.printing.jobs.size(), 1);
    // A blank back between every two.
    QCOMPARE(pagesIn(shown.fake.printing.jobs[0].pdf), 2 * pages - 1);
}

void TrayPageTest::oneThingAloneNeedsNoChoiceOfSheets()
{
    Shown shown({u"rcew-247"_s});
    QVERIFY(!shown.page.findChild<QWidget *>(u"oneForEach"_s));
}

void TrayPageTest::paperChosenWhenPrintingIsThePapersSize()
{
    Shown shown({u"rcew-247"_s});
    click(shown.page, u"print"_s);
    find<QAbstractButton>(shown.page, u"print-paper-A5"_s)->click();
    QTRY_VERIFY(shown.page.findChild<QAbstractButton *>(u"printer-Office-Laser"_s));
    QTRY_VERIFY(find<QAbstractButton>(shown.page, u"print-paper-A5"_s)->isChecked());
    // Cards are made on larger paper only.
    find<QAbstractButton>(shown.page, u"makeCards"_s)->click();
    QVERIFY(!shown.page.findChild<QAbstractButton *>(u"print-paper-A5"_s));
    QVERIFY(find<QAbstractButton>(shown.page, u"print-paper-A4"_s)->isChecked());
    find<QAbstractButton>(shown.page, u"makeCards"_s)->click();
    find<QAbstractButton>(shown.page, u"printer-Office-Laser"_s)->click();
    click(shown.page, u"print"_s);
    QTRY_COMPARE(shown.fake.printing.jobs.size(), 1);
    QCOMPARE(shown.fake.printing.jobs[0].paper, u"A5"_s);
}

void TrayPageTest::inLargeTextTheFieldForTheFileIsOnTheScreen()
{
    core::Preferences large;
    large.textPercent = 200;
    ui::applyTheme(large);
    Shown shown({u"rcew-247"_s}, large);
    showAt(shown.page, {1024, 400});
    find<QAbstractButton>(shown.page, u"savePdf"_s)->click();
    const auto *path = find<QLineEdit>(shown.page, u"path"_s);
    QTRY_VERIFY(path->visibleRegion().contains(path->rect().center()));
    QVERIFY(path->hasFocus());
    ui::applyTheme({});
}

void TrayPageTest::savingOpensInThePageAndEscGoesBack()
{
    Shown shown;
    showAt(shown.page, {1024, 600});
    click(shown.page, u"savePdf"_s);
    QVERIFY(shown.page.findChild<ui::SavePanel *>());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"path"_s);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!shown.page.findChild<ui::SavePanel *>());
    QVERIFY(shown.page.findChild<QWidget *>(u"preview"_s));
}

void TrayPageTest::printingOpensInThePage()
{
    Shown shown;
    showAt(shown.page, {1024, 600});
    find<QAbstractButton>(shown.page, u"paperLetter"_s)->click();
    click(shown.page, u"print"_s);
    QVERIFY(shown.page.findChild<ui::PrintPanel *>());
    QTRY_VERIFY(shown.page.findChild<QAbstractButton *>(u"printer-Office-Laser"_s));
    find<QAbstractButton>(shown.page, u"printer-Office-Laser"_s)->click();
    click(shown.page, u"print"_s);
    QTRY_COMPARE(shown.fake.printing.jobs.size(), 1);
    QCOMPARE(shown.fake.printing.jobs[0].paper, u"Letter"_s);
    QVERIFY(shown.fake.printing.jobs[0].pdf.startsWith("%PDF-"));
}

void TrayPageTest::aPdfCanBeSavedInsteadOfPrinting()
{
    Shown shown;
    showAt(shown.page, {1024, 600});
    click(shown.page, u"print"_s);
    click(shown.page, u"pdfInstead"_s);
    QVERIFY(shown.page.findChild<ui::SavePanel *>());
}

void TrayPageTest::comingBackShowsTheSheetAgain()
{
    Shown shown;
    click(shown.page, u"savePdf"_s);
    shown.page.open(ui::Location::of(ui::Location::Kind::Tray));
    QVERIFY(!shown.page.findChild<ui::SavePanel *>());
}

void TrayPageTest::plainNamesAreUsed()
{
    core::Preferences plain;
    plain.plainNames = true;
    Shown shown({u"rcew-247"_s}, plain);
    QCOMPARE(shown.namesShown(), QStringList{u"Day and night support line, 16+ (England and Wales)"_s});
}

void TrayPageTest::clearingLeavesNothing()
{
    Shown shown;
    shown.page.clear();
    QCOMPARE(allText(shown.page).simplified(), QString());
}

QTEST_MAIN(TrayPageTest)
#include "tst_traypage.moc"
