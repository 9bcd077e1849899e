#include "store/wordclasses.h"

#include "text/analyser.h"

#include <QHash>
#include <QStringList>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

/// Persons come first. Words stand as they are typed and, where a stemmer cuts them, as their stems.
const QHash<QString, QString> &classes()
{
    static const QHash<QString, QString> table = [] {
        const QString lists =
            u"~partner husband husbands hubby hubbi wife wive missus missu boyfriend boyfriends bf "
            u"girlfriend "
            u"gf partner fella feller spouse spous fiance fiancee fianc fella|"
            u"~ex ex exes exboyfriend exhusband expartner|"
            u"~parent dad dads daddy daddi father mum mummy mummi mom mommy mother mam mammy mammi parent "
            u"parents "
            u"stepdad stepmum stepfather stepmother stepmom|"
            u"~kin uncle uncl aunt auntie aunti aunty brother sister cousin grandad granddad grandfath "
            u"grandfather gran nan granny grandma grandmoth stepbrother stepbroth stepsist famili family "
            u"relative relat bro sis|"
            u"~child kid kids child children childr wean bairn toddler babi baby daughter son niece niec "
            u"nephew "
            u"grandson granddaughter grandchild stepson stepdaught daughters sons pupil|"
            u"~boss boss manager manag supervisor gaffer employer foreman|"
            u"~colleague colleague colleagu coworker workmat workmate customer custom client|"
            u"~teacher teacher tutor lecturer lectur professor coach headteach headteacher|"
            u"~friend friend friends mate mates pal bestie besti bezzie bff flatmate flatmat housemate "
            u"housemat "
            u"roommate roommat classmate classmat buddy buddi|"
            u"~police police polic cop cops garda gardai polis peeler feds bobby|"
            u"~hit hit hits batter battered beat beats beaten punch slap kick thump smack whack wallop "
            u"clobber belt headbutt shove shoved knock belts|"
            u"~strangle choke choked chok strangle strangl throttle throttl|"
            u"~touch touch grope groped grop grab grabbed fondle fondl rub squeeze squeez pinch stroke strok|"
            u"~picture picture pictur pic pics photo photos image imag images video videos vid vids "
            u"clip footage selfie selfi snaps|"
            u"~naked nude nudes nud naked nake topless|"
            u"~share share shared shar post upload leak publish spread|"
            u"~send send sent airdrop airdropped|"
            u"~message message messag msg dm dming dms texting text inbox whatsapp snapchat snap|"
            u"~call call ring phone phoning|"
            u"~threat threaten threat threatened blackmail extort sextort blackmailed|"
            u"~marry marry marri marriage marriag wed wedding nikah|"
            u"~money money cash wage wages salary salari|"
            u"~rape rape rap raped|"
            u"~abuse abuse abus abused|"
            u"~transport train tube bus tram underground metro dart luas|"
            u"~bar club bar pub nightclub|"
            u"~abroad abroad overseas oversea|"
            u"~hurt hurt harm injur injure|"
            u"~kill kill murder|"
            u"~penis penis dick cock willy willi knob|"
            u"~take take took taken tak|~tell tell told|~say say said|~feel feel felt|~leave leave left leav|"
            u"~make make made mak|~give give gave given giv|~keep keep kept|~come come came|"
            u"~see see saw seen|~hear hear heard|~find find found|~break break broke broken|"
            u"~steal steal stole stolen|~wake wake woke woken|~sleep sleep slept asleep|"
            u"~throw throw threw thrown|~hold hold held|~speak speak spoke spoken|~pay pay paid|~run run ran|"
            u"~know know knew known|~lose lose lost|~spit spit spat|~freeze freeze froze frozen freez|"
            u"~hide hide hid hidden|~drive drive drove driven driv|~catch catch caught|~stick stick stuck"_s;
        QHash<QString, QString> all;
        for (const QString &list : lists.split(u'|')) {
            const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words.mid(1))
                all.insert(word, words.first());
        }
        return all;
    }();
    return table;
}

} // namespace

QString wordClass(const QString &wordOrStem)
{
    const bool isStem = wordOrStem.endsWith(text::stemMark);
    const auto known = classes().constFind(isStem ? wordOrStem.chopped(1) : wordOrStem);
    return known == classes().constEnd() ? wordOrStem : *known;
}

bool isOfRailway(const QString &folded)
{
    static const QStringList words{u"train"_s,   u"trains"_s,   u"tube"_s, u"underground"_s,
                                   u"railway"_s, u"carriage"_s, u"rail"_s, u"dlr"_s};
    return words.contains(folded);
}

bool isPerson(const QString &wordOrStem)
{
    // A boss or a teacher tells where it happened, too.
    static const QStringList persons{u"~partner"_s, u"~ex"_s,     u"~parent"_s, u"~kin"_s,
                                     u"~child"_s,   u"~friend"_s, u"~police"_s};
    return persons.contains(wordClass(wordOrStem));
}

} // namespace waymark::store
