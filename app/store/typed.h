#pragma once

#include "text/analyser.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::store {

/// A run of digits in typed text, however it is spaced.
struct TypedNumber
{
    QString typed;
    QString digits;             ///< Western, without a leading 00 and without a "(0)" behind a country code
    bool international = false; ///< written with + or 00
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Typed text, taken apart once. Only the first `longestText` characters count.
struct TypedText
{
    static constexpr qsizetype longestText = 400;
    static constexpr qsizetype mostWords = 40;

    QString text;
    QList<text::Word> words;
    QList<bool> isFunction; ///< for each word: it only joins others
    QStringList languages;  ///< that its function words come from
    QString language;       ///< that it is most likely in, when that is not English
    QStringList
        stemLanguages; ///< in which its words may be inflected: those, or all where no word is English
    QList<TypedNumber> numbers;
    bool onlyNumber = false; ///< there is one number and no letter
    bool unfinished = false; ///< the last word may go on: nothing was typed behind it

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
    /// Folded words `first` to `first + count`, with spaces between.
    [[nodiscard]] QString key(qsizetype first, qsizetype count) const;
    [[nodiscard]] QString key() const { return key(0, words.size()); }
    /// What the person typed for these words.
    [[nodiscard]] QString quote(qsizetype first, qsizetype count) const;
    [[nodiscard]] bool isLastUnfinished(qsizetype index) const
    {
        return unfinished && index == words.size() - 1;
    }
};

TypedText typedText(const QString &raw, const QString &windowLanguage, const text::Analyser &analyser);

} // namespace waymark::store
