#pragma once

#include <QTimer>
#include <QWidget>

namespace waymark::ui {

/// Says one status to a screen reader after a pause in typing, without moving the focus. Draws nothing: what
/// it says stands on the screen in other words. Qt 6.4 has no announcement event; a notification whose name
/// changed and that shows itself is what reaches AT-SPI.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    static constexpr int pause = 600; ///< milliseconds without a new status

    explicit Announcer(QWidget *parent);

    /// Says this once the pause is over; a newer status takes the place of one that waits.
    void say(const QString &status);
    /// As say(), also when it is what was said last: the person did the same thing once more.
    void sayAgain(const QString &status);
    /// Forgets what waits and what was said.
    void forget();
    [[nodiscard]] QString said() const { return m_said; }

private:
    void speak();

    QTimer m_timer;
    QString m_waiting;
    QString m_said;
};

} // namespace waymark::ui
