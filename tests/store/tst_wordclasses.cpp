#include "store/phrasekeys.h"
#include "store/wordclasses.h"
#include "text/analyser.h"
#include "text/fold.h"
#include "text/functionwords.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

/// What stands for each word.
QStringList classesIn(const QString &text)
{
    const text::Analyser analyser;
    QStringList all;
    for (const text::Word &word : analyser.words(text))
        all.append(store::wordClass(store::stemOrWord(word.folded, u"en"_s, analyser)));
    return all;
}

struct Line
{
    QString name;
    QStringList words;
    bool isClass = true; ///< else spellings of the word `name`
};

QList<Line> listed()
{
    static const QRegularExpression form(u"^([a-z]+)([:=])((?: [a-z0-9]+)+)$"_s);
    QFile file(QStringLiteral(WAYMARK_SOURCE_DIR "/resources/classes/en.txt"));
    QList<Line> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch())
            return {{line, {}}};
        all.append({match.captured(1), match.captured(3).split(u' ', Qt::SkipEmptyParts),
                    match.captured(2) == ":"_L1});
    }
    return all;
}

} // namespace

class WordClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsInOrder();
    void noWordStandsTwice();
    void wordsThatOnlyJoinOthersAreInNoClass();
    void noWordIsDrawnInByAStemThatMeansAnother_data();
    void noWordIsDrawnInByAStemThatMeansAnother();
    void whatMeansMuchTheSameReadsTheSame_data();
    void whatMeansMuchTheSameReadsTheSame();
    void whatTellsAnotherMatterReadsOtherwise_data();
    void whatTellsAnotherMatterReadsOtherwise();
    void aPersonSaysWhoAndNotWhat();
    void anUnknownWordStandsForItself();
};

void WordClassesTest::theListIsInOrder()
{
    const QList<Line> lines = listed();
    QVERIFY(lines.size() > 300);
    QString before;
    for (const Line &line : lines) {
        QVERIFY2(!line.words.isEmpty(), qPrintable(line.name));
        QVERIFY2(!line.isClass || line.words.size() > 1, qPrintable(line.name));
        QStringList sorted = line.words;
        sorted.sort();
        QVERIFY2(sorted == line.words, qPrintable(line.name));
        const QString name = line.name + (line.isClass ? u':' : u'=');
        QVERIFY2(before < name, qPrintable(name));
        before = name;
    }
}

void WordClassesTest::noWordStandsTwice()
{
    const text::Analyser analyser;
    QHash<QString, QString> known;
    for (const Line &line : listed()) {
        for (const QString &word : line.words) {
            QVERIFY2(text::folded(word) == word, qPrintable(word));
            const QString key = store::stemOrWord(word, u"en"_s, analyser);
            QVERIFY2(!known.contains(key),
                     qPrintable(word + u" of "_s + line.name + u" and "_s + known[key]));
            known.insert(key, line.name);
        }
    }
}

void WordClassesTest::wordsThatOnlyJoinOthersAreInNoClass()
{
    for (const Line &line : listed()) {
        for (const QString &word : line.words)
            QVERIFY2(!text::isFunctionWord(word, u"en"_s), qPrintable(word));
    }
    for (const QString &word : {u"will"_s, u"does"_s, u"this"_s, u"with"_s, u"being"_s})
        QCOMPARE(classesIn(word), (QStringList{store::stemOrWord(word, u"en"_s, text::Analyser())}));
}

void WordClassesTest::noWordIsDrawnInByAStemThatMeansAnother_data()
{
    // Words that share a stem with one that would fit a class, and mean something else.
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"down"_s,    u"outside"_s, u"even"_s,     u"cutting"_s,  u"conversion"_s,
                                u"medical"_s, u"order"_s,   u"business"_s, u"physical"_s, u"continue"_s,
                                u"quite"_s,   u"clear"_s,   u"private"_s,  u"change"_s,   u"international"_s,
                                u"drug"_s,    u"coach"_s,   u"after"_s,    u"missing"_s,  u"fire"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void WordClassesTest::noWordIsDrawnInByAStemThatMeansAnother()
{
    QFETCH(QString, word);
    QCOMPARE(classesIn(word), (QStringList{store::stemOrWord(word, u"en"_s, text::Analyser())}));
}

void WordClassesTest::whatMeansMuchTheSameReadsTheSame_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("known");
    QTest::newRow("clothes pulled off")
        << u"a bloke yanked my hijab off"_s << u"a man pulled my headscarf off"_s;
    QTest::newRow("a shop") << u"in the supermarket"_s << u"in the shop"_s;
    QTest::newRow("forms that no stemmer joins")
        << u"he threw and broke it"_s << u"he throws and breaks it"_s;
    QTest::newRow("forms that one does") << u"he wallops and skelped me"_s << u"he hits and slapped me"_s;
    QTest::newRow("spelled as in texts")
        << u"bc smth happened 2nite plz"_s << u"because something happened tonight please"_s;
    QTest::newRow("a spelling of a word in a class") << u"my m8 cudnt"_s << u"my pal couldnt"_s;
    QTest::newRow("Scots") << u"ma wean wasnae"_s << u"ma child wasnt"_s;
    QTest::newRow("a learner's forms") << u"he catched and hitted me"_s << u"he caught and hit me"_s;
    QTest::newRow("family") << u"my nan"_s << u"my granny"_s;
    QTest::newRow("a country to be afraid of") << u"taken to lahore"_s << u"taken to somalia"_s;
}

void WordClassesTest::whatMeansMuchTheSameReadsTheSame()
{
    QFETCH(QString, said);
    QFETCH(QString, known);
    QCOMPARE(classesIn(said), classesIn(known));
}

void WordClassesTest::whatTellsAnotherMatterReadsOtherwise_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("hit and touched") << u"hit"_s << u"touched"_s;
    QTest::newRow("at school and at university") << u"teacher"_s << u"lecturer"_s;
    QTest::newRow("a drink and what is put in it") << u"drink"_s << u"rohypnol"_s;
    QTest::newRow("a partner and a former one") << u"boyfriend"_s << u"ex"_s;
    QTest::newRow("watched and filmed") << u"spied"_s << u"filmed"_s;
    QTest::newRow("a parent and who else is kin") << u"dad"_s << u"uncle"_s;
    QTest::newRow("raped and abused") << u"raped"_s << u"abused"_s;
    QTest::newRow("a bed and a bedroom") << u"bed"_s << u"bedroom"_s;
}

void WordClassesTest::whatTellsAnotherMatterReadsOtherwise()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY2(classesIn(one) != classesIn(other), qPrintable(classesIn(one).join(u' ')));
}

void WordClassesTest::aPersonSaysWhoAndNotWhat()
{
    const auto isPerson = [](const QString &word) {
        return store::isPerson(store::stemOrWord(word, u"en"_s, text::Analyser()));
    };
    QVERIFY(isPerson(u"hubby"_s));
    QVERIFY(isPerson(u"nan"_s));
    QVERIFY(isPerson(u"police"_s));
    QVERIFY(!isPerson(u"boss"_s));
    QVERIFY(!isPerson(u"batters"_s));
}

void WordClassesTest::anUnknownWordStandsForItself()
{
    QCOMPARE(store::wordClass(u"zebra="_s), u"zebra="_s);
    QCOMPARE(store::wordClass(QString()), QString());
}

QTEST_GUILESS_MAIN(WordClassesTest)
#include "tst_wordclasses.moc"
