#include "text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace waymark::text {

namespace {

struct Swap
{
    char16_t from;
    QLatin1StringView to;
    char16_t toLetter;
};

/// Letters that decompose into nothing simpler but that people type in a simpler way.
constexpr std::array<Swap, 27> swaps{{
    {u'ł', QLatin1StringView("l"), 0},
    {u'ø', QLatin1StringView("o"), 0},
    {u'đ', QLatin1StringView("d"), 0},
    {u'ð', QLatin1StringView("d"), 0},
    {u'þ', QLatin1StringView("th"), 0},
    {u'æ', QLatin1StringView("ae"), 0},
    {u'œ', QLatin1StringView("oe"), 0},
    {u'ı', QLatin1StringView("i"), 0},
    {u'ħ', QLatin1StringView("h"), 0},
    {u'ґ', {}, u'г'},
    {u'є', {}, u'е'},
    {u'\u0671', {}, u'\u0627'}, // alef wasla
    {u'\u0649', {}, u'\u064A'}, // alef maksura
    {u'\u06CC', {}, u'\u064A'}, // Farsi and Urdu yeh
    {u'\u06D2', {}, u'\u064A'}, // yeh barree
    {u'\u06A9', {}, u'\u0643'}, // keheh
    {u'\u06AA', {}, u'\u0643'}, // swash kaf
    {u'\u0629', {}, u'\u0647'}, // teh marbuta
    {u'\u06C1', {}, u'\u0647'}, // heh goal
    {u'\u06BE', {}, u'\u0647'}, // heh doachashmee
    {u'\u06C3', {}, u'\u0647'}, // teh marbuta goal
    {u'\u06D5', {}, u'\u0647'}, // ae
    {u'\u06C0', {}, u'\u0647'}, // heh with yeh above
    {u'\u06BA', {}, u'\u0646'}, // noon ghunna
    {u'\u0624', {}, u'\u0648'}, // waw with hamza
    {u'\u0626', {}, u'\u064A'}, // yeh with hamza
    {u'\u0621', {}, 0},         // a lone hamza is often left out
}};

bool isAscii(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Marks that people leave out when they type. The vowel signs of Indic and South-East Asian scripts are no
/// such marks.
bool isDroppedMark(UChar32 c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05C7) || (c >= 0x0610 && c <= 0x061A) ||
           (c >= 0x064B && c <= 0x065F) || c == 0x0670 || (c >= 0x06D6 && c <= 0x06ED) ||
           (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF) ||
           (c >= 0xFE20 && c <= 0xFE2F) || c == 0x0640;
}

bool isKept(UChar32 c)
{
    return u_isalnum(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

void append(icu::UnicodeString &out, UChar32 c)
{
    if (isDroppedMark(c) || !isKept(c))
        return;
    if (const int digit = u_charDigitValue(c); digit >= 0) {
        out.append(char16_t(u'0' + digit));
        return;
    }
    const auto swap =
        std::find_if(swaps.begin(), swaps.end(), [c](const Swap &one) { return one.from == c; });
    if (swap == swaps.end())
        out.append(c);
    else if (swap->toLetter != 0)
        out.append(swap->toLetter);
    else
        for (const char letter : swap->to)
            out.append(char16_t(letter));
}

QString foldedAscii(QStringView word)
{
    QString out;
    out.reserve(word.size());
    for (const QChar c : word) {
        const char16_t u = c.unicode();
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9'))
            out += c;
        else if (u >= u'A' && u <= u'Z')
            out += QChar(u + (u'a' - u'A'));
    }
    return out;
}

icu::UnicodeString stripped(const icu::UnicodeString &decomposed)
{
    icu::UnicodeString out;
    for (int32_t i = 0; i < decomposed.length();) {
        const UChar32 c = decomposed.char32At(i);
        append(out, c);
        i += U16_LENGTH(c);
    }
    return out;
}

} // namespace

QString folded(QStringView word)
{
    if (isAscii(word))
        return foldedAscii(word);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decompose = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2 *compose = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return word.toString().toCaseFolded();
    const icu::UnicodeString source(false, word.utf16(), int32_t(word.size()));
    const icu::UnicodeString bare =
        stripped(decompose->normalize(casefold->normalize(source, status), status));
    const icu::UnicodeString out = compose->normalize(bare, status);
    return QString(reinterpret_cast<const QChar *>(out.getBuffer()), out.length());
}

} // namespace waymark::text
