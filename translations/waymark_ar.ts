<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>waymark::Options</name>
    <message>
        <source>An offline directory: look things up, read, print. With no option, opens the window.</source>
        <translation>دليل يعمل دون إنترنت: للبحث والقراءة والطباعة. بدون أي خيار، تُفتح النافذة.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Show which protective measures are on here.</source>
        <translation>عرض وسائل الحماية العاملة هنا.</translation>
    </message>
    <message>
        <source>Open this pack instead of the installed one.</source>
        <translation>فتح هذه الحزمة بدلًا من الحزمة المثبّتة.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Make a sheet as PDF, without a window.</source>
        <translation>إنشاء ورقة بصيغة PDF دون نافذة.</translation>
    </message>
    <message>
        <source>Let the desktop&apos;s input method see what is typed (Chinese, Japanese, Korean and others need it).</source>
        <translation>السماح لأداة الإدخال في سطح المكتب برؤية ما يُكتب (تحتاج إليها الصينية واليابانية والكورية ولغات أخرى).</translation>
    </message>
    <message>
        <source>“%1” is not an option; waymark --help lists them.</source>
        <translation>ليس «%1» خيارًا معروفًا؛ يعرض الأمر waymark --help كل الخيارات.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>يحتاج الخيار ‎--%1 إلى اسم ملف.</translation>
    </message>
    <message>
        <source>--%1 goes with --sheet FILE.</source>
        <translation>يُستعمل الخيار ‎--%1 مع ‎--sheet FILE.</translation>
    </message>
    <message>
        <source>“%1” is no place code; say ENG, WLS, SCT, NIR, UK or a country&apos;s two letters.</source>
        <translation>ليس «%1» رمز مكان؛ الرموز الممكنة هي ENG, WLS, SCT, NIR, UK أو حرفا البلد.</translation>
    </message>
    <message>
        <source>There is no option --%1; waymark --help lists those there are.</source>
        <translation>لا يوجد خيار ‎--%1؛ يعرض الأمر waymark --help الخيارات الموجودة.</translation>
    </message>
    <message>
        <source>Make many: each line of this list is a file to make and the options of its sheet. Options beside it hold for all lines that do not say otherwise.</source>
        <translation>أنشئ أوراقًا كثيرة: كل سطر في هذه القائمة هو ملف يُنشأ وخيارات ورقته. وتسري الخيارات المذكورة إلى جانبها على كل سطر لا يقول غير ذلك.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>For a computer that many people use: clears everything when nobody is there, and remembers nothing.</source>
        <translation>لحاسوب يستعمله أشخاص كثيرون: يمسح كل شيء حين لا يكون أحد هناك، ولا يتذكر شيئًا.</translation>
    </message>
    <message>
        <source>--sheet makes one sheet, --sheets many from a list; say one of them.</source>
        <translation>الخيار ‎--sheet ينشئ ورقة واحدة، والخيار ‎--sheets ينشئ أوراقًا كثيرة من قائمة؛ اذكر واحدًا منهما.</translation>
    </message>
</context>
<context>
    <name>waymark::SheetCommand</name>
    <message>
        <source>The pack has no service “%1”; waymark-pack search FILE WORDS lists ids.</source>
        <translation>لا توجد في الحزمة خدمة «%1»؛ يعرض الأمر waymark-pack search FILE WORDS المعرّفات.</translation>
    </message>
    <message>
        <source>The pack has no page “%1”; their ids are advice-1, advice-2 and so on.</source>
        <translation>لا توجد في الحزمة صفحة «%1»؛ معرّفات الصفحات هي advice-1 وadvice-2 وهكذا.</translation>
    </message>
    <message>
        <source>There is no translation for “%1”; there are %2.</source>
        <translation>لا توجد ترجمة للغة «%1»؛ اللغات الموجودة: %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a file: &quot;3 of 40: rack/three.pdf&quot;</extracomment>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>توقّف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Stopped. Sheets saved until then, each of them whole: %1</source>
        <translation>توقّف. الأوراق التي حُفظت حتى ذلك الحين، وكل منها كامل: %1</translation>
    </message>
    <message>
        <source>Sheets saved: %1 of %2</source>
        <translation>الأوراق المحفوظة: %1 من %2</translation>
    </message>
    <message>
        <source>Making the pages: %1 %</source>
        <extracomment>%1 is a number: &quot;45 %&quot;</extracomment>
        <translation>إعداد الصفحات: %1 %</translation>
    </message>
</context>
<context>
    <name>waymark::SheetList</name>
    <message>
        <source>A line begins with the name of the file to make, such as rack/first.pdf.</source>
        <translation>يبدأ السطر باسم الملف الذي يُنشأ، مثل rack/first.pdf.</translation>
    </message>
    <message>
        <source>A line holds a file and the options of its sheet, nothing else.</source>
        <translation>يحتوي السطر على ملف وخيارات ورقته، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>--notes - reads one text from standard input; write the notes into the line.</source>
        <translation>الخيار ‎--notes - يقرأ نصًا واحدًا من الإدخال القياسي؛ اكتب الملاحظات في السطر نفسه.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read: %2</source>
        <translation>لا يمكن قراءة القائمة ”%1“: %2</translation>
    </message>
    <message>
        <source>Line %1 makes “%2” already; give this one another name.</source>
        <translation>السطر %1 ينشئ ”%2“ بالفعل؛ أعط هذا اسمًا آخر.</translation>
    </message>
    <message>
        <source>The list “%1” holds no sheets.</source>
        <translation>لا توجد أوراق في القائمة ”%1“.</translation>
    </message>
    <message>
        <source>The list “%1” is not text, or too long: save it as UTF-8, of at most 10 MB.</source>
        <extracomment>UTF-8 is a way to keep text in a file</extracomment>
        <translation>القائمة ”%1“ ليست نصًا، أو هي طويلة جدًا: احفظها بترميز UTF-8، وبحجم 10 ميغابايت على الأكثر.</translation>
    </message>
</context>
<context>
    <name>waymark::SheetOrder</name>
    <message>
        <source>--sheet needs --services with at least one id, for example --services rcew-247,victim-support.</source>
        <translation>يحتاج الخيار ‎--sheet إلى الخيار ‎--services مع معرّف واحد على الأقل، مثل: ‎--services rcew-247,victim-support.</translation>
    </message>
    <message>
        <source>The %1 layout is not made on %2; say a4 or letter.</source>
        <translation>التنسيق %1 لا يُعدّ على %2؛ اكتب a4 أو letter.</translation>
    </message>
    <message>
        <source>--full-names goes with --layout cards, folded or poster, and not with --discreet.</source>
        <translation>يُستعمل ‎--full-names مع ‎--layout cards أو folded أو poster، ولا يُستعمل مع ‎--discreet.</translation>
    </message>
    <message>
        <source>--and names the second language of --layout bilingual.</source>
        <translation>يحدد ‎--and اللغة الثانية في ‎--layout bilingual.</translation>
    </message>
    <message>
        <source>--layout bilingual needs two languages, for example --lang cy --and en.</source>
        <translation>يحتاج ‎--layout bilingual إلى لغتين، مثل: ‎--lang cy --and en.</translation>
    </message>
    <message>
        <source>What is on the sheet, by id, with commas between.</source>
        <translation>ما تحتويه الورقة، بالمعرّفات، وبينها فواصل.</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>معرّفات</translation>
    </message>
    <message>
        <source>Advice pages on the sheet, by id.</source>
        <translation>صفحات الإرشاد في الورقة، بالمعرّفات.</translation>
    </message>
    <message>
        <source>full (unless said otherwise), large (18 pt), large24, easy (Easy Read), cards, folded (cards of two faces), poster or bilingual.</source>
        <translation>full (ما لم يُذكر غيره) أو large (حجم 18) أو large24 أو easy (سهل القراءة) أو cards أو folded (بطاقات بوجهين) أو poster أو bilingual.</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Nothing on the sheet that tells what it is about. Cards and a poster&apos;s tabs always are so.</source>
        <translation>لا شيء على الورقة يدل على موضوعها. والبطاقات وقصاصات الملصق كذلك دائمًا.</translation>
    </message>
    <message>
        <source>Cards, or a poster&apos;s tabs, that are not discreet.</source>
        <translation>بطاقات، أو قصاصات ملصق، تظهر عليها الأسماء كاملة.</translation>
    </message>
    <message>
        <source>a4 (unless said otherwise) or letter; a5 for the full layout.</source>
        <translation>المقاس a4 (ما لم يُذكر غيره) أو letter؛ والمقاس a5 للتنسيق full.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>مقاس</translation>
    </message>
    <message>
        <source>A code to scan beside each number. Scanning leaves a trace on the phone.</source>
        <translation>رمز للمسح بجانب كل رقم. المسح يترك أثرًا على الهاتف.</translation>
    </message>
    <message>
        <source>Text for a box on the sheet; - reads it from standard input.</source>
        <translation>نص لمربع على الورقة؛ وبالعلامة ‎- يُقرأ النص من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Whom to ask for, and how: a line on the sheet.</source>
        <translation>من يُسأل عنه، وكيف: سطر على الورقة.</translation>
    </message>
    <message>
        <source>The place of the reader: ENG, WLS, SCT, NIR, UK, IE, FR …</source>
        <translation>مكان القارئ: ENG, WLS, SCT, NIR, UK, IE, FR …</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>The language, as two letters: en, cy, ar.</source>
        <translation>اللغة، بحرفين: en, cy, ar.</translation>
    </message>
    <message>
        <source>The second language of the bilingual layout; en, unless said otherwise.</source>
        <translation>اللغة الثانية في التنسيق bilingual؛ وهي en ما لم يُذكر غيرها.</translation>
    </message>
    <message>
        <source>“%1” is no layout that Waymark knows; there are %2.</source>
        <translation>”%1“ ليس تنسيقًا يعرفه Waymark؛ والموجود هو %2.</translation>
    </message>
    <message>
        <source>“%1” is no paper size that Waymark knows; there are %2.</source>
        <translation>”%1“ ليس مقاس ورق يعرفه Waymark؛ والموجود هو %2.</translation>
    </message>
    <message>
        <source>Advice pages as a summary, not in full.</source>
        <translation>صفحات الإرشاد ملخّصةً، لا كاملةً.</translation>
    </message>
</context>
<context>
    <name>waymark::Window</name>
    <message>
        <source>Waymark cannot reach a display to open its window. To make a sheet without one:
  app/run --sheet sheet.pdf --services rcew-247,victim-support</source>
        <translation>لا يجد Waymark شاشة يفتح نافذته عليها. لإنشاء ورقة دون نافذة:
  app/run --sheet sheet.pdf --services rcew-247,victim-support</translation>
    </message>
    <message>
        <source>There is no file “%1” to open as a pack.</source>
        <translation>لا يوجد ملف «%1» لفتحه كحزمة.</translation>
    </message>
    <message>
        <source>Waymark needs XWayland to open its window on this desktop, or Qt&apos;s plugin for Wayland (on Debian the package xwayland, or qt6-wayland).</source>
        <translation>يحتاج Waymark إلى XWayland ليفتح نافذته على سطح المكتب هذا، أو إلى إضافة Qt الخاصة بـ Wayland (في Debian الحزمة xwayland أو qt6-wayland).</translation>
    </message>
