#include "system/program.h"
#include "system/screenreader.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace waymark::test;

/// The installed program as a screen reader hears it, on a real accessibility bus.
class ScreenReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowAndTheWayOutAreNamed();
    void aResultIsReadAsOneWithItsDigitsApart();
    void aStatusIsSaidAfterAPauseAndTheFocusStays();
    void theNextPersonIsToldNothingOfTheFirst();
    void keysLeaveWhileAScreenReaderListens_data();
    void keysLeaveWhileAScreenReaderListens();

private:
    std::unique_ptr<Program> openWaymark();
    void type(const QString &text) { m_desktop->act({u"type"_s, u"--delay"_s, u"20"_s, text}); }

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ScreenReader> m_reader;
};

namespace {

constexpr int patience = 15'000;

} // namespace

void ScreenReaderTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
    m_reader = std::make_unique<ScreenReader>(m_desktop->startSessionBus());
    QVERIFY2(m_reader->error().isEmpty(), qPrintable(m_reader->error()));
}

void ScreenReaderTest::cleanup()
{
    m_reader.reset();
    m_desktop.reset();
}

std::unique_ptr<Program> ScreenReaderTest::openWaymark()
{
    auto program = std::make_unique<Program>(*m_desktop, QStringLiteral(WAYMARK_PROGRAM), QStringList());
    const auto isReady = [this] {
        return m_desktop->act({u"getactivewindow"_s, u"getwindowname"_s}) == "Waymark"_L1 &&
               m_reader->focusMoves() > 0;
    };
    return QTest::qWaitFor(isReady, patience) ? std::move(program) : nullptr;
}

void ScreenReaderTest::theWindowAndTheWayOutAreNamed()
{
    const auto waymark = openWaymark();
    QVERIFY(waymark);
    const auto window = m_reader->find(u"frame"_s, u"Waymark"_s);
    QVERIFY(window);
    const auto leave = m_reader->find(u"push button"_s, u"Leave Waymark now"_s);
    QVERIFY(leave);
    QCOMPARE(leave->description, u"Closes at once without asking. Esc or Shift three times does the same."_s);
}

void ScreenReaderTest::aResultIsReadAsOneWithItsDigitsApart()
{
    const auto waymark = openWaymark();
    QVERIFY(waymark);
    type(u"0808 500 2222"_s);
    QList<Accessible> rows;
    QTRY_VERIFY_WITH_TIMEOUT(!(rows = m_reader->all(u"list item"_s)).isEmpty(), patience);
    const QString row = rows.first().name;
    QVERIFY2(row.contains("Rape and Sexual Abuse Support Line"_L1), qPrintable(row));
    QVERIFY2(row.contains("0 8 0 8, 5 0 0, 2 2 2 2"_L1), qPrintable(row));
}

void ScreenReaderTest::aStatusIsSaidAfterAPauseAndTheFocusStays()
{
    const auto waymark = openWaymark();
    QVERIFY(waymark);
    const int before = m_reader->focusMoves();
    type(u"0808 802 9999"_s);
    const auto isCorrected = [this] {
        return std::ranges::any_of(m_reader->said(), [](const QString &name) {
            return name.contains("0 8 0 8, 5 0 0, 2 2 2 2"_L1) || name.contains("0808 500 2222"_L1);
        });
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isCorrected(), qPrintable(m_reader->said().join(u" | "_s)), patience);
    QCOMPARE(m_reader->focusMoves(), before);
}

void ScreenReaderTest::theNextPersonIsToldNothingOfTheFirst()
{
    const auto waymark = openWaymark();
    QVERIFY(waymark);
    type(u"zanzibarine"_s);
    m_desktop->press({u"ctrl+a"_s});
    type(u"0808 500 2222"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->all(u"list item"_s).isEmpty(), patience);
    m_desktop->press({u"Down"_s, u"Return"_s});
    QVERIFY(m_reader->press(u"Copy the number 0 8 0 8, 5 0 0, 2 2 2 2"_s));
    QVERIFY(m_reader->press(u"Add to the sheet"_s));
    QVERIFY(m_reader->press(u"Sheet (1)"_s));
    const QString before = m_reader->everything();
    QVERIFY2(before.contains("0808 500 2222"_L1) && before.contains("Sexual Abuse Support"_L1),
             qPrintable(before));
    QVERIFY(m_reader->press(u"Start again"_s));
    QTRY_VERIFY(!m_reader->everything().contains("Sexual Abuse Support"_L1));
    const QString after = m_reader->everything();
    QVERIFY(after.contains("Leave Waymark now"_L1));
    for (const QString &word : {u"zanzibarine"_s, u"0808 500 2222"_s, u"0 8 0 8, 5 0 0"_s})
        QVERIFY2(!after.contains(word), qPrintable(after));
}

void ScreenReaderTest::keysLeaveWhileAScreenReaderListens_data()
{
    QTest::addColumn<QString>("hung");
    QTest::newRow("all-answer") << QString();
    QTest::newRow("registry-hung") << u"registry"_s;
    QTest::newRow("bus-hung") << u"bus"_s;
}

void ScreenReaderTest::keysLeaveWhileAScreenReaderListens()
{
    QFETCH(QString, hung);
    const auto waymark = openWaymark();
    QVERIFY(waymark);
    const auto process = pid_t(hung == "bus"_L1 ? m_reader->busProcess() : m_reader->registryProcess());
    QVERIFY(process > 0);
    if (!hung.isEmpty())
        ::kill(process, SIGSTOP);
    m_desktop->press({u"Escape"_s, u"Escape"_s, u"Escape"_s});
    const bool left = waymark->leaves();
    ::kill(process, SIGCONT);
    QVERIFY(left);
}

QTEST_GUILESS_MAIN(ScreenReaderTest)
#include "tst_screenreader.moc"
