#include "text/analyser.h"
#include "text/countrynames.h"
#include "text/englishwords.h"
#include "text/functionwords.h"
#include "text/townnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class FunctionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceKeepsWhatItTells_data();
    void aSentenceKeepsWhatItTells();
    void everyLanguageHasAList();
    void placesAreKnownInOurLanguages_data();
    void placesAreKnownInOurLanguages();
    void rightlySpelledWordsAreTold_data();
    void rightlySpelledWordsAreTold();
};

void FunctionWordsTest::aSentenceKeepsWhatItTells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("kept");
    QTest::newRow("English") << u"I think someone put something in my drink, what do I do?"_s << u"en"_s
                             << u"someone put something drink"_s;
    QTest::newRow("English in a Welsh window") << u"he hit me at the party"_s << u"cy"_s << u"hit party"_s;
    QTest::newRow("refusal is kept") << u"i said no"_s << u"en"_s << u"said no"_s;
    QTest::newRow("Polish in an English window")
        << u"co mam zrobić jak on mnie bije"_s << u"en"_s << u"zrobic bije"_s;
    QTest::newRow("French with elisions")
        << u"il m'a touchée dans le métro"_s << u"fr"_s << u"touchee metro"_s;
    QTest::newRow("Ukrainian by its script") << u"він мене торкався"_s << u"en"_s << u"торкався"_s;
    QTest::newRow("Arabic by its script") << u"أنا في خطر"_s << u"en"_s << u"خطر"_s;
    QTest::newRow("one foreign function word decides nothing") << u"la rape"_s << u"en"_s << u"la rape"_s;
}

void FunctionWordsTest::aSentenceKeepsWhatItTells()
{
    QFETCH(QString, text);
    QFETCH(QString, window);
    QFETCH(QString, kept);
    const QStringList words = text::Analyser().key(text).split(u' ');
    const QStringList languages = text::likelyLanguages(words, window);
    QStringList left;
    for (const QString &word : words) {
        if (std::none_of(languages.begin(), languages.end(),
                         [&](const QString &language) { return text::isFunctionWord(word, language); }))
            left.append(word);
    }
    QCOMPARE(left.join(u' '), kept);
}

void FunctionWordsTest::everyLanguageHasAList()
{
    const text::Analyser analyser;
    const QHash<QString, QString> samples{{u"en"_s, u"the"_s}, {u"cy"_s, u"yn"_s}, {u"pl"_s, u"się"_s},
                                          {u"ur"_s, u"میں"_s}, {u"ar"_s, u"في"_s}, {u"ro"_s, u"și"_s},
                                          {u"uk"_s, u"що"_s},  {u"fr"_s, u"où"_s}, {u"es"_s, u"está"_s}};
    for (const QString &language : text::wordLanguages())
        QVERIFY2(text::isFunctionWord(analyser.key(samples.value(language)), language), qPrintable(language));
    QVERIFY(!text::isFunctionWord(u"rape"_s, u"en"_s));
    QVERIFY(!text::isFunctionWord(u"the"_s, u"tlh"_s));
}

void FunctionWordsTest::placesAreKnownInOurLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("English first") << u"FR"_s << u"France"_s;
    QTest::newRow("Polish") << u"FR"_s << u"Francja"_s;
    QTest::newRow("a nation that ICU does not name") << u"GB-SCT"_s << u"Szkocja"_s;
    QTest::newRow("Welsh") << u"GB-WLS"_s << u"Cymru"_s;
    QTest::newRow("what people type") << u"GB"_s << u"UK"_s;
}

void FunctionWordsTest::placesAreKnownInOurLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QVERIFY2(text::placeNames(code).contains(name), qPrintable(text::placeNames(code).join(u", "_s)));
    QVERIFY(text::placeNames(u"QQ-ZZ"_s).isEmpty());
    QVERIFY(text::townNames(u"QQ-ZZ"_s).isEmpty());
}

void FunctionWordsTest::rightlySpelledWordsAreTold_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("is");
    QTest::newRow("an everyday word") << u"tights"_s << true;
    QTest::newRow("the first of the list") << u"aaliyah"_s << true;
    QTest::newRow("the last of the list") << u"zyuganovs"_s << true;
    QTest::newRow("a word added by hand") << u"gambia"_s << true;
    QTest::newRow("a slip") << u"tihgts"_s << false;
    QTest::newRow("the beginning of a word") << u"tigh"_s << false;
    QTest::newRow("two words") << u"tights tightwad"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("behind the last") << u"zzz"_s << false;
    QTest::newRow("before the first") << u"aaa"_s << false;
    QTest::newRow("another script") << u"خطر"_s << false;
}

void FunctionWordsTest::rightlySpelledWordsAreTold()
{
    QFETCH(QString, word);
    QFETCH(bool, is);
    QCOMPARE(text::isEnglishWord(word), is);
}

QTEST_GUILESS_MAIN(FunctionWordsTest)
#include "tst_functionwords.moc"
