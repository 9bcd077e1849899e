#include "store/asker.h"

#include "store/agewords.h"
#include "store/filterphrases.h"
#include "text/fold.h"
#include "text/functionwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

constexpr qsizetype shortestStory = 6;   ///< words
constexpr qsizetype shortestTelling = 4; ///< words about somebody else
constexpr int adult = 18;
constexpr int older = 60;

Words listed(const QString &words)
{
    Words set;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(text::folded(word));
    return set;
}

/// What stands before an age of one's own, in our languages.
const Words &ownAgeBefore()
{
    static const Words words = listed(
        u"im am i'm age aged turned i'n mam skończyłam skończyłem j'ai jai ai tengo мені عمري عمر عمرى میری"_s);
    return words;
}

/// "only 14", but not "only 12 people".
const Words &ownAgeAtEndBefore()
{
    static const Words words = listed(u"only just"_s);
    return words;
}

/// "im nearly 16": it is the age before.
const Words &nextAgeBefore()
{
    static const Words words = listed(u"nearly almost turning"_s);
    return words;
}

const Words &noAgeBehind()
{
    static const Words words = listed(u"ago minutes mins minute hours hour days day weeks week months month "
                                      u"times miles percent pounds quid people stone kg lbs cm feet temu "
                                      u"сколько тому яль"_s);
    return words;
}

const Words &thirdPerson()
{
    static const Words words = listed(u"hes shes he she son daughter child kid brother sister niece nephew "
                                      u"grandson granddaughter boy girl mum dad theyre is"_s);
    return words;
}

const Words &childOfAsker()
{
    static const Words words = listed(
        u"son daughter child kid niece nephew grandson granddaughter stepson stepdaughter shes hes she he"_s);
    return words;
}

const Words &children()
{
    static const Words words =
        listed(u"son daughter child kid kids children niece nephew grandson granddaughter grandchild stepson "
               u"stepdaughter stepchild baby toddler pupil pupils"_s);
    return words;
}

const Words &whoseChild()
{
    static const Words words = listed(u"my our a the her his their another neighbours some these those"_s);
    return words;
}

/// "as a child", "when i was a kid": of one's own childhood.
const Words &ownChildhoodBefore()
{
    static const Words words = listed(u"as im am was since like being when"_s);
    return words;
}

const Words &parentOfAsker()
{
    static const Words words = listed(u"dad mum mam mom father mother stepdad stepmum stepfather parents"_s);
    return words;
}

const Words &ageLimitBefore()
{
    static const Words words = listed(u"under over below dan sub poniżej до"_s);
    return words;
}

const QHash<QString, QString> &audienceOfWord()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> all;
        const auto add = [&all](const QString &code, const QString &words) {
            for (const QString &word : listed(words))
                all.insert(word, code);
        };
        add(u"men"_s, u"men mens male males lad lads dynion mężczyzn mężczyzna hommes homme hombres hombre "
                      u"bărbați bărbat чоловіків رجال مرد"_s);
        add(u"women"_s,
            u"women womens woman female females ladies lady menywod kobiet kobieta femmes mujeres "
            u"femei жінок نساء خواتین"_s);
        add(u"lgbt"_s, u"homophobic homophobia transphobic transphobia biphobic lgbt lgbtq lgbtqia lgbtqi "
                       u"gay lesbian lesbians bisexual bi trans transgender queer "
                       u"nonbinary enby homosexual transwoman transman hoyw"_s);
        add(u"deaf"_s, u"deaf bsl byddar głuchy głuchych sourd sourds sorda sordo сурдо"_s);
        add(u"disabled"_s, u"disabled disability wheelchair autistic autism blind anabl"_s);
        add(u"black-minoritised"_s,
            u"muslim islam sikh hindu punjabi pakistani indian bangladeshi bengali asian black african "
            u"caribbean bame bme gypsy traveller roma somali arab chinese minority ethnic"_s);
        add(u"students"_s,
            u"student students undergraduate postgrad myfyriwr myfyrwyr studentka etudiant estudiante"_s);
        add(u"children-young-people"_s, u"teen teens teenager teenagers youth schoolgirl schoolboy"_s);
        add(u"older-people"_s, u"elderly pensioner older"_s);
        add(u"migrants"_s, u"asylum refugee refugees migrant migrants immigrant"_s);
        return all;
    }();
    return table;
}

/// "im a man", "as a guy", "raped as a boy", but not "a man followed me".
const Words &manOfSelf()
{
    static const Words words = listed(u"man guy boy bloke male dad father"_s);
    return words;
}

const Words &womanOfMan()
{
    static const Words words = listed(u"wife girlfriend gf missus"_s);
    return words;
}

