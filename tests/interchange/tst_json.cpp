#include "interchange/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::interchange;

/// Values know their lines: every message to an editor stands on that.
class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesKnowWhereTheyStand();
    void numbersKeepTheirText();
    void escapesBecomeCharacters();
    void aByteOrderMarkIsPassedOver();
    void recordsAreFoundWhereverTheyStand_data();
    void recordsAreFoundWhereverTheyStand();
    void readingStopsWhenTheTakerSaysSo();
    void whatIsNotJsonIsToldWithItsLine_data();
    void whatIsNotJsonIsToldWithItsLine();
};

void JsonTest::valuesKnowWhereTheyStand()
{
    JsonValue root;
    QVERIFY(!readJson("\n{\n  \"a\": [\n    1,\n\n    {\"b\": null}],\n\t\"c\" :\n \"x\" }\n", root));
    QCOMPARE(root.line, 2);
    const JsonValue *list = root.find("a"_L1);
    QVERIFY(list);
    QCOMPARE(list->line, 3);
    QCOMPARE(list->column, 8);
    QCOMPARE(list->items.at(0).line, 4);
    QCOMPARE(list->items.at(1).line, 6);
    QCOMPARE(list->items.at(1).column, 5);
    QVERIFY(!list->items.at(1).find("b"_L1));
    QCOMPARE(root.find("c"_L1)->line, 8);
    QCOMPARE(root.find("c"_L1)->column, 2);
    QVERIFY(!root.find("d"_L1));
}

void JsonTest::numbersKeepTheirText()
{
    JsonValue root;
    QVERIFY(!readJson("[16, 1.50, -3e2]", root));
    QCOMPARE(root.items.at(0).text, u"16"_s);
    QCOMPARE(root.items.at(1).text, u"1.50"_s);
    QCOMPARE(root.items.at(2).text, u"-3e2"_s);
    QCOMPARE(root.items.at(2).column, 12);
}

void JsonTest::escapesBecomeCharacters()
{
    JsonValue root;
    QVERIFY(!readJson("[\"\\u00a3 \\\"x\\\" \\ud83d\\ude00\", \"caf\xC3\xA9\"]", root));
    QCOMPARE(root.items.at(0).text, u"£ \"x\" 😀"_s);
    QCOMPARE(root.items.at(1).text, u"café"_s);
}

void JsonTest::aByteOrderMarkIsPassedOver()
{
    JsonValue root;
    QVERIFY(!readJson("\xEF\xBB\xBF{\"a\": true}", root));
    QVERIFY(root.find("a"_L1)->boolean);
}

void JsonTest::recordsAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("one object") << "{\"id\": 1}\n"_ba << QList<int>{1};
    QTest::newRow("bare array") << "[\n{\"id\": 1},\n{\"id\": 2}\n]"_ba << QList<int>{2, 3};
    QTest::newRow("page, contents last")
        << "{\"size\": 2,\n\"contents\": [\n {\"id\": 1},\n {\"id\": 2}]}"_ba << QList<int>{3, 4};
    QTest::newRow("page, contents first") << "{\"contents\": [{\"id\": 1}], \"size\": 1}"_ba << QList<int>{1};
    QTest::newRow("empty page") << "{\"contents\": []}"_ba << QList<int>{};
    QTest::newRow("ndjson") << "{\"id\": 1}\n{\"id\": 2}\n\n{\"id\": 3}"_ba << QList<int>{1, 2, 4};
    QTest::newRow("ndjson of pages") << "{\"contents\": [{\"id\": 1}]}\n{\"contents\": [{\"id\": 2}]}\n"_ba
                                     << QList<int>{1, 2};
    QTest::newRow("inner contents are no records")
        << "{\"a\": {\"contents\": [{\"id\": 1}]}}"_ba << QList<int>{1};
}

void JsonTest::recordsAreFoundWhereverTheyStand()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, lines);
    QList<int> found;
    const auto fault = readJsonRecords(text, [&](JsonValue &&record, qsizetype) {
        found.append(record.line);
        return true;
    });
    QVERIFY2(!fault, fault ? qPrintable(fault->text) : "");
    QCOMPARE(found, lines);
}

void JsonTest::readingStopsWhenTheTakerSaysSo()
{
    int taken = 0;
    const auto fault =
        readJsonRecords("{}\n{}\nnot json", [&](JsonValue &&, qsizetype) { return ++taken < 2; });
    QVERIFY(!fault);
    QCOMPARE(taken, 2);
}

void JsonTest::whatIsNotJsonIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << ""_ba << 1;
    QTest::newRow("missing comma") << "{\n\"a\": 1\n\"b\": 2}"_ba << 3;
    QTest::newRow("comma too many") << "[1,\n2,\n]"_ba << 3;
    QTest::newRow("cut off") << "{\n\"a\": \"x\",\n"_ba << 3;
    QTest::newRow("two values") << "{}\n{}"_ba << 2;
    QTest::newRow("not UTF-8") << "[\n\"\xff\"]"_ba << 2;
    QTest::newRow("line break in a text") << "[\n\"a\nb\"]"_ba << 2;
    QTest::newRow("too deep") << QByteArray(100'000, '[') << 1;
}

void JsonTest::whatIsNotJsonIsToldWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    JsonValue root;
    const auto fault = readJson(text, root);
    QVERIFY(fault);
    QCOMPARE(fault->line, line);
    QVERIFY(!fault->text.isEmpty());
    QCOMPARE(root.type, JsonValue::Type::Null);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
