#include "ui/brokenpackpage.h"

#include "core/emergency.h"
#include "core/wording.h"
#include "ui/fold.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 760;

QString whatToDo(const core::Error &error)
{
    if (error.kind == core::ErrorKind::File)
        return BrokenPackPage::tr(
            "Install Waymark again, or get the directory file anew from whoever gave it to you.");
    return BrokenPackPage::tr(
        "Check that the file is there and can be read, then open Waymark again. If that does not "
        "help, install Waymark again.");
}

BodyLabel *addWords(QVBoxLayout &column, const QString &text, const QString &objectName)
{
    auto *label = new BodyLabel(text);
    label->setObjectName(objectName);
    column.addWidget(label);
    return label;
}

void addEmergencyNumbers(QVBoxLayout &column)
{
    column.addSpacing(currentSizes().grid);
    column.addWidget(new Heading(BrokenPackPage::tr("In danger now?"), 2));
    for (const core::EmergencyNumbers &numbers : core::emergencyNumbersWithoutPack()) {
        const QString country =
            core::wording::place(core::Place::parse(numbers.country).value_or(core::Place()), numbers.name);
        const QStringList printed = numbers.general;
        QStringList shown;
        for (const QString &number : printed)
            shown.append(core::isolated(number));
        //: %1 is a country, %2 its emergency numbers, the first the best
        addWords(column,
                 BrokenPackPage::tr("%1: %2", "a country and its emergency numbers")
                     .arg(country, shown.join(BrokenPackPage::tr(" or ", "between two numbers"))),
                 u"emergency-"_s + numbers.country);
    }
}

} // namespace

BrokenPackPage::BrokenPackPage(const core::Error &error, const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(tr("The directory cannot be opened")))
{
    const int grid = currentSizes().grid;
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout;
    column->setSpacing(grid);
    auto *centred = new QHBoxLayout(inside);
    centred->setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid);
    auto *narrow = new QWidget;
    narrow->setMaximumWidth(widestColumn);
    narrow->setLayout(column);
    centred->addWidget(narrow);

    m_heading->setObjectName("brokenHeading"_L1);
    column->addWidget(m_heading);
    addWords(*column, error.sentence, u"brokenSentence"_s);
    addWords(*column, whatToDo(error), u"brokenRemedy"_s);
    addEmergencyNumbers(*column);
    column->addSpacing(grid);
    auto *more = new Fold(tr("More"), tr("Less"));
    auto *details = new BodyLabel(tr("Looked for: %1").arg(core::isolated(path)) + u'\n' + error.details);
    details->setObjectName("brokenDetails"_L1);
    more->inside()->addWidget(details);
    column->addWidget(more);
    column->addStretch(1);

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

} // namespace waymark::ui
