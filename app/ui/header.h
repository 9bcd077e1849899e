#pragma once

#include <QWidget>

namespace waymark::core {
class Leaving;
}

namespace waymark::ui {

class ActionButton;
class LeaveButton;
class SearchField;
class Session;

/// The top of the window on every screen: back, start again, search, sheet, settings, about, and Leave in the
/// end corner. Gives up words for icons where there is little room, the search field last.
class Header : public QWidget
{
    Q_OBJECT

public:
    Header(core::Leaving &leaving, Session &session, bool leaveWithEnglish, QWidget *parent = nullptr);

    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] LeaveButton *leave() const { return m_leave; }
    /// Everything to press but the field and Leave.
    [[nodiscard]] QList<QWidget *> buttons() const;
    /// For a window without a pack: nothing to search and nowhere to go.
    void showLeaveAlone();

Q_SIGNALS:
    void startAgainPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSession();
    void fit();
    void setLevel(int level);
    [[nodiscard]] int roomForField() const;

    Session &m_session;
    ActionButton *m_back;
    ActionButton *m_restart;
    SearchField *m_field;
    ActionButton *m_sheet;
    ActionButton *m_settings;
    ActionButton *m_about;
    LeaveButton *m_leave;
    bool m_isLeaveAlone = false;
};

} // namespace waymark::ui
