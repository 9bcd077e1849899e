#include "output/printserver.h"
#include "system/audit.h"
#include "system/program.h"
#include "system/screenreader.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace waymark::test;

/// A whole session of the installed program under strace, with words that must be found nowhere afterwards.
/// First, that each kind of leak would be found.
class LeavesNothingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLeakIsFound_data();
    void aLeakIsFound();
    void aLeakIntoASelectionIsFound();
    void aWholeSessionLeavesNothing();
    void typingAndCopyingLeaveNothing_data();
    void typingAndCopyingLeaveNothing();

private:
    [[nodiscard]] Audit audit(const Audit::Allowed &allowed) const;
    [[nodiscard]] QStringList tracesOnDisplay(const Audit &audit) const;
    [[nodiscard]] QString selection(const QString &name) const;
    std::unique_ptr<Program> openWaymark();
    void type(const QString &text) { m_desktop->act({u"type"_s, u"--delay"_s, u"30"_s, text}); }

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QTemporaryDir> m_logs;
    QString m_busAddress;
    QStringList m_sockets;
};

namespace {

constexpr int patience = 20'000;
const QByteArrayList words{"zanzibarine", "0808 500 2222", "Sexual Abuse Support"};

QString outputOf(const Desktop &desktop, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(desktop.environment());
    process.start(program, arguments);
    process.waitForFinished(patience);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString &pdf)
{
    QProcess pdftotext;
    pdftotext.start(QStringLiteral(PDFTOTEXT), {pdf, u"-"_s});
    return pdftotext.waitForFinished() ? QString::fromUtf8(pdftotext.readAllStandardOutput()) : QString();
}

} // namespace

void LeavesNothingTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
    const QString temporary = m_desktop->folder() + u"/temporary"_s;
    QVERIFY(QDir().mkpath(temporary));
    m_desktop->setVariable(u"TMPDIR"_s, temporary);
    // As a desktop session would have them: each makes a plain Qt program leak.
    m_desktop->setVariable(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    m_desktop->setVariable(u"SESSION_MANAGER"_s, u"local/host:@/tmp/.ICE-unix/1"_s);
    m_desktop->setVariable(u"QT_IM_MODULE"_s, u"ibus"_s);
    m_busAddress = m_desktop->startSessionBus();
    QVERIFY(!m_busAddress.isEmpty());
    const QString runtime = m_desktop->environment().value(u"XDG_RUNTIME_DIR"_s);
    const QString display = u"/tmp/.X11-unix/X"_s + m_desktop->environment().value(u"DISPLAY"_s).mid(1);
    m_sockets = {display, runtime + u"/bus"_s};
    m_logs = std::make_unique<QTemporaryDir>();
}

void LeavesNothingTest::cleanup()
{
    m_desktop.reset();
}

Audit LeavesNothingTest::audit(const Audit::Allowed &allowed) const
{
    return {m_desktop->folder(), words, allowed};
}

QString LeavesNothingTest::selection(const QString &name) const
{
    return outputOf(*m_desktop, QStringLiteral(XCLIP), {u"-o"_s, u"-selection"_s, name});
}

QStringList LeavesNothingTest::tracesOnDisplay(const Audit &audit) const
{
    QStringList found;
    for (const QString &name : {u"primary"_s, u"secondary"_s, u"clipboard"_s})
        found += audit.wordsIn(selection(name).toUtf8(), u"the %1 selection"_s.arg(name));
    const QString root = outputOf(*m_desktop, QStringLiteral(XPROP), {u"-root"_s});
    return found + audit.wordsIn(root.toUtf8(), u"a property of the root window"_s);
}

std::unique_ptr<Program> LeavesNothingTest::openWaymark()
{
    auto program = std::make_unique<Program>(
        *m_desktop, QStringLiteral(STRACE), Audit::traced(m_logs->path(), {QStringLiteral(WAYMARK_PROGRAM)}));
    const auto isActive = [this] {
        return m_desktop->act({u"getactivewindow"_s, u"getwindowname"_s}) == "Waymark"_L1;
    };
    return QTest::qWaitFor(isActive, patience) ? std::move(program) : nullptr;
}

void LeavesNothingTest::aLeakIsFound_data()
{
    QTest::addColumn<QString>("leak");
    QTest::addColumn<QString>("sign");
    QTest::newRow("nothing") << u"nothing"_s << QString();
    QTest::newRow("file") << u"file"_s << u"history"_s;
    QTest::newRow("file-removed-again") << u"file-removed-again"_s << u"O_CREAT"_s;
    QTest::newRow("folder-removed-again") << u"folder-removed-again"_s << u"mkdir"_s;
    QTest::newRow("internet-socket") << u"internet-socket"_s << u"AF_INET"_s;
    QTest::newRow("another-local-socket") << u"another-local-socket"_s << u"connect("_s;
    QTest::newRow("word-told-to-others") << u"word-told-to-others"_s << u"what it told others"_s;
    QTest::newRow("program-started") << u"program-started"_s << u"programs were started"_s;
    QTest::newRow("root-window") << u"root-window"_s << u"root window"_s;
}

