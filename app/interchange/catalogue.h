#pragma once

#include "core/content.h"

#include <QHash>
#include <QStringList>
#include <QUuid>

namespace waymark::interchange {

/// Where something stands in the sources.
struct Spot
{
    QString file;
    int line = 0;
};

/// Everything that one entry may refer to in another, gathered before entries are read: so that links are
/// checked where they stand. Holds no texts of services; a million take some 60 MB.
class Catalogue
{
public:
    enum class Link { Unknown, KeptOut, InPack };
    struct KnownTerm
    {
        core::Term term;
        QString uuid;
    };

    /// Nothing when it is new; else where the id stood first.
    std::optional<Spot> addService(const QString &id, const Spot &spot, bool inPack);
    [[nodiscard]] Link service(const QString &id) const;
    /// Whether the entry of that id is the one at `spot`: of two with one id, the first counts.
    [[nodiscard]] bool isAt(const QString &id, const Spot &spot) const;
    [[nodiscard]] int services() const { return static_cast<int>(m_services.size()); }

    /// False when the code is taken by another term.
    bool addTopic(const KnownTerm &topic);
    bool addAudience(const KnownTerm &audience);
    [[nodiscard]] const KnownTerm *topic(const QString &code) const;
    [[nodiscard]] const KnownTerm *audience(const QString &code) const;
    [[nodiscard]] const QList<KnownTerm> &topics() const { return m_topics; }
    [[nodiscard]] const QList<KnownTerm> &audiences() const { return m_audiences; }

    std::optional<Spot> addPage(const QString &id, const QString &language, const Spot &spot);
    [[nodiscard]] bool hasPage(const QString &id) const;
    [[nodiscard]] bool hasPage(const QString &id, const QString &language) const;
    [[nodiscard]] QStringList pages() const;         ///< ids, sorted
    [[nodiscard]] QStringList pageLanguages() const; ///< sorted

private:
    struct Entry
    {
        qint32 file = 0;
        qint32 line : 31 = 0;
        quint32 inPack : 1 = 0;
    };
    qint32 fileNumber(const QString &file);

    QHash<QUuid, Entry> m_services;
    QStringList m_files;
    QHash<QString, qint32> m_fileNumbers;
    QList<KnownTerm> m_topics;
    QList<KnownTerm> m_audiences;
    QHash<QString, qsizetype> m_topicByCode;
    QHash<QString, qsizetype> m_audienceByCode;
    QHash<QString, QHash<QString, Spot>> m_pages; ///< id -> language -> where
};

} // namespace waymark::interchange
