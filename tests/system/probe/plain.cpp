#include <QApplication>
#include <QLineEdit>

// plain_probe WORD: a window as Qt makes it by itself, without any of our measures. Selects and copies the
// word, and ends by Ctrl+Q. What looks for traces has to find them.

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLineEdit field(QApplication::arguments().value(1));
    QObject::connect(&field, &QLineEdit::returnPressed, &application, &QApplication::quit);
    field.setWindowTitle(QStringLiteral("plain"));
    field.show();
    field.activateWindow();
    return QApplication::exec();
}
