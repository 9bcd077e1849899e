#pragma once

#include <QWidget>

class QLineEdit;

namespace waymark::ui {

class ActionButton;

/// “New folder”, and once it is pressed a field for the name. Makes nothing itself; Esc takes the field away
/// again.
class NewFolderLine : public QWidget
{
    Q_OBJECT

public:
    explicit NewFolderLine(QWidget *parent = nullptr);

    /// The folder was made, or another was gone to: the field is not needed any more.
    void fold();

Q_SIGNALS:
    /// A name that a folder can have.
    void nameGiven(const QString &name);
    /// What is wrong with the name, in a sentence.
    void nameRefused(const QString &sentence);
    /// The field is on the screen now.
    void unfolded();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addField();
    void unfold();
    void take();

    ActionButton *m_open = nullptr;
    QWidget *m_field = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace waymark::ui
