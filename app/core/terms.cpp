#include "core/wording.h"

#include <QCoreApplication>
#include <QHash>

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
        {u"accessibility"_s, QT_TR_NOOP("Ways to get in touch for disabled people")},
        {u"after-an-assault"_s, QT_TR_NOOP("After an assault")},
        {u"attitudes"_s, QT_TR_NOOP("Speaking up about attitudes")},
        {u"bullying"_s, QT_TR_NOOP("Bullying")},
        {u"bystander"_s, QT_TR_NOOP("When you see something")},
        {u"child-abduction"_s, QT_TR_NOOP("A child taken abroad")},
        {u"child-abuse"_s, QT_TR_NOOP("Abuse of a child")},
        {u"child-sexual-abuse"_s, QT_TR_NOOP("Sexual abuse in childhood")},
        {u"conversion-practices"_s, QT_TR_NOOP("Being pressed to change who you are")},
        {u"cyberflashing"_s, QT_TR_NOOP("Sexual pictures sent to you unasked")},
        {u"discrimination"_s, QT_TR_NOOP("Discrimination")},
        {u"domestic-abuse"_s, QT_TR_NOOP("Abuse by a partner or family")},
        {u"economic-abuse"_s, QT_TR_NOOP("Control over money")},
        {u"emergency"_s, QT_TR_NOOP("Emergency")},
        {u"fgm"_s, QT_TR_NOOP("Female genital mutilation (FGM)")},
        {u"flashing-exposure"_s, QT_TR_NOOP("Flashing")},
        {u"forced-marriage"_s, QT_TR_NOOP("Forced marriage")},
        {u"hate-crime"_s, QT_TR_NOOP("Hate crime")},
        {u"honour-based-abuse"_s, QT_TR_NOOP("Abuse in the name of honour")},
        {u"image-based-abuse"_s, QT_TR_NOOP("Sharing of intimate images")},
        {u"legal-advice"_s, QT_TR_NOOP("Legal advice")},
        {u"lgbt"_s, QT_TR_NOOP("LGBT+")},
        {u"lgbt-support"_s, QT_TR_NOOP("LGBT+ support")},
        {u"listening"_s, QT_TR_NOOP("Someone to listen")},
        {u"male-survivors"_s, QT_TR_NOOP("Men and boys")},
        {u"medical-forensic-care"_s, QT_TR_NOOP("Medical care after an assault")},
        {u"mental-health-crisis"_s, QT_TR_NOOP("Not coping, or thinking of ending your life")},
        {u"missing"_s, QT_TR_NOOP("Missing, or thinking of leaving")},
        {u"older-people-abuse"_s, QT_TR_NOOP("Abuse of older people")},
        {u"online-abuse"_s, QT_TR_NOOP("Abuse online")},
        {u"perpetrator-change"_s, QT_TR_NOOP("Worried about your own behaviour")},
        {u"public-harassment"_s, QT_TR_NOOP("Harassment in public places")},
        {u"rape-sexual-assault"_s, QT_TR_NOOP("Rape and sexual assault")},
        {u"reporting"_s, QT_TR_NOOP("Reporting")},
        {u"service-finder"_s, QT_TR_NOOP("Finding a service")},
        {u"sexual-harassment"_s, QT_TR_NOOP("Sexual harassment")},
        {u"shelter-refuge"_s, QT_TR_NOOP("A place to stay")},
        {u"spiking"_s, QT_TR_NOOP("Spiking")},
        {u"stalking"_s, QT_TR_NOOP("Stalking")},
        {u"stealthing"_s, QT_TR_NOOP("A condom taken off without agreement")},
        {u"supporting-someone"_s, QT_TR_NOOP("Supporting someone")},
        {u"tech-abuse"_s, QT_TR_NOOP("Being watched through a phone or computer")},
        {u"trafficking"_s, QT_TR_NOOP("Trafficking and modern slavery")},
        {u"university"_s, QT_TR_NOOP("University and college")},
        {u"upskirting"_s, QT_TR_NOOP("Upskirting")},
        {u"victims-of-crime"_s, QT_TR_NOOP("Any crime")},
        {u"workplace"_s, QT_TR_NOOP("At work")},
        {u"young-people-support"_s, QT_TR_NOOP("Support for young people")},
    };
    return table;
}

const Table &audiences()
{
    static const Table table{
        {u"anyone"_s, QT_TR_NOOP("Anyone")},
        {u"black-minoritised"_s, QT_TR_NOOP("Black and minoritised people")},
        {u"british-nationals-abroad"_s, QT_TR_NOOP("British nationals abroad")},
        {u"bystanders-friends-family"_s, QT_TR_NOOP("Friends, family and people who saw something")},
        {u"children-young-people"_s, QT_TR_NOOP("Children and young people")},
        {u"deaf"_s, QT_TR_NOOP("Deaf people")},
        {u"disabled"_s, QT_TR_NOOP("Disabled people")},
        {u"indigenous-people"_s, QT_TR_NOOP("Indigenous people")},
        {u"lgbt"_s, QT_TR_NOOP("LGBT+ people")},
        {u"men"_s, QT_TR_NOOP("Men")},
        {u"migrants"_s, QT_TR_NOOP("Migrants")},
        {u"older-people"_s, QT_TR_NOOP("Older people")},
        {u"perpetrators-wanting-to-change"_s, QT_TR_NOOP("People worried about their own behaviour")},
        {u"professionals"_s, QT_TR_NOOP("Professionals")},
        {u"students"_s, QT_TR_NOOP("Students")},
        {u"women"_s, QT_TR_NOOP("Women")},
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
        {u"GB"_s, QT_TR_NOOP("United Kingdom")},
        {u"GB-ENG"_s, QT_TR_NOOP("England")},
        {u"GB-WLS"_s, QT_TR_NOOP("Wales")},
        {u"GB-SCT"_s, QT_TR_NOOP("Scotland")},
        {u"GB-NIR"_s, QT_TR_NOOP("Northern Ireland")},
        {u"IE"_s, QT_TR_NOOP("Ireland")},
    };
    return lookedUp(table, place.code(), fallback);
}

} // namespace waymark::core::wording
