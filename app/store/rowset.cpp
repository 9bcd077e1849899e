#include "store/rowset.h"

namespace waymark::store {

namespace {

qsizetype byteOf(qint64 row)
{
    return qsizetype((row - 1) / 8);
}

char bitOf(qint64 row)
{
    return char(1U << unsigned((row - 1) % 8));
}

} // namespace

void RowSet::insert(qint64 row)
{
    if (byteOf(row) >= m_bits.size())
        m_bits.append(byteOf(row) + 1 - m_bits.size(), '\0');
    m_bits[byteOf(row)] = char(m_bits[byteOf(row)] | bitOf(row));
}

bool RowSet::contains(qint64 row) const
{
    return row > 0 && byteOf(row) < m_bits.size() && (m_bits[byteOf(row)] & bitOf(row)) != 0;
}

} // namespace waymark::store
