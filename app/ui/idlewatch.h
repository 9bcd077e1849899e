#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <chrono>
#include <functional>

namespace waymark::ui {

/// Whether somebody is still there: counts the time without a key, a click or a movement of the mouse in our
/// windows, asks, and tells when it has waited long enough. Keeps a time, and nothing of what was pressed.
/// Until somebody did something there is nothing to clear, and it does not ask.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds quietTime{180};
    static constexpr std::chrono::seconds timeToAnswer{30};
    /// Goes on while the computer sleeps, and is never set.
    using Elapsed = std::function<std::chrono::milliseconds()>;

    explicit IdleWatch(Elapsed elapsed, QObject *parent = nullptr);

    /// Off at first, and then it looks at nothing.
    void setOn(bool on);
    /// Somebody did something.
    void heard();
    /// Nobody has done anything yet: everything was cleared.
    void forget();
    /// Looks at the clock. Done by itself each second.
    void look();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Each second while it waits for an answer.
    void asked(int secondsLeft);
    void answered();
    void over();

private:
    [[nodiscard]] bool isInput(const QEvent &event);

    Elapsed m_elapsed;
    QTimer m_tick;
    std::chrono::milliseconds m_last{};
    QPoint m_pointer;
    bool m_isUsed = false;
    bool m_isAsking = false;
    bool m_isAnswer = false; ///< the key that is on its way
};

} // namespace waymark::ui
