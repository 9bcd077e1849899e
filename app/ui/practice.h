#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace waymark::core {
class Leaving;
}

namespace waymark::ui {

/// Takes every window off the screen as leaving does, and brings the main one back after two seconds.
/// Meanwhile one press of a key that leaves is enough to leave.
class Practice : public QObject
{
    Q_OBJECT

public:
    static constexpr int away = 2000; ///< milliseconds

    Practice(core::Leaving &leaving, QWidget &window);

    void begin();

Q_SIGNALS:
    /// The window is about to be shown again.
    void over();

private:
    void comeBack();

    core::Leaving &m_leaving;
    QWidget &m_window;
    QTimer m_timer;
};

} // namespace waymark::ui
