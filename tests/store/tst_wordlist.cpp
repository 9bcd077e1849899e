#include "store/nearword.h"
#include "store/wordlist.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

using Words = std::vector<std::pair<QString, quint32>>;

/// Few letters, so that many words are near each other; always the same for a seed.
Words someWords(std::mt19937 &dice, std::size_t count)
{
    QSet<QString> words;
    while (std::size_t(words.size()) < count) {
        QString word;
        const std::size_t length = 1 + dice() % 9;
        for (std::size_t i = 0; i < length; ++i)
            word += QString(u"abcdé"_s)[qsizetype(dice() % 5)];
        words.insert(word);
    }
    Words sorted;
    for (const QString &word : words)
        sorted.emplace_back(word, quint32(1 + dice() % 400));
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

/// Optimal string alignment by the book, of `typed` and the first `length` letters of `word`.
int distance(const QString &typed, const QString &word, qsizetype length)
{
    const auto columns = std::size_t(length) + 1;
    std::vector<std::vector<int>> table(std::size_t(typed.size()) + 1, std::vector<int>(columns));
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = int(i + j);
                continue;
            }
            const QChar a = typed[qsizetype(i) - 1];
            const QChar b = word[qsizetype(j) - 1];
            table[i][j] =
                std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a == b ? 0 : 1)});
            if (i > 1 && j > 1 && a == word[qsizetype(j) - 2] && typed[qsizetype(i) - 2] == b)
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    }
    return table[std::size_t(typed.size())][columns - 1];
}

/// The nearest that any end of the word comes to, where it may go on.
int distanceTo(const QString &typed, const QString &word, bool unfinished)
{
    int least = distance(typed, word, word.size());
    for (qsizetype length = store::NearWord::shortest; unfinished && length < word.size(); ++length)
        least = std::min(least, distance(typed, word, length));
    return least;
}

/// What NearWord never offers, however near: too short, or a short word with another first letter.
bool mayBeMeant(const QString &typed, const QString &word)
{
    return word.size() >= store::NearWord::shortest && (typed.size() >= 6 || word[0] == typed[0]);
}

} // namespace

class WordListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListComesBackFromItsBytes();
    void damagedRunsGiveAnEmptyList_data();
    void damagedRunsGiveAnEmptyList();
    void wordsAreFoundAsByLookingAtEach();
    void theNearestWordIsNearByDefinition_data();
    void theNearestWordIsNearByDefinition();
    void wordsInAnyOrderComeToAnEnd();
};

void WordListTest::aListComesBackFromItsBytes()
{
    const Words words{{u"a"_s, 1}, {u"chwaer"_s, 70000}, {u"zażółć"_s, 3}, {u"𐍈𐍈"_s, 4}};
    const store::WordList list(words);
    const auto read = store::WordList::from(list.letters(), list.starts(), list.entries());
    QCOMPARE(read.size(), words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        QCOMPARE(read.word(i), words[i].first);
        QCOMPARE(read.entriesOf(i), words[i].second);
    }
    const store::WordList empty;
    QCOMPARE(store::WordList::from(empty.letters(), empty.starts(), empty.entries()).size(), 0U);
}

void WordListTest::damagedRunsGiveAnEmptyList_data()
{
    const store::WordList list(Words{{u"ash"_s, 1}, {u"birch"_s, 2}});
    QByteArray swapped = list.starts();
    std::swap(swapped[4], swapped[8]);
    QTest::addColumn<QByteArray>("letters");
    QTest::addColumn<QByteArray>("starts");
    QTest::addColumn<QByteArray>("entries");
    QTest::newRow("nothing at all") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("letters cut short") << list.letters().chopped(2) << list.starts() << list.entries();
    QTest::newRow("half a letter") << list.letters().chopped(1) << list.starts() << list.entries();
    QTest::newRow("starts cut short") << list.letters() << list.starts().chopped(4) << list.entries();
    QTest::newRow("starts out of order") << list.letters() << swapped << list.entries();
    QTest::newRow("an entry too few") << list.letters() << list.starts() << list.entries().chopped(4);
}

