#include "sheets/paginate.h"

namespace waymark::sheets {

namespace {

class Pager
{
public:
    explicit Pager(qreal height)
        : m_height(height)
    {}

    void add(const Rows &group)
    {
        if (!m_page.isEmpty() && m_y + heightOf(group) > m_height)
            turn();
        for (const Row &row : group)
            place(row);
    }

    QList<QList<PlacedRow>> finished()
    {
        if (!m_page.isEmpty())
            turn();
        return m_pages;
    }

private:
    void place(const Row &row)
    {
        if (!m_page.isEmpty() && m_y + row.spaceBefore + row.height > m_height)
            turn();
        if (m_page.isEmpty() && row.separates)
            return;
        m_y += m_page.isEmpty() ? 0 : row.spaceBefore;
        m_page.append({row, m_y});
        m_y += row.height;
    }

    void turn()
    {
        m_pages.append(m_page);
        m_page.clear();
        m_y = 0;
    }

    qreal m_height;
    qreal m_y = 0;
    QList<PlacedRow> m_page;
    QList<QList<PlacedRow>> m_pages;
};

} // namespace

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
    Pager pager(height);
    Rows group;
    for (const Row &row : rows) {
        group.append(row);
        if (row.keepWithNext)
            continue;
        pager.add(group);
        group.clear();
    }
    pager.add(group);
    return pager.finished();
}

} // namespace waymark::sheets
