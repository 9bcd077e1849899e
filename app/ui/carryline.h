#pragma once

#include <QStringList>
#include <QWidget>

namespace waymark::ui {

class ActionButton;
class BodyLabel;

/// What is asked before paper is made: whether the person can carry it, with the two ways to make it less
/// telling beside the question, one press each. Changes in place, so that a path or a printer chosen below
/// stays.
class CarryLine : public QWidget
{
    Q_OBJECT

public:
    explicit CarryLine(QWidget *parent = nullptr);

    /// What holds now, and what is to be said of it.
    void showState(bool isDiscreet, bool isCards, const QStringList &remarks);

Q_SIGNALS:
    void discreetPressed();
    void cardsPressed();

private:
    ActionButton *m_discreet = nullptr;
    ActionButton *m_cards = nullptr;
    BodyLabel *m_remarks = nullptr;
};

} // namespace waymark::ui
