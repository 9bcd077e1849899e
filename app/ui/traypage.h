#pragma once

#include "sheets/sheet.h"
#include "ui/columnpage.h"
#include "ui/context.h"
#include "ui/sheetchoices.h"

#include <QPointer>
#include <QTimer>

namespace waymark::ui {

class Announcer;
class CarryLine;
class PrintPanel;

/// The sheet: what was picked, in its order, how it looks on paper, and the panels to save and to print it.
class TrayPage : public ColumnPage
{
    Q_OBJECT

public:
    TrayPage(Context &context, Session &session, QWidget *parent = nullptr);

    void open(const Location &location) override;
    void clear() override;

protected:
    void fill(QVBoxLayout &column, const Location &location) override;

private:
    enum class Showing { Sheet, Saving, Printing };

    void fillSheet(QVBoxLayout &column);
    void fillEmpty(QVBoxLayout &column);
    void fillSaving(QVBoxLayout &column);
    void fillPrinting(QVBoxLayout &column);
    [[nodiscard]] QWidget *actions();
    [[nodiscard]] QWidget *items();
    [[nodiscard]] QWidget *rowOf(qsizetype index);
    void addChoices(QVBoxLayout &column);
    void addCarryLine(QVBoxLayout &column);
    /// What is asked before paper is made and, where there is one, the panel that prints.
    void showCarryState();
    [[nodiscard]] sheets::Sheet sheet() const;
    [[nodiscard]] QList<sheets::Sheet> parts() const;
    /// What has to be known of the sheet; false where that stood there already.
    bool showRemarks(const QString &remarks);
    void showTyped();
    void showPart(Showing part);

    Context &m_context;
    Showing m_showing = Showing::Sheet;
    SheetChoices m_choices;
    Announcer *m_announcer;
    QPointer<QWidget> m_remarks;       ///< while the sheet is shown
    QPointer<CarryLine> m_carryLine;   ///< while something is saved or printed
    QPointer<PrintPanel> m_printPanel; ///< while something is printed
    QTimer m_typing;                   ///< the preview waits for a pause
};

} // namespace waymark::ui
