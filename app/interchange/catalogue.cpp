#include "interchange/catalogue.h"

#include <algorithm>

namespace waymark::interchange {

namespace {

/// 16 bytes for any id: UUIDs as they are, others by their digest.
QUuid keyOf(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    return uuid.isNull() ? QUuid::createUuidV5(QUuid(), id) : uuid;
}

bool addTerm(QList<Catalogue::KnownTerm> &terms, QHash<QString, qsizetype> &byCode,
             const Catalogue::KnownTerm &term)
{
    if (const auto found = byCode.constFind(term.term.code); found != byCode.constEnd())
        return terms[*found].uuid == term.uuid;
    byCode.insert(term.term.code, terms.size());
    terms.append(term);
    return true;
}

const Catalogue::KnownTerm *termOf(const QList<Catalogue::KnownTerm> &terms,
                                   const QHash<QString, qsizetype> &byCode, const QString &code)
{
    const auto found = byCode.constFind(code);
    return found == byCode.constEnd() ? nullptr : &terms[*found];
}

} // namespace

qint32 Catalogue::fileNumber(const QString &file)
{
    const auto known = m_fileNumbers.constFind(file);
    if (known != m_fileNumbers.constEnd())
        return *known;
    m_files.append(file);
    const auto number = static_cast<qint32>(m_files.size() - 1);
    m_fileNumbers.insert(file, number);
    return number;
}

std::optional<Spot> Catalogue::addService(const QString &id, const Spot &spot, bool inPack)
{
    const QUuid key = keyOf(id);
    const auto known = m_services.constFind(key);
    if (known != m_services.constEnd())
        return Spot{m_files[known->file], known->line};
    Entry entry;
    entry.file = fileNumber(spot.file);
    entry.line = spot.line;
    entry.inPack = inPack ? 1 : 0;
    m_services.insert(key, entry);
    return std::nullopt;
}

Catalogue::Link Catalogue::service(const QString &id) const
{
    const auto found = m_services.constFind(keyOf(id));
    if (found == m_services.constEnd())
        return Link::Unknown;
    return found->inPack ? Link::InPack : Link::KeptOut;
}

bool Catalogue::isAt(const QString &id, const Spot &spot) const
{
    const auto found = m_services.constFind(keyOf(id));
    return found != m_services.constEnd() && found->line == spot.line && m_files[found->file] == spot.file;
}

bool Catalogue::addTopic(const KnownTerm &topic)
{
    return addTerm(m_topics, m_topicByCode, topic);
}

bool Catalogue::addAudience(const KnownTerm &audience)
{
    return addTerm(m_audiences, m_audienceByCode, audience);
}

const Catalogue::KnownTerm *Catalogue::topic(const QString &code) const
{
    return termOf(m_topics, m_topicByCode, code);
}

const Catalogue::KnownTerm *Catalogue::audience(const QString &code) const
{
    return termOf(m_audiences, m_audienceByCode, code);
}

std::optional<Spot> Catalogue::addPage(const QString &id, const QString &language, const Spot &spot)
{
    QHash<QString, Spot> &byLanguage = m_pages[id];
    if (byLanguage.contains(language))
        return byLanguage.value(language);
    byLanguage.insert(language, spot);
    return std::nullopt;
}

bool Catalogue::hasPage(const QString &id) const
{
    return m_pages.contains(id);
}

bool Catalogue::hasPage(const QString &id, const QString &language) const
{
    return m_pages.value(id).contains(language);
}

QStringList Catalogue::pages() const
{
    QStringList ids = m_pages.keys();
    ids.sort();
    return ids;
}

QStringList Catalogue::pageLanguages() const
{
    QStringList languages;
    for (const QHash<QString, Spot> &page : m_pages)
        languages += page.keys();
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

} // namespace waymark::interchange