</context>
<context>
    <name>waymark::core::Terms</name>
    <message>
        <source>Ways to get in touch for disabled people</source>
        <translation>طرق تواصل لذوي الإعاقة</translation>
    </message>
    <message>
        <source>After an assault</source>
        <translation>بعد الاعتداء</translation>
    </message>
    <message>
        <source>Speaking up about attitudes</source>
        <translation>الاعتراض على الكلام والمواقف المسيئة</translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation>التنمّر</translation>
    </message>
    <message>
        <source>When you see something</source>
        <translation>عند مشاهدة شيء يحدث لغيرك</translation>
    </message>
    <message>
        <source>A child taken abroad</source>
        <translation>طفل أُخذ إلى الخارج</translation>
    </message>
    <message>
        <source>Abuse of a child</source>
        <translation>الإساءة إلى طفل</translation>
    </message>
    <message>
        <source>Sexual abuse in childhood</source>
        <translation>الاعتداء الجنسي في الطفولة</translation>
    </message>
    <message>
        <source>Being pressed to change who you are</source>
        <translation>الضغط عليك لتغيير هويتك</translation>
    </message>
    <message>
        <source>Sexual pictures sent to you unasked</source>
        <translation>صور جنسية أُرسلت إليك دون طلب منك</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>التمييز</translation>
    </message>
    <message>
        <source>Abuse by a partner or family</source>
        <translation>العنف من الشريك أو الأسرة</translation>
    </message>
    <message>
        <source>Control over money</source>
        <translation>التحكّم في المال</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>الطوارئ</translation>
    </message>
    <message>
        <source>Female genital mutilation (FGM)</source>
        <translation>تشويه الأعضاء التناسلية الأنثوية أو ختان الإناث (FGM)</translation>
    </message>
    <message>
        <source>Flashing</source>
        <translation>كشف الأعضاء الخاصة أمام الآخرين</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation>الزواج القسري</translation>
    </message>
    <message>
        <source>Hate crime</source>
        <translation>جرائم الكراهية</translation>
    </message>
    <message>
        <source>Abuse in the name of honour</source>
        <translation>العنف باسم الشرف</translation>
    </message>
    <message>
        <source>Sharing of intimate images</source>
        <translation>نشر الصور الحميمة</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>استشارة قانونية</translation>
    </message>
    <message>
        <source>LGBT+</source>
        <translation>مجتمع الميم (LGBT+)</translation>
    </message>
    <message>
        <source>LGBT+ support</source>
        <translation>دعم مجتمع الميم (LGBT+)</translation>
    </message>
    <message>
        <source>Someone to listen</source>
        <translation>من يستمع إليك</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>الرجال والفتيان</translation>
    </message>
    <message>
        <source>Medical care after an assault</source>
        <translation>الرعاية الطبية بعد الاعتداء</translation>
    </message>
    <message>
        <source>Not coping, or thinking of ending your life</source>
        <translation>صعوبة في التحمّل، أو التفكير في إنهاء الحياة</translation>
    </message>
    <message>
        <source>Missing, or thinking of leaving</source>
        <translation>شخص مفقود، أو التفكير في الرحيل</translation>
    </message>
    <message>
        <source>Abuse of older people</source>
        <translation>الإساءة إلى كبار السن</translation>
    </message>
    <message>
        <source>Abuse online</source>
        <translation>الإساءة عبر الإنترنت</translation>
    </message>
    <message>
        <source>Worried about your own behaviour</source>
        <translation>القلق من سلوكك</translation>
    </message>
    <message>
        <source>Harassment in public places</source>
        <translation>التحرش في الأماكن العامة</translation>
    </message>
    <message>
        <source>Rape and sexual assault</source>
        <translation>الاغتصاب والاعتداء الجنسي</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>الإبلاغ</translation>
    </message>
    <message>
        <source>Finding a service</source>
        <translation>البحث عن خدمة</translation>
    </message>
    <message>
        <source>Sexual harassment</source>
        <translation>التحرش الجنسي</translation>
    </message>
    <message>
        <source>A place to stay</source>
        <translation>مكان للإقامة</translation>
    </message>
    <message>
        <source>Spiking</source>
        <translation>دسّ مخدّر أو كحول لشخص دون علمه</translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation>الملاحقة المتكررة</translation>
    </message>
    <message>
        <source>A condom taken off without agreement</source>
        <translation>نزع الواقي الذكري دون موافقة</translation>
    </message>
    <message>
        <source>Supporting someone</source>
        <translation>مساندة شخص آخر</translation>
    </message>
    <message>
        <source>Being watched through a phone or computer</source>
        <translation>المراقبة عبر الهاتف أو الحاسوب</translation>
    </message>
    <message>
        <source>Trafficking and modern slavery</source>
        <translation>الاتجار بالبشر والعبودية الحديثة</translation>
    </message>
    <message>
        <source>University and college</source>
        <translation>الجامعة والكلية</translation>
    </message>
    <message>
        <source>Upskirting</source>
        <translation>التصوير خفيةً تحت الملابس</translation>
    </message>
    <message>
        <source>Any crime</source>
        <translation>أي جريمة</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>في العمل</translation>
    </message>
    <message>
        <source>Support for young people</source>
        <translation>دعم الشباب</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Black and minoritised people</source>
        <translation>السود وأبناء الأقليات</translation>
    </message>
    <message>
        <source>British nationals abroad</source>
        <translation>البريطانيون في الخارج</translation>
    </message>
    <message>
        <source>Friends, family and people who saw something</source>
        <translation>الأصدقاء والأسرة ومن شاهدوا شيئًا</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>الأطفال والشباب</translation>
    </message>
    <message>
        <source>Deaf people</source>
        <translation>الصمّ</translation>
    </message>
    <message>
        <source>Disabled people</source>
        <translation>ذوو الإعاقة</translation>
    </message>
    <message>
        <source>Indigenous people</source>
        <translation>الشعوب الأصلية</translation>
    </message>
    <message>
        <source>LGBT+ people</source>
        <translation>أفراد مجتمع الميم (LGBT+)</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Migrants</source>
        <translation>المهاجرون</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <source>People worried about their own behaviour</source>
        <translation>من يقلقهم سلوكهم</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>المختصون</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب (WhatsApp)</translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation>دردشة عبر الإنترنت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>British Sign Language (BSL)</source>
        <translation>لغة الإشارة البريطانية (BSL)</translation>
    </message>
    <message>
        <source>Text relay or textphone</source>
        <translation>خدمة الترحيل النصي أو الهاتف النصي</translation>
    </message>
    <message>
        <source>Online form</source>
        <translation>نموذج عبر الإنترنت</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>England</source>
        <translation>إنجلترا</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>ويلز</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>اسكتلندا</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>أيرلندا الشمالية</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>الويلزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>الغوجاراتية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>البنجابية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>التغرينية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
</context>
<context>
    <name>waymark::core::Wording</name>
    <message>
        <source>%1, aged %2 to %3</source>
        <extracomment>%1 is who a service is for (&quot;Anyone&quot;, &quot;Women&quot;); %2 and %3 are ages in years</extracomment>
        <translation>%1، العمر من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1, aged %2 or over</source>
        <extracomment>%1 is who a service is for (&quot;Anyone&quot;, &quot;Women&quot;); %2 is an age in years</extracomment>
        <translation>%1، العمر %2 أو أكثر</translation>
    </message>
    <message>
        <source>%1, aged %2 or under</source>
        <extracomment>%1 is who a service is for (&quot;Anyone&quot;, &quot;Women&quot;); %2 is an age in years</extracomment>
        <translation>%1، العمر %2 أو أقل</translation>
    </message>
    <message>
        <source>People worried about their own behaviour</source>
        <translation>من يقلقهم سلوكهم</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between audiences</comment>
        <extracomment>Joins who a service is for: &quot;Women; Friends, family and people who saw something&quot;</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two places</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>three places</comment>
        <translation>%1 و%2 و%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more countries</source>
        <comment>a place and how many others</comment>
        <translation>
            <numerusform>%1 وحدها</numerusform>
            <numerusform>%1 وبلد آخر</numerusform>
            <numerusform>%1 وبلدان آخران</numerusform>
            <numerusform>%1 و%n بلدان أخرى</numerusform>
            <numerusform>%1 و%n بلدًا آخر</numerusform>
            <numerusform>%1 و%n بلد آخر</numerusform>
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
        <translation>الرسائل النصية مجانية</translation>
    </message>
    <message>
        <source>Free to call</source>
        <translation>المكالمات مجانية</translation>
    </message>
    <message>
        <source>Not free: your usual text price</source>
        <translation>غير مجانية: بسعر رسالتك النصية المعتاد</translation>
    </message>
    <message>
        <source>Not free: your usual call price</source>
        <translation>غير مجانية: بسعر مكالمتك المعتاد</translation>
    </message>
    <message>
        <source>Cost of a text not known</source>
        <translation>تكلفة الرسالة النصية غير معروفة</translation>
    </message>
    <message>
        <source>Cost of a call not known</source>
        <translation>تكلفة المكالمة غير معروفة</translation>
    </message>
    <message>
        <source>Shows on the phone bill.</source>
        <translation>يظهر في فاتورة الهاتف.</translation>
    </message>
    <message>
        <source>A source says that it does not show on the phone bill.</source>
        <translation>يقول أحد المصادر إنه لا يظهر في فاتورة الهاتف.</translation>
    </message>
    <message>
        <source>May show on the phone bill. We do not know.</source>
        <translation>قد يظهر في فاتورة الهاتف. لا نعرف ذلك.</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>الساعات غير معروفة</translation>
    </message>
    <message>
        <source>Listed as open day and night</source>
        <translation>مفتوحة ليلًا ونهارًا حسب الدليل</translation>
    </message>
    <message>
        <source>Listed as open until %1</source>
        <extracomment>%1 is a time such as 17:00</extracomment>
        <translation>مفتوحة حتى %1 حسب الدليل</translation>
    </message>
    <message>
        <source>Listed as closed</source>
        <translation>مغلقة حسب الدليل</translation>
    </message>
    <message>
        <source>Listed as closed; opens %1 %2</source>
        <extracomment>%1 is a weekday, %2 a time such as 09:00</extracomment>
        <translation>مغلقة حسب الدليل؛ تفتح يوم %1 الساعة %2</translation>
    </message>
    <message>
        <source>%1 (date not known)</source>
        <extracomment>%1 is &quot;Listed as open until 17:00&quot; or the like</extracomment>
        <translation>%1 (التاريخ غير معروف)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>open state and year</comment>
        <extracomment>%1 is &quot;Listed as open until 17:00&quot; or the like, %2 the year of the newest source</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>%1 to %2 the next day</source>
        <translation>من %1 إلى %2 من اليوم التالي</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>opening hours</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>We have this from one usable source. Check it if you can.</source>
        <translation>أخذنا هذه المعلومات من مصدر واحد صالح. يُفضَّل التحقق منها إن أمكنك.</translation>
    </message>
    <message>
        <source>We are not sure of this entry: sources are old, few or disagree.</source>
        <translation>لسنا متأكدين من هذه المعلومات: المصادر قديمة أو قليلة أو مختلفة.</translation>
    </message>
    <message>
        <source>Matches its name</source>
        <translation>مطابقة للاسم</translation>
    </message>
    <message>
        <source>Matches its number</source>
        <translation>مطابقة للرقم</translation>
    </message>
    <message>
        <source>Had this number before</source>
        <translation>كان هذا رقمها سابقًا</translation>
    </message>
    <message>
        <source>Matches “%1”: %2</source>
        <extracomment>%1 is what the person typed, %2 the topic that it means</extracomment>
        <translation>مطابقة لعبارة «%1»: %2</translation>
    </message>
    <message>
        <source>Mentions “%1”</source>
        <translation>تُذكر فيها عبارة «%1»</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>تخدم %1</translation>
    </message>
    <message>
        <source>May help instead</source>
        <translation>قد تساعدك بدلًا من ذلك</translation>
    </message>
    <message>
        <source>In the UK: %1.</source>
        <extracomment>The emergency line while no country is chosen; &quot;Somewhere else?&quot; stands beside it</extracomment>
        <translation>في المملكة المتحدة: %1.</translation>
    </message>
    <message>
        <source>%1: emergency number not known</source>
        <translation>%1: رقم الطوارئ غير معروف</translation>
    </message>
    <message>
        <source>Emergency: %1</source>
        <translation>الطوارئ: %1</translation>
    </message>
    <message>
        <source>UK. In danger now? Ring %1. Cannot speak? On a mobile, ring %1, listen, and press %2 when you are asked.</source>
        <extracomment>%1 is 999, %2 is 55. The press is on a mobile phone&apos;s keypad.</extracomment>
        <translation>المملكة المتحدة. هل أنت في خطر الآن؟ الرجاء الاتصال بالرقم %1. لا يمكنك الكلام؟ من هاتف محمول: الاتصال بالرقم %1، ثم الاستماع، ثم الضغط على %2 عندما يُطلب منك ذلك.</translation>
    </message>
    <message>
        <source>%1. In danger now? Ring %2.</source>
        <extracomment>%1 is a country, %2 its emergency number</extracomment>
        <translation>%1. هل أنت في خطر الآن؟ الرجاء الاتصال بالرقم %2.</translation>
    </message>
    <message>
        <source>%1 is an old number of %2. The number to ring now is %3.</source>
        <extracomment>%1 is an old number, %2 who runs the helpline, %3 the number to ring now</extracomment>
        <translation>الرقم %1 رقم قديم لخدمة %2. الرقم الصحيح للاتصال الآن هو %3.</translation>
    </message>
    <message>
        <source>Aged %1</source>
        <extracomment>%1 is the age of the person who looks for help</extracomment>
        <translation>العمر %1</translation>
    </message>
    <message>
        <source>Under %1</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>أقل من %1 سنة</translation>
    </message>
    <message>
        <source>Aged %1 or over</source>
        <extracomment>%1 is an age in years</extracomment>
        <translation>العمر %1 أو أكثر</translation>
    </message>
    <message>
        <source>Has interpreters</source>
        <translation>يتوفر مترجمون شفويون</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a service; %1 is a language</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>May help instead: %1</source>
        <extracomment>%1 is a topic: &quot;Domestic abuse&quot;.</extracomment>
        <translation>قد تساعدك بدلًا من ذلك: %1</translation>
    </message>
