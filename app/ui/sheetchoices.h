#pragma once

#include "sheets/sheet.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace waymark::ui {

/// What the person chose about the paper. What they did not choose follows from the rest.
struct SheetChoices
{
    sheets::Layout layout = sheets::Layout::Full;
    std::optional<bool> discreet; ///< not chosen: cards are, the rest is not
    std::optional<sheets::Paper> paper;
    bool oneForEach = false; ///< a sheet for each thing picked, all printed as one job
    QString notes;
    QString contact;

    [[nodiscard]] bool isDiscreet() const;
    /// The paper chosen, or else `usual`, where the layout can be made on it; else one that it can.
    [[nodiscard]] sheets::Paper paperOr(sheets::Paper usual) const;
    /// Whether notes and contact are printed.
    [[nodiscard]] bool holdsNotes() const;
};

/// The choices to look at and change: layout, names, paper, own words.
class SheetChoicesBox : public QWidget
{
    Q_OBJECT

public:
    /// `picked` is how many things are on the sheet.
    SheetChoicesBox(SheetChoices choices, sheets::Paper usualPaper, qsizetype picked,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const SheetChoices &choices);
    /// Notes or contact, at each keystroke.
    void typed(const SheetChoices &choices);

private:
    void addLayouts(QVBoxLayout &column);
    void addNames(QVBoxLayout &column);
    void addHowMany(QVBoxLayout &column);
    void addPapers(QVBoxLayout &column, sheets::Paper usualPaper);
    void addOwnWords(QVBoxLayout &column);

    SheetChoices m_choices;
};

} // namespace waymark::ui
