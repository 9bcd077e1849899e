#include "store/packhead.h"
#include "store/samplepack.h"
#include "store/vocabulary.h"
#include "support/samplecontent.h"

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
    void wordsThatAreOneTogetherAreJoined();
    void aGuessedEndMakesNoPlace();
    void anArabicArticleIsNoSlip();
    void whatIsSearchedForInsteadLeadsSomewhere_data();
    void whatIsSearchedForInsteadLeadsSomewhere();

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

void VocabularyTest::wordsThatAreOneTogetherAreJoined()
{
    const core::Results results =
        m_pack->search(samples::query(u"lan tern please"_s, u"ENG"_s), samples::mondayAfternoon());
    QCOMPARE(results.correctedText, u"lantern please"_s);
    QCOMPARE(samples::idsOf(results).value(0), u"lantern"_s);
}

void VocabularyTest::aGuessedEndMakesNoPlace()
{
    const auto understood = [this](const QString &text) {
        return m_pack->search(samples::query(text, u"ENG"_s), samples::mondayAfternoon()).understood;
    };
    QVERIFY(understood(u"raped fraxc"_s).isEmpty());
    QCOMPARE(understood(u"raped franse"_s).size(), 1);
}

void VocabularyTest::anArabicArticleIsNoSlip()
{
    const core::Results results =
        m_pack->search(samples::query(u"التحرّش"_s, u"ENG"_s), samples::mondayAfternoon());
    QCOMPARE(results.correctedText, QString());
    QCOMPARE(results.hits.value(0).why.meaning, u"sexual-harassment"_s);
}

void VocabularyTest::whatIsSearchedForInsteadLeadsSomewhere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("corrected");
    QTest::newRow("not to a word of a longer phrase") << u"robbary"_s << u"robbery"_s;
    QTest::newRow("or nowhere") << u"pizza"_s << QString();
}

void VocabularyTest::whatIsSearchedForInsteadLeadsSomewhere()
{
    QFETCH(QString, typed);
    QFETCH(QString, corrected);
    const QString path = m_folder.filePath(u"phrases"_s);
    QVERIFY(samples::writePack(path, [](core::ContentSink &sink) {
        samples::pour(sink);
        sink.addEverydayWord({u"violent robbury downtown"_s, u"en"_s, {u"victims-of-crime"_s}, true, false});
        sink.addEverydayWord({u"keeps sending pizzas"_s, u"en"_s, {u"sexual-harassment"_s}, true, false});
    }));
    const auto pack = samples::openPack(path);
    QVERIFY(pack);
    const core::Results results = pack->search(samples::query(typed, u"ENG"_s), samples::mondayAfternoon());
    QCOMPARE(results.correctedText, corrected);
    QCOMPARE(results.nothingMatched, corrected.isEmpty());
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "tst_vocabulary.moc"