</context>
<context>
    <name>waymark::output::FileSaver</name>
    <message>
        <source>The disk does not answer. Try again later.</source>
        <translation>القرص لا يستجيب. الرجاء المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>waymark::output::Printing</name>
    <message>
        <source>There is no print server running on this computer. Save as PDF instead, or ask whoever looks after the computer.</source>
        <translation>لا يعمل خادم طباعة على هذا الحاسوب. يمكنك الحفظ بصيغة PDF بدلًا من ذلك، أو سؤال من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The print server does not answer. Try again later, or save as PDF.</source>
        <translation>خادم الطباعة لا يستجيب. يمكنك المحاولة لاحقًا أو الحفظ بصيغة PDF.</translation>
    </message>
    <message>
        <source>The print server did not tell which printers it has. Save as PDF instead.</source>
        <translation>لم يذكر خادم الطباعة الطابعات الموجودة لديه. يمكنك الحفظ بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages. Choose another printer, or save as PDF.</source>
        <translation>لم تستلم الطابعة «%1» الصفحات. يمكنك اختيار طابعة أخرى أو الحفظ بصيغة PDF.</translation>
    </message>
</context>
<context>
    <name>waymark::output::RememberedFile</name>
    <message>
        <source>The remembered settings in “%1” cannot be read, so they are not used. You can delete the file, or have the settings remembered again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>لا يمكن قراءة الإعدادات المحفوظة في ”%1“، فلم تُستعمل. يمكنك حذف الملف، أو طلب تذكّر الإعدادات من جديد.</translation>
    </message>
</context>
<context>
    <name>waymark::output::WholeFile</name>
    <message>
        <source>There is no folder “%1”. Choose another folder.</source>
        <translation>لا يوجد مجلد «%1». الرجاء اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Choose another folder.</source>
        <translation>لا يُسمح لك بالكتابة في المجلد «%1». الرجاء اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The folder “%1” can only be read. Choose another folder.</source>
        <translation>المجلد «%1» للقراءة فقط. الرجاء اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is no room left in “%1”. Nothing was saved. Choose another folder, or make room there.</source>
        <translation>لم تبقَ مساحة في «%1». لم يُحفظ شيء. الرجاء اختيار مجلد آخر أو إخلاء مساحة هناك.</translation>
    </message>
    <message>
        <source>The file could not be saved in “%1”. Nothing was saved. Choose another folder.</source>
        <translation>تعذّر حفظ الملف في «%1». لم يُحفظ شيء. الرجاء اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is no file name. Type one.</source>
        <translation>لا يوجد اسم للملف. الرجاء كتابة اسم.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the file another name.</source>
        <translation>الاسم «%1» هو لمجلد. الرجاء تسمية الملف باسم آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>الاسم «%1» ليس لملف. الرجاء اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Choose another name.</source>
        <translation>الملف «%1» للقراءة فقط. الرجاء اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>تعذّر حذف «%1». الرجاء حذفه يدويًا.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>الاسم طويل جدًا. الرجاء اختيار اسم أقصر.</translation>
    </message>
    <message>
        <source>There is already a “%1”. Choose another name for the folder.</source>
        <translation>يوجد «%1» من قبل. الرجاء اختيار اسم آخر للمجلد.</translation>
    </message>
</context>
<context>
    <name>waymark::safety::Landlock</name>
    <message>
        <source>No file written but what you save (Landlock)</source>
        <translation>لا يُكتب أي ملف إلا ما يُحفظ بطلبك (Landlock)</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of the kernel&apos;s Landlock feature</extracomment>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>waymark::safety::Measure</name>
    <message>
        <source>on</source>
        <comment>a protective measure</comment>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a protective measure</comment>
        <translation>لا تعمل</translation>
    </message>
    <message>
        <source>not available here</source>
        <comment>a protective measure</comment>
        <translation>غير متاحة هنا</translation>
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
        <translation>مقابس محلية فقط، ولا يُشغَّل أي برنامج آخر (seccomp)</translation>
    </message>
