<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Words</name>
    <message>
        <source>“freq” has to be WEEKLY: other rows cannot be listed; say them in “hours_text”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“valid_to” is before “valid_from”; mend one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like %2; only JSON of HSDS 3.0 to 3.2 is read for now</source>
        <extracomment>%1 is a path, %2 a format and what it was known by: &quot;HSDS 1.1 (regular_schedules.csv)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::core::Terms</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Sign Language (BSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text relay or textphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::core::Wording</name>
    <message>
        <source>%1, aged %2 to %3</source>
        <extracomment>%1 is who a service is for (&quot;Anyone&quot;, &quot;Women&quot;); %2 and %3 are ages in years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, aged %2 or over</source>
        <extracomment>%1 is who a service is for (&quot;Anyone&quot;, &quot;Women&quot;); %2 is an age in years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, aged %2 or under</source>
        <extracomment>%1 is who a service is for (&quot;Anyone&quot;, &quot;Women&quot;); %2 is an age in years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People worried about their own behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between audiences</comment>
        <extracomment>Joins who a service is for: &quot;Women; Friends, family and people who saw something&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>three places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more countries</source>
        <comment>a place and how many others</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>area and audience</comment>
        <extracomment>%1 is the area that a local service serves, %2 who it is for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>audience and place</comment>
        <extracomment>%1 is who a service is for, %2 where: &quot;Anyone · England and Wales&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not free: your usual text price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not free: your usual call price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a text not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a call not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows on the phone bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source says that it does not show on the phone bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May show on the phone bill. We do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as open day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as open until %1</source>
        <extracomment>%1 is a time such as 17:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as closed; opens %1 %2</source>
        <extracomment>%1 is a weekday, %2 a time such as 09:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (date not known)</source>
        <extracomment>%1 is &quot;Listed as open until 17:00&quot; or the like</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>open state and year</comment>
        <extracomment>%1 is &quot;Listed as open until 17:00&quot; or the like, %2 the year of the newest source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have this from one usable source. Check it if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not sure of this entry: sources are old, few or disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had this number before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches “%1”: %2</source>
        <extracomment>%1 is what the person typed, %2 the topic that it means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May help instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the UK: %1.</source>
        <extracomment>The emergency line while no country is chosen; &quot;Somewhere else?&quot; stands beside it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: emergency number not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK. In danger now? Ring %1. Cannot speak? On a mobile, ring %1, listen, and press %2 when you are asked.</source>
        <extracomment>%1 is 999, %2 is 55. The press is on a mobile phone&apos;s keypad.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. In danger now? Ring %2.</source>
        <extracomment>%1 is a country, %2 its emergency number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an old number of %2. The number to ring now is %3.</source>
        <extracomment>%1 is an old number, %2 the helpline&apos;s name, %3 the number to ring now</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::core::wording</name>
    <message>
        <source>Ways to get in touch for disabled people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an assault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking up about attitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you see something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child taken abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse of a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual abuse in childhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being pressed to change who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual pictures sent to you unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse by a partner or family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control over money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female genital mutilation (FGM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flashing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hate crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse in the name of honour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing of intimate images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LGBT+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LGBT+ support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical care after an assault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coping, or thinking of ending your life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, or thinking of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse of older people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried about your own behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harassment in public places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rape and sexual assault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual harassment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condom taken off without agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being watched through a phone or computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trafficking and modern slavery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University and college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upskirting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and minoritised people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British nationals abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends, family and people who saw something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaf people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigenous people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People worried about their own behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::Fields</name>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number without quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has to be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written twice in one object; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be %2</source>
        <extracomment>%1 is the name of a property, %2 &quot;a text in quotation marks&quot; or the like</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins or ends with blanks; remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing; add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every entry of “%1” has to be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a whole number, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date: %2; write it as YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date: %2; write it as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no web address: %2; write it whole, with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no e-mail address: %2; mend or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; use one of: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::ForeignPhones</name>
    <message>
        <source>Extension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known as a number of %2; it is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::Ids</name>
    <message>
        <source>“id” is missing; paste &quot;id&quot;: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“id” is no UUID: %1; paste &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“id” is also that of line %1; paste &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::Json</name>
    <message>
        <source>values are nested more than %1 deep; this cannot be a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: %1 Look at this line and the one before it</source>
        <extracomment>%1 is a reason in English, from the JSON library: &quot;Missing a comma or } after an object member.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands after the end of the JSON value; remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::Numbers</name>
    <message>
        <source>“e164” is “%1”; write + and digits only, or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“e164” %1 is not the printed number %2; mend the one that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“dial” is “%1”; write only what is pressed: digits, + * #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“dial” %1 is not the printed number %2; mend the one that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has to be a list of {number, region, reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known as a number of %2; mend it, or add it to directory/number-exceptions.json with the reason</source>
        <extracomment>%1 is a phone number, %2 a list of country codes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exception for %1 is not needed; remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::OwnServices</name>
    <message>
        <source>“maximum_age” is below “minimum_age”; mend one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“hours_status” stands beside rows of hours; keep one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no place: %2; write an ISO code as in GB, GB-ENG, IE, FR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “waymark” object is missing; add it as resources/README.md says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source is named; add where the facts were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among %2 in directory/topics.json; mend it or add it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id or name of “%1” differ from directory/topics.json; write %2 and “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here twice; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no topic is named; add at least one to “attributes”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“instead” names the service itself; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“instead” names %1, which is no service here; mend or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“instead” names %1, which is kept out of the pack; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“identifier” is %1; use small letters, digits and single hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“identifier” is %1; it has to be the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“discreet_name” is missing; write one that is true but general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“discreet_name” is the name itself; write one that is true but general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“discreet_name” is also that of %1:%2; make them different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::Phones</name>
    <message>
        <source>%1 is a previous number; say in “replaced_by” which number to ring now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has “replaced_by” but its status is not previous; mend one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“replaced_by” %1 is no current number of this service; write it as it is printed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language needs its “code” of two or three letters (ISO 639)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands here twice; keep one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::Problems</name>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more like this: %1</source>
        <extracomment>%1 is the text of a problem that was already shown for another line</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::interchange::Schedules</name>
    <message>
        <source>“%1” is %2; write the time as HH:MM, 00:00 to 24:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“byday” holds %1; write each of MO,TU,WE,TH,FR,SA,SU once, with commas only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time zone; write one as in Europe/London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this row opens and closes at the same moment; write 00:00 and 24:00 for a whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this row overlaps another of the same channel; join them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::Shelter</name>
    <message>
        <source>“%1” stands in an entry about a place where people shelter; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like an address, in an entry about a place where people shelter; remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::Sources</name>
    <message>
        <source>%1 holds nothing to read: neither our own layout nor .json or .ndjson files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist; check the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::interchange::TextFile</name>
    <message>
        <source>cannot be read; check that it exists and may be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::output::FileSaver</name>
    <message>
        <source>The disk does not answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::output::Printing</name>
    <message>
        <source>There is no print server running on this computer. Save as PDF instead, or ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print server does not answer. Try again later, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print server did not tell which printers it has. Save as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages. Choose another printer, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::output::WholeFile</name>
    <message>
        <source>There is no folder “%1”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can only be read. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left in “%1”. Nothing was saved. Choose another folder, or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved in “%1”. Nothing was saved. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the file another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be read. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::safety::Landlock</name>
    <message>
        <source>No file written but what you save (Landlock)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of the kernel&apos;s Landlock feature</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::safety::Measure</name>
    <message>
        <source>on</source>
        <comment>a protective measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>a protective measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available here</source>
        <comment>a protective measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a protective measure, %2 is &quot;on&quot;, &quot;off&quot; or &quot;not available here&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a protective measure, %2 is &quot;on&quot;, &quot;off&quot; or &quot;not available here&quot;, %3 says more</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::safety::Seccomp</name>
    <message>
        <source>Local sockets only, no other program started (seccomp)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::safety::Startup</name>
    <message>
        <source>left out of this build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder made for a missing XDG_RUNTIME_DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing printed into the desktop&apos;s journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No core dumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable by the user&apos;s other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme plugin, no session manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bus but the desktop&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font cache written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Waymark&apos;s own choice of plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No settings or dialog history written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing seen by no input method, unless you ask for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc and Shift seen even while the window is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an X server, or XWayland</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::sheets::AdviceRows</name>
    <message>
        <source>Numbers for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has not been translated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Furniture</name>
    <message>
        <source>The date of these facts is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts as of %1. They are over a year old: numbers may have changed.</source>
        <extracomment>%1 is a date: &quot;22 November 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native speaker has checked the words on this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page&apos;s number, %2 how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers come from published pages. Nobody has checked them by ringing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Hours</name>
    <message>
        <source>, </source>
        <comment>between opening hours</comment>
        <extracomment>Joins opening hours of one day: &quot;09:00 to 12:00, 13:00 to 17:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and night, every day</source>
        <extracomment>%1 is opening hours, the same on all days: &quot;09:00 to 17:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hours of one day</comment>
        <extracomment>%1 is a weekday, %2 its opening hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>hours of some days</comment>
        <extracomment>%1 and %2 are weekdays, %3 opening hours: &quot;Monday to Friday: 09:00 to 17:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as closed on %1</source>
        <extracomment>%1 and %2 are dates, the same for one day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as closed from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <extracomment>%1 and %2 are dates, the same for one day; %3 is opening hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hours of one way of contact</comment>
        <extracomment>%1 is a way of contact (&quot;Call&quot;), %2 its hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::sheets::ServiceRows</name>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use British Sign Language (BSL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: %1</source>
        <extracomment>%1 is the area that a local service serves</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text the word %1 to this number.</source>
        <extracomment>%1 is a word to send in a text message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number to ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <extracomment>%1 is a city, as in &quot;Paris&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website and online chat: %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online chat: %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in %1.</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages that this comes from show no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a page of %1.</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a web or e-mail address</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::Hours</name>
    <message>
        <source>Closed</source>
        <extracomment>Between two spans of one day&apos;s opening hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day whose hours differ from the usual week: %1 is a weekday, %2 a date such as &quot;25 December&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are times in %1. There it is %2 %3.</source>
        <extracomment>%1 is a city that names a time zone, %2 a weekday, %3 a time such as 23:30</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::HoursCard</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source that we read gives the hours. That does not mean that it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day: %1</source>
        <extracomment>%1 are the hours of every day: &quot;09:00 to 17:00&quot;, &quot;Day and night&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>%1 are today&apos;s hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::LeaveButton</name>
    <message>
        <source>Leave now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Waymark now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes at once without asking. Esc or Shift three times does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or Esc three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more press(es) to leave</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::Parts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>source</comment>
        <extracomment>A source: %1 is what was read there, %2 the date that its page shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::PhoneBlock</name>
    <message>
        <source>Copied. Paste it before you leave; it goes when Waymark closes. Other programs may keep a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <extracomment>%1 is a word to send in a text message, %2 the number to send it to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone keeps the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone keeps a list of calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <extracomment>%1 is a phone number, digit by digit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::RelatedService</name>
    <message>
        <source>Text: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out by a screen reader: %1 is a service&apos;s name, %2 its number, digit by digit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::ServicePage</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Read out by a screen reader: %1 is a number, digit by digit, %2 when it is listed as open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not in the directory that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, or search for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number to ring or text. See the other ways below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can get in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is not for, and where they can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Sign Language (BSL) can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Sign Language (BSL): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages and sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark opens no web pages. What you open in a browser may stay in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked with the service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked this entry by ringing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest date that a source shows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::ServiceWords</name>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language</comment>
        <extracomment>A language in English and in its own name: &quot;Welsh (Cymraeg)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is in %1.</source>
        <extracomment>%1 is a language; said where a text has not been translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
