#pragma once

#include "core/services.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QVBoxLayout;

namespace waymark::ui {

class ActionButton;
class StatusLine;
class Stepper;

/// Asks which printer, in the window itself, and prints. None is chosen beforehand: paper that comes out in
/// the wrong room cannot be taken back. Never waits for the print server; a late answer finds the panel or
/// nobody.
class PrintPanel : public QWidget
{
    Q_OBJECT

public:
    /// `job` is asked for once, when the person prints, for its PDF and paper.
    PrintPanel(core::Printing &printing, std::function<core::Printing::Job()> job, QWidget *parent = nullptr);

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
    void print();
    void printed(const QString &printer, const core::Result<core::Done> &result);

    core::Printing &m_printing;
    std::function<core::Printing::Job()> m_job;
    QVBoxLayout *m_printers = nullptr;
    QButtonGroup *m_choice = nullptr;
    Stepper *m_copies = nullptr;
    StatusLine *m_status = nullptr;
    ActionButton *m_print = nullptr;
    ActionButton *m_again = nullptr;
};

} // namespace waymark::ui
