#pragma once

#include "sheets/pages.h"
#include "sheets/paginate.h"
#include "sheets/parts.h"
#include "sheets/sheet.h"

#include <optional>

namespace waymark::sheets {

/// Lays a sheet out in steps of one service or page each, so that whoever asks stays awake in between.
class LayingOut
{
public:
    explicit LayingOut(const Sheet &sheet);
    Q_DISABLE_COPY_MOVE(LayingOut)

    /// False when all is done, and was before.
    bool step();
    /// How much is done, from 0 to 1.
    [[nodiscard]] double share() const;
    /// Once all is done; for the caller alone.
    [[nodiscard]] std::shared_ptr<Pages> pages() const { return m_pages; }

private:
    void begin();
    void add(const Sheet::Item &item);
    void addHead(qreal heightBelow);
    void finish();

    const Sheet m_sheet; ///< shared: a list that may change is copied when one of it is asked for
    std::shared_ptr<Pages> m_pages;
    std::optional<Parts> m_parts; ///< of what flows from page to page
    std::optional<Pager> m_pager;
    Rows m_head;        ///< above the first item
    qreal m_height = 0; ///< of a page's text
    qsizetype m_next = 0;
    bool m_holdsAny = false;
    bool m_isDone = false;
};

/// One page, without the painter's own settings.
void paintPage(QPainter &painter, const Pages &pages, int page);

} // namespace waymark::sheets
