#include "system/program.h"
#include "system/xscreen.h"

#include <QDir>
#include <QTest>

#include <csignal>

#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace waymark::test;

/// The installed program on a Wayland desktop: by XWayland where there is one, else by Wayland itself.
class WaylandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysLeaveOverXWayland_data();
    void keysLeaveOverXWayland();
    void withoutXWaylandItOpensAndASignalLeaves();
    void whatHoldsIsSaid_data();
    void whatHoldsIsSaid();
    void withNeitherItSaysWhatIsMissing();

private:
    [[nodiscard]] QString linesOf(const QString &program, const QStringList &arguments, int exitStatus) const;

    std::unique_ptr<Desktop> m_desktop;
};

namespace {

constexpr int patience = 15'000;

QByteArray mapsOf(const Program &program)
{
    QFile file(u"/proc/%1/maps"_s.arg(program.processId()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void WaylandTest::init()
{
    m_desktop = std::make_unique<Desktop>(Desktop::WindowManager::Wayland);
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
}

QString WaylandTest::linesOf(const QString &program, const QStringList &arguments, int exitStatus) const
{
    QProcess process;
    process.setProcessEnvironment(m_desktop->environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != exitStatus)
        return u"ended otherwise than it should: "_s + QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

void WaylandTest::keysLeaveOverXWayland_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("hangs");
    QTest::newRow("escape") << QStringList(3, u"Escape"_s) << false;
    QTest::newRow("shift") << QStringList(3, u"Shift_L"_s) << false;
    QTest::newRow("quit") << QStringList{u"ctrl+q"_s} << false;
    QTest::newRow("escape-while-it-hangs") << QStringList(3, u"Escape"_s) << true;
    QTest::newRow("quit-while-it-hangs") << QStringList{u"ctrl+q"_s} << true;
}

void WaylandTest::keysLeaveOverXWayland()
{
    QFETCH(QStringList, keys);
    QFETCH(bool, hangs);
    m_desktop->setVariable(u"LD_PRELOAD"_s, QStringLiteral(HANG_LIBRARY));
    XScreen screen(m_desktop->environment().value(u"DISPLAY"_s));
    Program waymark(*m_desktop, QStringLiteral(WAYMARK_PROGRAM), {});
    QVERIFY(screen.waitForFocus(waymark.processId(), patience));
    if (hangs) {
        ::syscall(SYS_tgkill, waymark.processId(), waymark.processId(), SIGUSR1);
        QVERIFY(waymark.says(u"hanging"_s));
    }
    QVERIFY(screen.watch(screen.windowsOf(waymark.processId())));
    m_desktop->press(keys);
    QVERIFY(waymark.leaves());
    QVERIFY(screen.waitUntilGone(patience));
    QVERIFY(screen.allWereTransparent());
}

void WaylandTest::withoutXWaylandItOpensAndASignalLeaves()
{
    m_desktop->setVariable(u"DISPLAY"_s, {});
    Program waymark(*m_desktop, QStringLiteral(WAYMARK_PROGRAM), {});
    if (::geteuid() != 0)
        QSKIP("The program is not readable by its user's other programs; only root can look.");
    // The plugin that gives a window its place is loaded with the first window.
    QTRY_VERIFY_WITH_TIMEOUT(mapsOf(waymark).contains("libxdg-shell.so"), patience);
    QVERIFY(waymark.runs());
    waymark.send(SIGTERM);
    QVERIFY(waymark.leaves());
}

void WaylandTest::whatHoldsIsSaid_data()
{
    QTest::addColumn<bool>("hasXWayland");
    QTest::addColumn<QString>("line");
    const QString name = u"Esc and Shift seen even while the window is busy: "_s;
    QTest::newRow("xwayland") << true << name + u"on\n"_s;
    QTest::newRow("wayland-alone") << false << name + u"not available here (needs an X server"_s;
}

void WaylandTest::whatHoldsIsSaid()
{
    QFETCH(bool, hasXWayland);
    QFETCH(QString, line);
    if (!hasXWayland)
        m_desktop->setVariable(u"DISPLAY"_s, {});
    const QString lines = linesOf(QStringLiteral(WAYMARK_PROGRAM), {u"--self-check"_s}, 0);
    QVERIFY2(lines.contains(line), qPrintable(lines));
}

void WaylandTest::withNeitherItSaysWhatIsMissing()
{
    m_desktop->setVariable(u"DISPLAY"_s, {});
    // Beside a program on its own there are no plugins.
    QVERIFY(QDir(m_desktop->home()).mkpath(u"bin"_s));
    const QString alone = m_desktop->home() + u"/bin/waymark"_s;
    QVERIFY(QFile::copy(QStringLiteral(WAYMARK_PROGRAM), alone));
    const QString lines = linesOf(alone, {}, 1);
    QVERIFY2(lines.startsWith("Waymark needs XWayland"_L1), qPrintable(lines));
}

QTEST_GUILESS_MAIN(WaylandTest)
#include "tst_wayland.moc"
