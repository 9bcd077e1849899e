<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>waymark::Options</name>
    <message>
        <source>An offline directory: look things up, read, print. With no option, opens the window.</source>
        <translation>Cyfeiriadur all-lein: chwilio, darllen, argraffu. Heb ddewis, mae’n agor y ffenestr.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Dangos y cymorth hwn.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Dangos y fersiwn.</translation>
    </message>
    <message>
        <source>Show which protective measures are on here.</source>
        <translation>Dangos pa fesurau diogelu sydd ymlaen yma.</translation>
    </message>
    <message>
        <source>Open this pack instead of the installed one.</source>
        <translation>Agor y pecyn hwn yn lle’r un sydd wedi’i osod.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>Make a sheet as PDF, without a window.</source>
        <translation>Gwneud taflen fel PDF, heb ffenestr.</translation>
    </message>
    <message>
        <source>Let the desktop&apos;s input method see what is typed (Chinese, Japanese, Korean and others need it).</source>
        <translation>Gadael i ddull mewnbynnu’r bwrdd gwaith weld beth sy’n cael ei deipio (mae Tsieineeg, Japaneeg, Coreeg ac ieithoedd eraill ei angen).</translation>
    </message>
    <message>
        <source>“%1” is not an option; waymark --help lists them.</source>
        <translation>Nid yw “%1” yn ddewis; mae waymark --help yn eu rhestru.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>Mae angen enw ffeil ar --%1.</translation>
    </message>
    <message>
        <source>--%1 goes with --sheet FILE.</source>
        <translation>Mae --%1 yn mynd gyda --sheet FFEIL.</translation>
    </message>
    <message>
        <source>“%1” is no place code; say ENG, WLS, SCT, NIR, UK or a country&apos;s two letters.</source>
        <translation>Nid yw “%1” yn god lle; rhowch ENG, WLS, SCT, NIR, UK neu ddwy lythyren y wlad.</translation>
    </message>
    <message>
        <source>There is no option --%1; waymark --help lists those there are.</source>
        <translation>Does dim dewis --%1; mae waymark --help yn rhestru’r rhai sydd ar gael.</translation>
    </message>
    <message>
        <source>Make many: each line of this list is a file to make and the options of its sheet. Options beside it hold for all lines that do not say otherwise.</source>
        <translation>Gwneud llawer: mae pob llinell o&apos;r rhestr hon yn ffeil i&apos;w gwneud ac yn opsiynau ei thaflen. Mae opsiynau wrth ei hochr yn dal ar gyfer pob llinell nad yw&apos;n dweud yn wahanol.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>rhestr</translation>
    </message>
    <message>
        <source>For a computer that many people use: clears everything when nobody is there, and remembers nothing.</source>
        <translation>Ar gyfer cyfrifiadur y mae llawer o bobl yn ei ddefnyddio: mae&apos;n clirio popeth pan nad oes neb yno, ac yn cofio dim.</translation>
    </message>
    <message>
        <source>--sheet makes one sheet, --sheets many from a list; say one of them.</source>
        <translation>Mae --sheet yn gwneud un daflen, a --sheets yn gwneud llawer o restr; rhowch un ohonynt.</translation>
    </message>
</context>
<context>
    <name>waymark::SheetCommand</name>
    <message>
        <source>The pack has no service “%1”; waymark-pack search FILE WORDS lists ids.</source>
        <translation>Does dim gwasanaeth “%1” yn y pecyn; mae waymark-pack search FILE WORDS yn rhestru’r idau.</translation>
    </message>
    <message>
        <source>The pack has no page “%1”; their ids are advice-1, advice-2 and so on.</source>
        <translation>Does dim tudalen “%1” yn y pecyn; eu hidau yw advice-1, advice-2 ac yn y blaen.</translation>
    </message>
    <message>
        <source>There is no translation for “%1”; there are %2.</source>
        <translation>Does dim cyfieithiad ar gyfer “%1”; mae rhai ar gyfer: %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a file: &quot;3 of 40: rack/three.pdf&quot;</extracomment>
        <translation>%1 o %2: %3</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Wedi stopio. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>Stopped. Sheets saved until then, each of them whole: %1</source>
        <translation>Wedi stopio. Taflenni a gadwyd tan hynny, pob un yn gyfan: %1</translation>
    </message>
    <message>
        <source>Sheets saved: %1 of %2</source>
        <translation>Taflenni a gadwyd: %1 o %2</translation>
    </message>
    <message>
        <source>Making the pages: %1 %</source>
        <extracomment>%1 is a number: &quot;45 %&quot;</extracomment>
        <translation>Yn gwneud y tudalennau: %1 %</translation>
    </message>
</context>
<context>
    <name>waymark::SheetList</name>
    <message>
        <source>A line begins with the name of the file to make, such as rack/first.pdf.</source>
        <translation>Mae llinell yn dechrau gydag enw&apos;r ffeil i&apos;w gwneud, megis rack/first.pdf.</translation>
    </message>
    <message>
        <source>A line holds a file and the options of its sheet, nothing else.</source>
        <translation>Mae llinell yn dal ffeil ac opsiynau ei thaflen, a dim byd arall.</translation>
    </message>
    <message>
        <source>--notes - reads one text from standard input; write the notes into the line.</source>
        <translation>Mae --notes - yn darllen un testun o&apos;r mewnbwn safonol; ysgrifennwch y nodiadau yn y llinell.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read: %2</source>
        <translation>Ni ellir darllen y rhestr “%1”: %2</translation>
    </message>
    <message>
        <source>Line %1 makes “%2” already; give this one another name.</source>
        <translation>Mae llinell %1 eisoes yn gwneud “%2”; rhowch enw arall i hon.</translation>
    </message>
    <message>
        <source>The list “%1” holds no sheets.</source>
        <translation>Nid oes taflenni yn y rhestr “%1”.</translation>
    </message>
    <message>
        <source>The list “%1” is not text, or too long: save it as UTF-8, of at most 10 MB.</source>
        <extracomment>UTF-8 is a way to keep text in a file</extracomment>
        <translation>Nid testun yw’r rhestr “%1”, neu mae’n rhy hir: cadwch hi fel UTF-8, o 10 MB ar y mwyaf.</translation>
    </message>
</context>
<context>
    <name>waymark::SheetOrder</name>
    <message>
        <source>--sheet needs --services with at least one id, for example --services rcew-247,victim-support.</source>
        <translation>Mae angen --services ar --sheet, gydag o leiaf un id, er enghraifft --services rcew-247,victim-support.</translation>
    </message>
    <message>
        <source>The %1 layout is not made on %2; say a4 or letter.</source>
        <translation>Ni wneir y gosodiad %1 ar %2; dywedwch a4 neu letter.</translation>
    </message>
    <message>
        <source>--full-names goes with --layout cards, folded or poster, and not with --discreet.</source>
        <translation>Mae --full-names yn mynd gyda --layout cards, folded neu poster, ac nid gyda --discreet.</translation>
    </message>
    <message>
        <source>--and names the second language of --layout bilingual.</source>
        <translation>Mae --and yn enwi ail iaith --layout bilingual.</translation>
    </message>
    <message>
        <source>--layout bilingual needs two languages, for example --lang cy --and en.</source>
        <translation>Mae angen dwy iaith ar --layout bilingual, er enghraifft --lang cy --and en.</translation>
    </message>
    <message>
        <source>What is on the sheet, by id, with commas between.</source>
        <translation>Beth sydd ar y daflen, yn ôl id, gyda choma rhwng pob un.</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>idau</translation>
    </message>
    <message>
        <source>Advice pages on the sheet, by id.</source>
        <translation>Tudalennau cyngor ar y daflen, yn ôl id.</translation>
    </message>
    <message>
        <source>full (unless said otherwise), large (18 pt), large24, easy (Easy Read), cards, folded (cards of two faces), poster or bilingual.</source>
        <translation>full (oni ddywedir yn wahanol), large (18 pt), large24, easy (Hawdd ei Ddeall), cards, folded (cardiau dau wyneb), poster neu bilingual.</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>cynllun</translation>
    </message>
    <message>
        <source>Nothing on the sheet that tells what it is about. Cards and a poster&apos;s tabs always are so.</source>
        <translation>Dim ar y daflen sy&apos;n dweud beth yw ei phwnc. Felly y mae cardiau a thabiau poster bob amser.</translation>
    </message>
    <message>
        <source>Cards, or a poster&apos;s tabs, that are not discreet.</source>
        <translation>Cardiau, neu dabiau poster, nad ydynt yn gynnil.</translation>
    </message>
    <message>
        <source>a4 (unless said otherwise) or letter; a5 for the full layout.</source>
        <translation>a4 (oni bai eich bod yn dweud yn wahanol) neu letter; a5 ar gyfer y cynllun llawn.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>maint</translation>
    </message>
    <message>
        <source>A code to scan beside each number. Scanning leaves a trace on the phone.</source>
        <translation>Cod i&apos;w sganio wrth ochr pob rhif. Mae sganio yn gadael ôl ar y ffôn.</translation>
    </message>
    <message>
        <source>Text for a box on the sheet; - reads it from standard input.</source>
        <translation>Testun ar gyfer blwch ar y daflen; mae - yn ei ddarllen o’r mewnbwn safonol.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>Whom to ask for, and how: a line on the sheet.</source>
        <translation>Am bwy i ofyn, a sut: llinell ar y daflen.</translation>
    </message>
    <message>
        <source>The place of the reader: ENG, WLS, SCT, NIR, UK, IE, FR …</source>
        <translation>Lle mae’r darllenydd: ENG, WLS, SCT, NIR, UK, IE, FR …</translation>
    </message>
    <message>
        <source>code</source>
        <translation>cod</translation>
    </message>
    <message>
        <source>The language, as two letters: en, cy, ar.</source>
        <translation>Yr iaith, mewn dwy lythyren: en, cy, ar.</translation>
    </message>
    <message>
        <source>The second language of the bilingual layout; en, unless said otherwise.</source>
        <translation>Ail iaith y gosodiad bilingual; en, oni ddywedir yn wahanol.</translation>
    </message>
    <message>
        <source>“%1” is no layout that Waymark knows; there are %2.</source>
        <translation>Nid yw “%1” yn osodiad y mae Waymark yn ei adnabod; mae %2.</translation>
    </message>
    <message>
        <source>“%1” is no paper size that Waymark knows; there are %2.</source>
        <translation>Nid yw “%1” yn faint papur y mae Waymark yn ei adnabod; mae %2.</translation>
    </message>
    <message>
        <source>Advice pages as a summary, not in full.</source>
        <translation>Tudalennau cyngor fel crynodeb, nid yn llawn.</translation>
    </message>
</context>
<context>
    <name>waymark::Window</name>
    <message>
        <source>Waymark cannot reach a display to open its window. To make a sheet without one:
  app/run --sheet sheet.pdf --services rcew-247,victim-support</source>
        <translation>Ni all Waymark gyrraedd sgrin i agor ei ffenestr. I wneud taflen heb ffenestr:
  app/run --sheet sheet.pdf --services rcew-247,victim-support</translation>
    </message>
    <message>
        <source>There is no file “%1” to open as a pack.</source>
        <translation>Does dim ffeil “%1” i’w hagor fel pecyn.</translation>
    </message>
    <message>
        <source>Waymark needs XWayland to open its window on this desktop, or Qt&apos;s plugin for Wayland (on Debian the package xwayland, or qt6-wayland).</source>
        <translation>Mae angen XWayland ar Waymark i agor ei ffenestr ar y bwrdd gwaith hwn, neu ategyn Qt ar gyfer Wayland (ar Debian y pecyn xwayland, neu qt6-wayland).</translation>
    </message>
