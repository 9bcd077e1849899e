#pragma once

#include "ui/location.h"

#include <QWidget>

namespace waymark::ui {

/// One screen of the window. The window makes each page once, and shows a Location in it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows this place, scrolled and selected as the location says.
    virtual void open(const Location &location) = 0;
    /// Fills in scroll place and current row of the location that is shown, for Back.
    virtual void remember(Location &location) const = 0;
    /// Takes the focus when the page is new: a heading, which a screen reader then reads. Null where the
    /// search field keeps it.
    [[nodiscard]] virtual QWidget *heading() const = 0;
    /// Forgets what it shows ("Start again"): no text of the last person stays in a widget.
    virtual void clear() = 0;
};

} // namespace waymark::ui
