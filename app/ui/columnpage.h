#pragma once

#include "ui/page.h"

#include <QPointer>

class QScrollArea;
class QVBoxLayout;

namespace waymark::ui {

class Heading;
class Session;

/// A page that is one column of widgets in a scroll area, centred and no wider than can be read. Each time
/// that it shows something a subclass fills a fresh column; the widgets of the column before are deleted from
/// the event loop, so that one of them may itself have asked for the new page.
class ColumnPage : public Page
{
    Q_OBJECT

public:
    ColumnPage(Session &session, QWidget *parent);

    void open(const Location &location) override;
    void remember(Location &location) const override;
    [[nodiscard]] QWidget *heading() const override;
    void clear() override;

protected:
    /// Adds everything that this location shows, the heading by addHeading().
    virtual void fill(QVBoxLayout &column, const Location &location) = 0;
    /// Fills the column again; a widget of the same objectName gets the focus back.
    void refresh();
    Heading *addHeading(QVBoxLayout &column, const QString &text);
    void scrollToTop();
    /// Scrolls so that this place inside a widget of the column is at the top.
    void scrollTo(QWidget *widget, int y = 0);
    /// Scrolls as little as is needed to show this part of a widget of the column.
    void keepVisible(QWidget *widget, const QRect &part);

    Session &m_session;

private:
    void showColumn(const Location &location, bool isCleared);
    void applyWantedScroll();

    QScrollArea *m_area = nullptr;
    QPointer<Heading> m_heading;
    Location m_location;
    bool m_isOpen = false;
    int m_wantedScroll = -1;
};

} // namespace waymark::ui
