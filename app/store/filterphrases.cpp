#include "store/filterphrases.h"

#include "text/fold.h"

#include <QSet>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;
using core::Channel;
using core::FilterKind;

namespace {

FilterPhrase channel(Channel value)
{
    FilterPhrase phrase{FilterKind::Channel, {}};
    phrase.value.channel = value;
    return phrase;
}

FilterPhrase free()
{
    FilterPhrase phrase{FilterKind::Free, {}};
    phrase.value.free = true;
    return phrase;
}

FilterPhrase openNow(FilterPhrase::When when = FilterPhrase::When::Always)
{
    FilterPhrase phrase{FilterKind::OpenNow, {}, when};
    phrase.value.openNow = true;
    return phrase;
}

FilterPhrase audience(const QString &code)
{
    FilterPhrase phrase{FilterKind::Audience, {}};
    phrase.value.audience = code;
    return phrase;
}

FilterPhrase language(const QString &code)
{
    FilterPhrase phrase{FilterKind::Language, {}};
    phrase.value.language = code;
    return phrase;
}

/// "talk/speak to someone": each word, or any of those with a stroke between.
QStringList spelledOut(const QString &pattern)
{
    QStringList all{QString()};
    for (const QString &word : pattern.split(u' ', Qt::SkipEmptyParts)) {
        QStringList longer;
        for (const QString &start : std::as_const(all)) {
            for (const QString &one : word.split(u'/'))
                longer.append(start.isEmpty() ? text::folded(one) : start + u' ' + text::folded(one));
        }
        all = longer;
    }
    return all;
}

QSet<QString> wordsOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

class Table
{
public:
    /// Patterns with "|" between.
    void add(const FilterPhrase &phrase, const QString &patterns)
    {
        for (const QString &pattern : patterns.split(u'|')) {
            for (const QString &words : spelledOut(pattern))
                phrases.insert(words, phrase);
        }
    }
    QHash<QString, FilterPhrase> phrases;
};

void addChannels(Table &table)
{
    table.add(
        channel(Channel::Text),
        u"by/via/over/through text|by/via sms|sms line/service/number/helpline|smsem|przez/par/por/"
        u"prin/через sms|через смс|par texto|prin mesaj|trwy/drwy neges|neges destun|برسالة نصية|"
        u"text line/lines/service/services/helpline/number/support/chat/only/someone/somebody/anyone|"
        u"who/can/could i text|can you text|someone/somebody/somewhere/number/line/helpline/who to text|"
        u"rather/prefer text|prefer to text|rather not talk text|texting service/line/helpline|"
        u"helpline/support/service text|text message service/line/support|instead text|text instead|only text|por mensaje/mensajes"_s);
    table.add(
        channel(Channel::Chat),
        u"by/via chat|chat only|only chat|live chat|livechat|webchat|web chat|online chat|chat online|chat "
        u"line/service/support/helpline|who/can i chat|someone/somebody to chat|na czacie|przez czat|"
        u"par chat|chat en ligne|por chat|chat en línea|prin chat|онлайн чат|sgwrs fyw|gwe sgwrs|"
        u"محادثة مباشرة|دردشة مباشرة"_s);
    table.add(channel(Channel::WhatsApp),
              u"by/via/over/per whatsapp|whatsapp line/number/helpline/service/support|who/can i "
              u"whatsapp|someone to whatsapp|par/por/przez/prin/через whatsapp|trwy whatsapp"_s);
    table.add(channel(Channel::Email),
              u"by/via email|by e mail|email only|only email|email "
              u"support/helpline/service/line/someone/somebody|who/can i email|"
              u"someone/somebody to email|mailem|przez email/mail|par mail/email/courriel|por correo|prin "
              u"email|електронною поштою|trwy ebost|بالبريد الالكتروني"_s);
    table.add(
        channel(Channel::Bsl),
        u"sign language|bsl|british sign language|iaith arwyddion|język migowy|języku migowym|lengua/lenguaje de signos|lengua/lenguaje de señas"_s);
    table.add(channel(Channel::Relay), u"textphone|text phone|minicom|text relay"_s);
}

void addCost(Table &table)
{
    table.add(free(),
              u"free helpline/helplines/line/lines/number/numbers/call/calls/phone/hotline/telephone|free to "
              u"call/ring/phone/text|free phone line/number|call/ring/phone/text for "
              u"free|freephone|freefone|free of charge|am ddim|rhadffon|za darmo|bezpłatnie|"
              u"bezpłatny/darmowy numer/telefon|bezpłatna/darmowa linia/infolinia|numéro/appel "
              u"gratuit|gratuitement|ligne gratuite|gratis|número/teléfono gratuito|línea/llamada "
              u"gratuita|număr/apel gratuit|linie gratuită|безкоштовно|безкоштовний номер|безкоштовна "
              u"лінія|безкоштовна гаряча лінія|مجانا|مجاني|رقم/خط مجاني|مفت|مفت نمبر"_s);
}

void addHours(Table &table)
{
    table.add(
        openNow(),
        u"open now|open right now|open at the moment|available now|available right now|talk/speak/chat "
        u"to/with someone/somebody/anyone now|talk/speak/chat to/with someone/somebody/anyone right "
        u"now|call/ring/text someone/somebody now|someone/somebody to talk/speak to now|someone/somebody "
        u"to talk/speak to right now|talk/speak to now|need help now|need help right now|need "
        u"someone/somebody now|need someone/somebody right now|ar agor nawr|ar agor rwan|czynne/otwarte "
        u"teraz|czynny/czynna teraz|ouvert/ouverte maintenant|abierto/abierta ahora|deschis "
        u"acum|відкрито/працює зараз|مفتوح/متاح الان|ابھی کھلا|ابھی کھلی"_s);
    table.add(openNow(FilterPhrase::When::Evening),
              u"open tonight|available tonight|talk/speak/chat to/with someone/somebody/anyone "
              u"tonight|someone/somebody to talk/speak to tonight|call/ring/text "
              u"someone/somebody tonight|need help tonight|need someone/somebody tonight"_s);
}

void addAudiences(Table &table)
{
    table.add(audience(u"men"_s),
              u"for men/males/guys/blokes/lads|for a/any man|for male survivors/victims|for men and "
              u"boys|men only|only for men|mens/male helpline/line/helplines/support/service/services|male "
              u"survivors/victims helpline/support|i ddynion|dla mężczyzn|pour hommes|pour les hommes|para "
              u"hombres|pentru bărbați|для чоловіків|للرجال|مردوں کے لیے|مردوں کیلئے"_s);
    table.add(
        audience(u"women"_s),
        u"for women/females/ladies|for a woman|for women and girls|women only|only for "
        u"women|womens/female helpline/line/helplines/support/service/services|i fenywod|dla kobiet|pour "
        u"femmes|pour les femmes|para mujeres|pentru femei|для жінок|للنساء|خواتین کے لیے|خواتین "
        u"کیلئے|عورتوں کے لیے"_s);
    table.add(audience(u"lgbt"_s),
              u"for lgbt/lgbtq/lgbtqia/lesbians|for gay/bi/bisexual/trans/transgender/queer/lesbian "
              u"people/men/women|for lgbt/lgbtq/lgbtqia people|lgbt/lgbtq/lgbtqia/gay/trans "
              u"helpline/line/support/service/services|dla osób lgbt"_s);
    table.add(audience(u"students"_s),
              u"for students|for university students|i fyfyrwyr|dla studentów|pour étudiants|pour les "
              u"étudiants|para estudiantes|pentru studenți|для студентів|للطلاب"_s);
    table.add(
        audience(u"deaf"_s),
        u"for deaf people/women/men/victims/survivors|for the deaf|dla głuchych|pour sourds|para sordos"_s);
    table.add(audience(u"disabled"_s),
              u"for disabled people/women/men/adults|for people with disabilities|for people with a "
              u"disability|for autistic people/women/adults|i bobl anabl"_s);
    table.add(audience(u"older-people"_s),
              u"for older/elderly people/adults|for the elderly|for pensioners|for old people|i bobl hyn|dla "
              u"seniorów"_s);
    table.add(
        audience(u"children-young-people"_s),
        u"for children/kids/teens/teenagers|for young people|for children and young "
        u"people|for girls/boys|i blant|i bobl ifanc|dla dzieci|dla młodzieży|dla nastolatków|pour "
        u"enfants|pour les enfants|pour les jeunes|para niños|para jóvenes|pentru copii|pentru tineri|для "
        u"дітей|для підлітків|للاطفال|بچوں کے لیے|بچوں کیلئے"_s);
    table.add(audience(u"migrants"_s),
              u"for migrants/refugees/immigrants|for asylum seekers|for migrant/refugee women|dla "
              u"migrantów/uchodźców|للاجئين"_s);
    table.add(audience(u"black-minoritised"_s),
              u"for black/asian/muslim/minoritised/bame women/people/men|for black and asian "
              u"women|for black and minoritised women|for ethnic minorities"_s);
}

const QHash<QString, QString> &codesOfLanguages()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> all;
        const QString names =
            u"ar arabic arabeg|bn bengali bangla sylheti|bg bulgarian|cs czech|cy welsh gymraeg cymraeg|de "
            u"german|"
            u"es spanish español castellano|fa persian farsi dari|fr french français|gu gujarati|hi hindi|hu "
            u"hungarian|it italian|ku kurdish sorani kurmanji|lt lithuanian|pa punjabi panjabi|pl polish "
            u"polsku|ps "
            u"pashto|pt portuguese|ro romanian română|ru russian|so somali|sq albanian|ta tamil|ti "
            u"tigrinya|tr "
            u"turkish|uk ukrainian українською|ur urdu اردو|vi vietnamese|zh chinese mandarin cantonese|sk "
            u"slovak|lv latvian|am amharic|el greek|nl dutch|ja japanese|th thai|he hebrew|yo yoruba|sw swahili"_s;
        for (const QString &line : names.split(u'|')) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words.mid(1))
                all.insert(text::folded(word), words.first());
        }
        return all;
    }();
    return table;
}

