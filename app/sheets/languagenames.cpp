#include "sheets/languagenames.h"

#include "sheets/keepwhole.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::sheets {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::sheets::ServiceRows)
};

/// In its own letters, so that whoever speaks it finds it. Most of a language's locales name its country too
/// ("American English"); the shortest does not.
QString ownName(QLocale::Language language)
{
    QString shortest;
    for (const QLocale &locale :
         QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString name = locale.nativeLanguageName();
        if (shortest.isEmpty() || (!name.isEmpty() && name.size() < shortest.size()))
            shortest = name;
    }
    return shortest;
}

} // namespace

QString languageNames(const QStringList &codes, const QString &sheetLanguage)
{
    QStringList names;
    for (const QString &code : codes) {
        const QLocale::Language language = QLocale::codeToLanguage(code);
        const QString name =
            sheetLanguage == "en"_L1 ? QLocale::languageToString(language) : ownName(language);
        names.append(language == QLocale::AnyLanguage || name.isEmpty() ? code : apart(name));
    }
    return names.join(Words::tr(", ", "between languages"));
}

} // namespace waymark::sheets
