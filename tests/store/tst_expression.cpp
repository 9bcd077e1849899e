#include "store/expression.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::store;

class ExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermIsAlwaysQuoted();
    void nothingJoinsToNothing();
    void oneNeedsNoBrackets();
    void partsAreBracketed();
};

void ExpressionTest::aTermIsAlwaysQuoted()
{
    QCOMPARE(expression::term(u"NEAR"_s), u"\"NEAR\""_s);
    QCOMPARE(expression::term(u"a\"b"_s), u"\"a\"\"b\""_s);
    QCOMPARE(expression::beginning(u"*"_s), u"\"*\"*"_s);
}

void ExpressionTest::nothingJoinsToNothing()
{
    QVERIFY(expression::allOf({}).isEmpty());
    QVERIFY(expression::anyOf({QString(), QString()}).isEmpty());
    QVERIFY(expression::without({}, u"\"a\""_s).isEmpty());
}

void ExpressionTest::oneNeedsNoBrackets()
{
    QCOMPARE(expression::allOf({QString(), u"\"a\""_s}), u"\"a\""_s);
    QCOMPARE(expression::without(u"\"a\""_s, {}), u"\"a\""_s);
}

void ExpressionTest::partsAreBracketed()
{
    const QString any = expression::anyTerm({u"a"_s, u"b"_s});
    QCOMPARE(expression::allOf({any, u"\"c\""_s}), u"((\"a\" OR \"b\") AND \"c\")"_s);
    QCOMPARE(expression::without(any, u"\"c\""_s), u"((\"a\" OR \"b\") NOT \"c\")"_s);
}

QTEST_GUILESS_MAIN(ExpressionTest)
#include "tst_expression.moc"
