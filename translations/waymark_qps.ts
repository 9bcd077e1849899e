<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
    <context>
        <name>Words</name>
        <message>
            <source>“freq” has to be WEEKLY: other rows cannot be listed; say them in “hours_text”</source>
            <translation>[“fŕéq” ĥáš ţö bé WÉÉKLÝ: öţĥéŕ ŕöwš çáññöţ bé ļíšţéď; šáý ţĥém íñ “ĥöüŕš_ţéxţ” ~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“valid_to” is before “valid_from”; mend one of them</source>
            <translation>[“váļíď_ţö” íš béföŕé “váļíď_fŕöm”; méñď öñé öf ţĥém ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 looks like %2; only JSON of HSDS 3.0 to 3.2 is read for now</source>
            <extracomment>%1 is a path, %2 a format and what it was known by: "HSDS 1.1 (regular_schedules.csv)"</extracomment>
            <translation>[%1 ļööķš ļíķé %2; öñļý JŠÖÑ öf HŠDŠ 3.0 ţö 3.2 íš ŕéáď föŕ ñöw ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::core::Terms</name>
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
            <extracomment>%1 is an old number, %2 the helpline's name, %3 the number to ring now</extracomment>
            <translation>[%1 íš áñ öļď ñümbéŕ öf %2. Tĥé ñümbéŕ ţö ŕíñğ ñöw íš %3. ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::core::wording</name>
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
    </context>
    <context>
        <name>waymark::interchange::Fields</name>
        <message>
            <source>true or false</source>
            <translation>[ţŕüé öŕ fáļšé ~~~~]</translation>
        </message>
        <message>
            <source>a number without quotation marks</source>
            <translation>[á ñümbéŕ wíţĥöüţ qüöţáţíöñ máŕķš ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a text in quotation marks</source>
            <translation>[á ţéxţ íñ qüöţáţíöñ máŕķš ~~~~~~~~]</translation>
        </message>
        <message>
            <source>a list in [ ]</source>
            <translation>[á ļíšţ íñ [ ] ~~~~]</translation>
        </message>
        <message>
            <source>an object in { }</source>
            <translation>[áñ öbjéçţ íñ { } ~~~~~]</translation>
        </message>
        <message>
            <source>null</source>
            <translation>[ñüļļ ~]</translation>
        </message>
        <message>
            <source>this has to be %1</source>
            <translation>[ţĥíš ĥáš ţö bé %1 ~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is written twice in one object; keep one</source>
            <translation>[“%1” íš wŕíţţéñ ţwíçé íñ öñé öbjéçţ; ķéép öñé ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” has to be %2</source>
            <extracomment>%1 is the name of a property, %2 "a text in quotation marks" or the like</extracomment>
            <translation>[“%1” ĥáš ţö bé %2 ~~~~~]</translation>
        </message>
        <message>
            <source>“%1” begins or ends with blanks; remove them</source>
            <translation>[“%1” béğíñš öŕ éñďš wíţĥ bļáñķš; ŕémövé ţĥém ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is missing; add it</source>
            <translation>[“%1” íš míššíñğ; áďď íţ ~~~~~~~]</translation>
        </message>
        <message>
            <source>every entry of “%1” has to be a text</source>
            <translation>[évéŕý éñţŕý öf “%1” ĥáš ţö bé á ţéxţ ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” has to be a whole number, 0 or more</source>
            <translation>[“%1” ĥáš ţö bé á wĥöļé ñümbéŕ, 0 öŕ möŕé ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no date: %2; write it as YYYY-MM-DD</source>
            <translation>[“%1” íš ñö ďáţé: %2; wŕíţé íţ áš ÝÝÝÝ-MM-DD ~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no date: %2; write it as YYYY, YYYY-MM or YYYY-MM-DD</source>
            <translation>[“%1” íš ñö ďáţé: %2; wŕíţé íţ áš ÝÝÝÝ, ÝÝÝÝ-MM öŕ ÝÝÝÝ-MM-DD ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no web address: %2; write it whole, with https:// or http://</source>
            <translation>[“%1” íš ñö wéb áďďŕéšš: %2; wŕíţé íţ wĥöļé, wíţĥ ĥţţpš:// öŕ ĥţţp:// ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no e-mail address: %2; mend or remove it</source>
            <translation>[“%1” íš ñö é-máíļ áďďŕéšš: %2; méñď öŕ ŕémövé íţ ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” cannot be “%2”; use one of: %3</source>
            <translation>[“%1” çáññöţ bé “%2”; üšé öñé öf: %3 ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is not known here; known are: %2</source>
            <translation>[“%1” íš ñöţ ķñöwñ ĥéŕé; ķñöwñ áŕé: %2 ~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::ForeignPhones</name>
        <message>
            <source>Extension %1</source>
            <translation>[Éxţéñšíöñ %1 ~~~~]</translation>
        </message>
        <message>
            <source>%1 is not known as a number of %2; it is kept as it is</source>
            <translation>[%1 íš ñöţ ķñöwñ áš á ñümbéŕ öf %2; íţ íš ķépţ áš íţ íš ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::Ids</name>
        <message>
            <source>“id” is missing; paste "id": "%1"</source>
            <translation>[“íď” íš míššíñğ; pášţé "íď": "%1" ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“id” is no UUID: %1; paste "%2"</source>
            <translation>[“íď” íš ñö ÜÜÍD: %1; pášţé "%2" ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“id” is also that of line %1; paste "%2"</source>
            <translation>[“íď” íš áļšö ţĥáţ öf ļíñé %1; pášţé "%2" ~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::Json</name>
        <message>
            <source>values are nested more than %1 deep; this cannot be a directory</source>
            <translation>[váļüéš áŕé ñéšţéď möŕé ţĥáñ %1 ďéép; ţĥíš çáññöţ bé á ďíŕéçţöŕý ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>not valid JSON: %1 Look at this line and the one before it</source>
            <extracomment>%1 is a reason in English, from the JSON library: "Missing a comma or } after an object member."</extracomment>
            <translation>[ñöţ váļíď JŠÖÑ: %1 Lööķ áţ ţĥíš ļíñé áñď ţĥé öñé béföŕé íţ ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>something stands after the end of the JSON value; remove it</source>
            <translation>[šöméţĥíñğ šţáñďš áfţéŕ ţĥé éñď öf ţĥé JŠÖÑ váļüé; ŕémövé íţ ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::Numbers</name>
        <message>
            <source>“e164” is “%1”; write + and digits only, or leave it out</source>
            <translation>[“é164” íš “%1”; wŕíţé + áñď ďíğíţš öñļý, öŕ ļéávé íţ öüţ ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“e164” %1 is not the printed number %2; mend the one that is wrong</source>
            <translation>[“é164” %1 íš ñöţ ţĥé pŕíñţéď ñümbéŕ %2; méñď ţĥé öñé ţĥáţ íš wŕöñğ ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“dial” is “%1”; write only what is pressed: digits, + * #</source>
            <translation>[“ďíáļ” íš “%1”; wŕíţé öñļý wĥáţ íš pŕéššéď: ďíğíţš, + * # ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“dial” %1 is not the printed number %2; mend the one that is wrong</source>
            <translation>[“ďíáļ” %1 íš ñöţ ţĥé pŕíñţéď ñümbéŕ %2; méñď ţĥé öñé ţĥáţ íš wŕöñğ ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this has to be a list of {number, region, reason}</source>
            <translation>[ţĥíš ĥáš ţö bé á ļíšţ öf {ñümbéŕ, ŕéğíöñ, ŕéášöñ} ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is not known as a number of %2; mend it, or add it to directory/number-exceptions.json with the reason</source>
            <extracomment>%1 is a phone number, %2 a list of country codes</extracomment>
            <translation>[%1 íš ñöţ ķñöwñ áš á ñümbéŕ öf %2; méñď íţ, öŕ áďď íţ ţö ďíŕéçţöŕý/ñümbéŕ-éxçépţíöñš.jšöñ wíţĥ ţĥé ŕéášöñ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the exception for %1 is not needed; remove it</source>
            <translation>[ţĥé éxçépţíöñ föŕ %1 íš ñöţ ñééďéď; ŕémövé íţ ~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::OwnServices</name>
        <message>
            <source>“maximum_age” is below “minimum_age”; mend one of them</source>
            <translation>[“máxímüm_áğé” íš béļöw “míñímüm_áğé”; méñď öñé öf ţĥém ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“hours_status” stands beside rows of hours; keep one of the two</source>
            <translation>[“ĥöüŕš_šţáţüš” šţáñďš béšíďé ŕöwš öf ĥöüŕš; ķéép öñé öf ţĥé ţwö ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no place: %2; write an ISO code as in GB, GB-ENG, IE, FR</source>
            <translation>[“%1” íš ñö pļáçé: %2; wŕíţé áñ ÍŠÖ çöďé áš íñ GB, GB-ÉÑG, ÍÉ, FR ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the “waymark” object is missing; add it as resources/README.md says</source>
            <translation>[ţĥé “wáýmáŕķ” öbjéçţ íš míššíñğ; áďď íţ áš ŕéšöüŕçéš/RÉÁDMÉ.mď šáýš ~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no source is named; add where the facts were read</source>
            <translation>[ñö šöüŕçé íš ñáméď; áďď wĥéŕé ţĥé fáçţš wéŕé ŕéáď ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is not among %2 in directory/topics.json; mend it or add it there</source>
            <translation>[“%1” íš ñöţ ámöñğ %2 íñ ďíŕéçţöŕý/ţöpíçš.jšöñ; méñď íţ öŕ áďď íţ ţĥéŕé ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>id or name of “%1” differ from directory/topics.json; write %2 and “%3”</source>
            <translation>[íď öŕ ñámé öf “%1” ďífféŕ fŕöm ďíŕéçţöŕý/ţöpíçš.jšöñ; wŕíţé %2 áñď “%3” ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” stands here twice; keep one</source>
            <translation>[“%1” šţáñďš ĥéŕé ţwíçé; ķéép öñé ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no topic is named; add at least one to “attributes”</source>
            <translation>[ñö ţöpíç íš ñáméď; áďď áţ ļéášţ öñé ţö “áţţŕíbüţéš” ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“instead” names the service itself; remove it</source>
            <translation>[“íñšţéáď” ñáméš ţĥé šéŕvíçé íţšéļf; ŕémövé íţ ~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“instead” names %1, which is no service here; mend or remove it</source>
            <translation>[“íñšţéáď” ñáméš %1, wĥíçĥ íš ñö šéŕvíçé ĥéŕé; méñď öŕ ŕémövé íţ ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“instead” names %1, which is kept out of the pack; it is left out</source>
            <translation>[“íñšţéáď” ñáméš %1, wĥíçĥ íš ķépţ öüţ öf ţĥé páçķ; íţ íš ļéfţ öüţ ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“identifier” is %1; use small letters, digits and single hyphens</source>
            <translation>[“íďéñţífíéŕ” íš %1; üšé šmáļļ ļéţţéŕš, ďíğíţš áñď šíñğļé ĥýpĥéñš ~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“identifier” is %1; it has to be the name of the file</source>
            <translation>[“íďéñţífíéŕ” íš %1; íţ ĥáš ţö bé ţĥé ñámé öf ţĥé fíļé ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“discreet_name” is missing; write one that is true but general</source>
            <translation>[“ďíšçŕééţ_ñámé” íš míššíñğ; wŕíţé öñé ţĥáţ íš ţŕüé büţ ğéñéŕáļ ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“discreet_name” is the name itself; write one that is true but general</source>
            <translation>[“ďíšçŕééţ_ñámé” íš ţĥé ñámé íţšéļf; wŕíţé öñé ţĥáţ íš ţŕüé büţ ğéñéŕáļ ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“discreet_name” is also that of %1:%2; make them different</source>
            <translation>[“ďíšçŕééţ_ñámé” íš áļšö ţĥáţ öf %1:%2; máķé ţĥém ďífféŕéñţ ~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::Phones</name>
        <message>
            <source>%1 is a previous number; say in “replaced_by” which number to ring now</source>
            <translation>[%1 íš á pŕévíöüš ñümbéŕ; šáý íñ “ŕépļáçéď_bý” wĥíçĥ ñümbéŕ ţö ŕíñğ ñöw ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 has “replaced_by” but its status is not previous; mend one of them</source>
            <translation>[%1 ĥáš “ŕépļáçéď_bý” büţ íţš šţáţüš íš ñöţ pŕévíöüš; méñď öñé öf ţĥém ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“replaced_by” %1 is no current number of this service; write it as it is printed there</source>
            <translation>[“ŕépļáçéď_bý” %1 íš ñö çüŕŕéñţ ñümbéŕ öf ţĥíš šéŕvíçé; wŕíţé íţ áš íţ íš pŕíñţéď ţĥéŕé ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a language needs its “code” of two or three letters (ISO 639)</source>
            <translation>[á ļáñğüáğé ñééďš íţš “çöďé” öf ţwö öŕ ţĥŕéé ļéţţéŕš (ÍŠÖ 639) ~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 stands here twice; keep one</source>
            <translation>[%1 šţáñďš ĥéŕé ţwíçé; ķéép öñé ~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::Problems</name>
        <message>
            <source>note: %1</source>
            <translation>[ñöţé: %1 ~~]</translation>
        </message>
        <message>
            <source>warning: %1</source>
            <translation>[wáŕñíñğ: %1 ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>and %n more like this: %1</source>
            <extracomment>%1 is the text of a problem that was already shown for another line</extracomment>
            <translation>
                <numerusform>[áñď %n möŕé ļíķé ţĥíš: %1 ~~~~~~~~]</numerusform>
                <numerusform>[áñď %n möŕé ļíķé ţĥíš: %1 ~~~~~~~~]</numerusform>
                <numerusform>[áñď %n möŕé ļíķé ţĥíš: %1 ~~~~~~~~]</numerusform>
                <numerusform>[áñď %n möŕé ļíķé ţĥíš: %1 ~~~~~~~~]</numerusform>
                <numerusform>[áñď %n möŕé ļíķé ţĥíš: %1 ~~~~~~~~]</numerusform>
                <numerusform>[áñď %n möŕé ļíķé ţĥíš: %1 ~~~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::Schedules</name>
        <message>
            <source>“%1” is %2; write the time as HH:MM, 00:00 to 24:00</source>
            <translation>[“%1” íš %2; wŕíţé ţĥé ţímé áš HH:MM, 00:00 ţö 24:00 ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“byday” holds %1; write each of MO,TU,WE,TH,FR,SA,SU once, with commas only</source>
            <translation>[“býďáý” ĥöļďš %1; wŕíţé éáçĥ öf MÖ,TÜ,WÉ,TH,FR,ŠÁ,ŠÜ öñçé, wíţĥ çömmáš öñļý ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” is no time zone; write one as in Europe/London</source>
            <translation>[“%1” íš ñö ţímé zöñé; wŕíţé öñé áš íñ Éüŕöpé/Löñďöñ ~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this row opens and closes at the same moment; write 00:00 and 24:00 for a whole day</source>
            <translation>[ţĥíš ŕöw öpéñš áñď çļöšéš áţ ţĥé šámé möméñţ; wŕíţé 00:00 áñď 24:00 föŕ á wĥöļé ďáý ~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>this row overlaps another of the same channel; join them</source>
            <translation>[ţĥíš ŕöw övéŕļápš áñöţĥéŕ öf ţĥé šámé çĥáññéļ; jöíñ ţĥém ~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::Shelter</name>
        <message>
            <source>“%1” stands in an entry about a place where people shelter; remove it</source>
            <translation>[“%1” šţáñďš íñ áñ éñţŕý áböüţ á pļáçé wĥéŕé péöpļé šĥéļţéŕ; ŕémövé íţ ~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” looks like an address, in an entry about a place where people shelter; remove it</source>
            <translation>[“%1” ļööķš ļíķé áñ áďďŕéšš, íñ áñ éñţŕý áböüţ á pļáçé wĥéŕé péöpļé šĥéļţéŕ; ŕémövé íţ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::Sources</name>
        <message>
            <source>%1 holds nothing to read: neither our own layout nor .json or .ndjson files</source>
            <translation>[%1 ĥöļďš ñöţĥíñğ ţö ŕéáď: ñéíţĥéŕ öüŕ öwñ ļáýöüţ ñöŕ .jšöñ öŕ .ñďjšöñ fíļéš ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 does not exist; check the path</source>
            <translation>[%1 ďöéš ñöţ éxíšţ; çĥéçķ ţĥé páţĥ ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>[á ţábļé ~~]</translation>
        </message>
    </context>
    <context>
        <name>waymark::interchange::TextFile</name>
        <message>
            <source>cannot be read; check that it exists and may be read</source>
            <translation>[çáññöţ bé ŕéáď; çĥéçķ ţĥáţ íţ éxíšţš áñď máý bé ŕéáď ~~~~~~~~~~~~~~~~~]</translation>
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
            <source>The file name is too long. Choose a shorter one.</source>
            <translation>[Tĥé fíļé ñámé íš ţöö ļöñğ. Çĥööšé á šĥöŕţéŕ öñé. ~~~~~~~~~~~~~~~~]</translation>
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
            <source>needs an X server, or XWayland</source>
            <translation>[ñééďš áñ X šéŕvéŕ, öŕ XWáýļáñď ~~~~~~~~~~]</translation>
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
        <name>waymark::sheets::Furniture</name>
        <message>
            <source>The date of these facts is not known.</source>
            <translation>[Tĥé ďáţé öf ţĥéšé fáçţš íš ñöţ ķñöwñ. ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Facts as of %1. They are over a year old: numbers may have changed.</source>
            <extracomment>%1 is a date: "22 November 2026"</extracomment>
            <translation>[Fáçţš áš öf %1. Tĥéý áŕé övéŕ á ýéáŕ öļď: ñümbéŕš máý ĥávé çĥáñğéď. ~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>These numbers come from published pages. Nobody has checked them by ringing.</source>
            <translation>[Tĥéšé ñümbéŕš çömé fŕöm pübļíšĥéď páğéš. Ñöböďý ĥáš çĥéçķéď ţĥém bý ŕíñğíñğ. ~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
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
            <source>Every day: %1</source>
            <translation>[Évéŕý ďáý: %1 ~~~~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>hours of one day</comment>
            <extracomment>%1 is a weekday, %2 its opening hours</extracomment>
            <translation>[%1: %2 ~~]</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <comment>hours of some days</comment>
            <extracomment>%1 and %2 are weekdays, %3 opening hours: "Monday to Friday: 09:00 to 17:00"</extracomment>
            <translation>[%1 ţö %2: %3 ~~~~]</translation>
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
            <source>On %1: %2</source>
            <extracomment>%1 and %2 are dates, the same for one day; %3 is opening hours</extracomment>
            <translation>[Öñ %1: %2 ~~~]</translation>
        </message>
        <message>
            <source>From %1 to %2: %3</source>
            <translation>[Fŕöm %1 ţö %2: %3 ~~~~~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>hours of one way of contact</comment>
            <extracomment>%1 is a way of contact ("Call"), %2 its hours</extracomment>
            <translation>[%1: %2 ~~]</translation>
        </message>
        <message>
            <source>Hours not known</source>
            <translation>[Höüŕš ñöţ ķñöwñ ~~~~~]</translation>
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
            <source>You can use British Sign Language (BSL).</source>
            <translation>[Ýöü çáñ üšé Bŕíţíšĥ Šíğñ Láñğüáğé (BŠL). ~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Area: %1</source>
            <extracomment>%1 is the area that a local service serves</extracomment>
            <translation>[Áŕéá: %1 ~~]</translation>
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
            <source>There is no number to ring.</source>
            <translation>[Tĥéŕé íš ñö ñümbéŕ ţö ŕíñğ. ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Times are those of %1.</source>
            <extracomment>%1 is a city, as in "Paris"</extracomment>
            <translation>[Tíméš áŕé ţĥöšé öf %1. ~~~~~~~]</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <extracomment>%1 is a list of languages</extracomment>
            <translation>[Láñğüáğéš: %1 ~~~~]</translation>
        </message>
        <message>
            <source>Website and online chat: %1</source>
            <extracomment>%1 is a web address</extracomment>
            <translation>[Wébšíţé áñď öñļíñé çĥáţ: %1 ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Website: %1</source>
            <translation>[Wébšíţé: %1 ~~~]</translation>
        </message>
        <message>
            <source>Online chat: %1</source>
            <extracomment>%1 is a web address</extracomment>
            <translation>[Öñļíñé çĥáţ: %1 ~~~~~]</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <extracomment>%1 is an e-mail address</extracomment>
            <translation>[É-máíļ: %1 ~~~]</translation>
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
            <source>%n more press(es) to leave</source>
            <translation>
                <numerusform>[%n möŕé pŕéšš(éš) ţö ļéávé ~~~~~~~~]</numerusform>
                <numerusform>[%n möŕé pŕéšš(éš) ţö ļéávé ~~~~~~~~]</numerusform>
                <numerusform>[%n möŕé pŕéšš(éš) ţö ļéávé ~~~~~~~~]</numerusform>
                <numerusform>[%n möŕé pŕéšš(éš) ţö ļéávé ~~~~~~~~]</numerusform>
                <numerusform>[%n möŕé pŕéšš(éš) ţö ļéávé ~~~~~~~~]</numerusform>
                <numerusform>[%n möŕé pŕéšš(éš) ţö ļéávé ~~~~~~~~]</numerusform>
            </translation>
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
            <source>Remove from the sheet</source>
            <translation>[Rémövé fŕöm ţĥé šĥééţ ~~~~~~~]</translation>
        </message>
        <message>
            <source>Add to the sheet</source>
            <translation>[Áďď ţö ţĥé šĥééţ ~~~~~]</translation>
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
</TS>
