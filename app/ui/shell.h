#pragma once

#include "ui/location.h"
#include "ui/tabwalk.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace waymark::ui {

class Announcer;
class BrokenPackPage;
struct Context;
class EmergencyLine;
class Header;
class HomePage;
class NoticeBar;
class Page;
class ResultsPage;
class Session;

/// What fills the window, in one language and text size: header, bars, the page of the session's place,
/// emergency line. The window throws it away and makes another when language or look change.
class Shell : public QWidget
{
    Q_OBJECT

public:
    Shell(Context &context, Session &session, QWidget *parent = nullptr);

    /// How many more presses leave.
    void setRemainingPresses(int remaining);
    /// Shows the session's place anew, with settings as they are now; the focus stays.
    void refresh();
    void focusSearch();
    /// Says something above the page, until it is closed or the person goes elsewhere.
    void say(const QString &sentence);
    /// Says, and shows each second, that all is cleared unless somebody is there.
    void askWhoIsThere(int secondsLeft);
    void stopAsking();
    [[nodiscard]] TabWalk walk() const;

Q_SIGNALS:
    void startAgainPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addBars();
    NoticeBar *addBar(const QString &text, const QString &objectName);
    void addClose(NoticeBar *bar, const QString &objectName);
    void showBars();
    void unsay();
    void showLanguageBar(Location::Kind kind);
    void connectHeader();
    void showPlace(bool isReturn);
    void rememberPlace();
    void giveFocus(Page *page, bool isReturn, bool keeps);
    void search(const QString &text);
    void goDown();
    void openFirst();
    void clearPages();
    [[nodiscard]] Page *pageOf(Location::Kind kind);
    [[nodiscard]] Page *currentPage() const;
    void fold();

    Context &m_context;
    Session &m_session;
    bool m_isUnchecked;
    Header *m_header;
    QWidget *m_bars;
    Announcer *m_announcer;
    QPointer<NoticeBar> m_said;
    NoticeBar *m_asking = nullptr;
    NoticeBar *m_language = nullptr;
    bool m_isLanguageSaid = false;
    QStackedWidget *m_stack;
    EmergencyLine *m_emergency;
    BrokenPackPage *m_broken = nullptr;
    HomePage *m_home = nullptr;
    ResultsPage *m_results = nullptr;
    QHash<Location::Kind, Page *> m_pages;
};

} // namespace waymark::ui
