#include "store/staticorder.h"

#include <algorithm>

namespace waymark::store {

using namespace Qt::StringLiterals;

namespace {

bool isForAnyone(const core::Service &service)
{
    return service.audiences.isEmpty() || service.audiences.contains("anyone"_L1);
}

int standing(const core::Service &service)
{
    if (service.isReporting())
        return 3;
    if (service.kind == "emergency"_L1)
        return 2;
    return service.kind == "helpline"_L1 && isForAnyone(service) ? 0 : 1;
}

/// How many nations or countries: "GB" stands for its four.
int reach(const core::Service &service)
{
    int count = 0;
    for (const core::Place &place : service.places)
        count += place.code() == "GB"_L1 ? 4 : 1;
    return std::min(count, 9);
}

QString digits(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

} // namespace

bool StaticOrder::isHome(const core::Service &service) const
{
    if (m_home.isEmpty() || service.places.isEmpty())
        return true;
    return std::any_of(service.places.begin(), service.places.end(), [this](const core::Place &place) {
        return std::any_of(m_home.begin(), m_home.end(),
                           [&](const core::Place &home) { return place.serves(home); });
    });
}

int StaticOrder::topicRank(const core::Service &service) const
{
    return service.topics.isEmpty() ? 999 : m_topics.value(service.topics.first(), 998);
}

QString StaticOrder::keyOf(const core::Service &service) const
{
    const bool isLocal = service.localArea.isSet() || service.kind == "local-centre"_L1;
    return digits(isHome(service) ? 0 : 1, 1) + digits(service.isForOwnBehaviour() ? 1 : 0, 1) +
           digits(isLocal ? 1 : 0, 1) + digits(standing(service), 1) + digits(topicRank(service), 3) +
           digits(int(std::min<qsizetype>(service.topics.size(), 9)), 1) +
           digits(2 - int(service.confidence), 1) + digits(9 - reach(service), 1) +
           digits(service.kind == "helpline"_L1 ? 0 : 1, 1) + service.id;
}

} // namespace waymark::store
