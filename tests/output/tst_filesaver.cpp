#include "output/filesaver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using core::Done;
using core::Result;

/// Files that are there whole, or not at all.
class FileSaverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theWholeFileIsThereWhenTheAnswerComes();
    void theAnswerComesOnTheCallersThreadFromItsEventLoop();
    void filesAreSavedInTheOrderAskedFor();
    void anExistingFileIsReplacedAndNothingElseIsLeft();
    void whatALinkPointsToIsReplacedAndTheLinkStays();
    void aWrongPlaceIsSaidInASentence_data();
    void aWrongPlaceIsSaidInASentence();
    void aTroubledDiskIsSaidInASentenceAndHoldsNothing_data();
    void aTroubledDiskIsSaidInASentenceAndHoldsNothing();
    void killedHalfWayNothingIsLeft();
    void killedHalfWayAnExistingFileIsUntouched();
    void withoutUnnamedFilesItIsWholeAllTheSame();
    void killedWithoutUnnamedFilesNoHalfFileHasTheName();
    void aSaverThatGoesDropsWhatHasNotBegun();
    void deletingTwiceIsDone();
    void aNewFolderIsThereWhenTheAnswerComes();
    void aFolderThatCannotBeIsSaidInASentence_data();
    void aFolderThatCannotBeIsSaidInASentence();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Waits for the answer.
template<class Ask> Result<Done> answerTo(Ask ask)
{
    std::optional<Result<Done>> answer;
    ask([&answer](const Result<Done> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        return core::Error{core::ErrorKind::World, u"no answer"_s, {}};
    return *answer;
}

Result<Done> saved(output::FileSaver &saver, const QString &path, const QByteArray &bytes)
{
    return answerTo([&](const core::Saver::Callback &done) { saver.save(path, bytes, done); });
}

Result<Done> madeFolder(output::FileSaver &saver, const QString &path)
{
    return answerTo([&](const core::Saver::Callback &done) { saver.makeFolder(path, done); });
}

} // namespace

void FileSaverTest::theWholeFileIsThereWhenTheAnswerComes()
{
    output::FileSaver saver;
    const QByteArray bytes(3'000'000, 'x');
    QVERIFY(saved(saver, path(u"Blatt für دعم.pdf"_s), bytes).ok());
    QCOMPARE(contents(u"Blatt für دعم.pdf"_s), bytes);
    QCOMPARE(entries(), QStringList{u"Blatt für دعم.pdf"_s});
}

void FileSaverTest::theAnswerComesOnTheCallersThreadFromItsEventLoop()
{
    output::FileSaver saver;
    QThread *on = nullptr;
    saver.save(path(u"a.pdf"_s), "x", [&on](const Result<Done> &) { on = QThread::currentThread(); });
    QTRY_VERIFY(QFile::exists(path(u"a.pdf"_s)));
    QTRY_COMPARE(on, QThread::currentThread());
}

void FileSaverTest::filesAreSavedInTheOrderAskedFor()
{
    output::FileSaver saver;
    QList<int> order;
    for (int i = 0; i < 20; ++i)
        saver.save(path(u"a.pdf"_s), QByteArray::number(i),
                   [&order, i](const Result<Done> &) { order.append(i); });
    QTRY_COMPARE(order.size(), 20);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(contents(u"a.pdf"_s), "19");
}

void FileSaverTest::anExistingFileIsReplacedAndNothingElseIsLeft()
{
    put(u"a.pdf"_s, "an older and longer file");
    output::FileSaver saver;
    QVERIFY(saved(saver, path(u"a.pdf"_s), "new").ok());
    QCOMPARE(contents(u"a.pdf"_s), "new");
    QCOMPARE(entries(), QStringList{u"a.pdf"_s});
}

void FileSaverTest::whatALinkPointsToIsReplacedAndTheLinkStays()
{
    put(u"real.pdf"_s, "old");
    QVERIFY(QFile::link(path(u"real.pdf"_s), path(u"link.pdf"_s)));
    output::FileSaver saver;
    QVERIFY(saved(saver, path(u"link.pdf"_s), "new").ok());
    QCOMPARE(contents(u"real.pdf"_s), "new");
    QVERIFY(QFileInfo(path(u"link.pdf"_s)).isSymLink());
}

void FileSaverTest::aWrongPlaceIsSaidInASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing folder") << u"gone/a.pdf"_s << u"There is no folder"_s;
    QTest::newRow("file as a folder") << u"file/a.pdf"_s << u"There is no folder"_s;
    QTest::newRow("folder as a file") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("folder with a slash") << u"folder/"_s << u"no file name"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"is not a file"_s;
    QTest::newRow("name too long") << QString(300, u'n') << u"too long"_s;
}

