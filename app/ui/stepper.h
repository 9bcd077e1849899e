#pragma once

#include <QWidget>

class QLabel;

namespace waymark::ui {

class ActionButton;

/// A number that two buttons make larger and smaller.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString label;  ///< "Copies": for a screen reader; on the screen it stands above
        QString less;   ///< "Fewer copies": names the button for a screen reader
        QString more;   ///< "More copies"
        QString suffix; ///< after the number: " %"
    };
    Stepper(const Words &words, int least, int most, int step, QWidget *parent = nullptr);

    /// objectName of this and, with "-less", "-value" and "-more", of its parts.
    void setNames(const QString &name);
    [[nodiscard]] int value() const { return m_value; }
    /// Held within the bounds; tells nobody.
    void setValue(int value);
    /// The value is held within them; tells nobody.
    void setBounds(int least, int most);

Q_SIGNALS:
    /// The person changed it.
    void changed(int value);

private:
    void stepBy(int by);

    int m_least;
    int m_most;
    int m_value;
    QString m_label;
    QString m_suffix;
    QLabel *m_shown = nullptr;
    ActionButton *m_less = nullptr;
    ActionButton *m_more = nullptr;
};

} // namespace waymark::ui
