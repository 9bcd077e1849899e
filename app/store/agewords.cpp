#include "store/agewords.h"

#include "text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int youngest = 5;
constexpr int oldest = 110;
constexpr int youngestLetter = 10; ///< "14f", but not "8m"
constexpr int oldestLetter = 29;
constexpr qsizetype longestSpelt = 3; ///< words

QString foldedKey(const QString &words)
{
    QStringList folded;
    for (const QString &word : words.split(u' '))
        folded.append(text::folded(word));
    return folded.join(u' ');
}

/// Above 19 in English only: in the other languages those who are told of by their age are mostly children.
const QHash<QString, int> &spelt()
{
    static const QHash<QString, int> numbers = [] {
        QHash<QString, int> all;
        const auto from = [&all](int first, std::initializer_list<const char16_t *> names) {
            for (const char16_t *name : names)
                all.insert(foldedKey(QString::fromUtf16(name)), first++);
        };
        from(7, {u"seven", u"eight", u"nine", u"ten", u"eleven", u"twelve", u"thirteen", u"fourteen",
                 u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"});
        const auto tens = {u"twenty", u"thirty",  u"forty",  u"fifty",
                           u"sixty",  u"seventy", u"eighty", u"ninety"};
        const auto ones = {u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine"};
        int ten = 20;
        for (const auto *name : tens) {
            int both = ten;
            from(ten, {name});
            for (const auto *one : ones) {
                all.insert(QString::fromUtf16(name) + u' ' + QString::fromUtf16(one), ++both);
                all.insert(QString::fromUtf16(name) + QString::fromUtf16(one), both);
            }
            ten += 10;
        }
        from(9, {u"dziewięć", u"dziesięć", u"jedenaście", u"dwanaście", u"trzynaście", u"czternaście",
                 u"piętnaście", u"szesnaście", u"siedemnaście", u"osiemnaście"});
        from(12, {u"doce", u"trece", u"catorce", u"quince", u"dieciséis", u"diecisiete", u"dieciocho"});
        from(12, {u"douze", u"treize", u"quatorze", u"quinze", u"seize", u"dix sept", u"dix huit"});
        from(11, {u"unsprezece", u"doisprezece", u"treisprezece", u"paisprezece", u"cincisprezece",
                  u"șaisprezece", u"șaptesprezece", u"optsprezece"});
        from(9, {u"дев'ять", u"десять", u"одинадцять", u"дванадцять", u"тринадцять", u"чотирнадцять",
                 u"п'ятнадцять", u"шістнадцять", u"сімнадцять", u"вісімнадцять"});
        from(13, {u"ثلاثة عشر", u"أربعة عشر", u"خمسة عشر", u"ستة عشر", u"سبعة عشر", u"ثمانية عشر"});
        from(10, {u"دس", u"گیارہ", u"بارہ", u"تیرہ", u"چودہ", u"پندرہ", u"سولہ", u"سترہ", u"اٹھارہ"});
        from(11, {u"un ar ddeg", u"deuddeg", u"tair ar ddeg", u"pedair ar ddeg", u"pymtheg", u"un ar bymtheg",
                  u"dwy ar bymtheg", u"deunaw"});
        from(12, {u"ddeuddeg", u"dair ar ddeg", u"bedair ar ddeg", u"bymtheg"});
        from(13, {u"tri ar ddeg", u"pedwar ar ddeg"});
        all.insert(u"ddeunaw"_s, 18);
        return all;
    }();
    return numbers;
}

const QSet<QString> &behindAge()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (
            const QString &word :
            u"year years yr yrs yo y old lat lata ans años ani anos років роки рік oed mlwydd سنة سنوات عاما سال"_s
                .split(u' '))
            all.insert(text::folded(word));
        return all;
    }();
    return words;
}

QString at(const TypedText &typed, qsizetype i)
{
    return i >= 0 && i < typed.words.size() ? typed.words[i].folded : QString();
}

/// "5'4", "100%", "24/7", "9.5", but not "14/f".
bool isOtherFigure(const TypedText &typed, qsizetype i)
{
    const text::Word &word = typed.words[i];
    const QString quote = typed.quote(i, 1);
    const bool isPlain =
        std::all_of(quote.begin(), quote.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const auto letter = [&typed](qsizetype place) {
        return place >= 0 && place < typed.text.size() ? typed.text[place] : QChar();
    };
    const QChar behind = letter(word.end());
    const bool joinsDigits = (behind == u'/' || behind == u'.' || behind == u':' || behind == u',') &&
                             letter(word.end() + 1).isDigit();
    const QChar before = letter(word.start - 1);
    const bool isSum = before == u'£' || before == u'$' || before == u'€';
    return !isPlain || behind == u'%' || isSum || joinsDigits;
}

/// "14f", "m15"
bool isWithLetter(const QString &word, int &years)
{
    const auto isOfPerson = [](QChar c) { return c == u'f' || c == u'm'; };
    if (word.size() != 3 || (!isOfPerson(word.front()) && !isOfPerson(word.back())))
        return false;
    years = (isOfPerson(word.front()) ? word.mid(1) : word.left(2)).toInt();
    return years >= youngestLetter && years <= oldestLetter;
}

} // namespace

AgeNumber ageNumberAt(const TypedText &typed, qsizetype word)
{
    for (qsizetype count = std::min(longestSpelt, typed.words.size() - word); count > 0; --count) {
        if (const int years = spelt().value(typed.key(word, count), -1); years > 0)
            return {years, count, false, true};
    }
    const QString folded = at(typed, word);
    // "M14 5RF" is where somebody lives.
    const bool isPostcode = at(typed, word + 1).size() == 3 && at(typed, word + 1).front().isDigit();
    if (int years = -1; !isPostcode && isWithLetter(folded, years))
        return {years, 1, true, false};
    qsizetype digits = 0;
    while (digits < folded.size() && folded[digits].isDigit())
        ++digits;
    if (digits == 0 || digits > 3)
        return {};
    const int years = folded.left(digits).toInt();
    const QString unit = folded.mid(digits);
    if (years < youngest || years > oldest || (!unit.isEmpty() && !isBehindAge(unit)) ||
        isOtherFigure(typed, word))
        return {};
    return {years, 1, !unit.isEmpty(), false};
}

bool isBehindAge(const QString &folded)
{
    return behindAge().contains(folded);
}

bool isSpanOfYears(const TypedText &typed, qsizetype number, qsizetype words)
{
    static const QSet<QString> singular{u"year"_s, u"yr"_s, u"y"_s, u"yo"_s, u"old"_s};
    static const QSet<QString> before = [] {
        QSet<QString> all;
        for (const QString &word :
             u"for since after over past last first about nearly almost around married together been took "
             u"depuis pendant après hace durante desde por od przez po de acum peste вже протягом понад منذ "
             u"خلال ers"_s.split(u' '))
            all.insert(text::folded(word));
        return all;
    }();
    static const QSet<QString> behind{u"of"_s,    u"now"_s,     u"together"_s, u"marriage"_s, u"sober"_s,
                                      u"clean"_s, u"married"_s, u"later"_s,    u"in"_s,       u"back"_s};
    const QString unit = at(typed, number + words);
    const QString next = at(typed, number + words + 1);
    if (singular.contains(unit) || !isBehindAge(unit) || isBehindAge(next))
        return false;
    return before.contains(at(typed, number - 1)) || behind.contains(next);
}

QStringList ageWords()
{
    QStringList all = QStringList(behindAge().begin(), behindAge().end());
    for (auto it = spelt().keyBegin(); it != spelt().keyEnd(); ++it)
        all += it->split(u' ');
    return all;
}

} // namespace waymark::store
