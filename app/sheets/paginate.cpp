#include "sheets/paginate.h"

#include <utility>

namespace waymark::sheets {

void Pager::add(const Rows &rows, const std::function<Rows()> &naming)
{
    m_naming = naming;
    for (const Row &row : rows) {
        m_group.append(row);
        if (!row.keepWithNext)
            placeGroup();
    }
}

QList<QList<PlacedRow>> Pager::finished()
{
    placeGroup();
    if (!m_page.isEmpty())
        turn();
    return std::move(m_pages);
}

void Pager::placeGroup()
{
    if (!m_page.isEmpty() && m_y + heightOf(m_group) > height())
        turn();
    for (const Row &row : m_group)
        place(row);
    m_group.clear();
}

void Pager::place(const Row &row)
{
    if (!m_page.isEmpty() && m_y + row.spaceBefore + row.height > height())
        turn();
    if (m_page.isEmpty() && row.separates)
        return;
    if (m_page.isEmpty() && row.goesOn && m_naming) {
        for (const Row &name : m_naming())
            append(name);
    }
    append(row);
}

void Pager::append(const Row &row)
{
    m_y += m_page.isEmpty() ? 0 : row.spaceBefore;
    m_page.append({row, m_y});
    m_y += row.height;
}

void Pager::turn()
{
    m_page.squeeze();
    m_pages.append(std::exchange(m_page, {}));
    m_y = 0;
}

void keepTogether(Rows &rows)
{
    for (qsizetype i = 0; i + 1 < rows.size(); ++i)
        rows[i].keepWithNext = true;
}

qreal heightOf(const Rows &rows)
{
    qreal height = 0;
    for (const Row &row : rows)
        height += row.spaceBefore + row.height;
    return height;
}

QList<QList<PlacedRow>> paginate(const Rows &rows, qreal height)
{
    return paginate(rows, QList<qreal>{height});
}

QList<QList<PlacedRow>> paginate(const Rows &rows, const QList<qreal> &heights)
{
    Pager pager(heights);
    pager.add(rows);
    return pager.finished();
}

QList<PlacedRow> placedFrom(qreal top, const Rows &rows)
{
    QList<PlacedRow> placed;
    for (const Row &row : rows) {
        top += row.spaceBefore;
        placed.append({row, top});
        top += row.height;
    }
    return placed;
}

} // namespace waymark::sheets
