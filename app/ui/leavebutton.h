#pragma once

#include <QAbstractButton>

namespace waymark::core {
class Leaving;
}

namespace waymark::ui {

/// "Leave now". Acts when it is pressed, by mouse, key or a screen reader's press, without waiting for the
/// release. The only filled button in its colour; it looks and reads the same wherever it stands.
class LeaveButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `withEnglish`: the words stand in English too, for a language that nobody has checked.
    LeaveButton(core::Leaving &leaving, bool withEnglish, QWidget *parent = nullptr);

    /// How many more presses of Esc or Shift leave; 3 or more shows the usual words.
    void setRemainingPresses(int remaining);
    /// The words beneath the label, as they are now.
    [[nodiscard]] QString hint() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QFont hintFont() const;
    [[nodiscard]] QString usualHint() const;
    [[nodiscard]] QString moreText(int remaining) const;

    core::Leaving &m_leaving;
    bool m_withEnglish;
    int m_remaining;
};

} // namespace waymark::ui
