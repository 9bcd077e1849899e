#include "ui/homepage.h"

#include "core/homechoice.h"
#include "ui/context.h"
#include "ui/homewords.h"
#include "ui/noticebar.h"
#include "ui/sentencelayout.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 1120;
constexpr int lettersInChoice = 40;
constexpr int monthsUntilOld = 12;
const QString computerPage = u"advice-9"_s;

/// Those that the pack has a page or a service for.
QList<core::HomeChoice> answeredChoices(const core::Directory &directory)
{
    const core::FilterChoices held = directory.filterChoices();
    const auto holds = [](const QList<core::Term> &terms, const QString &code) {
        return std::any_of(terms.begin(), terms.end(),
                           [&](const core::Term &term) { return term.code == code; });
    };
    QList<core::HomeChoice> answered;
    for (const core::HomeChoice &choice : core::homeChoices()) {
        const QStringList &topics = choice.filters.topics;
        const bool hasTopic = std::any_of(topics.begin(), topics.end(),
                                          [&](const QString &topic) { return holds(held.topics, topic); });
        const bool hasPage = !choice.pages.isEmpty() && directory.advice(choice.pages.first(), u"en"_s);
        if (hasPage || hasTopic || holds(held.audiences, choice.filters.audience))
            answered.append(choice);
    }
    return answered;
}

/// The room that a link keeps around its words: all else stands that much further in, so that every word
/// starts at the same edge.
int roomOfLink()
{
    return currentSizes().grid / 2;
}

void setIn(QLayout &layout)
{
    layout.setContentsMargins(roomOfLink(), 0, roomOfLink(), 0);
}

void addSetIn(QVBoxLayout &column, QWidget *widget)
{
    auto *row = new QHBoxLayout;
    setIn(*row);
    row->addWidget(widget);
    column.addLayout(row);
}

ActionButton *addLink(QLayout &layout, const QString &text, const QString &objectName)
{
    auto *link = new ActionButton(text, ActionButton::Look::Link);
    link->setObjectName(objectName);
    layout.addWidget(link);
    return link;
}

} // namespace