void FileSaverTest::aWrongPlaceIsSaidInASentence()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    put(u"file"_s, "x");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    const QStringList before = entries();
    output::FileSaver saver;
    const Result<Done> result = saved(saver, path(name), "x");
    QVERIFY(!result.ok());
    QVERIFY2(result.error().sentence.contains(sentence), qPrintable(result.error().sentence));
    QCOMPARE(entries(), before);
}

void FileSaverTest::aTroubledDiskIsSaidInASentenceAndHoldsNothing_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("folder of somebody else") << u"nobody"_s << u"You may not write in the folder"_s;
    QTest::newRow("full disk") << u"full"_s << u"There is no room left"_s;
    QTest::newRow("read-only disk") << u"read-only"_s << u"can only be read"_s;
    QTest::newRow("new folder in somebody else's")
        << u"folder-nobody"_s << u"You may not write in the folder"_s;
    QTest::newRow("new folder on a read-only disk") << u"folder-read-only"_s << u"can only be read"_s;
    QTest::newRow("full disk without unnamed files") << u"no-unnamed-full"_s << u"There is no room left"_s;
}

void FileSaverTest::aTroubledDiskIsSaidInASentenceAndHoldsNothing()
{
    QFETCH(QString, way);
    QFETCH(QString, sentence);
    QVERIFY(QDir(m_folder->path()).mkdir(u"target"_s));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555) | QFile::WriteOwner);
    QFile::setPermissions(path(u"target"_s), QFile::Permissions(0x5555));
    QProcess helper;
    helper.start(QStringLiteral(SAVEHELPER), {way, path(u"target"_s), u"a.pdf"_s});
    QVERIFY(helper.waitForFinished());
    if (helper.exitCode() == 77)
        QSKIP("needs the rights to make a small disk");
    QCOMPARE(helper.exitCode(), 1);
    const QStringList said =
        QString::fromUtf8(helper.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(said.value(0).contains(sentence), qPrintable(said.join(u' ')));
    QCOMPARE(said.mid(1), QStringList());
}

void FileSaverTest::killedHalfWayNothingIsLeft()
{
    QProcess helper;
    helper.start(QStringLiteral(SAVEHELPER), {u"killed"_s, m_folder->path(), u"a.pdf"_s});
    QVERIFY(helper.waitForFinished());
    QCOMPARE(helper.exitStatus(), QProcess::CrashExit);
    QCOMPARE(entries(), QStringList());
}

void FileSaverTest::killedHalfWayAnExistingFileIsUntouched()
{
    put(u"a.pdf"_s, "old");
    QProcess helper;
    helper.start(QStringLiteral(SAVEHELPER), {u"killed"_s, m_folder->path(), u"a.pdf"_s});
    QVERIFY(helper.waitForFinished());
    QCOMPARE(helper.exitStatus(), QProcess::CrashExit);
    QCOMPARE(contents(u"a.pdf"_s), "old");
    QCOMPARE(entries(), QStringList{u"a.pdf"_s});
}

