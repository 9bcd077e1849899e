#include "system/clipboardmanager.h"
#include "system/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::test;

/// What other programs on the same X server can get of what is copied and selected.
class ClipboardOnXTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCopyCarriesTheHintAndGoesWithTheProgram();
    void aCopyGoesWhenItIsCleared();
    void aCopyByTheFieldItselfCarriesTheHintToo();
    void whatAnotherProgramCopiedStays();
    void aSelectionStaysInsideTheWindow();
    void aManagerKeepsNothingThatItCanBeAskedNotTo_data();
    void aManagerKeepsNothingThatItCanBeAskedNotTo();
    void aManagerThatTakesAllHasACopyAndNoMore();

private:
    QString clipboard(const QStringList &arguments = {});
    void copyElsewhere(const QByteArray &text);

    std::unique_ptr<Desktop> m_desktop;
};

void ClipboardOnXTest::initTestCase()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->error().isEmpty(), qPrintable(m_desktop->error()));
}

QString ClipboardOnXTest::clipboard(const QStringList &arguments)
{
    QProcess xclip;
    xclip.setProcessEnvironment(m_desktop->environment());
    xclip.start(QStringLiteral(XCLIP), QStringList{u"-o"_s, u"-selection"_s, u"clipboard"_s} + arguments);
    xclip.waitForFinished();
    return QString::fromUtf8(xclip.readAllStandardOutput());
}

void ClipboardOnXTest::copyElsewhere(const QByteArray &text)
{
    QProcess xclip;
    xclip.setProcessEnvironment(m_desktop->environment());
    // It goes into the background and keeps its output open.
    xclip.setStandardOutputFile(QProcess::nullDevice());
    xclip.setStandardErrorFile(QProcess::nullDevice());
    xclip.start(QStringLiteral(XCLIP), {u"-i"_s, u"-selection"_s, u"clipboard"_s});
    xclip.write(text);
    xclip.closeWriteChannel();
    QVERIFY(xclip.waitForFinished());
}

void ClipboardOnXTest::aCopyCarriesTheHintAndGoesWithTheProgram()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    probe.tell(u"copy"_s);
    QTRY_COMPARE(clipboard(), u"0808 500 2222"_s);
    QCOMPARE(clipboard({u"-t"_s, u"x-kde-passwordManagerHint"_s}), u"secret"_s);
    m_desktop->press({u"Escape"_s, u"Escape"_s, u"Escape"_s});
    QVERIFY(probe.leaves());
    QCOMPARE(clipboard(), QString());
}

void ClipboardOnXTest::aCopyGoesWhenItIsCleared()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    probe.tell(u"copy"_s);
    QTRY_COMPARE(clipboard(), u"0808 500 2222"_s);
    probe.tell(u"clear"_s);
    QTRY_COMPARE(clipboard(), QString());
}

void ClipboardOnXTest::aCopyByTheFieldItselfCarriesTheHintToo()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"typing"_s});
    QVERIFY(probe.says(u"ready"_s));
    m_desktop->press({u"ctrl+a"_s, u"ctrl+c"_s});
    QTRY_COMPARE(clipboard(), u"0808 500 2222"_s);
    QCOMPARE(clipboard({u"-t"_s, u"x-kde-passwordManagerHint"_s}), u"secret"_s);
}

void ClipboardOnXTest::whatAnotherProgramCopiedStays()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    probe.tell(u"copy"_s);
    QTRY_COMPARE(clipboard(), u"0808 500 2222"_s);
    copyElsewhere("a shopping list");
    QTRY_COMPARE(clipboard(), u"a shopping list"_s);
    probe.tell(u"clear"_s);
    QVERIFY(probe.isHere());
    QCOMPARE(clipboard(), u"a shopping list"_s);
}

void ClipboardOnXTest::aSelectionStaysInsideTheWindow()
{
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"selected"_s});
    QVERIFY(probe.says(u"ready"_s));
    QVERIFY(probe.isHere());
    QCOMPARE(clipboard({u"-selection"_s, u"primary"_s}), QString());
}

void ClipboardOnXTest::aManagerKeepsNothingThatItCanBeAskedNotTo_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("copied-by-a-button") << u"normal"_s;
    QTest::newRow("copied-by-the-field-itself") << u"typing"_s;
    QTest::newRow("selected-by-keys") << u"typing"_s;
    QTest::newRow("selected-from-the-start") << u"selected"_s;
}

void ClipboardOnXTest::aManagerKeepsNothingThatItCanBeAskedNotTo()
{
    QFETCH(QString, state);
    const QByteArray way = QTest::currentDataTag();
    ClipboardManager manager(*m_desktop, ClipboardManager::Manners::HonoursHint);
    QVERIFY(manager.isThere());
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {state});
    QVERIFY(probe.says(u"ready"_s));
    if (way == "copied-by-a-button")
        probe.tell(u"copy"_s);
    else
        m_desktop->press({u"ctrl+a"_s, u"Left"_s, u"shift+End"_s});
    if (way == "copied-by-the-field-itself")
        m_desktop->press({u"ctrl+a"_s, u"ctrl+c"_s});
    if (way.startsWith("copied"))
        QTRY_VERIFY(manager.copiesSeen() > 0);
    m_desktop->press({u"Escape"_s, u"Escape"_s, u"Escape"_s});
    QVERIFY(probe.leaves());
    QCOMPARE(manager.history().join(u'|'), QString());
    QCOMPARE(manager.selected().join(u'|'), QString());
    QCOMPARE(manager.handedOver().join(u'|'), QString());
    QCOMPARE(clipboard(), QString());
}

void ClipboardOnXTest::aManagerThatTakesAllHasACopyAndNoMore()
{
    ClipboardManager manager(*m_desktop, ClipboardManager::Manners::TakesAll);
    Program probe(*m_desktop, QStringLiteral(LEAVING_PROBE), {u"normal"_s});
    QVERIFY(probe.says(u"ready"_s));
    probe.tell(u"copy"_s);
    // Nobody can stop it: the button says so.
    QTRY_COMPARE(manager.history(), QStringList{u"0808 500 2222"_s});
    m_desktop->press({u"Escape"_s, u"Escape"_s, u"Escape"_s});
    QVERIFY(probe.leaves());
    QCOMPARE(manager.selected() + manager.handedOver(), QStringList());
}

QTEST_GUILESS_MAIN(ClipboardOnXTest)
#include "tst_clipboardonx.moc"
