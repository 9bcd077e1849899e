#include "ui/printpanel.h"

#include "ui/flowlayout.h"
#include "ui/makingline.h"
#include "ui/parts.h"
#include "ui/printchoices.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPointer>
#include <QRadioButton>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

PrintPanel::PrintPanel(core::Printing &printing, std::function<QList<sheets::Sheet>()> sheets,
                       QWidget *parent)
    : QWidget(parent)
    , m_printing(printing)
    , m_sheets(std::move(sheets))
    , m_choice(new QButtonGroup(this))
    , m_choices(new PrintChoicesBox)
    , m_making(new MakingLine)
    , m_status(new StatusLine)
    , m_print(new ActionButton(u"print"_s, tr("Print"), ActionButton::Look::Primary))
    , m_again(new ActionButton(tr("Look for printers again")))
{
    setObjectName(u"printPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid * 2);
    addText(*column, tr("Others may see what is printed: choose a printer that you can stand next to."),
            u"seenNote"_s);
    m_printers = addGroup(*column);
    column->addWidget(m_choices);
    column->addWidget(m_status);
    column->addWidget(m_making);
    connect(m_making, &MakingLine::stopped, this, [this] {
        m_print->setEnabled(true);
        m_status->say(tr("Stopped. Nothing was sent to the printer."));
    });
    addButtons(*column);
    addText(*column,
            tr("Printers and print servers may keep a copy, or a note that something was printed. Leaving "
               "does not stop "
               "what the printer already has."),
            u"keptNote"_s)
        ->setQuiet(true);
    look();
}

void PrintPanel::addButtons(QVBoxLayout &column)
{
    auto *row = new FlowLayout;
    auto *pdf = new ActionButton(u"save"_s, tr("Save as PDF instead"));
    auto *close = new ActionButton(tr("Back to the sheet"));
    m_print->setObjectName(u"print"_s);
    m_again->setObjectName(u"again"_s);
    pdf->setObjectName(u"pdfInstead"_s);
    close->setObjectName(u"close"_s);
    for (ActionButton *button : {m_print, m_again, pdf, close})
        row->addWidget(button);
    connect(m_print, &QAbstractButton::clicked, this, &PrintPanel::print);
    connect(m_again, &QAbstractButton::clicked, this, &PrintPanel::look);
    connect(pdf, &QAbstractButton::clicked, this, &PrintPanel::pdfWanted);
    connect(close, &QAbstractButton::clicked, this, &PrintPanel::closed);
    column.addLayout(row);
}

void PrintPanel::look()
{
    qDeleteAll(m_choice->buttons());
    m_print->setEnabled(false);
    m_again->setEnabled(false);
    m_status->say(tr("Looking for printers…"));
    m_printing.list([panel = QPointer(this)](const core::Result<QStringList> &printers) {
        if (panel)
            panel->listed(printers);
    });
}

void PrintPanel::listed(const core::Result<QStringList> &printers)
{
    m_again->setEnabled(true);
    if (!printers.ok()) {
        m_status->say(printers.error());
        return;
    }
    m_status->clear();
    if (printers.value().isEmpty())
        m_status->say(
            tr("No printer is set up on this computer. You can save a PDF and print it somewhere else."));
    for (const QString &name : printers.value())
        addPrinter(name);
    comeToPrintersFirst();
    m_print->setEnabled(!printers.value().isEmpty());
}

void PrintPanel::addPrinter(const QString &name)
{
    auto *printer = new QRadioButton(name);
    printer->setObjectName(u"printer-"_s + name);
    printer->setFont(headingFont(currentTextPercent()));
    printer->setMinimumHeight(currentSizes().target);
    m_choice->addButton(printer);
    m_printers->addWidget(printer);
    connect(printer, &QAbstractButton::clicked, m_status, &StatusLine::clear);
}

/// They are made last.
void PrintPanel::comeToPrintersFirst()
{
    QWidgetList order;
    for (QAbstractButton *printer : m_choice->buttons())
        order.append(printer);
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && !order.contains(next))
            order.append(next);
    }
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void PrintPanel::print()
{
    const QAbstractButton *printer = m_choice->checkedButton();
    if (!printer) {
        m_status->say(tr("Choose a printer first."));
        return;
    }
    const PrintChoices chosen = m_choices->choices();
    const QList<sheets::Sheet> all = m_sheets();
    m_job.printer = printer->objectName().section(u'-', 1);
    m_job.copies = chosen.copies;
    m_job.paper = sheets::paperName(all.first().paper);
    m_job.bothSides = chosen.bothSides;
    m_job.blackAndWhite = chosen.blackAndWhite;
    //: %1 is a printer
    m_status->say(tr("Sending to %1…").arg(m_job.printer));
    // It would give the focus to whatever is first in the window.
    if (m_print->hasFocus())
        m_again->setFocus();
    m_print->setEnabled(false);
    m_making->make(all, {chosen.bothSides, chosen.firstPage, chosen.lastPage},
                   [this](const QByteArray &pdf) { send(pdf); });
}

void PrintPanel::send(const QByteArray &pdf)
{
    m_job.pdf = pdf;
    m_printing.print(m_job,
                     [panel = QPointer(this), name = m_job.printer](const core::Result<core::Done> &result) {
                         if (panel)
                             panel->printed(name, result);
                     });
    m_job.pdf.clear();
}

void PrintPanel::printed(const QString &printer, const core::Result<core::Done> &result)
{
    m_print->setEnabled(true);
    if (result.ok())
        //: %1 is a printer
        m_status->say(tr("%1 has it now. Fetch every page.").arg(printer));
    else
        m_status->say(result.error());
}

void PrintPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark::ui