const Words &woman()
{
    static const Words words = listed(u"she shes wife girlfriend gf missus"_s);
    return words;
}

const Words &man()
{
    static const Words words = listed(u"he hes his him husband boyfriend bf daughter friend sister"_s);
    return words;
}

const QHash<QString, core::Channel> &channelOfWord()
{
    static const QHash<QString, core::Channel> table{
        {u"text"_s, core::Channel::Text},         {u"texting"_s, core::Channel::Text},
        {u"txt"_s, core::Channel::Text},          {u"sms"_s, core::Channel::Text},
        {u"chat"_s, core::Channel::Chat},         {u"webchat"_s, core::Channel::Chat},
        {u"livechat"_s, core::Channel::Chat},     {u"messaging"_s, core::Channel::Chat},
        {u"whatsapp"_s, core::Channel::WhatsApp}, {u"email"_s, core::Channel::Email},
        {u"mail"_s, core::Channel::Email},        {u"bsl"_s, core::Channel::Bsl},
        {u"textphone"_s, core::Channel::Relay},   {u"minicom"_s, core::Channel::Relay}};
    return table;
}

const QHash<QString, QString> &languageOfWord()
{
    static const QHash<QString, QString> table{
        {u"welsh"_s, u"cy"_s},    {u"polish"_s, u"pl"_s},    {u"urdu"_s, u"ur"_s},   {u"arabic"_s, u"ar"_s},
        {u"romanian"_s, u"ro"_s}, {u"ukrainian"_s, u"uk"_s}, {u"french"_s, u"fr"_s}, {u"spanish"_s, u"es"_s},
        {u"gymraeg"_s, u"cy"_s},  {u"punjabi"_s, u"pa"_s},   {u"bengali"_s, u"bn"_s}};
    return table;
}

const Words &phoneWords()
{
    static const Words words = listed(u"phone phoning call calling calls ring ringing speaking talking"_s);
    return words;
}

const Words &phoneDenials()
{
    static const Words words = listed(u"not without dont no cant cannot hate avoid rather instead scared"_s);
    return words;
}

/// May stand between: "dont want to call", "scared of the phone".
const Words &softeners()
{
    static const Words words = listed(u"want wanna to like of by on the a have having be"_s);
    return words;
}

const Words &languageBefore()
{
    static const Words words = listed(u"in speak speaks speaking yn"_s);
    return words;
}

/// Of people in what is told, as often as of those whom help is for.
const Words &toldOf()
{
    static const Words words =
        listed(u"men mens male males lad lads women womens woman female females lady ladies older"_s);
    return words;
}

/// "my wife was raped" is not about him.
const Words &toldAbout()
{
    static const Words words = listed(u"was is has been got told says said needs wants ex feels s"_s);
    return words;
}

class Reader
{
public:
    explicit Reader(const TypedText &typed)
        : m_typed(typed)
    {
        m_asker.said.assign(std::size_t(typed.words.size()), false);
    }

    Asker read()
    {
        for (qsizetype i = 0; i < m_typed.words.size(); ++i) {
            readAge(i);
            readAudience(i);
            readContact(i);
            readNotByPhone(i);
        }
        if (m_asker.age >= older)
            add(u"older-people"_s);
        m_asker.tellsOfChild = !m_asker.isChild() && tellsOfChild();
        // "im a lesbian and my girlfriend hits me"
        if (m_asker.is(u"lgbt"_s) && hasAny(listed(u"lesbian lesbians"_s)))
            m_asker.audiences.removeAll(u"men"_s);
        return m_asker;
    }

private:
    [[nodiscard]] QString at(qsizetype i) const
    {
        return i >= 0 && i < m_typed.words.size() ? m_typed.words[i].folded : QString();
    }

    void say(qsizetype i)
    {
        if (i < m_typed.words.size())
            m_asker.said[std::size_t(i)] = true;
    }

    void add(const QString &audience)
    {
        if (!m_asker.audiences.contains(audience))
            m_asker.audiences.append(audience);
    }

    /// "my little boy", "our young lad"
    [[nodiscard]] bool isLittleOne(qsizetype i) const
    {
        static const Words little = listed(u"little young wee"_s);
        static const Words ones = listed(u"boy girl lad lass one"_s);
        return ones.contains(at(i)) && little.contains(at(i - 1)) && whoseChild().contains(at(i - 2));
    }