</context>
<context>
    <name>waymark::safety::Startup</name>
    <message>
        <source>left out of this build</source>
        <translation>غير مضمّنة في هذه النسخة</translation>
    </message>
    <message>
        <source>No folder made for a missing XDG_RUNTIME_DIR</source>
        <translation>لا يُنشأ مجلد إذا غاب XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>Nothing printed into the desktop&apos;s journal</source>
        <translation>لا يُكتب شيء في سجل سطح المكتب</translation>
    </message>
    <message>
        <source>No core dumps</source>
        <translation>لا تُحفظ صورة من الذاكرة عند تعطّل البرنامج</translation>
    </message>
    <message>
        <source>Not readable by the user&apos;s other programs</source>
        <translation>لا تستطيع برامج المستخدم الأخرى قراءة ذاكرته</translation>
    </message>
    <message>
        <source>No theme plugin, no session manager</source>
        <translation>لا إضافة للمظهر ولا مدير للجلسات</translation>
    </message>
    <message>
        <source>No bus but the desktop&apos;s own</source>
        <translation>لا ناقل رسائل غير ناقل سطح المكتب</translation>
    </message>
    <message>
        <source>No font cache written</source>
        <translation>لا تُكتب ذاكرة مؤقتة للخطوط</translation>
    </message>
    <message>
        <source>Only Waymark&apos;s own choice of plugins</source>
        <translation>لا تُستعمل إلا الإضافات التي اختارها Waymark</translation>
    </message>
    <message>
        <source>No settings or dialog history written</source>
        <translation>لا تُكتب إعدادات ولا سجل لمربعات الحوار</translation>
    </message>
    <message>
        <source>Typing seen by no input method, unless you ask for one</source>
        <translation>لا ترى أي أداة إدخال ما يُكتب، إلا بطلب منك</translation>
    </message>
    <message>
        <source>Esc and Shift seen even while the window is busy</source>
        <translation>يُلاحَظ الضغط على Esc وShift حتى عندما تكون النافذة مشغولة</translation>
    </message>
    <message>
        <source>needs an X server, or XWayland; here they work while the window answers. “Leave now” and closing the window work as everywhere</source>
        <translation>يحتاج إلى خادم X أو XWayland؛ وهنا تعمل المفاتيح ما دامت النافذة تستجيب. أما ”الخروج الآن“ وإغلاق النافذة فيعملان كما في كل مكان</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::AdviceRows</name>
    <message>
        <source>Numbers for this page</source>
        <translation>أرقام لهذه الصفحة</translation>
    </message>
    <message>
        <source>This page has not been translated.</source>
        <translation>لم تُترجم هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Cards</name>
    <message>
        <source>Cut at the crosses. Fold along the dotted line.</source>
        <translation>قُصّ عند العلامات. اطوِ على الخط المنقّط.</translation>
    </message>
    <message>
        <source>Cut at the crosses.</source>
        <translation>قُصّ عند العلامات.</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::EasyRead</name>
    <message>
        <source>Ring this number:</source>
        <translation>اتصل بهذا الرقم:</translation>
    </message>
    <message>
        <source>Send a text to this number:</source>
        <translation>أرسل رسالة نصية إلى هذا الرقم:</translation>
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
        <translation>متى:</translation>
    </message>
    <message>
        <source>When (%1):</source>
        <translation>متى (%1):</translation>
    </message>
    <message>
        <source>Online chat:</source>
        <translation>الدردشة عبر الإنترنت:</translation>
    </message>
    <message>
        <source>Website:</source>
        <translation>الموقع الإلكتروني:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>البريد الإلكتروني:</translation>
    </message>
    <message>
        <source>This Easy Read has not been translated.</source>
        <translation>لم تُترجم هذه النسخة السهلة القراءة.</translation>
    </message>
    <message>
        <source>Numbers for this page</source>
        <translation>أرقام لهذه الصفحة</translation>
    </message>
    <message>
        <source>If you cannot speak on a mobile, press %1 when you are asked.</source>
        <extracomment>%1 is 55</extracomment>
        <translation>إذا كنت لا تستطيع الكلام من هاتف محمول، فاضغط %1 حين يُطلب منك.</translation>
    </message>
    <message>
        <source>In danger now? Ring this number:</source>
        <translation>هل أنت في خطر الآن؟ اتصل بهذا الرقم:</translation>
    </message>
    <message>
        <source>There is no Easy Read yet for what was picked.</source>
        <translation>لا توجد بعد نسخة سهلة القراءة لما اخترته.</translation>
    </message>
    <message>
        <source>The full sheet and large print have it.</source>
        <translation>تجده في الورقة الكاملة وفي الطباعة الكبيرة.</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Furniture</name>
    <message>
        <source>In danger now? %1</source>
        <extracomment>%1 is &quot;In the UK: 999.&quot;</extracomment>
        <translation>هل أنت في خطر الآن؟ %1</translation>
    </message>
    <message>
        <source>The date of these facts is not known.</source>
        <translation>تاريخ هذه المعلومات غير معروف.</translation>
    </message>
    <message>
        <source>Facts as of %1, over a year ago: some may have changed.</source>
        <extracomment>%1 is a date: &quot;22 November 2026&quot;</extracomment>
        <translation>المعلومات بتاريخ %1، أي قبل أكثر من عام: ربما تغيّر بعضها.</translation>
    </message>
    <message>
        <source>Facts as of %1.</source>
        <translation>المعلومات بتاريخ %1.</translation>
    </message>
    <message>
        <source>No native speaker has checked the words on this sheet.</source>
        <translation>لم يراجع نصوص هذه الورقة أي متحدث أصلي باللغة العربية.</translation>
    </message>
    <message>
        <source>Places to turn to</source>
        <translation>جهات يمكنك اللجوء إليها</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page&apos;s number, %2 how many there are</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1 These numbers come from published pages. Nobody has checked them by ringing.</source>
        <extracomment>%1 is the sentence with the date of the facts</extracomment>
        <translation>%1 هذه الأرقام من صفحات منشورة. لم يتحقق منها أحد بالاتصال.</translation>
    </message>
    <message>
        <source>%1 Nobody has checked these numbers by ringing.</source>
        <translation>%1 لم يتحقق أحد من هذه الأرقام بالاتصال.</translation>
    </message>
    <message>
        <source>Useful numbers</source>
        <translation>أرقام مفيدة</translation>
    </message>
    <message>
        <source>Ask for:</source>
        <extracomment>Stands before a name or number that the person typed themselves</extracomment>
        <translation>يمكن السؤال عن:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>A phone may keep a record of what it scans.</source>
        <extracomment>Stands on paper with QR codes; says that scanning leaves a trace without telling what the paper is about</extracomment>
        <translation>قد يحتفظ الهاتف بسجل لما يمسحه.</translation>
    </message>
    <message>
        <source>This Easy Read has not yet been checked by people with learning disabilities.</source>
        <translation>لم يراجع هذه النسخة السهلة القراءة بعد أشخاص من ذوي صعوبات التعلم.</translation>
    </message>
    <message>
        <source>Useful to know</source>
        <extracomment>Heads a sheet of pages to read, without any place to turn to</extracomment>
        <translation>معلومات مفيدة</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Hours</name>
    <message>
        <source>, </source>
        <comment>between opening hours</comment>
        <extracomment>Joins opening hours of one day: &quot;09:00 to 12:00, 13:00 to 17:00&quot;</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Day and night, every day</source>
        <extracomment>%1 is opening hours, the same on all days: &quot;09:00 to 17:00&quot;</extracomment>
        <translation>ليلًا ونهارًا، كل يوم</translation>
    </message>
    <message>
        <source>Every day, %1</source>
        <translation>كل يوم، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hours of one day</comment>
        <extracomment>%1 is a weekday, %2 its opening hours</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>hours of some days</comment>
        <extracomment>%1 and %2 are weekdays, %3 opening hours: &quot;Monday to Friday, 09:00 to 17:00&quot;</extracomment>
        <translation>من %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>Listed as closed on %1</source>
        <extracomment>%1 and %2 are dates, the same for one day</extracomment>
        <translation>مغلقة يوم %1 حسب الدليل</translation>
    </message>
    <message>
        <source>Listed as closed from %1 to %2</source>
        <translation>مغلقة من %1 إلى %2 حسب الدليل</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <extracomment>%1 and %2 are dates, the same for one day; %3 is opening hours</extracomment>
        <translation>يوم %1، %2</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <translation>من %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between hours of days</comment>
        <extracomment>Joins hours: &quot;Monday to Friday, 09:00 to 17:00; Saturday, 10:00 to 12:00&quot;</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>hours</comment>
        <translation>غير معروفة</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Parts</name>
    <message>
        <source>%1, continued</source>
        <extracomment>Above what goes on from the page before; %1 is the name of a service</extracomment>
        <translation>%1 (تابع)</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Poster</name>
    <message>
        <source>Useful numbers</source>
        <translation>أرقام مفيدة</translation>
    </message>
    <message>
        <source>You can talk to someone</source>
        <translation>يمكنك التحدث إلى شخص</translation>
    </message>
    <message>
        <source>You decide what to say, and when to stop.</source>
        <translation>أنت من يقرر ماذا يقول ومتى يتوقف.</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Remarks</name>
    <message>
        <source>Anyone who rings or looks up the number will know.</source>
        <translation>من يتصل بالرقم أو يبحث عنه سيعرف موضوعه.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are left out: this layout holds numbers alone.</source>
        <translation>
            <numerusform>أُدرجت كل الصفحات.</numerusform>
            <numerusform>صفحة واحدة غير مُدرجة: هذا التنسيق للأرقام وحدها.</numerusform>
            <numerusform>صفحتان غير مُدرجتين: هذا التنسيق للأرقام وحدها.</numerusform>
            <numerusform>%n صفحات غير مُدرجة: هذا التنسيق للأرقام وحدها.</numerusform>
            <numerusform>%n صفحة غير مُدرجة: هذا التنسيق للأرقام وحدها.</numerusform>
            <numerusform>%n صفحة غير مُدرجة: هذا التنسيق للأرقام وحدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) without a number are left out.</source>
        <translation>
            <numerusform>أُدرجت كل الخدمات.</numerusform>
            <numerusform>خدمة واحدة غير مُدرجة: ليس لها رقم.</numerusform>
            <numerusform>خدمتان غير مُدرجتين: ليس لهما رقم.</numerusform>
            <numerusform>%n خدمات غير مُدرجة: ليس لها رقم.</numerusform>
            <numerusform>%n خدمة غير مُدرجة: ليس لها رقم.</numerusform>
            <numerusform>%n خدمة غير مُدرجة: ليس لها رقم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no discreet name: the number stands alone.</source>
        <translation>
            <numerusform>لكل خدمة اسم عام.</numerusform>
            <numerusform>خدمة واحدة ليس لها اسم عام: يُذكر رقمها وحده.</numerusform>
            <numerusform>خدمتان ليس لهما اسم عام: يُذكر رقم كل منهما وحده.</numerusform>
            <numerusform>%n خدمات ليس لها اسم عام: تُذكر أرقامها وحدها.</numerusform>
            <numerusform>%n خدمة ليس لها اسم عام: تُذكر أرقامها وحدها.</numerusform>
            <numerusform>%n خدمة ليس لها اسم عام: تُذكر أرقامها وحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes stand on the full sheet and in large print only.</source>
        <translation>تظهر الملاحظات على الورقة الكاملة وفي الطباعة الكبيرة فقط.</translation>
    </message>
    <message>
        <source>This computer has no font for these characters: %1</source>
        <extracomment>%1 are the characters that no font can draw</extracomment>
        <translation>لا يوجد على هذا الحاسوب خط لهذه الرموز: %1</translation>
    </message>
    <message>
        <source>No Easy Read has been written yet for these, so they are left out: %1</source>
        <extracomment>%1 are names of services and pages</extracomment>
        <translation>لم تُكتب بعد نسخة سهلة القراءة لما يلي، فتُرك: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The cards have no room for codes to scan.</source>
        <translation>لا تتسع البطاقات لرموز المسح.</translation>
    </message>
    <message>
        <source>Scanning a code leaves a trace on the phone.</source>
        <translation>مسح الرمز يترك أثرًا على الهاتف.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no code: how to dial the number is not known for certain.</source>
        <translation>
            <numerusform>لكل الخدمات رموز.</numerusform>
            <numerusform>خدمة واحدة بلا رمز: لا تُعرف طريقة طلب الرقم على وجه التأكيد.</numerusform>
            <numerusform>خدمتان بلا رمز: لا تُعرف طريقة طلب الرقم على وجه التأكيد.</numerusform>
            <numerusform>%n خدمات بلا رمز: لا تُعرف طريقة طلب الرقم على وجه التأكيد.</numerusform>
            <numerusform>%n خدمة بلا رمز: لا تُعرف طريقة طلب الرقم على وجه التأكيد.</numerusform>
            <numerusform>%n خدمة بلا رمز: لا تُعرف طريقة طلب الرقم على وجه التأكيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words on the sheet may tell what it is about: %1</source>
        <extracomment>%1 are words that stand on a sheet which ought not to tell what it is about</extracomment>
        <translation>هذه الكلمات على الورقة قد تدل على موضوعها: %1</translation>
    </message>
</context>
<context>
    <name>waymark::sheets::ServiceRows</name>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>There is no number to ring.</source>
        <translation>لا يوجد رقم للاتصال.</translation>
    </message>
    <message>
        <source>Area:</source>
        <extracomment>Stands before the area that a local service serves</extracomment>
        <translation>المنطقة:</translation>
    </message>
    <message>
        <source>Text the word %1 to this number.</source>
        <extracomment>%1 is a word to send in a text message</extracomment>
        <translation>إرسال الكلمة %1 برسالة نصية إلى هذا الرقم.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a number</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Hours:</source>
        <extracomment>%1 is a way of contact: &quot;Hours (Online chat):&quot;</extracomment>
        <translation>الساعات:</translation>
    </message>
    <message>
        <source>Hours (%1):</source>
        <translation>الساعات (%1):</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <extracomment>%1 is a city, as in &quot;Paris&quot;</extracomment>
        <translation>الأوقات حسب توقيت مدينة %1.</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>اللغات:</translation>
    </message>
    <message>
        <source>You can use British Sign Language (BSL).</source>
        <translation>يمكنك استعمال لغة الإشارة البريطانية (BSL).</translation>
    </message>
    <message>
        <source>Website and online chat:</source>
        <translation>الموقع الإلكتروني والدردشة عبر الإنترنت:</translation>
    </message>
    <message>
        <source>Website:</source>
        <translation>الموقع الإلكتروني:</translation>
    </message>
    <message>
        <source>Online chat:</source>
        <translation>الدردشة عبر الإنترنت:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>البريد الإلكتروني:</translation>
    </message>
    <message>
        <source>Checked in %1.</source>
        <extracomment>%1 is a year</extracomment>
        <translation>تم التحقق من هذه المعلومات عام %1.</translation>
    </message>
    <message>
        <source>The pages that this comes from show no date.</source>
        <translation>الصفحات التي أُخذت منها هذه المعلومات لا تذكر تاريخًا.</translation>
    </message>
    <message>
        <source>From a page of %1.</source>
        <extracomment>%1 is a year</extracomment>
        <translation>من صفحة تاريخها عام %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sources</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Stands before the sites that facts come from: &quot;Source: nhs.uk, gov.uk&quot;</extracomment>
        <translation>المصدر: %1</translation>
    </message>
</context>
<context>
    <name>waymark::store::PackFile</name>
    <message>
        <source>The pack %1 is damaged. Copy or download it again.</source>
        <translation>الحزمة %1 تالفة. الرجاء نسخها أو تنزيلها من جديد.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Copy or download the pack again.</source>
        <translation>الملف %1 فارغ. الرجاء نسخ الحزمة أو تنزيلها من جديد.</translation>
    </message>
    <message>
        <source>The file %1 is not a Waymark pack. Choose another file.</source>
        <translation>الملف %1 ليس حزمة Waymark. الرجاء اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The file %1 is a database, but not a Waymark pack. Choose another file.</source>
        <translation>الملف %1 قاعدة بيانات، لكنه ليس حزمة Waymark. الرجاء اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The pack %1 was made for a newer Waymark. Install the newer version to open it.</source>
        <translation>صُنعت الحزمة %1 لإصدار أحدث من Waymark. يتطلب فتحها تثبيت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The pack %1 was made for an older Waymark. Build it again to open it.</source>
        <translation>صُنعت الحزمة %1 لإصدار أقدم من Waymark. يتطلب فتحها بناءها من جديد.</translation>
    </message>
    <message>
        <source>The pack %1 is cut short. Copy or download it again.</source>
        <translation>الحزمة %1 ناقصة. الرجاء نسخها أو تنزيلها من جديد.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>لا يوجد ملف %1. الرجاء التأكد من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the pack in it.</source>
        <translation>المسار %1 هو لمجلد. الرجاء ذكر اسم الحزمة الموجودة فيه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may read it.</source>
        <translation>لا يمكن قراءة الملف %1. الرجاء التأكد من أن قراءته مسموح بها لك.</translation>
    </message>
