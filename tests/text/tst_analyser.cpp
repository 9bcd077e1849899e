#include "text/analyser.h"
#include "text/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class AnalyserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersOnlyInWritingFoldsToTheSame_data();
    void whatDiffersOnlyInWritingFoldsToTheSame();
    void foldingTwiceChangesNothing_data();
    void foldingTwiceChangesNothing();
    void aTextIsCutIntoWords_data();
    void aTextIsCutIntoWords();
    void wordsKnowWhereTheyStand();
    void inflectionsShareAStem_data();
    void inflectionsShareAStem();
    void aStemIsNoWord();
    void languagesWithoutAStemmerHaveNone();
    void aTextIsFoundByItsTerms_data();
    void aTextIsFoundByItsTerms();
    void aTermIsListedOnce();
    void oddTextNeverFails_data();
    void oddTextNeverFails();
    void theVersionNamesItsLibraries();
};

void AnalyserTest::whatDiffersOnlyInWritingFoldsToTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"SAMARITANS"_s << u"samaritans"_s;
    QTest::newRow("Welsh circumflex") << u"Tŷ"_s << u"ty"_s;
    QTest::newRow("Polish barred l") << u"gwałt"_s << u"gwalt"_s;
    QTest::newRow("French ligature") << u"cœur"_s << u"coeur"_s;
    QTest::newRow("Romanian comma and cedilla") << u"hărțuire"_s << u"harţuire"_s;
    QTest::newRow("decomposed accent") << u"cafe\u0301"_s << u"café"_s;
    QTest::newRow("German sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("Turkish dotted capital") << u"İstanbul"_s << u"istanbul"_s;
    QTest::newRow("typewriter apostrophe") << u"don't"_s << u"dont"_s;
    QTest::newRow("curly apostrophe") << u"Women’s"_s << u"womens"_s;
    QTest::newRow("Ukrainian apostrophe") << u"м’яко"_s << u"мяко"_s;
    QTest::newRow("Ukrainian ghe with upturn") << u"ґвалт"_s << u"гвалт"_s;
    QTest::newRow("Arabic hamza on alef") << u"أجبرني"_s << u"اجبرني"_s;
    QTest::newRow("Arabic vowel marks") << u"تَحَرُّش"_s << u"تحرش"_s;
    QTest::newRow("Arabic stretched") << u"تحـــرش"_s << u"تحرش"_s;
    QTest::newRow("Arabic teh marbuta") << u"مساعدة"_s << u"مساعده"_s;
    QTest::newRow("Urdu yeh on an Arabic keyboard") << u"زیادتی"_s << u"زيادتي"_s;
    QTest::newRow("Urdu keheh on an Arabic keyboard") << u"کسی"_s << u"كسي"_s;
    QTest::newRow("Urdu heh") << u"ہراساں"_s << u"هراسان"_s;
    QTest::newRow("Arabic-Indic digits") << u"١١٦"_s << u"116"_s;
    QTest::newRow("Persian digits") << u"۱۱۶"_s << u"116"_s;
    QTest::newRow("full-width letters") << u"Ｈｅｌｐ"_s << u"help"_s;
    QTest::newRow("soft hyphen") << u"harass\u00ADment"_s << u"harassment"_s;
    QTest::newRow("zero-width joiner") << u"می\u200Cروم"_s << u"میروم"_s;
    QTest::newRow("direction marks") << u"\u2067help\u2069"_s << u"help"_s;
}

void AnalyserTest::whatDiffersOnlyInWritingFoldsToTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!text::folded(one).isEmpty());
    QCOMPARE(text::folded(one), text::folded(other));
}

void AnalyserTest::foldingTwiceChangesNothing_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"Straße"_s, u"İ"_s, u"ﷺ"_s, u"한국어"_s, u"हिन्दी"_s, u"ไทย"_s, u"ǅ"_s,
                                u"ﬀ"_s, u"۱۲"_s, u"ẞ"_s, u"Æ"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void AnalyserTest::foldingTwiceChangesNothing()
{
    QFETCH(QString, word);
    const QString once = text::folded(word);
    QCOMPARE(text::folded(once), once);
}

void AnalyserTest::aTextIsCutIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("signs only") << u" - ... '' \u2014 !"_s << QString();
    QTest::newRow("punctuation") << u"Rape Crisis (England & Wales), 24/7"_s
                                 << u"rape crisis england wales 24 7"_s;
    QTest::newRow("hyphen") << u"self-harm"_s << u"self harm"_s;
    QTest::newRow("soft hyphen within a word") << u"ra\u00ADpe"_s << u"rape"_s;
    QTest::newRow("apostrophe at the end") << u"the girls' room"_s << u"the girls room"_s;
    QTest::newRow("acronym with dots") << u"R.C.E.W. is it"_s << u"rcew is it"_s;
    QTest::newRow("web address") << u"childline.org.uk"_s << u"childline org uk"_s;
    QTest::newRow("underscores") << u"help_me"_s << u"help me"_s;
    QTest::newRow("NUL between words") << u"help"_s + QChar() + u"me"_s << u"help me"_s;
    QTest::newRow("Thai has no spaces") << u"ช่วยด้วย"_s << u"ช่วย ด้วย"_s;
    QTest::newRow("Chinese has no spaces") << u"我需要帮助"_s << u"我 需要 帮助"_s;
    QTest::newRow("Arabic") << u"تحرّش في الشارع"_s << u"تحرش في الشارع"_s;
    QTest::newRow("emoji is no word") << u"help 😢 me"_s << u"help me"_s;
}

