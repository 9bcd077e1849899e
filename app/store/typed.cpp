#include "store/typed.h"

#include "core/phone.h"
#include "text/countrynames.h"
#include "text/functionwords.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// Fewer digits are an age, a year's end or "24/7", and no number that anyone can ring.
constexpr qsizetype shortestNumber = 3;

bool isBetweenDigits(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.' || c == u'(' || c == u')' || c == u'/' || c == u'\u2010' ||
           c == u'\u2011' || c == u'\u2012' || c == u'\u2013' || c.category() == QChar::Other_Format;
}

QString withoutTrunkZero(QString typed)
{
    return typed.remove("(0)"_L1);
}

TypedNumber numberAt(const QString &text, qsizetype start, qsizetype end)
{
    TypedNumber number;
    number.typed = text.mid(start, end - start);
    number.start = start;
    number.end = end;
    number.international = number.typed.startsWith(u'+');
    number.digits = core::digitsOf(number.typed);
    if (!number.international && number.digits.startsWith("00"_L1)) {
        number.international = true;
        number.digits.remove(0, 2);
    }
    if (number.international)
        number.digits =
            core::digitsOf(withoutTrunkZero(number.typed)).mid(number.typed.startsWith(u'+') ? 0 : 2);
    return number;
}

QList<TypedNumber> numbersIn(const QString &text)
{
    QList<TypedNumber> numbers;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].digitValue() < 0)
            continue;
        qsizetype start = i;
        while (start > 0 && (text[start - 1] == u'+' || text[start - 1] == u'('))
            --start;
        qsizetype end = i;
        for (; i < text.size() && (text[i].digitValue() >= 0 || isBetweenDigits(text[i])); ++i) {
            if (text[i].digitValue() >= 0)
                end = i + 1;
        }
        const TypedNumber number = numberAt(text, start, end);
        if (number.digits.size() >= shortestNumber)
            numbers.append(number);
    }
    return numbers;
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

} // namespace

QString TypedText::key(qsizetype first, qsizetype count) const
{
    QString key;
    for (qsizetype i = first; i < first + count; ++i) {
        if (i > first)
            key += u' ';
        key += words[i].folded;
    }
    return key;
}

QString TypedText::quote(qsizetype first, qsizetype count) const
{
    if (count <= 0)
        return {};
    const qsizetype start = words[first].start;
    return text.mid(start, words[first + count - 1].end() - start);
}

TypedText typedText(const QString &raw, const QString &windowLanguage, const text::Analyser &analyser)
{
    TypedText typed;
    typed.text = raw.left(TypedText::longestText);
    typed.words = analyser.words(typed.text).mid(0, TypedText::mostWords);
    typed.numbers = numbersIn(typed.text);
    typed.onlyNumber = typed.numbers.size() == 1 && !hasLetter(typed.text);
    typed.unfinished = !typed.words.isEmpty() && typed.words.last().end() == typed.text.size();
    QStringList folded;
    for (const text::Word &word : typed.words)
        folded.append(word.folded);
    typed.languages = text::likelyLanguages(folded, windowLanguage);
    for (const QString &word : folded)
        typed.isFunction.append(
            std::any_of(typed.languages.begin(), typed.languages.end(),
                        [&](const QString &language) { return text::isFunctionWord(word, language); }));
    const bool isEnglish = std::any_of(folded.begin(), folded.end(), [](const QString &word) {
        return text::isCommonWord(word) || text::isFunctionWord(word, u"en"_s);
    });
    typed.stemLanguages = isEnglish ? typed.languages : text::wordLanguages();
    return typed;
}

} // namespace waymark::store