</context>
<context>
    <name>waymark::store::PackWriter</name>
    <message>
        <source>%1 is a folder. Name the file that the pack is to be written to.</source>
        <translation>المسار %1 هو لمجلد. الرجاء ذكر اسم الملف الذي ستُكتب فيه الحزمة.</translation>
    </message>
    <message>
        <source>The pack %1 could not be written. Check that the folder can be written to and that there is room on the disk.</source>
        <translation>تعذّرت كتابة الحزمة %1. الرجاء التأكد من أن الكتابة في المجلد ممكنة وأن في القرص مساحة كافية.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>توقّف. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::About</name>
    <message>
        <source>How to leave</source>
        <translation>طريقة الخروج</translation>
    </message>
    <message>
        <source>Open something ordinary first; it is what will be seen.</source>
        <translation>من الأفضل فتح شيء عادي أولًا؛ فهو ما سيظهر على الشاشة.</translation>
    </message>
    <message>
        <source>Press “Leave now”, at the top of every screen.</source>
        <translation>بالضغط على «الخروج الآن» في أعلى كل شاشة.</translation>
    </message>
    <message>
        <source>Or press Esc three times, or Shift three times, quickly.</source>
        <translation>أو بالضغط على Esc ثلاث مرات، أو على Shift ثلاث مرات، بسرعة.</translation>
    </message>
    <message>
        <source>Or close the window. All of these close Waymark at once and ask nothing.</source>
        <translation>أو بإغلاق النافذة. كل هذه الطرق تغلق Waymark فورًا ودون أي سؤال.</translation>
    </message>
    <message>
        <source>While the window is minimised Waymark does not listen to keys. Leave instead of minimising.</source>
        <translation>لا يستجيب Waymark للمفاتيح أثناء تصغير النافذة. الخروج أفضل من التصغير.</translation>
    </message>
    <message>
        <source>What Waymark promises</source>
        <translation>ما يعد به Waymark</translation>
    </message>
    <message>
        <source>It never goes on the internet, and opens no web pages.</source>
        <translation>لا يتصل بالإنترنت أبدًا، ولا يفتح صفحات ويب.</translation>
    </message>
    <message>
        <source>It writes down nothing that you search for or read.</source>
        <translation>لا يسجّل شيئًا من بحثك أو قراءتك.</translation>
    </message>
    <message>
        <source>It writes a file only when you save a PDF, or turn on “Remember these on this computer”.</source>
        <translation>لا يكتب ملفًا إلا عند حفظك ملف PDF أو تشغيلك خيار «تذكّر هذه الإعدادات على هذا الحاسوب».</translation>
    </message>
    <message>
        <source>What you copy is cleared when Waymark closes, if it is still there.</source>
        <translation>ما يُنسخ يُمحى عند إغلاق Waymark، إن كان لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>The window, its icon and its name in lists say nothing of what it is about.</source>
        <translation>النافذة وأيقونتها واسمها في القوائم لا تدل على موضوعها.</translation>
    </message>
    <message>
        <source>What Waymark cannot hide</source>
        <translation>ما لا يستطيع Waymark إخفاءه</translation>
    </message>
    <message>
        <source>No program can hide everything. If somebody checks this computer, one that they never use is better.</source>
        <translation>لا يستطيع أي برنامج إخفاء كل شيء. إذا كان أحد يتفقد هذا الحاسوب، فالأفضل حاسوب لا يستعمله ذلك الشخص أبدًا.</translation>
    </message>
    <message>
        <source>That Waymark is on this computer: its icon and its files can be seen, and the day it was put there.</source>
        <translation>وجود Waymark على هذا الحاسوب: يمكن رؤية أيقونته وملفاته واليوم الذي وُضع فيه.</translation>
    </message>
    <message>
        <source>That it was started, and when: the desktop and the system may keep lists of used programs. They do not hold what you read.</source>
        <translation>أنه شُغّل، ومتى: قد يحتفظ سطح المكتب والنظام بقوائم البرامج المستعملة. لا تحتوي هذه القوائم على ما قرأته.</translation>
    </message>
    <message>
        <source>Whoever looks over your shoulder, a camera, a program that records the screen or the keys, and anybody who helps from afar.</source>
        <translation>من ينظر من خلفك، أو كاميرا، أو برنامج يسجّل الشاشة أو المفاتيح، أو أي شخص يساعد عن بُعد.</translation>
    </message>
    <message>
        <source>What you copy: programs that keep everything that is copied may have it still.</source>
        <translation>ما يُنسخ: قد يبقى في البرامج التي تحتفظ بكل ما يُنسخ.</translation>
    </message>
    <message>
        <source>The computer’s memory: a computer that sleeps may write parts of it to its disk.</source>
        <translation>ذاكرة الحاسوب: قد يكتب الحاسوب أجزاء منها على قرصه عند دخوله وضع السكون.</translation>
    </message>
    <message>
        <source>On a phone: the list of calls, the messages, and the bill.</source>
        <translation>في الهاتف: قائمة المكالمات والرسائل والفاتورة.</translation>
    </message>
    <message>
        <source>The small light or name in the taskbar, for a moment after leaving.</source>
        <translation>الضوء الصغير أو الاسم في شريط المهام، للحظة بعد الخروج.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>The program: MIT licence.</source>
        <translation>البرنامج: رخصة MIT.</translation>
    </message>
    <message>
        <source>The pages to read: Creative Commons Attribution 4.0 (CC BY 4.0).</source>
        <translation>صفحات القراءة: Creative Commons Attribution 4.0 (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Facts from sources that ask for it: Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0).</source>
        <translation>المعلومات من المصادر التي تطلب ذلك: Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0).</translation>
    </message>
    <message>
        <source>Qt 6: GNU Lesser General Public License, version 3. You may replace it with your own copy.</source>
        <translation>مكتبة Qt 6: رخصة GNU Lesser General Public License، الإصدار 3. يمكنك استبدالها بنسخة من عندك.</translation>
    </message>
    <message>
        <source>SQLite: public domain.</source>
        <translation>مكتبة SQLite: ملكية عامة.</translation>
    </message>
    <message>
        <source>SQLiteCpp: MIT licence.</source>
        <translation>مكتبة SQLiteCpp: رخصة MIT.</translation>
    </message>
    <message>
        <source>ICU: Unicode licence.</source>
        <translation>مكتبة ICU: رخصة Unicode.</translation>
    </message>
    <message>
        <source>Snowball stemmers (libstemmer): BSD licence.</source>
        <translation>أدوات الجذور Snowball (libstemmer): رخصة BSD.</translation>
    </message>
    <message>
        <source>CUPS library: Apache License 2.0, with an exception for the GPL.</source>
        <translation>مكتبة CUPS: رخصة Apache License 2.0، مع استثناء لرخصة GPL.</translation>
    </message>
    <message>
        <source>libseccomp: GNU Lesser General Public License, version 2.1.</source>
        <translation>مكتبة libseccomp: رخصة GNU Lesser General Public License، الإصدار 2.1.</translation>
    </message>
    <message>
        <source>XCB libraries: MIT licence.</source>
        <translation>مكتبات XCB: رخصة MIT.</translation>
    </message>
    <message>
        <source>Noto fonts: SIL Open Font License 1.1.</source>
        <translation>خطوط Noto: رخصة SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Files that you save: they stay until you delete them. The file manager may keep a small picture of them, and a backup or a shared folder may keep a copy. If you leave in the middle of saving to a memory stick, part of the file can stay there, hidden.</source>
        <translation>الملفات التي تحفظها: تبقى إلى أن تحذفها. وقد يحتفظ مدير الملفات بصورة صغيرة منها، وقد تحتفظ نسخة احتياطية أو مجلد مشترك بنسخة. وإذا خرجت في أثناء الحفظ على ذاكرة خارجية، فقد يبقى جزء من الملف هناك مخفيًا.</translation>
    </message>
    <message>
        <source>What you print: the paper, the printer’s memory, and the print server’s list of jobs. Leaving does not stop what the print server already has.</source>
        <translation>ما تطبعه: الورق، وذاكرة الطابعة، وقائمة المهام في خادم الطباعة. والخروج لا يوقف ما وصل إلى خادم الطباعة.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AboutPage</name>
    <message>
        <source>About Waymark</source>
        <translation>حول Waymark</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Show the libraries that Waymark is built on</source>
        <translation>عرض المكتبات التي بُني عليها Waymark</translation>
    </message>
    <message>
        <source>Hide the libraries</source>
        <translation>إخفاء المكتبات</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Its facts are of %1.</source>
        <translation>معلوماته بتاريخ %1.</translation>
    </message>
    <message>
        <source>They are over 12 months old. Look for a newer edition, and check a number if you can.</source>
        <translation>مضى عليها أكثر من 12 شهرًا. يُفضَّل البحث عن طبعة أحدث، والتحقق من الرقم إن أمكنك.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n service(s).</source>
        <translation>
            <numerusform>لا يضم أي خدمة.</numerusform>
            <numerusform>يضم خدمة واحدة.</numerusform>
            <numerusform>يضم خدمتين.</numerusform>
            <numerusform>يضم %n خدمات.</numerusform>
            <numerusform>يضم %n خدمة.</numerusform>
            <numerusform>يضم %n خدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n page(s) to read.</source>
        <translation>
            <numerusform>لا يضم أي صفحة للقراءة.</numerusform>
            <numerusform>يضم صفحة واحدة للقراءة.</numerusform>
            <numerusform>يضم صفحتين للقراءة.</numerusform>
            <numerusform>يضم %n صفحات للقراءة.</numerusform>
            <numerusform>يضم %n صفحة للقراءة.</numerusform>
            <numerusform>يضم %n صفحة للقراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number comes from published pages; nobody has checked them by ringing. Each service and page lists its own sources, with their dates.</source>
        <translation>كل الأرقام من صفحات منشورة؛ لم يتحقق منها أحد بالاتصال. تذكر كل خدمة وكل صفحة مصادرها وتواريخها.</translation>
    </message>
    <message>
        <source>Publisher: %1</source>
        <translation>الناشر: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>الرخصة: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>All of this as a page to read, print or save</source>
        <translation>كل هذا في صفحة للقراءة أو الطباعة أو الحفظ</translation>
    </message>
    <message>
        <source>Try how leaving looks</source>
        <translation>تجربة شكل الخروج</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AdviceListPage</name>
    <message>
        <source>Pages to read</source>
        <translation>صفحات للقراءة</translation>
    </message>
    <message>
        <source>The directory that is open has no pages.</source>
        <translation>لا توجد صفحات في الدليل المفتوح.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::AdviceView</name>
    <message>
        <source>This page is not in the directory that is open</source>
        <translation>هذه الصفحة غير موجودة في الدليل المفتوح</translation>
    </message>
    <message>
        <source>Go back, or search for another one.</source>
        <translation>يمكنك الرجوع أو البحث عن صفحة أخرى.</translation>
    </message>
    <message>
        <source>Show what is on this page</source>
        <translation>عرض محتويات هذه الصفحة</translation>
    </message>
    <message>
        <source>Hide what is on this page</source>
        <translation>إخفاء محتويات هذه الصفحة</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
        <source>The facts on this page are of %1.</source>
        <translation>معلومات هذه الصفحة بتاريخ %1.</translation>
    </message>
    <message>
        <source>Show where this comes from</source>
        <translation>عرض مصادر هذه المعلومات</translation>
    </message>
    <message>
        <source>Hide where this comes from</source>
        <translation>إخفاء مصادر هذه المعلومات</translation>
    </message>
</context>
<context>
    <name>waymark::ui::BrokenPackPage</name>
    <message>
        <source>Install Waymark again, or get the directory file anew from whoever gave it to you.</source>
        <translation>الرجاء تثبيت Waymark من جديد، أو طلب ملف الدليل من جديد ممن أعطاك إياه.</translation>
    </message>
    <message>
        <source>Check that the file is there and can be read, then open Waymark again. If that does not help, install Waymark again.</source>
        <translation>الرجاء التأكد من أن الملف موجود ويمكن قراءته، ثم فتح Waymark من جديد. إذا لم ينفع ذلك، فالحل تثبيت Waymark من جديد.</translation>
    </message>
    <message>
        <source>In danger now?</source>
        <translation>هل أنت في خطر الآن؟</translation>
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
        <translation> أو </translation>
    </message>
    <message>
        <source>The directory cannot be opened</source>
        <translation>لا يمكن فتح الدليل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>جرى البحث عن: %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CarryLine</name>
    <message>
        <source>Is it all right for the person to carry this?</source>
        <translation>هل يناسب الشخص أن يحمل هذه الورقة معه؟</translation>
    </message>
    <message>
        <source>It is discreet: tell all again</source>
        <translation>الورقة لا تكشف موضوعها: العودة إلى ذكر كل شيء</translation>
    </message>
    <message>
        <source>Make it discreet</source>
        <translation>جعل الورقة لا تكشف موضوعها</translation>
    </message>
    <message>
        <source>It is cards: make a full sheet again</source>
        <translation>الورقة بطاقات: العودة إلى ورقة كاملة</translation>
    </message>
    <message>
        <source>Make it cards to cut out</source>
        <translation>جعل الورقة بطاقات للقص</translation>
    </message>
