#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <cstdio>

#include <unistd.h>

// bare_window: hide(); _exit(): the least that a Qt program can do to leave, next to which Waymark is timed.
// Says "ready" once it has the focus; ends when Shift or Esc goes up or down, as Waymark does at the third.

namespace {

class BareWindow : public QWidget
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            leave();
    }
    void keyReleaseEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Shift)
            leave();
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::WindowActivate) {
            std::puts("ready");
            std::fflush(stdout);
        }
        return QWidget::event(event);
    }

private:
    void leave()
    {
        hide();
        ::_exit(0);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(1120, 760);
    window.show();
    window.activateWindow();
    return QApplication::exec();
}
