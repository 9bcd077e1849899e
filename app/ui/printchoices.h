#pragma once

#include "sheets/sheet.h"

#include <QWidget>

#include <limits>

class QAbstractButton;
class QCheckBox;
class QVBoxLayout;

namespace waymark::ui {

class FlowLayout;
class Stepper;

/// How it comes out of the printer.
struct PrintChoices
{
    int copies = 1;
    bool bothSides = false;
    bool blackAndWhite = true;
    int firstPage = 1;
    int lastPage = std::numeric_limits<int>::max(); ///< beyond the end: all that there are
};

/// The choices to look at and change. What was chosen stays while the sheet changes, as far as it can.
class PrintChoicesBox : public QWidget
{
    Q_OBJECT

public:
    explicit PrintChoicesBox(QWidget *parent = nullptr);

    /// What would be printed now.
    void showSheet(int pageCount, const QList<sheets::Paper> &fitting, sheets::Paper paper);
    [[nodiscard]] PrintChoices choices() const;

Q_SIGNALS:
    void paperChosen(sheets::Paper paper);

private:
    QVBoxLayout *addPart(FlowLayout &row, const QString &title);
    void addCopies(FlowLayout &row);
    void addPages(FlowLayout &row);
    void addInk(QVBoxLayout &column);
    void showPapers(const QList<sheets::Paper> &fitting, sheets::Paper paper);

    QVBoxLayout *m_paperColumn = nullptr;
    QWidget *m_papers = nullptr;
    QWidget *m_pages = nullptr;
    QAbstractButton *m_allPages = nullptr;
    QWidget *m_range = nullptr;
    QCheckBox *m_bothSides = nullptr;
    QCheckBox *m_blackAndWhite = nullptr;
    Stepper *m_copies = nullptr;
    Stepper *m_first = nullptr;
    Stepper *m_last = nullptr;
};

} // namespace waymark::ui
