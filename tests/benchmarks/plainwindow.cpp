#include <QApplication>
#include <QLabel>
#include <QMainWindow>

// plain_window: the least that a Qt program with a word in its window needs to start, next to which Waymark
// is timed and weighed.

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Hello")));
    window.resize(1120, 760);
    window.show();
    return QApplication::exec();
}