</context>
<context>
    <name>waymark::ui::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a web or e-mail address</extracomment>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::EmergencyLine</name>
    <message>
        <source>Cannot speak or hear</source>
        <extracomment>A button beside the emergency line, to the page for those who cannot speak or hear</extracomment>
        <translation>لا يمكنك الكلام أو السمع</translation>
    </message>
    <message>
        <source>Somewhere else?</source>
        <extracomment>A button beside the emergency number, to choose another country</extracomment>
        <translation>في مكان آخر؟</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FilterBar</name>
    <message>
        <source>Narrow the list</source>
        <extracomment>A button that opens everything the list can be narrowed by</extracomment>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Takes away all filters</extracomment>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>خيارات التصفية</translation>
    </message>
    <message>
        <source>%1: %2. Remove</source>
        <extracomment>What a screen reader says of a filter that is on; pressing it takes it away. %1 is the filter, %2 what is chosen</extracomment>
        <translation>%1: %2. إزالة</translation>
    </message>
    <message>
        <source>%1: from your words</source>
        <extracomment>A filter that was understood from the words that the person typed; %1 is &quot;Text&quot;, &quot;Men&quot;, &quot;Scotland&quot;</extracomment>
        <translation>%1: من كلماتك</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FilterWords</name>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Where is the person who needs help?</source>
        <translation>أين الشخص الذي يحتاج إلى المساعدة؟</translation>
    </message>
    <message>
        <source>Listed as open now</source>
        <translation>مفتوحة الآن حسب الدليل</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>A filter: by telephone, text, chat …</extracomment>
        <translation>طريقة التواصل</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A filter: services that cost nothing to ring or text</extracomment>
        <translation>مجانية</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between topics</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A filter: services that speak a language or have interpreters for it</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>A filter: services that take somebody of this age</extracomment>
        <translation>العمر</translation>
    </message>
</context>
<context>
    <name>waymark::ui::FolderList</name>
    <message>
        <source>Folders in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>المجلدات في %1</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المجلد الرئيسي</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Header</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>A button: forgets everything that this person did and shows home</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Forgets what you did here and shows the first screen.</source>
        <translation>ينسى ما فعلته هنا ويعرض الشاشة الأولى.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet (%n)</source>
        <extracomment>A button to the services and pages that were picked for printing; %n is how many</extracomment>
        <translation>
            <numerusform>الورقة (%n)</numerusform>
            <numerusform>الورقة (%n)</numerusform>
            <numerusform>الورقة (%n)</numerusform>
            <numerusform>الورقة (%n)</numerusform>
            <numerusform>الورقة (%n)</numerusform>
            <numerusform>الورقة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HomePage</name>
    <message>
        <source>These facts are from %1, more than a year ago. Numbers and hours may have changed since.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>هذه المعلومات بتاريخ %1، أي قبل أكثر من عام. ربما تغيّرت الأرقام والساعات منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Settings are remembered on this computer.</source>
        <translation>الإعدادات محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيان الإعدادات</translation>
    </message>
    <message>
        <source>Deletes the file with the settings.</source>
        <translation>يحذف ملف الإعدادات.</translation>
    </message>
    <message>
        <source>Where would you like to start?</source>
        <translation>من أين يناسبك أن نبدأ؟</translation>
    </message>
    <message>
        <source>Could someone check this computer? A computer they never use is better.</source>
        <translation>هل يمكن أن يتفقد أحد هذا الحاسوب؟ الأفضل حاسوب لا يستعمله ذلك الشخص أبدًا.</translation>
    </message>
    <message>
        <source>About computers and phones</source>
        <extracomment>A button to the page about computers that somebody else could check</extracomment>
        <translation>عن الحواسيب والهواتف</translation>
    </message>
    <message>
        <source>Numbers come from published pages and have not been checked by ringing.</source>
        <translation>الأرقام من صفحات منشورة ولم يجرِ التحقق منها بالاتصال.</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>صفحات للقراءة</translation>
    </message>
    <message>
        <source>About Waymark: what it promises and what it cannot hide</source>
        <translation>حول Waymark: ما يعد به وما لا يستطيع إخفاءه</translation>
    </message>
    <message>
        <source>To leave: “Leave now”, or Esc or Shift three times. Open something ordinary first; it is what will be seen.</source>
        <translation>للخروج: «الخروج الآن»، أو Esc أو Shift ثلاث مرات. من الأفضل فتح شيء عادي أولًا؛ فهو ما سيظهر على الشاشة.</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>A button to the page where a person can see how leaving looks</extracomment>
        <translation>تجربة ذلك</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HomeWords</name>
    <message>
        <source>It has just happened</source>
        <translation>حدث ذلك للتو</translation>
    </message>
    <message>
        <source>It happened some time ago</source>
        <translation>حدث ذلك منذ مدة</translation>
    </message>
    <message>
        <source>I am afraid of someone close to me</source>
        <translation>أخاف من شخص قريب مني</translation>
    </message>
    <message>
        <source>I cannot cope or think of ending my life</source>
        <translation>لا أستطيع التحمّل أو أفكر في إنهاء حياتي</translation>
    </message>
    <message>
        <source>I&apos;m under 18</source>
        <translation>عمري أقل من 18</translation>
    </message>
    <message>
        <source>Someone told me, or I saw something</source>
        <translation>أخبرني شخص بأمر، أو رأيت شيئًا</translation>
    </message>
    <message>
        <source>At work or studying</source>
        <translation>في العمل أو الدراسة</translation>
    </message>
    <message>
        <source>Online, images, being followed</source>
        <translation>الإنترنت أو الصور أو الملاحقة</translation>
    </message>
    <message>
        <source>I am worried about my own behaviour</source>
        <translation>يقلقني سلوكي</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Hours</name>
    <message>
        <source>Closed</source>
        <extracomment>Between two spans of one day&apos;s opening hours</extracomment>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between opening hours</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day whose hours differ from the usual week: %1 is a weekday, %2 a date such as &quot;25 December&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>These are times in %1. There it is %2 %3.</source>
        <extracomment>%1 is a city that names a time zone, %2 a weekday, %3 a time such as 23:30</extracomment>
        <translation>هذه الأوقات بتوقيت %1. الوقت هناك الآن %2 %3.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::HoursCard</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>No source that we read gives the hours. That does not mean that it is closed.</source>
        <translation>لا يذكر الساعات أي مصدر قرأناه. هذا لا يعني أن الخدمة مغلقة.</translation>
    </message>
    <message>
        <source>Every day: %1</source>
        <extracomment>%1 are the hours of every day: &quot;09:00 to 17:00&quot;, &quot;Day and night&quot;</extracomment>
        <translation>كل يوم: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>%1 are today&apos;s hours</extracomment>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between ways to get in touch: &quot;Call, Text&quot;</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>waymark::ui::LeaveButton</name>
    <message>
        <source>Leave now</source>
        <translation>الخروج الآن</translation>
    </message>
    <message>
        <source>Leave Waymark now</source>
        <translation>الخروج من Waymark الآن</translation>
    </message>
    <message>
        <source>Closes at once without asking. Esc or Shift three times does the same.</source>
        <translation>يُغلق فورًا دون سؤال. الضغط على Esc أو Shift ثلاث مرات يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>or Esc three times</source>
        <translation>أو Esc ثلاث مرات</translation>
    </message>
    <message numerus="yes">
        <source>%n more to leave</source>
        <extracomment>Under &quot;Leave now&quot;, while Esc or Shift is being pressed three times; %n is how many presses are left. Keep it short.</extracomment>
        <translation>
            <numerusform>جارٍ الخروج</numerusform>
            <numerusform>بقيت ضغطة واحدة</numerusform>
            <numerusform>بقيت ضغطتان</numerusform>
            <numerusform>بقيت %n ضغطات</numerusform>
            <numerusform>بقيت %n ضغطة</numerusform>
            <numerusform>بقيت %n ضغطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::MainWindow</name>
    <message>
        <source>It worked. Leaving looks the same, but the window stays away.</source>
        <extracomment>Said on the first screen when the window is back, after somebody tried how leaving looks</extracomment>
        <translation>نجحت التجربة. الخروج له الشكل نفسه، لكن النافذة لا تعود.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::MakingLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Making the pages: %1 %</source>
        <extracomment>%1 is a number: &quot;45 %&quot;</extracomment>
        <translation>إعداد الصفحات: %1 %</translation>
    </message>
