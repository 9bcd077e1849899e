#include "store/rowset.h"

#include <QTest>

using namespace waymark;

class RowSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasInserted();
    void comesBackFromItsBytes();
    void holdsNoRowThatCannotBe();
};

void RowSetTest::holdsWhatWasInserted()
{
    store::RowSet set;
    for (const qint64 row : {1, 8, 9, 1000})
        set.insert(row);
    for (qint64 row = 1; row <= 1100; ++row)
        QCOMPARE(set.contains(row), row == 1 || row == 8 || row == 9 || row == 1000);
}

void RowSetTest::comesBackFromItsBytes()
{
    store::RowSet set;
    set.insert(3);
    set.insert(16);
    QCOMPARE(set.bytes(), QByteArray("\x04\x80", 2));
    const store::RowSet read(set.bytes());
    QVERIFY(read.contains(3) && read.contains(16) && !read.contains(4));
}

void RowSetTest::holdsNoRowThatCannotBe()
{
    const store::RowSet set(QByteArray("\xff"));
    QVERIFY(set.contains(8));
    for (const qint64 row : {qint64(0), qint64(-1), qint64(9), std::numeric_limits<qint64>::max(),
                             std::numeric_limits<qint64>::min()})
        QVERIFY(!set.contains(row));
}

QTEST_GUILESS_MAIN(RowSetTest)
#include "tst_rowset.moc"
