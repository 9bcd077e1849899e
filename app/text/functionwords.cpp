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

const Words &genericWords()
{
    static const Words words = listed(
        u"help helping helps helpline helplines hotline line lines number numbers phone telephone call "
        u"calling ring contact support supporting service services advice advise info information centre "
        u"center organisation organization charity org agency who someone somebody anyone people person "
        u"need needs looking find where near me uk pls please "
        u"cymorth help llinell rhif gwasanaeth cyngor pomoc telefon linia numer infolinia wsparcie مدد نمبر "
        u"مساعدة رقم خط دعم ajutor linie telefon sprijin număr допомога лінія телефон номер підтримка aide "
        u"ligne numéro téléphone soutien appeler ayuda línea teléfono número apoyo llamar"_s);
    return words;
}

/// Words that could be taken for a slip in one that search knows.
const Words &tellingWords()
{
    static const Words words = listed(
        u"all every each other another both own such per via wife wives life lives live husband girl "
        u"girls boy boys man men woman lady guy guys bloke "
        u"lad mate mates "
        u"friend friends sister brother mother father mum mums mom dad dads aunt auntie uncle cousin "
        u"gran nan "
        u"grandma grandad baby babies kid kids son daughter twin neighbour neighbours neighbor "
        u"flatmate roommate "
        u"housemate landlord tenant teacher pupil boss driver doctor nurse priest vicar coach physio "
        u"dentist police "
        u"officer soldier army stranger person family parents partner ex fiance date dating tinder "
        u"bumble hinge grindr "
        u"facebook instagram insta snapchat snap tiktok twitter discord youtube reddit google amazon "
        u"uber taxi cab "
        u"bus train tube tram plane car bike van street road park pub bar club party festival concert "
        u"gym pool beach "
        u"hotel house home flat room bed bedroom bathroom toilet kitchen door window garden shop "
        u"store office work "
        u"job school college uni class lesson church mosque hospital prison jail court holiday abroad "
        u"summer winter "
        u"night nite tonight today tomorrow yesterday morning evening weekend week month year years "
        u"ago last next "
        u"first time times minute hour day days ever never always still again once twice every since "
        u"until soon now "
        u"happen happened happening happens start started stop stopped keep keeps kept make makes "
        u"made take takes "
        u"took taken give gave given send sent show showed tell tells told say says said ask asked "
        u"talk talked speak "
        u"spoke hear heard see saw seen look looked feel feels felt try tried use used find found "
        u"lose lost leave "
        u"left come came goes gone went move moved put pull pulled push pushed hold held touch kiss "
        u"sleep asleep "
        u"slept wake woke drink drank drunk drinks beer wine vodka drug drugs pill pills smoke weed "
        u"coke eat food "
        u"money pay paid buy bought bank card debt loan wage wages rent bills phone phones mobile "
        u"laptop computer "
        u"message messages text email photo photos pic pics picture pictures video videos film post "
        u"posted share "
        u"shared delete deleted block blocked app apps account online offline internet wifi camera "
        u"screen password "
        u"hand hands leg legs arm arms face head neck hair mouth eye eyes back chest body skin bum "
        u"bottom breast "
        u"breasts boob boobs penis dick cock vagina pussy sex sexual naked nude clothes skirt dress "
        u"trousers top "
        u"knife gun weapon blood pain hurt sick ill tired sad angry scared afraid frightened worried "
        u"upset alone "
        u"lonely shame guilty guilt disgusting dirty wrong right bad good nice mean cruel rude weird "
        u"strange creepy "
        u"gross old new young older younger little small big long short hard soft hot cold same "
        u"different true false "
        u"real fake safe danger free open closed maybe sure well really actually nothing something "
        u"anything everything "
        u"nobody somebody anybody everybody anyone everyone without with against because before after "
        u"during while "
        u"though although tho even only just much many more most less few lots enough else instead "
        u"inside outside "
        u"behind under near far away around anymore anyway cant couldnt wouldnt shouldnt wont didnt "
        u"doesnt isnt wasnt "
        u"arent werent havent hasnt hadnt dont aint not no yes yeah nope pls plz thx cos coz cuz "
        u"gonna wanna gotta "
        u"thank thanks sorry hello hey want wants wanted need needs like likes love loves hate hates "
        u"hope wish believe "
        u"believes know knows knew think thinks thought remember forget forgot understand mean means "
        u"meant care cares "
        u"trust worry cry crying laugh laughed joke jokes shout shouted scream screamed fight fought "
        u"fighting hit hits "
        u"kick kicked slap bite bit spit spat throw threw break broke broken smash smashed follow "
        u"followed watch "
        u"watched stare wait waited turn turned walk walked run ran drive drove die died dead death "
        u"kill killed born "
        u"pregnant pregnancy period abortion condom test tested virus infection shower wash washed "
        u"evidence proof "
        u"crime law legal illegal lawyer solicitor judge jury trial charge charged arrest arrested "
        u"statement complaint "
        u"complain complained report reported gift letter letters number note country city town "
        u"village england wales "
        u"scotland ireland british english welsh scottish irish women's ladies gents white black "
        u"brown asian chinese "
        u"jewish muslim christian catholic hindu sikh gay straight trans bi queer single married "
        u"marry divorce wedding "
        u"sacked fired manager colleague customer client shift uniform salary tutor lecturer exam "
        u"essay course student "
        u"game games gaming gamer server stream chat group coming getting being doing saying telling "
        u"asking taking "
        u"making trying looking feeling thinking telling leaving living sleeping dying hoping "
        u"physically mentally "
        u"cash kit set sets coin pound pounds quid fiver list lists note rest side part parts place places "
        u"word words "
        u"idea case cases reason problem problems issue issues question questions answer answers story "
        u"power order orders plan plans rule rules team group groups member club clubs market corner "
        u"square station platform carriage seat seats bench floor wall roof stairs lift lobby fence gate "
        u"dog cat pet horse bird fish tree trees rain snow sun moon sea river lake beach hill field farm "
        u"box bag bags coat shoes shoe hat ring rings watch glasses bottle glass cup plate fork spoon "
        u"butter bread milk coffee tea lunch dinner breakfast supper meal cook cooking clean cleaning "
        u"fast slow quick early late later high low loud quiet warm dark light bright heavy strong weak "
        u"rich poor cheap dear full empty busy ready able usual normal funny serious secret public private "
        u"local main whole half third quarter double single couple pair bunch loads load bit bits piece "
        u"read write wrote written letter learn teach taught grow grew build built fix fixed carry carried "
        u"bring brought buy sell sold meet met join joined win won play played sing sang dance danced "
        u"jump climb ride rode swim travel visit visited stay stayed sit sat stand stood lie lay lying "
        u"cannot themself himself herself myself yourself itself ourselves afford solicitor upset"_s);
    return words;
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

bool isGenericWord(const QString &folded)
{
    return genericWords().contains(folded);
}

bool isCommonWord(const QString &folded)
{
    // Where and with whom it happened does tell which line is the right one.
    static const Words settings = listed(
        u"bus train tube tram taxi plane police officer army soldier doctor nurse teacher priest prison jail "
        u"court hospital church mosque school college university uni work online gaming game hotel holiday "
        u"abroad muslim jewish sikh hindu christian catholic gay trans black asian chinese film"_s);
    return tellingWords().contains(folded) && !settings.contains(folded);
}

QStringList commonWords()
{
    Words all = genericWords() + tellingWords();
    for (const Words &one : lists())
        all += one;
    return QStringList(all.begin(), all.end());
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