</context>
<context>
    <name>waymark::ui::NewFolderLine</name>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>اسم المجلد الجديد</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>إنشاء المجلد</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>الرجاء كتابة اسم للمجلد.</translation>
    </message>
    <message>
        <source>A folder cannot have the name “%1”. Type another one, without “/”.</source>
        <translation>لا يمكن أن يكون اسم المجلد «%1». الرجاء كتابة اسم آخر بدون «/».</translation>
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
        <translation>تم النسخ. يمكنك لصقه قبل الخروج؛ فهو يُمحى عند إغلاق Waymark. قد تحتفظ برامج أخرى بنسخة منه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <extracomment>%1 is a word to send in a text message, %2 the number to send it to</extracomment>
        <translation>إرسال %1 برسالة نصية إلى %2</translation>
    </message>
    <message>
        <source>The phone keeps the messages.</source>
        <translation>يحتفظ الهاتف بالرسائل.</translation>
    </message>
    <message>
        <source>The phone keeps a list of calls.</source>
        <translation>يحتفظ الهاتف بقائمة المكالمات.</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <extracomment>%1 is a phone number, digit by digit</extracomment>
        <translation>نسخ الرقم %1</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PlaceChoice</name>
    <message>
        <source>Where are you?</source>
        <translation>أين أنت؟</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PracticePage</name>
    <message>
        <source>Try how leaving looks</source>
        <translation>تجربة شكل الخروج</translation>
    </message>
    <message>
        <source>Open something ordinary first; it is what will be seen.</source>
        <translation>من الأفضل فتح شيء عادي أولًا؛ فهو ما سيظهر على الشاشة.</translation>
    </message>
    <message>
        <source>When you press “Try it”, this window goes away at once, as it does when you leave.</source>
        <translation>عند الضغط على «تجربة ذلك» تختفي هذه النافذة فورًا، كما يحدث عند الخروج.</translation>
    </message>
    <message>
        <source>After two seconds it comes back by itself, with the first screen.</source>
        <translation>بعد ثانيتين تعود وحدها، وفيها الشاشة الأولى.</translation>
    </message>
    <message>
        <source>While it is away, one press of Esc or Shift really closes it.</source>
        <translation>أثناء اختفائها، ضغطة واحدة على Esc أو Shift تغلقها حقًا.</translation>
    </message>
    <message>
        <source>“Leave now”, at the top, really closes it at any time.</source>
        <translation>زر «الخروج الآن» في الأعلى يغلقها حقًا في أي وقت.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة ذلك</translation>
    </message>
    <message>
        <source>The window goes away, and comes back after two seconds.</source>
        <translation>تختفي النافذة، ثم تعود بعد ثانيتين.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PreviewWidget</name>
    <message numerus="yes">
        <source>Preview of %n page(s)</source>
        <translation>
            <numerusform>لا صفحات للمعاينة</numerusform>
            <numerusform>معاينة صفحة واحدة</numerusform>
            <numerusform>معاينة صفحتين</numerusform>
            <numerusform>معاينة %n صفحات</numerusform>
            <numerusform>معاينة %n صفحة</numerusform>
            <numerusform>معاينة %n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrintChoicesBox</name>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Fewer copies</source>
        <translation>تقليل عدد النسخ</translation>
    </message>
    <message>
        <source>More copies</source>
        <translation>زيادة عدد النسخ</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>من صفحة</translation>
    </message>
    <message>
        <source>An earlier first page</source>
        <translation>صفحة أولى أسبق</translation>
    </message>
    <message>
        <source>A later first page</source>
        <translation>صفحة أولى أبعد</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>إلى صفحة</translation>
    </message>
    <message>
        <source>An earlier last page</source>
        <translation>صفحة أخيرة أسبق</translation>
    </message>
    <message>
        <source>A later last page</source>
        <translation>صفحة أخيرة أبعد</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Only some</source>
        <translation>بعضها فقط</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>على وجهي الورقة</translation>
    </message>
    <message>
        <source>Black ink only</source>
        <translation>بالحبر الأسود فقط</translation>
    </message>
    <message>
        <source>A printer that cannot do this prints as it can.</source>
        <translation>الطابعة التي لا تستطيع ذلك تطبع كما تستطيع.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>البحث عن الطابعات من جديد</translation>
    </message>
    <message>
        <source>Others may see what is printed: choose a printer that you can stand next to.</source>
        <translation>قد يرى آخرون ما يُطبع: من الأفضل اختيار طابعة يمكنك الوقوف بجانبها.</translation>
    </message>
    <message>
        <source>Printers and print servers may keep a copy, or a note that something was printed. Leaving does not stop what the printer already has.</source>
        <translation>قد تحتفظ الطابعات وخوادم الطباعة بنسخة، أو بملاحظة تفيد أن شيئًا قد طُبع. الخروج لا يوقف ما وصل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <translation>الحفظ بصيغة PDF بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>الرجوع إلى الورقة</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>جارٍ البحث عن الطابعات…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF and print it somewhere else.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب. يمكنك حفظ ملف PDF وطباعته في مكان آخر.</translation>
    </message>
    <message>
        <source>Choose a printer first.</source>
        <translation>الرجاء اختيار طابعة أولًا.</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <extracomment>%1 is a printer</extracomment>
        <translation>جارٍ الإرسال إلى %1…</translation>
    </message>
    <message>
        <source>%1 has it now. Fetch every page.</source>
        <extracomment>%1 is a printer</extracomment>
        <translation>وصلت الصفحات إلى الطابعة %1. الرجاء أخذها كلها.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent to the printer.</source>
        <translation>توقّف. لم يُرسل شيء إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::RelatedService</name>
    <message>
        <source>Text: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>رسالة نصية: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out by a screen reader: %1 is a service&apos;s name, %2 its number, digit by digit</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>Something that the person typed, in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>“%1” hides %n.</source>
        <extracomment>%1 is a filter that is on, such as &quot;Text&quot; or &quot;Scotland&quot;; %n is how many would be listed without it</extracomment>
        <translation>
            <numerusform>اختيار «%1» لا يخفي أي نتيجة.</numerusform>
            <numerusform>اختيار «%1» يخفي نتيجة واحدة.</numerusform>
            <numerusform>اختيار «%1» يخفي نتيجتين.</numerusform>
            <numerusform>اختيار «%1» يخفي %n نتائج.</numerusform>
            <numerusform>اختيار «%1» يخفي %n نتيجة.</numerusform>
            <numerusform>اختيار «%1» يخفي %n نتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits all of these filters together. Take one or more away.</source>
        <translation>لا توجد خدمة تناسب كل خيارات التصفية هذه معًا. يمكنك إزالة واحد منها أو أكثر.</translation>
    </message>
    <message>
        <source>Nothing fits. What follows may help all the same.</source>
        <translation>لا يوجد ما يناسب. ومع ذلك قد يساعدك ما يلي.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in names, numbers, topics, places and descriptions. Try one other word, or fewer words. What follows may help all the same.</source>
        <translation>لا يوجد ما يطابق «%1» في الأسماء والأرقام والموضوعات والأماكن والأوصاف. يمكنك تجربة كلمة أخرى أو كلمات أقل. ومع ذلك قد يساعدك ما يلي.</translation>
    </message>
    <message>
        <source>Nothing matches all of your words. Left out: %1.</source>
        <translation>لا يوجد ما يطابق كل كلماتك. ما تُرك منها: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ service(s)</source>
        <extracomment>&quot;50+ services&quot;: there are more than are listed</extracomment>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>أكثر من خدمة واحدة</numerusform>
            <numerusform>أكثر من خدمتين</numerusform>
            <numerusform>أكثر من %n خدمات</numerusform>
            <numerusform>أكثر من %n خدمة</numerusform>
            <numerusform>أكثر من %n خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;12 services&quot;, %2 is &quot;1 page&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Only some local services are listed.</source>
        <translation>لا تضم القائمة إلا بعض الخدمات المحلية.</translation>
    </message>
    <message>
        <source>Showing results for “%1”.</source>
        <extracomment>The person&apos;s words were taken to be misspelt; %1 is how they are spelt</extracomment>
        <translation>هذه نتائج البحث عن «%1».</translation>
    </message>
    <message>
        <source>Nothing fits “%1” (from your words “%2”) as well, so the list is without it.</source>
        <extracomment>%1 is a filter such as &quot;Text&quot; or &quot;Men&quot;, understood from the words that the person typed, %2</extracomment>
        <translation>لا شيء يناسب ”%1“ أيضًا (من كلماتك ”%2“)، فالقائمة من دونه.</translation>
    </message>
    <message numerus="yes">
        <source>The hours of %n are not known.</source>
        <extracomment>%n services: with the filter for those that are open now</extracomment>
        <translation>
            <numerusform>ساعات كل الخدمات معروفة.</numerusform>
            <numerusform>ساعات خدمة واحدة غير معروفة.</numerusform>
            <numerusform>ساعات خدمتين غير معروفة.</numerusform>
            <numerusform>ساعات %n خدمات غير معروفة.</numerusform>
            <numerusform>ساعات %n خدمة غير معروفة.</numerusform>
            <numerusform>ساعات %n خدمة غير معروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a row does not say so, we do not know whether it speaks %1.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>حيث لا يُذكر ذلك في السطر، لا نعرف هل تتوفر اللغة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of %n is not known.</source>
        <extracomment>%n services: with the filter for those that are free</extracomment>
        <translation>
            <numerusform>تكلفة كل الخدمات معروفة.</numerusform>
            <numerusform>تكلفة خدمة واحدة غير معروفة.</numerusform>
            <numerusform>تكلفة خدمتين غير معروفة.</numerusform>
            <numerusform>تكلفة %n خدمات غير معروفة.</numerusform>
            <numerusform>تكلفة %n خدمة غير معروفة.</numerusform>
            <numerusform>تكلفة %n خدمة غير معروفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who %n are for is not known.</source>
        <extracomment>%n services: with the filter for a group, such as men</extracomment>
        <translation>
            <numerusform>من تخدمهم كل الخدمات معروف.</numerusform>
            <numerusform>لا نعرف لمن خدمة واحدة.</numerusform>
            <numerusform>لا نعرف لمن خدمتان.</numerusform>
            <numerusform>لا نعرف لمن %n خدمات.</numerusform>
            <numerusform>لا نعرف لمن %n خدمة.</numerusform>
            <numerusform>لا نعرف لمن %n خدمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is not in this directory: %1. It may be a real one all the same. Check each digit, or search for a name.</source>
        <translation>هذا الرقم غير موجود في هذا الدليل: %1. ومع ذلك قد يكون رقمًا حقيقيًا. يمكنك التأكد من كل خانة فيه، أو البحث عن اسم.</translation>
    </message>
    <message>
        <source>%1 of more than %2 services</source>
        <extracomment>%1 services are listed so far, %2 is a large number</extracomment>
        <translation>%1 من أكثر من %2 خدمة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <extracomment>%1 of these services are listed so far</extracomment>
        <translation>
            <numerusform>%1 من أصل لا خدمات</numerusform>
            <numerusform>%1 من أصل خدمة واحدة</numerusform>
            <numerusform>%1 من أصل خدمتين</numerusform>
            <numerusform>%1 من أصل %n خدمات</numerusform>
            <numerusform>%1 من أصل %n خدمة</numerusform>
            <numerusform>%1 من أصل %n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 are listed. Narrow the list to see others.</source>
        <extracomment>Below a very long list; %1 is a large number</extracomment>
        <translation>تُعرض أول %1 فقط. ضيّق القائمة لرؤية غيرها.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultsModel</name>
    <message>
        <source>A page to read</source>
        <translation>صفحة للقراءة</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <extracomment>%1 is the word to send, %2 the number to send it to</extracomment>
        <translation>إرسال %1 برسالة نصية إلى %2</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <extracomment>Of a service without a number to ring or text, where only what is free was asked for</extracomment>
        <translation>التكلفة غير معروفة</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultsPage</name>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>A button that takes away a filter which hides results</extracomment>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a choice on home such as &quot;It has just happened&quot;, %2 is &quot;12 services and 1 page&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>What a screen reader says after a pause in typing; %1 is the first row of the list</extracomment>
        <translation>الأولى: %1</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <extracomment>A button beside &quot;Showing results for …&quot;; %1 is what the person typed</extracomment>
        <translation>البحث عن «%1» بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Still looking …</source>
        <extracomment>Quietly beside the number of results, while a long search goes on</extracomment>
        <translation>ما زال البحث جاريًا …</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SavePanel</name>
    <message>
        <source>Others who use this computer can find a saved file, also under “recent files”.</source>
        <translation>يمكن لمن يستعملون هذا الحاسوب أن يجدوا الملف المحفوظ، حتى في «الملفات الأخيرة».</translation>
    </message>
    <message>
        <source>Screen readers read saved PDF files and paper less well than this window: they carry no tags.</source>
        <translation>تقرأ قارئات الشاشة ملفات PDF المحفوظة والورق بجودة أقل من هذه النافذة: فالملفات والأوراق بلا وسوم.</translation>
    </message>
    <message>
        <source>Folder and name of the file</source>
        <translation>مجلد الملف واسمه</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>الرجوع إلى الورقة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Type a folder and a name for the file, such as %1.</source>
        <translation>الرجاء كتابة مجلد واسم للملف، مثل %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add a name for the file after it.</source>
        <translation>المسار %1 هو لمجلد. الرجاء إضافة اسم الملف بعده.</translation>
    </message>
    <message>
        <source>There is already a file %1. If you replace it, what is in it now is gone.</source>
        <translation>يوجد ملف %1 من قبل. عند استبداله يضيع ما فيه الآن.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Looking at that folder…</source>
        <translation>جارٍ النظر في هذا المجلد…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>توقّف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Made the folder %1.</source>
        <translation>تم إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there, or make it with “New folder”.</source>
        <translation>لا يوجد مجلد %1. الرجاء اختيار مجلد موجود، أو إنشاؤه بزر «مجلد جديد».</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Type a word, a name, a place or a number. The list changes as you type.</source>
        <translation>يمكنك كتابة كلمة أو اسم أو مكان أو رقم. تتغير القائمة أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Try “groped”, “followed”, “my boss”</source>
        <extracomment>Everyday words that people may type; keep them short</extracomment>
        <translation>مثلًا: «لمسني»، «يلاحقني»، «تحرش في العمل»</translation>
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
        <translation>ما هي هذه الخدمة</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>This service is not in the directory that is open</source>
        <translation>هذه الخدمة غير موجودة في الدليل المفتوح</translation>
    </message>
    <message>
        <source>Go back, or search for another one.</source>
        <translation>يمكنك الرجوع أو البحث عن خدمة أخرى.</translation>
    </message>
    <message>
        <source>There is no number to ring or text. See the other ways below.</source>
        <translation>لا يوجد رقم للاتصال أو لإرسال رسالة نصية. الطرق الأخرى مذكورة أدناه.</translation>
    </message>
    <message>
        <source>Who can get in touch</source>
        <translation>من يمكنه التواصل</translation>
    </message>
    <message>
        <source>Who it is not for, and where they can go</source>
        <translation>من لا تخصّهم هذه الخدمة، وأين يمكنهم الذهاب</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source>British Sign Language (BSL) can be used.</source>
        <translation>يمكن استعمال لغة الإشارة البريطانية (BSL).</translation>
    </message>
    <message>
        <source>British Sign Language (BSL): %1</source>
        <translation>لغة الإشارة البريطانية (BSL): %1</translation>
    </message>
    <message>
        <source>Languages and sign language</source>
        <translation>اللغات ولغة الإشارة</translation>
    </message>
    <message>
        <source>Other ways to reach it</source>
        <translation>طرق أخرى للتواصل معها</translation>
    </message>
    <message>
        <source>Waymark opens no web pages. What you open in a browser may stay in its history.</source>
        <translation>لا يفتح Waymark صفحات ويب. ما يُفتح في متصفح قد يبقى في سجله.</translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation>الدردشة عبر الإنترنت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة الويب</translation>
    </message>
    <message>
        <source>Show where this comes from</source>
        <translation>عرض مصادر هذه المعلومات</translation>
    </message>
    <message>
        <source>Hide where this comes from</source>
        <translation>إخفاء مصادر هذه المعلومات</translation>
    </message>
    <message>
        <source>Last checked with the service: %1.</source>
        <translation>آخر تحقق مع الخدمة نفسها: %1.</translation>
    </message>
    <message>
        <source>Nobody has checked this entry by ringing.</source>
        <translation>لم يتحقق أحد من هذه المعلومات بالاتصال.</translation>
    </message>
    <message>
        <source>Newest date that a source shows: %1.</source>
        <translation>أحدث تاريخ يذكره مصدر: %1.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::ServiceWords</name>
    <message>
        <source>British Sign Language</source>
        <translation>لغة الإشارة البريطانية</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>This text is in %1.</source>
        <extracomment>%1 is a language; said where a text has not been translated</extracomment>
        <translation>لغة هذا النص: %1.</translation>
    </message>
    <message>
        <source>date not shown</source>
        <translation>التاريخ غير مذكور</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changes work at once, and are remembered on this computer.</source>
        <translation>تعمل التغييرات فورًا، وتُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Changes work at once. They are forgotten when Waymark closes.</source>
        <translation>تعمل التغييرات فورًا. وتُنسى عند إغلاق Waymark.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>أين أنت؟</translation>
    </message>
    <message>
        <source>Nothing is guessed. The place puts its services first and sets the emergency line; it hides nothing.</source>
        <translation>لا يُخمَّن شيء. اختيار المكان يضع خدماته أولًا ويحدد سطر الطوارئ؛ ولا يخفي شيئًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Names of services</source>
        <translation>أسماء الخدمات</translation>
    </message>
    <message>
        <source>Plain names tell less to somebody who looks at the screen: “Support line, day and night”. What is said about a service stays as it is.</source>
        <translation>الأسماء العامة تكشف أقل لمن ينظر إلى الشاشة، مثل: «خط دعم، ليلًا ونهارًا». أما ما يُقال عن الخدمة فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Show plain names</source>
        <translation>عرض الأسماء العامة</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>في المرة القادمة</translation>
    </message>
    <message>
        <source>Remember these on this computer</source>
        <translation>تذكّر هذه الإعدادات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيان الإعدادات</translation>
    </message>
    <message>
        <source>Ways to leave</source>
        <translation>طرق الخروج</translation>
    </message>
    <message>
        <source>“Leave now” and pressing Esc or Shift three times always work. One press of a function key can leave too; choose one that nothing else on this computer uses.</source>
        <translation>زر «الخروج الآن» والضغط على Esc أو Shift ثلاث مرات يعملان دائمًا. يمكن الخروج أيضًا بضغطة واحدة على أحد مفاتيح الوظائف؛ الأفضل اختيار مفتاح لا يستعمله شيء آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No function key</source>
        <translation>بدون مفتاح وظائف</translation>
    </message>
    <message>
        <source>Give me more time between presses</source>
        <translation>إعطائي وقتًا أطول بين الضغطات</translation>
    </message>
    <message>
        <source>A computer for many people</source>
        <translation>حاسوب لأشخاص كثيرين</translation>
    </message>
    <message>
        <source>After 3 minutes without a key or a click Waymark asks whether you are still there. 30 seconds later it clears everything for the next person. “Start again” clears it at once. Settings cannot be remembered here.</source>
        <translation>بعد 3 دقائق من دون مفتاح أو نقرة يسأل Waymark هل ما زلت هنا. وبعد 30 ثانية يمسح كل شيء للشخص التالي. وزر ”البدء من جديد“ يمسحه فورًا. لا يمكن تذكّر الإعدادات هنا.</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>حين تبتعد</translation>
    </message>
    <message>
        <source>Waymark can clear everything when nobody has pressed a key or clicked for 3 minutes. It asks first, and waits another 30 seconds. “Start again” clears everything at once.</source>
        <translation>يستطيع Waymark أن يمسح كل شيء إذا لم يضغط أحد مفتاحًا أو ينقر مدة 3 دقائق. يسأل أولًا، وينتظر 30 ثانية أخرى. وزر ”البدء من جديد“ يمسح كل شيء فورًا.</translation>
    </message>
    <message>
        <source>Clear everything when I walk away</source>
        <translation>امسح كل شيء حين أبتعد</translation>
    </message>
    <message>
        <source>Typing in Chinese, Japanese, Korean and others</source>
        <translation>الكتابة بالصينية واليابانية والكورية وغيرها</translation>
    </message>
    <message>
        <source>These need the computer’s input method. It sees every key, and may learn your words, so Waymark keeps it out. If you turn it on, it works from the next start, as long as settings are remembered; or start Waymark with --input-method.</source>
        <translation>تحتاج هذه اللغات إلى أداة الإدخال في الحاسوب. وهي ترى كل مفتاح، وقد تحفظ كلماتك، لذلك يبقيها Waymark خارجًا. إذا شغّلتها عملت من التشغيل التالي، ما دامت الإعدادات محفوظة؛ أو شغّل Waymark بالخيار ‎--input-method.</translation>
    </message>
    <message>
        <source>Let the input method see what I type</source>
        <translation>اسمح لأداة الإدخال برؤية ما أكتبه</translation>
    </message>
    <message>
        <source>If you turn this on, Waymark writes these settings to the file %1. Nothing that you search for or read is in it. Whoever finds the file knows that Waymark was used here.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>إذا شغّلت هذا، يكتب Waymark هذه الإعدادات في الملف %1. ليس فيه شيء مما تبحث عنه أو تقرؤه. ومن يجد الملف يعرف أن Waymark استُعمل هنا.</translation>
    </message>