void LeavesNothingTest::aLeakIsFound()
{
    QFETCH(QString, leak);
    QFETCH(QString, sign);
    const QString bus = m_sockets.last();
    if (leak == "another-local-socket"_L1)
        m_sockets.removeLast();
    const Audit inspector = audit({m_sockets, {}, false});
    Program leaky(*m_desktop, QStringLiteral(STRACE),
                  Audit::traced(m_logs->path(),
                                {QStringLiteral(LEAKY_PROBE), leak, QString::fromUtf8(words.first()), bus}));
    QVERIFY(leaky.leaves());
    const QStringList traces = inspector.traces(m_logs->path()) + tracesOnDisplay(inspector);
    QCOMPARE(traces.isEmpty(), sign.isEmpty());
    QVERIFY2(traces.join(u'\n').contains(sign), qPrintable(traces.join(u'\n')));
}

void LeavesNothingTest::aLeakIntoASelectionIsFound()
{
    const Audit inspector = audit({m_sockets, {}, false});
    QProcess xclip;
    xclip.setProcessEnvironment(m_desktop->environment());
    // It goes into the background and keeps its output open.
    xclip.setStandardOutputFile(QProcess::nullDevice());
    xclip.start(QStringLiteral(XCLIP), {u"-i"_s, u"-selection"_s, u"primary"_s});
    xclip.write(words.first());
    xclip.closeWriteChannel();
    QVERIFY(xclip.waitForFinished());
    QVERIFY(tracesOnDisplay(inspector).join(u'\n').contains("primary"_L1));
}

void LeavesNothingTest::aWholeSessionLeavesNothing()
{
    PrintServer printers;
    QVERIFY2(printers.trouble().isEmpty(), qPrintable(printers.trouble()));
    QCOMPARE(printers.addQueue(u"office"_s), QString());
    m_desktop->setVariable(u"CUPS_SERVER"_s, QString::fromUtf8(printers.socket()));
    // Buttons are pressed through it, by name; so it listens, as it would for somebody who cannot see.
    ScreenReader reader(m_busAddress);
    QVERIFY2(reader.error().isEmpty(), qPrintable(reader.error()));
    const QString runtime = m_desktop->environment().value(u"XDG_RUNTIME_DIR"_s);
    m_sockets += {runtime + u"/at-spi/"_s, QString::fromUtf8(printers.socket())};
    const QString pdf = m_desktop->home() + u"/sheet.pdf"_s;
    const Audit inspector = audit({m_sockets, pdf, true});

    const auto waymark = openWaymark();
    QVERIFY(waymark);
    QTRY_VERIFY_WITH_TIMEOUT(reader.focusMoves() > 0, patience);
    type(u"zanzibarine"_s);
    m_desktop->press({u"ctrl+a"_s});
    type(u"0808 500 2222"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!reader.all(u"list item"_s).isEmpty(), patience);
    m_desktop->press({u"Down"_s, u"Return"_s}, 200);
    QVERIFY(reader.press(u"Copy the number 0 8 0 8, 5 0 0, 2 2 2 2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(selection(u"clipboard"_s), u"0808 500 2222"_s, patience);
    QVERIFY(reader.press(u"Add to the sheet"_s));
    QVERIFY(reader.press(u"Sheet (1)"_s));

    QVERIFY(reader.press(u"Print"_s));
    QVERIFY(reader.press(u"office"_s, u"radio button"_s));
    QVERIFY(reader.press(u"Print"_s));
    QTRY_VERIFY_WITH_TIMEOUT(printers.printedData().startsWith("%PDF"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(printers.spooled(), QStringList(), patience);
    QVERIFY(reader.press(u"Save as PDF instead"_s));
    m_desktop->press({u"ctrl+a"_s}, 200);
    type(pdf);
    m_desktop->press({u"Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), patience);
    QVERIFY(textOf(pdf).contains("Rape and Sexual Abuse Support Line"_L1));

    m_desktop->press({u"Escape"_s, u"Escape"_s, u"Escape"_s});
    QVERIFY(waymark->leaves());
    QStringList traces = inspector.traces(m_logs->path()) + tracesOnDisplay(inspector);
    traces +=
        inspector.wordsIn(printers.printedArguments().join(u'\n').toUtf8(), u"the print job's account"_s);
    QVERIFY2(traces.isEmpty(), qPrintable(traces.join(u'\n')));
}

void LeavesNothingTest::typingAndCopyingLeaveNothing_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("left") << 0;
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("crashed") << SIGSEGV;
}

void LeavesNothingTest::typingAndCopyingLeaveNothing()
{
    QFETCH(int, end);
    const Audit inspector = audit({m_sockets, {}, false});
    const auto waymark = openWaymark();
    QVERIFY(waymark);
    type(u"zanzibarine"_s);
    m_desktop->press({u"ctrl+a"_s, u"ctrl+c"_s});
    QTRY_COMPARE_WITH_TIMEOUT(selection(u"clipboard"_s), u"zanzibarine"_s, patience);
    type(u"0808 500 2222"_s);
    m_desktop->press({u"Down"_s, u"Return"_s, u"Escape"_s}, 200);
    if (end == 0)
        m_desktop->press({u"x"_s, u"Escape"_s, u"Escape"_s, u"Escape"_s});
    else
        ::kill(pid_t(m_desktop->act({u"getactivewindow"_s, u"getwindowpid"_s}).toInt()), end);
    QCOMPARE(waymark->leaves(), end == 0);
    QTRY_VERIFY_WITH_TIMEOUT(!waymark->runs(), patience);
    const QStringList traces = inspector.traces(m_logs->path()) + tracesOnDisplay(inspector);
    QVERIFY2(traces.isEmpty(), qPrintable(traces.join(u'\n')));
}

QTEST_GUILESS_MAIN(LeavesNothingTest)
#include "tst_leavesnothing.moc"