</context>
<context>
    <name>waymark::core::Terms</name>
    <message>
        <source>Ways to get in touch for disabled people</source>
        <translation>Ffyrdd o gysylltu i bobl anabl</translation>
    </message>
    <message>
        <source>After an assault</source>
        <translation>Ar ôl ymosodiad</translation>
    </message>
    <message>
        <source>Speaking up about attitudes</source>
        <translation>Codi llais am agweddau</translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation>Bwlio</translation>
    </message>
    <message>
        <source>When you see something</source>
        <translation>Pan fyddwch chi’n gweld rhywbeth</translation>
    </message>
    <message>
        <source>A child taken abroad</source>
        <translation>Plentyn wedi’i gymryd dramor</translation>
    </message>
    <message>
        <source>Abuse of a child</source>
        <translation>Cam-drin plentyn</translation>
    </message>
    <message>
        <source>Sexual abuse in childhood</source>
        <translation>Cam-drin rhywiol yn ystod plentyndod</translation>
    </message>
    <message>
        <source>Being pressed to change who you are</source>
        <translation>Pwysau i newid pwy ydych chi</translation>
    </message>
    <message>
        <source>Sexual pictures sent to you unasked</source>
        <translation>Cael lluniau rhywiol heb ofyn amdanyn nhw</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Gwahaniaethu</translation>
    </message>
    <message>
        <source>Abuse by a partner or family</source>
        <translation>Cam-drin gan bartner neu deulu</translation>
    </message>
    <message>
        <source>Control over money</source>
        <translation>Rheoli arian rhywun arall</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Argyfwng</translation>
    </message>
    <message>
        <source>Female genital mutilation (FGM)</source>
        <translation>Anffurfio organau cenhedlu benywod (FGM)</translation>
    </message>
    <message>
        <source>Flashing</source>
        <translation>Fflachio (dinoethi anweddus)</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation>Priodas dan orfod</translation>
    </message>
    <message>
        <source>Hate crime</source>
        <translation>Troseddau casineb</translation>
    </message>
    <message>
        <source>Abuse in the name of honour</source>
        <translation>Cam-drin yn enw anrhydedd</translation>
    </message>
    <message>
        <source>Sharing of intimate images</source>
        <translation>Rhannu lluniau rhywiol preifat</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Cyngor cyfreithiol</translation>
    </message>
    <message>
        <source>LGBT+</source>
        <translation>LHDT+</translation>
    </message>
    <message>
        <source>LGBT+ support</source>
        <translation>Cymorth LHDT+</translation>
    </message>
    <message>
        <source>Someone to listen</source>
        <translation>Rhywun i wrando</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>Dynion a bechgyn</translation>
    </message>
    <message>
        <source>Medical care after an assault</source>
        <translation>Gofal meddygol ar ôl ymosodiad</translation>
    </message>
    <message>
        <source>Not coping, or thinking of ending your life</source>
        <translation>Methu ymdopi, neu feddwl am roi diwedd ar eich bywyd</translation>
    </message>
    <message>
        <source>Missing, or thinking of leaving</source>
        <translation>Ar goll, neu’n meddwl am adael</translation>
    </message>
    <message>
        <source>Abuse of older people</source>
        <translation>Cam-drin pobl hŷn</translation>
    </message>
    <message>
        <source>Abuse online</source>
        <translation>Cam-drin ar-lein</translation>
    </message>
    <message>
        <source>Worried about your own behaviour</source>
        <translation>Poeni am eich ymddygiad eich hun</translation>
    </message>
    <message>
        <source>Harassment in public places</source>
        <translation>Aflonyddu mewn mannau cyhoeddus</translation>
    </message>
    <message>
        <source>Rape and sexual assault</source>
        <translation>Treisio ac ymosodiadau rhywiol</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Rhoi gwybod am yr hyn a ddigwyddodd</translation>
    </message>
    <message>
        <source>Finding a service</source>
        <translation>Dod o hyd i wasanaeth</translation>
    </message>
    <message>
        <source>Sexual harassment</source>
        <translation>Aflonyddu rhywiol</translation>
    </message>
    <message>
        <source>A place to stay</source>
        <translation>Lle i aros</translation>
    </message>
    <message>
        <source>Spiking</source>
        <translation>Sbeicio</translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation>Stelcian</translation>
    </message>
    <message>
        <source>A condom taken off without agreement</source>
        <translation>Tynnu condom heb gytundeb</translation>
    </message>
    <message>
        <source>Supporting someone</source>
        <translation>Cefnogi rhywun</translation>
    </message>
    <message>
        <source>Being watched through a phone or computer</source>
        <translation>Cael eich gwylio drwy ffôn neu gyfrifiadur</translation>
    </message>
    <message>
        <source>Trafficking and modern slavery</source>
        <translation>Masnachu pobl a chaethwasiaeth fodern</translation>
    </message>
    <message>
        <source>University and college</source>
        <translation>Prifysgol a choleg</translation>
    </message>
    <message>
        <source>Upskirting</source>
        <translation>Tynnu lluniau i fyny sgert (upskirting)</translation>
    </message>
    <message>
        <source>Any crime</source>
        <translation>Unrhyw drosedd</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Yn y gwaith</translation>
    </message>
    <message>
        <source>Support for young people</source>
        <translation>Cymorth i bobl ifanc</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Black and minoritised people</source>
        <translation>Pobl Ddu a phobl wedi’u lleiafrifo</translation>
    </message>
    <message>
        <source>British nationals abroad</source>
        <translation>Dinasyddion Prydeinig dramor</translation>
    </message>
    <message>
        <source>Friends, family and people who saw something</source>
        <translation>Ffrindiau, teulu a phobl a welodd rywbeth</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>Plant a phobl ifanc</translation>
    </message>
    <message>
        <source>Deaf people</source>
        <translation>Pobl Fyddar</translation>
    </message>
    <message>
        <source>Disabled people</source>
        <translation>Pobl anabl</translation>
    </message>
    <message>
        <source>Indigenous people</source>
        <translation>Pobl frodorol</translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation>Pobl LHDT+</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Dynion</translation>
    </message>
    <message>
        <source>Migrants</source>
        <translation>Mudwyr</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Pobl hŷn</translation>
    </message>
    <message>
        <source>People worried about their own behaviour</source>
        <translation>Pobl sy’n poeni am eu hymddygiad eu hunain</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Gweithwyr proffesiynol</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Myfyrwyr</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Menywod</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ffonio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Neges destun</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation>Sgwrsio ar-lein</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>British Sign Language (BSL)</source>
        <translation>Iaith Arwyddion Prydain (BSL)</translation>
    </message>
    <message>
        <source>Text relay or textphone</source>
        <translation>Cyfnewid testun neu ffôn testun</translation>
    </message>
    <message>
        <source>Online form</source>
        <translation>Ffurflen ar-lein</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Y Deyrnas Unedig</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Iwerddon</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabeg</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengaleg</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosneg</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bwlgareg</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tsieinëeg</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tsieceg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almaeneg</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Sbaeneg</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perseg</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrangeg</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gwjarati</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hwngareg</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Eidaleg</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Cwrdeg</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithwaneg</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pwnjabi</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pwyleg</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portiwgaleg</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rwmaneg</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rwseg</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somaleg</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albaneg</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamileg</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Twrceg</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Wcreineg</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Wrdw</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Fietnameg</translation>
    </message>
</context>
<context>
    <name>waymark::core::Wording</name>
    <message>
        <source>%1, aged %2 to %3</source>
        <extracomment>%1 is who a service is for (&quot;Anyone&quot;, &quot;Women&quot;); %2 and %3 are ages in years</extracomment>
        <translation>%1, %2 i %3 oed</translation>
    </message>
    <message>
        <source>%1, aged %2 or over</source>
        <extracomment>%1 is who a service is for (&quot;Anyone&quot;, &quot;Women&quot;); %2 is an age in years</extracomment>
        <translation>%1, %2 oed neu’n hŷn</translation>
    </message>
    <message>
        <source>%1, aged %2 or under</source>
        <extracomment>%1 is who a service is for (&quot;Anyone&quot;, &quot;Women&quot;); %2 is an age in years</extracomment>
        <translation>%1, %2 oed neu’n iau</translation>
    </message>
    <message>
        <source>People worried about their own behaviour</source>
        <translation>Pobl sy’n poeni am eu hymddygiad eu hunain</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between audiences</comment>
        <extracomment>Joins who a service is for: &quot;Women; Friends, family and people who saw something&quot;</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two places</comment>
        <translation>%1 a hefyd %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>three places</comment>
        <translation>%1, %2 a hefyd %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more countries</source>
        <comment>a place and how many others</comment>
        <translation>
            <numerusform>%1 a hefyd %n gwlad arall</numerusform>
            <numerusform>%1 a hefyd %n wlad arall</numerusform>
            <numerusform>%1 a hefyd %n o wledydd eraill</numerusform>
            <numerusform>%1 a hefyd %n o wledydd eraill</numerusform>
            <numerusform>%1 a hefyd %n o wledydd eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>area and audience</comment>
        <extracomment>%1 is the area that a local service serves, %2 who it is for</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>audience and place</comment>
        <extracomment>%1 is who a service is for, %2 where: &quot;Anyone · England and Wales&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Free to text</source>
        <translation>Am ddim i decstio</translation>
    </message>
    <message>
        <source>Free to call</source>
        <translation>Am ddim i ffonio</translation>
    </message>
    <message>
        <source>Not free: your usual text price</source>
        <translation>Nid yw am ddim: eich pris arferol am neges destun</translation>
    </message>
    <message>
        <source>Not free: your usual call price</source>
        <translation>Nid yw am ddim: eich pris arferol am alwad</translation>
    </message>
    <message>
        <source>Cost of a text not known</source>
        <translation>Dydyn ni ddim yn gwybod cost neges destun</translation>
    </message>
    <message>
        <source>Cost of a call not known</source>
        <translation>Dydyn ni ddim yn gwybod cost galwad</translation>
    </message>
    <message>
        <source>Shows on the phone bill.</source>
        <translation>Mae’n ymddangos ar y bil ffôn.</translation>
    </message>
    <message>
        <source>A source says that it does not show on the phone bill.</source>
        <translation>Mae ffynhonnell yn dweud nad yw’n ymddangos ar y bil ffôn.</translation>
    </message>
    <message>
        <source>May show on the phone bill. We do not know.</source>
        <translation>Gallai ymddangos ar y bil ffôn. Dydyn ni ddim yn gwybod.</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Dydyn ni ddim yn gwybod yr oriau</translation>
    </message>
    <message>
        <source>Listed as open day and night</source>
        <translation>Yn ôl y rhestr: ar agor ddydd a nos</translation>
    </message>
    <message>
        <source>Listed as open until %1</source>
        <extracomment>%1 is a time such as 17:00</extracomment>
        <translation>Yn ôl y rhestr: ar agor tan %1</translation>
    </message>
    <message>
        <source>Listed as closed</source>
        <translation>Yn ôl y rhestr: ar gau</translation>
    </message>
    <message>
        <source>Listed as closed; opens %1 %2</source>
        <extracomment>%1 is a weekday, %2 a time such as 09:00</extracomment>
        <translation>Yn ôl y rhestr: ar gau; agor nesaf: %1 %2</translation>
    </message>
    <message>
        <source>%1 (date not known)</source>
        <extracomment>%1 is &quot;Listed as open until 17:00&quot; or the like</extracomment>
        <translation>%1 (heb ddyddiad)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>open state and year</comment>
        <extracomment>%1 is &quot;Listed as open until 17:00&quot; or the like, %2 the year of the newest source</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Ddydd a nos</translation>
    </message>
    <message>
        <source>%1 to %2 the next day</source>
        <translation>%1 tan %2 y diwrnod wedyn</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>opening hours</comment>
        <translation>%1 tan %2</translation>
    </message>
    <message>
        <source>We have this from one usable source. Check it if you can.</source>
        <translation>Dim ond un ffynhonnell y gallwn ei defnyddio sydd gennym ar gyfer hyn. Gwiriwch y manylion os gallwch chi.</translation>
    </message>
    <message>
        <source>We are not sure of this entry: sources are old, few or disagree.</source>
        <translation>Dydyn ni ddim yn siŵr o’r cofnod hwn: mae’r ffynonellau’n hen, yn brin neu’n anghytuno.</translation>
    </message>
    <message>
        <source>Matches its name</source>
        <translation>Yn cyfateb i’r enw</translation>
    </message>
    <message>
        <source>Matches its number</source>
        <translation>Yn cyfateb i’r rhif</translation>
    </message>
    <message>
        <source>Had this number before</source>
        <translation>Roedd ganddo’r rhif hwn o’r blaen</translation>
    </message>
    <message>
        <source>Matches “%1”: %2</source>
        <extracomment>%1 is what the person typed, %2 the topic that it means</extracomment>
        <translation>Yn cyfateb i “%1”: %2</translation>
    </message>
    <message>
        <source>Mentions “%1”</source>
        <translation>Yn sôn am “%1”</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Yn gwasanaethu %1</translation>
    </message>
    <message>
        <source>May help instead</source>
        <translation>Gallai helpu yn lle hynny</translation>
    </message>
    <message>
        <source>In the UK: %1.</source>
        <extracomment>The emergency line while no country is chosen; &quot;Somewhere else?&quot; stands beside it</extracomment>
        <translation>Yn y DU: %1.</translation>
    </message>
    <message>
        <source>%1: emergency number not known</source>
        <translation>%1: dydyn ni ddim yn gwybod y rhif brys</translation>
    </message>
    <message>
        <source>Emergency: %1</source>
        <translation>Argyfwng: %1</translation>
    </message>
    <message>
        <source>UK. In danger now? Ring %1. Cannot speak? On a mobile, ring %1, listen, and press %2 when you are asked.</source>
        <extracomment>%1 is 999, %2 is 55. The press is on a mobile phone&apos;s keypad.</extracomment>
        <translation>Y DU. Mewn perygl nawr? Ffoniwch %1. Methu siarad? Ar ffôn symudol, ffoniwch %1, gwrandewch, a phwyswch %2 pan fydd rhywun yn gofyn i chi.</translation>
    </message>
    <message>
        <source>%1. In danger now? Ring %2.</source>
        <extracomment>%1 is a country, %2 its emergency number</extracomment>
        <translation>%1. Mewn perygl nawr? Ffoniwch %2.</translation>
    </message>
    <message>
        <source>%1 is an old number of %2. The number to ring now is %3.</source>
        <extracomment>%1 is an old number, %2 who runs the helpline, %3 the number to ring now</extracomment>
        <translation>Hen rif %2 yw %1. Y rhif i’w ffonio nawr yw %3.</translation>
    </message>
    <message>
        <source>Aged %1</source>
        <extracomment>%1 is the age of the person who looks for help</extracomment>
        <translation>%1 oed</translation>
    </message>
    <message>
        <source>Under %1</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>Dan %1 oed</translation>
    </message>
    <message>
        <source>Aged %1 or over</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>%1 oed neu&apos;n hŷn</translation>
    </message>
    <message>
        <source>Has interpreters</source>
        <translation>Mae cyfieithwyr ar y pryd ar gael</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a service; %1 is a language</extracomment>
        <translation>Yn siarad %1</translation>
    </message>
    <message>
        <source>May help instead: %1</source>
        <extracomment>%1 is a topic: &quot;Domestic abuse&quot;.</extracomment>
        <translation>Gallai helpu yn lle hynny: %1</translation>
    </message>
