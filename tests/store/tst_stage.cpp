#include "store/stage.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <system_error>

using namespace Qt::StringLiterals;
using namespace waymark;

class StageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBackInOrder();
    void languagesOfOneEntryStayTogether();
    void whatIsLargerThanTheBufferComesBackWhole();
    void readingStopsWhenTold();
    void nothingIsLeftInTheFolder();
    void aFolderThatIsNotThereIsAnError();

private:
    struct Read
    {
        QByteArray record;
        bool isSame = false;
        friend bool operator==(const Read &, const Read &) = default;
    };
    static QList<Read> all(store::Stage &stage);

    QTemporaryDir m_folder;
};

QList<StageTest::Read> StageTest::all(store::Stage &stage)
{
    QList<Read> read;
    stage.read([&read](QByteArrayView record, bool isSame) {
        read.append({record.toByteArray(), isSame});
        return true;
    });
    return read;
}

void StageTest::entriesComeBackInOrder()
{
    store::Stage stage(m_folder.path());
    stage.append("2", "a", "en", "last");
    stage.append("1", "c", "en", "behind its neighbour");
    stage.append("1", "b", "en", QByteArray("\0with\0zeros", 11));
    stage.append("", "d", "en", "");
    QCOMPARE(stage.size(), 4U);
    const QList<Read> expected{{"", false},
                               {QByteArray("\0with\0zeros", 11), false},
                               {"behind its neighbour", false},
                               {"last", false}};
    QVERIFY(all(stage) == expected);
}

void StageTest::languagesOfOneEntryStayTogether()
{
    store::Stage stage(m_folder.path());
    stage.append("2", "a", "cy", "Welsh, first of all");
    stage.append("3", "b", "en", "another");
    stage.append("9", "a", "pl", "Polish, with another place");
    stage.append("9", "a", "en", "English");
    const QList<Read> expected{{"English", false},
                               {"Welsh, first of all", true},
                               {"Polish, with another place", true},
                               {"another", false}};
    const QList<Read> read = all(stage);
    QCOMPARE(read.size(), expected.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].record, expected[i].record);
        QCOMPARE(read[i].isSame, expected[i].isSame);
    }
}

void StageTest::whatIsLargerThanTheBufferComesBackWhole()
{
    store::Stage stage(m_folder.path());
    QByteArrayList records;
    for (int i = 0; i < 9; ++i)
        records.append(QByteArray(i == 4 ? 3 << 20 : 300000 + i, char('a' + i)));
    for (int i = 8; i >= 0; --i)
        stage.append(QByteArray::number(i), QByteArray::number(i), "en", records[i]);
    const QList<Read> read = all(stage);
    QCOMPARE(read.size(), 9);
    for (int i = 0; i < 9; ++i)
        QVERIFY2(read[i].record == records[i], qPrintable(QString::number(i)));
}

void StageTest::readingStopsWhenTold()
{
    store::Stage stage(m_folder.path());
    for (const char *id : {"a", "b", "c"})
        stage.append(id, id, "en", id);
    int calls = 0;
    stage.read([&calls](QByteArrayView, bool) { return ++calls < 2; });
    QCOMPARE(calls, 2);
}

void StageTest::nothingIsLeftInTheFolder()
{
    QTemporaryDir folder;
    const auto names = [&folder] {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    {
        store::Stage stage(folder.path());
        stage.append("1", "a", "en", QByteArray(2 << 20, 'x'));
        QCOMPARE(names(), QStringList());
    }
    QCOMPARE(names(), QStringList());
}

void StageTest::aFolderThatIsNotThereIsAnError()
{
    QVERIFY_THROWS_EXCEPTION(std::system_error, store::Stage(m_folder.filePath(u"missing"_s)));
}

QTEST_GUILESS_MAIN(StageTest)
#include "tst_stage.moc"
