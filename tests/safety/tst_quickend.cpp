#include "safety/quickend.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTest>
#include <QThread>
#include <QWindow>

using namespace Qt::StringLiterals;
using waymark::safety::QuickEnd;

namespace {

constexpr int patience = 5000;

/// What this process has in memory of the files that are mapped.
int kilobytesOfFiles()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    return QString::fromLatin1(status.readAll())
        .section(u"\nRssFile:"_s, 1)
        .section(u" kB"_s, 0, 0)
        .trimmed()
        .toInt();
}

/// Without an event loop: the main thread hangs.
bool becomesLess(int kilobytes)
{
    const QDeadlineTimer deadline(patience);
    while (kilobytesOfFiles() >= kilobytes && !deadline.hasExpired())
        QThread::msleep(10);
    return kilobytesOfFiles() < kilobytes;
}

} // namespace

class QuickEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLetGoBeforeTheWindowIsUsed();
    void whatIsMappedIsLetGoOnceItIsQuiet();
    void whatIsUsedAgainIsThereAgain();
    void itEndsWhileItWaits();
};

void QuickEndTest::nothingIsLetGoBeforeTheWindowIsUsed()
{
    const int before = kilobytesOfFiles();
    const QuickEnd quickEnd;
    QTest::qSleep(int(QuickEnd::quiet.count()) * 2);
    QVERIFY(kilobytesOfFiles() >= before);
}

void QuickEndTest::whatIsMappedIsLetGoOnceItIsQuiet()
{
    const int before = kilobytesOfFiles();
    QVERIFY(before > 0);
    const QuickEnd quickEnd;
    QWindow window;
    QTest::keyClick(&window, Qt::Key_A);
    QVERIFY(becomesLess(before * 2 / 3));
}

void QuickEndTest::whatIsUsedAgainIsThereAgain()
{
    const QuickEnd quickEnd;
    QWindow window;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&window, Qt::Key_A);
        const int used = kilobytesOfFiles();
        QVERIFY(becomesLess(used));
        QCOMPARE(u"%1 %2"_s.arg(i).arg(u"İ"_s.toLower()), u"%1 i\u0307"_s.arg(i));
    }
}

void QuickEndTest::itEndsWhileItWaits()
{
    auto quickEnd = std::make_unique<QuickEnd>();
    QWindow window;
    QTest::keyClick(&window, Qt::Key_A);
    const QDeadlineTimer deadline(patience);
    quickEnd.reset();
    QVERIFY(!deadline.hasExpired());
}

QTEST_MAIN(QuickEndTest)
#include "tst_quickend.moc"