void addLanguages(Table &table)
{
    for (auto it = codesOfLanguages().constBegin(); it != codesOfLanguages().constEnd(); ++it) {
        const QString patterns = u"in/speak/speaks/speaking/yn/en/po/mówi %1|%1 speaking/speaker/speakers/"
                                 u"interpreter/interpreters/translator/language|%1 میں"_s;
        table.add(language(*it), patterns.arg(it.key()));
    }
    table.add(language(u"pl"_s), u"w języku polskim|po polsku"_s);
    table.add(language(u"uk"_s), u"українською|українською мовою"_s);
    table.add(language(u"ro"_s), u"în română|în limba română"_s);
    table.add(language(u"ar"_s), u"بالعربية|باللغة العربية"_s);
}

} // namespace

const QHash<QString, FilterPhrase> &filterPhrases()
{
    static const QHash<QString, FilterPhrase> phrases = [] {
        Table table;
        addChannels(table);
        addCost(table);
        addHours(table);
        addAudiences(table);
        addLanguages(table);
        return table.phrases;
    }();
    return phrases;
}

qsizetype longestFilterPhrase()
{
    static const qsizetype longest = [] {
        qsizetype words = 1;
        for (auto it = filterPhrases().keyBegin(); it != filterPhrases().keyEnd(); ++it)
            words = std::max(words, it->count(u' ') + 1);
        return words;
    }();
    return longest;
}

