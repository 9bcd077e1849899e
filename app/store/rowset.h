#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace waymark::store {

/// Rows of services, a bit for each: row 1 is the lowest bit of the first byte.
class RowSet
{
public:
    RowSet() = default;
    /// As bytes() gave them, all of which are fine.
    explicit RowSet(QByteArrayView bytes)
        : m_bits(bytes.toByteArray())
    {}

    /// From 1 on.
    void insert(qint64 row);
    [[nodiscard]] bool contains(qint64 row) const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bits; }

private:
    QByteArray m_bits;
};

} // namespace waymark::store
