#include "ui/servicewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ServiceWords)
};

/// Dates read in the order of the window's language, with Western digits as everywhere.
QString withWesternDigits(QString text)
{
    for (QChar &c : text) {
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

QString languageName(const QString &code, bool withEnglish)
{
    if (code == "bfi"_L1)
        return Words::tr("British Sign Language");
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    const QString english = QLocale::languageToString(locale.language());
    // QLocale calls English by its country's kind: "American English".
    const bool namesKind = locale.language() == QLocale::English || locale.nativeLanguageName().isEmpty();
    const QString own = namesKind ? english : locale.nativeLanguageName();
    if (!withEnglish || own == english)
        return own;
    //: A language in English and in its own name: "Welsh (Cymraeg)"
    return Words::tr("%1 (%2)", "language").arg(english, own);
}

} // namespace

QString shownName(const core::ServiceSummary &service, bool plainNames)
{
    return plainNames && !service.discreetName.isEmpty() ? service.discreetName : service.name;
}

QString ownNameOf(const QString &language)
{
    return languageName(language, false);
}

QString languageNames(const QStringList &codes, const QString &windowLanguage)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(languageName(code, windowLanguage == "en"_L1));
    return names.join(Words::tr(", ", "between languages"));
}

QString languageNote(const QString &textLanguage, const QString &windowLanguage)
{
    if (textLanguage.isEmpty() || textLanguage == windowLanguage)
        return {};
    //: %1 is a language; said where a text has not been translated
    return Words::tr("This text is in %1.").arg(languageName(textLanguage, windowLanguage == "en"_L1));
}

QString wrappedAddress(const QString &address)
{
    return core::isolated(QString(address).replace(u"/"_s, u"/\u200B"_s));
}

QString dateInWords(QDate date)
{
    return withWesternDigits(QLocale().toString(date, u"d MMMM yyyy"_s));
}

QString dateInWords(const QString &sourceDate)
{
    if (sourceDate.isEmpty())
        return Words::tr("date not shown");
    if (const QDate day = QDate::fromString(sourceDate, u"yyyy-MM-dd"_s); day.isValid())
        return dateInWords(day);
    if (const QDate month = QDate::fromString(sourceDate, u"yyyy-MM"_s); month.isValid())
        return withWesternDigits(QLocale().toString(month, u"MMMM yyyy"_s));
    return core::isolated(sourceDate);
}

} // namespace waymark::ui
