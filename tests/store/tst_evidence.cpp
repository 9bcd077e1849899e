#include "store/evidence.h"
#include "store/phrasekeys.h"
#include "store/wordclasses.h"
#include "text/analyser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using store::Evidence;

namespace {

Evidence learned()
{
    Evidence evidence;
    const auto learn = [&](const QString &stems, const QString &topic) {
        evidence.learn(u"en"_s, stems.split(u' '), {topic});
    };
    learn(u"husband hit"_s, u"domestic-abuse"_s);
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
    for (int i = 0; i < 600; ++i)
        learn(u"other%1 thing%1"_s.arg(i), u"topic%1"_s.arg(i));
    evidence.finish();
    return evidence;
}

QList<Evidence::Word> words(const QString &text, const QString &common = {})
{
    QList<Evidence::Word> all;
    for (const QString &word : text.split(u' '))
        all.append({{Evidence::key(u"en"_s, word)}, common.split(u' ').contains(word)});
    return all;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceLeansToWhatItsWordsSpeakFor_data();
    void aSentenceLeansToWhatItsWordsSpeakFor();
    void theWordsThatSpeakForATopicAreTold();
    void wordsThatStandForManyTopicsSpeakForNone();
    void aWordOfEveryDaySpeaksOnlyWithOthers();
    void aPersonSaysWhoAndNotWhat();
    void aPhraseIsNotFoundByAWordThatMeansMuchElse();
};

void EvidenceTest::aSentenceLeansToWhatItsWordsSpeakFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("topic");
    QTest::newRow("other words of the same kind") << u"fella batter"_s << u"domestic-abuse"_s;
    QTest::newRow("in another order, with others between") << u"off later condom"_s << u"stealthing"_s;
    QTest::newRow("one telling word among unknown ones") << u"zz condom yy"_s << u"stealthing"_s;
    QTest::newRow("nothing that is known") << u"zz yy xx"_s << QString();
}

void EvidenceTest::aSentenceLeansToWhatItsWordsSpeakFor()
{
    QFETCH(QString, text);
    QFETCH(QString, topic);
    const QList<Evidence::Vote> votes = learned().votes(words(text));
    QCOMPARE(votes.isEmpty() ? QString() : votes.first().topic, topic);
}

void EvidenceTest::theWordsThatSpeakForATopicAreTold()
{
    const QList<Evidence::Vote> votes = learned().votes(words(u"zz condom yy off"_s));
    QVERIFY(!votes.isEmpty());
    QCOMPARE(votes.first().words, (QList<qsizetype>{1, 3}));
    QVERIFY(votes.first().strength > 0 && votes.first().strength <= 1);
}

void EvidenceTest::wordsThatStandForManyTopicsSpeakForNone()
{
    QVERIFY(learned().votes(words(u"home zz"_s)).isEmpty());
}

void EvidenceTest::aWordOfEveryDaySpeaksOnlyWithOthers()
{
    QVERIFY(learned().votes(words(u"drink zz"_s, u"drink"_s)).isEmpty());
    const QList<Evidence::Vote> votes = learned().votes(words(u"drink spiked"_s, u"drink"_s));
    QVERIFY(!votes.isEmpty());
    QCOMPARE(votes.first().topic, u"spiking"_s);
}

void EvidenceTest::aPersonSaysWhoAndNotWhat()
{
    QVERIFY(store::isPerson(u"hubby"_s));
    QVERIFY(store::isPerson(u"police"_s));
    QVERIFY(!store::isPerson(u"boss"_s));
    QVERIFY(!store::isPerson(u"batters"_s));
    QCOMPARE(store::wordClass(u"took"_s), store::wordClass(u"take"_s));
    QCOMPARE(store::wordClass(u"zebra"_s), u"zebra"_s);
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
