#include "system/program.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace waymark::test;

/// The installed program in a real X server, by keys and mouse alone: find, read, keep, save, leave.
class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aServiceIsFoundAddedAndSaved();
    void everyWayOutLeaves_data();
    void everyWayOutLeaves();
    void aSignalLeaves_data();
    void aSignalLeaves();
    void aBrokenPackOpensAWindowThatCanBeLeft();

private:
    [[nodiscard]] QString visibleWindow() const;
    std::unique_ptr<Program> openWaymark(const QStringList &arguments = {});
    void addFirstHit();
    void openSheet();

    std::unique_ptr<Desktop> m_desktop;
};

namespace {

QString textOf(const QString &pdf)
{
    QProcess pdftotext;
    pdftotext.start(QStringLiteral(PDFTOTEXT), {pdf, u"-"_s});
    return pdftotext.waitForFinished() ? QString::fromUtf8(pdftotext.readAllStandardOutput()) : QString();
}

QStringList everythingIn(const QString &folder)
{
    QStringList paths;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(QDir(folder).relativeFilePath(it.next()));
    paths.sort();
    return paths;
}

} // namespace

void WalkTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
}

QString WalkTest::visibleWindow() const
{
    return m_desktop->act({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Waymark$"_s})
        .section(u'\n', 0, 0);
}

std::unique_ptr<Program> WalkTest::openWaymark(const QStringList &arguments)
{
    auto program = std::make_unique<Program>(*m_desktop, QStringLiteral(WAYMARK_PROGRAM), arguments);
    const auto hasFocus = [this] {
        const QString window = visibleWindow();
        return !window.isEmpty() && m_desktop->act({u"getactivewindow"_s}) == window;
    };
    return QTest::qWaitFor(hasFocus, 15'000) ? std::move(program) : nullptr;
}

void WalkTest::addFirstHit()
{
    m_desktop->act({u"type"_s, u"--delay"_s, u"20"_s, u"0808 500 2222"_s});
    m_desktop->press({u"Down"_s, u"Return"_s, u"Tab"_s, u"Return"_s}, 200);
}

void WalkTest::openSheet()
{
    // The header's buttons are the next region: Back, Start again, Sheet.
    m_desktop->press({u"F6"_s, u"Tab"_s, u"Tab"_s, u"Return"_s}, 200);
}

void WalkTest::aServiceIsFoundAddedAndSaved()
{
    const auto waymark = openWaymark();
    QVERIFY(waymark);
    const QStringList before = everythingIn(m_desktop->home());
    const QString pdf = m_desktop->home() + u"/sheet.pdf"_s;
    addFirstHit();
    openSheet();
    m_desktop->press({u"Tab"_s, u"Tab"_s, u"Return"_s, u"ctrl+a"_s}, 200);
    m_desktop->act({u"type"_s, u"--delay"_s, u"10"_s, pdf});
    m_desktop->press({u"Return"_s});
    QTRY_VERIFY(QFile::exists(pdf));
    const QString text = textOf(pdf);
    QVERIFY2(text.contains("0808 500 2222"_L1), qPrintable(text));
    QVERIFY2(text.contains("Rape and Sexual Abuse Support Line"_L1), qPrintable(text));
    m_desktop->press({u"Escape"_s, u"Escape"_s, u"Escape"_s});
    QVERIFY(waymark->leaves());
    QCOMPARE(visibleWindow(), QString());
    QCOMPARE(everythingIn(m_desktop->home()), before + QStringList{u"sheet.pdf"_s});
}

void WalkTest::everyWayOutLeaves_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("way");
    const QStringList nothing;
    const QStringList filterMenu{u"a"_s, u"Tab"_s, u"Return"_s};
    const QStringList savePanel{u"Down"_s, u"Return"_s, u"Tab"_s, u"Return"_s, u"F6"_s,    u"Tab"_s,
                                u"Tab"_s,  u"Return"_s, u"Tab"_s, u"Tab"_s,    u"Return"_s};
    QStringList printPanel = savePanel;
    printPanel.removeAt(printPanel.size() - 2);
    const QStringList escapes(3, u"Escape"_s);
    const QStringList shifts(3, u"Shift_L"_s);
    const QStringList search{u"r"_s, u"a"_s, u"p"_s, u"e"_s};
    QTest::newRow("escape-on-home") << nothing << escapes;
    QTest::newRow("shift-on-home") << nothing << shifts;
    QTest::newRow("quit-key") << nothing << QStringList{u"ctrl+q"_s};
    QTest::newRow("close") << nothing << QStringList{u"alt+F4"_s};
    QTest::newRow("the-button-by-keyboard") << nothing << QStringList{u"shift+Tab"_s, u"Return"_s};
    QTest::newRow("the-button-by-mouse") << nothing << QStringList{u"click"_s};
    QTest::newRow("escape-while-typing") << search << escapes;
    QTest::newRow("shift-while-typing") << search << shifts;
    QTest::newRow("escape-with-a-menu-open") << filterMenu << escapes;
    QTest::newRow("shift-with-a-menu-open") << filterMenu << shifts;
    QTest::newRow("escape-with-the-save-panel-open") << search + savePanel << escapes;
    QTest::newRow("shift-with-the-save-panel-open") << search + savePanel << shifts;
    QTest::newRow("escape-with-the-print-panel-open") << search + printPanel << escapes;
    QTest::newRow("close-with-the-print-panel-open") << search + printPanel << QStringList{u"alt+F4"_s};
    QTest::newRow("the-button-with-the-save-panel-open") << search + savePanel << QStringList{u"click"_s};
}

void WalkTest::everyWayOutLeaves()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, way);
    const auto waymark = openWaymark();
    QVERIFY(waymark);
    if (!before.isEmpty())
        m_desktop->press(before, 150);
    QVERIFY(waymark->runs());
    if (way == QStringList{u"click"_s}) {
        const QString window = visibleWindow();
        const QString width = m_desktop->act({u"getwindowgeometry"_s, u"--shell"_s, window})
                                  .section(u"WIDTH="_s, 1)
                                  .section(u'\n', 0, 0);
        // The top end corner; it acts on the press.
        m_desktop->act({u"mousemove"_s, u"--window"_s, window, QString::number(width.toInt() - 60), u"40"_s,
                        u"mousedown"_s, u"1"_s});
    } else {
        m_desktop->press(way, 100);
    }
    QVERIFY(waymark->leaves());
    QCOMPARE(visibleWindow(), QString());
}

void WalkTest::aSignalLeaves_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang-up") << SIGHUP;
    QTest::newRow("interrupt") << SIGINT;
}

void WalkTest::aSignalLeaves()
{
    QFETCH(int, signal);
    const auto waymark = openWaymark();
    QVERIFY(waymark);
    waymark->send(signal);
    QVERIFY(waymark->leaves());
}

void WalkTest::aBrokenPackOpensAWindowThatCanBeLeft()
{
    const QString broken = m_desktop->home() + u"/broken.waymark"_s;
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a pack");
    file.close();
    const auto waymark = openWaymark({u"--pack"_s, broken});
    QVERIFY(waymark);
    m_desktop->press({u"Escape"_s, u"Escape"_s, u"Escape"_s});
    QVERIFY(waymark->leaves());
}

QTEST_GUILESS_MAIN(WalkTest)
#include "tst_walk.moc"
