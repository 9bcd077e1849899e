#include "ui/sheetchoices.h"

#include "ui/choices.h"
#include "ui/flowlayout.h"
#include "ui/parts.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;
using sheets::Layout;
using sheets::Paper;

namespace {

constexpr int linesOfNotes = 4;

/// Nothing of what is typed is for a dictionary or for another window.
constexpr auto privately = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;

} // namespace

bool SheetChoices::isDiscreet() const
{
    return discreet.value_or(sheets::isUsuallyDiscreet(layout));
}

Paper SheetChoices::paperOr(Paper usual) const
{
    const QList<Paper> fitting = sheets::papersFor(layout);
    for (const Paper wanted : {paper.value_or(usual), usual}) {
        if (fitting.contains(wanted))
            return wanted;
    }
    return fitting.first();
}

bool SheetChoices::holdsNotes() const
{
    return sheets::holdsNotes(layout);
}

SheetChoicesBox::SheetChoicesBox(SheetChoices choices, Paper usualPaper, qsizetype picked, QWidget *parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid * 2);
    addLayouts(*column);
    addNames(*column);
    addPapers(*column, usualPaper);
    if (picked > 1)
        addHowMany(*column);
    if (m_choices.holdsNotes())
        addOwnWords(*column);
}

void SheetChoicesBox::addLayouts(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Layout"), 2));
    FlowLayout *row = addChoices(*group);
    const QList<std::pair<Layout, QString>> layouts{{Layout::Full, tr("Full sheet")},
                                                    {Layout::Large18, tr("Large print")},
                                                    {Layout::Large24, tr("Larger print")},
                                                    {Layout::Cards, tr("Cards to cut out")},
                                                    {Layout::Poster, tr("Poster with tabs to tear off")}};
    for (const auto &[layout, name] : layouts) {
        QAbstractButton *button =
            addChoice(*row, name, u"layout%1"_s.arg(int(layout)), layout == m_choices.layout);
        connect(button, &QAbstractButton::clicked, this, [this, layout = layout] {
            m_choices.layout = layout;
            Q_EMIT changed(m_choices);
        });
    }
}

void SheetChoicesBox::addNames(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("What it tells"), 2));
    FlowLayout *row = addChoices(*group);
    for (const bool discreet : {false, true}) {
        //: Discreet: a sheet that does not tell what it is about
        QAbstractButton *button =
            addChoice(*row, discreet ? tr("Discreet: numbers and plain names") : tr("All"),
                      discreet ? u"discreet"_s : u"notDiscreet"_s, discreet == m_choices.isDiscreet());
        connect(button, &QAbstractButton::clicked, this, [this, discreet] {
            m_choices.discreet = discreet;
            Q_EMIT changed(m_choices);
        });
    }
}

void SheetChoicesBox::addPapers(QVBoxLayout &column, Paper usualPaper)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Paper"), 2));
    FlowLayout *row = addChoices(*group);
    for (const Paper paper : sheets::papersFor(m_choices.layout)) {
        const QString name = sheets::paperName(paper);
        QAbstractButton *button =
            addChoice(*row, name, u"paper"_s + name, paper == m_choices.paperOr(usualPaper));
        connect(button, &QAbstractButton::clicked, this, [this, paper] {
            m_choices.paper = paper;
            Q_EMIT changed(m_choices);
        });
    }
}

void SheetChoicesBox::addHowMany(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("How many sheets"), 2));
    FlowLayout *row = addChoices(*group);
    for (const bool each : {false, true}) {
        //: For the things that were picked: all on one sheet, or a sheet for each of them
        QAbstractButton *button =
            addChoice(*row, each ? tr("One for each") : tr("One for everything"),
                      each ? u"oneForEach"_s : u"oneForAll"_s, each == m_choices.oneForEach);
        connect(button, &QAbstractButton::clicked, this, [this, each] {
            m_choices.oneForEach = each;
            Q_EMIT changed(m_choices);
        });
    }
}

void SheetChoicesBox::addOwnWords(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Your own words on it"), 2));
    auto *contact = new QLineEdit(m_choices.contact);
    contact->setObjectName(u"contact"_s);
    contact->setInputMethodHints(privately);
    contact->setDragEnabled(false);
    auto *notes = new QPlainTextEdit(m_choices.notes);
    notes->setObjectName(u"notes"_s);
    notes->setInputMethodHints(privately);
    notes->setTabChangesFocus(true);
    notes->setFixedHeight(currentSizes().body * 2 * linesOfNotes);
    const auto add = [group](QWidget *field, const QString &name) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        group->addWidget(label);
        group->addWidget(field);
    };
    add(contact, tr("Whom to ask for, and how"));
    add(notes, tr("Notes"));
    addText(*group, tr("Printed on the sheet, and forgotten when you leave or start again."),
            u"ownWordsNote"_s)
        ->setQuiet(true);
    connect(contact, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_choices.contact = text;
        Q_EMIT typed(m_choices);
    });
    connect(notes, &QPlainTextEdit::textChanged, this, [this, notes] {
        m_choices.notes = notes->toPlainText();
        Q_EMIT typed(m_choices);
    });
}

} // namespace waymark::ui
