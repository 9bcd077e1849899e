#include "ui/sheetchoices.h"

#include "ui/choices.h"
#include "ui/flowlayout.h"
#include "ui/parts.h"
#include "ui/servicewords.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QCheckBox>
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

bool SheetChoices::holdsPages() const
{
    return holdsNotes() && layout != Layout::EasyRead && !isDiscreet();
}

QString SheetChoices::secondOr(const QStringList &languages, const QString &first) const
{
    QStringList others = languages;
    others.removeAll(first);
    if (secondLanguage && others.contains(*secondLanguage))
        return *secondLanguage;
    return others.contains(u"en"_s) ? u"en"_s : others.value(0);
}

SheetChoicesBox::SheetChoicesBox(SheetChoices choices, const Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
    , m_setting(setting)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentSizes().grid * 2);
    addLayouts(*column);
    addNames(*column);
    if (m_setting.hasPages && m_choices.holdsPages())
        addPages(*column);
    if (m_setting.languages.size() > 1)
        addLanguages(*column);
    addPapers(*column);
    if (m_setting.picked > 1)
        addHowMany(*column);
    addQr(*column);
    if (m_choices.holdsNotes())
        addOwnWords(*column);
}

void SheetChoicesBox::addLayouts(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Layout"), 2));
    FlowLayout *row = addChoices(*group);
    QList<std::pair<Layout, QString>> layouts{{Layout::Full, tr("Full sheet")},
                                              {Layout::Large18, tr("Large print")},
                                              {Layout::Large24, tr("Larger print")},
                                              //: Words with pictures, for people who find reading hard
                                              {Layout::EasyRead, tr("Easy Read")},
                                              {Layout::Cards, tr("Cards to cut out")},
                                              {Layout::FoldedCards, tr("Cards to fold")},
                                              {Layout::Poster, tr("Poster with tabs to tear off")}};
    if (m_setting.languages.size() > 1)
        layouts.append({Layout::Bilingual, tr("Two languages side by side")});
    for (const auto &[layout, name] : layouts) {
        QAbstractButton *button =
            addChoice(*row, name, u"layout%1"_s.arg(int(layout)), layout == m_choices.layout);
        connect(button, &QAbstractButton::clicked, this, [this, layout = layout] {
            m_choices.layout = layout;
            Q_EMIT changed(m_choices);
        });
    }
}

void SheetChoicesBox::addLanguages(QVBoxLayout &column)
{
    const QString first = m_choices.language.value_or(m_setting.language);
    QVBoxLayout *group = addGroup(column);
    const auto addRow = [this, group](const QStringList &languages, const QString &chosen,
                                      const QString &name, std::optional<QString> SheetChoices::*member) {
        FlowLayout *row = addChoices(*group);
        for (const QString &language : languages) {
            QAbstractButton *button =
                addChoice(*row, ownNameOf(language), name + language, language == chosen);
            connect(button, &QAbstractButton::clicked, this, [this, language, member] {
                m_choices.*member = language;
                Q_EMIT changed(m_choices);
            });
        }
    };
    group->addWidget(new Heading(tr("Language of the sheet"), 2));
    addRow(m_setting.languages, first, u"language-"_s, &SheetChoices::language);
    if (m_choices.layout != Layout::Bilingual)
        return;
    QStringList others = m_setting.languages;
    others.removeAll(first);
    group->addWidget(new Heading(tr("And beside it"), 2));
    addRow(others, m_choices.secondOr(m_setting.languages, first), u"secondLanguage-"_s,
           &SheetChoices::secondLanguage);
}

void SheetChoicesBox::addQr(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->setSpacing(0);
    auto *qr = new QCheckBox(tr("A code to scan beside each number"));
    qr->setObjectName(u"qr"_s);
    qr->setMinimumHeight(currentSizes().target);
    qr->setChecked(m_choices.qr);
    group->addWidget(qr);
    addText(*group, tr("Scanning it rings or texts the number, and leaves a trace on the phone."),
            u"qrNote"_s)
        ->setQuiet(true);
    connect(qr, &QAbstractButton::clicked, this, [this](bool on) {
        m_choices.qr = on;
        Q_EMIT changed(m_choices);
    });
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

void SheetChoicesBox::addPages(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Advice pages"), 2));
    FlowLayout *row = addChoices(*group);
    for (const bool summaries : {false, true}) {
        //: Of advice pages: their whole text, or a summary
        QAbstractButton *button =
            addChoice(*row, summaries ? tr("As a summary") : tr("In full"),
                      summaries ? u"pagesAsSummary"_s : u"pagesInFull"_s, summaries == m_choices.summaries);
        connect(button, &QAbstractButton::clicked, this, [this, summaries] {
            m_choices.summaries = summaries;
            Q_EMIT changed(m_choices);
        });
    }
}

void SheetChoicesBox::addPapers(QVBoxLayout &column)
{
    QVBoxLayout *group = addGroup(column);
    group->addWidget(new Heading(tr("Paper"), 2));
    FlowLayout *row = addChoices(*group);
    for (const Paper paper : sheets::papersFor(m_choices.layout)) {
        const QString name = sheets::paperName(paper);
        QAbstractButton *button =
            addChoice(*row, name, u"paper"_s + name, paper == m_choices.paperOr(m_setting.usualPaper));
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
