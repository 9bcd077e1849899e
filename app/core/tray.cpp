#include "core/tray.h"

namespace waymark::core {

bool Tray::add(const TrayItem &item)
{
    if (contains(item))
        return false;
    m_items.append(item);
    return true;
}

bool Tray::remove(const TrayItem &item)
{
    return m_items.removeOne(item);
}

bool Tray::move(qsizetype from, qsizetype to)
{
    const auto inside = [this](qsizetype row) { return row >= 0 && row < m_items.size(); };
    if (!inside(from) || !inside(to) || from == to)
        return false;
    m_items.move(from, to);
    return true;
}

} // namespace waymark::core
