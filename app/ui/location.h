#pragma once

#include "core/query.h"

namespace waymark::ui {

/// Where the person is: enough to come back to the same list, row, scroll place and filters. In memory only.
struct Location
{
    enum class Kind { Home, Results, Service, Advice, AdviceList, Tray, Settings, About, Practice };

    Kind kind = Kind::Home;
    QString id;         ///< Service, Advice: which one. Results: the home choice it came from, if any
    core::Query query;  ///< Results
    QString selectedId; ///< Results: the row that was current
    int scroll = 0;     ///< of the page's vertical scroll bar
    int rows = 0;       ///< Results: how far the list had gone on

    static Location home() { return {}; }
    static Location of(Kind kind, const QString &id = {}) { return {kind, id, {}, {}, 0}; }
    static Location results(const core::Query &query, const QString &homeChoice = {})
    {
        return {Kind::Results, homeChoice, query, {}, 0};
    }
    /// The same screen, wherever it is scrolled to.
    [[nodiscard]] bool isSameScreen(const Location &other) const
    {
        return kind == other.kind && id == other.id && (kind != Kind::Results || query == other.query);
    }
};

} // namespace waymark::ui
