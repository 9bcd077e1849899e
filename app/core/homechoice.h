#pragma once

#include "core/query.h"

#include <QList>

namespace waymark::core {

/// One of the ways in on home. It leads to a page (where the pack has it) and to services; it asks for
/// nothing.
struct HomeChoice
{
    QString id;        ///< "just-happened"; home has the words for it
    QStringList pages; ///< advice pages; the first is the one that the choice is about
    Filters filters;
    bool ownBehaviour = false;
};

/// In the order of home. Home leaves out those that the pack can answer neither with a page nor with a
/// service.
QList<HomeChoice> homeChoices();

} // namespace waymark::core