HomePage::HomePage(Context &context, Session &session, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_session(session)
    , m_area(new QScrollArea)
    , m_remembered(new QWidget)
    , m_choiceGrid(new QGridLayout)
    , m_pageGrid(new QGridLayout)
{
    const int grid = currentSizes().grid;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_area);

    auto *content = new QWidget;
    auto *centred = new QHBoxLayout(content);
    const int side = 2 * grid - roomOfLink();
    centred->setContentsMargins(side, grid, side, 2 * grid);
    auto *inside = new QWidget;
    inside->setMaximumWidth(widestColumn);
    centred->addWidget(inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    addNotices(*column);
    addChoices(*column);
    addSmallPrint(*column);
    addPages(*column);
    column->addStretch(1);

    m_area->setObjectName("home"_L1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
}

void HomePage::addNotices(QVBoxLayout &column)
{
    const QDate dated = m_context.directory.info().contentDate;
    if (dated.isValid() && dated.addMonths(monthsUntilOld) < m_context.clock().date()) {
        auto *old = new NoticeBar(
            //: %1 is a date
            tr("These facts are from %1, more than a year ago. Numbers and hours may have changed since.")
                .arg(core::isolated(dated.toString(Qt::ISODate))));
        old->setObjectName("oldPack"_L1);
        addSetIn(column, old);
    }
    auto *layout = new QVBoxLayout(m_remembered);
    setIn(*layout);
    auto *bar = new NoticeBar(tr("Settings are remembered on this computer."));
    layout->addWidget(bar);
    ActionButton *forget = bar->addAction(tr("Forget it"));
    forget->setObjectName("forget"_L1);
    forget->setAccessibleDescription(tr("Deletes the file with the settings."));
    connect(forget, &ActionButton::clicked, this, [this, bar] {
        const auto forgotten = m_context.remembered.forget();
        if (forgotten)
            showRemembered();
        else
            bar->setText(forgotten.error().sentence);
    });
    column.addWidget(m_remembered);
    showRemembered();
}

void HomePage::showRemembered()
{
    m_remembered->setVisible(m_context.remembered.exists());
}

void HomePage::addChoices(QVBoxLayout &column)
{
    const int grid = currentSizes().grid;
    auto *heading = new Heading(tr("Where would you like to start?"));
    heading->setObjectName("homeHeading"_L1);
    addSetIn(column, heading);
    setIn(*m_choiceGrid);
    m_choiceGrid->setSpacing(grid);
    column.addLayout(m_choiceGrid);
    for (const core::HomeChoice &choice : answeredChoices(m_context.directory)) {
        auto *button =
            new ActionButton(homeChoiceWords(choice.id),
                             choice.ownBehaviour ? ActionButton::Look::Link : ActionButton::Look::Choice);
        button->setObjectName("choice-"_L1 + choice.id);
        connect(button, &ActionButton::clicked, this, [this, id = choice.id] { choose(id); });
        if (choice.ownBehaviour)
            column.addWidget(button, 0, Qt::AlignLeading);
        else
            m_choices.append(button);
    }
}

SentenceLayout *HomePage::addLine(QVBoxLayout &column, const QString &text, const QString &objectName)
{
    auto *words = new BodyLabel(text);
    words->setObjectName(objectName);
    words->setMaximumWidth(fontMetrics().horizontalAdvance(words->body()) + currentSizes().grid);
    auto *row = new SentenceLayout(words);
    setIn(*row);
    row->setSpacing(2 * currentSizes().grid);
    column.addLayout(row);
    return row;
}

void HomePage::addPageLink(QLayout &row, const QString &text, const QString &objectName,
                           const Location &place)
{
    ActionButton *link = addLink(row, text, objectName);
    connect(link, &ActionButton::clicked, this, [this, place] { m_session.go(place); });
}

void HomePage::addSmallPrint(QVBoxLayout &column)
{
    SentenceLayout *leaving = addLine(column,
                                      tr("To leave: “Leave now”, or Esc or Shift three times. Open something "
                                         "ordinary first; it is what will be seen."),
                                      u"leavingLine"_s);
    //: A button to the page where a person can see how leaving looks
    addPageLink(*leaving, tr("Try it"), u"practice"_s, Location::of(Location::Kind::Practice));

    SentenceLayout *computer =
        addLine(column, tr("Could someone check this computer? A computer they never use is better."),
                u"computerLine"_s);
    if (m_context.directory.advice(computerPage, u"en"_s))
        //: A button to the page about computers that somebody else could check
        addPageLink(*computer, tr("About computers and phones"), u"computerPage"_s,
                    Location::of(Location::Kind::Advice, computerPage));

    SentenceLayout *unchecked =
        addLine(column, tr("Numbers come from published pages and have not been checked by ringing."),
                u"uncheckedLine"_s);
    static_cast<BodyLabel *>(unchecked->itemAt(0)->widget())->setQuiet(true);
}

void HomePage::addPages(QVBoxLayout &column)
{
    column.addSpacing(currentSizes().grid);
    const auto pages = m_context.directory.advicePages(m_session.preferences().language);
    if (!pages.isEmpty())
        addSetIn(column, new Heading(tr("Pages to read"), 2));
    m_pageGrid->setSpacing(0);
    m_pageGrid->setHorizontalSpacing(2 * currentSizes().grid);
    column.addLayout(m_pageGrid);
    for (const core::AdviceSummary &page : pages) {
        auto *link = new ActionButton(page.title, ActionButton::Look::Link);
        link->setObjectName("page-"_L1 + page.id);
        connect(link, &ActionButton::clicked, this,
                [this, id = page.id] { m_session.go(Location::of(Location::Kind::Advice, id)); });
        m_pages.append(link);
    }
    ActionButton *about =
        addLink(column, tr("About Waymark: what it promises and what it cannot hide"), u"aboutLink"_s);
    connect(about, &ActionButton::clicked, this,
            [this] { m_session.go(Location::of(Location::Kind::About)); });
}

void HomePage::choose(const QString &choiceId)
{
    for (const core::HomeChoice &choice : core::homeChoices()) {
        if (choice.id != choiceId)
            continue;
        core::Query query;
        query.filters = choice.filters;
        query.ownBehaviour = choice.ownBehaviour;
        query.place = m_session.preferences().place;
        query.language = m_session.preferences().language;
        m_session.go(Location::results(query, choiceId));
        return;
    }
}

void HomePage::arrange(QGridLayout &grid, const QList<ActionButton *> &buttons, int columns)
{
    for (int index = 0; index < buttons.size(); ++index)
        grid.addWidget(buttons[index], index / columns, index % columns);
    for (int column = 0; column < 2; ++column)
        grid.setColumnStretch(column, column < columns ? 1 : 0);
}

void HomePage::fit()
{
    const int needed = 2 * lettersInChoice * fontMetrics().averageCharWidth();
    const int columns = width() >= needed ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange(*m_choiceGrid, m_choices, columns);
    arrange(*m_pageGrid, m_pages, columns);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void HomePage::open(const Location &location)
{
    showRemembered();
    m_area->verticalScrollBar()->setValue(location.scroll);
}

void HomePage::remember(Location &location) const
{
    location.scroll = m_area->verticalScrollBar()->value();
}

void HomePage::clear()
{
    m_area->verticalScrollBar()->setValue(0);
}

void HomePage::focusFirst()
{
    if (!m_choices.isEmpty())
        m_choices.constFirst()->setFocus(Qt::OtherFocusReason);
}

} // namespace waymark::ui
