#include "text/functionwords.h"

#include "text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace waymark::text {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

/// "no", "not", "never" and words of asking and doing stay out: they are part of what people tell ("i said
/// no").
Words listed(const QString &words)
{
    Words set;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(folded(word));
    return set;
}

const QHash<QString, Words> &lists()
{
    static const QHash<QString, Words> table{
        {u"en"_s,
         listed(u"a an the and or but if so as at by for from in into of off on onto out to too up with "
                u"about over then than "
                "that this these those there here i im ive id ill me my mine myself we us our you your he "
                "him his she her "
                "hers they them their it its is am are was were be been being do does did doing have has had "
                "having will "
                "would can could should shall may might must what which who whom how when where why some any "
                "very really "
                "just also please because think know get got getting want wanted went go going am let lets "
                "oh well like "
                "thing things lot ok okay hi hello maybe whats theres hes shes theyre youre dont"_s)},
        {u"cy"_s,
         listed(
             u"y yr a ac i o ar am yn yng ym wedi gan gyda heb at dros dan drwy fy dy ei ein eich eu fi ti "
             u"ef hi ni chi "
             "nhw mae roedd oedd yw ydy sydd bod wnes wnaeth ond neu os pan pwy beth sut ble mi fe rydw rwyf dw"_s)},
        {u"pl"_s, listed(u"i a o w we z ze na do od po za przez dla przy pod nad bez oraz lub albo ale czy "
                         u"że żeby jak co kto gdzie "
                         "kiedy to ten ta te tego tej się jest są był była było być ja ty on ona ono my wy "
                         "oni mnie mi mój moja moje "
                         "mną jego jej ich mam ma już też tylko bardzo"_s)},
        {u"ur"_s, listed(u"کا کے کی کو سے میں نے پر اور یا ہے ہیں تھا تھی تھے ہو یہ وہ مجھے میرا میری میرے "
                         u"میں ہم تم آپ اس ان کہ تو بھی "
                         "گیا گئی رہا رہی ساتھ کیا کوئی"_s)},
        {u"ar"_s, listed(u"و في من على إلى عن مع أن إن أو ثم لكن هذا هذه ذلك التي الذي ما هل قد كان كانت هو "
                         u"هي هم أنا أنت نحن لي له "
                         "لها بي كيف أين متى يا"_s)},
        {u"ro"_s,
         listed(
             u"și sau dar a al ai ale de la in din cu pe pentru prin un o unui unei eu tu el ea noi voi ei "
             u"ele mă ma te se "
             "ne vă mi ți îi lui sunt este e era am au fost fi că ce cine cum unde când asta acest această"_s)},
        {u"uk"_s,
         listed(u"і й та або але у в з із зі на до від по за для при під над без що як хто де коли це цей ця "
                u"ті той я ти він "
                "вона воно ми ви вони мене мені мій моя моє його її їх є був була було бути чи же би вже"_s)},
        {u"fr"_s, listed(u"le la les un une des du de et ou mais à au aux en dans sur sous par pour avec "
                         u"chez je tu il elle on nous "
                         "vous ils elles me te se mon ma mes ton ta tes son sa ses ce cet cette ces qui que "
                         "quoi où quand comment "
                         "est suis es sont était ai as ont avait été j l d m s c n qu y jai"_s)},
        {u"es"_s, listed(u"el la los las un una unos unas y e o u pero de del al a en con por para sobre yo "
                         u"tú él ella nosotros ellos "
                         "ellas me te se le les lo mi mis tu tus su sus que quien cómo cuándo dónde es soy "
                         "eres son era fue ha he han "
                         "ser estar estoy está muy ya"_s)},
    };
    return table;
}

int countIn(const QStringList &words, const QString &language)
{
    return int(std::count_if(words.begin(), words.end(),
                             [&](const QString &word) { return isFunctionWord(word, language); }));
}

bool startsIn(const QStringList &words, QChar::Script script)
{
    return std::any_of(words.begin(), words.end(), [script](const QString &word) {
        return !word.isEmpty() && word.front().script() == script;
    });
}

} // namespace

bool isFunctionWord(const QString &folded, const QString &language)
{
    const auto list = lists().constFind(language);
    return list != lists().constEnd() && list->contains(folded);
}

QStringList likelyLanguages(const QStringList &folded, const QString &windowLanguage)
{
    QStringList languages{u"en"_s};
    if (windowLanguage != "en"_L1)
        languages.append(windowLanguage);
    if (startsIn(folded, QChar::Script_Arabic))
        languages += {u"ar"_s, u"ur"_s};
    if (startsIn(folded, QChar::Script_Cyrillic))
        languages.append(u"uk"_s);
    const int english = countIn(folded, u"en"_s);
    QString best;
    int most = std::max(1, english);
    for (const QString &language : {u"cy"_s, u"es"_s, u"fr"_s, u"pl"_s, u"ro"_s}) {
        const int count = countIn(folded, language);
        if (count > most) {
            most = count;
            best = language;
        }
    }
    if (!best.isEmpty() && !languages.contains(best))
        languages.append(best);
    return languages;
}

} // namespace waymark::text