</context>
<context>
    <name>waymark::output::FileSaver</name>
    <message>
        <source>The disk does not answer. Try again later.</source>
        <translation>Nid yw’r ddisg yn ateb. Rhowch gynnig arall arni yn nes ymlaen.</translation>
    </message>
</context>
<context>
    <name>waymark::output::Printing</name>
    <message>
        <source>There is no print server running on this computer. Save as PDF instead, or ask whoever looks after the computer.</source>
        <translation>Does dim gweinydd argraffu yn rhedeg ar y cyfrifiadur hwn. Cadwch fel PDF yn lle hynny, neu gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur.</translation>
    </message>
    <message>
        <source>The print server does not answer. Try again later, or save as PDF.</source>
        <translation>Nid yw’r gweinydd argraffu yn ateb. Rhowch gynnig arall arni yn nes ymlaen, neu cadwch fel PDF.</translation>
    </message>
    <message>
        <source>The print server did not tell which printers it has. Save as PDF instead.</source>
        <translation>Ni ddywedodd y gweinydd argraffu pa argraffwyr sydd ganddo. Cadwch fel PDF yn lle hynny.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages. Choose another printer, or save as PDF.</source>
        <translation>Ni dderbyniodd yr argraffydd “%1” y tudalennau. Dewiswch argraffydd arall, neu cadwch fel PDF.</translation>
    </message>
</context>
<context>
    <name>waymark::output::RememberedFile</name>
    <message>
        <source>The remembered settings in “%1” cannot be read, so they are not used. You can delete the file, or have the settings remembered again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Ni ellir darllen y gosodiadau a gofiwyd yn “%1”, felly ni chânt eu defnyddio. Gallwch ddileu&apos;r ffeil, neu gael cofio&apos;r gosodiadau eto.</translation>
    </message>
</context>
<context>
    <name>waymark::output::WholeFile</name>
    <message>
        <source>There is no folder “%1”. Choose another folder.</source>
        <translation>Does dim ffolder “%1”. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Choose another folder.</source>
        <translation>Does dim hawl gennych chi i ysgrifennu yn y ffolder “%1”. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>The folder “%1” can only be read. Choose another folder.</source>
        <translation>Dim ond darllen sy’n bosibl yn y ffolder “%1”. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”. Nothing was saved. Choose another folder, or make room there.</source>
        <translation>Does dim lle ar ôl yn “%1”. Chafodd dim byd ei gadw. Dewiswch ffolder arall, neu gwnewch le yno.</translation>
    </message>
    <message>
        <source>The file could not be saved in “%1”. Nothing was saved. Choose another folder.</source>
        <translation>Doedd dim modd cadw’r ffeil yn “%1”. Chafodd dim byd ei gadw. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>There is no file name. Type one.</source>
        <translation>Does dim enw ffeil. Teipiwch un.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the file another name.</source>
        <translation>Ffolder yw “%1”. Rhowch enw arall i’r ffeil.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>Nid ffeil yw “%1”. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Choose another name.</source>
        <translation>Dim ond darllen “%1” sy’n bosibl. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>Doedd dim modd dileu “%1”. Bydd angen i chi ei dileu eich hun.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Mae’r enw’n rhy hir. Dewiswch un byrrach.</translation>
    </message>
    <message>
        <source>There is already a “%1”. Choose another name for the folder.</source>
        <translation>Mae “%1” yno’n barod. Dewiswch enw arall i’r ffolder.</translation>
    </message>
</context>
<context>
    <name>waymark::safety::Landlock</name>
    <message>
        <source>No file written but what you save (Landlock)</source>
        <translation>Dim ffeil yn cael ei hysgrifennu heblaw beth rydych chi’n ei gadw (Landlock)</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of the kernel&apos;s Landlock feature</extracomment>
        <translation>fersiwn %1</translation>
    </message>
</context>
<context>
    <name>waymark::safety::Measure</name>
    <message>
        <source>on</source>
        <comment>a protective measure</comment>
        <translation>ymlaen</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a protective measure</comment>
        <translation>i ffwrdd</translation>
    </message>
    <message>
        <source>not available here</source>
        <comment>a protective measure</comment>
        <translation>ddim ar gael yma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a protective measure, %2 is &quot;on&quot;, &quot;off&quot; or &quot;not available here&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a protective measure, %2 is &quot;on&quot;, &quot;off&quot; or &quot;not available here&quot;, %3 says more</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>waymark::safety::Seccomp</name>
    <message>
        <source>Local sockets only, no other program started (seccomp)</source>
        <translation>Socedi lleol yn unig, dim rhaglen arall yn cael ei chychwyn (seccomp)</translation>
    </message>
