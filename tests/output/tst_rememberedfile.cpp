#include "output/filesaver.h"
#include "output/rememberedfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using core::Preferences;

/// "Remember these on this computer".
class RememberedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsRememberedIsReadBack();
    void forgettingTakesTheFileAway();
    void aMissingFolderIsMade();
    void withoutAFileThereIsNothing();
    void aFileThatCannotBeReadIsSaid_data();
    void aFileThatCannotBeReadIsSaid();
    void oddValuesAreAsIfNotWritten_data();
    void oddValuesAreAsIfNotWritten();
    void itsUsualPlaceIsTheConfigurationFolder();

private:
    QString path() const { return m_folder->filePath(u"config/waymark.conf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    output::FileSaver m_saver;
};

namespace {

std::optional<Preferences> loaded(const QString &path)
{
    const auto read = output::RememberedFile::load(path);
    return read ? read.value() : std::nullopt;
}

} // namespace

void RememberedFileTest::whatIsRememberedIsReadBack()
{
    output::RememberedFile file(m_saver, path());
    Preferences preferences;
    preferences.place = *core::Place::parse(u"GB-WLS"_s);
    preferences.language = u"cy"_s;
    preferences.textPercent = 150;
    preferences.theme = core::Theme::HighContrast;
    preferences.plainNames = true;
    preferences.leaveKey = 11;
    preferences.slowLeaving = true;
    preferences.clearWhenIdle = true;
    preferences.inputMethod = true;
    QVERIFY(!file.exists());
    QVERIFY(file.remember(preferences).ok());
    QVERIFY(file.exists());
    QVERIFY(loaded(path()) == preferences);
    QVERIFY(file.remember(Preferences()).ok());
    QVERIFY(loaded(path()) == Preferences());
}

void RememberedFileTest::forgettingTakesTheFileAway()
{
    output::RememberedFile file(m_saver, path());
    QVERIFY(file.remember({}).ok());
    QVERIFY(file.forget().ok());
    QVERIFY(!file.exists());
    QVERIFY(file.forget().ok());
}

void RememberedFileTest::aMissingFolderIsMade()
{
    output::RememberedFile file(m_saver, m_folder->filePath(u"a/b/c/waymark.conf"_s));
    QVERIFY(file.remember({}).ok());
    QVERIFY(file.exists());
}

void RememberedFileTest::withoutAFileThereIsNothing()
{
    const auto none = output::RememberedFile::load(path());
    QVERIFY(none.ok());
    QVERIFY(!none.value());
}

void RememberedFileTest::aFileThatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("not text") << QByteArray("\0\xff\xfe=\n=\n\n", 8);
    QTest::newRow("something else") << QByteArray("[x]\ncolour=blue\n");
    QTest::newRow("huge") << QByteArray(5'000'000, '\n') + "place=IE\n";
}

void RememberedFileTest::aFileThatCannotBeReadIsSaid()
{
    QFETCH(QByteArray, text);
    QVERIFY(m_saver.saveNow(path(), text).ok());
    const auto read = output::RememberedFile::load(path());
    QVERIFY(!read.ok());
    QVERIFY2(read.error().sentence.contains(path()), qPrintable(read.error().sentence));
    QVERIFY(!output::RememberedFile::load(m_folder->path()).ok());
}

void RememberedFileTest::oddValuesAreAsIfNotWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textPercent");
    QTest::newRow("unknown keys") << QByteArray("[x]\ncolour=blue\nplace=IE\n") << u"IE"_s << u"en"_s << 100;
    QTest::newRow("no such place") << QByteArray("place=Narnia") << QString() << u"en"_s << 100;
    QTest::newRow("language with a path in it")
        << QByteArray("language=../../x") << QString() << u"en"_s << 100;
    QTest::newRow("text far too large") << QByteArray("text-percent=9000") << QString() << u"en"_s << 200;
    QTest::newRow("text not a number") << QByteArray("text-percent=big") << QString() << u"en"_s << 100;
    QTest::newRow("lines ended as on Windows")
        << QByteArray("place=FR\r\nlanguage=ar\r\n") << u"FR"_s << u"ar"_s << 100;
}

void RememberedFileTest::oddValuesAreAsIfNotWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QFETCH(QString, language);
    QFETCH(int, textPercent);
    QVERIFY(m_saver.saveNow(path(), text).ok());
    const auto read = loaded(path());
    QVERIFY(read.has_value());
    QCOMPARE(read->place.code(), place);
    QCOMPARE(read->language, language);
    QCOMPARE(read->textPercent, textPercent);
    QCOMPARE(read->theme, core::Theme::Light);
    QCOMPARE(read->plainNames, false);
}

void RememberedFileTest::itsUsualPlaceIsTheConfigurationFolder()
{
    qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    QCOMPARE(output::RememberedFile::usualPath(), m_folder->filePath(u"waymark.conf"_s));
    qunsetenv("XDG_CONFIG_HOME");
    QVERIFY(output::RememberedFile::usualPath().endsWith(u"/.config/waymark.conf"_s));
}

QTEST_GUILESS_MAIN(RememberedFileTest)
#include "tst_rememberedfile.moc"
