#pragma once

#include <QLineEdit>

namespace waymark::ui {

class ActionButton;

/// Where a person types. Remembers nothing, suggests nothing; Down and Enter are passed on.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Shows this text without telling anybody, and forgets what could be undone.
    void show(const QString &text);
    using QLineEdit::show;
    /// Empties it, and forgets what could be undone or brought back.
    void forget();
    /// Shows no examples of what may be typed, and no text, until it is not neutral any more.
    void setNeutral(bool isNeutral);

Q_SIGNALS:
    void downPressed();
    void enterPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ActionButton *m_clear;
};

} // namespace waymark::ui
