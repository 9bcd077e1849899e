#pragma once

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class ActionButton;

/// Something that few need: a button that shows and hides it. Closed at first.
class Fold : public QWidget
{
    Q_OBJECT

public:
    /// Both texts are whole phrases: "Show where this comes from", "Hide where this comes from".
    Fold(const QString &showText, const QString &hideText, QWidget *parent = nullptr);

    /// What is shown and hidden is added here.
    [[nodiscard]] QVBoxLayout *inside() const { return m_inside; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

private:
    QString m_showText;
    QString m_hideText;
    ActionButton *m_button = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_inside = nullptr;
};

} // namespace waymark::ui
