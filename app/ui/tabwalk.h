#pragma once

#include <QList>
#include <QWidget>

namespace waymark::ui {

/// The order in which Tab and F6 go through the window: region by region, whatever was made when. Pages make
/// their widgets anew all the time, and Qt's own order follows the making.
class TabWalk
{
public:
    /// A part of the window. `first` is where F6 lands; without one, at the first thing that Tab reaches.
    struct Region
    {
        QList<QWidget *> parts;
        QWidget *first = nullptr;
    };

    TabWalk() = default;
    TabWalk(QWidget *window, const QList<Region> &regions);

    /// What Tab (or with false Shift+Tab) reaches from the focus; null when nothing can be reached.
    [[nodiscard]] QWidget *step(const QWidget *focus, bool forward) const;
    /// Where F6 (or with false Shift+F6) lands from the focus.
    [[nodiscard]] QWidget *stepRegion(const QWidget *focus, bool forward) const;
    /// Everything that Tab reaches, in order.
    [[nodiscard]] QList<QWidget *> stops() const;

private:
    [[nodiscard]] QList<QWidget *> stopsIn(const Region &region) const;
    [[nodiscard]] qsizetype regionOf(const QWidget *widget) const;

    QWidget *m_window = nullptr;
    QList<Region> m_regions;
};

} // namespace waymark::ui