</context>
<context>
    <name>waymark::ui::SheetChoicesBox</name>
    <message>
        <source>Layout</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Full sheet</source>
        <translation>ورقة كاملة</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>طباعة كبيرة</translation>
    </message>
    <message>
        <source>Larger print</source>
        <translation>طباعة أكبر</translation>
    </message>
    <message>
        <source>Cards to cut out</source>
        <translation>بطاقات للقص</translation>
    </message>
    <message>
        <source>Poster with tabs to tear off</source>
        <translation>ملصق بقصاصات تُنزع</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>ما تكشفه الورقة</translation>
    </message>
    <message>
        <source>Discreet: numbers and plain names</source>
        <extracomment>Discreet: a sheet that does not tell what it is about</extracomment>
        <translation>دون كشف الموضوع: أرقام وأسماء عامة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Your own words on it</source>
        <translation>كلماتك أنت على الورقة</translation>
    </message>
    <message>
        <source>Whom to ask for, and how</source>
        <translation>من يُسأل عنه، وكيف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Printed on the sheet, and forgotten when you leave or start again.</source>
        <translation>تُطبع على الورقة، وتُنسى عند الخروج أو البدء من جديد.</translation>
    </message>
    <message>
        <source>Easy Read</source>
        <extracomment>Words with pictures, for people who find reading hard</extracomment>
        <translation>سهل القراءة</translation>
    </message>
    <message>
        <source>Cards to fold</source>
        <translation>بطاقات للطي</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>لغتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>And beside it</source>
        <translation>وإلى جانبها</translation>
    </message>
    <message>
        <source>A code to scan beside each number</source>
        <translation>رمز للمسح بجانب كل رقم</translation>
    </message>
    <message>
        <source>Scanning it rings or texts the number, and leaves a trace on the phone.</source>
        <translation>مسحه يتصل بالرقم أو يرسل إليه رسالة، ويترك أثرًا على الهاتف.</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>عدد الأوراق</translation>
    </message>
    <message>
        <source>One for each</source>
        <extracomment>For the things that were picked: all on one sheet, or a sheet for each of them</extracomment>
        <translation>ورقة لكل واحد</translation>
    </message>
    <message>
        <source>One for everything</source>
        <translation>ورقة واحدة للجميع</translation>
    </message>
    <message>
        <source>Advice pages</source>
        <translation>صفحات الإرشاد</translation>
    </message>
    <message>
        <source>As a summary</source>
        <extracomment>Of advice pages: their whole text, or a summary</extracomment>
        <translation>ملخّصة</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>كاملة</translation>
    </message>
</context>
<context>
    <name>waymark::ui::Shell</name>
    <message>
        <source>This is not the directory that was installed with Waymark. It comes from %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>هذا ليس الدليل الذي ثُبّت مع Waymark. مصدره %1.</translation>
    </message>
    <message>
        <source>No native speaker has checked this translation.</source>
        <translation>لم يراجع هذه الترجمة أي متحدث أصلي باللغة العربية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Still here? Press any key. In %n second(s) everything is cleared.</source>
        <extracomment>%n seconds; said when nobody has touched keys or mouse for three minutes</extracomment>
        <translation>
            <numerusform>هل ما زلت هنا؟ اضغط أي مفتاح. سيُمسح كل شيء الآن.</numerusform>
            <numerusform>هل ما زلت هنا؟ اضغط أي مفتاح. سيُمسح كل شيء بعد ثانية واحدة.</numerusform>
            <numerusform>هل ما زلت هنا؟ اضغط أي مفتاح. سيُمسح كل شيء بعد ثانيتين.</numerusform>
            <numerusform>هل ما زلت هنا؟ اضغط أي مفتاح. سيُمسح كل شيء بعد %n ثوانٍ.</numerusform>
            <numerusform>هل ما زلت هنا؟ اضغط أي مفتاح. سيُمسح كل شيء بعد %n ثانية.</numerusform>
            <numerusform>هل ما زلت هنا؟ اضغط أي مفتاح. سيُمسح كل شيء بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::StatusLine</name>
    <message>
        <source>More about this</source>
        <translation>المزيد عن هذا</translation>
    </message>
    <message>
        <source>Less about this</source>
        <translation>أقل عن هذا</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrayButton</name>
    <message>
        <source>Remove from the sheet</source>
        <translation>إزالة من الورقة</translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation>إضافة إلى الورقة</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrayPage</name>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>ورقتك</translation>
    </message>
    <message>
        <source>Nothing is on the sheet yet. Open a service or a page and press “Add to the sheet”. Then you can print it here, or save it as a PDF.</source>
        <translation>لا شيء على الورقة بعد. يمكنك فتح خدمة أو صفحة والضغط على «إضافة إلى الورقة». بعد ذلك يمكنك طباعتها هنا أو حفظها بصيغة PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of paper</source>
        <translation>
            <numerusform>لا صفحات ورقية</numerusform>
            <numerusform>صفحة ورقية واحدة</numerusform>
            <numerusform>صفحتان ورقيتان</numerusform>
            <numerusform>%n صفحات ورقية</numerusform>
            <numerusform>%n صفحة ورقية</numerusform>
            <numerusform>%n صفحة ورقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheet as a PDF</source>
        <translation>حفظ الورقة بصيغة PDF</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Take everything off</source>
        <translation>إزالة كل شيء</translation>
    </message>
    <message>
        <source>On it, in this order</source>
        <translation>محتوياتها، بهذا الترتيب</translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrayRow</name>
    <message>
        <source>Move %1 up</source>
        <extracomment>%1 is the name of a service or page on the sheet</extracomment>
        <translation>نقل %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <extracomment>%1 is the name of a service or page on the sheet</extracomment>
        <translation>نقل %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Take %1 off the sheet</source>
        <extracomment>%1 is the name of a service or page on the sheet</extracomment>
        <translation>إزالة %1 من الورقة</translation>
    </message>
</context>
</TS>
