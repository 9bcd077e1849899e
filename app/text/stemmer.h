#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

struct sb_stemmer;

namespace waymark::text {

/// Snowball's stemmers for those of our languages that have one. Each is made when it is first needed. Not
/// thread-safe.
class Stemmers
{
public:
    Stemmers();
    ~Stemmers();
    Stemmers(const Stemmers &) = delete;
    Stemmers &operator=(const Stemmers &) = delete;

    [[nodiscard]] static QString version();
    /// ISO 639-1 codes: ar, en, es, fr, ro.
    [[nodiscard]] static const QStringList &languages();
    /// With stemMark behind it; empty where there is no stemmer, or where the word is not in the language's
    /// script.
    [[nodiscard]] QString stem(const QString &folded, const QString &language) const;

private:
    struct Language
    {
        std::shared_ptr<sb_stemmer> stemmer;
        QHash<QString, QString> kept; ///< stems of words that came lately
    };
    [[nodiscard]] Language *known(const QString &language) const;

    mutable std::map<QString, Language> m_languages;
    mutable QString m_latest; ///< texts come many in one language
    mutable Language *m_ofLatest = nullptr;
};

} // namespace waymark::text
