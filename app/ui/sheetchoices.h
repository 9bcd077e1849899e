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
    bool summaries = false;  ///< of pages, in place of their whole text
    bool qr = false;
    std::optional<QString> language;       ///< ISO 639-1; not chosen: the window's
    std::optional<QString> secondLanguage; ///< likewise; not chosen: English, or else the first other one
    QString notes;
    QString contact;

    /// The second language, other than the first; empty when there is none.
    [[nodiscard]] QString secondOr(const QStringList &languages, const QString &first) const;
    [[nodiscard]] bool isDiscreet() const;
    /// The paper chosen, or else `usual`, where the layout can be made on it; else one that it can.
    [[nodiscard]] sheets::Paper paperOr(sheets::Paper usual) const;
    /// Whether notes and contact are printed.
    [[nodiscard]] bool holdsNotes() const;
    /// Whether the texts of advice pages are printed.
    [[nodiscard]] bool holdsPages() const;
};

/// The choices to look at and change: layout, names, paper, own words.
class SheetChoicesBox : public QWidget
{
    Q_OBJECT

public:
    /// What can be chosen from.
    struct Setting
    {
        sheets::Paper usualPaper = sheets::Paper::A4;
        qsizetype picked = 0;  ///< how many things are on the sheet
        bool hasPages = false; ///< advice pages among them
        QStringList languages; ///< of paper; no choice where there is one alone
        QString language;      ///< the window's
    };
    SheetChoicesBox(SheetChoices choices, const Setting &setting, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const SheetChoices &choices);
    /// Notes or contact, at each keystroke.
    void typed(const SheetChoices &choices);

private:
    void addLayouts(QVBoxLayout &column);
    void addNames(QVBoxLayout &column);
    void addPages(QVBoxLayout &column);
    void addLanguages(QVBoxLayout &column);
    void addQr(QVBoxLayout &column);
    void addPapers(QVBoxLayout &column);
    void addHowMany(QVBoxLayout &column);
    void addOwnWords(QVBoxLayout &column);

    SheetChoices m_choices;
    Setting m_setting;
};

} // namespace waymark::ui
