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
    void oddValuesAreAsIfNotWritten_data();
    void oddValuesAreAsIfNotWritten();
    void aHugeFileIsNotReadWhole();
    void itsUsualPlaceIsTheConfigurationFolder();

private:
    QString path() const { return m_folder->filePath(u"config/waymark.conf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    output::FileSaver m_saver;
};

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
    QVERIFY(!file.exists());
    QVERIFY(file.remember(preferences).ok());
    QVERIFY(file.exists());
    QVERIFY(output::RememberedFile(m_saver, path()).load() == preferences);
    QVERIFY(file.remember(Preferences()).ok());
    QVERIFY(file.load() == Preferences());
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
    QVERIFY(!output::RememberedFile(m_saver, path()).load().has_value());
    QVERIFY(!output::RememberedFile(m_saver, m_folder->path()).load().has_value());
}

void RememberedFileTest::oddValuesAreAsIfNotWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("textPercent");
    QTest::newRow("empty file") << QByteArray() << QString() << u"en"_s << 100;
    QTest::newRow("not text") << QByteArray("\0\xff\xfe=\n=\n\n", 8) << QString() << u"en"_s << 100;
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
    const auto loaded = output::RememberedFile(m_saver, path()).load();
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->place.code(), place);
    QCOMPARE(loaded->language, language);
    QCOMPARE(loaded->textPercent, textPercent);
    QCOMPARE(loaded->theme, core::Theme::Light);
    QCOMPARE(loaded->plainNames, false);
}

void RememberedFileTest::aHugeFileIsNotReadWhole()
{
    QVERIFY(m_saver.saveNow(path(), QByteArray(5'000'000, '\n') + "place=IE\n").ok());
    QVERIFY(!output::RememberedFile(m_saver, path()).load()->place.isSet());
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
