#include "system/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::test;

/// The installed program as the linker made it and as the kernel maps it.
class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProgramIsLinkedHard_data();
    void theProgramIsLinkedHard();
#ifdef WAYMARK_IS_RELEASE
    void whatPeopleRunIsCompiledHard_data();
    void whatPeopleRunIsCompiledHard();
#endif
    void aReleaseIsBuiltHard_data();
    void aReleaseIsBuiltHard();
    void noLibraryForTheNetworkIsNeeded();
    void nothingForNetworkOrGraphicsDriversIsMapped();
    void whatThisKernelLacksIsSaidAndTheRestGoesOn_data();
    void whatThisKernelLacksIsSaidAndTheRestGoesOn();

private:
    QString m_headers;
    QStringList m_releaseCommands;
};

namespace {

QString toldByReadelf(const QStringList &options)
{
    QProcess readelf;
    readelf.start(QStringLiteral(READELF),
                  options + QStringList{u"--wide"_s, QStringLiteral(WAYMARK_PROGRAM)});
    return readelf.waitForFinished() ? QString::fromLocal8Bit(readelf.readAllStandardOutput()) : QString();
}

/// What a compiler would be told for each of the program's own files, without building any.
QStringList releaseCommands()
{
    const QTemporaryDir folder;
    QProcess cmake;
    cmake.start(QStringLiteral(CMAKE), {u"-S"_s, QStringLiteral(WAYMARK_SOURCE_DIR), u"-B"_s, folder.path(),
                                        u"-G"_s, u"Ninja"_s, u"-DCMAKE_BUILD_TYPE=Release"_s,
                                        u"-DCMAKE_EXPORT_COMPILE_COMMANDS=ON"_s, u"-DBUILD_TESTING=OFF"_s});
    constexpr int patience = 120'000;
    QFile file(folder.filePath(u"compile_commands.json"_s));
    if (!cmake.waitForFinished(patience) || !file.open(QIODevice::ReadOnly))
        return {};
    QStringList commands;
    for (const auto &entry : QJsonDocument::fromJson(file.readAll()).array()) {
        if (entry[u"file"_s].toString().startsWith(QStringLiteral(WAYMARK_SOURCE_DIR) + u"/app/"_s))
            commands.append(entry[u"command"_s].toString() + u' ');
    }
    return commands;
}

} // namespace

void HardeningTest::initTestCase()
{
    m_headers = toldByReadelf({u"--file-header"_s, u"--program-headers"_s, u"--dynamic"_s});
    QVERIFY(m_headers.contains("(NEEDED)"_L1));
}

void HardeningTest::theProgramIsLinkedHard_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("placed-anywhere") << u"FLAGS_1\\).*\\bPIE\\b"_s;
    QTest::newRow("tables-read-only") << u"GNU_RELRO"_s;
    QTest::newRow("bound-at-start") << u"FLAGS_1\\).*\\bNOW\\b"_s;
    QTest::newRow("no-code-on-the-stack") << u"GNU_STACK.* RW +0x"_s;
}

void HardeningTest::theProgramIsLinkedHard()
{
    QFETCH(QString, pattern);
    QVERIFY2(QRegularExpression(pattern).match(m_headers).hasMatch(), qPrintable(m_headers));
}

#ifdef WAYMARK_IS_RELEASE
// A build for working on is not optimised, and has none of these.
void HardeningTest::whatPeopleRunIsCompiledHard_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::newRow("stack-protected") << u"__stack_chk_fail"_s;
    QTest::newRow("fortified") << u"_chk@GLIBC"_s;
    QTest::newRow("library-asserts") << u"_ZSt21__glibcxx_assert_fail"_s;
}

void HardeningTest::whatPeopleRunIsCompiledHard()
{
    QFETCH(QString, symbol);
    const QString symbols = toldByReadelf({u"--dyn-syms"_s});
    QVERIFY2(symbols.contains(symbol), qPrintable(symbols));
}
#endif