</context>
<context>
    <name>waymark::safety::Startup</name>
    <message>
        <source>left out of this build</source>
        <translation>wedi’i adael allan o’r adeiladwaith hwn</translation>
    </message>
    <message>
        <source>No folder made for a missing XDG_RUNTIME_DIR</source>
        <translation>Dim ffolder yn cael ei chreu pan fydd XDG_RUNTIME_DIR ar goll</translation>
    </message>
    <message>
        <source>Nothing printed into the desktop&apos;s journal</source>
        <translation>Dim byd yn cael ei ysgrifennu yng nghofnodion y bwrdd gwaith</translation>
    </message>
    <message>
        <source>No core dumps</source>
        <translation>Dim dympiau cof (core dumps)</translation>
    </message>
    <message>
        <source>Not readable by the user&apos;s other programs</source>
        <translation>Ni all rhaglenni eraill y defnyddiwr ei ddarllen</translation>
    </message>
    <message>
        <source>No theme plugin, no session manager</source>
        <translation>Dim ategyn thema, dim rheolwr sesiwn</translation>
    </message>
    <message>
        <source>No bus but the desktop&apos;s own</source>
        <translation>Dim bws heblaw un y bwrdd gwaith ei hun</translation>
    </message>
    <message>
        <source>No font cache written</source>
        <translation>Dim storfa ffontiau yn cael ei hysgrifennu</translation>
    </message>
    <message>
        <source>Only Waymark&apos;s own choice of plugins</source>
        <translation>Dim ond yr ategion y mae Waymark ei hun yn eu dewis</translation>
    </message>
    <message>
        <source>No settings or dialog history written</source>
        <translation>Dim gosodiadau na hanes deialogau yn cael eu hysgrifennu</translation>
    </message>
    <message>
        <source>Typing seen by no input method, unless you ask for one</source>
        <translation>Dim dull mewnbynnu yn gweld y teipio, oni bai eich bod chi’n gofyn am un</translation>
    </message>
    <message>
        <source>Esc and Shift seen even while the window is busy</source>
        <translation>Esc a Shift yn cael eu gweld hyd yn oed pan fydd y ffenestr yn brysur</translation>
    </message>
    <message>
        <source>needs an X server, or XWayland; here they work while the window answers. “Leave now” and closing the window work as everywhere</source>
        <translation>mae angen gweinydd X, neu XWayland; yma maent yn gweithio tra bo&apos;r ffenestr yn ateb. Mae “Gadael nawr” a chau&apos;r ffenestr yn gweithio fel ym mhobman</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::AdviceRows</name>
    <message>
        <source>Numbers for this page</source>
        <translation>Rhifau ar gyfer y dudalen hon</translation>
    </message>
    <message>
        <source>This page has not been translated.</source>
        <translation>Nid yw’r dudalen hon wedi’i chyfieithu.</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Cards</name>
    <message>
        <source>Cut at the crosses. Fold along the dotted line.</source>
        <translation>Torrwch wrth y croesau. Plygwch ar hyd y llinell ddotiog.</translation>
    </message>
    <message>
        <source>Cut at the crosses.</source>
        <translation>Torrwch wrth y croesau.</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::EasyRead</name>
    <message>
        <source>Ring this number:</source>
        <translation>Ffoniwch y rhif hwn:</translation>
    </message>
    <message>
        <source>Send a text to this number:</source>
        <translation>Anfonwch neges destun i&apos;r rhif hwn:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>way of contact</comment>
        <extracomment>%1 is a way of contact, as in &quot;WhatsApp&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>When:</source>
        <extracomment>Stands before opening hours; %1 is a way of contact: &quot;When (Online chat):&quot;</extracomment>
        <translation>Pryd:</translation>
    </message>
    <message>
        <source>When (%1):</source>
        <translation>Pryd (%1):</translation>
    </message>
    <message>
        <source>Online chat:</source>
        <translation>Sgwrsio ar-lein:</translation>
    </message>
    <message>
        <source>Website:</source>
        <translation>Gwefan:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-bost:</translation>
    </message>
    <message>
        <source>This Easy Read has not been translated.</source>
        <translation>Nid yw&apos;r testun Hawdd ei Ddeall hwn wedi&apos;i gyfieithu.</translation>
    </message>
    <message>
        <source>Numbers for this page</source>
        <translation>Rhifau ar gyfer y dudalen hon</translation>
    </message>
    <message>
        <source>If you cannot speak on a mobile, press %1 when you are asked.</source>
        <extracomment>%1 is 55</extracomment>
        <translation>Os na allwch siarad ar ffôn symudol, pwyswch %1 pan ofynnir i chi.</translation>
    </message>
    <message>
        <source>In danger now? Ring this number:</source>
        <translation>Mewn perygl nawr? Ffoniwch y rhif hwn:</translation>
    </message>
    <message>
        <source>There is no Easy Read yet for what was picked.</source>
        <translation>Nid oes testun Hawdd ei Ddeall eto ar gyfer yr hyn a ddewiswyd.</translation>
    </message>
    <message>
        <source>The full sheet and large print have it.</source>
        <translation>Mae yn y daflen lawn a&apos;r print bras.</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Furniture</name>
    <message>
        <source>In danger now? %1</source>
        <extracomment>%1 is &quot;In the UK: 999.&quot;</extracomment>
        <translation>Mewn perygl nawr? %1</translation>
    </message>
    <message>
        <source>The date of these facts is not known.</source>
        <translation>Dydyn ni ddim yn gwybod dyddiad y ffeithiau hyn.</translation>
    </message>
    <message>
        <source>Facts as of %1, over a year ago: some may have changed.</source>
        <extracomment>%1 is a date: &quot;22 November 2026&quot;</extracomment>
        <translation>Dyddiad y ffeithiau: %1, dros flwyddyn yn ôl. Gallai rhai fod wedi newid.</translation>
    </message>
    <message>
        <source>Facts as of %1.</source>
        <translation>Dyddiad y ffeithiau: %1.</translation>
    </message>
    <message>
        <source>No native speaker has checked the words on this sheet.</source>
        <translation>Does neb sy’n siarad yr iaith fel iaith gyntaf wedi gwirio’r geiriau ar y daflen hon.</translation>
    </message>
    <message>
        <source>Places to turn to</source>
        <translation>Lleoedd i droi atyn nhw</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page&apos;s number, %2 how many there are</extracomment>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>%1 These numbers come from published pages. Nobody has checked them by ringing.</source>
        <extracomment>%1 is the sentence with the date of the facts</extracomment>
        <translation>%1 Daw’r rhifau hyn o dudalennau cyhoeddedig. Does neb wedi’u gwirio drwy ffonio.</translation>
    </message>
    <message>
        <source>%1 Nobody has checked these numbers by ringing.</source>
        <translation>%1 Does neb wedi gwirio’r rhifau hyn drwy ffonio.</translation>
    </message>
    <message>
        <source>Useful numbers</source>
        <translation>Rhifau defnyddiol</translation>
    </message>
    <message>
        <source>Ask for:</source>
        <extracomment>Stands before a name or number that the person typed themselves</extracomment>
        <translation>Gofynnwch am:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>A phone may keep a record of what it scans.</source>
        <extracomment>Stands on paper with QR codes; says that scanning leaves a trace without telling what the paper is about</extracomment>
        <translation>Gall ffôn gadw cofnod o&apos;r hyn y mae&apos;n ei sganio.</translation>
    </message>
    <message>
        <source>This Easy Read has not yet been checked by people with learning disabilities.</source>
        <translation>Nid yw&apos;r testun Hawdd ei Ddeall hwn wedi&apos;i wirio eto gan bobl ag anableddau dysgu.</translation>
    </message>
    <message>
        <source>Useful to know</source>
        <extracomment>Heads a sheet of pages to read, without any place to turn to</extracomment>
        <translation>Da gwybod</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Hours</name>
    <message>
        <source>, </source>
        <comment>between opening hours</comment>
        <extracomment>Joins opening hours of one day: &quot;09:00 to 12:00, 13:00 to 17:00&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Day and night, every day</source>
        <extracomment>%1 is opening hours, the same on all days: &quot;09:00 to 17:00&quot;</extracomment>
        <translation>Ddydd a nos, bob dydd</translation>
    </message>
    <message>
        <source>Every day, %1</source>
        <translation>Bob dydd, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hours of one day</comment>
        <extracomment>%1 is a weekday, %2 its opening hours</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>hours of some days</comment>
        <extracomment>%1 and %2 are weekdays, %3 opening hours: &quot;Monday to Friday, 09:00 to 17:00&quot;</extracomment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Listed as closed on %1</source>
        <extracomment>%1 and %2 are dates, the same for one day</extracomment>
        <translation>Ar gau yn ôl y rhestr: %1</translation>
    </message>
    <message>
        <source>Listed as closed from %1 to %2</source>
        <translation>Ar gau yn ôl y rhestr: %1 – %2</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <extracomment>%1 and %2 are dates, the same for one day; %3 is opening hours</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between hours of days</comment>
        <extracomment>Joins hours: &quot;Monday to Friday, 09:00 to 17:00; Saturday, 10:00 to 12:00&quot;</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>hours</comment>
        <translation>Dydyn ni ddim yn gwybod</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Parts</name>
    <message>
        <source>%1, continued</source>
        <extracomment>Above what goes on from the page before; %1 is the name of a service</extracomment>
        <translation>%1, parhad</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Poster</name>
    <message>
        <source>Useful numbers</source>
        <translation>Rhifau defnyddiol</translation>
    </message>
    <message>
        <source>You can talk to someone</source>
        <translation>Gallwch chi siarad â rhywun</translation>
    </message>
    <message>
        <source>You decide what to say, and when to stop.</source>
        <translation>Chi sy&apos;n penderfynu beth i&apos;w ddweud, a phryd i stopio.</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Remarks</name>
    <message>
        <source>Anyone who rings or looks up the number will know.</source>
        <translation>Bydd unrhyw un sy’n ffonio’r rhif neu’n chwilio amdano yn gwybod.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are left out: this layout holds numbers alone.</source>
        <translation>
            <numerusform>Mae %n tudalen wedi’i gadael allan: dim ond rhifau sydd yn y cynllun hwn.</numerusform>
            <numerusform>Mae %n dudalen wedi’i gadael allan: dim ond rhifau sydd yn y cynllun hwn.</numerusform>
            <numerusform>Mae %n o dudalennau wedi’u gadael allan: dim ond rhifau sydd yn y cynllun hwn.</numerusform>
            <numerusform>Mae %n o dudalennau wedi’u gadael allan: dim ond rhifau sydd yn y cynllun hwn.</numerusform>
            <numerusform>Mae %n o dudalennau wedi’u gadael allan: dim ond rhifau sydd yn y cynllun hwn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) without a number are left out.</source>
        <translation>
            <numerusform>Mae %n gwasanaeth heb rif wedi’i adael allan.</numerusform>
            <numerusform>Mae %n gwasanaeth heb rif wedi’i adael allan.</numerusform>
            <numerusform>Mae %n o wasanaethau heb rif wedi’u gadael allan.</numerusform>
            <numerusform>Mae %n o wasanaethau heb rif wedi’u gadael allan.</numerusform>
            <numerusform>Mae %n o wasanaethau heb rif wedi’u gadael allan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no discreet name: the number stands alone.</source>
        <translation>
            <numerusform>Does dim enw cynnil gan %n gwasanaeth: dim ond y rhif sy’n ymddangos.</numerusform>
            <numerusform>Does dim enw cynnil gan %n gwasanaeth: dim ond y rhif sy’n ymddangos.</numerusform>
            <numerusform>Does dim enw cynnil gan %n o wasanaethau: dim ond y rhif sy’n ymddangos.</numerusform>
            <numerusform>Does dim enw cynnil gan %n o wasanaethau: dim ond y rhif sy’n ymddangos.</numerusform>
            <numerusform>Does dim enw cynnil gan %n o wasanaethau: dim ond y rhif sy’n ymddangos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes stand on the full sheet and in large print only.</source>
        <translation>Dim ond ar y daflen lawn ac mewn print bras y mae nodiadau’n ymddangos.</translation>
    </message>
    <message>
        <source>This computer has no font for these characters: %1</source>
        <extracomment>%1 are the characters that no font can draw</extracomment>
        <translation>Does dim ffont ar y cyfrifiadur hwn ar gyfer y nodau hyn: %1</translation>
    </message>
    <message>
        <source>No Easy Read has been written yet for these, so they are left out: %1</source>
        <extracomment>%1 are names of services and pages</extracomment>
        <translation>Nid oes testun Hawdd ei Ddeall wedi&apos;i ysgrifennu eto ar gyfer y rhain, felly fe&apos;u gadewir allan: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The cards have no room for codes to scan.</source>
        <translation>Nid oes lle ar y cardiau i godau i&apos;w sganio.</translation>
    </message>
    <message>
        <source>Scanning a code leaves a trace on the phone.</source>
        <translation>Mae sganio cod yn gadael ôl ar y ffôn.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no code: how to dial the number is not known for certain.</source>
        <translation>
            <numerusform>Mae cod gan bob gwasanaeth.</numerusform>
            <numerusform>Nid oes cod gan %n gwasanaeth: ni wyddys i sicrwydd sut i ddeialu&apos;r rhif.</numerusform>
            <numerusform>Nid oes cod gan %n wasanaeth: ni wyddys i sicrwydd sut i ddeialu&apos;r rhif.</numerusform>
            <numerusform>Nid oes cod gan %n gwasanaeth: ni wyddys i sicrwydd sut i ddeialu&apos;r rhif.</numerusform>
            <numerusform>Nid oes cod gan %n o wasanaethau: ni wyddys i sicrwydd sut i ddeialu&apos;r rhif.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words on the sheet may tell what it is about: %1</source>
        <extracomment>%1 are words that stand on a sheet which ought not to tell what it is about</extracomment>
        <translation>Gall y geiriau hyn ar y daflen ddweud beth yw ei phwnc: %1</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::ServiceRows</name>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no number to ring.</source>
        <translation>Does dim rhif i’w ffonio.</translation>
    </message>
    <message>
        <source>Area:</source>
        <extracomment>Stands before the area that a local service serves</extracomment>
        <translation>Ardal:</translation>
    </message>
    <message>
        <source>Text the word %1 to this number.</source>
        <extracomment>%1 is a word to send in a text message</extracomment>
        <translation>Tecstiwch y gair %1 i’r rhif hwn.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a number</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Hours:</source>
        <extracomment>%1 is a way of contact: &quot;Hours (Online chat):&quot;</extracomment>
        <translation>Oriau:</translation>
    </message>
    <message>
        <source>Hours (%1):</source>
        <translation>Oriau (%1):</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <extracomment>%1 is a city, as in &quot;Paris&quot;</extracomment>
        <translation>Amseroedd %1 yw’r rhain.</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Ieithoedd:</translation>
    </message>
    <message>
        <source>You can use British Sign Language (BSL).</source>
        <translation>Gallwch chi ddefnyddio Iaith Arwyddion Prydain (BSL).</translation>
    </message>
    <message>
        <source>Website and online chat:</source>
        <translation>Gwefan a sgwrsio ar-lein:</translation>
    </message>
    <message>
        <source>Website:</source>
        <translation>Gwefan:</translation>
    </message>
    <message>
        <source>Online chat:</source>
        <translation>Sgwrsio ar-lein:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-bost:</translation>
    </message>
    <message>
        <source>Checked in %1.</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Cafodd ei wirio yn %1.</translation>
    </message>
    <message>
        <source>The pages that this comes from show no date.</source>
        <translation>Does dim dyddiad ar y tudalennau y daw hyn ohonyn nhw.</translation>
    </message>
    <message>
        <source>From a page of %1.</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Daw o dudalen o’r flwyddyn %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sources</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Stands before the sites that facts come from: &quot;Source: nhs.uk, gov.uk&quot;</extracomment>
        <translation>Ffynhonnell: %1</translation>
    </message>
</context>
<context>
    <name>waymark::store::PackFile</name>
    <message>
        <source>The pack %1 is damaged. Copy or download it again.</source>
        <translation>Mae’r pecyn %1 wedi’i ddifrodi. Copïwch neu lawrlwythwch y pecyn eto.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Copy or download the pack again.</source>
        <translation>Mae’r ffeil %1 yn wag. Copïwch neu lawrlwythwch y pecyn eto.</translation>
    </message>
    <message>
        <source>The file %1 is not a Waymark pack. Choose another file.</source>
        <translation>Nid pecyn Waymark yw’r ffeil %1. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not a Waymark pack. Choose another file.</source>
        <translation>Cronfa ddata yw’r ffeil %1, ond nid pecyn Waymark. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>The pack %1 was made for a newer Waymark. Install the newer version to open it.</source>
        <translation>Cafodd y pecyn %1 ei wneud ar gyfer fersiwn mwy newydd o Waymark. Gosodwch y fersiwn hwnnw i agor y pecyn.</translation>
    </message>
    <message>
        <source>The pack %1 was made for an older Waymark. Build it again to open it.</source>
        <translation>Cafodd y pecyn %1 ei wneud ar gyfer fersiwn hŷn o Waymark. Mae angen creu’r pecyn eto cyn ei agor.</translation>
    </message>
    <message>
        <source>The pack %1 is cut short. Copy or download it again.</source>
        <translation>Nid yw’r pecyn %1 yn gyflawn. Copïwch neu lawrlwythwch y pecyn eto.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Does dim ffeil %1. Gwiriwch yr enw a’r ffolder.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the pack in it.</source>
        <translation>Ffolder yw %1. Rhowch enw’r pecyn sydd ynddi.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may read it.</source>
        <translation>Does dim modd darllen y ffeil %1. Gwiriwch fod gennych chi hawl i’w darllen.</translation>
    </message>