const QHash<QString, FilterPhrase> &filterWordsAlone()
{
    static const QHash<QString, FilterPhrase> words = [] {
        Table table;
        table.add(channel(Channel::Text), u"text|txt|texting|sms|смс"_s);
        table.add(channel(Channel::Chat), u"chat|czat|tchat|чат|دردشة"_s);
        table.add(channel(Channel::WhatsApp), u"whatsapp"_s);
        table.add(channel(Channel::Email), u"email|ebost|mail|ایمیل"_s);
        table.add(free(), u"free|gratuit|gratuito|gratuita|bezpłatny|безкоштовний"_s);
        return table.phrases;
    }();
    return words;
}

bool tellsOfSomebody(const QString &next)
{
    static const QSet<QString> words =
        wordsOf(u"him her his my me he she back from message messages msg msgs threats harassment bullying "
                u"hacked account scam group history password that"_s);
    return words.contains(next);
}

bool isSomebodys(const QString &before)
{
    static const QSet<QString> words =
        wordsOf(u"his her my our their the an this that another in on of sent mon son ses mi su"_s);
    return words.contains(before);
}

bool isAskingWord(const QString &folded)
{
    static const QSet<QString> words =
        wordsOf(u"i id im need want would like looking some any a an the to for with by in of or "
                u"and please pls is are "
                u"there talk talking speak chat over online only anonymous not at night nights late"_s);
    return words.contains(folded);
}

} // namespace waymark::store
