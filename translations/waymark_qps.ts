<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name>waymark::Options</name>
        <message>
            <source>An offline directory: look things up, read, print. With no option, opens the window.</source>
            <translation>[Áñ öffļíñé ďíŕéçţöŕý: ļööķ ţĥíñğš üp, ŕéáď, pŕíñţ. Wíţĥ ñö öpţíöñ, öpéñš ţĥé wíñďöw. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>[Šĥöw ţĥíš ĥéļp. ~~~~~]</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>[Šĥöw ţĥé véŕšíöñ. ~~~~~]</translation>
        </message>
        <message>
            <source>Show which protective measures are on here.</source>
            <translation>[Šĥöw wĥíçĥ pŕöţéçţívé méášüŕéš áŕé öñ ĥéŕé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open this pack instead of the installed one.</source>
            <translation>[Öpéñ ţĥíš páçķ íñšţéáď öf ţĥé íñšţáļļéď öñé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>file</source>
            <translation>[fíļé ~]</translation>
        </message>
        <message>
            <source>Make a sheet as PDF, without a window.</source>
            <translation>[Máķé á šĥééţ áš PDF, wíţĥöüţ á wíñďöw. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Let the desktop's input method see what is typed (Chinese, Japanese, Korean and others need it).</source>
            <translation>[Léţ ţĥé ďéšķţöp'š íñpüţ méţĥöď šéé wĥáţ íš ţýpéď (Çĥíñéšé, Jápáñéšé, Köŕéáñ áñď öţĥéŕš ñééď íţ). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is not an option; waymark --help lists them.</source>
            <translation>[“%1” íš ñöţ áñ öpţíöñ; wáýmáŕķ --ĥéļp ļíšţš ţĥém. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--%1 needs the name of a file.</source>
            <translation>[--%1 ñééďš ţĥé ñámé öf á fíļé. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--%1 goes with --sheet FILE.</source>
            <translation>[--%1 ğöéš wíţĥ --šĥééţ FÍLÉ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no place code; say ENG, WLS, SCT, NIR, UK or a country's two letters.</source>
            <translation>[“%1” íš ñö pļáçé çöďé; šáý ÉÑG, WLŠ, ŠÇT, ÑÍR, ÜK öŕ á çöüñţŕý'š ţwö ļéţţéŕš. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no option --%1; waymark --help lists those there are.</source>
            <translation>[Tĥéŕé íš ñö öpţíöñ --%1; wáýmáŕķ --ĥéļp ļíšţš ţĥöšé ţĥéŕé áŕé. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Make many: each line of this list is a file to make and the options of its sheet. Options beside it hold for all lines that do not say otherwise.</source>
            <translation>[Máķé máñý: éáçĥ ļíñé öf ţĥíš ļíšţ íš á fíļé ţö máķé áñď ţĥé öpţíöñš öf íţš šĥééţ. Öpţíöñš béšíďé íţ ĥöļď föŕ áļļ ļíñéš ţĥáţ ďö ñöţ šáý öţĥéŕwíšé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>list</source>
            <translation>[ļíšţ ~]</translation>
        </message>
        <message>
            <source>For a computer that many people use: clears everything when nobody is there, and remembers nothing.</source>
            <translation>[Föŕ á çömpüţéŕ ţĥáţ máñý péöpļé üšé: çļéáŕš évéŕýţĥíñğ wĥéñ ñöböďý íš ţĥéŕé, áñď ŕémémbéŕš ñöţĥíñğ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--sheet makes one sheet, --sheets many from a list; say one of them.</source>
            <translation>[--šĥééţ máķéš öñé šĥééţ, --šĥééţš máñý fŕöm á ļíšţ; šáý öñé öf ţĥém. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::SheetCommand</name>
        <message>
            <source>The pack has no service “%1”; waymark-pack search FILE WORDS lists ids.</source>
            <translation>[Tĥé páçķ ĥáš ñö šéŕvíçé “%1”; wáýmáŕķ-páçķ šéáŕçĥ FÍLÉ WÖRDŠ ļíšţš íďš. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The pack has no page “%1”; their ids are advice-1, advice-2 and so on.</source>
            <translation>[Tĥé páçķ ĥáš ñö páğé “%1”; ţĥéíŕ íďš áŕé áďvíçé-1, áďvíçé-2 áñď šö öñ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no translation for “%1”; there are %2.</source>
            <translation>[Tĥéŕé íš ñö ţŕáñšļáţíöñ föŕ “%1”; ţĥéŕé áŕé %2. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <extracomment>%1 and %2 are numbers, %3 is a file: "3 of 40: rack/three.pdf"</extracomment>
            <translation>[%1 öf %2: %3 ~~~~]</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>[Šţöppéď. Ñöţĥíñğ wáš šávéď. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopped. Sheets saved until then, each of them whole: %1</source>
            <translation>[Šţöppéď. Šĥééţš šávéď üñţíļ ţĥéñ, éáçĥ öf ţĥém wĥöļé: %1 ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sheets saved: %1 of %2</source>
            <translation>[Šĥééţš šávéď: %1 öf %2 ~~~~~~~]</translation>
        </message>
        <message>
            <source>Making the pages: %1 %</source>
            <extracomment>%1 is a number: "45 %"</extracomment>
            <translation>[Máķíñğ ţĥé páğéš: %1 % ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::SheetList</name>
        <message>
            <source>A line begins with the name of the file to make, such as rack/first.pdf.</source>
            <translation>[Á ļíñé béğíñš wíţĥ ţĥé ñámé öf ţĥé fíļé ţö máķé, šüçĥ áš ŕáçķ/fíŕšţ.pďf. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A line holds a file and the options of its sheet, nothing else.</source>
            <translation>[Á ļíñé ĥöļďš á fíļé áñď ţĥé öpţíöñš öf íţš šĥééţ, ñöţĥíñğ éļšé. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--notes - reads one text from standard input; write the notes into the line.</source>
            <translation>[--ñöţéš - ŕéáďš öñé ţéxţ fŕöm šţáñďáŕď íñpüţ; wŕíţé ţĥé ñöţéš íñţö ţĥé ļíñé. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The list “%1” cannot be read: %2</source>
            <translation>[Tĥé ļíšţ “%1” çáññöţ bé ŕéáď: %2 ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Line %1 makes “%2” already; give this one another name.</source>
            <translation>[Líñé %1 máķéš “%2” áļŕéáďý; ğívé ţĥíš öñé áñöţĥéŕ ñámé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The list “%1” holds no sheets.</source>
            <translation>[Tĥé ļíšţ “%1” ĥöļďš ñö šĥééţš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The list “%1” is not text, or too long: save it as UTF-8, of at most 10 MB.</source>
            <extracomment>UTF-8 is a way to keep text in a file</extracomment>
            <translation>[Tĥé ļíšţ “%1” íš ñöţ ţéxţ, öŕ ţöö ļöñğ: šávé íţ áš ÜTF-8, öf áţ möšţ 10 MB. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::SheetOrder</name>
        <message>
            <source>--sheet needs --services with at least one id, for example --services rcew-247,victim-support.</source>
            <translation>[--šĥééţ ñééďš --šéŕvíçéš wíţĥ áţ ļéášţ öñé íď, föŕ éxámpļé --šéŕvíçéš ŕçéw-247,víçţím-šüppöŕţ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The %1 layout is not made on %2; say a4 or letter.</source>
            <translation>[Tĥé %1 ļáýöüţ íš ñöţ máďé öñ %2; šáý á4 öŕ ļéţţéŕ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--full-names goes with --layout cards, folded or poster, and not with --discreet.</source>
            <translation>[--füļļ-ñáméš ğöéš wíţĥ --ļáýöüţ çáŕďš, föļďéď öŕ pöšţéŕ, áñď ñöţ wíţĥ --ďíšçŕééţ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--and names the second language of --layout bilingual.</source>
            <translation>[--áñď ñáméš ţĥé šéçöñď ļáñğüáğé öf --ļáýöüţ bíļíñğüáļ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--layout bilingual needs two languages, for example --lang cy --and en.</source>
            <translation>[--ļáýöüţ bíļíñğüáļ ñééďš ţwö ļáñğüáğéš, föŕ éxámpļé --ļáñğ çý --áñď éñ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What is on the sheet, by id, with commas between.</source>
            <translation>[Wĥáţ íš öñ ţĥé šĥééţ, bý íď, wíţĥ çömmáš béţwééñ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>ids</source>
            <translation>[íďš ~]</translation>
        </message>
        <message>
            <source>Advice pages on the sheet, by id.</source>
            <translation>[Áďvíçé páğéš öñ ţĥé šĥééţ, bý íď. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>full (unless said otherwise), large (18 pt), large24, easy (Easy Read), cards, folded (cards of two faces), poster or bilingual.</source>
            <translation>[füļļ (üñļéšš šáíď öţĥéŕwíšé), ļáŕğé (18 pţ), ļáŕğé24, éášý (Éášý Réáď), çáŕďš, föļďéď (çáŕďš öf ţwö fáçéš), pöšţéŕ öŕ bíļíñğüáļ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>layout</source>
            <translation>[ļáýöüţ ~~]</translation>
        </message>
        <message>
            <source>Nothing on the sheet that tells what it is about. Cards and a poster's tabs always are so.</source>
            <translation>[Ñöţĥíñğ öñ ţĥé šĥééţ ţĥáţ ţéļļš wĥáţ íţ íš áböüţ. Çáŕďš áñď á pöšţéŕ'š ţábš áļwáýš áŕé šö. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Cards, or a poster's tabs, that are not discreet.</source>
            <translation>[Çáŕďš, öŕ á pöšţéŕ'š ţábš, ţĥáţ áŕé ñöţ ďíšçŕééţ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a4 (unless said otherwise) or letter; a5 for the full layout.</source>
            <translation>[á4 (üñļéšš šáíď öţĥéŕwíšé) öŕ ļéţţéŕ; á5 föŕ ţĥé füļļ ļáýöüţ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>size</source>
            <translation>[šízé ~]</translation>
        </message>
        <message>
            <source>A code to scan beside each number. Scanning leaves a trace on the phone.</source>
            <translation>[Á çöďé ţö šçáñ béšíďé éáçĥ ñümbéŕ. Šçáññíñğ ļéávéš á ţŕáçé öñ ţĥé pĥöñé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Text for a box on the sheet; - reads it from standard input.</source>
            <translation>[Téxţ föŕ á böx öñ ţĥé šĥééţ; - ŕéáďš íţ fŕöm šţáñďáŕď íñpüţ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>text</source>
            <translation>[ţéxţ ~]</translation>
        </message>
        <message>
            <source>Whom to ask for, and how: a line on the sheet.</source>
            <translation>[Wĥöm ţö ášķ föŕ, áñď ĥöw: á ļíñé öñ ţĥé šĥééţ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The place of the reader: ENG, WLS, SCT, NIR, UK, IE, FR …</source>
            <translation>[Tĥé pļáçé öf ţĥé ŕéáďéŕ: ÉÑG, WLŠ, ŠÇT, ÑÍR, ÜK, ÍÉ, FR … ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>code</source>
            <translation>[çöďé ~]</translation>
        </message>
        <message>
            <source>The language, as two letters: en, cy, ar.</source>
            <translation>[Tĥé ļáñğüáğé, áš ţwö ļéţţéŕš: éñ, çý, áŕ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The second language of the bilingual layout; en, unless said otherwise.</source>
            <translation>[Tĥé šéçöñď ļáñğüáğé öf ţĥé bíļíñğüáļ ļáýöüţ; éñ, üñļéšš šáíď öţĥéŕwíšé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no layout that Waymark knows; there are %2.</source>
            <translation>[“%1” íš ñö ļáýöüţ ţĥáţ Wáýmáŕķ ķñöwš; ţĥéŕé áŕé %2. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no paper size that Waymark knows; there are %2.</source>
            <translation>[“%1” íš ñö pápéŕ šízé ţĥáţ Wáýmáŕķ ķñöwš; ţĥéŕé áŕé %2. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Advice pages as a summary, not in full.</source>
            <translation>[Áďvíçé páğéš áš á šümmáŕý, ñöţ íñ füļļ. ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::Window</name>
        <message>
            <source>Waymark cannot reach a display to open its window. To make a sheet without one:
  app/run --sheet sheet.pdf --services rcew-247,victim-support</source>
            <translation>[Wáýmáŕķ çáññöţ ŕéáçĥ á ďíšpļáý ţö öpéñ íţš wíñďöw. Tö máķé á šĥééţ wíţĥöüţ öñé:
  ápp/ŕüñ --šĥééţ šĥééţ.pďf --šéŕvíçéš ŕçéw-247,víçţím-šüppöŕţ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no file “%1” to open as a pack.</source>
            <translation>[Tĥéŕé íš ñö fíļé “%1” ţö öpéñ áš á páçķ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Waymark needs XWayland to open its window on this desktop, or Qt's plugin for Wayland (on Debian the package xwayland, or qt6-wayland).</source>
            <translation>[Wáýmáŕķ ñééďš XWáýļáñď ţö öpéñ íţš wíñďöw öñ ţĥíš ďéšķţöp, öŕ Qţ'š pļüğíñ föŕ Wáýļáñď (öñ Débíáñ ţĥé páçķáğé xwáýļáñď, öŕ qţ6-wáýļáñď). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::core::Terms</name>
        <message>
            <source>Ways to get in touch for disabled people</source>
            <translation>[Wáýš ţö ğéţ íñ ţöüçĥ föŕ ďíšábļéď péöpļé ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>After an assault</source>
            <translation>[Áfţéŕ áñ áššáüļţ ~~~~~]</translation>
        </message>
        <message>
            <source>Speaking up about attitudes</source>
            <translation>[Špéáķíñğ üp áböüţ áţţíţüďéš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Bullying</source>
            <translation>[Büļļýíñğ ~~]</translation>
        </message>
        <message>
            <source>When you see something</source>
            <translation>[Wĥéñ ýöü šéé šöméţĥíñğ ~~~~~~~]</translation>
        </message>
        <message>
            <source>A child taken abroad</source>
            <translation>[Á çĥíļď ţáķéñ ábŕöáď ~~~~~~]</translation>
        </message>
        <message>
            <source>Abuse of a child</source>
            <translation>[Ábüšé öf á çĥíļď ~~~~~]</translation>
        </message>
        <message>
            <source>Sexual abuse in childhood</source>
            <translation>[Šéxüáļ ábüšé íñ çĥíļďĥööď ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Being pressed to change who you are</source>
            <translation>[Béíñğ pŕéššéď ţö çĥáñğé wĥö ýöü áŕé ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sexual pictures sent to you unasked</source>
            <translation>[Šéxüáļ píçţüŕéš šéñţ ţö ýöü üñášķéď ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Discrimination</source>
            <translation>[Díšçŕímíñáţíöñ ~~~~]</translation>
        </message>
        <message>
            <source>Abuse by a partner or family</source>
            <translation>[Ábüšé bý á páŕţñéŕ öŕ fámíļý ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Control over money</source>
            <translation>[Çöñţŕöļ övéŕ möñéý ~~~~~~]</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>[Éméŕğéñçý ~~~]</translation>
        </message>
        <message>
            <source>Female genital mutilation (FGM)</source>
            <translation>[Fémáļé ğéñíţáļ müţíļáţíöñ (FGM) ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Flashing</source>
            <translation>[Fļášĥíñğ ~~]</translation>
        </message>
        <message>
            <source>Forced marriage</source>
            <translation>[Föŕçéď máŕŕíáğé ~~~~~]</translation>
        </message>
        <message>
            <source>Hate crime</source>
            <translation>[Háţé çŕímé ~~~]</translation>
        </message>
        <message>
            <source>Abuse in the name of honour</source>
            <translation>[Ábüšé íñ ţĥé ñámé öf ĥöñöüŕ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sharing of intimate images</source>
            <translation>[Šĥáŕíñğ öf íñţímáţé ímáğéš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Legal advice</source>
            <translation>[Léğáļ áďvíçé ~~~~]</translation>
        </message>
        <message>
            <source>LGBT+</source>
            <translation>[LGBT+ ~]</translation>
        </message>
        <message>
            <source>LGBT+ support</source>
            <translation>[LGBT+ šüppöŕţ ~~~~]</translation>
        </message>
        <message>
            <source>Someone to listen</source>
            <translation>[Šöméöñé ţö ļíšţéñ ~~~~~]</translation>
        </message>
        <message>
            <source>Men and boys</source>
            <translation>[Méñ áñď böýš ~~~~]</translation>
        </message>
        <message>
            <source>Medical care after an assault</source>
            <translation>[Méďíçáļ çáŕé áfţéŕ áñ áššáüļţ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not coping, or thinking of ending your life</source>
            <translation>[Ñöţ çöpíñğ, öŕ ţĥíñķíñğ öf éñďíñğ ýöüŕ ļífé ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Missing, or thinking of leaving</source>
            <translation>[Míššíñğ, öŕ ţĥíñķíñğ öf ļéávíñğ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Abuse of older people</source>
            <translation>[Ábüšé öf öļďéŕ péöpļé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Abuse online</source>
            <translation>[Ábüšé öñļíñé ~~~~]</translation>
        </message>
        <message>
            <source>Worried about your own behaviour</source>
            <translation>[Wöŕŕíéď áböüţ ýöüŕ öwñ béĥávíöüŕ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Harassment in public places</source>
            <translation>[Háŕáššméñţ íñ pübļíç pļáçéš ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Rape and sexual assault</source>
            <translation>[Rápé áñď šéxüáļ áššáüļţ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Reporting</source>
            <translation>[Répöŕţíñğ ~~~]</translation>
        </message>
        <message>
            <source>Finding a service</source>
            <translation>[Fíñďíñğ á šéŕvíçé ~~~~~]</translation>
        </message>
        <message>
            <source>Sexual harassment</source>
            <translation>[Šéxüáļ ĥáŕáššméñţ ~~~~~]</translation>
        </message>
        <message>
            <source>A place to stay</source>
            <translation>[Á pļáçé ţö šţáý ~~~~~]</translation>
        </message>
        <message>
            <source>Spiking</source>
            <translation>[Špíķíñğ ~~]</translation>
        </message>
        <message>
            <source>Stalking</source>
            <translation>[Šţáļķíñğ ~~]</translation>
        </message>
        <message>
            <source>A condom taken off without agreement</source>
            <translation>[Á çöñďöm ţáķéñ öff wíţĥöüţ áğŕééméñţ ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Supporting someone</source>
            <translation>[Šüppöŕţíñğ šöméöñé ~~~~~~]</translation>
        </message>
        <message>
            <source>Being watched through a phone or computer</source>
            <translation>[Béíñğ wáţçĥéď ţĥŕöüğĥ á pĥöñé öŕ çömpüţéŕ ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Trafficking and modern slavery</source>
            <translation>[Tŕáffíçķíñğ áñď möďéŕñ šļávéŕý ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>University and college</source>
            <translation>[Üñívéŕšíţý áñď çöļļéğé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Upskirting</source>
            <translation>[Üpšķíŕţíñğ ~~~]</translation>
        </message>
        <message>
            <source>Any crime</source>
            <translation>[Áñý çŕímé ~~~]</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>[Áţ wöŕķ ~~]</translation>
        </message>
        <message>
            <source>Support for young people</source>
            <translation>[Šüppöŕţ föŕ ýöüñğ péöpļé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Anyone</source>
            <translation>[Áñýöñé ~~]</translation>
        </message>
        <message>
            <source>Black and minoritised people</source>
            <translation>[Bļáçķ áñď míñöŕíţíšéď péöpļé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>British nationals abroad</source>
            <translation>[Bŕíţíšĥ ñáţíöñáļš ábŕöáď ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Friends, family and people who saw something</source>
            <translation>[Fŕíéñďš, fámíļý áñď péöpļé wĥö šáw šöméţĥíñğ ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Children and young people</source>
            <translation>[Çĥíļďŕéñ áñď ýöüñğ péöpļé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Deaf people</source>
            <translation>[Déáf péöpļé ~~~]</translation>
        </message>
        <message>
            <source>Disabled people</source>
            <translation>[Díšábļéď péöpļé ~~~~~]</translation>
        </message>
        <message>
            <source>Indigenous people</source>
            <translation>[Íñďíğéñöüš péöpļé ~~~~~]</translation>
        </message>
        <message>
            <source>LGBT+ people</source>
            <translation>[LGBT+ péöpļé ~~~~]</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>[Méñ ~]</translation>
        </message>
        <message>
            <source>Migrants</source>
            <translation>[Míğŕáñţš ~~]</translation>
        </message>
        <message>
            <source>Older people</source>
            <translation>[Öļďéŕ péöpļé ~~~~]</translation>
        </message>
        <message>
            <source>People worried about their own behaviour</source>
            <translation>[Péöpļé wöŕŕíéď áböüţ ţĥéíŕ öwñ béĥávíöüŕ ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Professionals</source>
            <translation>[Pŕöféššíöñáļš ~~~~]</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>[Šţüďéñţš ~~]</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>[Wöméñ ~]</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>[Çáļļ ~]</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>[Téxţ ~]</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>[WĥáţšÁpp ~~]</translation>
        </message>
        <message>
            <source>Online chat</source>
            <translation>[Öñļíñé çĥáţ ~~~]</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>[É-máíļ ~~]</translation>
        </message>
        <message>
            <source>British Sign Language (BSL)</source>
            <translation>[Bŕíţíšĥ Šíğñ Láñğüáğé (BŠL) ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Text relay or textphone</source>
            <translation>[Téxţ ŕéļáý öŕ ţéxţpĥöñé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Online form</source>
            <translation>[Öñļíñé föŕm ~~~]</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>[Üñíţéď Kíñğďöm ~~~~]</translation>
        </message>
        <message>
            <source>England</source>
            <translation>[Éñğļáñď ~~]</translation>
        </message>
        <message>
            <source>Wales</source>
            <translation>[Wáļéš ~]</translation>
        </message>
        <message>
            <source>Scotland</source>
            <translation>[Šçöţļáñď ~~]</translation>
        </message>
        <message>
            <source>Northern Ireland</source>
            <translation>[Ñöŕţĥéŕñ Íŕéļáñď ~~~~~]</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>[Íŕéļáñď ~~]</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>[Áŕábíç ~~]</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>[Béñğáļí ~~]</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>[Böšñíáñ ~~]</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>[Büļğáŕíáñ ~~~]</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>[Çĥíñéšé ~~]</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>[Çzéçĥ ~]</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>[Wéļšĥ ~]</translation>
        </message>
        <message>
            <source>German</source>
            <translation>[Géŕmáñ ~~]</translation>
        </message>
        <message>
            <source>English</source>
            <translation>[Éñğļíšĥ ~~]</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>[Špáñíšĥ ~~]</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>[Péŕšíáñ ~~]</translation>
        </message>
        <message>
            <source>French</source>
            <translation>[Fŕéñçĥ ~~]</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>[Güjáŕáţí ~~]</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>[Híñďí ~]</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>[Hüñğáŕíáñ ~~~]</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>[Íţáļíáñ ~~]</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>[Küŕďíšĥ ~~]</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>[Líţĥüáñíáñ ~~~]</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>[Püñjábí ~~]</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>[Pöļíšĥ ~~]</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>[Pášĥţö ~~]</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>[Pöŕţüğüéšé ~~~]</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>[Römáñíáñ ~~]</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>[Rüššíáñ ~~]</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>[Šömáļí ~~]</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>[Áļbáñíáñ ~~]</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>[Támíļ ~]</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation>[Tíğŕíñýá ~~]</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>[Tüŕķíšĥ ~~]</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>[Üķŕáíñíáñ ~~~]</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>[Üŕďü ~]</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>[Víéţñáméšé ~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::core::Wording</name>
        <message>
            <source>%1, aged %2 to %3</source>
            <extracomment>%1 is who a service is for ("Anyone", "Women"); %2 and %3 are ages in years</extracomment>
            <translation>[%1, áğéď %2 ţö %3 ~~~~~]</translation>
        </message>
        <message>
            <source>%1, aged %2 or over</source>
            <extracomment>%1 is who a service is for ("Anyone", "Women"); %2 is an age in years</extracomment>
            <translation>[%1, áğéď %2 öŕ övéŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>%1, aged %2 or under</source>
            <extracomment>%1 is who a service is for ("Anyone", "Women"); %2 is an age in years</extracomment>
            <translation>[%1, áğéď %2 öŕ üñďéŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>People worried about their own behaviour</source>
            <translation>[Péöpļé wöŕŕíéď áböüţ ţĥéíŕ öwñ béĥávíöüŕ ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between audiences</comment>
            <extracomment>Joins who a service is for: "Women; Friends, family and people who saw something"</extracomment>
            <translation>[;  ~]</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two places</comment>
            <translation>[%1 áñď %2 ~~~]</translation>
        </message>
        <message>
            <source>%1, %2 and %3</source>
            <comment>three places</comment>
            <translation>[%1, %2 áñď %3 ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more countries</source>
            <comment>a place and how many others</comment>
            <translation>
                <numerusform>[%1 áñď %n möŕé çöüñţŕíéš ~~~~~~~~]</numerusform>
                <numerusform>[%1 áñď %n möŕé çöüñţŕíéš ~~~~~~~~]</numerusform>
                <numerusform>[%1 áñď %n möŕé çöüñţŕíéš ~~~~~~~~]</numerusform>
                <numerusform>[%1 áñď %n möŕé çöüñţŕíéš ~~~~~~~~]</numerusform>
                <numerusform>[%1 áñď %n möŕé çöüñţŕíéš ~~~~~~~~]</numerusform>
                <numerusform>[%1 áñď %n möŕé çöüñţŕíéš ~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>area and audience</comment>
            <extracomment>%1 is the area that a local service serves, %2 who it is for</extracomment>
            <translation>[%1 · %2 ~~]</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>audience and place</comment>
            <extracomment>%1 is who a service is for, %2 where: "Anyone · England and Wales"</extracomment>
            <translation>[%1 · %2 ~~]</translation>
        </message>
        <message>
            <source>Free to text</source>
            <translation>[Fŕéé ţö ţéxţ ~~~~]</translation>
        </message>
        <message>
            <source>Free to call</source>
            <translation>[Fŕéé ţö çáļļ ~~~~]</translation>
        </message>
        <message>
            <source>Not free: your usual text price</source>
            <translation>[Ñöţ fŕéé: ýöüŕ üšüáļ ţéxţ pŕíçé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not free: your usual call price</source>
            <translation>[Ñöţ fŕéé: ýöüŕ üšüáļ çáļļ pŕíçé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Cost of a text not known</source>
            <translation>[Çöšţ öf á ţéxţ ñöţ ķñöwñ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Cost of a call not known</source>
            <translation>[Çöšţ öf á çáļļ ñöţ ķñöwñ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows on the phone bill.</source>
            <translation>[Šĥöwš öñ ţĥé pĥöñé bíļļ. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>A source says that it does not show on the phone bill.</source>
            <translation>[Á šöüŕçé šáýš ţĥáţ íţ ďöéš ñöţ šĥöw öñ ţĥé pĥöñé bíļļ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>May show on the phone bill. We do not know.</source>
            <translation>[Máý šĥöw öñ ţĥé pĥöñé bíļļ. Wé ďö ñöţ ķñöw. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Hours not known</source>
            <translation>[Höüŕš ñöţ ķñöwñ ~~~~~]</translation>
        </message>
        <message>
            <source>Listed as open day and night</source>
            <translation>[Líšţéď áš öpéñ ďáý áñď ñíğĥţ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Listed as open until %1</source>
            <extracomment>%1 is a time such as 17:00</extracomment>
            <translation>[Líšţéď áš öpéñ üñţíļ %1 ~~~~~~~]</translation>
        </message>
        <message>
            <source>Listed as closed</source>
            <translation>[Líšţéď áš çļöšéď ~~~~~]</translation>
        </message>
        <message>
            <source>Listed as closed; opens %1 %2</source>
            <extracomment>%1 is a weekday, %2 a time such as 09:00</extracomment>
            <translation>[Líšţéď áš çļöšéď; öpéñš %1 %2 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 (date not known)</source>
            <extracomment>%1 is "Listed as open until 17:00" or the like</extracomment>
            <translation>[%1 (ďáţé ñöţ ķñöwñ) ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>open state and year</comment>
            <extracomment>%1 is "Listed as open until 17:00" or the like, %2 the year of the newest source</extracomment>
            <translation>[%1 (%2) ~~]</translation>
        </message>
        <message>
            <source>Day and night</source>
            <translation>[Dáý áñď ñíğĥţ ~~~~]</translation>
        </message>
        <message>
            <source>%1 to %2 the next day</source>
            <translation>[%1 ţö %2 ţĥé ñéxţ ďáý ~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>opening hours</comment>
            <translation>[%1 ţö %2 ~~]</translation>
        </message>
        <message>
            <source>We have this from one usable source. Check it if you can.</source>
            <translation>[Wé ĥávé ţĥíš fŕöm öñé üšábļé šöüŕçé. Çĥéçķ íţ íf ýöü çáñ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>We are not sure of this entry: sources are old, few or disagree.</source>
            <translation>[Wé áŕé ñöţ šüŕé öf ţĥíš éñţŕý: šöüŕçéš áŕé öļď, féw öŕ ďíšáğŕéé. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Matches its name</source>
            <translation>[Máţçĥéš íţš ñámé ~~~~~]</translation>
        </message>
        <message>
            <source>Matches its number</source>
            <translation>[Máţçĥéš íţš ñümbéŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>Had this number before</source>
            <translation>[Háď ţĥíš ñümbéŕ béföŕé ~~~~~~~]</translation>
        </message>
        <message>
            <source>Matches “%1”: %2</source>
            <extracomment>%1 is what the person typed, %2 the topic that it means</extracomment>
            <translation>[Máţçĥéš “%1”: %2 ~~~~~]</translation>
        </message>
        <message>
            <source>Mentions “%1”</source>
            <translation>[Méñţíöñš “%1” ~~~~]</translation>
        </message>
        <message>
            <source>Serves %1</source>
            <translation>[Šéŕvéš %1 ~~~]</translation>
        </message>
        <message>
            <source>May help instead</source>
            <translation>[Máý ĥéļp íñšţéáď ~~~~~]</translation>
        </message>
        <message>
            <source>In the UK: %1.</source>
            <extracomment>The emergency line while no country is chosen; "Somewhere else?" stands beside it</extracomment>
            <translation>[Íñ ţĥé ÜK: %1. ~~~~]</translation>
        </message>
        <message>
            <source>%1: emergency number not known</source>
            <translation>[%1: éméŕğéñçý ñümbéŕ ñöţ ķñöwñ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Emergency: %1</source>
            <translation>[Éméŕğéñçý: %1 ~~~~]</translation>
        </message>
        <message>
            <source>UK. In danger now? Ring %1. Cannot speak? On a mobile, ring %1, listen, and press %2 when you are asked.</source>
            <extracomment>%1 is 999, %2 is 55. The press is on a mobile phone's keypad.</extracomment>
            <translation>[ÜK. Íñ ďáñğéŕ ñöw? Ríñğ %1. Çáññöţ špéáķ? Öñ á möbíļé, ŕíñğ %1, ļíšţéñ, áñď pŕéšš %2 wĥéñ ýöü áŕé ášķéď. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1. In danger now? Ring %2.</source>
            <extracomment>%1 is a country, %2 its emergency number</extracomment>
            <translation>[%1. Íñ ďáñğéŕ ñöw? Ríñğ %2. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is an old number of %2. The number to ring now is %3.</source>
            <extracomment>%1 is an old number, %2 who runs the helpline, %3 the number to ring now</extracomment>
            <translation>[%1 íš áñ öļď ñümbéŕ öf %2. Tĥé ñümbéŕ ţö ŕíñğ ñöw íš %3. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Aged %1</source>
            <extracomment>%1 is the age of the person who looks for help</extracomment>
            <translation>[Áğéď %1 ~~]</translation>
        </message>
        <message>
            <source>Under %1</source>
            <extracomment>%1 is an age in years</extracomment>
            <translation>[Üñďéŕ %1 ~~]</translation>
        </message>
        <message>
            <source>Aged %1 or over</source>
            <extracomment>%1 is an age in years</extracomment>
            <translation>[Áğéď %1 öŕ övéŕ ~~~~~]</translation>
        </message>
        <message>
            <source>Has interpreters</source>
            <translation>[Háš íñţéŕpŕéţéŕš ~~~~~]</translation>
        </message>
        <message>
            <source>Speaks %1</source>
            <extracomment>Of a service; %1 is a language</extracomment>
            <translation>[Špéáķš %1 ~~~]</translation>
        </message>
        <message>
            <source>May help instead: %1</source>
            <extracomment>%1 is a topic: "Domestic abuse".</extracomment>
            <translation>[Máý ĥéļp íñšţéáď: %1 ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::output::FileSaver</name>
        <message>
            <source>The disk does not answer. Try again later.</source>
            <translation>[Tĥé ďíšķ ďöéš ñöţ áñšwéŕ. Tŕý áğáíñ ļáţéŕ. ~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::output::Printing</name>
        <message>
            <source>There is no print server running on this computer. Save as PDF instead, or ask whoever looks after the computer.</source>
            <translation>[Tĥéŕé íš ñö pŕíñţ šéŕvéŕ ŕüññíñğ öñ ţĥíš çömpüţéŕ. Šávé áš PDF íñšţéáď, öŕ ášķ wĥöévéŕ ļööķš áfţéŕ ţĥé çömpüţéŕ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The print server does not answer. Try again later, or save as PDF.</source>
            <translation>[Tĥé pŕíñţ šéŕvéŕ ďöéš ñöţ áñšwéŕ. Tŕý áğáíñ ļáţéŕ, öŕ šávé áš PDF. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The print server did not tell which printers it has. Save as PDF instead.</source>
            <translation>[Tĥé pŕíñţ šéŕvéŕ ďíď ñöţ ţéļļ wĥíçĥ pŕíñţéŕš íţ ĥáš. Šávé áš PDF íñšţéáď. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The printer “%1” did not take the pages. Choose another printer, or save as PDF.</source>
            <translation>[Tĥé pŕíñţéŕ “%1” ďíď ñöţ ţáķé ţĥé páğéš. Çĥööšé áñöţĥéŕ pŕíñţéŕ, öŕ šávé áš PDF. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::output::RememberedFile</name>
        <message>
            <source>The remembered settings in “%1” cannot be read, so they are not used. You can delete the file, or have the settings remembered again.</source>
            <extracomment>%1 is the path of a file</extracomment>
            <translation>[Tĥé ŕémémbéŕéď šéţţíñğš íñ “%1” çáññöţ bé ŕéáď, šö ţĥéý áŕé ñöţ üšéď. Ýöü çáñ ďéļéţé ţĥé fíļé, öŕ ĥávé ţĥé šéţţíñğš ŕémémbéŕéď áğáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::output::WholeFile</name>
        <message>
            <source>There is no folder “%1”. Choose another folder.</source>
            <translation>[Tĥéŕé íš ñö föļďéŕ “%1”. Çĥööšé áñöţĥéŕ föļďéŕ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>You may not write in the folder “%1”. Choose another folder.</source>
            <translation>[Ýöü máý ñöţ wŕíţé íñ ţĥé föļďéŕ “%1”. Çĥööšé áñöţĥéŕ föļďéŕ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The folder “%1” can only be read. Choose another folder.</source>
            <translation>[Tĥé föļďéŕ “%1” çáñ öñļý bé ŕéáď. Çĥööšé áñöţĥéŕ föļďéŕ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no room left in “%1”. Nothing was saved. Choose another folder, or make room there.</source>
            <translation>[Tĥéŕé íš ñö ŕööm ļéfţ íñ “%1”. Ñöţĥíñğ wáš šávéď. Çĥööšé áñöţĥéŕ föļďéŕ, öŕ máķé ŕööm ţĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file could not be saved in “%1”. Nothing was saved. Choose another folder.</source>
            <translation>[Tĥé fíļé çöüļď ñöţ bé šávéď íñ “%1”. Ñöţĥíñğ wáš šávéď. Çĥööšé áñöţĥéŕ föļďéŕ. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no file name. Type one.</source>
            <translation>[Tĥéŕé íš ñö fíļé ñámé. Týpé öñé. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is a folder. Give the file another name.</source>
            <translation>[“%1” íš á föļďéŕ. Gívé ţĥé fíļé áñöţĥéŕ ñámé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is not a file. Choose another name.</source>
            <translation>[“%1” íš ñöţ á fíļé. Çĥööšé áñöţĥéŕ ñámé. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” can only be read. Choose another name.</source>
            <translation>[“%1” çáñ öñļý bé ŕéáď. Çĥööšé áñöţĥéŕ ñámé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” could not be deleted. Delete it by hand.</source>
            <translation>[“%1” çöüļď ñöţ bé ďéļéţéď. Déļéţé íţ bý ĥáñď. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The name is too long. Choose a shorter one.</source>
            <translation>[Tĥé ñámé íš ţöö ļöñğ. Çĥööšé á šĥöŕţéŕ öñé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is already a “%1”. Choose another name for the folder.</source>
            <translation>[Tĥéŕé íš áļŕéáďý á “%1”. Çĥööšé áñöţĥéŕ ñámé föŕ ţĥé föļďéŕ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::safety::Landlock</name>
        <message>
            <source>No file written but what you save (Landlock)</source>
            <translation>[Ñö fíļé wŕíţţéñ büţ wĥáţ ýöü šávé (Láñďļöçķ) ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>version %1</source>
            <extracomment>%1 is the version of the kernel's Landlock feature</extracomment>
            <translation>[véŕšíöñ %1 ~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::safety::Measure</name>
        <message>
            <source>on</source>
            <comment>a protective measure</comment>
            <translation>[öñ ~]</translation>
        </message>
        <message>
            <source>off</source>
            <comment>a protective measure</comment>
            <translation>[öff ~]</translation>
        </message>
        <message>
            <source>not available here</source>
            <comment>a protective measure</comment>
            <translation>[ñöţ áváíļábļé ĥéŕé ~~~~~~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a protective measure, %2 is "on", "off" or "not available here"</extracomment>
            <translation>[%1: %2 ~~]</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <extracomment>%1 is a protective measure, %2 is "on", "off" or "not available here", %3 says more</extracomment>
            <translation>[%1: %2 (%3) ~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::safety::Seccomp</name>
        <message>
            <source>Local sockets only, no other program started (seccomp)</source>
            <translation>[Löçáļ šöçķéţš öñļý, ñö öţĥéŕ pŕöğŕám šţáŕţéď (šéççömp) ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::safety::Startup</name>
        <message>
            <source>left out of this build</source>
            <translation>[ļéfţ öüţ öf ţĥíš büíļď ~~~~~~~]</translation>
        </message>
        <message>
            <source>No folder made for a missing XDG_RUNTIME_DIR</source>
            <translation>[Ñö föļďéŕ máďé föŕ á míššíñğ XDG_RÜÑTÍMÉ_DÍR ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing printed into the desktop's journal</source>
            <translation>[Ñöţĥíñğ pŕíñţéď íñţö ţĥé ďéšķţöp'š jöüŕñáļ ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No core dumps</source>
            <translation>[Ñö çöŕé ďümpš ~~~~]</translation>
        </message>
        <message>
            <source>Not readable by the user's other programs</source>
            <translation>[Ñöţ ŕéáďábļé bý ţĥé üšéŕ'š öţĥéŕ pŕöğŕámš ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No theme plugin, no session manager</source>
            <translation>[Ñö ţĥémé pļüğíñ, ñö šéššíöñ máñáğéŕ ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No bus but the desktop's own</source>
            <translation>[Ñö büš büţ ţĥé ďéšķţöp'š öwñ ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No font cache written</source>
            <translation>[Ñö föñţ çáçĥé wŕíţţéñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Only Waymark's own choice of plugins</source>
            <translation>[Öñļý Wáýmáŕķ'š öwñ çĥöíçé öf pļüğíñš ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No settings or dialog history written</source>
            <translation>[Ñö šéţţíñğš öŕ ďíáļöğ ĥíšţöŕý wŕíţţéñ ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Typing seen by no input method, unless you ask for one</source>
            <translation>[Týpíñğ šééñ bý ñö íñpüţ méţĥöď, üñļéšš ýöü ášķ föŕ öñé ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Esc and Shift seen even while the window is busy</source>
            <translation>[Éšç áñď Šĥífţ šééñ évéñ wĥíļé ţĥé wíñďöw íš büšý ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>needs an X server, or XWayland; here they work while the window answers. “Leave now” and closing the window work as everywhere</source>
            <translation>[ñééďš áñ X šéŕvéŕ, öŕ XWáýļáñď; ĥéŕé ţĥéý wöŕķ wĥíļé ţĥé wíñďöw áñšwéŕš. “Léávé ñöw” áñď çļöšíñğ ţĥé wíñďöw wöŕķ áš évéŕýwĥéŕé ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::sheets::AdviceRows</name>
        <message>
            <source>Numbers for this page</source>
            <translation>[Ñümbéŕš föŕ ţĥíš páğé ~~~~~~~]</translation>
        </message>
        <message>
            <source>This page has not been translated.</source>
            <translation>[Tĥíš páğé ĥáš ñöţ bééñ ţŕáñšļáţéď. ~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::sheets::Cards</name>
        <message>
            <source>Cut at the crosses. Fold along the dotted line.</source>
            <translation>[Çüţ áţ ţĥé çŕöššéš. Föļď áļöñğ ţĥé ďöţţéď ļíñé. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Cut at the crosses.</source>
            <translation>[Çüţ áţ ţĥé çŕöššéš. ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::sheets::EasyRead</name>
        <message>
            <source>Ring this number:</source>
            <translation>[Ríñğ ţĥíš ñümbéŕ: ~~~~~]</translation>
        </message>
        <message>
            <source>Send a text to this number:</source>
            <translation>[Šéñď á ţéxţ ţö ţĥíš ñümbéŕ: ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1:</source>
            <comment>way of contact</comment>
            <extracomment>%1 is a way of contact, as in "WhatsApp"</extracomment>
            <translation>[%1: ~]</translation>
        </message>
        <message>
            <source>When:</source>
            <extracomment>Stands before opening hours; %1 is a way of contact: "When (Online chat):"</extracomment>
            <translation>[Wĥéñ: ~]</translation>
        </message>
        <message>
            <source>When (%1):</source>
            <translation>[Wĥéñ (%1): ~~~]</translation>
        </message>
        <message>
            <source>Online chat:</source>
            <translation>[Öñļíñé çĥáţ: ~~~~]</translation>
        </message>
        <message>
            <source>Website:</source>
            <translation>[Wébšíţé: ~~]</translation>
        </message>
        <message>
            <source>E-mail:</source>
            <translation>[É-máíļ: ~~]</translation>
        </message>
        <message>
            <source>This Easy Read has not been translated.</source>
            <translation>[Tĥíš Éášý Réáď ĥáš ñöţ bééñ ţŕáñšļáţéď. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Numbers for this page</source>
            <translation>[Ñümbéŕš föŕ ţĥíš páğé ~~~~~~~]</translation>
        </message>
        <message>
            <source>If you cannot speak on a mobile, press %1 when you are asked.</source>
            <extracomment>%1 is 55</extracomment>
            <translation>[Íf ýöü çáññöţ špéáķ öñ á möbíļé, pŕéšš %1 wĥéñ ýöü áŕé ášķéď. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>In danger now? Ring this number:</source>
            <translation>[Íñ ďáñğéŕ ñöw? Ríñğ ţĥíš ñümbéŕ: ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no Easy Read yet for what was picked.</source>
            <translation>[Tĥéŕé íš ñö Éášý Réáď ýéţ föŕ wĥáţ wáš píçķéď. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The full sheet and large print have it.</source>
            <translation>[Tĥé füļļ šĥééţ áñď ļáŕğé pŕíñţ ĥávé íţ. ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::sheets::Furniture</name>
        <message>
            <source>In danger now? %1</source>
            <extracomment>%1 is "In the UK: 999."</extracomment>
            <translation>[Íñ ďáñğéŕ ñöw? %1 ~~~~~]</translation>
        </message>
        <message>
            <source>The date of these facts is not known.</source>
            <translation>[Tĥé ďáţé öf ţĥéšé fáçţš íš ñöţ ķñöwñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Facts as of %1, over a year ago: some may have changed.</source>
            <extracomment>%1 is a date: "22 November 2026"</extracomment>
            <translation>[Fáçţš áš öf %1, övéŕ á ýéáŕ áğö: šömé máý ĥávé çĥáñğéď. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Facts as of %1.</source>
            <translation>[Fáçţš áš öf %1. ~~~~~]</translation>
        </message>
        <message>
            <source>No native speaker has checked the words on this sheet.</source>
            <translation>[Ñö ñáţívé špéáķéŕ ĥáš çĥéçķéď ţĥé wöŕďš öñ ţĥíš šĥééţ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Places to turn to</source>
            <translation>[Pļáçéš ţö ţüŕñ ţö ~~~~~]</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <extracomment>%1 is the page's number, %2 how many there are</extracomment>
            <translation>[Páğé %1 öf %2 ~~~~]</translation>
        </message>
        <message>
            <source>%1 These numbers come from published pages. Nobody has checked them by ringing.</source>
            <extracomment>%1 is the sentence with the date of the facts</extracomment>
            <translation>[%1 Tĥéšé ñümbéŕš çömé fŕöm pübļíšĥéď páğéš. Ñöböďý ĥáš çĥéçķéď ţĥém bý ŕíñğíñğ. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 Nobody has checked these numbers by ringing.</source>
            <translation>[%1 Ñöböďý ĥáš çĥéçķéď ţĥéšé ñümbéŕš bý ŕíñğíñğ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Useful numbers</source>
            <translation>[Üšéfüļ ñümbéŕš ~~~~]</translation>
        </message>
        <message>
            <source>Ask for:</source>
            <extracomment>Stands before a name or number that the person typed themselves</extracomment>
            <translation>[Ášķ föŕ: ~~]</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>[Ñöţéš ~]</translation>
        </message>
        <message>
            <source>A phone may keep a record of what it scans.</source>
            <extracomment>Stands on paper with QR codes; says that scanning leaves a trace without telling what the paper is about</extracomment>
            <translation>[Á pĥöñé máý ķéép á ŕéçöŕď öf wĥáţ íţ šçáñš. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This Easy Read has not yet been checked by people with learning disabilities.</source>
            <translation>[Tĥíš Éášý Réáď ĥáš ñöţ ýéţ bééñ çĥéçķéď bý péöpļé wíţĥ ļéáŕñíñğ ďíšábíļíţíéš. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Useful to know</source>
            <extracomment>Heads a sheet of pages to read, without any place to turn to</extracomment>
            <translation>[Üšéfüļ ţö ķñöw ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::sheets::Hours</name>
        <message>
            <source>, </source>
            <comment>between opening hours</comment>
            <extracomment>Joins opening hours of one day: "09:00 to 12:00, 13:00 to 17:00"</extracomment>
            <translation>[,  ~]</translation>
        </message>
        <message>
            <source>Day and night, every day</source>
            <extracomment>%1 is opening hours, the same on all days: "09:00 to 17:00"</extracomment>
            <translation>[Dáý áñď ñíğĥţ, évéŕý ďáý ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Every day, %1</source>
            <translation>[Évéŕý ďáý, %1 ~~~~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>hours of one day</comment>
            <extracomment>%1 is a weekday, %2 its opening hours</extracomment>
            <translation>[%1, %2 ~~]</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <comment>hours of some days</comment>
            <extracomment>%1 and %2 are weekdays, %3 opening hours: "Monday to Friday, 09:00 to 17:00"</extracomment>
            <translation>[%1 ţö %2, %3 ~~~~]</translation>
        </message>
        <message>
            <source>Listed as closed on %1</source>
            <extracomment>%1 and %2 are dates, the same for one day</extracomment>
            <translation>[Líšţéď áš çļöšéď öñ %1 ~~~~~~~]</translation>
        </message>
        <message>
            <source>Listed as closed from %1 to %2</source>
            <translation>[Líšţéď áš çļöšéď fŕöm %1 ţö %2 ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>On %1, %2</source>
            <extracomment>%1 and %2 are dates, the same for one day; %3 is opening hours</extracomment>
            <translation>[Öñ %1, %2 ~~~]</translation>
        </message>
        <message>
            <source>From %1 to %2, %3</source>
            <translation>[Fŕöm %1 ţö %2, %3 ~~~~~]</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between hours of days</comment>
            <extracomment>Joins hours: "Monday to Friday, 09:00 to 17:00; Saturday, 10:00 to 12:00"</extracomment>
            <translation>[;  ~]</translation>
        </message>
        <message>
            <source>Not known</source>
            <comment>hours</comment>
            <translation>[Ñöţ ķñöwñ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::sheets::Parts</name>
        <message>
            <source>%1, continued</source>
            <extracomment>Above what goes on from the page before; %1 is the name of a service</extracomment>
            <translation>[%1, çöñţíñüéď ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::sheets::Poster</name>
        <message>
            <source>Useful numbers</source>
            <translation>[Üšéfüļ ñümbéŕš ~~~~]</translation>
        </message>
        <message>
            <source>You can talk to someone</source>
            <translation>[Ýöü çáñ ţáļķ ţö šöméöñé ~~~~~~~]</translation>
        </message>
        <message>
            <source>You decide what to say, and when to stop.</source>
            <translation>[Ýöü ďéçíďé wĥáţ ţö šáý, áñď wĥéñ ţö šţöp. ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::sheets::Remarks</name>
        <message>
            <source>Anyone who rings or looks up the number will know.</source>
            <translation>[Áñýöñé wĥö ŕíñğš öŕ ļööķš üp ţĥé ñümbéŕ wíļļ ķñöw. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) are left out: this layout holds numbers alone.</source>
            <translation>
                <numerusform>[%n páğé(š) áŕé ļéfţ öüţ: ţĥíš ļáýöüţ ĥöļďš ñümbéŕš áļöñé. ~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n páğé(š) áŕé ļéfţ öüţ: ţĥíš ļáýöüţ ĥöļďš ñümbéŕš áļöñé. ~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n páğé(š) áŕé ļéfţ öüţ: ţĥíš ļáýöüţ ĥöļďš ñümbéŕš áļöñé. ~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n páğé(š) áŕé ļéfţ öüţ: ţĥíš ļáýöüţ ĥöļďš ñümbéŕš áļöñé. ~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n páğé(š) áŕé ļéfţ öüţ: ţĥíš ļáýöüţ ĥöļďš ñümbéŕš áļöñé. ~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n páğé(š) áŕé ļéfţ öüţ: ţĥíš ļáýöüţ ĥöļďš ñümbéŕš áļöñé. ~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without a number are left out.</source>
            <translation>
                <numerusform>[%n šéŕvíçé(š) wíţĥöüţ á ñümbéŕ áŕé ļéfţ öüţ. ~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) wíţĥöüţ á ñümbéŕ áŕé ļéfţ öüţ. ~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) wíţĥöüţ á ñümbéŕ áŕé ļéfţ öüţ. ~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) wíţĥöüţ á ñümbéŕ áŕé ļéfţ öüţ. ~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) wíţĥöüţ á ñümbéŕ áŕé ļéfţ öüţ. ~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) wíţĥöüţ á ñümbéŕ áŕé ļéfţ öüţ. ~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) have no discreet name: the number stands alone.</source>
            <translation>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö ďíšçŕééţ ñámé: ţĥé ñümbéŕ šţáñďš áļöñé. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö ďíšçŕééţ ñámé: ţĥé ñümbéŕ šţáñďš áļöñé. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö ďíšçŕééţ ñámé: ţĥé ñümbéŕ šţáñďš áļöñé. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö ďíšçŕééţ ñámé: ţĥé ñümbéŕ šţáñďš áļöñé. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö ďíšçŕééţ ñámé: ţĥé ñümbéŕ šţáñďš áļöñé. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö ďíšçŕééţ ñámé: ţĥé ñümbéŕ šţáñďš áļöñé. ~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes stand on the full sheet and in large print only.</source>
            <translation>[Ñöţéš šţáñď öñ ţĥé füļļ šĥééţ áñď íñ ļáŕğé pŕíñţ öñļý. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>This computer has no font for these characters: %1</source>
            <extracomment>%1 are the characters that no font can draw</extracomment>
            <translation>[Tĥíš çömpüţéŕ ĥáš ñö föñţ föŕ ţĥéšé çĥáŕáçţéŕš: %1 ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No Easy Read has been written yet for these, so they are left out: %1</source>
            <extracomment>%1 are names of services and pages</extracomment>
            <translation>[Ñö Éášý Réáď ĥáš bééñ wŕíţţéñ ýéţ föŕ ţĥéšé, šö ţĥéý áŕé ļéfţ öüţ: %1 ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between names</comment>
            <translation>[;  ~]</translation>
        </message>
        <message>
            <source>The cards have no room for codes to scan.</source>
            <translation>[Tĥé çáŕďš ĥávé ñö ŕööm föŕ çöďéš ţö šçáñ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Scanning a code leaves a trace on the phone.</source>
            <translation>[Šçáññíñğ á çöďé ļéávéš á ţŕáçé öñ ţĥé pĥöñé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) have no code: how to dial the number is not known for certain.</source>
            <translation>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö çöďé: ĥöw ţö ďíáļ ţĥé ñümbéŕ íš ñöţ ķñöwñ föŕ çéŕţáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö çöďé: ĥöw ţö ďíáļ ţĥé ñümbéŕ íš ñöţ ķñöwñ föŕ çéŕţáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö çöďé: ĥöw ţö ďíáļ ţĥé ñümbéŕ íš ñöţ ķñöwñ föŕ çéŕţáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö çöďé: ĥöw ţö ďíáļ ţĥé ñümbéŕ íš ñöţ ķñöwñ föŕ çéŕţáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö çöďé: ĥöw ţö ďíáļ ţĥé ñümbéŕ íš ñöţ ķñöwñ föŕ çéŕţáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ĥávé ñö çöďé: ĥöw ţö ďíáļ ţĥé ñümbéŕ íš ñöţ ķñöwñ föŕ çéŕţáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>These words on the sheet may tell what it is about: %1</source>
            <extracomment>%1 are words that stand on a sheet which ought not to tell what it is about</extracomment>
            <translation>[Tĥéšé wöŕďš öñ ţĥé šĥééţ máý ţéļļ wĥáţ íţ íš áböüţ: %1 ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::sheets::ServiceRows</name>
        <message>
            <source>, </source>
            <comment>between languages</comment>
            <translation>[,  ~]</translation>
        </message>
        <message>
            <source>There is no number to ring.</source>
            <translation>[Tĥéŕé íš ñö ñümbéŕ ţö ŕíñğ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Area:</source>
            <extracomment>Stands before the area that a local service serves</extracomment>
            <translation>[Áŕéá: ~]</translation>
        </message>
        <message>
            <source>Text the word %1 to this number.</source>
            <extracomment>%1 is a word to send in a text message</extracomment>
            <translation>[Téxţ ţĥé wöŕď %1 ţö ţĥíš ñümbéŕ. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source> · </source>
            <comment>between facts about a number</comment>
            <translation>[ ·  ~]</translation>
        </message>
        <message>
            <source>Hours:</source>
            <extracomment>%1 is a way of contact: "Hours (Online chat):"</extracomment>
            <translation>[Höüŕš: ~~]</translation>
        </message>
        <message>
            <source>Hours (%1):</source>
            <translation>[Höüŕš (%1): ~~~]</translation>
        </message>
        <message>
            <source>Times are those of %1.</source>
            <extracomment>%1 is a city, as in "Paris"</extracomment>
            <translation>[Tíméš áŕé ţĥöšé öf %1. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Languages:</source>
            <translation>[Láñğüáğéš: ~~~]</translation>
        </message>
        <message>
            <source>You can use British Sign Language (BSL).</source>
            <translation>[Ýöü çáñ üšé Bŕíţíšĥ Šíğñ Láñğüáğé (BŠL). ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Website and online chat:</source>
            <translation>[Wébšíţé áñď öñļíñé çĥáţ: ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Website:</source>
            <translation>[Wébšíţé: ~~]</translation>
        </message>
        <message>
            <source>Online chat:</source>
            <translation>[Öñļíñé çĥáţ: ~~~~]</translation>
        </message>
        <message>
            <source>E-mail:</source>
            <translation>[É-máíļ: ~~]</translation>
        </message>
        <message>
            <source>Checked in %1.</source>
            <extracomment>%1 is a year</extracomment>
            <translation>[Çĥéçķéď íñ %1. ~~~~]</translation>
        </message>
        <message>
            <source>The pages that this comes from show no date.</source>
            <translation>[Tĥé páğéš ţĥáţ ţĥíš çöméš fŕöm šĥöw ñö ďáţé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>From a page of %1.</source>
            <extracomment>%1 is a year</extracomment>
            <translation>[Fŕöm á páğé öf %1. ~~~~~~]</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between sources</comment>
            <translation>[,  ~]</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <extracomment>Stands before the sites that facts come from: "Source: nhs.uk, gov.uk"</extracomment>
            <translation>[Šöüŕçé: %1 ~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::store::PackFile</name>
        <message>
            <source>The pack %1 is damaged. Copy or download it again.</source>
            <translation>[Tĥé páçķ %1 íš ďámáğéď. Çöpý öŕ ďöwñļöáď íţ áğáíñ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 is empty. Copy or download the pack again.</source>
            <translation>[Tĥé fíļé %1 íš émpţý. Çöpý öŕ ďöwñļöáď ţĥé páçķ áğáíñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 is not a Waymark pack. Choose another file.</source>
            <translation>[Tĥé fíļé %1 íš ñöţ á Wáýmáŕķ páçķ. Çĥööšé áñöţĥéŕ fíļé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 is a database, but not a Waymark pack. Choose another file.</source>
            <translation>[Tĥé fíļé %1 íš á ďáţábášé, büţ ñöţ á Wáýmáŕķ páçķ. Çĥööšé áñöţĥéŕ fíļé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The pack %1 was made for a newer Waymark. Install the newer version to open it.</source>
            <translation>[Tĥé páçķ %1 wáš máďé föŕ á ñéwéŕ Wáýmáŕķ. Íñšţáļļ ţĥé ñéwéŕ véŕšíöñ ţö öpéñ íţ. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The pack %1 was made for an older Waymark. Build it again to open it.</source>
            <translation>[Tĥé páçķ %1 wáš máďé föŕ áñ öļďéŕ Wáýmáŕķ. Büíļď íţ áğáíñ ţö öpéñ íţ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The pack %1 is cut short. Copy or download it again.</source>
            <translation>[Tĥé páçķ %1 íš çüţ šĥöŕţ. Çöpý öŕ ďöwñļöáď íţ áğáíñ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no file %1. Check the name and the folder.</source>
            <translation>[Tĥéŕé íš ñö fíļé %1. Çĥéçķ ţĥé ñámé áñď ţĥé föļďéŕ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is a folder. Name the pack in it.</source>
            <translation>[%1 íš á föļďéŕ. Ñámé ţĥé páçķ íñ íţ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The file %1 cannot be read. Check that you may read it.</source>
            <translation>[Tĥé fíļé %1 çáññöţ bé ŕéáď. Çĥéçķ ţĥáţ ýöü máý ŕéáď íţ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::store::PackWriter</name>
        <message>
            <source>%1 is a folder. Name the file that the pack is to be written to.</source>
            <translation>[%1 íš á föļďéŕ. Ñámé ţĥé fíļé ţĥáţ ţĥé páçķ íš ţö bé wŕíţţéñ ţö. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The pack %1 could not be written. Check that the folder can be written to and that there is room on the disk.</source>
            <translation>[Tĥé páçķ %1 çöüļď ñöţ bé wŕíţţéñ. Çĥéçķ ţĥáţ ţĥé föļďéŕ çáñ bé wŕíţţéñ ţö áñď ţĥáţ ţĥéŕé íš ŕööm öñ ţĥé ďíšķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>[Šţöppéď. Ñöţĥíñğ wáš wŕíţţéñ. ~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::About</name>
        <message>
            <source>How to leave</source>
            <translation>[Höw ţö ļéávé ~~~~]</translation>
        </message>
        <message>
            <source>Open something ordinary first; it is what will be seen.</source>
            <translation>[Öpéñ šöméţĥíñğ öŕďíñáŕý fíŕšţ; íţ íš wĥáţ wíļļ bé šééñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Press “Leave now”, at the top of every screen.</source>
            <translation>[Pŕéšš “Léávé ñöw”, áţ ţĥé ţöp öf évéŕý šçŕééñ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Or press Esc three times, or Shift three times, quickly.</source>
            <translation>[Öŕ pŕéšš Éšç ţĥŕéé ţíméš, öŕ Šĥífţ ţĥŕéé ţíméš, qüíçķļý. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Or close the window. All of these close Waymark at once and ask nothing.</source>
            <translation>[Öŕ çļöšé ţĥé wíñďöw. Áļļ öf ţĥéšé çļöšé Wáýmáŕķ áţ öñçé áñď ášķ ñöţĥíñğ. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>While the window is minimised Waymark does not listen to keys. Leave instead of minimising.</source>
            <translation>[Wĥíļé ţĥé wíñďöw íš míñímíšéď Wáýmáŕķ ďöéš ñöţ ļíšţéñ ţö ķéýš. Léávé íñšţéáď öf míñímíšíñğ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What Waymark promises</source>
            <translation>[Wĥáţ Wáýmáŕķ pŕömíšéš ~~~~~~~]</translation>
        </message>
        <message>
            <source>It never goes on the internet, and opens no web pages.</source>
            <translation>[Íţ ñévéŕ ğöéš öñ ţĥé íñţéŕñéţ, áñď öpéñš ñö wéb páğéš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It writes down nothing that you search for or read.</source>
            <translation>[Íţ wŕíţéš ďöwñ ñöţĥíñğ ţĥáţ ýöü šéáŕçĥ föŕ öŕ ŕéáď. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It writes a file only when you save a PDF, or turn on “Remember these on this computer”.</source>
            <translation>[Íţ wŕíţéš á fíļé öñļý wĥéñ ýöü šávé á PDF, öŕ ţüŕñ öñ “Rémémbéŕ ţĥéšé öñ ţĥíš çömpüţéŕ”. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What you copy is cleared when Waymark closes, if it is still there.</source>
            <translation>[Wĥáţ ýöü çöpý íš çļéáŕéď wĥéñ Wáýmáŕķ çļöšéš, íf íţ íš šţíļļ ţĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The window, its icon and its name in lists say nothing of what it is about.</source>
            <translation>[Tĥé wíñďöw, íţš íçöñ áñď íţš ñámé íñ ļíšţš šáý ñöţĥíñğ öf wĥáţ íţ íš áböüţ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What Waymark cannot hide</source>
            <translation>[Wĥáţ Wáýmáŕķ çáññöţ ĥíďé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>No program can hide everything. If somebody checks this computer, one that they never use is better.</source>
            <translation>[Ñö pŕöğŕám çáñ ĥíďé évéŕýţĥíñğ. Íf šöméböďý çĥéçķš ţĥíš çömpüţéŕ, öñé ţĥáţ ţĥéý ñévéŕ üšé íš béţţéŕ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That Waymark is on this computer: its icon and its files can be seen, and the day it was put there.</source>
            <translation>[Tĥáţ Wáýmáŕķ íš öñ ţĥíš çömpüţéŕ: íţš íçöñ áñď íţš fíļéš çáñ bé šééñ, áñď ţĥé ďáý íţ wáš püţ ţĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That it was started, and when: the desktop and the system may keep lists of used programs. They do not hold what you read.</source>
            <translation>[Tĥáţ íţ wáš šţáŕţéď, áñď wĥéñ: ţĥé ďéšķţöp áñď ţĥé šýšţém máý ķéép ļíšţš öf üšéď pŕöğŕámš. Tĥéý ďö ñöţ ĥöļď wĥáţ ýöü ŕéáď. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Whoever looks over your shoulder, a camera, a program that records the screen or the keys, and anybody who helps from afar.</source>
            <translation>[Wĥöévéŕ ļööķš övéŕ ýöüŕ šĥöüļďéŕ, á çáméŕá, á pŕöğŕám ţĥáţ ŕéçöŕďš ţĥé šçŕééñ öŕ ţĥé ķéýš, áñď áñýböďý wĥö ĥéļpš fŕöm áfáŕ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What you copy: programs that keep everything that is copied may have it still.</source>
            <translation>[Wĥáţ ýöü çöpý: pŕöğŕámš ţĥáţ ķéép évéŕýţĥíñğ ţĥáţ íš çöpíéď máý ĥávé íţ šţíļļ. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The computer’s memory: a computer that sleeps may write parts of it to its disk.</source>
            <translation>[Tĥé çömpüţéŕ’š mémöŕý: á çömpüţéŕ ţĥáţ šļéépš máý wŕíţé páŕţš öf íţ ţö íţš ďíšķ. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>On a phone: the list of calls, the messages, and the bill.</source>
            <translation>[Öñ á pĥöñé: ţĥé ļíšţ öf çáļļš, ţĥé méššáğéš, áñď ţĥé bíļļ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The small light or name in the taskbar, for a moment after leaving.</source>
            <translation>[Tĥé šmáļļ ļíğĥţ öŕ ñámé íñ ţĥé ţášķbáŕ, föŕ á möméñţ áfţéŕ ļéávíñğ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>[Líçéñçéš ~~]</translation>
        </message>
        <message>
            <source>The program: MIT licence.</source>
            <translation>[Tĥé pŕöğŕám: MÍT ļíçéñçé. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>The pages to read: Creative Commons Attribution 4.0 (CC BY 4.0).</source>
            <translation>[Tĥé páğéš ţö ŕéáď: Çŕéáţívé Çömmöñš Áţţŕíbüţíöñ 4.0 (ÇÇ BÝ 4.0). ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Facts from sources that ask for it: Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0).</source>
            <translation>[Fáçţš fŕöm šöüŕçéš ţĥáţ ášķ föŕ íţ: Çŕéáţívé Çömmöñš Áţţŕíbüţíöñ-ŠĥáŕéÁļíķé 4.0 (ÇÇ BÝ-ŠÁ 4.0). ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Qt 6: GNU Lesser General Public License, version 3. You may replace it with your own copy.</source>
            <translation>[Qţ 6: GÑÜ Léššéŕ Géñéŕáļ Pübļíç Líçéñšé, véŕšíöñ 3. Ýöü máý ŕépļáçé íţ wíţĥ ýöüŕ öwñ çöpý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>SQLite: public domain.</source>
            <translation>[ŠQLíţé: pübļíç ďömáíñ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>SQLiteCpp: MIT licence.</source>
            <translation>[ŠQLíţéÇpp: MÍT ļíçéñçé. ~~~~~~~]</translation>
        </message>
        <message>
            <source>ICU: Unicode licence.</source>
            <translation>[ÍÇÜ: Üñíçöďé ļíçéñçé. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Snowball stemmers (libstemmer): BSD licence.</source>
            <translation>[Šñöwbáļļ šţémméŕš (ļíbšţémméŕ): BŠD ļíçéñçé. ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>CUPS library: Apache License 2.0, with an exception for the GPL.</source>
            <translation>[ÇÜPŠ ļíbŕáŕý: Ápáçĥé Líçéñšé 2.0, wíţĥ áñ éxçépţíöñ föŕ ţĥé GPL. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>libseccomp: GNU Lesser General Public License, version 2.1.</source>
            <translation>[ļíbšéççömp: GÑÜ Léššéŕ Géñéŕáļ Pübļíç Líçéñšé, véŕšíöñ 2.1. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>XCB libraries: MIT licence.</source>
            <translation>[XÇB ļíbŕáŕíéš: MÍT ļíçéñçé. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Noto fonts: SIL Open Font License 1.1.</source>
            <translation>[Ñöţö föñţš: ŠÍL Öpéñ Föñţ Líçéñšé 1.1. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Files that you save: they stay until you delete them. The file manager may keep a small picture of them, and a backup or a shared folder may keep a copy. If you leave in the middle of saving to a memory stick, part of the file can stay there, hidden.</source>
            <translation>[Fíļéš ţĥáţ ýöü šávé: ţĥéý šţáý üñţíļ ýöü ďéļéţé ţĥém. Tĥé fíļé máñáğéŕ máý ķéép á šmáļļ píçţüŕé öf ţĥém, áñď á báçķüp öŕ á šĥáŕéď föļďéŕ máý ķéép á çöpý. Íf ýöü ļéávé íñ ţĥé míďďļé öf šávíñğ ţö á mémöŕý šţíçķ, páŕţ öf ţĥé fíļé çáñ šţáý ţĥéŕé, ĥíďďéñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What you print: the paper, the printer’s memory, and the print server’s list of jobs. Leaving does not stop what the print server already has.</source>
            <translation>[Wĥáţ ýöü pŕíñţ: ţĥé pápéŕ, ţĥé pŕíñţéŕ’š mémöŕý, áñď ţĥé pŕíñţ šéŕvéŕ’š ļíšţ öf jöbš. Léávíñğ ďöéš ñöţ šţöp wĥáţ ţĥé pŕíñţ šéŕvéŕ áļŕéáďý ĥáš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::AboutPage</name>
        <message>
            <source>About Waymark</source>
            <translation>[Áböüţ Wáýmáŕķ ~~~~]</translation>
        </message>
        <message>
            <source>Version %1</source>
            <extracomment>%1 is a version number</extracomment>
            <translation>[Véŕšíöñ %1 ~~~]</translation>
        </message>
        <message>
            <source>Show the libraries that Waymark is built on</source>
            <translation>[Šĥöw ţĥé ļíbŕáŕíéš ţĥáţ Wáýmáŕķ íš büíļţ öñ ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Hide the libraries</source>
            <translation>[Híďé ţĥé ļíbŕáŕíéš ~~~~~~]</translation>
        </message>
        <message>
            <source>The directory</source>
            <translation>[Tĥé ďíŕéçţöŕý ~~~~]</translation>
        </message>
        <message>
            <source>Its facts are of %1.</source>
            <translation>[Íţš fáçţš áŕé öf %1. ~~~~~~]</translation>
        </message>
        <message>
            <source>They are over 12 months old. Look for a newer edition, and check a number if you can.</source>
            <translation>[Tĥéý áŕé övéŕ 12 möñţĥš öļď. Lööķ föŕ á ñéwéŕ éďíţíöñ, áñď çĥéçķ á ñümbéŕ íf ýöü çáñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>It holds %n service(s).</source>
            <translation>
                <numerusform>[Íţ ĥöļďš %n šéŕvíçé(š). ~~~~~~~]</numerusform>
                <numerusform>[Íţ ĥöļďš %n šéŕvíçé(š). ~~~~~~~]</numerusform>
                <numerusform>[Íţ ĥöļďš %n šéŕvíçé(š). ~~~~~~~]</numerusform>
                <numerusform>[Íţ ĥöļďš %n šéŕvíçé(š). ~~~~~~~]</numerusform>
                <numerusform>[Íţ ĥöļďš %n šéŕvíçé(š). ~~~~~~~]</numerusform>
                <numerusform>[Íţ ĥöļďš %n šéŕvíçé(š). ~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It holds %n page(s) to read.</source>
            <translation>
                <numerusform>[Íţ ĥöļďš %n páğé(š) ţö ŕéáď. ~~~~~~~~~]</numerusform>
                <numerusform>[Íţ ĥöļďš %n páğé(š) ţö ŕéáď. ~~~~~~~~~]</numerusform>
                <numerusform>[Íţ ĥöļďš %n páğé(š) ţö ŕéáď. ~~~~~~~~~]</numerusform>
                <numerusform>[Íţ ĥöļďš %n páğé(š) ţö ŕéáď. ~~~~~~~~~]</numerusform>
                <numerusform>[Íţ ĥöļďš %n páğé(š) ţö ŕéáď. ~~~~~~~~~]</numerusform>
                <numerusform>[Íţ ĥöļďš %n páğé(š) ţö ŕéáď. ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Every number comes from published pages; nobody has checked them by ringing. Each service and page lists its own sources, with their dates.</source>
            <translation>[Évéŕý ñümbéŕ çöméš fŕöm pübļíšĥéď páğéš; ñöböďý ĥáš çĥéçķéď ţĥém bý ŕíñğíñğ. Éáçĥ šéŕvíçé áñď páğé ļíšţš íţš öwñ šöüŕçéš, wíţĥ ţĥéíŕ ďáţéš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Publisher: %1</source>
            <translation>[Pübļíšĥéŕ: %1 ~~~~]</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>[Líçéñçé: %1 ~~~]</translation>
        </message>
        <message>
            <source>File: %1</source>
            <extracomment>%1 is the path of a file</extracomment>
            <translation>[Fíļé: %1 ~~]</translation>
        </message>
        <message>
            <source>All of this as a page to read, print or save</source>
            <translation>[Áļļ öf ţĥíš áš á páğé ţö ŕéáď, pŕíñţ öŕ šávé ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Try how leaving looks</source>
            <translation>[Tŕý ĥöw ļéávíñğ ļööķš ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::AdviceListPage</name>
        <message>
            <source>Pages to read</source>
            <translation>[Páğéš ţö ŕéáď ~~~~]</translation>
        </message>
        <message>
            <source>The directory that is open has no pages.</source>
            <translation>[Tĥé ďíŕéçţöŕý ţĥáţ íš öpéñ ĥáš ñö páğéš. ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::AdviceView</name>
        <message>
            <source>This page is not in the directory that is open</source>
            <translation>[Tĥíš páğé íš ñöţ íñ ţĥé ďíŕéçţöŕý ţĥáţ íš öpéñ ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Go back, or search for another one.</source>
            <translation>[Gö báçķ, öŕ šéáŕçĥ föŕ áñöţĥéŕ öñé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show what is on this page</source>
            <translation>[Šĥöw wĥáţ íš öñ ţĥíš páğé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Hide what is on this page</source>
            <translation>[Híďé wĥáţ íš öñ ţĥíš páğé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>[Öñ ţĥíš páğé ~~~~]</translation>
        </message>
        <message>
            <source>Who can help</source>
            <translation>[Wĥö çáñ ĥéļp ~~~~]</translation>
        </message>
        <message>
            <source>The facts on this page are of %1.</source>
            <translation>[Tĥé fáçţš öñ ţĥíš páğé áŕé öf %1. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show where this comes from</source>
            <translation>[Šĥöw wĥéŕé ţĥíš çöméš fŕöm ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Hide where this comes from</source>
            <translation>[Híďé wĥéŕé ţĥíš çöméš fŕöm ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::BrokenPackPage</name>
        <message>
            <source>Install Waymark again, or get the directory file anew from whoever gave it to you.</source>
            <translation>[Íñšţáļļ Wáýmáŕķ áğáíñ, öŕ ğéţ ţĥé ďíŕéçţöŕý fíļé áñéw fŕöm wĥöévéŕ ğávé íţ ţö ýöü. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Check that the file is there and can be read, then open Waymark again. If that does not help, install Waymark again.</source>
            <translation>[Çĥéçķ ţĥáţ ţĥé fíļé íš ţĥéŕé áñď çáñ bé ŕéáď, ţĥéñ öpéñ Wáýmáŕķ áğáíñ. Íf ţĥáţ ďöéš ñöţ ĥéļp, íñšţáļļ Wáýmáŕķ áğáíñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>In danger now?</source>
            <translation>[Íñ ďáñğéŕ ñöw? ~~~~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a country and its emergency numbers</comment>
            <extracomment>%1 is a country, %2 its emergency numbers, the first the best</extracomment>
            <translation>[%1: %2 ~~]</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between two numbers</comment>
            <translation>[ öŕ  ~]</translation>
        </message>
        <message>
            <source>The directory cannot be opened</source>
            <translation>[Tĥé ďíŕéçţöŕý çáññöţ bé öpéñéď ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>More</source>
            <translation>[Möŕé ~]</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>[Léšš ~]</translation>
        </message>
        <message>
            <source>Looked for: %1</source>
            <translation>[Lööķéď föŕ: %1 ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::CarryLine</name>
        <message>
            <source>Is it all right for the person to carry this?</source>
            <translation>[Íš íţ áļļ ŕíğĥţ föŕ ţĥé péŕšöñ ţö çáŕŕý ţĥíš? ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>It is discreet: tell all again</source>
            <translation>[Íţ íš ďíšçŕééţ: ţéļļ áļļ áğáíñ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Make it discreet</source>
            <translation>[Máķé íţ ďíšçŕééţ ~~~~~]</translation>
        </message>
        <message>
            <source>It is cards: make a full sheet again</source>
            <translation>[Íţ íš çáŕďš: máķé á füļļ šĥééţ áğáíñ ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Make it cards to cut out</source>
            <translation>[Máķé íţ çáŕďš ţö çüţ öüţ ~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::CopyLine</name>
        <message>
            <source>Copy</source>
            <translation>[Çöpý ~]</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <extracomment>%1 is a web or e-mail address</extracomment>
            <translation>[Çöpý %1 ~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::EmergencyLine</name>
        <message>
            <source>Cannot speak or hear</source>
            <extracomment>A button beside the emergency line, to the page for those who cannot speak or hear</extracomment>
            <translation>[Çáññöţ špéáķ öŕ ĥéáŕ ~~~~~~]</translation>
        </message>
        <message>
            <source>Somewhere else?</source>
            <extracomment>A button beside the emergency number, to choose another country</extracomment>
            <translation>[Šöméwĥéŕé éļšé? ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::FilterBar</name>
        <message>
            <source>Narrow the list</source>
            <extracomment>A button that opens everything the list can be narrowed by</extracomment>
            <translation>[Ñáŕŕöw ţĥé ļíšţ ~~~~~]</translation>
        </message>
        <message>
            <source>Clear all</source>
            <extracomment>Takes away all filters</extracomment>
            <translation>[Çļéáŕ áļļ ~~~]</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>[Fíļţéŕš ~~]</translation>
        </message>
        <message>
            <source>%1: %2. Remove</source>
            <extracomment>What a screen reader says of a filter that is on; pressing it takes it away. %1 is the filter, %2 what is chosen</extracomment>
            <translation>[%1: %2. Rémövé ~~~~]</translation>
        </message>
        <message>
            <source>%1: from your words</source>
            <extracomment>A filter that was understood from the words that the person typed; %1 is "Text", "Men", "Scotland"</extracomment>
            <translation>[%1: fŕöm ýöüŕ wöŕďš ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::FilterWords</name>
        <message>
            <source>Topic</source>
            <translation>[Töpíç ~]</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>[Föŕ wĥöm ~~]</translation>
        </message>
        <message>
            <source>Where is the person who needs help?</source>
            <translation>[Wĥéŕé íš ţĥé péŕšöñ wĥö ñééďš ĥéļp? ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Listed as open now</source>
            <translation>[Líšţéď áš öpéñ ñöw ~~~~~~]</translation>
        </message>
        <message>
            <source>How</source>
            <extracomment>A filter: by telephone, text, chat …</extracomment>
            <translation>[Höw ~]</translation>
        </message>
        <message>
            <source>Free</source>
            <extracomment>A filter: services that cost nothing to ring or text</extracomment>
            <translation>[Fŕéé ~]</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between topics</comment>
            <translation>[,  ~]</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>A filter: services that speak a language or have interpreters for it</extracomment>
            <translation>[Láñğüáğé ~~]</translation>
        </message>
        <message>
            <source>Age</source>
            <extracomment>A filter: services that take somebody of this age</extracomment>
            <translation>[Áğé ~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::FolderList</name>
        <message>
            <source>Folders in %1</source>
            <extracomment>%1 is a folder</extracomment>
            <translation>[Föļďéŕš íñ %1 ~~~~]</translation>
        </message>
        <message>
            <source>Folder above</source>
            <translation>[Föļďéŕ ábövé ~~~~]</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>[Hömé ~]</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>[Döçüméñţš ~~~]</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>[Déšķţöp ~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::Header</name>
        <message>
            <source>Back</source>
            <translation>[Báçķ ~]</translation>
        </message>
        <message>
            <source>Start again</source>
            <extracomment>A button: forgets everything that this person did and shows home</extracomment>
            <translation>[Šţáŕţ áğáíñ ~~~]</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>[Šéţţíñğš ~~]</translation>
        </message>
        <message>
            <source>About</source>
            <translation>[Áböüţ ~]</translation>
        </message>
        <message>
            <source>Forgets what you did here and shows the first screen.</source>
            <translation>[Föŕğéţš wĥáţ ýöü ďíď ĥéŕé áñď šĥöwš ţĥé fíŕšţ šçŕééñ. ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Sheet (%n)</source>
            <extracomment>A button to the services and pages that were picked for printing; %n is how many</extracomment>
            <translation>
                <numerusform>[Šĥééţ (%n) ~~~]</numerusform>
                <numerusform>[Šĥééţ (%n) ~~~]</numerusform>
                <numerusform>[Šĥééţ (%n) ~~~]</numerusform>
                <numerusform>[Šĥééţ (%n) ~~~]</numerusform>
                <numerusform>[Šĥééţ (%n) ~~~]</numerusform>
                <numerusform>[Šĥééţ (%n) ~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>[Šĥééţ ~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::HomePage</name>
        <message>
            <source>These facts are from %1, more than a year ago. Numbers and hours may have changed since.</source>
            <extracomment>%1 is a date</extracomment>
            <translation>[Tĥéšé fáçţš áŕé fŕöm %1, möŕé ţĥáñ á ýéáŕ áğö. Ñümbéŕš áñď ĥöüŕš máý ĥávé çĥáñğéď šíñçé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Settings are remembered on this computer.</source>
            <translation>[Šéţţíñğš áŕé ŕémémbéŕéď öñ ţĥíš çömpüţéŕ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>[Föŕğéţ íţ ~~~]</translation>
        </message>
        <message>
            <source>Deletes the file with the settings.</source>
            <translation>[Déļéţéš ţĥé fíļé wíţĥ ţĥé šéţţíñğš. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where would you like to start?</source>
            <translation>[Wĥéŕé wöüļď ýöü ļíķé ţö šţáŕţ? ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Could someone check this computer? A computer they never use is better.</source>
            <translation>[Çöüļď šöméöñé çĥéçķ ţĥíš çömpüţéŕ? Á çömpüţéŕ ţĥéý ñévéŕ üšé íš béţţéŕ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>About computers and phones</source>
            <extracomment>A button to the page about computers that somebody else could check</extracomment>
            <translation>[Áböüţ çömpüţéŕš áñď pĥöñéš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Numbers come from published pages and have not been checked by ringing.</source>
            <translation>[Ñümbéŕš çömé fŕöm pübļíšĥéď páğéš áñď ĥávé ñöţ bééñ çĥéçķéď bý ŕíñğíñğ. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Pages to read</source>
            <translation>[Páğéš ţö ŕéáď ~~~~]</translation>
        </message>
        <message>
            <source>About Waymark: what it promises and what it cannot hide</source>
            <translation>[Áböüţ Wáýmáŕķ: wĥáţ íţ pŕömíšéš áñď wĥáţ íţ çáññöţ ĥíďé ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>To leave: “Leave now”, or Esc or Shift three times. Open something ordinary first; it is what will be seen.</source>
            <translation>[Tö ļéávé: “Léávé ñöw”, öŕ Éšç öŕ Šĥífţ ţĥŕéé ţíméš. Öpéñ šöméţĥíñğ öŕďíñáŕý fíŕšţ; íţ íš wĥáţ wíļļ bé šééñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Try it</source>
            <extracomment>A button to the page where a person can see how leaving looks</extracomment>
            <translation>[Tŕý íţ ~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::HomeWords</name>
        <message>
            <source>It has just happened</source>
            <translation>[Íţ ĥáš jüšţ ĥáppéñéď ~~~~~~]</translation>
        </message>
        <message>
            <source>It happened some time ago</source>
            <translation>[Íţ ĥáppéñéď šömé ţímé áğö ~~~~~~~~]</translation>
        </message>
        <message>
            <source>I am afraid of someone close to me</source>
            <translation>[Í ám áfŕáíď öf šöméöñé çļöšé ţö mé ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>I cannot cope or think of ending my life</source>
            <translation>[Í çáññöţ çöpé öŕ ţĥíñķ öf éñďíñğ mý ļífé ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>I'm under 18</source>
            <translation>[Í'm üñďéŕ 18 ~~~~]</translation>
        </message>
        <message>
            <source>Someone told me, or I saw something</source>
            <translation>[Šöméöñé ţöļď mé, öŕ Í šáw šöméţĥíñğ ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>At work or studying</source>
            <translation>[Áţ wöŕķ öŕ šţüďýíñğ ~~~~~~]</translation>
        </message>
        <message>
            <source>Online, images, being followed</source>
            <translation>[Öñļíñé, ímáğéš, béíñğ föļļöwéď ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>I am worried about my own behaviour</source>
            <translation>[Í ám wöŕŕíéď áböüţ mý öwñ béĥávíöüŕ ~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::Hours</name>
        <message>
            <source>Closed</source>
            <extracomment>Between two spans of one day's opening hours</extracomment>
            <translation>[Çļöšéď ~~]</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between opening hours</comment>
            <translation>[,  ~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>A day whose hours differ from the usual week: %1 is a weekday, %2 a date such as "25 December"</extracomment>
            <translation>[%1, %2 ~~]</translation>
        </message>
        <message>
            <source>These are times in %1. There it is %2 %3.</source>
            <extracomment>%1 is a city that names a time zone, %2 a weekday, %3 a time such as 23:30</extracomment>
            <translation>[Tĥéšé áŕé ţíméš íñ %1. Tĥéŕé íţ íš %2 %3. ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::HoursCard</name>
        <message>
            <source>Hours</source>
            <translation>[Höüŕš ~]</translation>
        </message>
        <message>
            <source>No source that we read gives the hours. That does not mean that it is closed.</source>
            <translation>[Ñö šöüŕçé ţĥáţ wé ŕéáď ğívéš ţĥé ĥöüŕš. Tĥáţ ďöéš ñöţ méáñ ţĥáţ íţ íš çļöšéď. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Every day: %1</source>
            <extracomment>%1 are the hours of every day: "09:00 to 17:00", "Day and night"</extracomment>
            <translation>[Évéŕý ďáý: %1 ~~~~]</translation>
        </message>
        <message>
            <source>Today: %1</source>
            <extracomment>%1 are today's hours</extracomment>
            <translation>[Töďáý: %1 ~~~]</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Between ways to get in touch: "Call, Text"</extracomment>
            <translation>[,  ~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::LeaveButton</name>
        <message>
            <source>Leave now</source>
            <translation>[Léávé ñöw ~~~]</translation>
        </message>
        <message>
            <source>Leave Waymark now</source>
            <translation>[Léávé Wáýmáŕķ ñöw ~~~~~]</translation>
        </message>
        <message>
            <source>Closes at once without asking. Esc or Shift three times does the same.</source>
            <translation>[Çļöšéš áţ öñçé wíţĥöüţ ášķíñğ. Éšç öŕ Šĥífţ ţĥŕéé ţíméš ďöéš ţĥé šámé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>or Esc three times</source>
            <translation>[öŕ Éšç ţĥŕéé ţíméš ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n more to leave</source>
            <extracomment>Under "Leave now", while Esc or Shift is being pressed three times; %n is how many presses are left. Keep it short.</extracomment>
            <translation>
                <numerusform>[%n möŕé ţö ļéávé ~~~~~]</numerusform>
                <numerusform>[%n möŕé ţö ļéávé ~~~~~]</numerusform>
                <numerusform>[%n möŕé ţö ļéávé ~~~~~]</numerusform>
                <numerusform>[%n möŕé ţö ļéávé ~~~~~]</numerusform>
                <numerusform>[%n möŕé ţö ļéávé ~~~~~]</numerusform>
                <numerusform>[%n möŕé ţö ļéávé ~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::MainWindow</name>
        <message>
            <source>It worked. Leaving looks the same, but the window stays away.</source>
            <extracomment>Said on the first screen when the window is back, after somebody tried how leaving looks</extracomment>
            <translation>[Íţ wöŕķéď. Léávíñğ ļööķš ţĥé šámé, büţ ţĥé wíñďöw šţáýš áwáý. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::MakingLine</name>
        <message>
            <source>Stop</source>
            <translation>[Šţöp ~]</translation>
        </message>
        <message>
            <source>Making the pages: %1 %</source>
            <extracomment>%1 is a number: "45 %"</extracomment>
            <translation>[Máķíñğ ţĥé páğéš: %1 % ~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::NewFolderLine</name>
        <message>
            <source>New folder</source>
            <translation>[Ñéw föļďéŕ ~~~]</translation>
        </message>
        <message>
            <source>Name of the new folder</source>
            <translation>[Ñámé öf ţĥé ñéw föļďéŕ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Make the folder</source>
            <translation>[Máķé ţĥé föļďéŕ ~~~~~]</translation>
        </message>
        <message>
            <source>Type a name for the folder.</source>
            <translation>[Týpé á ñámé föŕ ţĥé föļďéŕ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A folder cannot have the name “%1”. Type another one, without “/”.</source>
            <translation>[Á föļďéŕ çáññöţ ĥávé ţĥé ñámé “%1”. Týpé áñöţĥéŕ öñé, wíţĥöüţ “/”. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::Parts</name>
        <message>
            <source>%1 (%2)</source>
            <comment>source</comment>
            <extracomment>A source: %1 is what was read there, %2 the date that its page shows</extracomment>
            <translation>[%1 (%2) ~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PhoneBlock</name>
        <message>
            <source>Copied. Paste it before you leave; it goes when Waymark closes. Other programs may keep a copy.</source>
            <translation>[Çöpíéď. Pášţé íţ béföŕé ýöü ļéávé; íţ ğöéš wĥéñ Wáýmáŕķ çļöšéš. Öţĥéŕ pŕöğŕámš máý ķéép á çöpý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Çöpý ~]</translation>
        </message>
        <message>
            <source>Text %1 to %2</source>
            <extracomment>%1 is a word to send in a text message, %2 the number to send it to</extracomment>
            <translation>[Téxţ %1 ţö %2 ~~~~]</translation>
        </message>
        <message>
            <source>The phone keeps the messages.</source>
            <translation>[Tĥé pĥöñé ķéépš ţĥé méššáğéš. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The phone keeps a list of calls.</source>
            <translation>[Tĥé pĥöñé ķéépš á ļíšţ öf çáļļš. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copy the number %1</source>
            <extracomment>%1 is a phone number, digit by digit</extracomment>
            <translation>[Çöpý ţĥé ñümbéŕ %1 ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PlaceChoice</name>
        <message>
            <source>Where are you?</source>
            <translation>[Wĥéŕé áŕé ýöü? ~~~~]</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>[Ñöţ çĥöšéñ ~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PracticePage</name>
        <message>
            <source>Try how leaving looks</source>
            <translation>[Tŕý ĥöw ļéávíñğ ļööķš ~~~~~~~]</translation>
        </message>
        <message>
            <source>Open something ordinary first; it is what will be seen.</source>
            <translation>[Öpéñ šöméţĥíñğ öŕďíñáŕý fíŕšţ; íţ íš wĥáţ wíļļ bé šééñ. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>When you press “Try it”, this window goes away at once, as it does when you leave.</source>
            <translation>[Wĥéñ ýöü pŕéšš “Tŕý íţ”, ţĥíš wíñďöw ğöéš áwáý áţ öñçé, áš íţ ďöéš wĥéñ ýöü ļéávé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>After two seconds it comes back by itself, with the first screen.</source>
            <translation>[Áfţéŕ ţwö šéçöñďš íţ çöméš báçķ bý íţšéļf, wíţĥ ţĥé fíŕšţ šçŕééñ. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>While it is away, one press of Esc or Shift really closes it.</source>
            <translation>[Wĥíļé íţ íš áwáý, öñé pŕéšš öf Éšç öŕ Šĥífţ ŕéáļļý çļöšéš íţ. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“Leave now”, at the top, really closes it at any time.</source>
            <translation>[“Léávé ñöw”, áţ ţĥé ţöp, ŕéáļļý çļöšéš íţ áţ áñý ţímé. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>[Tŕý íţ ~~]</translation>
        </message>
        <message>
            <source>The window goes away, and comes back after two seconds.</source>
            <translation>[Tĥé wíñďöw ğöéš áwáý, áñď çöméš báçķ áfţéŕ ţwö šéçöñďš. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PreviewWidget</name>
        <message numerus="yes">
            <source>Preview of %n page(s)</source>
            <translation>
                <numerusform>[Pŕévíéw öf %n páğé(š) ~~~~~~~]</numerusform>
                <numerusform>[Pŕévíéw öf %n páğé(š) ~~~~~~~]</numerusform>
                <numerusform>[Pŕévíéw öf %n páğé(š) ~~~~~~~]</numerusform>
                <numerusform>[Pŕévíéw öf %n páğé(š) ~~~~~~~]</numerusform>
                <numerusform>[Pŕévíéw öf %n páğé(š) ~~~~~~~]</numerusform>
                <numerusform>[Pŕévíéw öf %n páğé(š) ~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PrintChoicesBox</name>
        <message>
            <source>Copies</source>
            <translation>[Çöpíéš ~~]</translation>
        </message>
        <message>
            <source>Fewer copies</source>
            <translation>[Féwéŕ çöpíéš ~~~~]</translation>
        </message>
        <message>
            <source>More copies</source>
            <translation>[Möŕé çöpíéš ~~~]</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>[Fŕöm páğé ~~~]</translation>
        </message>
        <message>
            <source>An earlier first page</source>
            <translation>[Áñ éáŕļíéŕ fíŕšţ páğé ~~~~~~~]</translation>
        </message>
        <message>
            <source>A later first page</source>
            <translation>[Á ļáţéŕ fíŕšţ páğé ~~~~~~]</translation>
        </message>
        <message>
            <source>To page</source>
            <translation>[Tö páğé ~~]</translation>
        </message>
        <message>
            <source>An earlier last page</source>
            <translation>[Áñ éáŕļíéŕ ļášţ páğé ~~~~~~]</translation>
        </message>
        <message>
            <source>A later last page</source>
            <translation>[Á ļáţéŕ ļášţ páğé ~~~~~]</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>[Pápéŕ ~]</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>[Páğéš ~]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Áļļ ~]</translation>
        </message>
        <message>
            <source>Only some</source>
            <translation>[Öñļý šömé ~~~]</translation>
        </message>
        <message>
            <source>On both sides of the paper</source>
            <translation>[Öñ böţĥ šíďéš öf ţĥé pápéŕ ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Black ink only</source>
            <translation>[Bļáçķ íñķ öñļý ~~~~]</translation>
        </message>
        <message>
            <source>A printer that cannot do this prints as it can.</source>
            <translation>[Á pŕíñţéŕ ţĥáţ çáññöţ ďö ţĥíš pŕíñţš áš íţ çáñ. ~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PrintPanel</name>
        <message>
            <source>Print</source>
            <translation>[Pŕíñţ ~]</translation>
        </message>
        <message>
            <source>Look for printers again</source>
            <translation>[Lööķ föŕ pŕíñţéŕš áğáíñ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Others may see what is printed: choose a printer that you can stand next to.</source>
            <translation>[Öţĥéŕš máý šéé wĥáţ íš pŕíñţéď: çĥööšé á pŕíñţéŕ ţĥáţ ýöü çáñ šţáñď ñéxţ ţö. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Printers and print servers may keep a copy, or a note that something was printed. Leaving does not stop what the printer already has.</source>
            <translation>[Pŕíñţéŕš áñď pŕíñţ šéŕvéŕš máý ķéép á çöpý, öŕ á ñöţé ţĥáţ šöméţĥíñğ wáš pŕíñţéď. Léávíñğ ďöéš ñöţ šţöp wĥáţ ţĥé pŕíñţéŕ áļŕéáďý ĥáš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save as PDF instead</source>
            <translation>[Šávé áš PDF íñšţéáď ~~~~~~]</translation>
        </message>
        <message>
            <source>Back to the sheet</source>
            <translation>[Báçķ ţö ţĥé šĥééţ ~~~~~]</translation>
        </message>
        <message>
            <source>Looking for printers…</source>
            <translation>[Lööķíñğ föŕ pŕíñţéŕš… ~~~~~~~]</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. You can save a PDF and print it somewhere else.</source>
            <translation>[Ñö pŕíñţéŕ íš šéţ üp öñ ţĥíš çömpüţéŕ. Ýöü çáñ šávé á PDF áñď pŕíñţ íţ šöméwĥéŕé éļšé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Choose a printer first.</source>
            <translation>[Çĥööšé á pŕíñţéŕ fíŕšţ. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Sending to %1…</source>
            <extracomment>%1 is a printer</extracomment>
            <translation>[Šéñďíñğ ţö %1… ~~~~]</translation>
        </message>
        <message>
            <source>%1 has it now. Fetch every page.</source>
            <extracomment>%1 is a printer</extracomment>
            <translation>[%1 ĥáš íţ ñöw. Féţçĥ évéŕý páğé. ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopped. Nothing was sent to the printer.</source>
            <translation>[Šţöppéď. Ñöţĥíñğ wáš šéñţ ţö ţĥé pŕíñţéŕ. ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::RelatedService</name>
        <message>
            <source>Text: %1</source>
            <extracomment>%1 is a number</extracomment>
            <translation>[Téxţ: %1 ~~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Read out by a screen reader: %1 is a service's name, %2 its number, digit by digit</extracomment>
            <translation>[%1, %2 ~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ResultWords</name>
        <message>
            <source>“%1”</source>
            <extracomment>Something that the person typed, in quotation marks</extracomment>
            <translation>[“%1” ~]</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between words</comment>
            <translation>[,  ~]</translation>
        </message>
        <message numerus="yes">
            <source>“%1” hides %n.</source>
            <extracomment>%1 is a filter that is on, such as "Text" or "Scotland"; %n is how many would be listed without it</extracomment>
            <translation>
                <numerusform>[“%1” ĥíďéš %n. ~~~~]</numerusform>
                <numerusform>[“%1” ĥíďéš %n. ~~~~]</numerusform>
                <numerusform>[“%1” ĥíďéš %n. ~~~~]</numerusform>
                <numerusform>[“%1” ĥíďéš %n. ~~~~]</numerusform>
                <numerusform>[“%1” ĥíďéš %n. ~~~~]</numerusform>
                <numerusform>[“%1” ĥíďéš %n. ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>No service fits all of these filters together. Take one or more away.</source>
            <translation>[Ñö šéŕvíçé fíţš áļļ öf ţĥéšé fíļţéŕš ţöğéţĥéŕ. Táķé öñé öŕ möŕé áwáý. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing fits. What follows may help all the same.</source>
            <translation>[Ñöţĥíñğ fíţš. Wĥáţ föļļöwš máý ĥéļp áļļ ţĥé šámé. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing matches “%1” in names, numbers, topics, places and descriptions. Try one other word, or fewer words. What follows may help all the same.</source>
            <translation>[Ñöţĥíñğ máţçĥéš “%1” íñ ñáméš, ñümbéŕš, ţöpíçš, pļáçéš áñď ďéšçŕípţíöñš. Tŕý öñé öţĥéŕ wöŕď, öŕ féwéŕ wöŕďš. Wĥáţ föļļöwš máý ĥéļp áļļ ţĥé šámé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing matches all of your words. Left out: %1.</source>
            <translation>[Ñöţĥíñğ máţçĥéš áļļ öf ýöüŕ wöŕďš. Léfţ öüţ: %1. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>[%n páğé(š) ~~~]</numerusform>
                <numerusform>[%n páğé(š) ~~~]</numerusform>
                <numerusform>[%n páğé(š) ~~~]</numerusform>
                <numerusform>[%n páğé(š) ~~~]</numerusform>
                <numerusform>[%n páğé(š) ~~~]</numerusform>
                <numerusform>[%n páğé(š) ~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n+ service(s)</source>
            <extracomment>"50+ services": there are more than are listed</extracomment>
            <translation>
                <numerusform>[%n+ šéŕvíçé(š) ~~~~]</numerusform>
                <numerusform>[%n+ šéŕvíçé(š) ~~~~]</numerusform>
                <numerusform>[%n+ šéŕvíçé(š) ~~~~]</numerusform>
                <numerusform>[%n+ šéŕvíçé(š) ~~~~]</numerusform>
                <numerusform>[%n+ šéŕvíçé(š) ~~~~]</numerusform>
                <numerusform>[%n+ šéŕvíçé(š) ~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>[%n šéŕvíçé(š) ~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ~~~~]</numerusform>
                <numerusform>[%n šéŕvíçé(š) ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>%1 is "12 services", %2 is "1 page"</extracomment>
            <translation>[%1 áñď %2 ~~~]</translation>
        </message>
        <message>
            <source>Only some local services are listed.</source>
            <translation>[Öñļý šömé ļöçáļ šéŕvíçéš áŕé ļíšţéď. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Showing results for “%1”.</source>
            <extracomment>The person's words were taken to be misspelt; %1 is how they are spelt</extracomment>
            <translation>[Šĥöwíñğ ŕéšüļţš föŕ “%1”. ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing fits “%1” (from your words “%2”) as well, so the list is without it.</source>
            <extracomment>%1 is a filter such as "Text" or "Men", understood from the words that the person typed, %2</extracomment>
            <translation>[Ñöţĥíñğ fíţš “%1” (fŕöm ýöüŕ wöŕďš “%2”) áš wéļļ, šö ţĥé ļíšţ íš wíţĥöüţ íţ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The hours of %n are not known.</source>
            <extracomment>%n services: with the filter for those that are open now</extracomment>
            <translation>
                <numerusform>[Tĥé ĥöüŕš öf %n áŕé ñöţ ķñöwñ. ~~~~~~~~~~]</numerusform>
                <numerusform>[Tĥé ĥöüŕš öf %n áŕé ñöţ ķñöwñ. ~~~~~~~~~~]</numerusform>
                <numerusform>[Tĥé ĥöüŕš öf %n áŕé ñöţ ķñöwñ. ~~~~~~~~~~]</numerusform>
                <numerusform>[Tĥé ĥöüŕš öf %n áŕé ñöţ ķñöwñ. ~~~~~~~~~~]</numerusform>
                <numerusform>[Tĥé ĥöüŕš öf %n áŕé ñöţ ķñöwñ. ~~~~~~~~~~]</numerusform>
                <numerusform>[Tĥé ĥöüŕš öf %n áŕé ñöţ ķñöwñ. ~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Where a row does not say so, we do not know whether it speaks %1.</source>
            <extracomment>%1 is a language</extracomment>
            <translation>[Wĥéŕé á ŕöw ďöéš ñöţ šáý šö, wé ďö ñöţ ķñöw wĥéţĥéŕ íţ špéáķš %1. ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The cost of %n is not known.</source>
            <extracomment>%n services: with the filter for those that are free</extracomment>
            <translation>
                <numerusform>[Tĥé çöšţ öf %n íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
                <numerusform>[Tĥé çöšţ öf %n íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
                <numerusform>[Tĥé çöšţ öf %n íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
                <numerusform>[Tĥé çöšţ öf %n íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
                <numerusform>[Tĥé çöšţ öf %n íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
                <numerusform>[Tĥé çöšţ öf %n íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who %n are for is not known.</source>
            <extracomment>%n services: with the filter for a group, such as men</extracomment>
            <translation>
                <numerusform>[Wĥö %n áŕé föŕ íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
                <numerusform>[Wĥö %n áŕé föŕ íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
                <numerusform>[Wĥö %n áŕé föŕ íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
                <numerusform>[Wĥö %n áŕé föŕ íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
                <numerusform>[Wĥö %n áŕé föŕ íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
                <numerusform>[Wĥö %n áŕé föŕ íš ñöţ ķñöwñ. ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>This number is not in this directory: %1. It may be a real one all the same. Check each digit, or search for a name.</source>
            <translation>[Tĥíš ñümbéŕ íš ñöţ íñ ţĥíš ďíŕéçţöŕý: %1. Íţ máý bé á ŕéáļ öñé áļļ ţĥé šámé. Çĥéçķ éáçĥ ďíğíţ, öŕ šéáŕçĥ föŕ á ñámé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of more than %2 services</source>
            <extracomment>%1 services are listed so far, %2 is a large number</extracomment>
            <translation>[%1 öf möŕé ţĥáñ %2 šéŕvíçéš ~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n service(s)</source>
            <extracomment>%1 of these services are listed so far</extracomment>
            <translation>
                <numerusform>[%1 öf %n šéŕvíçé(š) ~~~~~~]</numerusform>
                <numerusform>[%1 öf %n šéŕvíçé(š) ~~~~~~]</numerusform>
                <numerusform>[%1 öf %n šéŕvíçé(š) ~~~~~~]</numerusform>
                <numerusform>[%1 öf %n šéŕvíçé(š) ~~~~~~]</numerusform>
                <numerusform>[%1 öf %n šéŕvíçé(š) ~~~~~~]</numerusform>
                <numerusform>[%1 öf %n šéŕvíçé(š) ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first %1 are listed. Narrow the list to see others.</source>
            <extracomment>Below a very long list; %1 is a large number</extracomment>
            <translation>[Öñļý ţĥé fíŕšţ %1 áŕé ļíšţéď. Ñáŕŕöw ţĥé ļíšţ ţö šéé öţĥéŕš. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ResultsModel</name>
        <message>
            <source>A page to read</source>
            <translation>[Á páğé ţö ŕéáď ~~~~]</translation>
        </message>
        <message>
            <source>Text %1 to %2</source>
            <extracomment>%1 is the word to send, %2 the number to send it to</extracomment>
            <translation>[Téxţ %1 ţö %2 ~~~~]</translation>
        </message>
        <message>
            <source>Cost not known</source>
            <extracomment>Of a service without a number to ring or text, where only what is free was asked for</extracomment>
            <translation>[Çöšţ ñöţ ķñöwñ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ResultsPage</name>
        <message>
            <source>What was found</source>
            <translation>[Wĥáţ wáš föüñď ~~~~]</translation>
        </message>
        <message>
            <source>Remove it</source>
            <extracomment>A button that takes away a filter which hides results</extracomment>
            <translation>[Rémövé íţ ~~~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a choice on home such as "It has just happened", %2 is "12 services and 1 page"</extracomment>
            <translation>[%1: %2 ~~]</translation>
        </message>
        <message>
            <source>First: %1</source>
            <extracomment>What a screen reader says after a pause in typing; %1 is the first row of the list</extracomment>
            <translation>[Fíŕšţ: %1 ~~~]</translation>
        </message>
        <message>
            <source>Search for “%1” instead</source>
            <extracomment>A button beside "Showing results for …"; %1 is what the person typed</extracomment>
            <translation>[Šéáŕçĥ föŕ “%1” íñšţéáď ~~~~~~~]</translation>
        </message>
        <message>
            <source>Still looking …</source>
            <extracomment>Quietly beside the number of results, while a long search goes on</extracomment>
            <translation>[Šţíļļ ļööķíñğ … ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SavePanel</name>
        <message>
            <source>Others who use this computer can find a saved file, also under “recent files”.</source>
            <translation>[Öţĥéŕš wĥö üšé ţĥíš çömpüţéŕ çáñ fíñď á šávéď fíļé, áļšö üñďéŕ “ŕéçéñţ fíļéš”. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Screen readers read saved PDF files and paper less well than this window: they carry no tags.</source>
            <translation>[Šçŕééñ ŕéáďéŕš ŕéáď šávéď PDF fíļéš áñď pápéŕ ļéšš wéļļ ţĥáñ ţĥíš wíñďöw: ţĥéý çáŕŕý ñö ţáğš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Folder and name of the file</source>
            <translation>[Föļďéŕ áñď ñámé öf ţĥé fíļé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Back to the sheet</source>
            <translation>[Báçķ ţö ţĥé šĥééţ ~~~~~]</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>[Föļďéŕš ~~]</translation>
        </message>
        <message>
            <source>Type a folder and a name for the file, such as %1.</source>
            <translation>[Týpé á föļďéŕ áñď á ñámé föŕ ţĥé fíļé, šüçĥ áš %1. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is a folder. Add a name for the file after it.</source>
            <translation>[%1 íš á föļďéŕ. Áďď á ñámé föŕ ţĥé fíļé áfţéŕ íţ. ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is already a file %1. If you replace it, what is in it now is gone.</source>
            <translation>[Tĥéŕé íš áļŕéáďý á fíļé %1. Íf ýöü ŕépļáçé íţ, wĥáţ íš íñ íţ ñöw íš ğöñé. ~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>[Šávíñğ… ~~]</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>[Šávéď áš %1. ~~~~]</translation>
        </message>
        <message>
            <source>Replace the file</source>
            <translation>[Répļáçé ţĥé fíļé ~~~~~]</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>[Šávé ~]</translation>
        </message>
        <message>
            <source>Looking at that folder…</source>
            <translation>[Lööķíñğ áţ ţĥáţ föļďéŕ… ~~~~~~~]</translation>
        </message>
        <message>
            <source>Stopped. Nothing was saved.</source>
            <translation>[Šţöppéď. Ñöţĥíñğ wáš šávéď. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Made the folder %1.</source>
            <translation>[Máďé ţĥé föļďéŕ %1. ~~~~~~]</translation>
        </message>
        <message>
            <source>There is no folder %1. Choose one that is there, or make it with “New folder”.</source>
            <translation>[Tĥéŕé íš ñö föļďéŕ %1. Çĥööšé öñé ţĥáţ íš ţĥéŕé, öŕ máķé íţ wíţĥ “Ñéw föļďéŕ”. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>[Çļéáŕ ţĥé šéáŕçĥ ~~~~~]</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>[Šéáŕçĥ ~~]</translation>
        </message>
        <message>
            <source>Type a word, a name, a place or a number. The list changes as you type.</source>
            <translation>[Týpé á wöŕď, á ñámé, á pļáçé öŕ á ñümbéŕ. Tĥé ļíšţ çĥáñğéš áš ýöü ţýpé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Try “groped”, “followed”, “my boss”</source>
            <extracomment>Everyday words that people may type; keep them short</extracomment>
            <translation>[Tŕý “ğŕöpéď”, “föļļöwéď”, “mý böšš” ~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ServicePage</name>
        <message>
            <source>%1. %2</source>
            <extracomment>Read out by a screen reader: %1 is a number, digit by digit, %2 when it is listed as open</extracomment>
            <translation>[%1. %2 ~~]</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>[Wĥáţ íţ íš ~~~]</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>[Çöñfíďéñţíáļíţý ~~~~~]</translation>
        </message>
        <message>
            <source>This service is not in the directory that is open</source>
            <translation>[Tĥíš šéŕvíçé íš ñöţ íñ ţĥé ďíŕéçţöŕý ţĥáţ íš öpéñ ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Go back, or search for another one.</source>
            <translation>[Gö báçķ, öŕ šéáŕçĥ föŕ áñöţĥéŕ öñé. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is no number to ring or text. See the other ways below.</source>
            <translation>[Tĥéŕé íš ñö ñümbéŕ ţö ŕíñğ öŕ ţéxţ. Šéé ţĥé öţĥéŕ wáýš béļöw. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Who can get in touch</source>
            <translation>[Wĥö çáñ ğéţ íñ ţöüçĥ ~~~~~~]</translation>
        </message>
        <message>
            <source>Who it is not for, and where they can go</source>
            <translation>[Wĥö íţ íš ñöţ föŕ, áñď wĥéŕé ţĥéý çáñ ğö ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <extracomment>%1 is a list of languages</extracomment>
            <translation>[Láñğüáğéš: %1 ~~~~]</translation>
        </message>
        <message>
            <source>British Sign Language (BSL) can be used.</source>
            <translation>[Bŕíţíšĥ Šíğñ Láñğüáğé (BŠL) çáñ bé üšéď. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>British Sign Language (BSL): %1</source>
            <translation>[Bŕíţíšĥ Šíğñ Láñğüáğé (BŠL): %1 ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Languages and sign language</source>
            <translation>[Láñğüáğéš áñď šíğñ ļáñğüáğé ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Other ways to reach it</source>
            <translation>[Öţĥéŕ wáýš ţö ŕéáçĥ íţ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Waymark opens no web pages. What you open in a browser may stay in its history.</source>
            <translation>[Wáýmáŕķ öpéñš ñö wéb páğéš. Wĥáţ ýöü öpéñ íñ á bŕöwšéŕ máý šţáý íñ íţš ĥíšţöŕý. ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Online chat</source>
            <translation>[Öñļíñé çĥáţ ~~~]</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>[É-máíļ ~~]</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>[Wéb páğé ~~]</translation>
        </message>
        <message>
            <source>Show where this comes from</source>
            <translation>[Šĥöw wĥéŕé ţĥíš çöméš fŕöm ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Hide where this comes from</source>
            <translation>[Híďé wĥéŕé ţĥíš çöméš fŕöm ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Last checked with the service: %1.</source>
            <translation>[Lášţ çĥéçķéď wíţĥ ţĥé šéŕvíçé: %1. ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody has checked this entry by ringing.</source>
            <translation>[Ñöböďý ĥáš çĥéçķéď ţĥíš éñţŕý bý ŕíñğíñğ. ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Newest date that a source shows: %1.</source>
            <translation>[Ñéwéšţ ďáţé ţĥáţ á šöüŕçé šĥöwš: %1. ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ServiceWords</name>
        <message>
            <source>British Sign Language</source>
            <translation>[Bŕíţíšĥ Šíğñ Láñğüáğé ~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>language</comment>
            <extracomment>A language in English and in its own name: "Welsh (Cymraeg)"</extracomment>
            <translation>[%1 (%2) ~~]</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between languages</comment>
            <translation>[,  ~]</translation>
        </message>
        <message>
            <source>This text is in %1.</source>
            <extracomment>%1 is a language; said where a text has not been translated</extracomment>
            <translation>[Tĥíš ţéxţ íš íñ %1. ~~~~~~]</translation>
        </message>
        <message>
            <source>date not shown</source>
            <translation>[ďáţé ñöţ šĥöwñ ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SettingsPage</name>
        <message>
            <source>Light</source>
            <translation>[Líğĥţ ~]</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>[Dáŕķ ~]</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>[Híğĥ çöñţŕášţ ~~~~]</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>[Šéţţíñğš ~~]</translation>
        </message>
        <message>
            <source>Changes work at once, and are remembered on this computer.</source>
            <translation>[Çĥáñğéš wöŕķ áţ öñçé, áñď áŕé ŕémémbéŕéď öñ ţĥíš çömpüţéŕ. ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Changes work at once. They are forgotten when Waymark closes.</source>
            <translation>[Çĥáñğéš wöŕķ áţ öñçé. Tĥéý áŕé föŕğöţţéñ wĥéñ Wáýmáŕķ çļöšéš. ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Where are you?</source>
            <translation>[Wĥéŕé áŕé ýöü? ~~~~]</translation>
        </message>
        <message>
            <source>Nothing is guessed. The place puts its services first and sets the emergency line; it hides nothing.</source>
            <translation>[Ñöţĥíñğ íš ğüéššéď. Tĥé pļáçé püţš íţš šéŕvíçéš fíŕšţ áñď šéţš ţĥé éméŕğéñçý ļíñé; íţ ĥíďéš ñöţĥíñğ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>[Láñğüáğé ~~]</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>[Téxţ šízé ~~~]</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>[Šízé ~]</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>[Šmáļļéŕ ţéxţ ~~~~]</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>[Láŕğéŕ ţéxţ ~~~]</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>[Çöļöüŕš ~~]</translation>
        </message>
        <message>
            <source>Names of services</source>
            <translation>[Ñáméš öf šéŕvíçéš ~~~~~]</translation>
        </message>
        <message>
            <source>Plain names tell less to somebody who looks at the screen: “Support line, day and night”. What is said about a service stays as it is.</source>
            <translation>[Pļáíñ ñáméš ţéļļ ļéšš ţö šöméböďý wĥö ļööķš áţ ţĥé šçŕééñ: “Šüppöŕţ ļíñé, ďáý áñď ñíğĥţ”. Wĥáţ íš šáíď áböüţ á šéŕvíçé šţáýš áš íţ íš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Show plain names</source>
            <translation>[Šĥöw pļáíñ ñáméš ~~~~~]</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>[Ñéxţ ţímé ~~~]</translation>
        </message>
        <message>
            <source>Remember these on this computer</source>
            <translation>[Rémémbéŕ ţĥéšé öñ ţĥíš çömpüţéŕ ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>[Föŕğéţ íţ ~~~]</translation>
        </message>
        <message>
            <source>Ways to leave</source>
            <translation>[Wáýš ţö ļéávé ~~~~]</translation>
        </message>
        <message>
            <source>“Leave now” and pressing Esc or Shift three times always work. One press of a function key can leave too; choose one that nothing else on this computer uses.</source>
            <translation>[“Léávé ñöw” áñď pŕéššíñğ Éšç öŕ Šĥífţ ţĥŕéé ţíméš áļwáýš wöŕķ. Öñé pŕéšš öf á füñçţíöñ ķéý çáñ ļéávé ţöö; çĥööšé öñé ţĥáţ ñöţĥíñğ éļšé öñ ţĥíš çömpüţéŕ üšéš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No function key</source>
            <translation>[Ñö füñçţíöñ ķéý ~~~~~]</translation>
        </message>
        <message>
            <source>Give me more time between presses</source>
            <translation>[Gívé mé möŕé ţímé béţwééñ pŕéššéš ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A computer for many people</source>
            <translation>[Á çömpüţéŕ föŕ máñý péöpļé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>After 3 minutes without a key or a click Waymark asks whether you are still there. 30 seconds later it clears everything for the next person. “Start again” clears it at once. Settings cannot be remembered here.</source>
            <translation>[Áfţéŕ 3 míñüţéš wíţĥöüţ á ķéý öŕ á çļíçķ Wáýmáŕķ ášķš wĥéţĥéŕ ýöü áŕé šţíļļ ţĥéŕé. 30 šéçöñďš ļáţéŕ íţ çļéáŕš évéŕýţĥíñğ föŕ ţĥé ñéxţ péŕšöñ. “Šţáŕţ áğáíñ” çļéáŕš íţ áţ öñçé. Šéţţíñğš çáññöţ bé ŕémémbéŕéď ĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>When you walk away</source>
            <translation>[Wĥéñ ýöü wáļķ áwáý ~~~~~~]</translation>
        </message>
        <message>
            <source>Waymark can clear everything when nobody has pressed a key or clicked for 3 minutes. It asks first, and waits another 30 seconds. “Start again” clears everything at once.</source>
            <translation>[Wáýmáŕķ çáñ çļéáŕ évéŕýţĥíñğ wĥéñ ñöböďý ĥáš pŕéššéď á ķéý öŕ çļíçķéď föŕ 3 míñüţéš. Íţ ášķš fíŕšţ, áñď wáíţš áñöţĥéŕ 30 šéçöñďš. “Šţáŕţ áğáíñ” çļéáŕš évéŕýţĥíñğ áţ öñçé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Clear everything when I walk away</source>
            <translation>[Çļéáŕ évéŕýţĥíñğ wĥéñ Í wáļķ áwáý ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Typing in Chinese, Japanese, Korean and others</source>
            <translation>[Týpíñğ íñ Çĥíñéšé, Jápáñéšé, Köŕéáñ áñď öţĥéŕš ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>These need the computer’s input method. It sees every key, and may learn your words, so Waymark keeps it out. If you turn it on, it works from the next start, as long as settings are remembered; or start Waymark with --input-method.</source>
            <translation>[Tĥéšé ñééď ţĥé çömpüţéŕ’š íñpüţ méţĥöď. Íţ šééš évéŕý ķéý, áñď máý ļéáŕñ ýöüŕ wöŕďš, šö Wáýmáŕķ ķéépš íţ öüţ. Íf ýöü ţüŕñ íţ öñ, íţ wöŕķš fŕöm ţĥé ñéxţ šţáŕţ, áš ļöñğ áš šéţţíñğš áŕé ŕémémbéŕéď; öŕ šţáŕţ Wáýmáŕķ wíţĥ --íñpüţ-méţĥöď. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Let the input method see what I type</source>
            <translation>[Léţ ţĥé íñpüţ méţĥöď šéé wĥáţ Í ţýpé ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>If you turn this on, Waymark writes these settings to the file %1. Nothing that you search for or read is in it. Whoever finds the file knows that Waymark was used here.</source>
            <extracomment>%1 is the path of a file</extracomment>
            <translation>[Íf ýöü ţüŕñ ţĥíš öñ, Wáýmáŕķ wŕíţéš ţĥéšé šéţţíñğš ţö ţĥé fíļé %1. Ñöţĥíñğ ţĥáţ ýöü šéáŕçĥ föŕ öŕ ŕéáď íš íñ íţ. Wĥöévéŕ fíñďš ţĥé fíļé ķñöwš ţĥáţ Wáýmáŕķ wáš üšéď ĥéŕé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SheetChoicesBox</name>
        <message>
            <source>Layout</source>
            <translation>[Láýöüţ ~~]</translation>
        </message>
        <message>
            <source>Full sheet</source>
            <translation>[Füļļ šĥééţ ~~~]</translation>
        </message>
        <message>
            <source>Large print</source>
            <translation>[Láŕğé pŕíñţ ~~~]</translation>
        </message>
        <message>
            <source>Larger print</source>
            <translation>[Láŕğéŕ pŕíñţ ~~~~]</translation>
        </message>
        <message>
            <source>Cards to cut out</source>
            <translation>[Çáŕďš ţö çüţ öüţ ~~~~~]</translation>
        </message>
        <message>
            <source>Poster with tabs to tear off</source>
            <translation>[Pöšţéŕ wíţĥ ţábš ţö ţéáŕ öff ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What it tells</source>
            <translation>[Wĥáţ íţ ţéļļš ~~~~]</translation>
        </message>
        <message>
            <source>Discreet: numbers and plain names</source>
            <extracomment>Discreet: a sheet that does not tell what it is about</extracomment>
            <translation>[Díšçŕééţ: ñümbéŕš áñď pļáíñ ñáméš ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Áļļ ~]</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>[Pápéŕ ~]</translation>
        </message>
        <message>
            <source>Your own words on it</source>
            <translation>[Ýöüŕ öwñ wöŕďš öñ íţ ~~~~~~]</translation>
        </message>
        <message>
            <source>Whom to ask for, and how</source>
            <translation>[Wĥöm ţö ášķ föŕ, áñď ĥöw ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>[Ñöţéš ~]</translation>
        </message>
        <message>
            <source>Printed on the sheet, and forgotten when you leave or start again.</source>
            <translation>[Pŕíñţéď öñ ţĥé šĥééţ, áñď föŕğöţţéñ wĥéñ ýöü ļéávé öŕ šţáŕţ áğáíñ. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Easy Read</source>
            <extracomment>Words with pictures, for people who find reading hard</extracomment>
            <translation>[Éášý Réáď ~~~]</translation>
        </message>
        <message>
            <source>Cards to fold</source>
            <translation>[Çáŕďš ţö föļď ~~~~]</translation>
        </message>
        <message>
            <source>Two languages side by side</source>
            <translation>[Twö ļáñğüáğéš šíďé bý šíďé ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Language of the sheet</source>
            <translation>[Láñğüáğé öf ţĥé šĥééţ ~~~~~~~]</translation>
        </message>
        <message>
            <source>And beside it</source>
            <translation>[Áñď béšíďé íţ ~~~~]</translation>
        </message>
        <message>
            <source>A code to scan beside each number</source>
            <translation>[Á çöďé ţö šçáñ béšíďé éáçĥ ñümbéŕ ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Scanning it rings or texts the number, and leaves a trace on the phone.</source>
            <translation>[Šçáññíñğ íţ ŕíñğš öŕ ţéxţš ţĥé ñümbéŕ, áñď ļéávéš á ţŕáçé öñ ţĥé pĥöñé. ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>How many sheets</source>
            <translation>[Höw máñý šĥééţš ~~~~~]</translation>
        </message>
        <message>
            <source>One for each</source>
            <extracomment>For the things that were picked: all on one sheet, or a sheet for each of them</extracomment>
            <translation>[Öñé föŕ éáçĥ ~~~~]</translation>
        </message>
        <message>
            <source>One for everything</source>
            <translation>[Öñé föŕ évéŕýţĥíñğ ~~~~~~]</translation>
        </message>
        <message>
            <source>Advice pages</source>
            <translation>[Áďvíçé páğéš ~~~~]</translation>
        </message>
        <message>
            <source>As a summary</source>
            <extracomment>Of advice pages: their whole text, or a summary</extracomment>
            <translation>[Áš á šümmáŕý ~~~~]</translation>
        </message>
        <message>
            <source>In full</source>
            <translation>[Íñ füļļ ~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::Shell</name>
        <message>
            <source>This is not the directory that was installed with Waymark. It comes from %1.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>[Tĥíš íš ñöţ ţĥé ďíŕéçţöŕý ţĥáţ wáš íñšţáļļéď wíţĥ Wáýmáŕķ. Íţ çöméš fŕöm %1. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>No native speaker has checked this translation.</source>
            <translation>[Ñö ñáţívé špéáķéŕ ĥáš çĥéçķéď ţĥíš ţŕáñšļáţíöñ. ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çļöšé ~]</translation>
        </message>
        <message numerus="yes">
            <source>Still here? Press any key. In %n second(s) everything is cleared.</source>
            <extracomment>%n seconds; said when nobody has touched keys or mouse for three minutes</extracomment>
            <translation>
                <numerusform>[Šţíļļ ĥéŕé? Pŕéšš áñý ķéý. Íñ %n šéçöñď(š) évéŕýţĥíñğ íš çļéáŕéď. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Šţíļļ ĥéŕé? Pŕéšš áñý ķéý. Íñ %n šéçöñď(š) évéŕýţĥíñğ íš çļéáŕéď. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Šţíļļ ĥéŕé? Pŕéšš áñý ķéý. Íñ %n šéçöñď(š) évéŕýţĥíñğ íš çļéáŕéď. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Šţíļļ ĥéŕé? Pŕéšš áñý ķéý. Íñ %n šéçöñď(š) évéŕýţĥíñğ íš çļéáŕéď. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Šţíļļ ĥéŕé? Pŕéšš áñý ķéý. Íñ %n šéçöñď(š) évéŕýţĥíñğ íš çļéáŕéď. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
                <numerusform>[Šţíļļ ĥéŕé? Pŕéšš áñý ķéý. Íñ %n šéçöñď(š) évéŕýţĥíñğ íš çļéáŕéď. ~~~~~~~~~~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::StatusLine</name>
        <message>
            <source>More about this</source>
            <translation>[Möŕé áböüţ ţĥíš ~~~~~]</translation>
        </message>
        <message>
            <source>Less about this</source>
            <translation>[Léšš áböüţ ţĥíš ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::TrayButton</name>
        <message>
            <source>Remove from the sheet</source>
            <translation>[Rémövé fŕöm ţĥé šĥééţ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Add to the sheet</source>
            <translation>[Áďď ţö ţĥé šĥééţ ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::TrayPage</name>
        <message>
            <source>Page</source>
            <translation>[Páğé ~]</translation>
        </message>
        <message>
            <source>Your sheet</source>
            <translation>[Ýöüŕ šĥééţ ~~~]</translation>
        </message>
        <message>
            <source>Nothing is on the sheet yet. Open a service or a page and press “Add to the sheet”. Then you can print it here, or save it as a PDF.</source>
            <translation>[Ñöţĥíñğ íš öñ ţĥé šĥééţ ýéţ. Öpéñ á šéŕvíçé öŕ á páğé áñď pŕéšš “Áďď ţö ţĥé šĥééţ”. Tĥéñ ýöü çáñ pŕíñţ íţ ĥéŕé, öŕ šávé íţ áš á PDF. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) of paper</source>
            <translation>
                <numerusform>[%n páğé(š) öf pápéŕ ~~~~~~]</numerusform>
                <numerusform>[%n páğé(š) öf pápéŕ ~~~~~~]</numerusform>
                <numerusform>[%n páğé(š) öf pápéŕ ~~~~~~]</numerusform>
                <numerusform>[%n páğé(š) öf pápéŕ ~~~~~~]</numerusform>
                <numerusform>[%n páğé(š) öf pápéŕ ~~~~~~]</numerusform>
                <numerusform>[%n páğé(š) öf pápéŕ ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the sheet as a PDF</source>
            <translation>[Šávé ţĥé šĥééţ áš á PDF ~~~~~~~]</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>[Pŕíñţ ţĥé šĥééţ ~~~~~]</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>[Pŕíñţ ~]</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>[Šávé áš PDF ~~~]</translation>
        </message>
        <message>
            <source>Take everything off</source>
            <translation>[Táķé évéŕýţĥíñğ öff ~~~~~~]</translation>
        </message>
        <message>
            <source>On it, in this order</source>
            <translation>[Öñ íţ, íñ ţĥíš öŕďéŕ ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::TrayRow</name>
        <message>
            <source>Move %1 up</source>
            <extracomment>%1 is the name of a service or page on the sheet</extracomment>
            <translation>[Mövé %1 üp ~~~]</translation>
        </message>
        <message>
            <source>Move %1 down</source>
            <extracomment>%1 is the name of a service or page on the sheet</extracomment>
            <translation>[Mövé %1 ďöwñ ~~~~]</translation>
        </message>
        <message>
            <source>Take %1 off the sheet</source>
            <extracomment>%1 is the name of a service or page on the sheet</extracomment>
            <translation>[Táķé %1 öff ţĥé šĥééţ ~~~~~~~]</translation>
        </message>
    </context>
</TS>