void AnalyserTest::aTextIsCutIntoWords()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(text::Analyser().key(text), key);
}

void AnalyserTest::wordsKnowWhereTheyStand()
{
    const QString typed = u"  Don’t self-harm. "_s;
    const QList<text::Word> words = text::Analyser().words(typed);
    QCOMPARE(words.size(), 3);
    QCOMPARE(typed.mid(words[0].start, words[0].length), u"Don’t"_s);
    QCOMPARE(typed.mid(words[2].start, words[2].length), u"harm"_s);
    QVERIFY(!words[0].joined);
    QVERIFY(!words[1].joined);
    QVERIFY(words[2].joined);
}

void AnalyserTest::inflectionsShareAStem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("English past") << u"en"_s << u"assaulted"_s << u"assault"_s;
    QTest::newRow("English plural") << u"en"_s << u"assaults"_s << u"assault"_s;
    QTest::newRow("English -ing") << u"en"_s << u"stalking"_s << u"stalked"_s;
    QTest::newRow("French plural") << u"fr"_s << u"agressions"_s << u"agression"_s;
    QTest::newRow("Spanish plural") << u"es"_s << u"agresiones"_s << u"agresion"_s;
    QTest::newRow("Romanian plural") << u"ro"_s << u"agresiuni"_s << u"agresiune"_s;
    QTest::newRow("Arabic article") << u"ar"_s << u"التحرش"_s << u"تحرش"_s;
}

void AnalyserTest::inflectionsShareAStem()
{
    QFETCH(QString, language);
    QFETCH(QString, one);
    QFETCH(QString, other);
    const text::Analyser analyser;
    QVERIFY(!analyser.stem(one, language).isEmpty());
    QCOMPARE(analyser.stem(one, language), analyser.stem(other, language));
}

void AnalyserTest::aStemIsNoWord()
{
    const text::Analyser analyser;
    QVERIFY(analyser.stem(u"assaulted"_s, u"en"_s).endsWith(text::stemMark));
    QVERIFY(analyser.words(QString(text::stemMark)).isEmpty());
    QVERIFY(analyser.stem(u"bed"_s, u"en"_s).isEmpty());
    QVERIFY(analyser.stem(u"اغتصاب"_s, u"en"_s).isEmpty());
}

void AnalyserTest::languagesWithoutAStemmerHaveNone()
{
    for (const QString &language : {u"cy"_s, u"pl"_s, u"ur"_s, u"uk"_s, QString(), u"xx"_s})
        QVERIFY2(text::Analyser().stem(u"molestowanie"_s, language).isEmpty(), qPrintable(language));
}

void AnalyserTest::aTextIsFoundByItsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("whole forms beside stems")
        << u"Assaulted women"_s << u"en"_s << QStringList{u"assaulted"_s, u"assault="_s, u"women"_s};
    QTest::newRow("hyphenated words also joined")
        << u"drop-in"_s << u"cy"_s << QStringList{u"drop"_s, u"in"_s, u"dropin"_s};
    QTest::newRow("elided article") << u"L’enfance"_s << u"pl"_s << QStringList{u"lenfance"_s, u"enfance"_s};
    QTest::newRow("an Irish name") << u"O'Brien"_s << u"pl"_s << QStringList{u"obrien"_s, u"brien"_s};
    QTest::newRow("an English genitive is no elision") << u"women's"_s << u"cy"_s << QStringList{u"womens"_s};
}

void AnalyserTest::aTextIsFoundByItsTerms()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QStringList, terms);
    QCOMPARE(text::Analyser().indexTerms(text, language), terms);
}

void AnalyserTest::aTermIsListedOnce()
{
    QCOMPARE(text::Analyser().indexTerms(u"help Help HELP helps"_s, u"cy"_s),
             (QStringList{u"help"_s, u"helps"_s}));
}

void AnalyserTest::oddTextNeverFails_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a lone surrogate") << QString(QChar(0xD800)) + u"help"_s + QChar(0xDC00);
    QTest::newRow("ten thousand letters") << QString(10000, u'a');
    QTest::newRow("ten thousand quotes") << QString(10000, u'"');
    QTest::newRow("ten thousand accents on one letter") << u"e"_s + QString(10000, QChar(0x301));
    QTest::newRow("a ligature of eighteen letters") << u"ﷺ"_s;
}

void AnalyserTest::oddTextNeverFails()
{
    QFETCH(QString, text);
    const text::Analyser analyser;
    for (const text::Word &word : analyser.words(text)) {
        QVERIFY(word.end() <= text.size());
        QVERIFY(word.folded.size() <= text::Analyser::longestWord);
    }
    for (const QString &term : analyser.indexTerms(text, u"en"_s))
        QVERIFY(!term.contains(u'"') && !term.contains(u' '));
}

void AnalyserTest::theVersionNamesItsLibraries()
{
    const QString version = text::Analyser::version();
    QVERIFY2(version.contains("ICU 7"_L1) && version.contains("Snowball"_L1), qPrintable(version));
}

QTEST_GUILESS_MAIN(AnalyserTest)
#include "tst_analyser.moc"
