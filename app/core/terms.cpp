#include "core/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace waymark::core::wording {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::core::Terms)
};

using Table = QHash<QString, const char *>;

/// Codes of resources/directory/topics.json. Looked up in the translation when asked, so that a change of
/// language shows.
const Table &topics()
{
    static const Table table{
        {u"accessibility"_s,
         QT_TRANSLATE_NOOP("waymark::core::Terms", "Ways to get in touch for disabled people")},
        {u"after-an-assault"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "After an assault")},
        {u"attitudes"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Speaking up about attitudes")},
        {u"bullying"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Bullying")},
        {u"bystander"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "When you see something")},
        {u"child-abduction"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "A child taken abroad")},
        {u"child-abuse"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Abuse of a child")},
        {u"child-sexual-abuse"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Sexual abuse in childhood")},
        {u"conversion-practices"_s,
         QT_TRANSLATE_NOOP("waymark::core::Terms", "Being pressed to change who you are")},
        {u"cyberflashing"_s,
         QT_TRANSLATE_NOOP("waymark::core::Terms", "Sexual pictures sent to you unasked")},
        {u"discrimination"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Discrimination")},
        {u"domestic-abuse"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Abuse by a partner or family")},
        {u"economic-abuse"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Control over money")},
        {u"emergency"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Emergency")},
        {u"fgm"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Female genital mutilation (FGM)")},
        {u"flashing-exposure"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Flashing")},
        {u"forced-marriage"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Forced marriage")},
        {u"hate-crime"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Hate crime")},
        {u"honour-based-abuse"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Abuse in the name of honour")},
        {u"image-based-abuse"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Sharing of intimate images")},
        {u"legal-advice"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Legal advice")},
        {u"lgbt"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "LGBT+")},
        {u"lgbt-support"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "LGBT+ support")},
        {u"listening"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Someone to listen")},
        {u"male-survivors"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Men and boys")},
        {u"medical-forensic-care"_s,
         QT_TRANSLATE_NOOP("waymark::core::Terms", "Medical care after an assault")},
        {u"mental-health-crisis"_s,
         QT_TRANSLATE_NOOP("waymark::core::Terms", "Not coping, or thinking of ending your life")},
        {u"missing"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Missing, or thinking of leaving")},
        {u"older-people-abuse"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Abuse of older people")},
        {u"online-abuse"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Abuse online")},
        {u"perpetrator-change"_s,
         QT_TRANSLATE_NOOP("waymark::core::Terms", "Worried about your own behaviour")},
        {u"public-harassment"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Harassment in public places")},
        {u"rape-sexual-assault"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Rape and sexual assault")},
        {u"reporting"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Reporting")},
        {u"service-finder"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Finding a service")},
        {u"sexual-harassment"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Sexual harassment")},
        {u"shelter-refuge"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "A place to stay")},
        {u"spiking"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Spiking")},
        {u"stalking"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Stalking")},
        {u"stealthing"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "A condom taken off without agreement")},
        {u"supporting-someone"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Supporting someone")},
        {u"tech-abuse"_s,
         QT_TRANSLATE_NOOP("waymark::core::Terms", "Being watched through a phone or computer")},
        {u"trafficking"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Trafficking and modern slavery")},
        {u"university"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "University and college")},
        {u"upskirting"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Upskirting")},
        {u"victims-of-crime"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Any crime")},
        {u"workplace"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "At work")},
        {u"young-people-support"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Support for young people")},
    };
    return table;
}

const Table &audiences()
{
    static const Table table{
        {u"anyone"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Anyone")},
        {u"black-minoritised"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Black and minoritised people")},
        {u"british-nationals-abroad"_s,
         QT_TRANSLATE_NOOP("waymark::core::Terms", "British nationals abroad")},
        {u"bystanders-friends-family"_s,
         QT_TRANSLATE_NOOP("waymark::core::Terms", "Friends, family and people who saw something")},
        {u"children-young-people"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Children and young people")},
        {u"deaf"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Deaf people")},
        {u"disabled"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Disabled people")},
        {u"indigenous-people"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Indigenous people")},
        {u"lgbt"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "LGBT+ people")},
        {u"men"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Men")},
        {u"migrants"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Migrants")},
        {u"older-people"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Older people")},
        {u"perpetrators-wanting-to-change"_s,
         QT_TRANSLATE_NOOP("waymark::core::Terms", "People worried about their own behaviour")},
        {u"professionals"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Professionals")},
        {u"students"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Students")},
        {u"women"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Women")},
    };
    return table;
}

/// Those that most people ask for in the UK and Ireland; others stand under their English names.
const Table &languages()
{
    static const Table table{
        {u"ar"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Arabic")},
        {u"bn"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Bengali")},
        {u"bs"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Bosnian")},
        {u"bg"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Bulgarian")},
        {u"zh"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Chinese")},
        {u"cs"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Czech")},
        {u"cy"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Welsh")},
        {u"de"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "German")},
        {u"en"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "English")},
        {u"es"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Spanish")},
        {u"fa"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Persian")},
        {u"fr"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "French")},
        {u"gu"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Gujarati")},
        {u"hi"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Hindi")},
        {u"hu"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Hungarian")},
        {u"it"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Italian")},
        {u"ku"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Kurdish")},
        {u"lt"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Lithuanian")},
        {u"pa"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Punjabi")},
        {u"pl"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Polish")},
        {u"ps"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Pashto")},
        {u"pt"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Portuguese")},
        {u"ro"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Romanian")},
        {u"ru"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Russian")},
        {u"so"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Somali")},
        {u"sq"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Albanian")},
        {u"ta"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Tamil")},
        {u"ti"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Tigrinya")},
        {u"tr"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Turkish")},
        {u"uk"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Ukrainian")},
        {u"ur"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Urdu")},
        {u"vi"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Vietnamese")},
    };
    return table;
}

QString lookedUp(const Table &table, const QString &code, const QString &fallback)
{
    if (const char *words = table.value(code))
        return Words::tr(words);
    return fallback.isEmpty() ? code : fallback;
}

} // namespace

QString topic(const QString &code, const QString &fallback)
{
    return lookedUp(topics(), code, fallback);
}

QString audience(const QString &code, const QString &fallback)
{
    return lookedUp(audiences(), code, fallback);
}

QString language(const QString &code)
{
    const QLocale::Language known = QLocale(code).language();
    return lookedUp(languages(), code, known == QLocale::C ? QString() : QLocale::languageToString(known));
}

QString channel(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return Words::tr("Call");
    case Channel::Text:
        return Words::tr("Text");
    case Channel::WhatsApp:
        return Words::tr("WhatsApp");
    case Channel::Chat:
        return Words::tr("Online chat");
    case Channel::Email:
        return Words::tr("E-mail");
    case Channel::Bsl:
        return Words::tr("British Sign Language (BSL)");
    case Channel::Relay:
        return Words::tr("Text relay or textphone");
    case Channel::WebForm:
        return Words::tr("Online form");
    }
    Q_UNREACHABLE();
}

QString place(const Place &place, const QString &fallback)
{
    static const Table table{
        {u"GB"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "United Kingdom")},
        {u"GB-ENG"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "England")},
        {u"GB-WLS"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Wales")},
        {u"GB-SCT"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Scotland")},
        {u"GB-NIR"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Northern Ireland")},
        {u"IE"_s, QT_TRANSLATE_NOOP("waymark::core::Terms", "Ireland")},
    };
    if (table.contains(place.code()) || !fallback.isEmpty())
        return lookedUp(table, place.code(), fallback);
    const QLocale::Territory territory = QLocale::codeToTerritory(place.country());
    return territory == QLocale::AnyTerritory ? place.code() : QLocale::territoryToString(territory);
}

} // namespace waymark::core::wording
