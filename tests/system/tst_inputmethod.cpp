#include "system/program.h"
#include "system/xscreen.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace waymark::test;

/// The installed program beside a real ibus: it sees what is typed only when the person asked for it, and
/// keys leave while it composes.
class InputMethodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void itIsUsedOnlyWhenAskedFor_data();
    void itIsUsedOnlyWhenAskedFor();
    void keysLeaveWhileItComposes_data();
    void keysLeaveWhileItComposes();

private:
    std::unique_ptr<Program> open(const QStringList &arguments);
    void remember(bool inputMethod);
    bool chooseEngine() const;

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<XScreen> m_screen;
    QProcess m_ibus;
};

namespace {

constexpr int patience = 20'000;

/// Whether the plugin that hands keys on to ibus is loaded.
std::optional<bool> usesIbus(const Program &program)
{
    QFile file(u"/proc/%1/maps"_s.arg(program.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().contains("libibusplatforminputcontext");
}

} // namespace

void InputMethodTest::initTestCase()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
    QVERIFY(!m_desktop->startSessionBus().isEmpty());
    m_desktop->setVariable(u"XDG_CONFIG_HOME"_s, m_desktop->home() + u"/.config"_s);
    m_desktop->setVariable(u"QT_IM_MODULE"_s, u"ibus"_s);
    m_desktop->setVariable(u"LD_PRELOAD"_s, QStringLiteral(HANG_LIBRARY));
    m_screen = std::make_unique<XScreen>(m_desktop->environment().value(u"DISPLAY"_s));
    m_ibus.setProcessEnvironment(m_desktop->environment());
    m_ibus.setStandardErrorFile(QProcess::nullDevice());
    m_ibus.start(QStringLiteral(IBUS_DAEMON),
                 {u"--panel=disable"_s, u"--emoji-extension=disable"_s, u"--config=disable"_s});
    QTRY_VERIFY_WITH_TIMEOUT(chooseEngine(), patience);
}

void InputMethodTest::cleanupTestCase()
{
    m_ibus.terminate();
    if (!m_ibus.waitForFinished(3000))
        m_ibus.kill();
    m_ibus.waitForFinished();
}

/// One that composes with dead keys.
bool InputMethodTest::chooseEngine() const
{
    QProcess ibus;
    ibus.setProcessEnvironment(m_desktop->environment());
    ibus.start(QStringLiteral(IBUS), {u"engine"_s, u"xkb:us:intl:eng"_s});
    return ibus.waitForFinished(patience) && ibus.exitCode() == 0;
}

std::unique_ptr<Program> InputMethodTest::open(const QStringList &arguments)
{
    auto waymark = std::make_unique<Program>(*m_desktop, QStringLiteral(WAYMARK_PROGRAM), arguments);
    return m_screen->waitForFocus(waymark->processId(), patience) ? std::move(waymark) : nullptr;
}

void InputMethodTest::remember(bool inputMethod)
{
    const QString path = m_desktop->home() + u"/.config/waymark.conf"_s;
    QFile::remove(path);
    QFile file(path);
    if (inputMethod && file.open(QIODevice::WriteOnly))
        file.write("[waymark]\ninput-method=true\n");
}

void InputMethodTest::itIsUsedOnlyWhenAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isRemembered");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("not-asked-for") << QStringList() << false << false;
    QTest::newRow("by-option") << QStringList{u"--input-method"_s} << false << true;
    QTest::newRow("remembered") << QStringList() << true << true;
    QTest::newRow("remembered-but-shared") << QStringList{u"--shared"_s} << true << false;
}

void InputMethodTest::itIsUsedOnlyWhenAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isRemembered);
    QFETCH(bool, isUsed);
    remember(isRemembered);
    const auto waymark = open(arguments);
    QVERIFY(waymark);
    const auto uses = usesIbus(*waymark);
    if (!uses)
        QSKIP("The program is not readable by its user's other programs; only root can look.");
    QCOMPARE(*uses, isUsed);
}

void InputMethodTest::keysLeaveWhileItComposes_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("stopped");
    const QStringList escapes(3, u"Escape"_s);
    QTest::newRow("escape") << escapes << 0;
    QTest::newRow("shift") << QStringList(3, u"Shift_L"_s) << 0;
    QTest::newRow("quit") << QStringList{u"ctrl+q"_s} << 0;
    QTest::newRow("escape-and-ibus-hangs") << escapes << int(m_ibus.processId());
}

void InputMethodTest::keysLeaveWhileItComposes()
{
    QFETCH(QStringList, keys);
    QFETCH(int, stopped);
    remember(false);
    const auto waymark = open({u"--input-method"_s});
    QVERIFY(waymark);
    m_desktop->press({u"dead_acute"_s});
    if (stopped != 0)
        ::kill(stopped, SIGSTOP);
    m_desktop->press(keys);
    const bool left = waymark->leaves();
    if (stopped != 0)
        ::kill(stopped, SIGCONT);
    QVERIFY(left);
}

QTEST_GUILESS_MAIN(InputMethodTest)
#include "tst_inputmethod.moc"
