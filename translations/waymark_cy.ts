<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>Words</name>
    <message>
        <source>The pack %1 could not be written. Check that the folder can be written to and that there is room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::Options</name>
    <message>
        <source>An offline directory: look things up, read, print. With no option, opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which protective measures are on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this pack instead of the installed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sheet as PDF, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the sheet, by id, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice pages on the sheet, by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4 (unless said otherwise) or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the reader: ENG, WLS, SCT, NIR, UK, IE, FR …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language, as two letters: en, cy, ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the desktop&apos;s input method see what is typed (Chinese, Japanese, Korean and others need it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option; waymark --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sheet needs --services with at least one id, for example --services rcew-247,victim-support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with --sheet FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no paper size that Waymark knows; say a4 or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no place code; say ENG, WLS, SCT, NIR, UK or a country&apos;s two letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1; waymark --help lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::SheetCommand</name>
    <message>
        <source>The pack has no service “%1”; waymark-pack search FILE WORDS lists ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no page “%1”; their ids are advice-1, advice-2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation for “%1”; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::Window</name>
    <message>
        <source>Waymark cannot reach a display to open its window. To make a sheet without one:
  app/run --sheet sheet.pdf --services rcew-247,victim-support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” to open as a pack.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::core::Terms</name>
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
        <source>In danger now? %1</source>
        <extracomment>%1 is &quot;In the UK: 999.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of these facts is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts as of %1, over a year ago: some may have changed.</source>
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
        <source>%1 These numbers come from published pages. Nobody has checked them by ringing.</source>
        <extracomment>%1 is the sentence with the date of the facts</extracomment>
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
        <source>Every day, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hours of one day</comment>
        <extracomment>%1 is a weekday, %2 its opening hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>hours of some days</comment>
        <extracomment>%1 and %2 are weekdays, %3 opening hours: &quot;Monday to Friday, 09:00 to 17:00&quot;</extracomment>
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
        <source>On %1, %2</source>
        <extracomment>%1 and %2 are dates, the same for one day; %3 is opening hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between hours of days</comment>
        <extracomment>Joins hours: &quot;Monday to Friday, 09:00 to 17:00; Saturday, 10:00 to 12:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>hours</comment>
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
        <source>There is no number to ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area:</source>
        <extracomment>Stands before the area that a local service serves</extracomment>
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
        <source>Hours:</source>
        <extracomment>%1 is a way of contact: &quot;Hours (Online chat):&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <extracomment>%1 is a city, as in &quot;Paris&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use British Sign Language (BSL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website and online chat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online chat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail:</source>
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
    <name>waymark::store::PackFile</name>
    <message>
        <source>The pack %1 is damaged. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty. Copy or download the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a Waymark pack. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is a database, but not a Waymark pack. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 was made for a newer Waymark. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 was made for an older Waymark. Build it again to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 is cut short. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name the pack in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::store::PackWriter</name>
    <message>
        <source>%1 is a folder. Name the file that the pack is to be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::About</name>
    <message>
        <source>How to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open something ordinary first; it is what will be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Leave now”, at the top of every screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or press Esc three times, or Shift three times, quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or close the window. All of these close Waymark at once and ask nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the window is minimised Waymark does not listen to keys. Leave instead of minimising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Waymark promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never goes on the internet, and opens no web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes down nothing that you search for or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes a file only when you save a PDF, or turn on “Remember these on this computer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy is cleared when Waymark closes, if it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window, its icon and its name in lists say nothing of what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Waymark cannot hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program can hide everything. If somebody checks this computer, one that they never use is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That Waymark is on this computer: its icon and its files can be seen, and the day it was put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it was started, and when: the desktop and the system may keep lists of used programs. They do not hold what you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks over your shoulder, a camera, a program that records the screen or the keys, and anybody who helps from afar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you save: they stay until you delete them. The file manager may keep a small picture of them, and a backup or a shared folder may keep a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you print: the paper, the printer’s memory, and the print server’s list of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy: programs that keep everything that is copied may have it still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer’s memory: a computer that sleeps may write parts of it to its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a phone: the list of calls, the messages, and the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small light or name in the taskbar, for a moment after leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program: MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages to read: Creative Commons Attribution 4.0 (CC BY 4.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts from sources that ask for it: Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt 6: GNU Lesser General Public License, version 3. You may replace it with your own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite: public domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLiteCpp: MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICU: Unicode licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snowball stemmers (libstemmer): BSD licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUPS library: Apache License 2.0, with an exception for the GPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libseccomp: GNU Lesser General Public License, version 2.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XCB libraries: MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto fonts: SIL Open Font License 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::AboutPage</name>
    <message>
        <source>About Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the libraries that Waymark is built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its facts are of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are over 12 months old. Look for a newer edition, and check a number if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %n service(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n page(s) to read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every number comes from published pages; nobody has checked them by ringing. Each service and page lists its own sources, with their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::AdviceListPage</name>
    <message>
        <source>Pages to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory that is open has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::AdviceView</name>
    <message>
        <source>This page is not in the directory that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, or search for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts on this page are of %1.</source>
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
</context>
<context>
    <name>waymark::ui::BrokenPackPage</name>
    <message>
        <source>Install Waymark again, or get the directory file anew from whoever gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and can be read, then open Waymark again. If that does not help, install Waymark again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a country and its emergency numbers</comment>
        <extracomment>%1 is a country, %2 its emergency numbers, the first the best</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for: %1</source>
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
    <name>waymark::ui::EmergencyLine</name>
    <message>
        <source>Cannot speak or hear</source>
        <extracomment>A button beside the emergency line, to the page for those who cannot speak or hear</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else?</source>
        <extracomment>A button beside the emergency number, to choose another country</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::FilterBar</name>
    <message>
        <source>Narrow the list</source>
        <extracomment>A button that opens everything the list can be narrowed by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Takes away all filters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Remove</source>
        <extracomment>What a screen reader says of a filter that is on; pressing it takes it away. %1 is the filter, %2 what is chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::FilterWords</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the person who needs help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>A filter: by telephone, text, chat …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A filter: services that cost nothing to ring or text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between topics</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::FolderList</name>
    <message>
        <source>Folders in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>A button: forgets everything that this person did and shows home</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets what you did here and shows the first screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sheet (%n)</source>
        <extracomment>A button to the services and pages that were picked for printing; %n is how many</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::HomePage</name>
    <message>
        <source>These facts are from %1, more than a year ago. Numbers and hours may have changed since.</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are remembered on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the file with the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would you like to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could someone check this computer? A computer they never use is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About computers and phones</source>
        <extracomment>A button to the page about computers that somebody else could check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers come from published pages and have not been checked by ringing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Waymark: what it promises and what it cannot hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::HomeWords</name>
    <message>
        <source>It has just happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened some time ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am afraid of someone close to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot cope or think of ending my life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone told me, or I saw something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work or studying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online, images, being followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am worried about my own behaviour</source>
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
        <source>%n more to leave</source>
        <extracomment>Under &quot;Leave now&quot;, while Esc or Shift is being pressed three times; %n is how many presses are left. Keep it short.</extracomment>
        <translation type="unfinished">
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
    <name>waymark::ui::PlaceChoice</name>
    <message>
        <source>Where are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::PreviewWidget</name>
    <message numerus="yes">
        <source>Preview of %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrintPanel</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may see what is printed: choose a printer that you can stand next to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers and print servers may keep a copy, or a note that something was printed. Leaving does not stop what the printer already has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF and print it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a printer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <extracomment>%1 is a printer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it now. Fetch every page.</source>
        <extracomment>%1 is a printer</extracomment>
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
    <name>waymark::ui::ResultWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>Something that the person typed, in quotation marks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” hides %n.</source>
        <extracomment>%1 is a filter that is on, such as &quot;Text&quot; or &quot;Scotland&quot;; %n is how many would be listed without it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits all of these filters together. Take one or more away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. What follows may help all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1” in names, numbers, topics, places and descriptions. Try one other word, or fewer words. What follows may help all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not hold the number %1. It may be a real one all the same: this directory does not have every number. Check each digit, or search for a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches all of your words. Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ service(s)</source>
        <extracomment>&quot;50+ services&quot;: there are more than are listed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;12 services&quot;, %2 is &quot;1 page&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some local services are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultsModel</name>
    <message>
        <source>A page to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <extracomment>%1 is the word to send, %2 the number to send it to</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultsPage</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>A button that takes away a filter which hides results</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a choice on home such as &quot;It has just happened&quot;, %2 is &quot;12 services and 1 page&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>What a screen reader says after a pause in typing; %1 is the first row of the list</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::SavePanel</name>
    <message>
        <source>Others who use this computer can find a saved file, also under “recent files”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers read saved PDF files and paper less well than this window: they carry no tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a folder and a name for the file, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Add a name for the file after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file %1. If you replace it, what is in it now is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word, a name, a place or a number. The list changes as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “groped”, “followed”, “my boss”</source>
        <extracomment>Everyday words that people may type; keep them short</extracomment>
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
<context>
    <name>waymark::ui::SettingsPage</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes work at once, and are remembered on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes work at once. They are forgotten when Waymark closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is guessed. The place puts its services first and sets the emergency line; it hides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain names tell less to somebody who looks at the screen: “Support line, day and night”. What is said about a service stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show plain names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you turn this on, Waymark writes place, language, text size, colours and plain names to the file %1. Nothing that you search for or read is in it. Whoever finds the file knows that Waymark was used here.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember these on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::Shell</name>
    <message>
        <source>This is not the directory that was installed with Waymark. It comes from %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native speaker has checked this translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::StatusLine</name>
    <message>
        <source>More about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less about this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrayButton</name>
    <message>
        <source>Remove from the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrayPage</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the sheet yet. Open a service or a page and press “Add to the sheet”. Then you can print it here, or save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of paper</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no font for these characters: %1</source>
        <extracomment>%1 are the characters that no font can draw</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On it, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrayRow</name>
    <message>
        <source>Move %1 up</source>
        <extracomment>%1 is the name of a service or page on the sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <extracomment>%1 is the name of a service or page on the sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the sheet</source>
        <extracomment>%1 is the name of a service or page on the sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
