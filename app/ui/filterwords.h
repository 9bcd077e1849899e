#pragma once

#include "core/query.h"

#include <QList>
#include <QString>

#include <functional>

namespace waymark::core {
class Directory;
}

/// Filters in words, and one by one: for the filter bar, and for the notice of a filter that hides
/// everything.
namespace waymark::ui {

/// One thing that a filter's menu offers.
struct FilterChoice
{
    QString text;
    std::function<void(core::Filters &)> apply;
};

/// In the order of the bar.
QList<core::FilterKind> filterKinds();
/// "Topic", "Where is the person who needs help?": what the filter asks.
QString filterTitle(core::FilterKind kind);
/// What is chosen, "Scotland"; empty when the filter is off.
QString filterValue(core::FilterKind kind, const core::Filters &filters);
void clearFilter(core::FilterKind kind, core::Filters &filters);
/// What the pack can be narrowed by. One choice: the filter is on or off, without a menu.
QList<FilterChoice> filterChoices(core::FilterKind kind, const core::Directory &directory);

} // namespace waymark::ui
