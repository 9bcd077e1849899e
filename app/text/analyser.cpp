#include "text/analyser.h"

#include "text/fold.h"
#include "text/stemmer.h"

#include <unicode/brkiter.h>
#include <unicode/uversion.h>

#include <QSet>

#include <algorithm>
#include <array>

namespace waymark::text {

using namespace Qt::StringLiterals;

namespace {

/// Raised whenever the same text would give other terms.
constexpr int rules = 3;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02BC' || c == u'`' || c == u'\u00B4' ||
           c == u'\u2032' || c == u'\uFF07';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

/// The same length, with the signs that ICU would not see as an apostrophe, and with breaks where we want
/// them.
QString prepared(const QString &text)
{
    QString copy = text;
    for (QChar &c : copy) {
        if (isApostrophe(c))
            c = u'\'';
        else if (c == u'_' || c.isNull() || c == u':')
            c = u' ';
        else if (isHyphen(c))
            c = u'-';
    }
    return copy;
}

/// "r.c.e.w" is one word, "childline.org.uk" is three.
bool isAcronym(QStringView segment)
{
    const auto parts = segment.split(u'.', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [](QStringView part) { return part.size() == 1; });
}

} // namespace

class Analyser::Private
{
public:
    std::unique_ptr<icu::BreakIterator> breaker;
    Stemmers stemmers;

    void appendSegment(QList<Word> &words, const QString &text, qsizetype start, qsizetype end) const;
    void appendWord(QList<Word> &words, const QString &text, qsizetype start, qsizetype end) const;
};

Analyser::Analyser()
    : d(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    d->breaker.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        d->breaker.reset();
}

Analyser::~Analyser() = default;

QString Analyser::version()
{
    UVersionInfo icu;
    u_getVersion(icu);
    return u"%1; ICU %2.%3; Snowball %4"_s.arg(rules).arg(icu[0]).arg(icu[1]).arg(Stemmers::version());
}

void Analyser::Private::appendWord(QList<Word> &words, const QString &text, qsizetype start,
                                   qsizetype end) const
{
    const QString word = folded(QStringView(text).mid(start, end - start)).left(longestWord);
    if (word.isEmpty())
        return;
    const bool joined =
        !words.isEmpty() && start > 0 && text[start - 1] == u'-' && words.last().end() == start - 1;
    words.append({word, start, end - start, joined});
}

void Analyser::Private::appendSegment(QList<Word> &words, const QString &text, qsizetype start,
                                      qsizetype end) const
{
    const QStringView segment = QStringView(text).mid(start, end - start);
    if (!segment.contains(u'.') || isAcronym(segment))
        return appendWord(words, text, start, end);
    while (start < end) {
        const qsizetype dot = text.indexOf(u'.', start);
        const qsizetype stop = dot < 0 || dot > end ? end : dot;
        appendWord(words, text, start, stop);
        start = stop + 1;
    }
}

QList<Word> Analyser::words(const QString &text) const
{
    QList<Word> words;
    if (!d->breaker)
        return words;
    const QString copy = prepared(text);
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t *>(copy.utf16()),
                                    int32_t(copy.size()));
    d->breaker->setText(source);
    int32_t start = d->breaker->first();
    for (int32_t end = d->breaker->next(); end != icu::BreakIterator::DONE;
         start = end, end = d->breaker->next()) {
        if (d->breaker->getRuleStatus() >= UBRK_WORD_NONE_LIMIT)
            d->appendSegment(words, copy, start, end);
    }
    return words;
}

QString Analyser::stem(const QString &folded, const QString &language) const
{
    return d->stemmers.stem(folded, language);
}

QStringList Analyser::stems(const QString &folded) const
{
    QStringList found;
    for (const QString &language : Stemmers::languages()) {
        const QString stem = d->stemmers.stem(folded, language);
        for (const QString &term : {stem, stem.chopped(stem.isEmpty() ? 0 : 1)}) {
            if (!term.isEmpty() && term != folded && !found.contains(term))
                found.append(term);
        }
    }
    return found;
}

QStringList Analyser::indexTerms(const QString &text, const QString &language) const
{
    QStringList terms;
    QSet<QString> seen;
    eachIndexTerm(text, language, [&](const QString &term) {
        if (seen.contains(term))
            return;
        seen.insert(term);
        terms.append(term);
    });
    return terms;
}

void Analyser::eachIndexTerm(const QString &text, const QString &language,
                             const std::function<void(const QString &term)> &take) const
{
    const auto addWord = [&](const QString &word) {
        take(word);
        const QString stemmed = stem(word, language);
        if (!stemmed.isEmpty() && (stemmed.size() != word.size() + 1 || !stemmed.startsWith(word)))
            take(stemmed);
    };
    QString compound;
    for (const Word &word : words(text)) {
        addWord(word.folded);
        compound = word.joined ? compound + word.folded : word.folded;
        if (word.joined && compound.size() <= longestWord)
            addWord(compound);
        const QString rest = withoutElision(QStringView(text).mid(word.start, word.length));
        if (!rest.isEmpty())
            addWord(rest);
    }
}

QString Analyser::key(const QString &text) const
{
    QString key;
    for (const Word &word : words(text)) {
        if (!key.isEmpty())
            key += u' ';
        key += word.folded;
    }
    return key;
}

QString withoutElision(QStringView word)
{
    static constexpr std::array elided{"o"_L1, "l"_L1, "d"_L1, "j"_L1, "m"_L1,
                                       "n"_L1, "s"_L1, "t"_L1, "c"_L1, "qu"_L1};
    const auto apostrophe = std::find_if(word.begin(), word.end(), isApostrophe);
    if (apostrophe == word.end())
        return {};
    const qsizetype at = apostrophe - word.begin();
    const QString before = folded(word.left(at));
    const QString after = folded(word.mid(at + 1));
    if (after.size() < 3 || std::find(elided.begin(), elided.end(), before) == elided.end())
        return {};
    return after;
}

} // namespace waymark::text
