#include "ui/printchoices.h"

#include "ui/choices.h"
#include "ui/flowlayout.h"
#include "ui/parts.h"
#include "ui/stepper.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopies = 99;
constexpr int leastRange = 2;

QCheckBox *addTick(QVBoxLayout &column, const QString &text, const QString &name, bool isOn)
{
    auto *tick = new QCheckBox(text);
    tick->setObjectName(name);
    tick->setMinimumHeight(currentSizes().target);
    tick->setChecked(isOn);
    column.addWidget(tick);
    return tick;
}

/// Things side by side, which stay so: a part goes into the next line as a whole.
QHBoxLayout *rowIn(QWidget &widget)
{
    auto *row = new QHBoxLayout(&widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentSizes().grid * 3);
    return row;
}

} // namespace

PrintChoicesBox::PrintChoicesBox(QWidget *parent)
    : QWidget(parent)
    , m_copies(new Stepper({tr("Copies"), tr("Fewer copies"), tr("More copies"), {}}, 1, mostCopies, 1))
    , m_first(
          new Stepper({tr("From page"), tr("An earlier first page"), tr("A later first page"), {}}, 1, 1, 1))
    , m_last(new Stepper({tr("To page"), tr("An earlier last page"), tr("A later last page"), {}}, 1, 1, 1))
{
    setObjectName(u"printChoices"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid * 2);
    auto *row = new FlowLayout;
    row->setSpacing(currentSizes().grid * 5);
    column->addLayout(row);
    addCopies(*row);
    m_paperColumn = addPart(*row, tr("Paper"));
    addPages(*row);
    addInk(*column);
}

QVBoxLayout *PrintChoicesBox::addPart(FlowLayout &row, const QString &title)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid);
    column->addWidget(new Heading(title, 2));
    row.addWidget(part);
    return column;
}

void PrintChoicesBox::addCopies(FlowLayout &row)
{
    m_copies->setNames(u"copies"_s);
    addPart(row, tr("Copies"))->addWidget(m_copies);
}

void PrintChoicesBox::addPages(FlowLayout &row)
{
    QVBoxLayout *column = addPart(row, tr("Pages"));
    m_pages = column->parentWidget();
    auto *choices = new QWidget;
    QHBoxLayout *which = rowIn(*choices);
    column->addWidget(choices);
    m_allPages = addChoice(*which, tr("All"), u"allPages"_s, true);
    addChoice(*which, tr("Only some"), u"somePages"_s, false);
    m_range = new QWidget;
    QHBoxLayout *range = rowIn(*m_range);
    for (const auto &[stepper, title] :
         {std::pair(m_first, tr("From page")), std::pair(m_last, tr("To page"))}) {
        auto *part = new QWidget;
        auto *line = new QVBoxLayout(part);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(0);
        line->addWidget(new QLabel(title));
        line->addWidget(stepper);
        range->addWidget(part);
    }
    m_first->setNames(u"firstPage"_s);
    m_last->setNames(u"lastPage"_s);
    column->addWidget(m_range);
    m_range->hide();
    connect(m_allPages, &QAbstractButton::toggled, m_range, &QWidget::setHidden);
    connect(m_first, &Stepper::changed, this,
            [this](int page) { m_last->setValue(std::max(page, m_last->value())); });
    connect(m_last, &Stepper::changed, this,
            [this](int page) { m_first->setValue(std::min(page, m_first->value())); });
}

void PrintChoicesBox::addInk(QVBoxLayout &column)
{
    QVBoxLayout *ticks = addGroup(column);
    ticks->setSpacing(0);
    m_bothSides = addTick(*ticks, tr("On both sides of the paper"), u"bothSides"_s, false);
    m_blackAndWhite = addTick(*ticks, tr("Black ink only"), u"blackAndWhite"_s, true);
    addText(*ticks, tr("A printer that cannot do this prints as it can."), u"asItCanNote"_s)->setQuiet(true);
}

void PrintChoicesBox::showSheet(int pageCount, const QList<sheets::Paper> &fitting, sheets::Paper paper)
{
    const bool wasToTheEnd = m_allPages->isChecked();
    m_first->setBounds(1, pageCount);
    m_last->setBounds(1, pageCount);
    if (wasToTheEnd)
        m_last->setValue(pageCount);
    m_pages->setVisible(pageCount >= leastRange);
    showPapers(fitting, paper);
}

void PrintChoicesBox::showPapers(const QList<sheets::Paper> &fitting, sheets::Paper paper)
{
    delete m_papers;
    m_papers = new QWidget;
    QHBoxLayout *row = rowIn(*m_papers);
    m_paperColumn->addWidget(m_papers);
    for (const sheets::Paper one : fitting) {
        const QString name = sheets::paperName(one);
        const QAbstractButton *button = addChoice(*row, name, u"print-paper-"_s + name, one == paper);
        connect(button, &QAbstractButton::clicked, this, [this, one] { Q_EMIT paperChosen(one); });
    }
}

PrintChoices PrintChoicesBox::choices() const
{
    PrintChoices chosen;
    chosen.copies = m_copies->value();
    chosen.bothSides = m_bothSides->isChecked();
    chosen.blackAndWhite = m_blackAndWhite->isChecked();
    if (!m_allPages->isChecked() && !m_pages->isHidden()) {
        chosen.firstPage = m_first->value();
        chosen.lastPage = m_last->value();
    }
    return chosen;
}

} // namespace waymark::ui
