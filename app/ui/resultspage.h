#pragma once

#include "core/advice.h"
#include "ui/page.h"

class QListView;

namespace waymark::ui {

class Announcer;
class BodyLabel;
struct Context;
class FilterBar;
class Heading;
class NoticeBar;
class NoticeStack;
class ResultsModel;
struct ResultNotice;
class Session;

/// The list: filters, what has to be known of the answer, and the rows. Asks the directory anew at each
/// keystroke.
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
    /// Gives the focus to the list: to the current row, or the first.
    void focusList();
    /// Opens the current row, or the first.
    void openCurrent();

private:
    void setUpList();
    void search();
    [[nodiscard]] QList<core::AdviceSummary> firstPages() const;
    [[nodiscard]] QList<ResultNotice> notices(const QString &topicsName) const;
    void showNotices(const QString &topicsName);
    void addRemoval(NoticeBar &bar, core::FilterKind kind);
    void addAsTyped(NoticeBar &bar);
    void showHeading();
    void announce();
    void narrow(const core::Filters &filters);
    void openRow(int row);
    [[nodiscard]] QString homeWords() const;

    Context &m_context;
    Session &m_session;
    bool m_withEnglish;
    Location m_shown;
    FilterBar *m_filters;
    NoticeStack *m_notices;
    Heading *m_heading;
    BodyLabel *m_remark;
    QListView *m_list;
    ResultsModel *m_model;
    Announcer *m_announcer;
};

} // namespace waymark::ui
