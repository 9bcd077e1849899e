#include "ui/fakecontext.h"
#include "ui/fakesheet.h"
#include "ui/folderlist.h"
#include "ui/savepanel.h"
#include "ui/seen.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QDir>
#include <QLineEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::tests;

class SavePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_panel.reset(); }
    void aNeutralNameIsOffered();
    void theFileIsSavedWhereItWasTyped_data();
    void theFileIsSavedWhereItWasTyped();
    void aPathThatCannotBeIsExplained_data();
    void aPathThatCannotBeIsExplained();
    void anExistingFileIsAskedAbout();
    void aNewNameAfterTheQuestionIsAskedAboutAnew();
    void anUnwritablePlaceSaysWhy();
    void placesAndFoldersLeadOn();
    void aFileInTheListGivesItsName();
    void typingShowsTheFolder();
    void typingNarrowsTheListAndDownLeadsIntoIt();
    void whoGoesThroughFoldersByKeysSeesWhereTheyAre();
    void aFolderThatDoesNotAnswerHoldsNothing();
    void theFieldReadsFromTheLeftAndLearnsNothing();
    void whatAFileMeansForOthersIsSaid();
    void aNewFolderIsMadeWhereTheListIs();
    void aFolderThatCannotBeMadeIsExplained_data();
    void aFolderThatCannotBeMadeIsExplained();
    void escTakesTheNewFoldersNameAwayAlone();
    void aLongJobCanBeStopped();
    void escClosesThePanel();
    void closingWhileItIsSavedDoesNoHarm();

private:
    [[nodiscard]] QString inHome(const QString &name) const { return QDir(m_home->path()).filePath(name); }
    [[nodiscard]] QString status() const { return find<ui::StatusLine>(*m_panel, u"status"_s)->text(); }
    [[nodiscard]] QLineEdit *path() const { return find<QLineEdit>(*m_panel, u"path"_s); }
    void type(const QString &text) const;
    /// As by keyboard alone: the button, the name, Return.
    void nameNewFolder(const QString &name) const;
    void save() const { find<QAbstractButton>(*m_panel, u"save"_s)->click(); }

    std::unique_ptr<QTemporaryDir> m_home;
    QList<sheets::Sheet> m_sheets;
    std::unique_ptr<FakeSaver> m_saver;
    std::unique_ptr<ui::SavePanel> m_panel;
};

void SavePanelTest::initTestCase()
{
    ui::applyTheme({});
}

void SavePanelTest::init()
{
    failOnWarnings();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    qputenv("HOME", m_home->path().toLocal8Bit());
    for (const QString &folder : {u"Documents"_s, u"Documents/letters"_s, u"Desktop"_s})
        QVERIFY(QDir(m_home->path()).mkpath(folder));
    QFile taken(inHome(u"Documents/taken.pdf"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    m_sheets = {fakeSheet(1)};
    m_saver = std::make_unique<FakeSaver>();
    m_panel = std::make_unique<ui::SavePanel>(*m_saver, [this] { return m_sheets; });
}

void SavePanelTest::type(const QString &text) const
{
    path()->clear();
    QTest::keyClicks(path(), text);
}

void SavePanelTest::nameNewFolder(const QString &name) const
{
    auto *button = find<QAbstractButton>(*m_panel, u"newFolder"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    auto *field = find<QLineEdit>(*m_panel, u"newFolderName"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

void SavePanelTest::aNeutralNameIsOffered()
{
    QCOMPARE(path()->text(), inHome(u"Documents/sheet.pdf"_s));
    save();
    QTRY_VERIFY(status().startsWith(u"Saved as"_s));
    QTRY_COMPARE(m_saver->saved.size(), 1);
    QCOMPARE(m_saver->saved[0].path, inHome(u"Documents/sheet.pdf"_s));
    QCOMPARE(m_saver->saved[0].bytes, sheets::toPdf(sheets::layOut(m_sheets.first())));
}

void SavePanelTest::theFileIsSavedWhereItWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("saved");
    QTest::newRow("whole-path") << u"%1/Desktop/list.pdf"_s << u"Desktop/list.pdf"_s;
    QTest::newRow("no-ending") << u"%1/Desktop/list"_s << u"Desktop/list.pdf"_s;
    QTest::newRow("another-ending-is-kept") << u"%1/Desktop/list.txt"_s << u"Desktop/list.txt"_s;
    QTest::newRow("tilde") << u"~/list.pdf"_s << u"list.pdf"_s;
    QTest::newRow("name-alone-is-in-home") << u"list.pdf"_s << u"list.pdf"_s;
    QTest::newRow("spaces-around") << u"  ~/list.pdf "_s << u"list.pdf"_s;
    QTest::newRow("dots") << u"%1/Desktop/../list.pdf"_s << u"list.pdf"_s;
}

void SavePanelTest::theFileIsSavedWhereItWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, saved);
    type(typed.replace(u"%1"_s, m_home->path()));
    QTest::keyClick(path(), Qt::Key_Return);
    QTRY_COMPARE(m_saver->saved.size(), 1);
    QCOMPARE(m_saver->saved[0].path, inHome(saved));
    QTRY_VERIFY(status().contains(inHome(saved)));
}

void SavePanelTest::aPathThatCannotBeIsExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << u" "_s << u"Type a folder and a name"_s;
    QTest::newRow("a-folder") << u"~/Desktop"_s << u"is a folder"_s;
    QTest::newRow("no-such-folder") << u"~/nowhere/list.pdf"_s << u"There is no folder"_s;
}

void SavePanelTest::aPathThatCannotBeIsExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    type(typed);
    save();
    QTRY_VERIFY2(status().contains(said), qPrintable(status()));
    QVERIFY(m_saver->saved.isEmpty());
}

