#include "waymark/languages.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"waymark_"_s;

/// Made up for tests: mirrored, though no locale says so.
bool isMirrored(const QString &language)
{
    return language == "qps"_L1 || QLocale(language).textDirection() == Qt::RightToLeft;
}

} // namespace

Languages::Languages(QString folder)
    : m_folder(std::move(folder))
    , m_interpreter([this](const QString &language) { return find(language); })
{}

std::unique_ptr<QTranslator> Languages::find(const QString &language) const
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(prefix + language, m_folder) ? std::move(translator) : nullptr;
}

QStringList Languages::available() const
{
    QStringList languages{u"en"_s};
    for (const QString &file : QDir(m_folder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString language = file.mid(prefix.size()).chopped(3);
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

void Languages::apply(const QString &language)
{
    QCoreApplication::removeTranslator(&m_interpreter);
    const bool known = m_interpreter.load(prefix + language, m_folder);
    // English has a file too: its plurals.
    if (known || m_interpreter.load(prefix + u"en"_s, m_folder))
        QCoreApplication::installTranslator(&m_interpreter);
    QLocale::setDefault(sheets::localeOf(known ? language : u"en"_s));
    QGuiApplication::setLayoutDirection(known && isMirrored(language) ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace waymark
