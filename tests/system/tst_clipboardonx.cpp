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

QTEST_GUILESS_MAIN(ClipboardOnXTest)
#include "tst_clipboardonx.moc"
