#include "store/staticorder.h"
#include "support/samplecontent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class StaticOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStandsBeforeTheOther_data();
    void oneStandsBeforeTheOther();
};

namespace {

core::Service plain(const QString &id = u"b"_s)
{
    return samples::service(id, u"Line"_s, {u"UK"_s}, {u"first"_s}, u"0808 157 0100"_s);
}

} // namespace

void StaticOrderTest::oneStandsBeforeTheOther_data()
{
    QTest::addColumn<core::Service>("before");
    QTest::addColumn<core::Service>("after");
    const auto changed = [](const auto &change) {
        core::Service service = plain(u"a"_s);
        change(service);
        return service;
    };
    const core::Service local = samples::inTown(plain(u"a"_s), u"York"_s, u"York"_s);
    const core::Service abroad = samples::service(u"a"_s, u"Line"_s, {u"FR"_s}, {u"first"_s});
    const core::Service own = samples::withAudiences(plain(u"a"_s), {u"perpetrators-wanting-to-change"_s});
    QTest::newRow("home before abroad") << plain() << abroad;
    QTest::newRow("even a local one at home") << local << abroad;
    QTest::newRow("own behaviour last") << local << own;
    QTest::newRow("national before local") << plain() << local;
    QTest::newRow("support before reporting") << plain() << changed([](auto &s) { s.kind = u"reporting"_s; });
    QTest::newRow("support before emergency") << plain() << changed([](auto &s) { s.kind = u"emergency"_s; });
    QTest::newRow("somebody to talk to before an address")
        << plain() << changed([](auto &s) { s.kind = u"website"_s; });
    QTest::newRow("for anyone before few")
        << changed([](auto &s) { s.id = u"b"_s; })
        << samples::withAudiences(plain(u"a"_s), {u"british-nationals-abroad"_s});
    QTest::newRow("an address for all before reporting") << changed([](auto &s) { s.kind = u"website"_s; })
                                                         << changed([](auto &s) { s.kind = u"reporting"_s; });
    QTest::newRow("by the taxonomy's order") << plain() << changed([](auto &s) { s.topics = {u"second"_s}; });
    QTest::newRow("specialised before general")
        << plain() << changed([](auto &s) { s.topics.append(u"second"_s); });
    QTest::newRow("sure before unsure")
        << plain() << changed([](auto &s) { s.confidence = core::Confidence::Low; });
    QTest::newRow("else by id") << plain(u"a"_s) << plain(u"b"_s);
}

void StaticOrderTest::oneStandsBeforeTheOther()
{
    QFETCH(core::Service, before);
    QFETCH(core::Service, after);
    store::StaticOrder order;
    order.setHomePlaces(samples::info().homePlaces);
    order.addTopic(u"first"_s);
    order.addTopic(u"second"_s);
    QVERIFY2(order.keyOf(before) < order.keyOf(after),
             qPrintable(order.keyOf(before) + u' ' + order.keyOf(after)));
}

QTEST_GUILESS_MAIN(StaticOrderTest)
#include "tst_staticorder.moc"