void WordListTest::damagedRunsGiveAnEmptyList()
{
    QFETCH(QByteArray, letters);
    QFETCH(QByteArray, starts);
    QFETCH(QByteArray, entries);
    const auto list = store::WordList::from(letters, starts, entries);
    QCOMPARE(list.size(), 0U);
    QCOMPARE(list.entriesOf(QStringView(u"ash")), 0U);
    QCOMPARE(list.behind(u"a"), 0U);
}

void WordListTest::wordsAreFoundAsByLookingAtEach()
{
    std::mt19937 dice(20260101);
    const Words words = someWords(dice, 3000);
    const store::WordList list(words);
    QStringList asked;
    for (const auto &[word, entries] : someWords(dice, 400))
        asked.append(word);
    asked += {u"aaaaaaaaaaaaaaaa"_s, u"éééééééééééé"_s, u"z"_s};
    for (const QString &one : std::as_const(asked)) {
        const auto count = [&](auto isOne) {
            return std::size_t(std::count_if(words.begin(), words.end(), isOne));
        };
        const auto before = count([&](const auto &word) { return word.first < one; });
        const auto starting = count([&](const auto &word) { return word.first.startsWith(one); });
        const auto same =
            std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.first == one; });
        QCOMPARE(list.from(QStringView(one)), before);
        QCOMPARE(list.behind(one), before + starting);
        QCOMPARE(list.entriesOf(QStringView(one)), same == words.end() ? 0U : same->second);
    }
}

void WordListTest::theNearestWordIsNearByDefinition_data()
{
    QTest::addColumn<int>("allowed");
    QTest::addColumn<bool>("unfinished");
    QTest::newRow("one slip in a whole word") << 1 << false;
    QTest::newRow("two slips in a whole word") << 2 << false;
    QTest::newRow("one slip in an unfinished word") << 1 << true;
    QTest::newRow("two slips in an unfinished word") << 2 << true;
}

void WordListTest::theNearestWordIsNearByDefinition()
{
    QFETCH(int, allowed);
    QFETCH(bool, unfinished);
    std::mt19937 dice(unsigned(allowed) * 7 + unsigned(unfinished));
    int found = 0;
    int none = 0;
    for (int round = 0; round < 30; ++round) {
        // So few that many typed words have nothing near.
        const Words words = someWords(dice, 12 + std::size_t(round) * 4);
        const store::WordList list(words);
        for (const auto &[typed, unused] : someWords(dice, 60)) {
            if (typed.size() < store::NearWord::shortest)
                continue;
            store::NearWord near(typed, allowed, unfinished);
            near.lookIn(list, 0);
            const bool isAny = std::any_of(words.begin(), words.end(), [&](const auto &word) {
                return mayBeMeant(typed, word.first) && distanceTo(typed, word.first, unfinished) <= allowed;
            });
            const QString best = near.best();
            const QByteArray shown = (typed + u" -> "_s + best).toUtf8();
            QVERIFY2(best.isEmpty() != isAny, shown);
            QVERIFY2(best.isEmpty() || distanceTo(typed, best, unfinished) <= allowed, shown);
            QVERIFY2(best.isEmpty() || list.entriesOf(QStringView(best)) > 0, shown);
            ++(best.isEmpty() ? none : found);
        }
    }
    QVERIFY(found > 100);
    QVERIFY(none > 100);
}

void WordListTest::wordsInAnyOrderComeToAnEnd()
{
    std::mt19937 dice(5);
    Words words = someWords(dice, 500);
    std::shuffle(words.begin(), words.end(), dice);
    const store::WordList list(words);
    store::NearWord near(u"abcdab"_s, 2, true);
    near.lookIn(list, 0);
    QVERIFY(near.best().isEmpty() || distanceTo(u"abcdab"_s, near.best(), true) <= 2);
}

QTEST_GUILESS_MAIN(WordListTest)
#include "tst_wordlist.moc"
