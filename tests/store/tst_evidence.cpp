#include "store/evidence.h"
#include "store/phrasekeys.h"
#include "text/analyser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using store::Evidence;

namespace {

Evidence learned(int polishPhrases = 0)
{
    Evidence evidence;
    const auto learn = [&](const QString &stems, const QString &topic) {
        evidence.learn(u"en"_s, stems.split(u' '), {topic});
    };
    for (int i = 0; i < polishPhrases; ++i)
        evidence.learn(u"pl"_s, {u"słowo%1"_s.arg(i), u"inne%1"_s.arg(i)}, {u"spiking"_s});
    learn(u"husband= hit"_s, u"domestic-abuse"_s);
    learn(u"wife beat"_s, u"domestic-abuse"_s);
    learn(u"controls money"_s, u"domestic-abuse"_s);
    learn(u"condom off"_s, u"stealthing"_s);
    learn(u"removed condom"_s, u"stealthing"_s);
    learn(u"condom broken"_s, u"stealthing"_s);
    learn(u"drink spiked"_s, u"spiking"_s);
    learn(u"taste drink"_s, u"spiking"_s);
    learn(u"follow home"_s, u"stalking"_s);
    learn(u"left home"_s, u"missing"_s);
    learn(u"home"_s, u"child-abuse"_s);
    for (int i = 0; i < 60; ++i)
        learn(u"other%1 thing%1"_s.arg(i), u"topic%1"_s.arg(i % 5));
    evidence.finish();
    return evidence;
}

/// '_' stands for a word that is no part of what is told.
QList<Evidence::Vote> votes(const QString &text)
{
    QStringList stems = text.split(u' ');
    stems.replaceInStrings(u"_"_s, QString());
    return learned().votes({{u"en"_s, stems}});
}

QString mostLikely(const QString &text)
{
    const QList<Evidence::Vote> all = votes(text);
    return all.isEmpty() ? QString() : all.first().topic;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceLeansToWhatItsWordsSpeakFor_data();
    void aSentenceLeansToWhatItsWordsSpeakFor();
    void theWordsThatSpeakForATopicAreTold();
    void aWordOfManyTopicsSaysLittle();
    void twoTopicsThatAreAsLikelyShareTheVote();
    void wordsThatStandTogetherSayMoreThanApart();
    void phrasesOfAnotherLanguageLeaveWhatWordsSayAlone();
    void aPhraseIsNotFoundByAWordThatMeansMuchElse();
};

void EvidenceTest::aSentenceLeansToWhatItsWordsSpeakFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("topic");
    QTest::newRow("other words of the same kind") << u"fella= batter="_s << u"domestic-abuse"_s;
    QTest::newRow("in another order, with others between") << u"off later condom"_s << u"stealthing"_s;
    QTest::newRow("one telling word among unknown ones") << u"zz condom yy"_s << u"stealthing"_s;
    QTest::newRow("nothing that is known") << u"zz yy xx"_s << QString();
}

void EvidenceTest::aSentenceLeansToWhatItsWordsSpeakFor()
{
    QFETCH(QString, text);
    QFETCH(QString, topic);
    QCOMPARE(mostLikely(text), topic);
}

void EvidenceTest::theWordsThatSpeakForATopicAreTold()
{
    const QList<Evidence::Vote> all = votes(u"zz condom yy broken"_s);
    QVERIFY(!all.isEmpty());
    QCOMPARE(all.first().words, (QList<qsizetype>{1, 3}));
    QVERIFY(all.first().strength > 0);
    QVERIFY(all.first().share > 0.4 && all.first().share <= 1);
}

void EvidenceTest::aWordOfManyTopicsSaysLittle()
{
    const QList<Evidence::Vote> many = votes(u"home zz"_s);
    const QList<Evidence::Vote> one = votes(u"condom zz"_s);
    QVERIFY(!many.isEmpty() && !one.isEmpty());
    QVERIFY(many.first().strength < one.first().strength);
    QVERIFY(many.first().share < 0.5);
}

void EvidenceTest::twoTopicsThatAreAsLikelyShareTheVote()
{
    const QList<Evidence::Vote> all = votes(u"condom _ taste drink"_s);
    QVERIFY(all.size() > 1);
    QCOMPARE(all[0].topic, u"spiking"_s);
    QCOMPARE(all[1].topic, u"stealthing"_s);
    QVERIFY(all[0].share + all[1].share <= 1);
}

void EvidenceTest::wordsThatStandTogetherSayMoreThanApart()
{
    const QList<Evidence::Vote> together = votes(u"drink spiked"_s);
    const QList<Evidence::Vote> apart = votes(u"drink _ spiked"_s);
    QCOMPARE(together.first().topic, u"spiking"_s);
    QVERIFY(together.first().strength > apart.first().strength);
}

void EvidenceTest::phrasesOfAnotherLanguageLeaveWhatWordsSayAlone()
{
    const Evidence::Reading reading{u"en"_s, {u"drink"_s, u"spiked"_s}};
    const QList<Evidence::Vote> alone = learned().votes({reading});
    const QList<Evidence::Vote> beside = learned(50).votes({reading});
    QCOMPARE(beside.first().topic, alone.first().topic);
    QCOMPARE(beside.first().strength, alone.first().strength);
}

void EvidenceTest::aPhraseIsNotFoundByAWordThatMeansMuchElse()
{
    const text::Analyser analyser;
    const auto content = [&](const QString &phrase) {
        return store::keysOf(phrase, u"en"_s, analyser).content;
    };
    QVERIFY(!content(u"stalks me"_s).isEmpty());
    QVERIFY(content(u"picks on me"_s).isEmpty());
    QVERIFY(content(u"blacked out"_s).isEmpty());
    QVERIFY(content(u"because of her past"_s).isEmpty());
    QVERIFY(!content(u"blacked out in a club"_s).isEmpty());
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
