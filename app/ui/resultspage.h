#pragma once

#include "core/results.h"
#include "ui/page.h"
#include "ui/resultwords.h"

#include <QTimer>

#include <functional>

class QBoxLayout;
class QListView;
class QScrollArea;

namespace waymark::ui {

class Announcer;
class BodyLabel;
struct Context;
class FilterBar;
class FurtherRows;
class Heading;
class NoticeBar;
class NoticeStack;
class ResultsDelegate;
class ResultsModel;
class Session;

/// The list: filters, what has to be known of the answer, and the rows. Asks anew at each keystroke; the list
/// of before stands until the answer is there. Where the list has too little height, all of the page scrolls.
class ResultsPage : public Page
{
    Q_OBJECT

public:
    /// `withEnglish`: notices of old numbers stand in English too.
    ResultsPage(Context &context, Session &session, bool withEnglish, QWidget *parent = nullptr);

    void open(const Location &location) override;
    void remember(Location &location) const override;
    [[nodiscard]] QWidget *heading() const override;
    void clear() override;

    [[nodiscard]] QWidget *filters() const;
    /// Gives the focus to the list: to the current row, or the first. Waits for the answer.
    void focusList();
    /// Opens the current row, or the first. Waits for the answer.
    void openCurrent();

Q_SIGNALS:
    /// The person went up from the first row.
    void leftUpwards();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addParts();
    void setUpList();
    /// Sets what the window's size and the words decide together.
    void fit();
    void followFocus(QWidget *focus);
    /// Says what stands beside the number of results.
    void remark(const QString &words);
    void ask();
    void take(const core::Results &results, const QDateTime &now);
    void replace(const core::Results &results, const QDateTime &now);
    /// Brings the row and the scroll place back that the person left.
    void restore();
    /// The list went on.
    void extend();
    void select(const QString &id);
    [[nodiscard]] QList<core::AdviceSummary> firstPages() const;
    [[nodiscard]] QList<ResultNotice> notices(const QString &topicsName) const;
    void showNotices(const QString &topicsName);
    void addRemoval(NoticeBar &bar, core::FilterKind kind);
    void addAsTyped(NoticeBar &bar);
    [[nodiscard]] QString searchInstead() const;
    void showHeading();
    void announce();
    void narrow(const core::Filters &filters, const QList<core::Filters> &notMeant);
    void openRow(int row);
    [[nodiscard]] QString homeWords() const;

    Context &m_context;
    Session &m_session;
    bool m_withEnglish;
    Location m_shown;    ///< what is asked for
    Location m_answered; ///< what the rows answer
    bool m_isWaiting = false;
    bool m_isComingBack = false; ///< to a row beyond the first answer
    bool m_isNewHere = false;    ///< the page has just come up, and has nobody's eyes on its rows
    std::function<void()> m_whenAnswered;
    QTimer m_patience;
    QScrollArea *m_area;
    QBoxLayout *m_headingLine;
    FilterBar *m_filters;
    NoticeStack *m_notices;
    QList<ResultNotice> m_told; ///< in m_notices
    QString m_offered;          ///< on a button there
    Heading *m_heading;
    BodyLabel *m_remark;
    QListView *m_list;
    ResultsModel *m_model;
    FurtherRows *m_further;
    ResultsDelegate *m_delegate;
    Announcer *m_announcer;
};

} // namespace waymark::ui
