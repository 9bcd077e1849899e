#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <memory>

namespace waymark::text {

/// One word of a text. `start` and `length` count UTF-16 units of the text, so that what matched can be
/// quoted as typed.
struct Word
{
    QString folded;
    qsizetype start = 0;
    qsizetype length = 0;
    bool joined = false; ///< stands right after a hyphen: "harm" of "self-harm"

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const Word &, const Word &) = default;
};

/// The one analyser, for building a pack and for searching it. Texts are cut into words by ICU (UAX #29, with
/// its dictionaries for Thai, Khmer, Lao, Burmese, Chinese and Japanese) and folded; stems are Snowball's.
/// Words longer than `longestWord` are cut. Never fails: text that ICU cannot cut gives no words.
///
/// Not thread-safe: one for each thread.
class Analyser
{
public:
    static constexpr qsizetype longestWord = 40;

    Analyser();
    ~Analyser();
    Analyser(const Analyser &) = delete;
    Analyser &operator=(const Analyser &) = delete;

    /// Names the rules and the libraries behind them: "1; ICU 72.1; Snowball 2.2". A pack made with another
    /// version is found in all the same, but a few words may be cut or folded differently.
    [[nodiscard]] static QString version();

    [[nodiscard]] QList<Word> words(const QString &text) const;

    /// Snowball's stem of a folded word, as an index term (see stemMark); empty where the language has no
    /// stemmer (Welsh, Polish, Urdu, Ukrainian) or the word is no word of letters.
    [[nodiscard]] QString stem(const QString &folded, const QString &language) const;
    /// What finds a folded word in other forms: its stem in every language that is stemmed and written in the
    /// word's script, as an index term, and as a whole word where some text may have it so.
    [[nodiscard]] QStringList stems(const QString &folded) const;

    /// Everything that a text is to be found by, without repeats, in order of appearance: each word,
    /// hyphenated words also joined, words behind an elided article ("l'enfance", "O'Brien"), and in
    /// `language` the stem of each that is not the word itself.
    [[nodiscard]] QStringList indexTerms(const QString &text, const QString &language) const;
    /// The same, one by one and with repeats.
    void eachIndexTerm(const QString &text, const QString &language,
                       const std::function<void(const QString &term)> &take) const;

    /// The folded words with single spaces between: for comparing whole names.
    [[nodiscard]] QString key(const QString &text) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What a stem ends with, so that it is no other word. It starts as its words do, so the index has no
/// beginnings to keep for it. No folded word contains it.
constexpr QChar stemMark = u'=';

/// The rest behind an elided article or pronoun: "enfance" of "lenfance" when the text had "l'enfance"; else
/// empty.
QString withoutElision(QStringView word);

} // namespace waymark::text
