#pragma once

#include "sheets/row.h"

#include <functional>

namespace waymark::sheets {

/// Makes rows that follow each other stay on one page.
void keepTogether(Rows &rows);

[[nodiscard]] qreal heightOf(const Rows &rows);

/// Puts rows on pages of these heights, which come in turns, as they come. Rows kept with the next go to one
/// page together; only where such a group is higher than a page it is cut between rows, so nothing is ever
/// lost. Every page holds something.
class Pager
{
public:
    explicit Pager(const QList<qreal> &heights)
        : m_heights(heights)
    {}

    /// Above a row that goes on with what began on the page before stands what `naming` gives. The last row
    /// is not kept with the next where there is a `naming`.
    void add(const Rows &rows, const std::function<Rows()> &naming = {});
    /// All pages; nothing may be added afterwards.
    QList<QList<PlacedRow>> finished();

private:
    void placeGroup();
    void place(const Row &row);
    void append(const Row &row);
    void turn();
    [[nodiscard]] qreal height() const { return m_heights[m_pages.size() % m_heights.size()]; }

    QList<qreal> m_heights;
    qreal m_y = 0;
    Rows m_group; ///< kept together so far
    std::function<Rows()> m_naming;
    QList<PlacedRow> m_page;
    QList<QList<PlacedRow>> m_pages;
};

/// The same for rows that are all there.
QList<QList<PlacedRow>> paginate(const Rows &rows, qreal height);
QList<QList<PlacedRow>> paginate(const Rows &rows, const QList<qreal> &heights);

/// One below the other from there on, however high they are.
QList<PlacedRow> placedFrom(qreal top, const Rows &rows);

} // namespace waymark::sheets