    /// "my niece told me her dad hits her", but not "my dad hits me".
    [[nodiscard]] bool tellsOfChild() const
    {
        bool isThere = false;
        for (qsizetype i = 0; m_typed.words.size() >= shortestTelling && i < m_typed.words.size(); ++i) {
            if (parentOfAsker().contains(at(i)) && at(i - 1) == "my"_L1)
                return false;
            const bool isOwn =
                ownChildhoodBefore().contains(at(i - 1)) || ownChildhoodBefore().contains(at(i - 2));
            isThere = isThere || isLittleOne(i) ||
                      (children().contains(at(i)) && !isOwn &&
                       (i == 0 || whoseChild().contains(at(i - 1)) || at(i + 1) == "next"_L1));
        }
        return isThere;
    }

    void readAge(qsizetype i)
    {
        const bool isEighteen = at(i + 1) == "18"_L1 || at(i + 1) == "18s"_L1;
        if ((at(i) == "under"_L1 && isEighteen) || at(i) == "under18"_L1) {
            add(u"children-young-people"_s);
            say(i);
            if (isEighteen)
                say(i + 1);
            return;
        }
        const AgeNumber number = ageNumberAt(m_typed, i);
        const bool isOwn = isOwnAge(i, number);
        const bool isOfThird = thirdPerson().contains(at(i - 1));
        const QString next = at(i + number.words);
        const bool isAge = number.isAge || isOwn || isBehindAge(next) ||
                           (isOfThird && (!number.isSpelt || next == "and"_L1));
        const bool isNext = nextAgeBefore().contains(at(i - 1));
        if (number.years < 0 || !isAge || (!isNext && isTakenBack(i)) ||
            (!isOwn && isSpanOfYears(m_typed, i, number.words)))
            return;
        const qsizetype end = ageEnd(i + number.words);
        for (qsizetype j = i; j < end; ++j)
            say(j);
        if (isOwn || !isOfSomebodyElse(i))
            takeAge(isNext ? number.years - 1 : number.years, isOwn ? i - 1 : i, end);
        else
            m_asker.aboutChild = m_asker.aboutChild || (number.years < adult && isOfAskersChild(i));
    }

    [[nodiscard]] bool isOwnAge(qsizetype i, const AgeNumber &number) const
    {
        const QString next = at(i + number.words);
        const bool isOnly = ownAgeAtEndBefore().contains(at(i - 1)) && (next.isEmpty() || isBehindAge(next));
        return isOnly || ownAgeBefore().contains(at(i - 1)) || nextAgeBefore().contains(at(i - 1));
    }

    [[nodiscard]] qsizetype ageEnd(qsizetype end) const
    {
        while (end < m_typed.words.size() && isBehindAge(at(end)))
            ++end;
        return end;
    }

    void takeAge(int age, qsizetype first, qsizetype end)
    {
        const bool isInFull = at(first) == "am"_L1 && at(first - 1) == "i"_L1;
        m_asker.age = age;
        m_asker.ageFirst = isInFull ? first - 1 : first;
        m_asker.ageCount = end - m_asker.ageFirst;
    }

    [[nodiscard]] bool isTakenBack(qsizetype i) const
    {
        for (qsizetype j = i + 1; j <= i + 3 && j < m_typed.words.size(); ++j) {
            if (noAgeBehind().contains(at(j)))
                return true;
        }
        // "under 18", "moins de 18 ans" is no age of one's own.
        if (ageLimitBefore().contains(at(i - 1)) || at(i - 1) == "de"_L1)
            return true;
        // "when i was 12" is told by an adult.
        return at(i - 1) == "was"_L1 || at(i - 2) == "was"_L1;
    }

    /// "my 15 year old daughter", "our 9yo"
    [[nodiscard]] bool isOfOurs(qsizetype i) const { return at(i - 1) == "my"_L1 || at(i - 1) == "our"_L1; }

    [[nodiscard]] bool isOfSomebodyElse(qsizetype i) const
    {
        return isOfOurs(i) || thirdPerson().contains(at(i - 1)) || thirdPerson().contains(at(i - 2));
    }

    [[nodiscard]] bool isOfAskersChild(qsizetype i) const
    {
        return isOfOurs(i) || childOfAsker().contains(at(i - 1)) || childOfAsker().contains(at(i - 2));
    }

