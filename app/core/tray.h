#pragma once

#include <QList>
#include <QString>

namespace waymark::core {

struct TrayItem
{
    enum class Kind { Service, Advice };
    Kind kind = Kind::Service;
    QString id;

    friend bool operator==(const TrayItem &, const TrayItem &) = default;
};

/// The services and pages picked for a sheet, in the order they will be printed. Each at most once.
class Tray
{
public:
    [[nodiscard]] const QList<TrayItem> &items() const { return m_items; }
    [[nodiscard]] bool contains(const TrayItem &item) const { return m_items.contains(item); }
    /// False when it was there already.
    bool add(const TrayItem &item);
    bool remove(const TrayItem &item);
    /// Moves one item to another row; out-of-range rows change nothing.
    bool move(qsizetype from, qsizetype to);
    void clear() { m_items.clear(); }

private:
    QList<TrayItem> m_items;
};

} // namespace waymark::core
