#include "text/countrynames.h"

#include <unicode/locid.h>

#include <QHash>

namespace waymark::text {

using namespace Qt::StringLiterals;

namespace {

/// ICU names countries, but not the nations of one; and few people type "United Kingdom".
QStringList namesOfOurOwn(const QString &code)
{
    static const QHash<QString, QStringList> table{
        {u"GB"_s, {u"UK"_s, u"U.K."_s, u"Britain"_s, u"Great Britain"_s, u"United Kingdom"_s}},
        {u"IE"_s, {u"Republic of Ireland"_s, u"Eire"_s, u"Ireland"_s}},
        {u"US"_s, {u"USA"_s, u"U.S.A."_s, u"America"_s}},
        {u"NL"_s, {u"Holland"_s}},
        {u"AE"_s, {u"UAE"_s}},
        {u"GB-ENG"_s,
         {u"England"_s, u"Lloegr"_s, u"Anglia"_s, u"انگلینڈ"_s, u"إنجلترا"_s, u"Англія"_s, u"Angleterre"_s,
          u"Inglaterra"_s}},
        {u"GB-WLS"_s,
         {u"Wales"_s, u"Cymru"_s, u"Walia"_s, u"ویلز"_s, u"ويلز"_s, u"Țara Galilor"_s, u"Уельс"_s,
          u"Pays de Galles"_s, u"Gales"_s}},
        {u"GB-SCT"_s,
         {u"Scotland"_s, u"Yr Alban"_s, u"Szkocja"_s, u"اسکاٹ لینڈ"_s, u"اسكتلندا"_s, u"Scoția"_s,
          u"Шотландія"_s, u"Écosse"_s, u"Escocia"_s}},
        {u"GB-NIR"_s,
         {u"Northern Ireland"_s, u"N. Ireland"_s, u"Gogledd Iwerddon"_s, u"Irlandia Północna"_s,
          u"شمالی آئرلینڈ"_s, u"أيرلندا الشمالية"_s, u"Irlanda de Nord"_s, u"Північна Ірландія"_s,
          u"Irlande du Nord"_s, u"Irlanda del Norte"_s}},
    };
    return table.value(code);
}

QString icuName(const QString &code, const QString &language)
{
    icu::UnicodeString name;
    icu::Locale("", code.toLatin1().constData())
        .getDisplayCountry(icu::Locale(language.toLatin1().constData()), name);
    const QString found(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
    return found == code ? QString() : found;
}

} // namespace

const QStringList &wordLanguages()
{
    static const QStringList codes{u"en"_s, u"cy"_s, u"pl"_s, u"ur"_s, u"ar"_s,
                                   u"ro"_s, u"uk"_s, u"fr"_s, u"es"_s};
    return codes;
}

QStringList placeNames(const QString &code)
{
    QStringList names;
    if (code.size() == 2) {
        for (const QString &language : wordLanguages()) {
            const QString name = icuName(code, language);
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    for (const QString &name : namesOfOurOwn(code)) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace waymark::text
