#pragma once

#include "core/services.h"
#include "sheets/sheet.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QVBoxLayout;

namespace waymark::ui {

class ActionButton;
class MakingLine;
class PrintChoicesBox;
class StatusLine;

/// Asks which printer, in the window itself, and prints. None is chosen beforehand: paper that comes out in
/// the wrong room cannot be taken back. Never waits for the print server; a late answer finds the panel or
/// nobody.
class PrintPanel : public QWidget
{
    Q_OBJECT

public:
    /// `sheets` are asked for when the person prints: all in one job, on the same paper.
    PrintPanel(core::Printing &printing, std::function<QList<sheets::Sheet>()> sheets,
               QWidget *parent = nullptr);

    /// For paper, pages and the rest; the panel's owner says when what would be printed has changed.
    [[nodiscard]] PrintChoicesBox &choices() { return *m_choices; }

Q_SIGNALS:
    void closed();
    /// The person would rather save a PDF.
    void pdfWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButtons(QVBoxLayout &column);
    void look();
    void listed(const core::Result<QStringList> &printers);
    void addPrinter(const QString &name);
    void comeToPrintersFirst();
    void print();
    void send(const QByteArray &pdf);
    void printed(const QString &printer, const core::Result<core::Done> &result);

    core::Printing &m_printing;
    std::function<QList<sheets::Sheet>()> m_sheets;
    core::Printing::Job m_job; ///< being made
    QVBoxLayout *m_printers = nullptr;
    QButtonGroup *m_choice = nullptr;
    PrintChoicesBox *m_choices = nullptr;
    MakingLine *m_making = nullptr;
    StatusLine *m_status = nullptr;
    ActionButton *m_print = nullptr;
    ActionButton *m_again = nullptr;
};

} // namespace waymark::ui