    void readAudience(qsizetype i)
    {
        const QString word = at(i);
        // "he goes mad if i talk to lads", "men at work keep commenting": told about, not asked for.
        const bool isTold =
            m_typed.words.size() >= shortestStory && toldOf().contains(word) && !isAskedFor(i);
        if (const auto known = audienceOfWord().constFind(word);
            known != audienceOfWord().constEnd() && !isTold) {
            add(*known);
            say(i);
        }
        if (at(i - 1) == "for"_L1 && (word == "kids"_L1 || word == "children"_L1 || word == "young"_L1)) {
            add(u"children-young-people"_s);
            say(i);
        }
        const bool isSelf =
            at(i - 1) == "a"_L1 && (at(i - 2) == "im"_L1 || at(i - 2) == "am"_L1 || at(i - 2) == "as"_L1);
        // "she hits me and nobody will believe a man"
        const bool isOfWoman = at(i - 1) == "a"_L1 && hasAny(woman()) && !hasAny(man());
        const bool isOfHimself = i == 0 && (at(1).endsWith("ed"_L1) || at(1) == "hit"_L1) &&
                                 word != "boy"_L1 && hasAny(womanOfMan());
        if (manOfSelf().contains(word) && (isSelf || isOfHimself || (isOfWoman && word != "boy"_L1))) {
            add(u"men"_s);
            say(i);
        }
        const bool isHis = i == 0 || at(i - 1) == "my"_L1 || at(i - 1) == "by"_L1;
        if (womanOfMan().contains(word) && isHis && !toldAbout().contains(at(i + 1)))
            add(u"men"_s);
        if (childOfAsker().contains(word) && at(i - 1) == "my"_L1)
            add(u"bystanders-friends-family"_s);
    }

    /// "for men", "im an asian woman", "male victim".
    [[nodiscard]] bool isAskedFor(qsizetype i) const
    {
        static const Words self = listed(u"im am as"_s);
        static const Words behind =
            listed(u"survivor survivors victim victims only helpline line support group"_s);
        return at(i - 1) == "for"_L1 || behind.contains(at(i + 1)) || self.contains(at(i - 1)) ||
               self.contains(at(i - 2)) || self.contains(at(i - 3));
    }

    [[nodiscard]] bool hasAny(const Words &words) const
    {
        return std::any_of(m_typed.words.begin(), m_typed.words.end(),
                           [&](const text::Word &word) { return words.contains(word.folded); });
    }

    /// "chat not phone", "without calling", "dont want to ring", "hate phone calls".
    void readNotByPhone(qsizetype i)
    {
        if (!phoneWords().contains(at(i)))
            return;
        qsizetype before = i - 1;
        while (softeners().contains(at(before)))
            --before;
        if (!phoneDenials().contains(at(before)))
            return;
        m_asker.notByPhone = true;
        for (qsizetype j = before; j <= i; ++j)
            say(j);
    }

    void readContact(qsizetype i)
    {
        const QString word = at(i);
        if (const auto known = channelOfWord().constFind(word); known != channelOfWord().constEnd()) {
            const bool isOne = at(i - 1) == "a"_L1 && !text::isGenericWord(at(i + 1));
            if (!isOne && !tellsOfSomebody(at(i + 1)) && !isSomebodys(at(i - 1)))
                m_asker.channel = *known;
            say(i);
        } else if (word == "sign"_L1 && at(i + 1) == "language"_L1) {
            m_asker.channel = core::Channel::Bsl;
            add(u"deaf"_s);
            say(i);
            say(i + 1);
        } else if (word == "free"_L1) {
            m_asker.free = true;
            say(i);
        } else if ((word == "open"_L1 && at(i + 1) == "now"_L1) ||
                   (word == "24"_L1 && (at(i + 1).startsWith("h"_L1) || at(i + 1) == "7"_L1))) {
            m_asker.dayAndNight = true;
            say(i);
            say(i + 1);
        } else if (word == "night"_L1 && at(i - 1) == "at"_L1 && m_typed.words.size() < shortestStory) {
            m_asker.dayAndNight = true;
            say(i);
        } else if (word == "24hr"_L1 || word == "24h"_L1) {
            m_asker.dayAndNight = true;
            say(i);
        } else if (const auto language = languageOfWord().constFind(word);
                   language != languageOfWord().constEnd() &&
                   (languageBefore().contains(at(i - 1)) || at(i + 1).startsWith("speak"_L1))) {
            m_asker.language = *language;
            say(i);
            if (at(i + 1).startsWith("speak"_L1))
                say(i + 1);
        } else if (word == "gymraeg"_L1) {
            m_asker.language = u"cy"_s;
            say(i);
        }
    }

    const TypedText &m_typed;
    Asker m_asker;
};

} // namespace

Asker askerOf(const TypedText &typed)
{
    return Reader(typed).read();
}

QStringList askerWords()
{
    QStringList all = audienceOfWord().keys() + languageOfWord().keys() + channelOfWord().keys() + ageWords();
    for (const Words *words : {&ownAgeBefore(), &nextAgeBefore(), &thirdPerson(), &childOfAsker(),
                               &manOfSelf(), &womanOfMan(), &noAgeBehind()})
        all += QStringList(words->begin(), words->end());
    for (const QString &word : {u"sign"_s, u"language"_s, u"free"_s, u"open"_s, u"hour"_s, u"hours"_s})
        all.append(word);
    return all;
}

} // namespace waymark::store
