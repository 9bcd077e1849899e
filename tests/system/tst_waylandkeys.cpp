#include "system/program.h"
#include "system/screenreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::test;

namespace {

constexpr int patience = 15'000;
const QString escape = u"Escape"_s;
const QStringList escapes(3, escape);
const QStringList shifts(3, u"Shift_L"_s);
const QStringList quit{u"ctrl+q"_s};

} // namespace

/// The installed program over Wayland alone, where no thread of its own can see keys: by the keyboard and the
/// pointer of a real compositor. A stand-in screen reader sees that each state is reached.
class WaylandKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keysLeave_data();
    void keysLeave();
    void theButtonLeaves();
    void otherKeysDoNotLeave_data();
    void otherKeysDoNotLeave();

private:
    std::unique_ptr<Program> open();
    bool reach(const QString &state);
    [[nodiscard]] bool sees(const QString &role, const QString &name = {}) const;

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ScreenReader> m_reader;
};

void WaylandKeysTest::initTestCase()
{
    m_desktop = std::make_unique<Desktop>(Desktop::WindowManager::WaylandAlone);
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
    QVERIFY(!m_desktop->environment().contains(u"DISPLAY"_s));
    m_reader = std::make_unique<ScreenReader>(m_desktop->startSessionBus());
    QVERIFY2(m_reader->error().isEmpty(), qPrintable(m_reader->error()));
}

void WaylandKeysTest::cleanupTestCase()
{
    m_reader.reset();
    m_desktop.reset();
}

bool WaylandKeysTest::sees(const QString &role, const QString &name) const
{
    return QTest::qWaitFor(
        [&] {
            return name.isEmpty() ? !m_reader->all(role).isEmpty() : m_reader->find(role, name).has_value();
        },
        patience);
}

std::unique_ptr<Program> WaylandKeysTest::open()
{
    auto waymark = std::make_unique<Program>(*m_desktop, QStringLiteral(WAYMARK_PROGRAM), QStringList());
    const int before = m_reader->focusMoves();
    const bool isOpen = sees(u"push button"_s, u"Leave Waymark now"_s) &&
                        QTest::qWaitFor([&] { return m_reader->focusMoves() > before; }, patience);
    return isOpen ? std::move(waymark) : nullptr;
}

bool WaylandKeysTest::reach(const QString &state)
{
    if (state == "home"_L1)
        return true;
    if (state == "menu"_L1) {
        // By keys: a compositor closes a menu that nobody's key or click has opened. Its items are on no list
        // that a reader could ask for, but the first one gets the focus.
        m_desktop->press({u"a"_s, u"Tab"_s}, 300);
        const int before = m_reader->focusMoves();
        m_desktop->press({u"Return"_s});
        return QTest::qWaitFor([&] { return m_reader->focusMoves() > before; }, patience);
    }
    m_desktop->act({u"type"_s, u"--delay"_s, u"20"_s, u"0808 500 2222"_s});
    if (state == "typed"_L1)
        return sees(u"push button"_s, u"Clear all"_s);
    m_desktop->press({u"Down"_s, u"Return"_s}, 100);
    return m_reader->press(u"Add to the sheet"_s) && m_reader->press(u"Sheet (1)"_s) &&
           m_reader->press(u"Save as PDF"_s) && sees(u"heading"_s, u"Save the sheet as a PDF"_s);
}

void WaylandKeysTest::keysLeave_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("keys");
    for (const QString &state : {u"home"_s, u"typed"_s, u"menu"_s, u"save-panel"_s}) {
        QTest::newRow(qPrintable(state + u"-escape"_s)) << state << escapes;
        QTest::newRow(qPrintable(state + u"-shift"_s)) << state << shifts;
        QTest::newRow(qPrintable(state + u"-quit"_s)) << state << quit;
    }
}

void WaylandKeysTest::keysLeave()
{
    QFETCH(QString, state);
    QFETCH(QStringList, keys);
    const auto waymark = open();
    QVERIFY(waymark);
    QVERIFY(reach(state));
    m_desktop->press(keys);
    QVERIFY(waymark->leaves());
}

void WaylandKeysTest::theButtonLeaves()
{
    const auto waymark = open();
    QVERIFY(waymark);
    // The window has the whole screen: the button is in its upper corner.
    m_desktop->act({u"mousemove"_s, u"1200"_s, u"32"_s, u"click"_s, u"1"_s});
    QVERIFY(waymark->leaves());
}

void WaylandKeysTest::otherKeysDoNotLeave_data()
{
    QTest::addColumn<QStringList>("act");
    const QStringList key{u"key"_s, u"--delay"_s, u"60"_s};
    QTest::newRow("escape-twice") << key + QStringList{escape, escape};
    QTest::newRow("a-letter-between") << key + QStringList{escape, escape, u"a"_s, escape, escape};
    QTest::newRow("shift-used-for-capitals") << key + QStringList{u"shift+a"_s, u"shift+b"_s, u"shift+c"_s};
    QTest::newRow("a-mouse-button-between")
        << key + QStringList{escape,     escape, u"mousemove"_s, u"500"_s, u"32"_s,
                             u"click"_s, u"1"_s, u"key"_s,       escape};
    // Long enough to be repeated many times.
    QTest::newRow("held") << QStringList{u"keydown"_s, escape, u"sleep"_s, u"1.5"_s, u"keyup"_s, escape};
}

void WaylandKeysTest::otherKeysDoNotLeave()
{
    QFETCH(QStringList, act);
    const auto waymark = open();
    QVERIFY(waymark);
    m_desktop->act(act);
    // What is typed afterwards has been taken, and so has everything before.
    m_desktop->act({u"type"_s, u"--delay"_s, u"20"_s, u"0808 500 2222"_s});
    QVERIFY(sees(u"push button"_s, u"Clear all"_s));
    QVERIFY(waymark->runs());
    m_desktop->press(escapes);
    QVERIFY(waymark->leaves());
}

QTEST_GUILESS_MAIN(WaylandKeysTest)
#include "tst_waylandkeys.moc"
