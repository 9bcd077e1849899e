#include "store/soundkey.h"

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// Shorter words sound like many others.
constexpr qsizetype fewestSounds = 3;

bool isVowel(QChar c)
{
    return u"aeiouyw"_s.contains(c);
}

bool isSoft(QChar behind)
{
    return u"eiy"_s.contains(behind);
}

/// The sound of the letter at `i`, and how many letters it takes; a null character for none.
QChar soundAt(QStringView word, qsizetype i, qsizetype &taken)
{
    const QChar c = word[i];
    const QChar behind = i + 1 < word.size() ? word[i + 1] : QChar();
    const auto pair = [&](QLatin1StringView letters) { return word.mid(i, 2) == letters; };
    taken = 2;
    if (pair("ph"_L1))
        return u'f';
    if (pair("ck"_L1))
        return u'k';
    if (pair("sh"_L1) || pair("ch"_L1))
        return u'x';
    if (pair("gh"_L1) || (i == 0 && (pair("kn"_L1) || pair("gn"_L1) || pair("wr"_L1) || pair("ps"_L1))))
        return i == 0 ? word[1] : QChar();
    taken = 1;
    switch (c.unicode()) {
    case u'c':
        return isSoft(behind) ? u's' : u'k';
    case u'g':
        return isSoft(behind) ? u'j' : u'g';
    case u'q':
        return u'k';
    case u'z':
    case u'x':
        return u's';
    case u'v':
        return u'f';
    case u'd':
    case u't':
        return u't';
    case u'h':
        return i == 0 ? c : QChar();
    default:
        return c;
    }
}

} // namespace

QString soundKey(QStringView word)
{
    QString key;
    int syllables = 0;
    for (qsizetype i = 0, taken = 1; i < word.size(); i += taken) {
        taken = 1;
        if (word[i] < u'a' || word[i] > u'z')
            return {};
        if (isVowel(word[i])) {
            const bool isSilent = word[i] == u'e' && i == word.size() - 1;
            const bool goesOn = i > 0 && isVowel(word[i - 1]);
            syllables += isSilent || goesOn ? 0 : 1;
            if (i == 0)
                key += word[i];
            continue;
        }
        const QChar sound = soundAt(word, i, taken);
        const bool isDoubled = i > 0 && word[i] == word[i - 1];
        if (!sound.isNull() && !isDoubled)
            key += sound;
    }
    return key.size() < fewestSounds ? QString() : key + QString::number(syllables);
}

} // namespace waymark::store
