#include "safety/measure.h"
#include "safety/startup.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::safety;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The start-up sequence, tried out in a process of its own.
class StartupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatARestrictedProcessCanDo_data();
    void whatARestrictedProcessCanDo();
    void nothingIsLeftInTheFolders();
    void everyMeasureSaysWhatBecameOfIt();
    void aMeasureThatIsOffIsAFailureButOneThatCannotBeHadIsNot();

private:
    QString tryOut(const QString &what);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StartupTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(m_folder->filePath(u"there"_s), "content");
    put(m_folder->filePath(u"fonts.conf"_s), "<fontconfig/>");
    QVERIFY(QDir(m_folder->path()).mkpath(u"plugins/platforms"_s));
}

QString StartupTest::tryOut(const QString &what)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SESSION_MANAGER"_s, u"local/here"_s);
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    environment.insert(u"QT_IM_MODULE"_s, u"ibus"_s);
    environment.insert(u"HOME"_s, m_folder->path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RESTRICTED_PROCESS), {what, m_folder->path()});
    return process.waitForFinished() ? QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed()
                                     : u"did not end"_s;
}

void StartupTest::whatARestrictedProcessCanDo_data()
{
    QTest::addColumn<QString>("answer");
    const QString noFamily = u"Address family not supported by protocol"_s;
    const QString denied = u"Permission denied"_s;
    QTest::newRow("internet-socket") << noFamily;
    QTest::newRow("internet-6-socket") << noFamily;
    QTest::newRow("internet-socket-in-new-thread") << noFamily;
    QTest::newRow("netlink-socket") << noFamily;
    QTest::newRow("local-socket") << u"ok"_s;
    QTest::newRow("trace") << u"Operation not permitted"_s;
    QTest::newRow("start-program") << u"Operation not permitted"_s;
    QTest::newRow("write-file") << denied;
    QTest::newRow("write-file-in-new-thread") << denied;
    QTest::newRow("make-folder") << denied;
    QTest::newRow("remove-file") << denied;
    QTest::newRow("empty-file") << denied;
    QTest::newRow("read-file") << u"ok"_s;
    QTest::newRow("write-nothing") << u"ok"_s;
    QTest::newRow("saver-writes") << u"ok"_s;
    QTest::newRow("core-limit") << u"0"_s;
    QTest::newRow("dumpable") << u"0"_s;
    QTest::newRow("session-manager") << u"unset"_s;
    QTest::newRow("desktop") << u"unset"_s;
    QTest::newRow("system-bus") << u"unix:path=/nonexistent"_s;
    QTest::newRow("session-bus") << u"unix:path=/nonexistent"_s;
    QTest::newRow("input-method") << u"compose"_s;
}

void StartupTest::whatARestrictedProcessCanDo()
{
    QFETCH(QString, answer);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    const QString lines = tryOut(u"measures"_s);
    if (lines.contains("Landlock): not available"_L1) && answer == "Permission denied"_L1)
        QSKIP("this kernel has no Landlock");
#ifdef WAYMARK_SANITIZED
    if (!answer.contains("Permission"_L1) && answer.contains(u' '))
        QSKIP("a sanitizer build leaves seccomp out");
#endif
    QCOMPARE(tryOut(what), answer);
}

void StartupTest::nothingIsLeftInTheFolders()
{
    const QStringList before =
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const QString settings = tryOut(u"settings"_s);
    QVERIFY2(settings.startsWith("/dev/null/none/"_L1), qPrintable(settings));
    QCOMPARE(tryOut(u"plugin-folders"_s), m_folder->filePath(u"plugins"_s));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             before);
}

void StartupTest::everyMeasureSaysWhatBecameOfIt()
{
    const QStringList lines = tryOut(u"measures"_s).split(u'\n');
    QVERIFY(lines.size() >= 10);
    for (const QString &line : lines)
        QVERIFY2(line.contains(": on"_L1) || line.contains(": not available here"_L1) ||
                     line.contains("left out of this build"_L1),
                 qPrintable(line));
    put(m_folder->filePath(u"fonts.conf"_s), {});
    QVERIFY(QFile::remove(m_folder->filePath(u"fonts.conf"_s)));
    QVERIFY(tryOut(u"measures"_s).contains("No font cache written: off"_L1));
}

void StartupTest::aMeasureThatIsOffIsAFailureButOneThatCannotBeHadIsNot()
{
    QVERIFY(allOn({{u"a"_s, State::On, {}}, {u"b"_s, State::NotAvailable, {}}}));
    QVERIFY(!allOn({{u"a"_s, State::On, {}}, {u"b"_s, State::Off, {}}}));
    QCOMPARE(inWords({{u"a"_s, State::On, {}}, {u"b"_s, State::NotAvailable, u"why"_s}}),
             u"a: on\nb: not available here (why)\n"_s);
}

QTEST_GUILESS_MAIN(StartupTest)
#include "tst_startup.moc"
