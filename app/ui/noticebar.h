#pragma once

#include <QFrame>

class QHBoxLayout;

namespace waymark::ui {

class ActionButton;
class BodyLabel;

/// Something that the person has to know, on the ground of notices with a rule at its start; told by words,
/// not by colour.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const QString &text, QWidget *parent = nullptr);

    /// Adds a button after the words and returns it.
    ActionButton *addAction(const QString &text);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// What a screen reader reads in place of words that change while it reads.
    void setSpoken(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    BodyLabel *m_label;
};

} // namespace waymark::ui
