#include "store/typed.h"

#include "core/phone.h"
#include "text/countrynames.h"
#include "text/functionwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// Fewer digits are an age or a year's end, and no number that anyone can ring; but nothing else than a
/// number begins with a nought.
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
        const bool isAlways = number.digits == "247"_L1 && number.typed.contains(u'/');
        const bool isBegun = number.digits.startsWith(u'0') && start == 0 && end == text.size();
        if ((number.digits.size() >= shortestNumber || isBegun) && !isAlways)
            numbers.append(number);
    }
    return numbers;
}

/// "Tel: 0808 …", as it is copied from a page, is a number and nothing else.
qsizetype behindLabel(const QString &text)
{
    static const QRegularExpression label(u"^\\s*(tel|telephone|phone|freephone|sms)[.:\\s]+(?=[+(\\d])"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return label.match(text).capturedLength();
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

/// Letters that only one of the languages we know words of is written with.
QString languageOfLetters(const QString &text)
{
    static const QList<std::pair<QString, QString>> letters{
        {u"ٹڈڑںےھگچپ"_s, u"ur"_s}, {u"ąęłśżźćńĄĘŁŚŻŹĆŃ"_s, u"pl"_s},
        {u"ășțţşĂȘȚ"_s, u"ro"_s},  {u"ŵŷŴŶ"_s, u"cy"_s},
        {u"ñ¿¡Ñ"_s, u"es"_s},      {u"çœêûÇ"_s, u"fr"_s}};
    for (const auto &[some, language] : letters) {
        for (const QChar letter : some) {
            if (text.contains(letter))
                return language;
        }
    }
    const auto isIn = [&text](QChar::Script script) {
        return std::any_of(text.begin(), text.end(), [script](QChar c) { return c.script() == script; });
    };
    if (isIn(QChar::Script_Arabic))
        return u"ar"_s;
    return isIn(QChar::Script_Cyrillic) ? u"uk"_s : QString();
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
    typed.onlyNumber =
        typed.numbers.size() == 1 && !hasLetter(QStringView(typed.text).mid(behindLabel(typed.text)));
    typed.unfinished = !typed.words.isEmpty() && typed.words.last().end() == typed.text.size();
    QStringList folded;
    for (const text::Word &word : typed.words)
        folded.append(word.folded);
    typed.languages = text::likelyLanguages(folded, windowLanguage);
    typed.language = languageOfLetters(typed.text);
    if (typed.language.isEmpty() && typed.languages.last() != "en"_L1 &&
        typed.languages.last() != windowLanguage)
        typed.language = typed.languages.last();
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
