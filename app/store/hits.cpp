#include "store/hits.h"

#include <QSet>

namespace waymark::store {

core::Hit hitOf(const core::ServiceSummary &service, const core::Why &why)
{
    core::Hit hit;
    hit.service = service;
    hit.why = why;
    return hit;
}

QList<core::Hit> united(QList<core::Hit> first, const QList<core::Hit> &second)
{
    QSet<QString> ids;
    for (const core::Hit &hit : first)
        ids.insert(hit.id());
    for (const core::Hit &hit : second) {
        if (!ids.contains(hit.id()))
            first.append(hit);
    }
    return first;
}

} // namespace waymark::store
