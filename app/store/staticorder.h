#pragma once

#include "core/content.h"
#include "core/service.h"

#include <QHash>
#include <QString>

namespace waymark::store {

/// The order that services have in a pack when nothing is known about the person: the row number is the rank.
///
/// Services of the pack's home places come first, those for one's own behaviour last; then national before
/// local, helplines for anyone before other support, that before emergency and reporting, by
/// main topic in the order of the taxonomy, fewer topics before more (specialised before general), sure
/// before unsure, more of the home places before fewer, a helpline before other kinds; then by id.
class StaticOrder
{
public:
    void setHomePlaces(const QList<core::Place> &places) { m_home = places; }
    void addTopic(const QString &code) { m_topics.insert(code, int(m_topics.size())); }
    /// Compares as text.
    [[nodiscard]] QString keyOf(const core::Service &service) const;

private:
    [[nodiscard]] bool isHome(const core::Service &service) const;
    [[nodiscard]] int topicRank(const core::Service &service) const;

    QList<core::Place> m_home;
    QHash<QString, int> m_topics;
};

} // namespace waymark::store
