#pragma once

#include "sheets/pages.h"
#include "sheets/paginate.h"
#include "sheets/sheet.h"
#include "sheets/typesetter.h"

#include <optional>

namespace waymark::sheets {

/// Lays a sheet out in steps of one service or page each, so that whoever asks stays awake in between.
class LayingOut
{
public:
    explicit LayingOut(const Sheet &sheet);

    /// False when all is done, and was before.
    bool step();
    /// How much is done, from 0 to 1.
    [[nodiscard]] double share() const;
    /// Once all is done; for the caller alone.
    [[nodiscard]] std::shared_ptr<Pages> pages() const { return m_pages; }

private:
    void begin();
    void add(const Sheet::Item &item);
    void finish();

    Sheet m_sheet;
    std::shared_ptr<Pages> m_pages;
    std::optional<Typesetter> m_typesetter; ///< of what flows from page to page
    std::optional<Pager> m_pager;
    qreal m_height = 0;     ///< of a page's text
    qreal m_headHeight = 0; ///< of what stands above the first item
    qsizetype m_next = 0;
    bool m_holdsAny = false;
    bool m_isDone = false;
};

/// One page, without the painter's own settings.
void paintPage(QPainter &painter, const Pages &pages, int page);

} // namespace waymark::sheets