void SavePanelTest::anExistingFileIsAskedAbout()
{
    type(u"~/Documents/taken.pdf"_s);
    save();
    QTRY_VERIFY2(status().contains(u"already a file"_s), qPrintable(status()));
    QVERIFY(m_saver->saved.isEmpty());
    QCOMPARE(find<QAbstractButton>(*m_panel, u"save"_s)->text(), u"Replace the file"_s);
    save();
    QTRY_COMPARE(m_saver->saved.size(), 1);
    QTRY_COMPARE(find<QAbstractButton>(*m_panel, u"save"_s)->text(), u"Save"_s);
}

void SavePanelTest::aNewNameAfterTheQuestionIsAskedAboutAnew()
{
    QFile other(inHome(u"Documents/taken.pdf.pdf"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    type(u"~/Documents/taken.pdf"_s);
    save();
    QTRY_VERIFY(status().contains(u"already a file"_s));
    QTest::keyClicks(path(), u".pdf"_s);
    QCOMPARE(status(), QString());
    save();
    QTRY_VERIFY(status().contains(u"taken.pdf.pdf"_s));
    QVERIFY(m_saver->saved.isEmpty());
}

void SavePanelTest::anUnwritablePlaceSaysWhy()
{
    m_saver->error =
        core::Error{core::ErrorKind::World, u"Nothing can be written there. Choose another folder."_s,
                    u"open: Permission denied"_s};
    save();
    QTRY_COMPARE(status(), u"Nothing can be written there. Choose another folder."_s);
    m_panel->show();
    const auto *details = find<QLabel>(*m_panel, u"statusDetails"_s);
    QVERIFY(!details->isVisible());
    find<QAbstractButton>(*m_panel, u"fold"_s)->click();
    QVERIFY(details->isVisible());
    QCOMPARE(textOf(*details), u"open: Permission denied"_s);
    QVERIFY(find<QAbstractButton>(*m_panel, u"save"_s)->isEnabled());
}

void SavePanelTest::placesAndFoldersLeadOn()
{
    find<QAbstractButton>(*m_panel, u"place-"_s + inHome(u"Desktop"_s))->click();
    QCOMPARE(path()->text(), inHome(u"Desktop/sheet.pdf"_s));
    auto *folders = find<ui::FolderList>(*m_panel, u"folders"_s);
    QTRY_COMPARE(folders->folder(), inHome(u"Desktop"_s));
    folders->setCurrentRow(0);
    QTest::keyClick(folders, Qt::Key_Return);
    QTRY_COMPARE(folders->folder(), m_home->path());
    QCOMPARE(path()->text(), inHome(u"sheet.pdf"_s));
    QCOMPARE(folders->count(), 3);
    QCOMPARE(folders->item(1)->text(), u"Desktop"_s);
}

void SavePanelTest::aFileInTheListGivesItsName()
{
    auto *folders = find<ui::FolderList>(*m_panel, u"folders"_s);
    QTRY_VERIFY(folders->count() > 0);
    folders->setCurrentRow(folders->count() - 1);
    QCOMPARE(folders->currentItem()->text(), u"taken.pdf"_s);
    QTest::keyClick(folders, Qt::Key_Return);
    QCOMPARE(path()->text(), inHome(u"Documents/taken.pdf"_s));
}

void SavePanelTest::typingShowsTheFolder()
{
    type(u"~/Desktop/x"_s);
    QTRY_COMPARE(find<ui::FolderList>(*m_panel, u"folders"_s)->folder(), inHome(u"Desktop"_s));
    type(u"~/nowhere/x"_s);
    save();
    QTRY_VERIFY(status().contains(u"There is no folder"_s));
    QVERIFY(find<ui::FolderList>(*m_panel, u"folders"_s)->folder() != inHome(u"nowhere"_s));
}

void SavePanelTest::typingNarrowsTheListAndDownLeadsIntoIt()
{
    auto *folders = find<ui::FolderList>(*m_panel, u"folders"_s);
    const auto shown = [folders] {
        QStringList names;
        for (int row = 0; row < folders->count(); ++row) {
            if (!folders->isRowHidden(row))
                names.append(folders->item(row)->text());
        }
        return names;
    };
    type(u"~/do"_s);
    QTRY_COMPARE(shown(), QStringList{u"Documents"_s});
    QTest::keyClick(path(), Qt::Key_Down);
    QTest::keyClick(folders, Qt::Key_Return);
    QTRY_COMPARE(folders->folder(), inHome(u"Documents"_s));
    QCOMPARE(path()->text(), inHome(u"Documents/sheet.pdf"_s));
    type(u"~/Documents/zzz"_s);
    QTRY_COMPARE(shown(), (QStringList{u"Folder above"_s, u"letters"_s, u"taken.pdf"_s}));
}

void SavePanelTest::whoGoesThroughFoldersByKeysSeesWhereTheyAre()
{
    showAt(*m_panel, {800, 600});
    auto *folders = find<ui::FolderList>(*m_panel, u"folders"_s);
    QTRY_COMPARE(folders->folder(), inHome(u"Documents"_s));
    folders->setFocus();
    folders->setCurrentRow(1);
    QCOMPARE(folders->currentItem()->text(), u"letters"_s);
    QTest::keyClick(folders, Qt::Key_Return);
    QTRY_COMPARE(folders->folder(), inHome(u"Documents/letters"_s));
    QVERIFY(folders->hasFocus());
    QCOMPARE(folders->currentRow(), 0);
    QTest::keyClick(folders, Qt::Key_Return);
    QTRY_COMPARE(folders->folder(), inHome(u"Documents"_s));
    QCOMPARE(path()->text(), inHome(u"Documents/sheet.pdf"_s));
    QTest::keyClick(folders, '~');
    QVERIFY(path()->hasFocus());
    QCOMPARE(path()->text(), u"~"_s);
}

void SavePanelTest::aFolderThatDoesNotAnswerHoldsNothing()
{
    // Never let go: as a thread that a network folder holds.
    const auto hung = std::make_shared<QSemaphore>();
    const auto read = [hung](const QString &path) {
        if (path.contains(u"/away/"_s))
            hung->acquire();
        return ui::lookAt(path);
    };
    m_panel = std::make_unique<ui::SavePanel>(
        *m_saver, [this] { return m_sheets; }, read);
    type(u"/away/x"_s);
    save();
    QVERIFY(status().startsWith(u"Looking at that folder"_s));
    type(u"~/Desktop/x"_s);
    QTRY_COMPARE(find<ui::FolderList>(*m_panel, u"folders"_s)->folder(), inHome(u"Desktop"_s));
    save();
    QTRY_COMPARE(m_saver->saved.size(), 1);
    QCOMPARE(m_saver->saved[0].path, inHome(u"Desktop/x.pdf"_s));
    hung->release(10);
}

void SavePanelTest::theFieldReadsFromTheLeftAndLearnsNothing()
{
    QCOMPARE(path()->layoutDirection(), Qt::LeftToRight);
    QVERIFY(path()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    QVERIFY(path()->inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
    QVERIFY(!path()->completer());
    QVERIFY(!path()->accessibleName().isEmpty());
}

void SavePanelTest::whatAFileMeansForOthersIsSaid()
{
    QVERIFY(textOf(*m_panel, u"foundNote"_s).contains(u"Others who use this computer"_s));
    QVERIFY(textOf(*m_panel, u"tagsNote"_s).contains(u"no tags"_s));
}

void SavePanelTest::aNewFolderIsMadeWhereTheListIs()
{
    showAt(*m_panel, {800, 900});
    auto *folders = find<ui::FolderList>(*m_panel, u"folders"_s);
    QTRY_COMPARE(folders->folder(), inHome(u"Documents"_s));
    type(u"~/Documents/list.pdf"_s);
    nameNewFolder(u" of mine "_s);
    QTRY_COMPARE(status(), u"Made the folder %1."_s.arg(core::isolated(inHome(u"Documents/of mine"_s))));
    QCOMPARE(m_saver->folders, QStringList{inHome(u"Documents/of mine"_s)});
    QCOMPARE(path()->text(), inHome(u"Documents/of mine/list.pdf"_s));
    QVERIFY(path()->hasFocus());
    QTRY_COMPARE(folders->folder(), inHome(u"Documents/of mine"_s));
    QVERIFY(find(*m_panel, u"newFolder"_s)->isVisible());
    QVERIFY(!find(*m_panel, u"newFolderName"_s)->isVisible());
    QTest::keyClick(path(), Qt::Key_Return);
    QTRY_COMPARE(m_saver->saved.size(), 1);
    QCOMPARE(m_saver->saved[0].path, inHome(u"Documents/of mine/list.pdf"_s));
}

void SavePanelTest::aFolderThatCannotBeMadeIsExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("said");
    QTest::newRow("no-name") << u"  "_s << QString() << u"Type a name for the folder."_s;
    QTest::newRow("two-folders") << u"a/b"_s << QString() << u"cannot have the name “a/b”"_s;
    QTest::newRow("the-folder-above") << u".."_s << QString() << u"cannot have the name “..”"_s;
    QTest::newRow("refused-by-the-disk")
        << u"x"_s << u"You may not write there."_s << u"You may not write there."_s;
}

void SavePanelTest::aFolderThatCannotBeMadeIsExplained()
{
    QFETCH(QString, name);
    QFETCH(QString, error);
    QFETCH(QString, said);
    if (!error.isEmpty())
        m_saver->error = core::Error{core::ErrorKind::World, error, {}};
    showAt(*m_panel, {800, 900});
    const auto *folders = find<ui::FolderList>(*m_panel, u"folders"_s);
    QTRY_COMPARE(folders->folder(), inHome(u"Documents"_s));
    nameNewFolder(name);
    QTRY_VERIFY2(status().contains(said), qPrintable(status()));
    QCOMPARE(m_saver->folders, QStringList());
    QVERIFY(find(*m_panel, u"newFolderName"_s)->hasFocus());
    QCOMPARE(folders->folder(), inHome(u"Documents"_s));
}

void SavePanelTest::escTakesTheNewFoldersNameAwayAlone()
{
    showAt(*m_panel, {800, 900});
    QSignalSpy closed(m_panel.get(), &ui::SavePanel::closed);
    find<QAbstractButton>(*m_panel, u"newFolder"_s)->click();
    QTest::keyClick(find(*m_panel, u"newFolderName"_s), Qt::Key_Escape);
    QVERIFY(!find(*m_panel, u"newFolderName"_s)->isVisible());
    QVERIFY(find(*m_panel, u"newFolder"_s)->hasFocus());
    QCOMPARE(closed.size(), 0);
}

void SavePanelTest::aLongJobCanBeStopped()
{
    m_sheets = {fakeSheet(manyServices)};
    m_panel->show();
    save();
    QTRY_VERIFY(find(*m_panel, u"making"_s)->isVisible());
    find<QAbstractButton>(*m_panel, u"stopMaking"_s)->click();
    QCOMPARE(status(), u"Stopped. Nothing was saved."_s);
    QVERIFY(m_saver->saved.isEmpty());
    m_sheets = {fakeSheet(1)};
    save();
    QTRY_COMPARE(m_saver->saved.size(), 1);
    QTRY_VERIFY(status().startsWith(u"Saved as"_s));
}

void SavePanelTest::escClosesThePanel()
{
    QSignalSpy closed(m_panel.get(), &ui::SavePanel::closed);
    QTest::keyClick(path(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void SavePanelTest::closingWhileItIsSavedDoesNoHarm()
{
    m_saver->silent = true;
    save();
    QTRY_COMPARE(m_saver->saved.size(), 1);
    QVERIFY(!find<QAbstractButton>(*m_panel, u"save"_s)->isEnabled());
    m_panel.reset();
    m_saver->answer();
}

QTEST_MAIN(SavePanelTest)
#include "tst_savepanel.moc"
