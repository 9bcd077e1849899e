#include "core/tray.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::core;

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemIsThereOnce();
    void aServiceAndAPageOfOneNameAreTwo();
    void movingKeepsTheRestInOrder();
    void movingOutsideChangesNothing();
};

namespace {

TrayItem service(const QString &id)
{
    return {TrayItem::Kind::Service, id};
}

} // namespace

void TrayTest::anItemIsThereOnce()
{
    Tray tray;
    QVERIFY(tray.add(service(u"a"_s)));
    QVERIFY(!tray.add(service(u"a"_s)));
    QCOMPARE(tray.items().size(), 1);
    QVERIFY(tray.remove(service(u"a"_s)));
    QVERIFY(!tray.remove(service(u"a"_s)));
}

void TrayTest::aServiceAndAPageOfOneNameAreTwo()
{
    Tray tray;
    QVERIFY(tray.add(service(u"under-18"_s)));
    QVERIFY(tray.add({TrayItem::Kind::Advice, u"under-18"_s}));
}

void TrayTest::movingKeepsTheRestInOrder()
{
    Tray tray;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        tray.add(service(id));
    QVERIFY(tray.move(2, 0));
    QCOMPARE(tray.items(), (QList<TrayItem>{service(u"c"_s), service(u"a"_s), service(u"b"_s)}));
}

void TrayTest::movingOutsideChangesNothing()
{
    Tray tray;
    tray.add(service(u"a"_s));
    QVERIFY(!tray.move(0, 1));
    QVERIFY(!tray.move(-1, 0));
    QCOMPARE(tray.items().size(), 1);
}

QTEST_GUILESS_MAIN(TrayTest)
#include "tst_tray.moc"
