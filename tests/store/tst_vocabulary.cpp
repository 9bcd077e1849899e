#include "store/packhead.h"
#include "store/samplepack.h"
#include "store/vocabulary.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNearestWordIsWhatWasMeant_data();
    void theNearestWordIsWhatWasMeant();
    void aKnownWordIsKnown();
    void searchSaysWhatItSearchedFor();
    void aWordThatIsLeftOutIsNotSaidToBeCorrected();
    void wordsAreLeftAloneWhereThatIsAskedFor();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Connection> m_connection;
    std::unique_ptr<store::Vocabulary> m_vocabulary;
    std::unique_ptr<store::PackFile> m_pack;
};

void VocabularyTest::initTestCase()
{
    const QString path = m_folder.filePath(u"pack"_s);
    QVERIFY(samples::writeSamplePack(path));
    m_connection = std::make_unique<store::Connection>(store::readOnlyUri(path),
                                                       SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    m_vocabulary = std::make_unique<store::Vocabulary>(
        *m_connection,
        QStringList{u"gaslighting"_s, u"strangled"_s, u"wife"_s, u"stalking"_s, u"abuse"_s, u"physical"_s});
    m_pack = samples::openPack(path);
    QVERIFY(m_pack);
}

void VocabularyTest::theNearestWordIsWhatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("unfinished");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a letter left out") << u"robery"_s << false << u"robbery"_s;
    QTest::newRow("a letter too many") << u"robbbery"_s << false << u"robbery"_s;
    QTest::newRow("a letter changed") << u"robbury"_s << false << u"robbery"_s;
    QTest::newRow("neighbours swapped") << u"robebry"_s << false << u"robbery"_s;
    QTest::newRow("two slips in a long word") << u"gasligting"_s << false << u"gaslighting"_s;
    QTest::newRow("two slips far apart") << u"stangeled"_s << false << u"strangled"_s;
    QTest::newRow("two slips in a short word are another word") << u"wyfa"_s << false << QString();
    QTest::newRow("another first letter of a short word") << u"vife"_s << false << QString();
    QTest::newRow("an unfinished word") << u"gazlig"_s << true << u"gaslighting"_s;
    QTest::newRow("a space left out") << u"wifestalking"_s << false << u"wife stalking"_s;
    QTest::newRow("as it sounds, three slips away") << u"abyooz"_s << false << u"abuse"_s;
    QTest::newRow("as it sounds, other letters") << u"phizikul"_s << false << u"physical"_s;
    QTest::newRow("the consonants of another word with more syllables")
        << u"phizikulu"_s << false << QString();
    QTest::newRow("digits") << u"85285"_s << false << QString();
    QTest::newRow("a word with a digit") << u"robb3ry"_s << false << QString();
    QTest::newRow("two letters") << u"wf"_s << false << QString();
    QTest::newRow("nothing near") << u"qwertzuiop"_s << false << QString();
    QTest::newRow("nothing") << QString() << false << QString();
}

void VocabularyTest::theNearestWordIsWhatWasMeant()
{
    QFETCH(QString, typed);
    QFETCH(bool, unfinished);
    QFETCH(QString, meant);
    QCOMPARE(m_vocabulary->nearest(typed, unfinished), meant);
}

void VocabularyTest::aKnownWordIsKnown()
{
    QVERIFY(m_vocabulary->knows(u"robbery"_s, false));
    QVERIFY(m_vocabulary->knows(u"wife"_s, false));
    QVERIFY(m_vocabulary->knows(u"robb"_s, true));
    QVERIFY(m_vocabulary->knows(u"gasl"_s, true));
    QVERIFY(!m_vocabulary->knows(u"robb"_s, false));
    QVERIFY(!m_vocabulary->knows(u"robx"_s, true));
}

void VocabularyTest::searchSaysWhatItSearchedFor()
{
    const core::Results results =
        m_pack->search(samples::query(u"the robery"_s, u"ENG"_s), samples::mondayAfternoon());
    QCOMPARE(results.correctedText, u"the robbery"_s);
    QCOMPARE(samples::idsOf(results).value(0), u"harbour"_s);
    QVERIFY(m_pack->search(samples::query(u"robbery"_s), samples::mondayAfternoon()).correctedText.isEmpty());
}

void VocabularyTest::aWordThatIsLeftOutIsNotSaidToBeCorrected()
{
    const core::Results results =
        m_pack->search(samples::query(u"robery cedra"_s, u"ENG"_s), samples::mondayAfternoon());
    QCOMPARE(results.correctedText, u"robery cedar"_s);
    QCOMPARE(results.droppedWords, QStringList{u"robery"_s});
}

void VocabularyTest::wordsAreLeftAloneWhereThatIsAskedFor()
{
    core::Query query = samples::query(u"robery"_s, u"ENG"_s);
    query.asTyped = true;
    const core::Results results = m_pack->search(query, samples::mondayAfternoon());
    QVERIFY(results.correctedText.isEmpty());
    QVERIFY(results.nothingMatched);
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "tst_vocabulary.moc"