void HardeningTest::aReleaseIsBuiltHard_data()
{
    QTest::addColumn<QString>("flag");
    for (const QString &flag :
         {u"-O[23]"_s, u"-D_FORTIFY_SOURCE=3"_s, u"-D_GLIBCXX_ASSERTIONS"_s, u"-fstack-protector-strong"_s,
          u"-fstack-clash-protection"_s, u"-ftrivial-auto-var-init=zero"_s, u"-Werror=format-security"_s,
          u"-fPI[CE]"_s})
        QTest::newRow(qPrintable(flag)) << flag;
}

/// Whatever this build is: as app/run would compile each file of the program.
void HardeningTest::aReleaseIsBuiltHard()
{
    QFETCH(QString, flag);
    if (m_releaseCommands.isEmpty())
        m_releaseCommands = releaseCommands();
    QVERIFY(m_releaseCommands.size() > 100);
    const QRegularExpression asked(u" (%1) "_s.arg(flag));
    for (const QString &command : std::as_const(m_releaseCommands))
        QVERIFY2(asked.match(command).hasMatch(), qPrintable(command));
}

void HardeningTest::noLibraryForTheNetworkIsNeeded()
{
    QVERIFY2(!m_headers.contains("libQt6Network"_L1), qPrintable(m_headers));
}

void HardeningTest::nothingForNetworkOrGraphicsDriversIsMapped()
{
    const Desktop desktop;
    QVERIFY2(desktop.error().isEmpty(), qPrintable(desktop.error()));
    Program waymark(desktop, QStringLiteral(WAYMARK_PROGRAM), {});
    QTRY_COMPARE_WITH_TIMEOUT(desktop.act({u"getactivewindow"_s, u"getwindowname"_s}), u"Waymark"_s, 15'000);
    desktop.act({u"type"_s, u"0808"_s});
    QFile file(u"/proc/%1/maps"_s.arg(waymark.processId()));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The program is not readable by its user's other programs; only root can look.");
    const QString maps = QString::fromLocal8Bit(file.readAll());
    QVERIFY2(maps.contains("libqxcb.so"_L1), qPrintable(maps));
    static const QRegularExpression unwanted(
        u"(libQt6Network|libQt6PrintSupport|_dri\\.so|libgallium|libLLVM|"
        "libgtk|libqgtk|libplatformtheme)[^\n]*"_s);
    const QString found = unwanted.match(maps).captured();
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void HardeningTest::whatThisKernelLacksIsSaidAndTheRestGoesOn_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("landlock") << u"(Landlock): not available here"_s;
    QTest::newRow("seccomp") << u"(seccomp): not available here"_s;
}

void HardeningTest::whatThisKernelLacksIsSaidAndTheRestGoesOn()
{
    QFETCH(QString, line);
    const QString lacking = QString::fromLatin1(QTest::currentDataTag());
    QProcess check;
    check.start(QStringLiteral(WITHOUT), {lacking, QStringLiteral(WAYMARK_PROGRAM), u"--self-check"_s});
    QVERIFY(check.waitForFinished());
    const QString said = QString::fromUtf8(check.readAllStandardOutput());
    QVERIFY2(said.contains(line), qPrintable(said));
    QCOMPARE(said.count("not available here (Function"_L1), lacking == "landlock"_L1 ? 1 : 0);
    QVERIFY2(!said.contains(": off"_L1), qPrintable(said));
    QCOMPARE(check.exitCode(), 0);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"sheet.pdf"_s);
    QCOMPARE(QProcess::execute(QStringLiteral(WITHOUT), {lacking, QStringLiteral(WAYMARK_PROGRAM),
                                                         u"--sheet"_s, pdf, u"--services"_s, u"rcew-247"_s}),
             0);
    QVERIFY(QFile::exists(pdf));
}

QTEST_GUILESS_MAIN(HardeningTest)
#include "tst_hardening.moc"
