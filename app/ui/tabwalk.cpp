#include "ui/tabwalk.h"

namespace waymark::ui {

namespace {

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() &&
           widget->isEnabled() && !widget->focusProxy();
}

bool isIn(const QWidget *part, const QWidget *widget)
{
    return part && widget && (part == widget || part->isAncestorOf(widget));
}

} // namespace

TabWalk::TabWalk(QWidget *window, const QList<Region> &regions)
    : m_window(window)
    , m_regions(regions)
{}

QList<QWidget *> TabWalk::stopsIn(const Region &region) const
{
    QList<QWidget *> stops;
    for (const QWidget *part : region.parts) {
        for (QWidget *widget = m_window->nextInFocusChain(); widget != m_window;
             widget = widget->nextInFocusChain()) {
            if (isIn(part, widget) && isStop(widget))
                stops.append(widget);
        }
    }
    return stops;
}

QList<QWidget *> TabWalk::stops() const
{
    QList<QWidget *> all;
    for (const Region &region : m_regions)
        all += stopsIn(region);
    return all;
}

qsizetype TabWalk::regionOf(const QWidget *widget) const
{
    for (qsizetype index = 0; index < m_regions.size(); ++index) {
        for (const QWidget *part : m_regions[index].parts) {
            if (isIn(part, widget))
                return index;
        }
    }
    return -1;
}

QWidget *TabWalk::step(const QWidget *focus, bool forward) const
{
    const QList<QWidget *> all = stops();
    if (all.isEmpty())
        return nullptr;
    auto at = all.indexOf(focus);
    if (at < 0) {
        // A heading has the focus, which Tab does not reach: go on from the start of its region.
        const qsizetype region = regionOf(focus);
        const QList<QWidget *> inside = region < 0 ? QList<QWidget *>() : stopsIn(m_regions[region]);
        if (inside.isEmpty())
            return forward ? all.constFirst() : all.constLast();
        at = all.indexOf(inside.constFirst());
        if (forward)
            return all[at];
    }
    return all[(at + (forward ? 1 : all.size() - 1)) % all.size()];
}

QWidget *TabWalk::stepRegion(const QWidget *focus, bool forward) const
{
    const qsizetype count = m_regions.size();
    const qsizetype from = qMax<qsizetype>(0, regionOf(focus));
    for (qsizetype steps = 1; steps <= count; ++steps) {
        const Region &region = m_regions[(from + (forward ? steps : count * 2 - steps)) % count];
        if (region.first && region.first->isVisible())
            return region.first;
        const QList<QWidget *> inside = stopsIn(region);
        if (!inside.isEmpty())
            return inside.constFirst();
    }
    return nullptr;
}

} // namespace waymark::ui
