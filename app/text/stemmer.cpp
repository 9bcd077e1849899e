#include "text/stemmer.h"

#include "text/analyser.h"

#include <libstemmer.h>

namespace waymark::text {

using namespace Qt::StringLiterals;

namespace {

/// A short word has no inflection worth taking off, and loses its meaning with it ("bed", "die").
constexpr qsizetype shortestStemmed = 4;
/// Texts repeat their words; about 8 MB, but only where whole directories are read.
constexpr qsizetype mostKept = 65536;

bool isInScript(const QString &word, const QString &language)
{
    const QChar::Script script = word.isEmpty() ? QChar::Script_Unknown : word.front().script();
    return script == (language == "ar"_L1 ? QChar::Script_Arabic : QChar::Script_Latin);
}

} // namespace

Stemmers::Stemmers() = default;
Stemmers::~Stemmers() = default;

QString Stemmers::version()
{
    return QStringLiteral(WAYMARK_SNOWBALL_VERSION);
}

const QStringList &Stemmers::languages()
{
    static const QStringList codes{u"en"_s, u"ar"_s, u"es"_s, u"fr"_s, u"ro"_s};
    return codes;
}

Stemmers::Language *Stemmers::known(const QString &language) const
{
    if (language != m_latest) {
        m_latest = language;
        m_ofLatest = languages().contains(language) ? &m_languages[language] : nullptr;
    }
    return m_ofLatest;
}

QString Stemmers::stem(const QString &folded, const QString &language) const
{
    Language *const known = this->known(language);
    if (!known || folded.size() < shortestStemmed || !isInScript(folded, language))
        return {};
    Language &own = *known;
    if (const auto kept = own.kept.constFind(folded); kept != own.kept.constEnd())
        return *kept;
    if (!own.stemmer)
        own.stemmer.reset(sb_stemmer_new(language.toLatin1().constData(), nullptr), sb_stemmer_delete);
    if (!own.stemmer)
        return {};
    const QByteArray word = folded.toUtf8();
    const sb_symbol *stemmed = sb_stemmer_stem(
        own.stemmer.get(), reinterpret_cast<const sb_symbol *>(word.constData()), int(word.size()));
    if (stemmed == nullptr)
        return {};
    if (own.kept.size() >= mostKept)
        own.kept.clear();
    return *own.kept.insert(folded, QString::fromUtf8(reinterpret_cast<const char *>(stemmed),
                                                      sb_stemmer_length(own.stemmer.get())) +
                                        stemMark);
}

} // namespace waymark::text