void FileSaverTest::withoutUnnamedFilesItIsWholeAllTheSame()
{
    put(u"a.pdf"_s, "old");
    QCOMPARE(QProcess::execute(QStringLiteral(SAVEHELPER), {u"no-unnamed-"_s, m_folder->path(), u"a.pdf"_s}),
             0);
    QCOMPARE(contents(u"a.pdf"_s).size(), 8 * 1024 * 1024);
    QCOMPARE(entries(), QStringList{u"a.pdf"_s});
}

void FileSaverTest::killedWithoutUnnamedFilesNoHalfFileHasTheName()
{
    put(u"a.pdf"_s, "old");
    QProcess helper;
    helper.start(QStringLiteral(SAVEHELPER), {u"no-unnamed-killed"_s, m_folder->path(), u"a.pdf"_s});
    QVERIFY(helper.waitForFinished());
    QCOMPARE(helper.exitStatus(), QProcess::CrashExit);
    QCOMPARE(contents(u"a.pdf"_s), "old");
    QStringList others = entries();
    others.removeOne(u"a.pdf"_s);
    QCOMPARE(others.size(), 1);
    static const QRegularExpression neutral(u"^\\.[0-9a-z]+$"_s);
    QVERIFY2(neutral.match(others.first()).hasMatch(), qPrintable(others.first()));
}

void FileSaverTest::aSaverThatGoesDropsWhatHasNotBegun()
{
    {
        output::FileSaver saver;
        for (int i = 0; i < 200; ++i)
            saver.save(path(QString::number(i)), QByteArray(100'000, 'x'), [](const Result<Done> &) {});
    }
    const QStringList written = entries();
    QVERIFY(written.size() < 200);
    for (const QString &name : written)
        QCOMPARE(contents(name).size(), 100'000);
}

void FileSaverTest::deletingTwiceIsDone()
{
    put(u"a"_s, "x");
    output::FileSaver saver;
    QVERIFY(saver.deleteNow(path(u"a"_s)).ok());
    QCOMPARE(entries(), QStringList());
    QVERIFY(saver.deleteNow(path(u"a"_s)).ok());
    QVERIFY(!saver.deleteNow(m_folder->path()).ok());
}

void FileSaverTest::aNewFolderIsThereWhenTheAnswerComes()
{
    output::FileSaver saver;
    QVERIFY(madeFolder(saver, path(u"Ordner دعم"_s)).ok());
    QVERIFY(QFileInfo(path(u"Ordner دعم"_s)).isDir());
    QCOMPARE(entries(), QStringList{u"Ordner دعم"_s});
    QVERIFY(saved(saver, path(u"Ordner دعم/a.pdf"_s), "x").ok());
}

void FileSaverTest::aFolderThatCannotBeIsSaidInASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a-folder-already") << u"folder"_s << u"There is already"_s;
    QTest::newRow("a-folder-already-with-a-slash") << u"folder/"_s << u"There is already"_s;
    QTest::newRow("a-file-already") << u"file"_s << u"There is already"_s;
    QTest::newRow("a-link-to-nothing-already") << u"link"_s << u"There is already"_s;
    QTest::newRow("in-a-missing-folder") << u"gone/new"_s << u"There is no folder"_s;
    QTest::newRow("in-a-file") << u"file/new"_s << u"There is no folder"_s;
    QTest::newRow("name-too-long") << QString(300, u'n') << u"too long"_s;
}

void FileSaverTest::aFolderThatCannotBeIsSaidInASentence()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    put(u"file"_s, "x");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(u"nowhere"_s, path(u"link"_s)));
    const QStringList before = entries();
    output::FileSaver saver;
    const Result<Done> result = madeFolder(saver, path(name));
    QVERIFY(!result.ok());
    QVERIFY2(result.error().sentence.contains(sentence), qPrintable(result.error().sentence));
    QCOMPARE(entries(), before);
}

QTEST_GUILESS_MAIN(FileSaverTest)
#include "tst_filesaver.moc"
