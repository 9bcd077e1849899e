#pragma once

#include <QFrame>

namespace waymark::ui {

class ActionButton;
class BodyLabel;
class SentenceLayout;

/// Something that the person has to know, on the ground of notices with a rule at its start; told by words,
/// not by colour.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const QString &text, QWidget *parent = nullptr);

    /// Adds a button after the words, or below where it would squeeze them, and returns it.
    ActionButton *addAction(const QString &text);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// What a screen reader reads in place of words that change while it reads.
    void setSpoken(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BodyLabel *m_label;
    SentenceLayout *m_layout;
};

} // namespace waymark::ui