</context>
<context>
    <name>waymark::store::PackWriter</name>
    <message>
        <source>%1 is a folder. Name the file that the pack is to be written to.</source>
        <translation>Ffolder yw %1. Rhowch enw’r ffeil ar gyfer y pecyn.</translation>
    </message>
    <message>
        <source>The pack %1 could not be written. Check that the folder can be written to and that there is room on the disk.</source>
        <translation>Doedd dim modd ysgrifennu’r pecyn %1. Gwiriwch fod modd ysgrifennu i’r ffolder, a bod lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Wedi stopio. Nid ysgrifennwyd dim.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::About</name>
    <message>
        <source>How to leave</source>
        <translation>Sut i adael</translation>
    </message>
    <message>
        <source>Open something ordinary first; it is what will be seen.</source>
        <translation>Agorwch rywbeth cyffredin yn gyntaf; dyna fydd i’w weld wedyn.</translation>
    </message>
    <message>
        <source>Press “Leave now”, at the top of every screen.</source>
        <translation>Pwyswch “Gadael nawr”, ar frig pob sgrin.</translation>
    </message>
    <message>
        <source>Or press Esc three times, or Shift three times, quickly.</source>
        <translation>Neu pwyswch Esc dair gwaith, neu Shift dair gwaith, yn gyflym.</translation>
    </message>
    <message>
        <source>Or close the window. All of these close Waymark at once and ask nothing.</source>
        <translation>Neu caewch y ffenestr. Mae pob un o’r rhain yn cau Waymark ar unwaith, heb ofyn dim.</translation>
    </message>
    <message>
        <source>While the window is minimised Waymark does not listen to keys. Leave instead of minimising.</source>
        <translation>Pan fydd y ffenestr wedi’i lleihau i’r bar tasgau, nid yw Waymark yn gwrando ar y bysellau. Gadewch yn lle lleihau’r ffenestr.</translation>
    </message>
    <message>
        <source>What Waymark promises</source>
        <translation>Beth mae Waymark yn ei addo</translation>
    </message>
    <message>
        <source>It never goes on the internet, and opens no web pages.</source>
        <translation>Nid yw byth yn mynd ar y rhyngrwyd, ac nid yw’n agor tudalennau gwe.</translation>
    </message>
    <message>
        <source>It writes down nothing that you search for or read.</source>
        <translation>Nid yw’n cofnodi dim byd rydych chi’n chwilio amdano nac yn ei ddarllen.</translation>
    </message>
    <message>
        <source>It writes a file only when you save a PDF, or turn on “Remember these on this computer”.</source>
        <translation>Dim ond pan fyddwch chi’n cadw PDF, neu’n troi “Cofio’r rhain ar y cyfrifiadur hwn” ymlaen, y mae’n ysgrifennu ffeil.</translation>
    </message>
    <message>
        <source>What you copy is cleared when Waymark closes, if it is still there.</source>
        <translation>Mae’r hyn rydych chi’n ei gopïo yn cael ei glirio pan fydd Waymark yn cau, os yw yno o hyd.</translation>
    </message>
    <message>
        <source>The window, its icon and its name in lists say nothing of what it is about.</source>
        <translation>Nid yw’r ffenestr, ei heicon na’i henw mewn rhestrau yn dweud dim am y pwnc.</translation>
    </message>
    <message>
        <source>What Waymark cannot hide</source>
        <translation>Beth na all Waymark ei guddio</translation>
    </message>
    <message>
        <source>No program can hide everything. If somebody checks this computer, one that they never use is better.</source>
        <translation>Ni all unrhyw raglen guddio popeth. Os oes rhywun yn gwirio’r cyfrifiadur hwn, mae’n well defnyddio un nad yw’r person hwnnw byth yn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>That Waymark is on this computer: its icon and its files can be seen, and the day it was put there.</source>
        <translation>Bod Waymark ar y cyfrifiadur hwn: mae modd gweld ei eicon a’i ffeiliau, a’r diwrnod y cafodd ei roi yno.</translation>
    </message>
    <message>
        <source>That it was started, and when: the desktop and the system may keep lists of used programs. They do not hold what you read.</source>
        <translation>Ei fod wedi’i gychwyn, a phryd: gallai’r bwrdd gwaith a’r system gadw rhestrau o’r rhaglenni a ddefnyddiwyd. Nid yw’r rhestrau hynny’n dangos beth wnaethoch chi ei ddarllen.</translation>
    </message>
    <message>
        <source>Whoever looks over your shoulder, a camera, a program that records the screen or the keys, and anybody who helps from afar.</source>
        <translation>Beth rydych chi’n ei wneud, rhag rhywun sy’n edrych dros eich ysgwydd, camera, rhaglen sy’n recordio’r sgrin neu’r bysellau, neu rywun sy’n helpu o bell.</translation>
    </message>
    <message>
        <source>What you copy: programs that keep everything that is copied may have it still.</source>
        <translation>Beth rydych chi’n ei gopïo: gallai fod o hyd mewn rhaglenni sy’n cadw popeth sy’n cael ei gopïo.</translation>
    </message>
    <message>
        <source>The computer’s memory: a computer that sleeps may write parts of it to its disk.</source>
        <translation>Cof y cyfrifiadur: gallai cyfrifiadur sy’n cysgu ysgrifennu rhannau ohono ar ei ddisg.</translation>
    </message>
    <message>
        <source>On a phone: the list of calls, the messages, and the bill.</source>
        <translation>Ar ffôn: y rhestr o alwadau, y negeseuon, a’r bil.</translation>
    </message>
    <message>
        <source>The small light or name in the taskbar, for a moment after leaving.</source>
        <translation>Y golau bach neu’r enw yn y bar tasgau, am eiliad ar ôl gadael.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Trwyddedau</translation>
    </message>
    <message>
        <source>The program: MIT licence.</source>
        <translation>Y rhaglen: trwydded MIT.</translation>
    </message>
    <message>
        <source>The pages to read: Creative Commons Attribution 4.0 (CC BY 4.0).</source>
        <translation>Y tudalennau i’w darllen: Creative Commons Attribution 4.0 (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Facts from sources that ask for it: Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0).</source>
        <translation>Ffeithiau o ffynonellau sy’n gofyn am hynny: Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0).</translation>
    </message>
    <message>
        <source>Qt 6: GNU Lesser General Public License, version 3. You may replace it with your own copy.</source>
        <translation>Qt 6: GNU Lesser General Public License, fersiwn 3. Cewch roi eich copi eich hun yn ei le.</translation>
    </message>
    <message>
        <source>SQLite: public domain.</source>
        <translation>SQLite: parth cyhoeddus.</translation>
    </message>
    <message>
        <source>SQLiteCpp: MIT licence.</source>
        <translation>SQLiteCpp: trwydded MIT.</translation>
    </message>
    <message>
        <source>ICU: Unicode licence.</source>
        <translation>ICU: trwydded Unicode.</translation>
    </message>
    <message>
        <source>Snowball stemmers (libstemmer): BSD licence.</source>
        <translation>Snowball stemmers (libstemmer): trwydded BSD.</translation>
    </message>
    <message>
        <source>CUPS library: Apache License 2.0, with an exception for the GPL.</source>
        <translation>Llyfrgell CUPS: Apache License 2.0, gydag eithriad ar gyfer y GPL.</translation>
    </message>
    <message>
        <source>libseccomp: GNU Lesser General Public License, version 2.1.</source>
        <translation>libseccomp: GNU Lesser General Public License, fersiwn 2.1.</translation>
    </message>
    <message>
        <source>XCB libraries: MIT licence.</source>
        <translation>Llyfrgelloedd XCB: trwydded MIT.</translation>
    </message>
    <message>
        <source>Noto fonts: SIL Open Font License 1.1.</source>
        <translation>Ffontiau Noto: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Files that you save: they stay until you delete them. The file manager may keep a small picture of them, and a backup or a shared folder may keep a copy. If you leave in the middle of saving to a memory stick, part of the file can stay there, hidden.</source>
        <translation>Ffeiliau y byddwch yn eu cadw: maent yn aros nes i chi eu dileu. Gall y rheolwr ffeiliau gadw llun bach ohonynt, a gall copi wrth gefn neu ffolder a rennir gadw copi. Os gadewch ar ganol cadw i gof bach, gall rhan o&apos;r ffeil aros yno, o&apos;r golwg.</translation>
    </message>
    <message>
        <source>What you print: the paper, the printer’s memory, and the print server’s list of jobs. Leaving does not stop what the print server already has.</source>
        <translation>Yr hyn y byddwch yn ei argraffu: y papur, cof yr argraffydd, a rhestr gwaith y gweinydd argraffu. Nid yw gadael yn atal yr hyn sydd gan y gweinydd argraffu eisoes.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AboutPage</name>
    <message>
        <source>About Waymark</source>
        <translation>Ynghylch Waymark</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>Show the libraries that Waymark is built on</source>
        <translation>Dangos y llyfrgelloedd y mae Waymark wedi’i adeiladu arnyn nhw</translation>
    </message>
    <message>
        <source>Hide the libraries</source>
        <translation>Cuddio’r llyfrgelloedd</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>Y cyfeiriadur</translation>
    </message>
    <message>
        <source>Its facts are of %1.</source>
        <translation>Dyddiad ei ffeithiau: %1.</translation>
    </message>
    <message>
        <source>They are over 12 months old. Look for a newer edition, and check a number if you can.</source>
        <translation>Maen nhw dros 12 mis oed. Chwiliwch am argraffiad mwy newydd, a gwiriwch rif os gallwch chi.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n service(s).</source>
        <translation>
            <numerusform>Mae’n cynnwys %n gwasanaeth.</numerusform>
            <numerusform>Mae’n cynnwys %n gwasanaeth.</numerusform>
            <numerusform>Mae’n cynnwys %n o wasanaethau.</numerusform>
            <numerusform>Mae’n cynnwys %n o wasanaethau.</numerusform>
            <numerusform>Mae’n cynnwys %n o wasanaethau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n page(s) to read.</source>
        <translation>
            <numerusform>Mae’n cynnwys %n tudalen i’w darllen.</numerusform>
            <numerusform>Mae’n cynnwys %n dudalen i’w darllen.</numerusform>
            <numerusform>Mae’n cynnwys %n o dudalennau i’w darllen.</numerusform>
            <numerusform>Mae’n cynnwys %n o dudalennau i’w darllen.</numerusform>
            <numerusform>Mae’n cynnwys %n o dudalennau i’w darllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number comes from published pages; nobody has checked them by ringing. Each service and page lists its own sources, with their dates.</source>
        <translation>Daw pob rhif o dudalennau cyhoeddedig; does neb wedi’u gwirio drwy ffonio. Mae pob gwasanaeth a thudalen yn rhestru eu ffynonellau eu hunain, gyda’u dyddiadau.</translation>
    </message>
    <message>
        <source>Publisher: %1</source>
        <translation>Cyhoeddwr: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Trwydded: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Ffeil: %1</translation>
    </message>
    <message>
        <source>All of this as a page to read, print or save</source>
        <translation>Hyn i gyd fel tudalen i’w darllen, ei hargraffu neu ei chadw</translation>
    </message>
    <message>
        <source>Try how leaving looks</source>
        <translation>Ymarfer gadael</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AdviceListPage</name>
    <message>
        <source>Pages to read</source>
        <translation>Tudalennau i’w darllen</translation>
    </message>
    <message>
        <source>The directory that is open has no pages.</source>
        <translation>Does dim tudalennau yn y cyfeiriadur sydd ar agor.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AdviceView</name>
    <message>
        <source>This page is not in the directory that is open</source>
        <translation>Nid yw’r dudalen hon yn y cyfeiriadur sydd ar agor</translation>
    </message>
    <message>
        <source>Go back, or search for another one.</source>
        <translation>Ewch yn ôl, neu chwiliwch am un arall.</translation>
    </message>
    <message>
        <source>Show what is on this page</source>
        <translation>Dangos beth sydd ar y dudalen hon</translation>
    </message>
    <message>
        <source>Hide what is on this page</source>
        <translation>Cuddio beth sydd ar y dudalen hon</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Ar y dudalen hon</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Pwy all helpu</translation>
    </message>
    <message>
        <source>The facts on this page are of %1.</source>
        <translation>Dyddiad y ffeithiau ar y dudalen hon: %1.</translation>
    </message>
    <message>
        <source>Show where this comes from</source>
        <translation>Dangos o ble y daw hyn</translation>
    </message>
    <message>
        <source>Hide where this comes from</source>
        <translation>Cuddio o ble y daw hyn</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BrokenPackPage</name>
    <message>
        <source>Install Waymark again, or get the directory file anew from whoever gave it to you.</source>
        <translation>Gosodwch Waymark eto, neu gofynnwch am ffeil y cyfeiriadur eto gan bwy bynnag a’i rhoddodd i chi.</translation>
    </message>
    <message>
        <source>Check that the file is there and can be read, then open Waymark again. If that does not help, install Waymark again.</source>
        <translation>Gwiriwch fod y ffeil yno a bod modd ei darllen, yna agorwch Waymark eto. Os nad yw hynny’n helpu, gosodwch Waymark eto.</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>Mewn perygl nawr?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a country and its emergency numbers</comment>
        <extracomment>%1 is a country, %2 its emergency numbers, the first the best</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two numbers</comment>
        <translation> neu </translation>
    </message>
    <message>
        <source>The directory cannot be opened</source>
        <translation>Does dim modd agor y cyfeiriadur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>Wedi chwilio am: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CarryLine</name>
    <message>
        <source>Is it all right for the person to carry this?</source>
        <translation>Ydy hi’n iawn i’r person gario hyn?</translation>
    </message>
    <message>
        <source>It is discreet: tell all again</source>
        <translation>Mae’n gynnil: dangos popeth eto</translation>
    </message>
    <message>
        <source>Make it discreet</source>
        <translation>Gwneud y daflen yn gynnil</translation>
    </message>
    <message>
        <source>It is cards: make a full sheet again</source>
        <translation>Cardiau yw hyn: gwneud taflen lawn eto</translation>
    </message>
    <message>
        <source>Make it cards to cut out</source>
        <translation>Gwneud cardiau i’w torri allan</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a web or e-mail address</extracomment>
        <translation>Copïo %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::EmergencyLine</name>
    <message>
        <source>Cannot speak or hear</source>
        <extracomment>A button beside the emergency line, to the page for those who cannot speak or hear</extracomment>
        <translation>Methu siarad neu glywed</translation>
    </message>
    <message>
        <source>Somewhere else?</source>
        <extracomment>A button beside the emergency number, to choose another country</extracomment>
        <translation>Rhywle arall?</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FilterBar</name>
    <message>
        <source>Narrow the list</source>
        <extracomment>A button that opens everything the list can be narrowed by</extracomment>
        <translation>Cyfyngu’r rhestr</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Takes away all filters</extracomment>
        <translation>Clirio’r cyfan</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Hidlyddion</translation>
    </message>
    <message>
        <source>%1: %2. Remove</source>
        <extracomment>What a screen reader says of a filter that is on; pressing it takes it away. %1 is the filter, %2 what is chosen</extracomment>
        <translation>%1: %2. Tynnu’r hidlydd</translation>
    </message>
    <message>
        <source>%1: from your words</source>
        <extracomment>A filter that was understood from the words that the person typed; %1 is &quot;Text&quot;, &quot;Men&quot;, &quot;Scotland&quot;</extracomment>
        <translation>%1: o&apos;ch geiriau</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FilterWords</name>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>Where is the person who needs help?</source>
        <translation>Ble mae’r person sydd angen help?</translation>
    </message>
    <message>
        <source>Listed as open now</source>
        <translation>Ar agor nawr, yn ôl y rhestr</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>A filter: by telephone, text, chat …</extracomment>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A filter: services that cost nothing to ring or text</extracomment>
        <translation>Am ddim</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between topics</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A filter: services that speak a language or have interpreters for it</extracomment>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A filter: services that take somebody of this age</extracomment>
        <translation>Oed</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FolderList</name>
    <message>
        <source>Folders in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ffolderi yn %1</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Y ffolder uwchben</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Cartref</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bwrdd gwaith</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Header</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>A button: forgets everything that this person did and shows home</extracomment>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Forgets what you did here and shows the first screen.</source>
        <translation>Yn anghofio beth wnaethoch chi yma ac yn dangos y sgrin gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet (%n)</source>
        <extracomment>A button to the services and pages that were picked for printing; %n is how many</extracomment>
        <translation>
            <numerusform>Taflen (%n)</numerusform>
            <numerusform>Taflen (%n)</numerusform>
            <numerusform>Taflen (%n)</numerusform>
            <numerusform>Taflen (%n)</numerusform>
            <numerusform>Taflen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taflen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HomePage</name>
    <message>
        <source>These facts are from %1, more than a year ago. Numbers and hours may have changed since.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Dyddiad y ffeithiau hyn: %1, dros flwyddyn yn ôl. Gallai rhifau ac oriau fod wedi newid ers hynny.</translation>
    </message>
    <message>
        <source>Settings are remembered on this computer.</source>
        <translation>Mae’r gosodiadau wedi’u cofio ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Anghofio’r gosodiadau</translation>
    </message>
    <message>
        <source>Deletes the file with the settings.</source>
        <translation>Yn dileu’r ffeil sy’n cynnwys y gosodiadau.</translation>
    </message>
    <message>
        <source>Where would you like to start?</source>
        <translation>Ble hoffech chi ddechrau?</translation>
    </message>
    <message>
        <source>Could someone check this computer? A computer they never use is better.</source>
        <translation>A allai rhywun wirio’r cyfrifiadur hwn? Mae’n well defnyddio un nad yw’r person hwnnw byth yn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>About computers and phones</source>
        <extracomment>A button to the page about computers that somebody else could check</extracomment>
        <translation>Ynghylch cyfrifiaduron a ffonau</translation>
    </message>
    <message>
        <source>Numbers come from published pages and have not been checked by ringing.</source>
        <translation>Daw’r rhifau o dudalennau cyhoeddedig. Does neb wedi’u gwirio drwy ffonio.</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>Tudalennau i’w darllen</translation>
    </message>
    <message>
        <source>About Waymark: what it promises and what it cannot hide</source>
        <translation>Ynghylch Waymark: beth mae’n ei addo a beth na all ei guddio</translation>
    </message>
    <message>
        <source>To leave: “Leave now”, or Esc or Shift three times. Open something ordinary first; it is what will be seen.</source>
        <translation>I adael: “Gadael nawr”, neu Esc neu Shift dair gwaith. Agorwch rywbeth cyffredin yn gyntaf; dyna fydd i’w weld wedyn.</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>A button to the page where a person can see how leaving looks</extracomment>
        <translation>Rhoi cynnig arni</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HomeWords</name>
    <message>
        <source>It has just happened</source>
        <translation>Mae newydd ddigwydd</translation>
    </message>
    <message>
        <source>It happened some time ago</source>
        <translation>Digwyddodd beth amser yn ôl</translation>
    </message>
    <message>
        <source>I am afraid of someone close to me</source>
        <translation>Mae arna i ofn rhywun agos ata i</translation>
    </message>
    <message>
        <source>I cannot cope or think of ending my life</source>
        <translation>Alla i ddim ymdopi, neu rydw i’n meddwl am roi diwedd ar fy mywyd</translation>
    </message>
    <message>
        <source>I&apos;m under 18</source>
        <translation>Rydw i o dan 18 oed</translation>
    </message>
    <message>
        <source>Someone told me, or I saw something</source>
        <translation>Dywedodd rhywun wrtha i, neu gwelais i rywbeth</translation>
    </message>
    <message>
        <source>At work or studying</source>
        <translation>Yn y gwaith neu wrth astudio</translation>
    </message>
    <message>
        <source>Online, images, being followed</source>
        <translation>Ar-lein, lluniau, cael fy nilyn</translation>
    </message>
    <message>
        <source>I am worried about my own behaviour</source>
        <translation>Rydw i’n poeni am fy ymddygiad fy hun</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Hours</name>
    <message>
        <source>Closed</source>
        <extracomment>Between two spans of one day&apos;s opening hours</extracomment>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between opening hours</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day whose hours differ from the usual week: %1 is a weekday, %2 a date such as &quot;25 December&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>These are times in %1. There it is %2 %3.</source>
        <extracomment>%1 is a city that names a time zone, %2 a weekday, %3 a time such as 23:30</extracomment>
        <translation>Amseroedd %1 yw’r rhain. Yno nawr: %2 %3.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HoursCard</name>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>No source that we read gives the hours. That does not mean that it is closed.</source>
        <translation>Nid yw’r un ffynhonnell a ddarllenon ni yn rhoi’r oriau. Nid yw hynny’n golygu ei fod ar gau.</translation>
    </message>
    <message>
        <source>Every day: %1</source>
        <extracomment>%1 are the hours of every day: &quot;09:00 to 17:00&quot;, &quot;Day and night&quot;</extracomment>
        <translation>Bob dydd: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>%1 are today&apos;s hours</extracomment>
        <translation>Heddiw: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between ways to get in touch: &quot;Call, Text&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>waymark::ui::LeaveButton</name>
    <message>
        <source>Leave now</source>
        <translation>Gadael nawr</translation>
    </message>
    <message>
        <source>Leave Waymark now</source>
        <translation>Gadael Waymark nawr</translation>
    </message>
    <message>
        <source>Closes at once without asking. Esc or Shift three times does the same.</source>
        <translation>Yn cau ar unwaith heb ofyn. Mae Esc neu Shift dair gwaith yn gwneud yr un peth.</translation>
    </message>
    <message>
        <source>or Esc three times</source>
        <translation>neu Esc dair gwaith</translation>
    </message>
    <message numerus="yes">
        <source>%n more to leave</source>
        <extracomment>Under &quot;Leave now&quot;, while Esc or Shift is being pressed three times; %n is how many presses are left. Keep it short.</extracomment>
        <translation>
            <numerusform>%n eto i adael</numerusform>
            <numerusform>%n eto i adael</numerusform>
            <numerusform>%n eto i adael</numerusform>
            <numerusform>%n eto i adael</numerusform>
            <numerusform>%n eto i adael</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::MainWindow</name>
    <message>
        <source>It worked. Leaving looks the same, but the window stays away.</source>
        <extracomment>Said on the first screen when the window is back, after somebody tried how leaving looks</extracomment>
        <translation>Fe weithiodd. Mae gadael yn edrych yr un fath, ond nid yw’r ffenestr yn dod yn ôl.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MakingLine</name>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Making the pages: %1 %</source>
        <extracomment>%1 is a number: &quot;45 %&quot;</extracomment>
        <translation>Yn gwneud y tudalennau: %1 %</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NewFolderLine</name>
    <message>
        <source>New folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Enw’r ffolder newydd</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Creu’r ffolder</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Teipiwch enw i’r ffolder.</translation>
    </message>
    <message>
        <source>A folder cannot have the name “%1”. Type another one, without “/”.</source>
        <translation>Ni all ffolder gael yr enw “%1”. Teipiwch un arall, heb “/”.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Parts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>source</comment>
        <extracomment>A source: %1 is what was read there, %2 the date that its page shows</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PhoneBlock</name>
    <message>
        <source>Copied. Paste it before you leave; it goes when Waymark closes. Other programs may keep a copy.</source>
        <translation>Wedi’i gopïo. Gludwch y testun cyn gadael; bydd yn mynd pan fydd Waymark yn cau. Gallai rhaglenni eraill gadw copi.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <extracomment>%1 is a word to send in a text message, %2 the number to send it to</extracomment>
        <translation>Tecstiwch %1 i %2</translation>
    </message>
    <message>
        <source>The phone keeps the messages.</source>
        <translation>Mae’r ffôn yn cadw’r negeseuon.</translation>
    </message>
    <message>
        <source>The phone keeps a list of calls.</source>
        <translation>Mae’r ffôn yn cadw rhestr o alwadau.</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <extracomment>%1 is a phone number, digit by digit</extracomment>
        <translation>Copïo’r rhif %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlaceChoice</name>
    <message>
        <source>Where are you?</source>
        <translation>Ble ydych chi?</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Heb ei ddewis</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PracticePage</name>
    <message>
        <source>Try how leaving looks</source>
        <translation>Ymarfer gadael</translation>
    </message>
    <message>
        <source>Open something ordinary first; it is what will be seen.</source>
        <translation>Agorwch rywbeth cyffredin yn gyntaf; dyna fydd i’w weld wedyn.</translation>
    </message>
    <message>
        <source>When you press “Try it”, this window goes away at once, as it does when you leave.</source>
        <translation>Pan fyddwch chi’n pwyso “Rhoi cynnig arni”, bydd y ffenestr hon yn diflannu ar unwaith, yn union fel pan fyddwch chi’n gadael.</translation>
    </message>
    <message>
        <source>After two seconds it comes back by itself, with the first screen.</source>
        <translation>Ar ôl dwy eiliad bydd yn dod yn ôl ar ei phen ei hun, gyda’r sgrin gyntaf.</translation>
    </message>
    <message>
        <source>While it is away, one press of Esc or Shift really closes it.</source>
        <translation>Tra bydd y ffenestr wedi diflannu, bydd pwyso Esc neu Shift unwaith yn ei chau go iawn.</translation>
    </message>
    <message>
        <source>“Leave now”, at the top, really closes it at any time.</source>
        <translation>Mae “Gadael nawr”, ar y brig, yn ei chau go iawn unrhyw bryd.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Rhoi cynnig arni</translation>
    </message>
    <message>
        <source>The window goes away, and comes back after two seconds.</source>
        <translation>Mae’r ffenestr yn diflannu, ac yn dod yn ôl ar ôl dwy eiliad.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PreviewWidget</name>
    <message numerus="yes">
        <source>Preview of %n page(s)</source>
        <translation>
            <numerusform>Rhagolwg: %n tudalen</numerusform>
            <numerusform>Rhagolwg: %n dudalen</numerusform>
            <numerusform>Rhagolwg: %n o dudalennau</numerusform>
            <numerusform>Rhagolwg: %n o dudalennau</numerusform>
            <numerusform>Rhagolwg: %n o dudalennau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrintChoicesBox</name>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Fewer copies</source>
        <translation>Llai o gopïau</translation>
    </message>
    <message>
        <source>More copies</source>
        <translation>Mwy o gopïau</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>O dudalen</translation>
    </message>
    <message>
        <source>An earlier first page</source>
        <translation>Tudalen gyntaf gynharach</translation>
    </message>
    <message>
        <source>A later first page</source>
        <translation>Tudalen gyntaf ddiweddarach</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>I dudalen</translation>
    </message>
    <message>
        <source>An earlier last page</source>
        <translation>Tudalen olaf gynharach</translation>
    </message>
    <message>
        <source>A later last page</source>
        <translation>Tudalen olaf ddiweddarach</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Only some</source>
        <translation>Rhai yn unig</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>Ar ddwy ochr y papur</translation>
    </message>
    <message>
        <source>Black ink only</source>
        <translation>Inc du yn unig</translation>
    </message>
    <message>
        <source>A printer that cannot do this prints as it can.</source>
        <translation>Bydd argraffydd na all wneud hyn yn argraffu fel y gall.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Chwilio am argraffwyr eto</translation>
    </message>
    <message>
        <source>Others may see what is printed: choose a printer that you can stand next to.</source>
        <translation>Gallai pobl eraill weld beth sy’n cael ei argraffu: dewiswch argraffydd y gallwch chi sefyll wrth ei ymyl.</translation>
    </message>
    <message>
        <source>Printers and print servers may keep a copy, or a note that something was printed. Leaving does not stop what the printer already has.</source>
        <translation>Gallai argraffwyr a gweinyddion argraffu gadw copi, neu nodyn bod rhywbeth wedi’i argraffu. Nid yw gadael yn stopio’r hyn sydd gan yr argraffydd yn barod.</translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <translation>Cadw fel PDF yn lle hynny</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Yn ôl i’r daflen</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Yn chwilio am argraffwyr…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF and print it somewhere else.</source>
        <translation>Does dim argraffydd wedi’i osod ar y cyfrifiadur hwn. Gallwch chi gadw PDF a’i argraffu yn rhywle arall.</translation>
    </message>
    <message>
        <source>Choose a printer first.</source>
        <translation>Dewiswch argraffydd yn gyntaf.</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <extracomment>%1 is a printer</extracomment>
        <translation>Yn anfon at %1…</translation>
    </message>
    <message>
        <source>%1 has it now. Fetch every page.</source>
        <extracomment>%1 is a printer</extracomment>
        <translation>Mae’r cyfan gan %1 nawr. Casglwch bob tudalen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent to the printer.</source>
        <translation>Wedi stopio. Ni anfonwyd dim i&apos;r argraffydd.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RelatedService</name>
    <message>
        <source>Text: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Neges destun: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out by a screen reader: %1 is a service&apos;s name, %2 its number, digit by digit</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>Something that the person typed, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>“%1” hides %n.</source>
        <extracomment>%1 is a filter that is on, such as &quot;Text&quot; or &quot;Scotland&quot;; %n is how many would be listed without it</extracomment>
        <translation>
            <numerusform>Mae “%1” yn cuddio %n.</numerusform>
            <numerusform>Mae “%1” yn cuddio %n canlyniad.</numerusform>
            <numerusform>Mae “%1” yn cuddio %n o ganlyniadau.</numerusform>
            <numerusform>Mae “%1” yn cuddio %n o ganlyniadau.</numerusform>
            <numerusform>Mae “%1” yn cuddio %n o ganlyniadau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits all of these filters together. Take one or more away.</source>
        <translation>Does dim gwasanaeth sy’n cyfateb i’r holl hidlyddion hyn gyda’i gilydd. Tynnwch un neu fwy ohonyn nhw.</translation>
    </message>
    <message>
        <source>Nothing fits. What follows may help all the same.</source>
        <translation>Does dim byd yn cyfateb. Er hynny, gallai’r canlynol helpu.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in names, numbers, topics, places and descriptions. Try one other word, or fewer words. What follows may help all the same.</source>
        <translation>Does dim byd yn cyfateb i “%1” mewn enwau, rhifau, pynciau, lleoedd a disgrifiadau. Rhowch gynnig ar un gair arall, neu lai o eiriau. Er hynny, gallai’r canlynol helpu.</translation>
    </message>
    <message>
        <source>Nothing matches all of your words. Left out: %1.</source>
        <translation>Does dim byd yn cyfateb i’ch geiriau i gyd. Wedi’u gadael allan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n tudalen</numerusform>
            <numerusform>%n dudalen</numerusform>
            <numerusform>%n o dudalennau</numerusform>
            <numerusform>%n o dudalennau</numerusform>
            <numerusform>%n o dudalennau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ service(s)</source>
        <extracomment>&quot;50+ services&quot;: there are more than are listed</extracomment>
        <translation>
            <numerusform>%n+ gwasanaeth</numerusform>
            <numerusform>%n+ gwasanaeth</numerusform>
            <numerusform>%n+ o wasanaethau</numerusform>
            <numerusform>%n+ o wasanaethau</numerusform>
            <numerusform>%n+ o wasanaethau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n gwasanaeth</numerusform>
            <numerusform>%n gwasanaeth</numerusform>
            <numerusform>%n o wasanaethau</numerusform>
            <numerusform>%n o wasanaethau</numerusform>
            <numerusform>%n o wasanaethau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;12 services&quot;, %2 is &quot;1 page&quot;</extracomment>
        <translation>%1 a hefyd %2</translation>
    </message>
    <message>
        <source>Only some local services are listed.</source>
        <translation>Dim ond rhai gwasanaethau lleol sydd wedi’u rhestru.</translation>
    </message>
    <message>
        <source>Showing results for “%1”.</source>
        <extracomment>The person&apos;s words were taken to be misspelt; %1 is how they are spelt</extracomment>
        <translation>Yn dangos canlyniadau ar gyfer “%1”.</translation>
    </message>
    <message>
        <source>Nothing fits “%1” (from your words “%2”) as well, so the list is without it.</source>
        <extracomment>%1 is a filter such as &quot;Text&quot; or &quot;Men&quot;, understood from the words that the person typed, %2</extracomment>
        <translation>Nid oes dim yn cyd-fynd â “%1” (o&apos;ch geiriau “%2”) hefyd, felly mae&apos;r rhestr hebddo.</translation>
    </message>
    <message numerus="yes">
        <source>The hours of %n are not known.</source>
        <extracomment>%n services: with the filter for those that are open now</extracomment>
        <translation>
            <numerusform>Nid yw oriau unrhyw wasanaeth yn anhysbys.</numerusform>
            <numerusform>Nid yw oriau %n gwasanaeth yn hysbys.</numerusform>
            <numerusform>Nid yw oriau %n wasanaeth yn hysbys.</numerusform>
            <numerusform>Nid yw oriau %n gwasanaeth yn hysbys.</numerusform>
            <numerusform>Nid yw oriau %n o wasanaethau yn hysbys.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a row does not say so, we do not know whether it speaks %1.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Lle nad yw rhes yn dweud hynny, ni wyddom a yw&apos;n siarad %1.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of %n is not known.</source>
        <extracomment>%n services: with the filter for those that are free</extracomment>
        <translation>
            <numerusform>Nid yw cost unrhyw wasanaeth yn anhysbys.</numerusform>
            <numerusform>Nid yw cost %n gwasanaeth yn hysbys.</numerusform>
            <numerusform>Nid yw cost %n wasanaeth yn hysbys.</numerusform>
            <numerusform>Nid yw cost %n gwasanaeth yn hysbys.</numerusform>
            <numerusform>Nid yw cost %n o wasanaethau yn hysbys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who %n are for is not known.</source>
        <extracomment>%n services: with the filter for a group, such as men</extracomment>
        <translation>
            <numerusform>Mae’n hysbys i bwy y mae pob gwasanaeth.</numerusform>
            <numerusform>Ni wyddom i bwy y mae %n gwasanaeth.</numerusform>
            <numerusform>Ni wyddom i bwy y mae %n wasanaeth.</numerusform>
            <numerusform>Ni wyddom i bwy y mae %n gwasanaeth.</numerusform>
            <numerusform>Ni wyddom i bwy y mae %n o wasanaethau.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is not in this directory: %1. It may be a real one all the same. Check each digit, or search for a name.</source>
        <translation>Nid yw’r rhif hwn yn y cyfeiriadur hwn: %1. Er hynny, gallai fod yn rhif go iawn. Gwiriwch bob digid, neu chwiliwch am enw.</translation>
    </message>
    <message>
        <source>%1 of more than %2 services</source>
        <extracomment>%1 services are listed so far, %2 is a large number</extracomment>
        <translation>%1 o fwy na %2 o wasanaethau</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <extracomment>%1 of these services are listed so far</extracomment>
        <translation>
            <numerusform>%1 o %n gwasanaeth</numerusform>
            <numerusform>%1 o %n gwasanaeth</numerusform>
            <numerusform>%1 o %n wasanaeth</numerusform>
            <numerusform>%1 o %n gwasanaeth</numerusform>
            <numerusform>%1 o %n o wasanaethau</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 are listed. Narrow the list to see others.</source>
        <extracomment>Below a very long list; %1 is a large number</extracomment>
        <translation>Dim ond y %1 cyntaf a restrir. Culhewch y rhestr i weld rhai eraill.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultsModel</name>
    <message>
        <source>A page to read</source>
        <translation>Tudalen i’w darllen</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <extracomment>%1 is the word to send, %2 the number to send it to</extracomment>
        <translation>Tecstiwch %1 i %2</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <extracomment>Of a service without a number to ring or text, where only what is free was asked for</extracomment>
        <translation>Cost ddim yn hysbys</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultsPage</name>
    <message>
        <source>What was found</source>
        <translation>Beth gafodd ei ganfod</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>A button that takes away a filter which hides results</extracomment>
        <translation>Tynnu’r hidlydd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a choice on home such as &quot;It has just happened&quot;, %2 is &quot;12 services and 1 page&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>What a screen reader says after a pause in typing; %1 is the first row of the list</extracomment>
        <translation>Yn gyntaf: %1</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <extracomment>A button beside &quot;Showing results for …&quot;; %1 is what the person typed</extracomment>
        <translation>Chwilio am “%1” yn lle hynny</translation>
    </message>
    <message>
        <source>Still looking …</source>
        <extracomment>Quietly beside the number of results, while a long search goes on</extracomment>
        <translation>Yn dal i chwilio …</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SavePanel</name>
    <message>
        <source>Others who use this computer can find a saved file, also under “recent files”.</source>
        <translation>Gall pobl eraill sy’n defnyddio’r cyfrifiadur hwn ddod o hyd i ffeil sydd wedi’i chadw, hefyd o dan “ffeiliau diweddar”.</translation>
    </message>
    <message>
        <source>Screen readers read saved PDF files and paper less well than this window: they carry no tags.</source>
        <translation>Nid yw darllenwyr sgrin yn darllen ffeiliau PDF a phapur cystal â’r ffenestr hon: does dim tagiau ynddyn nhw.</translation>
    </message>
    <message>
        <source>Folder and name of the file</source>
        <translation>Ffolder ac enw’r ffeil</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Yn ôl i’r daflen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>Type a folder and a name for the file, such as %1.</source>
        <translation>Teipiwch ffolder ac enw i’r ffeil, er enghraifft %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add a name for the file after it.</source>
        <translation>Ffolder yw %1. Ychwanegwch enw i’r ffeil ar ei hôl.</translation>
    </message>
    <message>
        <source>There is already a file %1. If you replace it, what is in it now is gone.</source>
        <translation>Mae ffeil %1 yno’n barod. Os byddwch chi’n rhoi un newydd yn ei lle, bydd beth sydd ynddi nawr wedi mynd.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Wedi’i chadw fel %1.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Rhoi un newydd yn lle’r ffeil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Looking at that folder…</source>
        <translation>Yn edrych ar y ffolder honno…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Wedi stopio. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>Made the folder %1.</source>
        <translation>Crëwyd y ffolder %1.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there, or make it with “New folder”.</source>
        <translation>Does dim ffolder %1. Dewiswch un sydd yno, neu ei greu â “Ffolder newydd”.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Clirio’r chwiliad</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Type a word, a name, a place or a number. The list changes as you type.</source>
        <translation>Teipiwch air, enw, lle neu rif. Mae’r rhestr yn newid wrth i chi deipio.</translation>
    </message>
    <message>
        <source>Try “groped”, “followed”, “my boss”</source>
        <extracomment>Everyday words that people may type; keep them short</extracomment>
        <translation>Rhowch gynnig ar “aflonyddu”, “stelcian”, “fy mos”</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ServicePage</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Read out by a screen reader: %1 is a number, digit by digit, %2 when it is listed as open</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Cyfrinachedd</translation>
    </message>
    <message>
        <source>This service is not in the directory that is open</source>
        <translation>Nid yw’r gwasanaeth hwn yn y cyfeiriadur sydd ar agor</translation>
    </message>
    <message>
        <source>Go back, or search for another one.</source>
        <translation>Ewch yn ôl, neu chwiliwch am un arall.</translation>
    </message>
    <message>
        <source>There is no number to ring or text. See the other ways below.</source>
        <translation>Does dim rhif i’w ffonio na’i decstio. Edrychwch ar y ffyrdd eraill isod.</translation>
    </message>
    <message>
        <source>Who can get in touch</source>
        <translation>Pwy all gysylltu</translation>
    </message>
    <message>
        <source>Who it is not for, and where they can go</source>
        <translation>Pobl nad yw’r gwasanaeth ar eu cyfer, a ble y gallan nhw fynd</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation>Ieithoedd: %1</translation>
    </message>
    <message>
        <source>British Sign Language (BSL) can be used.</source>
        <translation>Gallwch chi ddefnyddio Iaith Arwyddion Prydain (BSL).</translation>
    </message>
    <message>
        <source>British Sign Language (BSL): %1</source>
        <translation>Iaith Arwyddion Prydain (BSL): %1</translation>
    </message>
    <message>
        <source>Languages and sign language</source>
        <translation>Ieithoedd ac iaith arwyddion</translation>
    </message>
    <message>
        <source>Other ways to reach it</source>
        <translation>Ffyrdd eraill o gysylltu</translation>
    </message>
    <message>
        <source>Waymark opens no web pages. What you open in a browser may stay in its history.</source>
        <translation>Nid yw Waymark yn agor tudalennau gwe. Gallai’r hyn rydych chi’n ei agor mewn porwr aros yn ei hanes.</translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation>Sgwrsio ar-lein</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Tudalen we</translation>
    </message>
    <message>
        <source>Show where this comes from</source>
        <translation>Dangos o ble y daw hyn</translation>
    </message>
    <message>
        <source>Hide where this comes from</source>
        <translation>Cuddio o ble y daw hyn</translation>
    </message>
    <message>
        <source>Last checked with the service: %1.</source>
        <translation>Cafodd ei wirio ddiwethaf gyda’r gwasanaeth: %1.</translation>
    </message>
    <message>
        <source>Nobody has checked this entry by ringing.</source>
        <translation>Does neb wedi gwirio’r cofnod hwn drwy ffonio.</translation>
    </message>
    <message>
        <source>Newest date that a source shows: %1.</source>
        <translation>Y dyddiad diweddaraf ar ffynhonnell: %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ServiceWords</name>
    <message>
        <source>British Sign Language</source>
        <translation>Iaith Arwyddion Prydain</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language</comment>
        <extracomment>A language in English and in its own name: &quot;Welsh (Cymraeg)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This text is in %1.</source>
        <extracomment>%1 is a language; said where a text has not been translated</extracomment>
        <translation>Iaith y testun hwn: %1.</translation>
    </message>
    <message>
        <source>date not shown</source>
        <translation>dim dyddiad</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Changes work at once, and are remembered on this computer.</source>
        <translation>Mae newidiadau’n gweithio ar unwaith, ac yn cael eu cofio ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Changes work at once. They are forgotten when Waymark closes.</source>
        <translation>Mae newidiadau’n gweithio ar unwaith. Maen nhw’n cael eu hanghofio pan fydd Waymark yn cau.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Ble ydych chi?</translation>
    </message>
    <message>
        <source>Nothing is guessed. The place puts its services first and sets the emergency line; it hides nothing.</source>
        <translation>Does dim byd yn cael ei ddyfalu. Mae’r lle yn rhoi ei wasanaethau’n gyntaf ac yn gosod y llinell argyfwng; nid yw’n cuddio dim.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Names of services</source>
        <translation>Enwau gwasanaethau</translation>
    </message>
    <message>
        <source>Plain names tell less to somebody who looks at the screen: “Support line, day and night”. What is said about a service stays as it is.</source>
        <translation>Mae enwau plaen yn dweud llai wrth rywun sy’n edrych ar y sgrin: “Llinell gymorth, ddydd a nos”. Mae’r hyn sy’n cael ei ddweud am wasanaeth yn aros yr un fath.</translation>
    </message>
    <message>
        <source>Show plain names</source>
        <translation>Dangos enwau plaen</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Y tro nesaf</translation>
    </message>
    <message>
        <source>Remember these on this computer</source>
        <translation>Cofio’r rhain ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Anghofio’r gosodiadau</translation>
    </message>
    <message>
        <source>Ways to leave</source>
        <translation>Ffyrdd o adael</translation>
    </message>
    <message>
        <source>“Leave now” and pressing Esc or Shift three times always work. One press of a function key can leave too; choose one that nothing else on this computer uses.</source>
        <translation>Mae “Gadael nawr” a phwyso Esc neu Shift dair gwaith bob amser yn gweithio. Gallwch chi hefyd adael drwy bwyso bysell swyddogaeth unwaith; dewiswch un nad oes dim byd arall ar y cyfrifiadur hwn yn ei defnyddio.</translation>
    </message>
    <message>
        <source>No function key</source>
        <translation>Dim bysell swyddogaeth</translation>
    </message>
    <message>
        <source>Give me more time between presses</source>
        <translation>Rhoi mwy o amser i mi rhwng pob pwysiad</translation>
    </message>
    <message>
        <source>A computer for many people</source>
        <translation>Cyfrifiadur i lawer o bobl</translation>
    </message>
    <message>
        <source>After 3 minutes without a key or a click Waymark asks whether you are still there. 30 seconds later it clears everything for the next person. “Start again” clears it at once. Settings cannot be remembered here.</source>
        <translation>Ar ôl 3 munud heb allwedd na chlic mae Waymark yn gofyn a ydych chi yno o hyd. 30 eiliad wedyn mae&apos;n clirio popeth ar gyfer y person nesaf. Mae “Dechrau eto” yn ei glirio ar unwaith. Ni ellir cofio gosodiadau yma.</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>Pan fyddwch yn cerdded i ffwrdd</translation>
    </message>
    <message>
        <source>Waymark can clear everything when nobody has pressed a key or clicked for 3 minutes. It asks first, and waits another 30 seconds. “Start again” clears everything at once.</source>
        <translation>Gall Waymark glirio popeth pan nad oes neb wedi pwyso allwedd na chlicio ers 3 munud. Mae&apos;n gofyn yn gyntaf, ac yn aros 30 eiliad arall. Mae “Dechrau eto” yn clirio popeth ar unwaith.</translation>
    </message>
    <message>
        <source>Clear everything when I walk away</source>
        <translation>Clirio popeth pan fyddaf yn cerdded i ffwrdd</translation>
    </message>
    <message>
        <source>Typing in Chinese, Japanese, Korean and others</source>
        <translation>Teipio mewn Tsieinëeg, Japaneeg, Coreeg ac eraill</translation>
    </message>
    <message>
        <source>These need the computer’s input method. It sees every key, and may learn your words, so Waymark keeps it out. If you turn it on, it works from the next start, as long as settings are remembered; or start Waymark with --input-method.</source>
        <translation>Mae angen dull mewnbynnu&apos;r cyfrifiadur ar y rhain. Mae&apos;n gweld pob allwedd, a gall ddysgu eich geiriau, felly mae Waymark yn ei gadw allan. Os trowch ef ymlaen, bydd yn gweithio o&apos;r cychwyn nesaf, cyhyd ag y cofir gosodiadau; neu dechreuwch Waymark gyda --input-method.</translation>
    </message>
    <message>
        <source>Let the input method see what I type</source>
        <translation>Gadael i&apos;r dull mewnbynnu weld beth rwy&apos;n ei deipio</translation>
    </message>
    <message>
        <source>If you turn this on, Waymark writes these settings to the file %1. Nothing that you search for or read is in it. Whoever finds the file knows that Waymark was used here.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Os trowch hyn ymlaen, mae Waymark yn ysgrifennu&apos;r gosodiadau hyn i&apos;r ffeil %1. Nid oes dim o&apos;r hyn y byddwch yn chwilio amdano neu&apos;n ei ddarllen ynddi. Bydd pwy bynnag sy&apos;n dod o hyd i&apos;r ffeil yn gwybod bod Waymark wedi&apos;i ddefnyddio yma.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SheetChoicesBox</name>
    <message>
        <source>Layout</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Full sheet</source>
        <translation>Taflen lawn</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>Larger print</source>
        <translation>Print brasach</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>Cardiau i’w torri allan</translation>
    </message>
    <message>
        <source>Poster with tabs to tear off</source>
        <translation>Poster gyda stribedi i’w rhwygo i ffwrdd</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Beth mae’n ei ddweud</translation>
    </message>
    <message>
        <source>Discreet: numbers and plain names</source>
        <extracomment>Discreet: a sheet that does not tell what it is about</extracomment>
        <translation>Cynnil: rhifau ac enwau plaen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Your own words on it</source>
        <translation>Eich geiriau eich hun ar y daflen</translation>
    </message>
    <message>
        <source>Whom to ask for, and how</source>
        <translation>Am bwy i ofyn, a sut</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Printed on the sheet, and forgotten when you leave or start again.</source>
        <translation>Maen nhw’n cael eu hargraffu ar y daflen, ac yn cael eu hanghofio pan fyddwch chi’n gadael neu’n dechrau eto.</translation>
    </message>
    <message>
        <source>Easy Read</source>
        <extracomment>Words with pictures, for people who find reading hard</extracomment>
        <translation>Hawdd ei Ddeall</translation>
    </message>
    <message>
        <source>Cards to fold</source>
        <translation>Cardiau i&apos;w plygu</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>Dwy iaith ochr yn ochr</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Iaith y daflen</translation>
    </message>
    <message>
        <source>And beside it</source>
        <translation>Ac wrth ei hochr</translation>
    </message>
    <message>
        <source>A code to scan beside each number</source>
        <translation>Cod i&apos;w sganio wrth ochr pob rhif</translation>
    </message>
    <message>
        <source>Scanning it rings or texts the number, and leaves a trace on the phone.</source>
        <translation>Mae ei sganio yn ffonio neu&apos;n tecstio&apos;r rhif, ac yn gadael ôl ar y ffôn.</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Faint o daflenni</translation>
    </message>
    <message>
        <source>One for each</source>
        <extracomment>For the things that were picked: all on one sheet, or a sheet for each of them</extracomment>
        <translation>Un i bob un</translation>
    </message>
    <message>
        <source>One for everything</source>
        <translation>Un i bopeth</translation>
    </message>
    <message>
        <source>Advice pages</source>
        <translation>Tudalennau cyngor</translation>
    </message>
    <message>
        <source>As a summary</source>
        <extracomment>Of advice pages: their whole text, or a summary</extracomment>
        <translation>Fel crynodeb</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Yn llawn</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Shell</name>
    <message>
        <source>This is not the directory that was installed with Waymark. It comes from %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Nid hwn yw’r cyfeiriadur a gafodd ei osod gyda Waymark. Daw o %1.</translation>
    </message>
    <message>
        <source>No native speaker has checked this translation.</source>
        <translation>Does neb sy’n siarad yr iaith fel iaith gyntaf wedi gwirio’r cyfieithiad hwn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message numerus="yes">
        <source>Still here? Press any key. In %n second(s) everything is cleared.</source>
        <extracomment>%n seconds; said when nobody has touched keys or mouse for three minutes</extracomment>
        <translation>
            <numerusform>Yno o hyd? Pwyswch unrhyw allwedd. Mae popeth yn cael ei glirio nawr.</numerusform>
            <numerusform>Yno o hyd? Pwyswch unrhyw allwedd. Ymhen %n eiliad caiff popeth ei glirio.</numerusform>
            <numerusform>Yno o hyd? Pwyswch unrhyw allwedd. Ymhen %n eiliad caiff popeth ei glirio.</numerusform>
            <numerusform>Yno o hyd? Pwyswch unrhyw allwedd. Ymhen %n eiliad caiff popeth ei glirio.</numerusform>
            <numerusform>Yno o hyd? Pwyswch unrhyw allwedd. Ymhen %n eiliad caiff popeth ei glirio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::StatusLine</name>
    <message>
        <source>More about this</source>
        <translation>Mwy am hyn</translation>
    </message>
    <message>
        <source>Less about this</source>
        <translation>Llai am hyn</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrayButton</name>
    <message>
        <source>Remove from the sheet</source>
        <translation>Tynnu oddi ar y daflen</translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation>Ychwanegu at y daflen</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrayPage</name>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Eich taflen</translation>
    </message>
    <message>
        <source>Nothing is on the sheet yet. Open a service or a page and press “Add to the sheet”. Then you can print it here, or save it as a PDF.</source>
        <translation>Does dim byd ar y daflen eto. Agorwch wasanaeth neu dudalen a phwyswch “Ychwanegu at y daflen”. Wedyn gallwch chi argraffu’r daflen yma, neu ei chadw fel PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of paper</source>
        <translation>
            <numerusform>%n tudalen o bapur</numerusform>
            <numerusform>%n dudalen o bapur</numerusform>
            <numerusform>%n o dudalennau papur</numerusform>
            <numerusform>%n o dudalennau papur</numerusform>
            <numerusform>%n o dudalennau papur</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheet as a PDF</source>
        <translation>Cadw’r daflen fel PDF</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Argraffu’r daflen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Take everything off</source>
        <translation>Tynnu popeth oddi ar y daflen</translation>
    </message>
    <message>
        <source>On it, in this order</source>
        <translation>Beth sydd ar y daflen, yn y drefn hon</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrayRow</name>
    <message>
        <source>Move %1 up</source>
        <extracomment>%1 is the name of a service or page on the sheet</extracomment>
        <translation>Symud %1 i fyny</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <extracomment>%1 is the name of a service or page on the sheet</extracomment>
        <translation>Symud %1 i lawr</translation>
    </message>
    <message>
        <source>Take %1 off the sheet</source>
        <extracomment>%1 is the name of a service or page on the sheet</extracomment>
        <translation>Tynnu %1 oddi ar y daflen</translation>
    </message>
</context>
</TS>
